// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/storage/connection.h"

#include <vector>

namespace loket::storage {

/// The append-only log and its chain heads. Every method throws SqlError; used inside `transact`.
class JournalStore
{
public:
    explicit JournalStore(Connection &connection) : m_connection(connection) {}

    struct Head {
        ChainHead chain;
        Instant at; ///< of the last entry; the clock never goes below it
    };

    /// The station's head, kept for this transaction; none before its first entry.
    [[nodiscard]] std::optional<Head> headForChange(StationId station);
    /// The time of a station's last entry.
    [[nodiscard]] std::optional<Instant> lastAt(StationId station);
    /// Gives the entry its place in the chain (`seq`, `prev`, `hash`) and stores it.
    Entry append(Entry entry, const std::optional<Head> &head);

    [[nodiscard]] std::optional<Entry> find(const QString &act);
    /// Entries of one subject, in the order they were made at each station.
    [[nodiscard]] std::vector<Entry> ofSubject(const QString &subject);
    /// Those of them that wrote rows of one of two tables.
    [[nodiscard]] std::vector<Entry> ofSubject(const QString &subject, const Table &one, const Table &other);
    /// At most `count` entries of a station, newest first.
    [[nodiscard]] std::vector<Entry> newest(StationId station, int count);
    [[nodiscard]] std::vector<ChainHead> heads();
    /// Entries of all stations: grows with every act of anybody.
    [[nodiscard]] qint64 count();

    /// Feeds every entry of a station in order.
    template<class Take>
    void forEach(StationId station, Take take)
    {
        for (Rows rows = allOf(station); rows.next();)
            take(read(rows));
    }
    /// The stations that have entries.
    [[nodiscard]] std::vector<StationId> stations();

private:
    [[nodiscard]] Rows allOf(StationId station);
    [[nodiscard]] static Entry read(const Rows &rows);
    [[nodiscard]] static std::vector<Entry> readAll(Rows rows);

    Connection &m_connection;
};

} // namespace loket::storage
