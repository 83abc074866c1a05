// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/actrunner.h"
#include "core/storage/printstore.h"
#include "tests/support/must.h"

#include <map>
#include <set>
#include <sstream>

namespace loket::test {

inline int wishedFor(const char *variable, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(variable, &given);
    return given ? value : otherwise;
}

/// How often a paper came out of the printer.
struct Arrival {
    int all = 0;
    int whole = 0;
};
/// By what it is about and which copy it is: `ticket:12 copy 0`.
using ArrivedPapers = std::map<QString, Arrival>;

/// What the queue says against what came out of the printer.
struct PaperCount {
    int acts = 0;
    int lost = 0; ///< acknowledged, and not there or without its paper
    int printed = 0;
    int uncertain = 0;
    int silent = 0;  ///< printed by the queue, and never arrived whole
    int doubled = 0; ///< papers of which more than one has arrived
    int loose = 0;   ///< still waiting or being sent after all
    int resent = 0;  ///< uncertain ones that were tried more than once
};

inline PaperCount countPapers(storage::Connection &connection, const ArrivedPapers &arrived,
                              const std::set<qint64> &acknowledged)
{
    PaperCount count;
    for (const auto &[name, times] : arrived)
        count.doubled += times.all > 1 ? 1 : 0;
    must(storage::reading(connection, [&]() -> Result<void> {
        std::set<QString> papers;
        for (auto rows = connection.run("select about, copy, state, tries from print_job order by id"); rows.next();) {
            const QString state = rows.text(2);
            papers.insert(rows.text(0));
            const auto times = arrived.find(QStringLiteral("%1 copy %2").arg(rows.text(0)).arg(rows.integer(1)));
            const bool came = times != arrived.end() && times->second.whole > 0;
            count.printed += state == QLatin1String("printed") ? 1 : 0;
            count.uncertain += state == QLatin1String("uncertain") ? 1 : 0;
            count.silent += state == QLatin1String("printed") && !came ? 1 : 0;
            count.loose += state == QLatin1String("waiting") || state == QLatin1String("sending") ? 1 : 0;
            count.resent += state == QLatin1String("uncertain") && rows.integer(3) > 1 ? 1 : 0;
        }
        std::set<qint64> tickets;
        for (auto rows = connection.run("select id from ticket"); rows.next();)
            tickets.insert(rows.integer(0));
        count.acts = static_cast<int>(tickets.size());
        for (const qint64 ticket : acknowledged)
            count.lost += tickets.count(ticket) == 1 && papers.count(subjectOf(TicketId(ticket))) == 1 ? 0 : 1;
        for (const qint64 ticket : tickets) // acknowledged or not: with the act its paper
            count.lost += papers.count(subjectOf(TicketId(ticket))) == 1 ? 0 : 1;
        return {};
    }));
    return count;
}

inline void checkNothingLost(const PaperCount &count)
{
    CHECK(count.lost == 0);
    CHECK(count.doubled == 0);
    CHECK(count.silent == 0);
    CHECK(count.loose == 0);
    CHECK(count.resent == 0);
    CHECK(count.printed + count.uncertain == count.acts);
    CHECK(count.uncertain > 0); // else nothing was ever cut off in the middle
}

inline std::string told(const PaperCount &count)
{
    std::ostringstream text;
    text << count.acts << " acts, " << count.lost << " lost, " << count.printed << " printed, " << count.uncertain
         << " uncertain, " << count.doubled << " doubled";
    return text.str();
}

} // namespace loket::test
