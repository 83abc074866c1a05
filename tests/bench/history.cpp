// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/history.h"

#include "tests/bench/ourside.h"
#include "tests/bench/sqlite.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <string>

namespace loket::bench {

namespace {

constexpr int daysOfHistory = 3650;
/// Raised with every change of what the loader writes: a kept history of another one is not used.
constexpr int loaderVersion = 2;

class Loader
{
public:
    explicit Loader(Database &database)
        : m_ticket(
            database,
            "insert into ticket(rev, office_day, letter, number, service, wanted, state, priority, persons, walk_in, "
            "paper, taken_at, rank_at, counter, calls, first_called_at, calling_at, called_at, call_reason, ended_at, "
            "end_reason) values (4, ?1, ?2, ?3, ?4, ?4, 'finished', '', 1, 0, 0, ?5, ?5, 1, 1, ?6, ?6, ?6, '', ?7, "
            "'')")
        , m_leg(database,
                "insert into leg(rev, ticket, position, service, standard, counter, called_at, started_at, ended_at, "
                "outcome, reason, quantity, inaccurate) values (3, ?, 1, ?, ?, 1, ?, ?, ?, 'done', '', 1, 0)")
        , m_span(database,
                 "insert into span(rev, ticket, leg, counter, staff, started_at, ended_at, why) "
                 "values (2, ?, ?, 1, 1, ?, ?, 'ended')")
        , m_call(database,
                 "insert into counter_call(rev, counter, ticket, priority, at, undone) values (1, 1, ?, '', ?, 0)")
        , m_number(database, "insert into number_counter(office_day, letter, last) values (?, ?, ?)")
        , m_database(database)
    {
    }

    void addDay(const QDate &date, int visits)
    {
        const std::string day = date.toString(Qt::ISODate).toStdString();
        const qint64 opening = QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(); // 08.00 in Makassar
        const int ofA = (visits + 1) / 2;
        for (int i = 0; i < visits; ++i) {
            const int service = i % 2 + 1;
            const qint64 taken = opening + qint64(i) * 27'000'000 / std::max(visits, 1);
            const qint64 called = taken + 60'000 + (i * 7919) % 900'000;
            const qint64 started = called + 20'000;
            const qint64 ended = started + 120'000 + (i * 104'729) % 600'000;
            const char *letter = service == 1 ? "A" : "B";
            m_ticket.with(day, letter, i / 2 + 1, service, taken, called, ended).run();
            const qint64 ticket = m_database.lastId();
            m_leg.with(ticket, service, service == 1 ? std::optional<qint64>(1) : std::nullopt, called, started, ended)
                .run();
            m_span.with(ticket, m_database.lastId(), started, ended).run();
            m_call.with(ticket, called).run();
        }
        m_number.with(day, "A", ofA).run();
        if (visits > 1)
            m_number.with(day, "B", visits / 2).run();
    }

private:
    Statement m_ticket;
    Statement m_leg;
    Statement m_span;
    Statement m_call;
    Statement m_number;
    Database &m_database;
};

void load(const QString &path, int finished)
{
    Database database(path.toStdString());
    database.execute("pragma synchronous=0; pragma cache_size=-400000; begin immediate");
    {
        Loader loader(database);
        const int perDay = std::max(summaryVisits, finished / daysOfHistory + 1);
        const int days = (finished + perDay - 1) / perDay;
        for (int i = 0; i < days; ++i) {
            const int before = 1 + static_cast<int>(qint64(days - i) * daysOfHistory / std::max(days, 1));
            loader.addDay(summedDay.addDays(-before), std::min(perDay, finished - i * perDay));
        }
        loader.addDay(summedDay, summaryVisits);
    }
    // On the disk before it gets its name: a power cut leaves no kept history that is not whole.
    database.execute("commit; pragma synchronous=2; pragma wal_checkpoint(truncate)");
}

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

/// Another schema is another file.
QString schemaMark(const QString &path)
{
    Database database(path.toStdString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement schema(database, "select sql from sqlite_schema where sql is not null order by name");
    while (schema.step()) {
        const auto text = schema.text(0);
        hash.addData(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    }
    return QString::fromLatin1(hash.result().toHex().left(12));
}

} // namespace

QString officeWithHistory(const QString &folder, int finished)
{
    const QString fresh = folder + QLatin1String("/fresh.db");
    removeDatabase(fresh); // what an interrupted loading left
    OurSide::create(fresh);
    const QString kept = QStringLiteral("%1/history%2-%3-%4.db")
                             .arg(folder)
                             .arg(loaderVersion)
                             .arg(finished)
                             .arg(schemaMark(fresh));
    if (!QFile::exists(kept)) {
        std::fprintf(stderr, "loading a history of %d tickets ..\n", finished);
        load(fresh, finished);
        QFile::rename(fresh, kept); // only a whole one gets its name
    }
    removeDatabase(fresh);
    return kept;
}

} // namespace loket::bench
