// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samecheck.h"

#include "core/domain/entry.h"
#include "tests/bench/side.h"
#include "tests/bench/sqlite.h"

namespace loket::bench {

namespace {

struct Compared {
    const char *table;
    const char *select; ///< without the schema in front of the table
    const char *from;
};

/// All but what is made at random: the id of an act, and so the hashes.
constexpr Compared compared[]{
    {"ticket", "select * from ", "ticket where office_day >= '2026-11-25'"},
    {"leg", "select * from ", "leg where ticket >= (select min(id) from main.ticket where office_day >= '2026-11-25')"},
    {"span", "select * from ",
     "span where ticket >= (select min(id) from main.ticket where office_day >= '2026-11-25')"},
    {"counter_call", "select * from ", "counter_call"},
    {"number_counter", "select * from ", "number_counter"},
    {"station_head", "select station, seq, at from ", "station_head"},
    {"journal", "select station, seq, at, office_day, staff, kind, subject, payload from ", "journal"},
};

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isChainWhole(Database &database)
{
    ChainCheck check{StationId(1)};
    Statement rows(database,
                   "select seq, act, at, office_day, staff, kind, subject, payload, prev, hash from journal where "
                   "station = 1 order by seq");
    while (rows.step()) {
        Entry entry;
        entry.station = StationId(1);
        entry.seq = rows.integer(0);
        entry.act = text(rows.text(1));
        entry.at = Instant(rows.integer(2));
        entry.officeDay = text(rows.text(3));
        if (rows.integer(4) > 0)
            entry.staff = StaffId(rows.integer(4));
        entry.kind = text(rows.text(5));
        entry.subject = text(rows.text(6));
        entry.payload = text(rows.text(7)).toUtf8();
        entry.prev = text(rows.text(8)).toLatin1();
        entry.hash = text(rows.text(9)).toLatin1();
        if (!check.feed(entry))
            return false;
    }
    return check.head().seq > 0;
}

} // namespace

QString difference(const QString &ours, const QString &floor)
{
    Database database(ours.toStdString());
    Database other(floor.toStdString());
    const std::string path = floor.toStdString();
    Statement(database, "attach ? as floor").with(path).run();
    for (const auto &one : compared) {
        const std::string mine = std::string(one.select) + "main." + one.from;
        const std::string theirs = std::string(one.select) + "floor." + one.from;
        for (const auto &[left, right] : {std::pair(mine, theirs), std::pair(theirs, mine)}) {
            const std::string sql = "select count(*) from (" + left + " except " + right + ")";
            if (const auto count = Statement(database, sql.c_str()).value(); count != 0)
                return QStringLiteral("%1 rows of %2").arg(count.value_or(-1)).arg(QLatin1String(one.table));
        }
    }
    return isChainWhole(other) ? QString() : QStringLiteral("the floor's chain");
}

} // namespace loket::bench
