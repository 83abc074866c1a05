// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what an act did to applications, by the contents that their rows had before in the journal.
#include "core/service/applicationacts.h"

#include "core/domain/applicationcode.h"
#include "core/service/rowhistory.h"
#include "core/storage/parts.h"
#include "core/storage/tables.h"

namespace loket {

namespace {

/// Everything that the journal holds of one application: of acts on itself and of the visits it took.
std::vector<Entry> historyOf(ActRunner &runner, storage::ApplicationStore &store, ApplicationId id)
{
    std::vector<Entry> history = runner.entries().ofSubject(subjectOf(id));
    for (const TicketId ticket : store.visits(id)) {
        const auto more = runner.entries().ofSubject(subjectOf(ticket));
        history.insert(history.end(), more.begin(), more.end());
    }
    return history;
}

/// Gives the parts that an entry wrote their former content; those that began with it are dropped by `drop`. False when
/// one of them has changed since.
template<class Part, class Read, class Drop>
bool restoreParts(const Entry &entry, const RowHistory &rows, const storage::Table &table, std::vector<Part> &parts,
                  Read read, Drop drop)
{
    for (const auto &value : imagesOf(entry, table)) {
        const QJsonObject written = value.toObject();
        const auto part = std::find_if(parts.begin(), parts.end(),
                                       [&](const Part &one) { return one.id == numberIn(written, "id"); });
        if (part == parts.end()) // of another application of the same visit
            continue;
        if (contentOf(storage::imageOf(table, storage::rowOf(*part))) != contentOf(written))
            return false;
        const auto old = rows.before(table, written);
        const qint64 present = part->rev;
        if (old.isEmpty()) {
            drop(*part);
        } else {
            const storage::Row row = storage::rowOrThrow(table, old);
            *part = read(storage::ColumnReader(row));
        }
        part->rev = present;
    }
    return true;
}

} // namespace

Result<void> ApplicationActs::giveBack(ActScope &scope, const Entry &entry)
{
    for (const auto &value : imagesOf(entry, storage::tables::application())) {
        const auto done = giveBackOne(scope, entry, ApplicationId(numberIn(value.toObject(), "id")));
        if (!done)
            return done;
    }
    return {};
}

Result<void> ApplicationActs::giveBackOne(ActScope &scope, const Entry &entry, ApplicationId id)
{
    const auto before = m_store.dossierForChange(id);
    if (!before)
        return refuse(ErrorCode::ApplicationNotFound);
    const auto overtaken = [&] {
        return refuse(ErrorCode::UndoOvertaken, applicationcode::text(before->application.code));
    };
    const RowHistory rows(historyOf(m_runner, m_store, id));
    Dossier after = *before;
    const bool undone = restoreParts(entry, rows, storage::tables::applicationItem(), after.items, &storage::readItem,
                                     [](ApplicationItem &item) { item.removed = true; })
        && restoreParts(entry, rows, storage::tables::applicationPause(), after.pauses, &storage::readPause,
                        [](ApplicationPause &pause) { pause.undone = true; })
        && restoreParts(entry, rows, storage::tables::applicationPromise(), after.promises, &storage::readPromise,
                        [](ApplicationPromise &promise) { promise.undone = true; });
    if (!undone)
        return overtaken();
    for (const auto &value : imagesOf(entry, storage::tables::application())) {
        const QJsonObject written = value.toObject();
        if (numberIn(written, "id") != id.value())
            continue;
        if (numberIn(written, "rev") != before->application.rev)
            return overtaken();
        const auto old = rows.before(storage::tables::application(), written);
        if (old.isEmpty()) {
            after.application.state = ApplicationState::Withdrawn;
            after.application.endedAt = scope.moment().at;
            after.application.endReason = QStringLiteral("undo");
        } else {
            const storage::Row row = storage::rowOrThrow(storage::tables::application(), old);
            after.application = storage::readApplication(storage::ColumnReader(row));
            after.application.rev = before->application.rev;
        }
    }
    m_store.update(*before, after, scope.images());
    return {};
}

} // namespace loket
