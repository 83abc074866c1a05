// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/toldfile.h"
#include "tests/support/catchqt.h"

using namespace loket;

namespace {

constexpr Instant at(int minute)
{
    return Instant(qint64(minute) * 60 * 1000);
}

Leg legWith(LegOutcome outcome, int endedMinute)
{
    Leg leg;
    leg.outcome = outcome;
    leg.endedAt = at(endedMinute);
    return leg;
}

ApplicationPromise promise(const char *day, int minute, bool undone = false)
{
    ApplicationPromise told;
    told.day = QString::fromLatin1(day);
    told.at = at(minute);
    told.undone = undone;
    return told;
}

Dossier fileIn(ApplicationState state)
{
    Dossier file;
    file.application.state = state;
    for (const bool ticked : {true, false}) {
        ApplicationItem item;
        item.position = int(file.items.size()) + 1;
        item.ticked = ticked;
        file.items.push_back(item);
    }
    return file;
}

} // namespace

TEST_CASE("What lacked is told as long as the list is that of the visit")
{
    const Leg leg = legWith(LegOutcome::Incomplete, 10);
    const Dossier file = fileIn(ApplicationState::Incomplete);
    CHECK(toldAt(file, leg, true).missing == file.missing());
    CHECK_FALSE(toldAt(file, leg, true).promised);
    CHECK(toldAt(file, leg, false).missing.empty()); // the list was ticked anew since
    CHECK(toldAt(fileIn(ApplicationState::InProcess), leg, true).missing.empty());
    CHECK(toldAt(file, legWith(LegOutcome::Accepted, 10), true).missing.empty()); // it was complete then
}

TEST_CASE("The promise is the last one told by the end of the visit's service, but for those taken back")
{
    Dossier file = fileIn(ApplicationState::InProcess);
    file.promises = {promise("2026-12-01", 10), promise("2026-12-02", 10, true), promise("2026-12-03", 50)};
    CHECK(toldAt(file, legWith(LegOutcome::Accepted, 10), false).promised == file.promises[0]);
    CHECK(toldAt(file, legWith(LegOutcome::Done, 60), true).promised == file.promises[2]);
    CHECK_FALSE(toldAt(file, legWith(LegOutcome::Accepted, 5), false).promised);
    Leg runs = legWith(LegOutcome::None, 0);
    runs.endedAt.reset();
    CHECK(toldAt(file, runs, true).promised == file.promises[2]);
}

TEST_CASE("A file is handed over at the visit that collected it, not at one that left it behind")
{
    const Dossier file = fileIn(ApplicationState::HandedOver);
    CHECK(toldAt(file, legWith(LegOutcome::Done, 10), true).isHandedOver);
    CHECK_FALSE(toldAt(file, legWith(LegOutcome::Accepted, 10), false).isHandedOver);
    CHECK_FALSE(toldAt(fileIn(ApplicationState::Ready), legWith(LegOutcome::Done, 10), true).isHandedOver);
}
