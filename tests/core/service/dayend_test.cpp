// SPDX-License-Identifier: GPL-3.0-or-later
// The day's end by several programs at once, and for offices that have none.
#include "core/storage/journalstore.h"
#include "tests/core/service/testoffice.h"

#include <array>
#include <map>
#include <thread>

using namespace loket;
using namespace loket::test;

namespace {

/// How many entries of a kind each subject has.
std::map<QString, int> entriesBySubject(const TestOffice &test, const QString &kind)
{
    const auto connection = test.place.open(storage::OpenMode::ReadOnly);
    return must(storage::reading(*connection, [&]() -> Result<std::map<QString, int>> {
        std::map<QString, int> counts;
        storage::JournalStore journal(*connection);
        for (const StationId station : journal.stations()) {
            journal.forEach(station, [&](const Entry &entry) {
                if (entry.kind == kind)
                    ++counts[entry.subject];
            });
        }
        return counts;
    }));
}

} // namespace

TEST_CASE("Two programs that end the same day at the same moment end each number once")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &queue = test.office->queue();
    constexpr int numbers = 20;
    const TicketId parked = test.take("KK").ticket.id;
    must(queue.callNext(test.at(0)));
    must(queue.start(test.at(0), parked));
    must(queue.park(test.at(0), parked));
    const TicketId absent = test.take("KK").ticket.id;
    must(queue.callNext(test.at(0)));
    must(queue.absent(test.at(0), absent, QStringLiteral("told")));
    for (int i = 0; i < numbers; ++i)
        test.take(i % 2 == 0 ? "KK" : "AKTA", i % 3 == 0 ? QStringLiteral("LANSIA") : QString());
    const OfficeDay yesterday = test.office->today();
    test.clock.set(test.office->zone().startOf(yesterday.next()));

    // Made beforehand, one after the other: here the day's end is tested, not the start of two programs.
    for (const char *name : {"loket-1", "loket-2"})
        must(Office::open(test.address, test.clock, QString::fromLatin1(name), QStringLiteral("counter")));
    std::array<std::string, 2> troubles;
    {
        std::array<std::thread, 2> programs;
        for (std::size_t i = 0; i < programs.size(); ++i) {
            programs[i] = std::thread([&, i] {
                const auto office = Office::open(test.address, test.clock, QStringLiteral("loket-%1").arg(i + 1),
                                                 QStringLiteral("counter"));
                if (!office) {
                    troubles[i] = reason(office);
                    return;
                }
                const Act act{{(*office)->station(), {}, {}}};
                const auto ended = (*office)->queue().endDaysBefore(act, yesterday.next());
                troubles[i] = ended ? std::string() : reason(ended);
            });
        }
        for (auto &program : programs)
            program.join();
    }
    for (const auto &trouble : troubles) {
        INFO(trouble);
        CHECK(trouble.empty());
    }

    const auto ended = entriesBySubject(test, QStringLiteral("unserved"));
    CHECK(ended.size() == numbers + 1);
    for (const auto &[subject, count] : ended) {
        INFO(subject.toStdString());
        CHECK(count == 1);
    }
    CHECK(must(test.office->visit(parked)).ticket.state == TicketState::Unserved);
    CHECK(must(test.office->visit(absent)).ticket.state == TicketState::Absent);
    const auto whole = must(must(test.office->report({}))->summary(yesterday, yesterday)).whole();
    CHECK(whole.visits.unserved == numbers + 1);
    CHECK(whole.visits.absent == 1);
    CHECK(whole.visits.addsUp());
    must(verify(test.address));
}

TEST_CASE("An office around the clock has no day's end")
{
    LOKET_ON_BOTH_DATABASES(backend);
    auto setup = smallSetup();
    setup.settings.dayEnds = false;
    TestOffice test(backend, setup);
    const TicketId ticket = test.take("KK").ticket.id;
    const OfficeDay day = test.office->today();
    test.clock.set(test.office->zone().startOf(day.next()) + minuteMs);
    const auto heads = must(verify(test.address)).heads;
    CHECK(must(test.office->queue().endDaysBefore(test.at(0), test.office->today())) == 0);
    CHECK((must(verify(test.address)).heads == heads));
    CHECK(must(test.office->queue().callNext(test.at(0))).ticket.id == ticket);
    CHECK(must(test.office->visit(ticket)).ticket.day == day);
}
