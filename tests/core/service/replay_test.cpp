// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/summaryjson.h"
#include "core/service/replay.h"
#include "tests/core/service/bankdata.h"
#include "tests/core/service/testoffice.h"

#include <QJsonArray>

using namespace loket;
using namespace loket::test;

namespace {

/// An office without its own customers, and the file's.
struct ReplayOffice {
    explicit ReplayOffice(storage::Backend backend) : place(backend), address(addressText(place.address()))
    {
        auto setup = must(setupFromTemplate(QStringLiteral("GENERIC")));
        setup.unitName = QStringLiteral("Bank");
        const ManualClock now(openingTime); // long after the file's days
        must(Office::create(address, setup, now, QStringLiteral("loketctl")));
    }

    [[nodiscard]] SummaryDocument summary() const
    {
        const ManualClock now(openingTime);
        const auto office = must(Office::openReadOnly(address, now));
        return must(must(office->report({}))
                        ->summary(*OfficeDay::fromText(QStringLiteral("1999-02-01")),
                                  *OfficeDay::fromText(QStringLiteral("1999-02-28"))));
    }

    TestPlace place;
    QString address;
};

BankFile twoBusyDays()
{
    QList<QByteArray> lines;
    const QByteArray minutes[]{"00", "01", "02", "03", "04", "05"};
    for (const QByteArray day : {"990201", "990202"}) {
        for (const auto &minute : minutes) {
            const QByteArray hour = "8:" + minute;
            lines.append(bankLine("PS", day, hour + ":00", hour + ":00\t" + hour + ":20\t20", "AGENT",
                                  hour + ":19\t8:10:19\t" + QByteArray::number(600 - minute.toInt() * 60), "ELI", "2"));
            lines.append(
                bankLine("NW", day, hour + ":10", noTime, "AGENT", hour + ":10\t" + hour + ":40\t30", "DORIT"));
            lines.append(
                bankLine("NW", day, hour + ":00", hour + ":00\t" + hour + ":05\t5", "HANG", noTime, "NO_SERVER"));
            lines.append(
                bankLine("IN", day, hour + ":00", hour + ":00\t" + hour + ":07\t7", "PHANTOM", noTime, "NO_SERVER"));
            lines.append(bankLine("IN", day, hour + ":30", noTime, "AGENT", noTime, "NO_SERVER"));
            lines.append(bankLine("IN", day, hour + ":30", noTime, "HANG", noTime, "NO_SERVER"));
        }
    }
    return *BankFile::fromBytes(bankText(lines));
}

} // namespace

TEST_CASE("A file is served through the desks at the recorded times")
{
    LOKET_ON_BOTH_DATABASES(backend);
    const ReplayOffice test(backend);
    const BankFile file = twoBusyDays();
    must(replay(test.address, file));

    const Summary whole = test.summary().whole();
    CHECK(whole.visits.taken == 36);
    CHECK(whole.visits.walkIn == 24);
    CHECK(whole.visits.served == 36);
    CHECK(whole.visits.left == 12);
    CHECK(whole.visits.absent == 12);
    CHECK(whole.visits.open == 0);
    CHECK(whole.visits.addsUp());
    CHECK(whole.flagged == 12);
    CHECK(whole.serviceSeconds.count() == 24);
    CHECK(whole.serviceSeconds.sum() == 2 * (600 + 540 + 480 + 420 + 360 + 300 + 6 * 30));
    CHECK(whole.waitSeconds.sum() == 2 * 6 * (20 + 5 + 7));
    CHECK(whole.priority == 12);
    CHECK(whole.outOfOrder == 24);

    const ManualClock now(openingTime);
    const auto office = must(Office::openReadOnly(test.address, now));
    CHECK_FALSE(office->catalogue().settings.dayEnds);
    CHECK(office->catalogue().counterByName(QStringLiteral("ELI 6")));
    CHECK(office->catalogue().staffByCode(QStringLiteral("ELI")));
    CHECK_FALSE(office->catalogue().staffByCode(QStringLiteral("NO_SERVER")));
    for (const auto &counter : office->catalogue().counters)
        CHECK(must(office->snapshot(counter.id)).state == CounterState::Closed);
    must(verify(test.address));
}

TEST_CASE("A replay that is stopped anywhere is run again and ends the same, running it once more changes nothing")
{
    const auto stopAfter = GENERATE(1, 3, 9, 20);
    const ReplayOffice whole(storage::Backend::Sqlite);
    const BankFile file = twoBusyDays();
    must(replay(whole.address, file));

    const ReplayOffice test(storage::Backend::Sqlite);
    ReplayOptions options;
    options.group = 7;
    int commits = 0;
    qint64 acknowledged = 0;
    options.progress = [&](qint64, qint64) { return ++commits < stopAfter; };
    options.acknowledge = [&](StationId, qint64 seq) {
        CHECK(seq >= acknowledged);
        acknowledged = seq;
    };
    CHECK(failedWith(replay(test.address, file, options), ErrorCode::Cancelled));
    const auto stopped = must(verify(test.address));
    CHECK(stopped.heads.back().seq == acknowledged);

    options.progress = {};
    must(replay(test.address, file, options));
    CHECK(test.summary().cells == whole.summary().cells);
    const auto once = must(verify(test.address));
    CHECK(once.heads.back().seq == acknowledged);
    must(replay(test.address, file));
    CHECK(must(verify(test.address)).heads == once.heads);
}

TEST_CASE("An earlier month can be replayed after a later one")
{
    const ReplayOffice test(storage::Backend::Sqlite);
    must(replay(test.address, twoBusyDays()));
    const auto earlier = BankFile::fromBytes(bankText(
        {bankLine("PS", "990101", "8:40:00", "8:42:18\t8:42:23\t5", "AGENT", "8:42:22\t8:44:22\t120", "ELI")}));
    must(replay(test.address, *earlier));
    const ManualClock now(openingTime);
    const auto office = must(Office::openReadOnly(test.address, now));
    const auto day = *OfficeDay::fromText(QStringLiteral("1999-01-01"));
    CHECK(must(must(office->report({}))->summary(day, day)).whole().visits.served == 1);
    CHECK(test.summary().whole().visits.served == 36);
    must(verify(test.address));
}

TEST_CASE("A replay into something that is no office is refused")
{
    const ManualClock now(openingTime);
    CHECK(failedWith(replay(QStringLiteral("/tmp/tidak/ada.db"), twoBusyDays()), ErrorCode::DatabaseMissing));
}
