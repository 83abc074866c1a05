// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of the queue desk beside the visit itself: notes, people turned away, visits from paper, the day's end.
#include "core/service/queueacts.h"

#include "core/domain/text.h"
#include "core/storage/notestore.h"

namespace loket {

namespace {

constexpr int maxNoteLength = 500;

Result<Visit> unchanged(const Visit &visit, const rules::Moment &)
{
    return visit;
}

} // namespace

Result<Visit> QueueDesk::Private::addWords(ActScope &scope, const Visit &visit, const QString &words)
{
    if (words.trimmed().isEmpty())
        return visit;
    storage::NoteStore notes(runner.connection());
    const QString before = notes.body(visit.ticket.id);
    return cleanText(before.isEmpty() ? words : before + QLatin1Char('\n') + words, maxNoteLength, true)
        .map([&](const CleanText &clean) {
            notes.set(visit.ticket.id, clean.text, scope.images());
            return visit;
        });
}

Result<Visit> QueueDesk::setNote(const Act &act, TicketId ticket, const QString &note)
{
    const auto clean = note.trimmed().isEmpty() ? Result<CleanText>(CleanText{}) : cleanText(note, maxNoteLength, true);
    if (!clean)
        return tl::unexpected(clean.error());
    return d->visitAct(act, "note", [&](ActScope &scope) {
        return d->change(scope, ticket, &unchanged).map([&](const Visit &visit) {
            storage::NoteStore(d->runner.connection()).set(ticket, clean->text, scope.images());
            return visit;
        });
    });
}

Result<Visit> QueueDesk::addToNote(const Act &act, TicketId ticket, const QString &words)
{
    return d->visitAct(act, "note", [&](ActScope &scope) {
        return d->change(scope, ticket, &unchanged).and_then([&](const Visit &visit) {
            return d->addWords(scope, visit, words);
        });
    });
}

Result<void> QueueDesk::turnAway(const Act &act, ServiceId service, int persons, const QString &reason)
{
    if (persons < 1 || persons > 999)
        return refuse(ErrorCode::OutOfRange, QStringLiteral("persons 1..999"));
    const auto body = [&](ActScope &scope) -> Result<void> {
        if (const auto ready = d->known("numbers_stopped", reason).and_then([&]() {
                return d->choice(service, scope.day());
            });
            !ready)
            return tl::unexpected(ready.error());
        storage::DayStore(d->runner.connection())
            .turnedAway(scope.day(), service, act.actor.counter, persons, reason, scope.moment().at, scope.images());
        scope.setSubject(QStringLiteral("day:%1").arg(scope.day().text()));
        return {};
    };
    return d->runner.perform(act, QStringLiteral("turn_away"), body);
}

Result<void> QueueDesk::catchUp(const Act &act, const OfficeDay &day, ServiceId service, int visits, LegOutcome outcome,
                                const QString &reason)
{
    if (visits < 1 || visits > 9999)
        return refuse(ErrorCode::OutOfRange, QStringLiteral("visits 1..9999"));
    const bool servedSomehow = outcome == LegOutcome::Done || outcome == LegOutcome::Accepted
        || outcome == LegOutcome::Incomplete || outcome == LegOutcome::Refused || outcome == LegOutcome::Referred;
    if (!servedSomehow)
        return refuse(ErrorCode::OutOfRange, QStringLiteral("outcome %1").arg(word(outcome)));
    if (reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, QStringLiteral("catch_up"));
    const auto body = [&](ActScope &scope) -> Result<void> {
        if (scope.day() < day)
            return refuse(ErrorCode::BadDay, day.text());
        if (const auto ready = d->known("catch_up", reason).and_then([&]() { return d->choice(service, day); }); !ready)
            return tl::unexpected(ready.error());
        storage::DayStore(d->runner.connection())
            .catchUp(day, service, act.actor.counter, visits, outcome, reason, scope.moment().at, scope.images());
        scope.setSubject(QStringLiteral("day:%1").arg(day.text()));
        return {};
    };
    return d->runner.perform(act, QStringLiteral("catch_up"), body);
}

Result<int> QueueDesk::endDaysBefore(const Act &act, const OfficeDay &today)
{
    if (!d->settings().dayEnds)
        return 0;
    std::vector<std::pair<TicketId, QString>> open;
    const auto listed = storage::reading(d->runner.connection(), [&]() -> Result<void> {
        for (const TicketId id : d->runner.tickets().openBefore(today)) {
            if (const auto visit = d->runner.tickets().visit(id))
                open.emplace_back(id, visit->ticket.day.text());
        }
        return {};
    });
    if (!listed)
        return tl::unexpected(listed.error());
    int ended = 0;
    for (const auto &[id, day] : open) {
        Act one{{act.actor.station, {}, {}},
                actIdFor(d->catalogue().unit.database, QStringLiteral("day_end %1 %2").arg(day).arg(id.value())),
                true};
        const auto done = unserved(one, id, QStringLiteral("day_end"));
        if (!done && done.error().code != ErrorCode::WrongState) // another program was faster
            return tl::unexpected(done.error());
        ended += done ? 1 : 0;
    }
    return ended;
}

} // namespace loket
