// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/paperhistory.h"

#include "core/service/rowhistory.h"
#include "core/storage/tables.h"

#include <algorithm>

namespace loket {

namespace {

bool asksFor(const PaperOrder &receipt, const Entry &entry)
{
    for (const auto &image : imagesOf(entry, storage::tables::paperCopy())) {
        const QJsonObject copy = image.toObject();
        if (copy.value(QLatin1String("paper")) == word(receipt.paper)
            && copy.value(QLatin1String("about")) == receipt.about)
            return true;
    }
    return false;
}

} // namespace

std::optional<Instant> correctedSincePrinted(const PaperOrder &receipt, std::vector<Entry> history)
{
    std::stable_sort(history.begin(), history.end(), [](const Entry &a, const Entry &b) { return a.at < b.at; });
    bool isAskedFor = false;
    std::optional<Instant> corrected;
    for (const auto &entry : history) {
        // A flag on a time changes nothing that a receipt tells.
        const bool changes = !imagesOf(entry, storage::tables::leg()).isEmpty() && entry.kind != QLatin1String("flag");
        if (isAskedFor && changes)
            corrected = entry.at;
        isAskedFor = isAskedFor || asksFor(receipt, entry);
    }
    return corrected;
}

} // namespace loket
