// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/applicationreport.h"

#include "core/storage/applicationrows.h"
#include "core/storage/tables.h"

namespace loket::storage {

namespace {

std::vector<ApplicationEvent> readEvents(Rows rows)
{
    return allRows(std::move(rows), [](ColumnReader &read) {
        ApplicationEvent event;
        event.service = read.id<ServiceId>();
        event.counter = read.optional<CounterId>();
        event.at = read.instant();
        return event;
    });
}

} // namespace

std::vector<ReportApplication> ApplicationReport::changed(Instant from, Instant to)
{
    std::vector<ReportApplication> applications;
    for (Rows rows = m_connection.select(tables::application(),
                                         "where end_reason <> 'undo' and id in ("
                                         "select id from application where accepted_at >= ? and accepted_at < ? union "
                                         "select id from application where ready_at >= ? and ready_at < ? union "
                                         "select id from application where ended_at >= ? and ended_at < ?) order by id",
                                         from, to, from, to, from, to);
         rows.next();) {
        ReportApplication one;
        one.dossier.application = readApplication(ColumnReader(rows));
        applications.push_back(std::move(one));
    }
    for (auto &one : applications) {
        const ApplicationId id = one.dossier.application.id;
        one.dossier.pauses = allRows(
            m_connection.select(tables::applicationPause(), "where application = ? order by position", id), &readPause);
        one.dossier.promises = allRows(
            m_connection.select(tables::applicationPromise(), "where application = ? order by position", id),
            &readPromise);
        Rows rows = m_connection.run("select (select counter from leg where application = ? and counter is not null "
                                     "and outcome in ('accepted', 'incomplete') order by id desc limit 1), "
                                     "(select count(distinct l.ticket) from leg l join ticket t on t.id = l.ticket "
                                     "where l.application = ? and l.started_at is not null and l.outcome <> 'undone' "
                                     "and t.state <> 'voided')",
                                     id, id);
        if (rows.next()) {
            if (const auto counter = rows.optionalInteger(0))
                one.counter = CounterId(*counter);
            one.visits = static_cast<int>(rows.integer(1));
        }
    }
    return applications;
}

std::vector<ApplicationEvent> ApplicationReport::promisesChanged(Instant from, Instant to)
{
    return readEvents(m_connection.run(
        "select a.service, (select counter from leg where application = a.id and counter is not null "
        "and outcome in ('accepted', 'incomplete') order by id desc limit 1), p.at from application_promise p "
        "join application a on a.id = p.application "
        "where p.at >= ? and p.at < ? and p.reason <> '' and p.undone = 0 order by p.at, p.id",
        from, to));
}

std::vector<ApplicationEvent> ApplicationReport::itemsAdded(Instant from, Instant to)
{
    return readEvents(m_connection.run(
        "select a.service, (select counter from leg where application = a.id and counter is not null "
        "and outcome in ('accepted', 'incomplete') order by id desc limit 1), i.added_at from application_item i "
        "join application a on a.id = i.application "
        "where i.added_at >= ? and i.added_at < ? and i.removed = 0 order by i.added_at, i.id",
        from, to));
}

} // namespace loket::storage
