// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of the calendar or of the records does to the deadlines of open cases. They are computed when they are
// read; the entry keeps the old and the new day (trial A2), and the register's index of what falls due follows.
#include "core/service/actrunner.h"
#include "core/service/caseclock.h"
#include "core/storage/caseindexstore.h"
#include "core/storage/complaintstore.h"
#include "core/storage/judgedstore.h"

#include <QJsonArray>

#include <map>
#include <tuple>

namespace loket {

namespace {

using Days = std::map<std::tuple<QString, CaseEvent, OfficeDay>, QString>;

/// The last days of what has not stopped, without what only warns. A promise, which no calendar moves, is among them and
/// never among the moves.
Days lastDays(const std::vector<CaseDeadline> &all)
{
    Days days;
    for (const auto &one : all) {
        if (one.progress != DeadlineProgress::Stopped && !one.isWarning)
            days[{one.code, one.startEvent, one.startDay}] = one.lastDay.text();
    }
    return days;
}

QString nextDay(const std::vector<CaseDeadline> &all)
{
    const CaseDeadline *next = nextDue(all);
    return next ? next->lastDay.text() : QString();
}

void listMoves(QJsonArray &moves, ComplaintId complaint, const Days &before, const Days &after)
{
    const auto dayIn = [](const Days &days, const Days::key_type &key) {
        const auto found = days.find(key);
        return found == days.end() ? QString() : found->second;
    };
    Days all = before;
    all.insert(after.begin(), after.end());
    for (const auto &one : all) {
        const QString from = dayIn(before, one.first);
        const QString to = dayIn(after, one.first);
        if (from != to)
            moves.append(QJsonArray{complaint.value(), std::get<0>(one.first), from, to});
    }
}

} // namespace

Result<void> noteMovedDeadlines(ActRunner &runner, ActScope &scope)
{
    constexpr int pageSize = 500;
    storage::Connection &connection = runner.connection();
    storage::ComplaintStore store(connection);
    storage::ComplaintStore::Place at;
    auto page = store.open(at, pageSize);
    if (page.empty())
        return {};
    const Catalogue changed = loadCatalogue(connection);
    const CaseDeadlines before(runner);
    const CaseDeadlines after(runner, changed);
    storage::CaseIndexStore index(connection);
    QJsonArray moves;
    for (; !page.empty(); page = store.open(at, pageSize)) {
        auto steps = store.stepsOfOpen(at, pageSize);
        auto judged = storage::JudgedStore(connection).ofOpen(at, pageSize);
        for (const Complaint &complaint : page) {
            const CaseTimes times{complaint, steps[complaint.id], complaint.promisedDay, {}, judged[complaint.id]};
            const auto old = before.of(times, scope.day());
            const auto now = after.of(times, scope.day());
            if (!old || !now)
                return tl::unexpected(old ? now.error() : old.error());
            listMoves(moves, complaint.id, lastDays(*old), lastDays(*now));
            if (!complaint.sealed && nextDay(*old) != nextDay(*now))
                index.moveDue(complaint.id, nextDay(*now));
        }
        at = {page.back().receivedAt, page.back().id};
    }
    if (moves.isEmpty())
        return {};
    const QString subject = scope.firstSubject();
    scope.beginEntry(QStringLiteral("deadlines_moved"));
    scope.setSubject(subject);
    scope.setResult(QStringLiteral("moved"), moves);
    return {};
}

} // namespace loket
