// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what an act did to applications, by the contents that their rows had before in the journal.
#include "core/service/applicationacts.h"

#include "core/domain/applicationcode.h"
#include "core/service/applicationhistory.h"
#include "core/service/restoreparts.h"
#include "core/storage/tables.h"

#include <map>
#include <set>

namespace loket {

namespace {

/// The last of these entries that still stands.
std::optional<Entry> lastStanding(const std::vector<Entry> &history, const Application &application)
{
    std::map<qint64, const Entry *> byRev;
    for (const auto &entry : history) {
        if (const qint64 rev = revIn(entry, application.id); rev > 0)
            byRev[rev] = &entry;
    }
    std::set<QString> undone;
    for (qint64 rev = application.rev; byRev.count(rev) > 0; --rev) {
        const Entry &entry = *byRev.at(rev);
        const QString undoes = resultOf(entry).value(QLatin1String("undoes")).toString();
        if (!undoes.isEmpty())
            undone.insert(undoes);
        else if (undone.count(entry.act) == 0)
            return entry;
    }
    return std::nullopt;
}

} // namespace

std::optional<Entry> ApplicationActs::lastAct(const Application &application)
{
    return lastStanding(historyOf(m_runner, m_store, application.id), application);
}

Result<void> ApplicationActs::giveBack(ActScope &scope, const Entry &entry)
{
    for (const auto &value : imagesOf(entry, storage::tables::application())) {
        const auto done = giveBackOne(scope, entry, ApplicationId(numberIn(value.toObject(), "id")));
        if (!done)
            return done;
    }
    return {};
}

QString ApplicationActs::wayBack(const ActScope &scope, const Entry &last, ApplicationId id)
{
    if (last.subject == subjectOf(id))
        return last.staff == scope.moment().actor.staff ? QStringLiteral("own") : QStringLiteral("other");
    const auto visit = m_runner.tickets().visit(TicketId(numberIn(resultOf(last), "ticket")));
    return visit ? visit->ticket.number.text() : QString();
}

Result<void> ApplicationActs::giveBackOne(ActScope &scope, const Entry &entry, ApplicationId id)
{
    const auto before = m_store.dossierForChange(id);
    if (!before)
        return refuse(ErrorCode::ApplicationNotFound);
    const QString code = applicationcode::text(before->application.code);
    const auto history = historyOf(m_runner, m_store, id);
    const auto last = lastStanding(history, before->application);
    if (!last)
        return refuse(ErrorCode::FileWentOn, code);
    if (last->act != entry.act)
        return refuse(ErrorCode::FileWentOn, (code + QLatin1Char(' ') + wayBack(scope, *last, id)).trimmed());
    const RowHistory rows(history);
    Dossier after = *before;
    std::vector<Application> application{after.application};
    const auto restore = [&](const storage::Table &table, auto &parts, auto read, auto drop, const char *mine) {
        // An entry may be of a visit that took several applications.
        return restoreParts(entry, rows, table, parts, read, drop,
                            [&](const QJsonObject &written) { return numberIn(written, mine) == id.value(); });
    };
    const auto close = [&](Application &begun) {
        begun.state = ApplicationState::Withdrawn;
        begun.endedAt = scope.moment().at;
        begun.endReason = QStringLiteral("undo");
    };
    const bool undone = restore(storage::tables::application(), application, &storage::readApplication, close, "id")
        && restore(
                            storage::tables::applicationItem(), after.items, &storage::readItem,
                            [](ApplicationItem &item) { item.removed = true; }, "application")
        && restore(
                            storage::tables::applicationPause(), after.pauses, &storage::readPause,
                            [](ApplicationPause &pause) { pause.undone = true; }, "application")
        && restore(
                            storage::tables::applicationPromise(), after.promises, &storage::readPromise,
                            [](ApplicationPromise &promise) { promise.undone = true; }, "application");
    if (!undone)
        return refuse(ErrorCode::FileWentOn, code);
    after.application = application.front();
    m_store.update(*before, after, scope.images());
    return {};
}

} // namespace loket
