// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/incidentstore.h"

#include "core/storage/columnreader.h"
#include "core/storage/tables.h"
#include "core/storage/tablewriter.h"

namespace loket::storage {

namespace {

Incident readIncident(ColumnReader &read)
{
    const qint64 id = read.integer();
    const qint64 rev = read.integer();
    Incident incident{id, rev, ColumnReader::known(OfficeDay::fromText(read.text()), "incident.office_day")};
    incident.at = read.instant();
    incident.counter = read.optional<CounterId>();
    incident.ticket = read.optional<TicketId>();
    incident.staff = read.optional<StaffId>();
    incident.behaviour = read.text();
    incident.helper = read.optional<StaffId>();
    incident.ending = read.text();
    if (incident.ticket) {
        incident.number.letter = read.text();
        incident.number.number = read.small();
    }
    return incident;
}

} // namespace

void IncidentStore::add(const Incident &incident, RowImages &images)
{
    TableWriter(m_connection, images)
        .insert(tables::incident(),
                makeRow(0, 0, incident.day.text(), incident.at, incident.counter, incident.ticket, incident.staff,
                        incident.behaviour, incident.helper, incident.ending));
}

std::vector<Incident> IncidentStore::between(const OfficeDay &from, const OfficeDay &to)
{
    return allRows(m_connection.run("select i.id, i.rev, i.office_day, i.at, i.counter, i.ticket, i.staff, "
                                    "i.behaviour, i.helper, i.ending, t.letter, t.number "
                                    "from incident i left join ticket t on t.id = i.ticket "
                                    "where i.office_day between ? and ? order by i.office_day, i.id",
                                    from.text(), to.text()),
                   &readIncident);
}

} // namespace loket::storage
