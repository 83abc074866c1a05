// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recordhistory.h"

#include "core/service/rowhistory.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace loket {

namespace {

bool holds(const QJsonObject &image, const QJsonObject &members)
{
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (image.value(member.key()) != member.value())
            return false;
    }
    return true;
}

/// The content of the row that a new one began as; empty when there is none.
QJsonObject contentBefore(const RowHistory &history, const RecordPart &part)
{
    if (part.follows.isEmpty())
        return {};
    for (const QJsonObject &image : history.latest(*part.table)) {
        if (holds(image, part.follows))
            return image;
    }
    return {};
}

/// Without what says which row it is: of a version its id and its day.
QJsonObject copiedContentOf(QJsonObject image)
{
    for (const char *column : {"id", "standard", "valid_from"})
        image.remove(QLatin1String(column));
    return contentOf(image);
}

bool isSame(const QJsonObject &before, const QJsonObject &after, const RecordPart &part)
{
    if (before.isEmpty())
        return !part.startsAs.isEmpty() && holds(after, part.startsAs);
    return numberIn(before, "id") == numberIn(after, "id") ? contentOf(before) == contentOf(after)
                                                           : copiedContentOf(before) == copiedContentOf(after);
}

/// What an entry changed of a record: no rows when it wrote what had been there; none when it did not touch the record,
/// or is its beginning.
std::optional<RecordChange> changeIn(const Entry &entry, const RowHistory &history,
                                     const std::vector<RecordPart> &parts)
{
    RecordChange change{entry.act, {}};
    bool isTouched = false;
    for (const auto &part : parts) {
        for (const auto &value : imagesOf(entry, *part.table)) {
            const QJsonObject after = value.toObject();
            if (!holds(after, part.with))
                continue;
            QJsonObject before = history.before(*part.table, after);
            if (before.isEmpty() && (part.begins || numberIn(after, "rev") > 1))
                return std::nullopt;
            if (!part.isContent || (part.isDraft && part.isDraft(after)))
                continue;
            if (before.isEmpty() || (part.isDraft && part.isDraft(before)))
                before = contentBefore(history, part);
            isTouched = true;
            if (!isSame(before, after, part))
                change.rows.push_back({part.table, before, after});
        }
    }
    return isTouched ? std::optional(change) : std::nullopt;
}

/// A row tells by its rev what came later; where two acts share none, only the clocks of their programs can.
bool isLater(const Entry &entry, const RecordChange &change, const Entry &otherEntry, const RecordChange &other)
{
    for (const auto &row : change.rows) {
        for (const auto &otherRow : other.rows) {
            if (row.table == otherRow.table && numberIn(row.after, "id") == numberIn(otherRow.after, "id"))
                return numberIn(row.after, "rev") > numberIn(otherRow.after, "rev");
        }
    }
    return std::tuple(entry.at, entry.station.value(), entry.seq)
        > std::tuple(otherEntry.at, otherEntry.station.value(), otherEntry.seq);
}

} // namespace

std::optional<RecordChange> lastChange(const std::vector<Entry> &entries, const std::vector<RecordPart> &parts)
{
    const RowHistory history(entries);
    std::vector<std::pair<const Entry *, RecordChange>> changes;
    std::set<QString> takenBack;
    for (const auto &entry : entries) {
        const QString restores = resultOf(entry).value(QLatin1String("restores")).toString();
        if (!restores.isEmpty()) {
            takenBack.insert(restores); // even where it touched a row that is no part of the record any more
            continue;
        }
        if (const auto change = changeIn(entry, history, parts); change && !change->rows.empty())
            changes.emplace_back(&entry, *change);
    }
    const std::pair<const Entry *, RecordChange> *last = nullptr;
    for (const auto &one : changes) {
        if (takenBack.count(one.second.act) == 0
            && (!last || isLater(*one.first, one.second, *last->first, last->second)))
            last = &one;
    }
    return last ? std::optional(last->second) : std::nullopt;
}

} // namespace loket
