// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of the calendar or of the records does to the deadlines of open cases. They are computed when they are
// read, so nothing is stored anew; the entry keeps the old and the new day (trial A2).
#include "core/service/actrunner.h"
#include "core/service/caseclock.h"
#include "core/storage/complaintstore.h"

#include <QJsonArray>

#include <map>
#include <tuple>

namespace loket {

namespace {

using Days = std::map<std::tuple<QString, CaseEvent, OfficeDay>, QString>;

/// The last days of what has not stopped. Without a promise, which no calendar moves, and without what only warns.
Result<Days> lastDays(const CaseDeadlines &deadlines, const CaseTimes &times, const OfficeDay &today)
{
    return deadlines.of(times, today).map([](const std::vector<CaseDeadline> &all) {
        Days days;
        for (const auto &one : all) {
            if (one.progress != DeadlineProgress::Stopped && !one.isWarning)
                days[{one.code, one.startEvent, one.startDay}] = one.lastDay.text();
        }
        return days;
    });
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
    storage::ComplaintStore store(runner.connection());
    storage::ComplaintStore::Wanted open;
    open.openOnly = true;
    open.most = pageSize;
    auto page = store.newest(open);
    if (page.empty())
        return {};
    const Catalogue changed = loadCatalogue(runner.connection());
    const CaseDeadlines before(runner);
    const CaseDeadlines after(runner, changed);
    QJsonArray moves;
    for (; !page.empty(); open.from += pageSize, page = store.newest(open)) {
        for (const Complaint &complaint : page) {
            const auto steps = store.steps(complaint.id);
            const CaseTimes times{complaint, steps};
            const auto old = lastDays(before, times, scope.day());
            const auto now = lastDays(after, times, scope.day());
            if (!old || !now)
                return tl::unexpected(old ? now.error() : old.error());
            listMoves(moves, complaint.id, *old, *now);
        }
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
