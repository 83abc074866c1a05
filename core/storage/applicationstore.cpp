// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/applicationstore.h"

#include "core/storage/parts.h"
#include "core/storage/tables.h"

namespace loket::storage {

namespace {

/// Stores the parts that are not stored yet.
template<class Part>
void appendParts(TableWriter &writer, const Table &table, ApplicationId application, std::vector<Part> &parts)
{
    for (auto &part : parts) {
        if (part.id != 0)
            continue;
        part.application = application;
        part.id = writer.insert(table, rowOf(part));
        part.rev = 1;
    }
}

void appendAll(TableWriter &writer, Dossier &dossier)
{
    appendParts(writer, tables::applicationItem(), dossier.application.id, dossier.items);
    appendParts(writer, tables::applicationPause(), dossier.application.id, dossier.pauses);
    appendParts(writer, tables::applicationPromise(), dossier.application.id, dossier.promises);
}

} // namespace

std::optional<Dossier> ApplicationStore::dossier(ApplicationId id)
{
    return withParts(firstRow(m_connection.select(tables::application(), "where id = ?", id), &readApplication));
}

std::optional<Dossier> ApplicationStore::dossierForChange(ApplicationId id)
{
    return withParts(firstRow(m_connection.select(tables::application(), "where id = ? @lock@", id), &readApplication));
}

std::optional<Dossier> ApplicationStore::withParts(std::optional<Application> application)
{
    if (!application)
        return std::nullopt;
    const ApplicationId id = application->id;
    Dossier dossier{*std::move(application)};
    dossier.items = allRows(
        m_connection.select(tables::applicationItem(), "where application = ? order by position", id), &readItem);
    dossier.pauses = allRows(
        m_connection.select(tables::applicationPause(), "where application = ? order by position", id), &readPause);
    dossier.promises = allRows(
        m_connection.select(tables::applicationPromise(), "where application = ? order by position", id), &readPromise);
    return dossier;
}

std::optional<ApplicationId> ApplicationStore::byCode(const QString &code)
{
    Rows rows = m_connection.run("select id from application where code = ?", code);
    return rows.next() ? std::optional(ApplicationId(rows.integer(0))) : std::nullopt;
}

std::vector<Application> ApplicationStore::byOfficeNumber(const QString &number)
{
    return allRows(m_connection.select(tables::application(),
                                       "where office_number = ? and office_number <> '' order by id desc", number),
                   &readApplication);
}

std::vector<Application> ApplicationStore::acceptedOn(ServiceId service, const OfficeDay &day)
{
    return allRows(m_connection.select(tables::application(), "where service = ? and accepted_day = ? order by id",
                                       service, day.text()),
                   &readApplication);
}

std::vector<Application> ApplicationStore::open()
{
    return allRows(m_connection.select(tables::application(),
                                       "where state in ('incomplete', 'in_process', 'paused', 'ready') "
                                       "order by promised_day, id"),
                   &readApplication);
}

std::vector<Application> ApplicationStore::ofTicket(TicketId ticket)
{
    std::vector<ApplicationId> ids;
    for (Rows rows = m_connection.run("select application from leg where ticket = ? and application is not null "
                                      "and outcome <> 'undone' order by position",
                                      ticket);
         rows.next();)
        ids.emplace_back(rows.integer(0));
    std::vector<Application> found;
    for (const ApplicationId id : ids) {
        if (auto one = firstRow(m_connection.select(tables::application(), "where id = ?", id), &readApplication))
            found.push_back(*std::move(one));
    }
    return found;
}

std::vector<TicketId> ApplicationStore::visits(ApplicationId id)
{
    std::vector<TicketId> tickets;
    for (Rows rows = m_connection.run("select distinct ticket from leg where application = ? and outcome <> 'undone' "
                                      "order by ticket",
                                      id);
         rows.next();)
        tickets.emplace_back(rows.integer(0));
    return tickets;
}

bool ApplicationStore::wasPromisedAgain(ApplicationId id)
{
    Rows rows = m_connection.run("select position from application_promise where application = ? and position > 1", id);
    return rows.next();
}

std::optional<TicketNumber> ApplicationStore::numberInQueue(ApplicationId id)
{
    Rows rows = m_connection.run("select ticket.letter, ticket.number from leg join ticket on ticket.id = leg.ticket "
                                 "where leg.application = ? and leg.outcome = 'none' "
                                 "and ticket.state in ('waiting', 'called', 'serving', 'parked') order by ticket.id",
                                 id);
    return rows.next() ? std::optional(TicketNumber{rows.text(0), static_cast<int>(rows.integer(1))}) : std::nullopt;
}

Dossier ApplicationStore::insert(Dossier dossier, RowImages &images)
{
    TableWriter writer(m_connection, images);
    dossier.application.id = ApplicationId(writer.insert(tables::application(), rowOf(dossier.application)));
    dossier.application.rev = 1;
    appendAll(writer, dossier);
    return dossier;
}

Dossier ApplicationStore::update(const Dossier &before, Dossier after, RowImages &images)
{
    TableWriter writer(m_connection, images);
    writer.update(tables::application(), rowOf(after.application), rowOf(before.application));
    ++after.application.rev;
    updateParts(writer, tables::applicationItem(), before.items, after.items);
    updateParts(writer, tables::applicationPause(), before.pauses, after.pauses);
    updateParts(writer, tables::applicationPromise(), before.promises, after.promises);
    appendAll(writer, after);
    return after;
}

} // namespace loket::storage
