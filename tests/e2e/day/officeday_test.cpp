// SPDX-License-Identifier: GPL-3.0-or-later
// A counter officer's day by keys alone, in the real window, and every figure of it worked out by hand beside it.
#include "core/service/office.h"
#include "core/service/verify.h"
#include "tests/support/daywindow.h"
#include "tests/support/letpeoplein.h"
#include "tests/support/must.h"

#include <map>

using namespace loket;
using namespace loket::test;

namespace {

constexpr auto firstPin = "4208";
constexpr auto secondPin = "5917";

/// An office with two counters and two officers with PINs, Thursday 26 November 2026 (WITA).
class DayOffice
{
public:
    DayOffice() : m_clock(at(7, 30))
    {
        auto setup = setupFromTemplate(QStringLiteral("DISDUKCAPIL"));
        REQUIRE(setup);
        setup->unitName = QStringLiteral("Disdukcapil Uji");
        for (auto &service : setup->services) { // its requirements are set; when products are ready is not
            service.standard.completionStatus = StandardStatus::Unset;
            for (auto &component : service.standard.components)
                component.status = ComponentStatus::Verified;
        }
        setup->counters = {{QStringLiteral("Loket 1")}, {QStringLiteral("Loket 2")}};
        setup->staff = {{QStringLiteral("P1"), QStringLiteral("Siti")}, {QStringLiteral("P2"), QStringLiteral("Budi")}};
        auto made = Office::create(file(), *setup, m_clock, QStringLiteral("loket-2"));
        REQUIRE(made);
        office = *std::move(made);
        must(letPeopleIn(*office, {{"P1", firstPin}, {"P2", secondPin}}));
        // At the second counter, in this process.
        must(office->people().signIn(Act{second()}, QString::fromLatin1(firstPin)));
    }

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("kantor.db")); }
    [[nodiscard]] static Instant at(int hour, int minute, int day = 26)
    {
        return OfficeZone::fromId(QStringLiteral("Asia/Makassar"))
            ->at(*OfficeDay::fromDate(QDate(2026, 11, day)), (hour * 60 + minute) * minuteMs);
    }
    void setTime(int hour, int minute) { m_clock.set(at(hour, minute)); }
    [[nodiscard]] StaffId staff(const char *code) const
    {
        return office->catalogue().staffByCode(QString::fromLatin1(code))->id;
    }
    [[nodiscard]] CounterId counter(std::size_t index) const { return office->catalogue().counters[index].id; }
    [[nodiscard]] Actor second() const { return {office->station(), counter(1), staff("P1")}; }
    [[nodiscard]] Visit visit(const char *number) const
    {
        return must(office->visit(*OfficeDay::fromText(QStringLiteral("2026-11-26")),
                                  *TicketNumber::fromText(QString::fromLatin1(number))));
    }
    [[nodiscard]] TicketState stateOf(const char *number) const { return visit(number).ticket.state; }
    [[nodiscard]] CounterSnapshot view() const { return must(office->snapshot(counter(0))); }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;

public:
    std::unique_ptr<Office> office;
};

/// The officer at the window of the first counter.
class DayOfficer : public DayWindow
{
public:
    explicit DayOfficer(const DayOffice &office) : DayWindow(office.file(), DayOffice::at(7, 55)), m_day(office) {}

    void at(int hour, int minute) { DayWindow::at(DayOffice::at(hour, minute)); }
    /// A number for a visitor by the letter of the service.
    void give(const char *letter, const char *number)
    {
        keysUntil((std::string("ctrl+n ") + letter + " Return").c_str(), [&] {
            return m_day.office
                ->visit(*OfficeDay::fromText(QStringLiteral("2026-11-26")),
                        *TicketNumber::fromText(QString::fromLatin1(number)))
                .has_value();
        });
    }
    void until(const char *number, TicketState state, const char *names)
    {
        INFO(number);
        move();
        keysUntil(names, [&] { return m_day.stateOf(number) == state; });
    }

private:
    const DayOffice &m_day;
};

/// Seconds from one wall-clock time of the day to another.
constexpr qint64 seconds(int fromHour, int fromMinute, int toHour, int toMinute)
{
    return ((toHour - fromHour) * 60 + toMinute - fromMinute) * 60;
}

void servedAtSecondCounter(DayOffice &day)
{
    auto &queue = day.office->queue();
    day.setTime(9, 14);
    must(day.office->counters().open(Act{day.second()}));
    day.setTime(9, 16);
    const Visit called = must(queue.callNext(Act{day.second()}));
    must(queue.start(Act{day.second()}, called.ticket.id));
    day.setTime(9, 20);
    must(queue.finish(Act{day.second()}, called.ticket.id));
    must(day.office->counters().close(Act{day.second()}, QStringLiteral("end")));
}

} // namespace

TEST_CASE("An officer's day from unlocking the door to the number left at midnight, by keys alone")
{
    using State = TicketState;
    DayOffice day;
    {
        DayOfficer window(day);
        const auto isOpen = [&] { return day.view().state == CounterState::Open; };

        window.at(8, 0);
        window.keys(QStringLiteral("1"));
        window.typePin(firstPin);
        REQUIRE(VirtualScreen::waitFor([&] { // signed in: the key opens now
            window.keys(QStringLiteral("F12"));
            return isOpen();
        }));
        window.give("a", "A-001");
        window.give("b", "B-001");
        window.give("a", "A-002");
        window.give("c", "C-001");

        window.at(8, 1); // an elderly visitor made priority
        window.keysUntil("ctrl+l a 0 0 2 1", [&] { return !day.visit("A-002").ticket.priority.isEmpty(); });
        window.at(8, 2);
        window.until("A-002", State::Called, "F8");
        window.at(8, 3);
        window.until("A-002", State::Serving, "F8");
        window.at(8, 8); // an incomplete file; the next one is called with the same key
        window.keys(QStringLiteral("ctrl+3"));
        window.readQuestion();
        window.until("A-001", State::Called, "alt+1"); // the first requirement lacks
        window.at(8, 9);
        window.until("A-001", State::Serving, "F8");
        window.at(8, 19);
        window.until("A-001", State::Finished, "shift+F8");

        window.at(8, 20); // a queue jump with its reason: only collects a document
        window.until("C-001", State::Called, "F3 c 0 0 1 F6 Return 3");
        window.until("C-001", State::Serving, "F8");
        window.at(8, 25); // five documents
        window.keysUntil("alt+j 5 Tab", [&] { return day.visit("C-001").legs.front().quantity == 5; });
        window.until("C-001", State::Finished, "shift+F8");

        window.until("B-001", State::Called, "F8"); // still 08.25
        window.at(8, 26);
        window.until("B-001", State::Serving, "F8");
        window.at(8, 31); // change of officer in service
        window.keys(QStringLiteral("ctrl+j"));
        window.typePin(secondPin);
        REQUIRE(VirtualScreen::waitFor([&] { return day.visit("B-001").spans.size() == 2; }));
        window.at(8, 36);
        window.until("B-001", State::Finished, "F8");

        window.at(9, 0); // three services, of which one is not done
        window.give("d", "D-001");
        window.until("D-001", State::Called, "F8");
        window.at(9, 0);
        window.until("D-001", State::Serving, "F8");
        window.keysUntil("F2 e", [&] { return day.visit("D-001").legs.size() == 2; });
        window.keysUntil("F2 f", [&] { return day.visit("D-001").legs.size() == 3; });
        window.at(9, 5);
        window.keysUntil("alt+2", [&] { return day.visit("D-001").spans.size() == 2; });
        window.at(9, 10);
        window.until("D-001", State::Finished, "F8 3");

        window.give("a", "A-003"); // a transfer to the second counter
        window.until("A-003", State::Called, "F8");
        window.at(9, 10);
        window.until("A-003", State::Serving, "F8");
        window.at(9, 14);
        window.until("A-003", State::Waiting, "ctrl+m 2 2");
        servedAtSecondCounter(day);

        window.at(11, 50); // lunch with people waiting
        window.give("a", "A-004");
        window.give("a", "A-005");
        window.at(12, 0);
        window.keysUntil("F12 1 1 1", [&] { return day.view().state == CounterState::Paused; });
        CHECK(day.view().returnAt == DayOffice::at(13, 0));
        window.at(13, 0);
        window.keysUntil("F12 1", isOpen);
        window.at(13, 5);
        window.until("A-004", State::Called, "F8");
        window.at(13, 5);
        window.until("A-004", State::Serving, "F8");
        window.at(13, 10);
        window.until("A-005", State::Called, "F8");
        window.at(13, 10);
        window.until("A-005", State::Serving, "F8");
        window.at(13, 15);
        window.until("A-005", State::Finished, "shift+F8");

        window.at(15, 0); // closing with three still waiting
        window.give("a", "A-006");
        window.give("b", "B-002");
        window.give("c", "C-002");
        window.at(15, 50);
        window.keysUntil("F12 3 2 1", [&] { return day.view().state == CounterState::Closed; });
        CHECK(day.stateOf("C-002") == State::Unserved);

        window.at(15, 55); // after the hours for numbers, all the same; nobody serves it any more
        window.keys(QStringLiteral("ctrl+n a Return"));
        window.keysUntil("2", [&] { return day.view().waiting.size() == 1; });
        CHECK(window.windows() == 1); // no dialog all day
    }
    // The next morning the day's end ends what was left open.
    ManualClock morning(DayOffice::at(7, 40, 27));
    auto opened = Office::open(day.file(), morning, QStringLiteral("loket-1"), QStringLiteral("counter"));
    REQUIRE(opened);
    Office &office = **opened;
    CHECK(must(office.queue().endDaysBefore(Act{{office.station(), {}, {}}}, office.today())) == 1);
    CHECK(day.stateOf("A-007") == TicketState::Unserved);
    CHECK(must(office.snapshot(day.counter(0))).unserved.size() == 4);

    const auto reader = Office::openReadOnly(day.file(), morning);
    REQUIRE(reader);
    const auto thursday = *OfficeDay::fromText(QStringLiteral("2026-11-26"));
    const auto document = must((*(*reader)->report({}))->summary(thursday, thursday));
    const Summary whole = document.whole();

    CHECK(whole.visits == VisitCounts{12, 8, 0, 0, 0, 4, 0, 0});
    CHECK(whole.visits.addsUp());
    CHECK(whole.persons == 12);
    CHECK(whole.priority == 1);
    CHECK(whole.outOfOrder == 1);
    CHECK(whole.turnedAway == 0);
    CHECK(whole.flagged == 0);
    // A-001, C-001, B-001, D and E of D-001, A-003, A-004, A-005 done; A-002 incomplete; F of D-001 and the four
    // unserved not done.
    CHECK(whole.outcomes == OutcomeCounts{8, 0, 1, 0, 0, 5});

    Distribution waits;
    waits.add(seconds(8, 0, 8, 2));
    waits.add(seconds(8, 0, 8, 8));
    waits.add(seconds(8, 0, 8, 20));                            // C-001
    waits.add(seconds(8, 0, 8, 25));                            // B-001
    waits.add(0, 2);                                            // D-001, A-003
    waits.add(seconds(11, 50, 12, 0) + seconds(13, 0, 13, 5));
    waits.add(seconds(11, 50, 12, 0) + seconds(13, 0, 13, 10));
    waits.add(seconds(15, 0, 15, 50), 3);                       // A-006, B-002, C-002
    waits.add(seconds(15, 55, 16, 0));                          // A-007, to closing time
    CHECK(whole.waitSeconds == waits);
    Distribution apart;
    apart.add(seconds(12, 0, 13, 0), 2);
    apart.add(seconds(16, 0, 24 + 7, 40)); // A-007, till the morning
    CHECK(whole.waitApartSeconds == apart);

    Distribution services;
    services.add(seconds(8, 3, 8, 8));
    services.add(seconds(8, 9, 8, 19));
    services.add(seconds(8, 20, 8, 25));                         // C-001
    services.add(seconds(8, 26, 8, 36));                         // B-001, by both officers
    services.add(seconds(9, 0, 9, 5), 2);                        // D and E of D-001
    services.add(seconds(9, 10, 9, 14) + seconds(9, 16, 9, 20)); // A-003, at both counters
    services.add(seconds(13, 5, 13, 10), 2);
    CHECK(whole.serviceSeconds == services);
    Distribution ways;
    ways.add(60, 3);
    ways.add(0, 5);
    CHECK(whole.waySeconds == ways);
    CHECK(whole.withinStandard == StandardCounts{}); // no standard is set: no share

    // Counter 1: idle before lunch, after it and before closing, then closed too early. Counter 2 was open 09.14-09.20.
    std::map<QString, std::vector<std::pair<Instant, Instant>>> gaps;
    for (const auto &[counter, gap] : document.gaps)
        gaps[counter].emplace_back(gap.from, gap.to);
    const auto span = [](int fromHour, int fromMinute, int toHour, int toMinute) {
        return std::pair(DayOffice::at(fromHour, fromMinute), DayOffice::at(toHour, toMinute));
    };
    CHECK(gaps[QStringLiteral("Loket 1")]
          == std::vector{span(11, 50, 12, 0), span(13, 0, 13, 5), span(15, 0, 15, 50), span(15, 55, 16, 0)});
    CHECK(gaps[QStringLiteral("Loket 2")]
          == std::vector{span(8, 0, 8, 25), span(11, 50, 12, 0), span(13, 0, 13, 10), span(15, 0, 15, 50),
                         span(15, 55, 16, 0)});

    // Who worked for how long.
    const auto minutesOf = [&](const char *code) {
        Millis sum = 0;
        for (const char *number : {"A-001", "A-002", "A-003", "A-004", "A-005", "B-001", "C-001", "D-001"}) {
            const Visit visit = day.visit(number);
            for (const auto &one : visit.spans)
                sum += one.staff == day.staff(code) ? *one.endedAt - one.startedAt : 0;
        }
        return sum / minuteMs;
    };
    CHECK(minutesOf("P1") == 5 + 10 + 5 + 5 + 4);
    CHECK(minutesOf("P2") == 5 + 10 + 4 + 5 + 5);
    CHECK(day.visit("C-001").legs.front().quantity == 5);
    CHECK(day.visit("C-001").ticket.callReason == QStringLiteral("short"));
    REQUIRE(verify(day.file()));
}
