// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ticket.h"
#include "tests/core/domain/visits.h"

#include <algorithm>
#include <array>

using namespace loket;
using namespace loket::test;

namespace {

TicketNumber numberA(int number)
{
    return {QStringLiteral("A"), number};
}

/// A span of leg 1 from one minute after nine to another; below zero = still running.
Span spanOf(Millis fromMinute, Millis toMinute)
{
    Span span;
    span.leg = LegId(1);
    span.startedAt = nine + fromMinute * minuteMs;
    if (toMinute >= 0) {
        span.endedAt = nine + toMinute * minuteMs;
        span.why = SpanEnd::Ended;
    }
    return span;
}

TimeStretch outage(Millis fromMinute, Millis toMinute)
{
    return {nine + fromMinute * minuteMs, nine + toMinute * minuteMs};
}

Millis minutesOfLegOne(const std::vector<Span> &spans, const std::vector<TimeStretch> &outages, Millis nowMinute = 60)
{
    Leg leg;
    leg.id = LegId(1);
    const Millis time = counterTime(leg, spans, nine + nowMinute * minuteMs, outages);
    CHECK(time % minuteMs == 0);
    return time / minuteMs;
}

} // namespace

TEST_CASE("ticket: a number is written with a hyphen and at least three digits")
{
    CHECK(numberA(1).text() == QStringLiteral("A-001"));
    CHECK(numberA(17).text() == QStringLiteral("A-017"));
    CHECK(numberA(999).text() == QStringLiteral("A-999"));
    CHECK(numberA(1000).text() == QStringLiteral("A-1000"));
    CHECK(numberA(12345).text() == QStringLiteral("A-12345"));
}

TEST_CASE("ticket: a number is read in every way that people type it")
{
    for (const auto &typed : {QStringLiteral("a17"), QStringLiteral("A017"), QStringLiteral("A-017"),
                              QStringLiteral("a-17"), QStringLiteral("A 017"), QStringLiteral("  a017 "),
                              QStringLiteral("A - 17"), QStringLiteral("A-000017"), QStringLiteral("A-017\n")}) {
        INFO(typed.toStdString());
        CHECK(TicketNumber::fromText(typed) == numberA(17));
    }
    CHECK(TicketNumber::fromText(QStringLiteral("a1000")) == numberA(1000));
    CHECK(TicketNumber::fromText(QStringLiteral("k999999")) == TicketNumber{QStringLiteral("K"), 999999});
}

TEST_CASE("ticket: what is no number is not read as one")
{
    for (const auto &typed :
         {QString(), QStringLiteral("A"), QStringLiteral("17"), QStringLiteral("A-0"), QStringLiteral("A-000"),
          QStringLiteral("AB-017"), QStringLiteral("A-017B"), QStringLiteral("A-17.5"), QStringLiteral("A--"),
          QStringLiteral("A-1000000"), QStringLiteral("1A7"), QStringLiteral("A_17"), QStringLiteral("A17 A18"),
          QStringLiteral("\u00c417"), QStringLiteral("A\u0661\u0667"), QStringLiteral("2023-11-17/A-017")}) {
        INFO(typed.toStdString());
        CHECK_FALSE(TicketNumber::fromText(typed));
    }
}

TEST_CASE("ticket: the written number is read back")
{
    for (const int number : {1, 9, 10, 99, 100, 999, 1000, 9999, 10000, 999999})
        CHECK(TicketNumber::fromText(numberA(number).text()) == numberA(number));
}

TEST_CASE("ticket: numbers are sorted by letter, then by value and not as text (trial A39)")
{
    std::vector<TicketNumber> numbers{numberA(1001), {QStringLiteral("B"), 1}, numberA(999), numberA(1000), numberA(2),
                                      numberA(998)};
    std::sort(numbers.begin(), numbers.end());
    QStringList texts;
    for (const auto &number : numbers)
        texts << number.text();
    CHECK(texts
          == QStringList{QStringLiteral("A-002"), QStringLiteral("A-998"), QStringLiteral("A-999"),
                         QStringLiteral("A-1000"), QStringLiteral("A-1001"), QStringLiteral("B-001")});
}

TEST_CASE("ticket: every word is read back and no two values share one")
{
    QStringList words;
    for (int value = 0; value <= static_cast<int>(TicketState::Unserved); ++value) {
        const auto state = static_cast<TicketState>(value);
        CHECK(ticketStateFromWord(word(state)) == state);
        words << word(state);
    }
    CHECK(words.removeDuplicates() == 0);
    words.clear();
    for (int value = 0; value <= static_cast<int>(LegOutcome::Undone); ++value) {
        const auto outcome = static_cast<LegOutcome>(value);
        CHECK(legOutcomeFromWord(word(outcome)) == outcome);
        words << word(outcome);
    }
    CHECK(words.removeDuplicates() == 0);
    words.clear();
    for (int value = 0; value <= static_cast<int>(SpanEnd::Undone); ++value) {
        const auto why = static_cast<SpanEnd>(value);
        CHECK(spanEndFromWord(word(why)) == why);
        words << word(why);
    }
    CHECK(words.removeDuplicates() == 0);
}

TEST_CASE("ticket: a word that nobody wrote has no value")
{
    for (const auto &unknown :
         {QString(), QStringLiteral("Waiting"), QStringLiteral("waiting "), QStringLiteral("gone")}) {
        CHECK_FALSE(ticketStateFromWord(unknown));
        CHECK_FALSE(legOutcomeFromWord(unknown));
        CHECK_FALSE(spanEndFromWord(unknown));
    }
}

TEST_CASE("ticket: open is what waits, is called, served or parked")
{
    for (int value = 0; value <= static_cast<int>(TicketState::Unserved); ++value) {
        Visit visit = waiting();
        visit.ticket.state = static_cast<TicketState>(value);
        const bool open = visit.ticket.state == TicketState::Waiting || visit.ticket.state == TicketState::Called
            || visit.ticket.state == TicketState::Serving || visit.ticket.state == TicketState::Parked;
        CHECK(visit.ticket.isOpen() == open);
    }
}

TEST_CASE("ticket: the time at the counter is the sum of the leg's own spans")
{
    Span ofAnotherLeg = spanOf(0, 50);
    ofAnotherLeg.leg = LegId(2);
    Span takenBack = spanOf(5, 5);
    takenBack.why = SpanEnd::Undone;
    CHECK(minutesOfLegOne({}, {}) == 0);
    CHECK(minutesOfLegOne({spanOf(0, 10), ofAnotherLeg, takenBack, spanOf(20, 25)}, {}) == 15);
    CHECK(minutesOfLegOne({spanOf(0, 10), spanOf(20, -1)}, {}, 32) == 22);
    CHECK(minutesOfLegOne({spanOf(20, -1)}, {}, 10) == 0); // a clock that is behind
    CHECK(minutesOfLegOne({spanOf(20, 10), spanOf(30, 34)}, {}) == 4);
}

TEST_CASE("ticket: outages are taken off the time at the counter once, where they cover it")
{
    // One span from minute 10 to minute 30; worked out by hand.
    struct Row {
        const char *what;
        std::vector<TimeStretch> outages;
        Millis minutes;
    };
    const std::vector<Row> rows{
        {"none", {}, 20},
        {"before", {outage(0, 5)}, 20},
        {"up to the start", {outage(0, 10)}, 20},
        {"over the start", {outage(5, 14)}, 16},
        {"inside", {outage(12, 15)}, 17},
        {"over the end", {outage(25, 40)}, 15},
        {"from the end", {outage(30, 40)}, 20},
        {"exactly the span", {outage(10, 30)}, 0},
        {"more than the span", {outage(0, 60)}, 0},
        {"two apart", {outage(12, 14), outage(20, 25)}, 13},
        {"two that touch", {outage(12, 14), outage(14, 20)}, 12},
        {"two that overlap", {outage(12, 18), outage(15, 20)}, 12},
        {"one inside the other", {outage(12, 24), outage(14, 16)}, 8},
        {"a short one inside, then one more", {outage(12, 24), outage(14, 16), outage(23, 26)}, 6},
        {"the same one twice", {outage(12, 15), outage(12, 15)}, 17},
        {"not in order", {outage(20, 25), outage(11, 13), outage(12, 14)}, 12},
        {"all of it twice", {outage(0, 60), outage(5, 35)}, 0},
        {"one that ends before it begins", {outage(25, 12)}, 20},
    };
    for (const auto &row : rows) {
        INFO(row.what);
        CHECK(minutesOfLegOne({spanOf(10, 30)}, row.outages) == row.minutes);
        CHECK(minutesOfLegOne({spanOf(10, -1)}, row.outages, 30) == row.minutes); // still running
    }
}

TEST_CASE("ticket: one outage over several spans is taken off each part of them")
{
    // 10-20, 30-40 and 50-60, outage 15-52: 5 + 0 + 8.
    CHECK(minutesOfLegOne({spanOf(10, 20), spanOf(30, 40), spanOf(50, 60)}, {outage(15, 52)}) == 13);
}

TEST_CASE("ticket: a stretch that was taken out counts for no leg, and once where an outage covers it too")
{
    Span stood = spanOf(10, 30);
    stood.leg = LegId(2);
    stood.why = SpanEnd::Undone;
    CHECK(minutesOfLegOne({spanOf(0, 40), stood}, {}) == 20);
    CHECK(minutesOfLegOne({spanOf(0, -1), stood}, {}, 35) == 15);
    CHECK(minutesOfLegOne({spanOf(0, 40), stood}, {outage(20, 35)}) == 15);
    CHECK(minutesOfLegOne({spanOf(30, 40), stood}, {}) == 10);
}

TEST_CASE("ticket: after a span that was taken back the earlier leg is the next one")
{
    Visit visit = parked({familyCard, familyCard});
    Span takenBack = visit.spans[0];
    takenBack.leg = visit.legs[1].id;
    takenBack.why = SpanEnd::Undone;
    visit.spans.push_back(takenBack);
    REQUIRE(visit.nextLeg());
    CHECK(visit.nextLeg()->id == visit.legs[0].id);
}

TEST_CASE("ticket: a visit without an unfinished leg has no next one")
{
    const Visit visit = kept(rules::finish(serving(), after(9 * minuteMs), {}));
    CHECK_FALSE(visit.nextLeg());
    CHECK_FALSE(visit.runningLeg());
    CHECK_FALSE(visit.leg(LegId(99)));
}
