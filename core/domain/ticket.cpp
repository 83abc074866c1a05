// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ticket.h"

#include "core/domain/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace loket {

namespace {

constexpr WordList<TicketState, 11> stateWords{{{TicketState::Booked, "booked"},
                                                {TicketState::Missed, "missed"},
                                                {TicketState::Waiting, "waiting"},
                                                {TicketState::Called, "called"},
                                                {TicketState::Serving, "serving"},
                                                {TicketState::Parked, "parked"},
                                                {TicketState::Absent, "absent"},
                                                {TicketState::Finished, "finished"},
                                                {TicketState::Left, "left"},
                                                {TicketState::Voided, "voided"},
                                                {TicketState::Unserved, "unserved"}}};

constexpr WordList<LegOutcome, 9> outcomeWords{{{LegOutcome::None, "none"},
                                                {LegOutcome::Done, "done"},
                                                {LegOutcome::Accepted, "accepted"},
                                                {LegOutcome::Incomplete, "incomplete"},
                                                {LegOutcome::Refused, "refused"},
                                                {LegOutcome::Referred, "referred"},
                                                {LegOutcome::NotDone, "not_done"},
                                                {LegOutcome::Moved, "moved"},
                                                {LegOutcome::Undone, "undone"}}};

constexpr WordList<SpanEnd, 8> spanWords{{{SpanEnd::Running, "running"},
                                          {SpanEnd::Switched, "switched"},
                                          {SpanEnd::Parked, "parked"},
                                          {SpanEnd::OfficerChanged, "officer_changed"},
                                          {SpanEnd::Outage, "outage"},
                                          {SpanEnd::Ended, "ended"},
                                          {SpanEnd::Moved, "moved"},
                                          {SpanEnd::Undone, "undone"}}};

/// The same moments as disjoint stretches in order, so that none is taken off twice.
std::vector<TimeStretch> unionOf(std::vector<TimeStretch> stretches)
{
    std::sort(stretches.begin(), stretches.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    std::vector<TimeStretch> disjoint;
    for (const auto &stretch : stretches) {
        if (!disjoint.empty() && stretch.from <= disjoint.back().to)
            disjoint.back().to = std::max(disjoint.back().to, stretch.to);
        else
            disjoint.push_back(stretch);
    }
    return disjoint;
}

/// Length of the part of `span` that no outage covers. The outages are disjoint.
Millis uncovered(TimeStretch span, const std::vector<TimeStretch> &outages)
{
    Millis length = elapsed(span.from, span.to);
    for (const auto &outage : outages)
        length -= elapsed(std::max(span.from, outage.from), std::min(span.to, outage.to));
    return length;
}

} // namespace

QString TicketNumber::text() const
{
    return QStringLiteral("%1-%2").arg(letter).arg(number, 3, 10, QLatin1Char('0'));
}

std::optional<TicketNumber> TicketNumber::fromText(const QString &typed)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*([A-Za-z])[\\s-]*([0-9]{1,6})\\s*$"));
    const auto match = shape.match(typed);
    if (!match.hasMatch() || match.captured(2).toInt() == 0)
        return std::nullopt;
    return TicketNumber{match.captured(1).toUpper(), match.captured(2).toInt()};
}

const Leg *Visit::leg(LegId id) const
{
    const auto found = std::find_if(legs.begin(), legs.end(), [id](const Leg &leg) { return leg.id == id; });
    return found == legs.end() ? nullptr : &*found;
}

Leg *Visit::leg(LegId id)
{
    return const_cast<Leg *>(std::as_const(*this).leg(id));
}

const Leg *Visit::legAbout(ApplicationId file) const
{
    const auto found = std::find_if(legs.begin(), legs.end(), [&](const Leg &leg) {
        return leg.application == file && leg.outcome != LegOutcome::Undone;
    });
    return found == legs.end() ? nullptr : &*found;
}

bool Visit::hasSentBack(ApplicationId file) const
{
    const Leg *leg = legAbout(file);
    return leg && leg->outcome == LegOutcome::Incomplete;
}

bool Visit::hasGoneOnFrom(const Leg &leg) const
{
    const auto last = std::find_if(spans.rbegin(), spans.rend(),
                                   [&](const Span &span) { return span.leg == leg.id && span.why != SpanEnd::Undone; });
    return leg.isUnfinished() && last != spans.rend() && last->why == SpanEnd::Switched;
}

bool Visit::hasReceipt() const
{
    return std::any_of(legs.begin(), legs.end(), [this](const Leg &leg) {
        switch (leg.outcome) {
        case LegOutcome::None:
        case LegOutcome::Undone:
            return false;
        case LegOutcome::Moved:
        case LegOutcome::NotDone: // of a visit that was broken off there is nothing to tell, but for money
            return leg.charged.value_or(0) > 0 || ticket.state == TicketState::Finished;
        default:
            return true;
        }
    });
}

const Leg *Visit::runningLeg() const
{
    const auto running = std::find_if(spans.begin(), spans.end(), [](const Span &span) { return !span.endedAt; });
    return running == spans.end() ? nullptr : leg(running->leg);
}

const Leg *Visit::nextLeg() const
{
    // Two legs may be for the same service: the one that was interrupted last goes on.
    const auto last = std::find_if(spans.rbegin(), spans.rend(),
                                   [](const auto &s) { return s.why != SpanEnd::Undone; });
    if (last != spans.rend()) {
        if (const Leg *ran = leg(last->leg); ran && ran->isUnfinished() && ran->service == ticket.wanted)
            return ran;
    }
    const Leg *fresh = nullptr;
    for (const auto &candidate : legs) {
        if (!candidate.isUnfinished())
            continue;
        if (candidate.service == ticket.wanted)
            return &candidate;
        if (!fresh)
            fresh = &candidate;
    }
    return fresh;
}

Span *Visit::runningSpan()
{
    const auto found = std::find_if(spans.begin(), spans.end(), [](const Span &span) { return !span.endedAt; });
    return found == spans.end() ? nullptr : &*found;
}

std::vector<TimeStretch> takenOut(const std::vector<Span> &spans)
{
    std::vector<TimeStretch> stretches;
    for (const auto &span : spans) {
        if (span.why == SpanEnd::Undone && span.endedAt)
            stretches.push_back({span.startedAt, *span.endedAt});
    }
    return stretches;
}

Millis counterTime(const Leg &leg, const std::vector<Span> &spans, Instant now, const std::vector<TimeStretch> &outages)
{
    std::vector<TimeStretch> paused = takenOut(spans);
    paused.insert(paused.end(), outages.begin(), outages.end());
    paused = unionOf(std::move(paused));
    Millis sum = 0;
    for (const auto &span : spans) {
        if (span.leg == leg.id && span.why != SpanEnd::Undone)
            sum += uncovered({span.startedAt, span.endedAt.value_or(now)}, paused);
    }
    return sum;
}

QString word(TicketState state)
{
    return wordOf(stateWords, state);
}

QString word(LegOutcome outcome)
{
    return wordOf(outcomeWords, outcome);
}

QString word(SpanEnd why)
{
    return wordOf(spanWords, why);
}

std::optional<TicketState> ticketStateFromWord(const QString &text)
{
    return valueOf(stateWords, text);
}

std::optional<LegOutcome> legOutcomeFromWord(const QString &text)
{
    return valueOf(outcomeWords, text);
}

std::optional<SpanEnd> spanEndFromWord(const QString &text)
{
    return valueOf(spanWords, text);
}

} // namespace loket
