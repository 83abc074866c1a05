// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journalstore.h"

#include "core/storage/columnreader.h"
#include "core/storage/tables.h"

namespace loket::storage {

Entry JournalStore::read(const Rows &rows)
{
    ColumnReader read(rows);
    Entry entry;
    entry.station = read.id<StationId>();
    entry.seq = read.integer();
    entry.act = read.text();
    entry.at = read.instant();
    entry.officeDay = read.text();
    entry.staff = read.optional<StaffId>();
    entry.kind = read.text();
    entry.subject = read.text();
    entry.payload = read.text().toUtf8();
    entry.prev = read.text().toLatin1();
    entry.hash = read.text().toLatin1();
    return entry;
}

std::vector<Entry> JournalStore::readAll(Rows rows)
{
    std::vector<Entry> entries;
    while (rows.next())
        entries.push_back(read(rows));
    return entries;
}

std::optional<JournalStore::Head> JournalStore::headForChange(StationId station)
{
    Rows rows = m_connection.run("select seq, hash, at from station_head where station = ? @lock@", station);
    if (!rows.next())
        return std::nullopt;
    ColumnReader read(rows);
    Head head;
    head.chain.station = station;
    head.chain.seq = read.integer();
    head.chain.hash = read.text().toLatin1();
    head.at = read.instant();
    return head;
}

std::optional<Instant> JournalStore::lastAt(StationId station)
{
    Rows rows = m_connection.run("select at from station_head where station = ?", station);
    return rows.next() ? std::optional(ColumnReader(rows).instant()) : std::nullopt;
}

Entry JournalStore::append(Entry entry, const std::optional<Head> &head)
{
    entry.seq = head ? head->chain.seq + 1 : 1;
    entry.prev = head ? head->chain.hash : firstPrev();
    entry.hash = hashOf(entry);
    m_connection.change(
        "insert into journal(station, seq, act, at, office_day, staff, kind, subject, payload, prev, hash) "
        "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.station, entry.seq, entry.act, entry.at, entry.officeDay, entry.staff, entry.kind, entry.subject,
        QString::fromUtf8(entry.payload), QString::fromLatin1(entry.prev), QString::fromLatin1(entry.hash));
    m_connection.change(
        "insert into station_head(station, seq, hash, at) values (?, ?, ?, ?) "
        "on conflict (station) do update set seq = excluded.seq, hash = excluded.hash, at = excluded.at",
        entry.station, entry.seq, QString::fromLatin1(entry.hash), entry.at);
    return entry;
}

std::optional<Entry> JournalStore::find(const QString &act)
{
    Rows rows = m_connection.select(tables::journal(), "where act = ?", act);
    return rows.next() ? std::optional(read(rows)) : std::nullopt;
}

std::vector<Entry> JournalStore::ofSubject(const QString &subject)
{
    return readAll(m_connection.select(tables::journal(), "where subject = ? order by station, seq", subject));
}

std::vector<Entry> JournalStore::ofSubject(const QString &subject, const Table &one, const Table &other)
{
    const auto rowsOf = [](const Table &table) { return QStringLiteral("%\"%1\":[{%").arg(table.name()); };
    return readAll(m_connection.select(tables::journal(),
                                       "where subject = ? and (payload like ? or payload like ?) order by station, seq",
                                       subject, rowsOf(one), rowsOf(other)));
}

std::vector<Entry> JournalStore::newest(StationId station, int count)
{
    return readAll(
        m_connection.select(tables::journal(), "where station = ? order by seq desc limit ?", station, count));
}

std::vector<ChainHead> JournalStore::heads()
{
    std::vector<ChainHead> heads;
    for (Rows rows = m_connection.run("select station, seq, hash from station_head order by station"); rows.next();)
        heads.push_back({StationId(rows.integer(0)), rows.integer(1), rows.text(2).toLatin1()});
    return heads;
}

qint64 JournalStore::count()
{
    Rows rows = m_connection.run("select cast(coalesce(sum(seq), 0) as bigint) from station_head");
    return rows.next() ? rows.integer(0) : 0;
}

std::vector<StationId> JournalStore::stations()
{
    std::vector<StationId> stations;
    for (Rows rows = m_connection.run("select distinct station from journal order by station"); rows.next();)
        stations.emplace_back(rows.integer(0));
    return stations;
}

Rows JournalStore::allOf(StationId station)
{
    return m_connection.select(tables::journal(), "where station = ? order by seq", station);
}

} // namespace loket::storage
