// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back an act: a new act that gives every row it wrote the content it had before, read from the journal. Nothing
// in the journal is changed or removed.
#include "core/service/queueacts.h"

#include "core/domain/stretches.h"
#include "core/service/paperacts.h"
#include "core/service/restoreparts.h"
#include "core/service/undoable.h"
#include "core/storage/notestore.h"
#include "core/storage/tables.h"
#include "core/storage/transaction.h"

namespace loket {

namespace {

/// How far back an undone act is looked for: acts of one counter between two visits are few.
constexpr int lookBack = 200;

/// What was served meanwhile, of all services, is left in: only when nobody was served time is taken out. Written as a
/// span that was taken back and has a length, so that no other row changes and an undo of something earlier finds what it
/// wrote (see counterTime()).
void takeOutStandstill(const Visit &before, Visit &after, const rules::Moment &now)
{
    const Span *running = after.runningSpan();
    if (!running)
        return;
    std::vector<TimeStretch> worked;
    for (const auto &span : before.spans) {
        if (span.why != SpanEnd::Undone)
            worked.push_back({span.startedAt, span.endedAt.value_or(now.at)});
    }
    Span stood = *running;
    stood.id = SpanId();
    stood.rev = 0;
    stood.staff = now.actor.staff;
    stood.why = SpanEnd::Undone;
    for (const auto &stretch : without({{running->startedAt, now.at}}, merged(worked))) {
        stood.startedAt = stretch.from;
        stood.endedAt = stretch.to;
        after.spans.push_back(stood);
    }
}

/// A number that was opened by the undone act cannot vanish: it is voided, and what ran counts nowhere.
Result<Visit> voidOpening(const Visit &visit, const rules::Moment &now)
{
    auto undone = rules::voided(visit, now, QStringLiteral("undo"));
    if (undone) {
        for (auto &span : undone->spans) {
            span.endedAt = span.startedAt;
            span.why = SpanEnd::Undone;
        }
    }
    return undone;
}

} // namespace

Result<Entry> QueueDesk::Private::lastAct(ActScope &scope)
{
    const Actor &actor = scope.moment().actor;
    const auto last = actor.counter ? lastStandingAct(runner.entries().newest(actor.station, lookBack), *actor.counter)
                                    : std::nullopt;
    const bool mine = last && last->officeDay == scope.day().text() && last->staff == actor.staff;
    return mine ? Result<Entry>(*last) : refuse(ErrorCode::NothingToUndo);
}

Result<Visit> QueueDesk::Private::takeBack(ActScope &scope, const Entry &entry)
{
    const TicketId id(numberIn(resultOf(entry), "ticket"));
    const auto before = runner.tickets().visitForChange(id);
    if (!before)
        return refuse(ErrorCode::TicketNotFound, entry.subject);
    const QString number = before->ticket.number.text();
    const auto history = runner.entries().ofSubject(entry.subject);
    const RowHistory rows(history);

    // Every act on a visit writes its ticket, so the ticket's rev tells what came later, whatever the stations' clocks
    // say.
    const qint64 rev = numberIn(imagesOf(entry, storage::tables::ticket()).first().toObject(), "rev");
    for (const auto &other : history) {
        const auto images = imagesOf(other, storage::tables::ticket());
        if (other.station != entry.station && !images.isEmpty() && numberIn(images.first().toObject(), "rev") > rev)
            return refuse(ErrorCode::UndoOvertaken, number);
    }

    Visit after = *before;
    const auto restore = [&](const storage::Table &table, auto &parts, auto read, auto drop) {
        return restoreParts(entry, rows, table, parts, read, drop, [](const QJsonObject &) { return true; });
    };
    std::vector<Ticket> ticket{after.ticket};
    bool opening = false;
    if (!restore(storage::tables::ticket(), ticket, &storage::readTicket, [&](Ticket &) { opening = true; }))
        return refuse(ErrorCode::UndoOvertaken, number);
    after.ticket = ticket.front();
    if (opening) {
        return voidOpening(*before, scope.moment()).map([&](const Visit &voided) {
            PaperActs(runner).withdrawTicket(voided, scope.moment().at);
            return runner.tickets().update(*before, voided, scope.images());
        });
    }
    const auto dropLeg = [&](Leg &leg) {
        leg.outcome = LegOutcome::Undone;
        leg.endedAt = scope.moment().at;
    };
    const auto dropSpan = [](Span &span) {
        span.endedAt = span.startedAt;
        span.why = SpanEnd::Undone;
    };
    if (!restore(storage::tables::leg(), after.legs, &storage::readLeg, dropLeg)
        || !restore(storage::tables::span(), after.spans, &storage::readSpan, dropSpan))
        return refuse(ErrorCode::UndoOvertaken, number);
    // Nobody comes back to a counter that was closed since, or that another program gave to somebody else.
    if (after.ticket.isAtCounter() && !before->ticket.isAtCounter()) {
        if (const auto ready = freeCounter(scope.moment().actor); !ready)
            return tl::unexpected(ready.error());
    }
    // A voided number had freed the old one, and somebody has come with that since.
    if (after.ticket.follows && !before->ticket.follows && runner.tickets().isFollowed(*after.ticket.follows))
        return refuse(ErrorCode::UndoOvertaken, number);
    for (const auto &call : imagesOf(entry, storage::tables::counterCall()))
        runner.tickets().forgetCall(numberIn(call.toObject(), "id"), scope.images());
    for (const auto &interest : imagesOf(entry, storage::tables::interest()))
        storage::InterestStore(runner.connection()).forget(numberIn(interest.toObject(), "id"), scope.images());
    if (const auto given = applications.giveBack(scope, entry); !given)
        return tl::unexpected(given.error());
    const auto isOver = [](TicketState state) {
        return state == TicketState::Voided || state == TicketState::Unserved;
    };
    if (isOver(before->ticket.state) && !isOver(after.ticket.state))
        PaperActs(runner).bringBackTicket(after);
    if (!goesBackAtOnce(entry.at, scope.moment().at))
        takeOutStandstill(*before, after, scope.moment());
    return runner.tickets().update(*before, after, scope.images());
}

Result<Visit> QueueDesk::undo(const Act &act, UndoReach reach)
{
    const auto body = [&](ActScope &scope) -> Result<Visit> {
        const auto undoOne = [&](const Entry &entry) {
            return d->takeBack(scope, entry).map([&](const Visit &visit) {
                scope.setSubject(subjectOf(visit.ticket.id));
                scope.setResult(QStringLiteral("ticket"), visit.ticket.id.value());
                scope.setResult(QStringLiteral("undoes"), entry.act);
                return visit;
            });
        };
        const auto last = d->lastAct(scope);
        if (!last)
            return tl::unexpected(last.error());
        if (reach == UndoReach::AtOnce && !goesBackAtOnce(last->at, scope.moment().at))
            return refuse(ErrorCode::UndoOfHistory);
        const QString first = resultOf(*last).value(QLatin1String("with")).toString();
        const auto undone = undoOne(*last);
        if (!undone || first.isEmpty())
            return undone;
        // Finish-and-call goes back as one: the called number takes its place again, then the finished visit runs on.
        const auto entry = d->runner.entries().find(first);
        if (!entry)
            return refuse(ErrorCode::NothingToUndo);
        scope.beginEntry(QStringLiteral("undo"));
        return undoOne(*entry);
    };
    const auto again = [&](const Entry &entry) {
        const auto second = d->runner.entries().find(actIdFor(entry.act, entry.kind));
        return d->visitOf(second ? *second : entry);
    };
    return d->runner.answer<Visit>(act, QStringLiteral("undo"), body, again);
}

Result<TakenBack> QueueDesk::takenBackBy(const Act &undoing)
{
    if (const auto allowed = d->runner.may(undoing.actor, QStringLiteral("undo")); !allowed)
        return tl::unexpected(allowed.error());
    return storage::reading(d->runner.connection(), [&]() -> Result<TakenBack> {
        const auto undoneBy = [this](const QString &act) -> std::optional<Entry> {
            const auto undo = d->runner.entries().find(act);
            return undo ? d->runner.entries().find(resultOf(*undo).value(QLatin1String("undoes")).toString())
                        : std::nullopt;
        };
        const auto undone = undoneBy(undoing.id);
        if (!undone)
            return refuse(ErrorCode::NothingToUndo);
        const auto first = undoneBy(actIdFor(undoing.id, QStringLiteral("undo")));
        const Entry &act = first ? *first : *undone;
        TakenBack back{act.kind, first.has_value(), {}, {}};
        if (const auto legs = imagesOf(act, storage::tables::leg()); !legs.isEmpty()) {
            const storage::Row row = storage::rowOrThrow(storage::tables::leg(), legs.first().toObject());
            back.leg = storage::readLeg(storage::ColumnReader(row));
        }
        for (const auto &value : imagesOf(act, storage::tables::application())) {
            const storage::Row row = storage::rowOrThrow(storage::tables::application(), value.toObject());
            const Application was = storage::readApplication(storage::ColumnReader(row));
            if (const auto now = storage::ApplicationStore(d->runner.connection()).dossier(was.id))
                back.files.push_back({was, now->application});
        }
        return back;
    });
}

} // namespace loket
