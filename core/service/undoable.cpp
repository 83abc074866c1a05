// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/undoable.h"

#include "core/service/rowhistory.h"

#include <set>

namespace loket {

namespace {

/// Acts about a number that leave its visit as it is: they cannot be taken back, and don't hide what can.
bool changesNoVisit(const QString &kind)
{
    return kind == QLatin1String("note") || kind == QLatin1String("print") || kind == QLatin1String("reprint");
}

} // namespace

std::optional<Entry> lastStandingAct(const std::vector<Entry> &newest, CounterId counter)
{
    std::set<QString> undone;
    for (const auto &entry : newest) {
        const QJsonObject result = resultOf(entry);
        if (numberIn(result, "counter") != counter.value())
            continue;
        if (entry.kind == QLatin1String("sign_in") && result.contains(QLatin1String("from")))
            return std::nullopt; // never over a change of officer
        if (!entry.subject.startsWith(QLatin1String("ticket:")) || changesNoVisit(entry.kind))
            continue;
        if (entry.kind == QLatin1String("undo"))
            undone.insert(result.value(QLatin1String("undoes")).toString());
        else if (undone.count(entry.act) == 0)
            return entry;
    }
    return std::nullopt;
}

} // namespace loket
