// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/applicationhistory.h"

#include "core/service/rowhistory.h"
#include "core/storage/applicationrows.h"
#include "core/storage/tables.h"
#include "core/storage/ticketrows.h"

#include <algorithm>

namespace loket {

std::vector<Entry> historyOf(ActRunner &runner, storage::ApplicationStore &store, ApplicationId id)
{
    std::vector<Entry> history = runner.entries().ofSubject(subjectOf(id));
    for (const TicketId ticket : store.visits(id)) {
        const auto more = runner.entries().ofSubject(subjectOf(ticket));
        history.insert(history.end(), more.begin(), more.end());
    }
    return history;
}

qint64 revIn(const Entry &entry, ApplicationId id)
{
    for (const auto &image : imagesOf(entry, storage::tables::application())) {
        if (numberIn(image.toObject(), "id") == id.value())
            return numberIn(image.toObject(), "rev");
    }
    return 0;
}

std::vector<ApplicationItem> itemsLeftBy(TicketId visit, ApplicationId id, const std::vector<Entry> &history)
{
    qint64 left = 0;
    for (const auto &entry : history) {
        if (entry.subject == subjectOf(visit))
            left = std::max(left, revIn(entry, id));
    }
    std::vector<Entry> until;
    std::copy_if(history.begin(), history.end(), std::back_inserter(until), [&](const Entry &entry) {
        const qint64 rev = revIn(entry, id);
        return rev > 0 && rev <= left;
    });
    std::vector<ApplicationItem> items;
    const storage::Table &table = storage::tables::applicationItem();
    for (const QJsonObject &image : RowHistory(until).latest(table)) {
        if (numberIn(image, "application") != id.value()) // a visit may take several
            continue;
        const storage::Row row = storage::rowOrThrow(table, image);
        items.push_back(storage::readItem(storage::ColumnReader(row)));
    }
    std::sort(items.begin(), items.end(),
              [](const auto &one, const auto &other) { return one.position < other.position; });
    return items;
}

} // namespace loket
