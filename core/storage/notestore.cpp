// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/notestore.h"

#include "core/storage/tables.h"
#include "core/storage/tablewriter.h"
#include "core/storage/ticketrows.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace loket::storage {

QString newSalt()
{
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toHex());
}

QString saltedDigest(const QString &salt, const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash((salt + text).toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString bodyDigest(const QString &salt, const QString &body, bool sealed)
{
    return saltedDigest(salt, sealed ? QStringLiteral("sealed:") + body : body);
}

void NoteStore::set(TicketId ticket, const QString &body, RowImages &images)
{
    const QString salt = newSalt();
    const QString digest = body.isEmpty() ? QString() : saltedDigest(salt, body);
    if (body.isEmpty())
        m_connection.change("delete from note where ticket = ?", ticket);
    else
        m_connection.change("insert into note(ticket, salt, body) values (?, ?, ?) "
                            "on conflict (ticket) do update set salt = excluded.salt, body = excluded.body",
                            ticket, salt, body);
    std::optional<qint64> rev;
    if (Rows rows = m_connection.run("select rev from ticket_note where id = ? @lock@", ticket); rows.next())
        rev = rows.integer(0);
    const Row row = makeRow(ticket, rev.value_or(0), digest);
    TableWriter writer(m_connection, images);
    if (rev)
        writer.update(tables::ticketNote(), row);
    else
        writer.insert(tables::ticketNote(), row);
}

QString NoteStore::body(TicketId ticket)
{
    Rows rows = m_connection.run("select body from note where ticket = ?", ticket);
    return rows.next() ? rows.text(0) : QString();
}

void InterestStore::add(const Ticket &ticket, ServiceId service, std::optional<StaffId> staff, bool moved, Instant at,
                        RowImages &images)
{
    TableWriter(m_connection, images)
        .insert(tables::interest(), makeRow(0, 0, ticket.day.text(), ticket.id, service, staff, moved, at, false));
}

void InterestStore::forget(qint64 id, RowImages &images)
{
    if (const auto before = selectRow(m_connection, tables::interest(), id)) {
        Row row = *before;
        row.last() = bound(true);
        TableWriter(m_connection, images).update(tables::interest(), row, *before);
    }
}

bool InterestStore::isNoted(TicketId ticket, std::optional<StaffId> staff)
{
    bool noted = false;
    for (Rows rows =
             m_connection.run("select staff from interest where ticket = ? and moved = 0 and undone = 0", ticket);
         rows.next();) {
        const auto by = rows.optionalInteger(0);
        noted = noted || (by ? staff == StaffId(*by) : !staff);
    }
    return noted;
}

void DayStore::turnedAway(const OfficeDay &day, ServiceId service, std::optional<CounterId> counter, int persons,
                          const QString &reason, Instant at, RowImages &images)
{
    TableWriter(m_connection, images)
        .insert(tables::turnedAway(), makeRow(0, 0, day.text(), service, counter, persons, reason, at));
}

void DayStore::catchUp(const OfficeDay &day, ServiceId service, std::optional<CounterId> counter, int visits,
                       LegOutcome outcome, const QString &reason, Instant at, RowImages &images)
{
    TableWriter(m_connection, images)
        .insert(tables::catchUp(), makeRow(0, 0, day.text(), service, counter, visits, word(outcome), reason, at));
}

} // namespace loket::storage
