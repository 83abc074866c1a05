// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/applicationreport.h"

#include "core/storage/applicationrows.h"
#include "core/storage/tables.h"

namespace loket::storage {

namespace {

/// Where the file was left, or what lacks was told: the last time that it was.
std::optional<CounterId> receivingCounter(Connection &connection, ApplicationId application)
{
    Rows rows = connection.run("select counter from leg where application = ? and counter is not null "
                               "and outcome in ('accepted', 'incomplete') order by id desc limit 1",
                               application);
    return rows.next() ? std::optional(CounterId(rows.integer(0))) : std::nullopt;
}

int visitsOf(Connection &connection, ApplicationId application)
{
    Rows rows = connection.run("select count(distinct l.ticket) from leg l join ticket t on t.id = l.ticket "
                               "where l.application = ? and l.started_at is not null and l.outcome <> 'undone' "
                               "and t.state <> 'voided'",
                               application);
    return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
}

/// Rows of application, service and time.
std::vector<ApplicationEvent> readEvents(Connection &connection, Rows rows)
{
    std::vector<ApplicationId> applications;
    auto events = allRows(std::move(rows), [&](ColumnReader &read) {
        applications.push_back(read.id<ApplicationId>());
        ApplicationEvent event;
        event.service = read.id<ServiceId>();
        event.at = read.instant();
        return event;
    });
    for (std::size_t i = 0; i < events.size(); ++i)
        events[i].counter = receivingCounter(connection, applications[i]);
    return events;
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
        one.counter = receivingCounter(m_connection, id);
        one.visits = visitsOf(m_connection, id);
    }
    return applications;
}

std::vector<ApplicationEvent> ApplicationReport::promisesChanged(Instant from, Instant to)
{
    return readEvents(
        m_connection,
        m_connection.run("select a.id, a.service, p.at from application_promise p "
                         "join application a on a.id = p.application "
                         "where p.at >= ? and p.at < ? and p.reason <> '' and p.undone = 0 order by p.at, p.id",
                         from, to));
}

std::vector<AddedItemEvent> ApplicationReport::itemsAdded(Instant from, Instant to)
{
    std::vector<ApplicationId> applications;
    auto items = allRows(
        m_connection.run("select a.id, a.service, i.added_at, a.code, i.name_id, i.added_reason "
                         "from application_item i join application a on a.id = i.application "
                         "where i.added_at >= ? and i.added_at < ? and i.removed = 0 order by i.added_at, i.id",
                         from, to),
        [&](ColumnReader &read) {
            applications.push_back(read.id<ApplicationId>());
            AddedItemEvent item;
            item.event.service = read.id<ServiceId>();
            item.event.at = read.instant();
            item.code = read.text();
            item.nameId = read.text();
            item.reason = read.text();
            return item;
        });
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].event.counter = receivingCounter(m_connection, applications[i]);
    return items;
}

} // namespace loket::storage
