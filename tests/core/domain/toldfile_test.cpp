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

Dossier fileIn(ApplicationState state, std::optional<int> endedMinute = {})
{
    Dossier file;
    file.application.state = state;
    if (endedMinute)
        file.application.endedAt = at(*endedMinute);
    for (const bool ticked : {true, false}) {
        ApplicationItem item;
        item.position = int(file.items.size()) + 1;
        item.ticked = ticked;
        file.items.push_back(item);
    }
    return file;
}

} // namespace

TEST_CASE("What lacked is told of the list as the visit left it, and of nothing but a visit that sent the file back")
{
    const Leg leg = legWith(LegOutcome::Incomplete, 10);
    const Dossier file = fileIn(ApplicationState::Incomplete);
    CHECK(toldAt(file, leg)->missing == file.missing());
    CHECK_FALSE(toldAt(file, leg)->promised);
    CHECK(toldAt(fileIn(ApplicationState::Withdrawn, 5), leg)->missing == file.missing());
    CHECK(toldAt(file, legWith(LegOutcome::Accepted, 10))->missing.empty()); // it was complete then
}

TEST_CASE("The promise is the last one told by the end of the visit's service, but for those taken back")
{
    Dossier file = fileIn(ApplicationState::InProcess);
    file.promises = {promise("2026-12-01", 10), promise("2026-12-02", 10, true), promise("2026-12-03", 50)};
    CHECK(toldAt(file, legWith(LegOutcome::Accepted, 10))->promised == file.promises[0]);
    CHECK(toldAt(file, legWith(LegOutcome::Accepted, 10))->holds == file.promises[2]); // told since
    CHECK(toldAt(file, legWith(LegOutcome::Done, 60))->promised == file.promises[2]);  // it was only asked about
    CHECK(toldAt(file, legWith(LegOutcome::Done, 60))->holds == file.promises[2]);
    CHECK_FALSE(toldAt(file, legWith(LegOutcome::Accepted, 5))->holds);
    CHECK_FALSE(toldAt(file, legWith(LegOutcome::Accepted, 5))->promised);
    Leg runs = legWith(LegOutcome::None, 0);
    runs.endedAt.reset();
    CHECK(toldAt(file, runs)->promised == file.promises[2]);
}

TEST_CASE("A file is handed over at the visit that collected it, not at one that left it behind")
{
    const Dossier file = fileIn(ApplicationState::HandedOver, 10);
    CHECK(toldAt(file, legWith(LegOutcome::Done, 10))->isHandedOver);
    CHECK_FALSE(toldAt(file, legWith(LegOutcome::Done, 10))->isTakenByProxy);
    Dossier byProxy = file;
    byProxy.application.handedTo = HandedTo::Proxy;
    CHECK(toldAt(byProxy, legWith(LegOutcome::Done, 10))->isTakenByProxy);
    CHECK_FALSE(toldAt(file, legWith(LegOutcome::Accepted, 5))->isHandedOver);
    CHECK_FALSE(toldAt(file, legWith(LegOutcome::Done, 5))->isHandedOver); // asked about, and collected later
    CHECK_FALSE(toldAt(fileIn(ApplicationState::Ready), legWith(LegOutcome::Done, 10))->isHandedOver);
}

TEST_CASE("Nothing is told of a file that had ended otherwise before its service did")
{
    CHECK_FALSE(toldAt(fileIn(ApplicationState::HandedOver, 9), legWith(LegOutcome::Done, 10)));
    CHECK_FALSE(toldAt(fileIn(ApplicationState::Withdrawn, 9), legWith(LegOutcome::Done, 10)));
    CHECK_FALSE(toldAt(fileIn(ApplicationState::Withdrawn, 10), legWith(LegOutcome::Refused, 10)));
    CHECK(toldAt(fileIn(ApplicationState::Withdrawn, 11), legWith(LegOutcome::Accepted, 10)));
}
