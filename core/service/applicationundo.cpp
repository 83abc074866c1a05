// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what an act did to applications, by the contents that their rows had before in the journal.
#include "core/service/applicationacts.h"

#include "core/domain/applicationcode.h"
#include "core/service/restoreparts.h"
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
    const auto restore = [&](const storage::Table &table, auto &parts, auto read, auto drop) {
        // An entry may be of a visit that took several applications.
        return restoreParts(entry, rows, table, parts, read, drop,
                            [&](const QJsonObject &written) { return numberIn(written, "application") == id.value(); });
    };
    const bool undone = restore(storage::tables::applicationItem(), after.items, &storage::readItem,
                                [](ApplicationItem &item) { item.removed = true; })
        && restore(storage::tables::applicationPause(), after.pauses, &storage::readPause,
                   [](ApplicationPause &pause) { pause.undone = true; })
        && restore(storage::tables::applicationPromise(), after.promises, &storage::readPromise,
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
