// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/queueacts.h"

#include "core/domain/chosenending.h"
#include "core/domain/servicetime.h"
#include "core/service/paperacts.h"

#include <QJsonDocument>

namespace loket {

Result<Visit> QueueDesk::Private::visitAct(const Act &act, const char *kind,
                                           const std::function<Result<Visit>(ActScope &)> &body, const QString &subject)
{
    return runner.answer<Visit>(act, QString::fromLatin1(kind), body, [&](const Entry &entry) {
        if (subject.isEmpty() || entry.subject == subject)
            return visitOf(entry);
        return Result<Visit>(refuse(ErrorCode::Conflict, QStringLiteral("%1 %2").arg(entry.kind, entry.subject)));
    });
}

Result<Visit> QueueDesk::Private::changeAct(const Act &act, const char *kind, TicketId ticket, const Rule &rule)
{
    return visitAct(
        act, kind, [&](ActScope &scope) { return change(scope, ticket, rule); }, subjectOf(ticket));
}

Result<Visit> QueueDesk::Private::reasonedAct(const Act &act, const char *kind, TicketId ticket, const char *reasonKind,
                                              const QString &reason, const Rule &rule)
{
    return visitAct(
        act, kind,
        [&](ActScope &scope) {
            return known(reasonKind, reason).and_then([&]() { return change(scope, ticket, rule); });
        },
        subjectOf(ticket));
}

Result<Visit> QueueDesk::Private::open(ActScope &scope, const TakeOrder &order, Opening rule)
{
    const auto chosen = choices(scope, order);
    if (!chosen)
        return tl::unexpected(chosen.error());
    // A number from paper is out already, and whoever is served at once needs none.
    const bool waits = rule == &rules::take && !order.paper && !order.number && !order.follows;
    if (const auto may = waits ? mayGive(scope, chosen->front().service) : Result<void>(); !may)
        return tl::unexpected(may.error());
    const auto words = priorityWords(scope.moment().actor, order.priority, order.words);
    if (!words)
        return tl::unexpected(words.error());
    rules::NewTicket ticket{scope.day(), {}, *chosen};
    if (order.follows || (order.application && applications.goesAhead(*order.application)))
        goAhead(ticket, order.follows);
    ticket.priority = order.priority;
    ticket.persons = order.persons;
    ticket.paper = order.paper;
    if (order.paper)
        ticket.rankAt = paperRank(scope);
    ticket.number.letter = catalogue().service(chosen->front().service)->letter;
    if (order.number) {
        ticket.number.number = *order.number;
        if (*order.number < 1 || *order.number > 999'999)
            return refuse(ErrorCode::OutOfRange, QStringLiteral("number 1..999999"));
        if (runner.tickets().find(ticket.day, ticket.number))
            return refuse(ErrorCode::WrongState, QStringLiteral("%1 taken").arg(ticket.number.text()));
        runner.tickets().noteNumber(ticket.day, ticket.number);
    } else {
        ticket.number.number = runner.tickets().nextNumber(ticket.day, ticket.number.letter);
    }
    return rule(ticket, scope.moment()).and_then([&](const Visit &visit) {
        const Visit stored = runner.tickets().insert(visit, scope.images());
        scope.setSubject(subjectOf(stored.ticket.id));
        scope.setResult(QStringLiteral("ticket"), stored.ticket.id.value());
        return addWords(scope, stored, *words);
    });
}

/// A visitor who has queued before (not served by closing, or sent away for what lacked) stands where the day's first
/// one stands.
void QueueDesk::Private::goAhead(rules::NewTicket &ticket, std::optional<TicketId> old)
{
    const auto service = serviceStretches(ticket.day, catalogue().calendar, runner.zone());
    ticket.follows = old;
    ticket.rankAt = service.empty() ? runner.zone().startOf(ticket.day) : service.front().from;
}

std::optional<Instant> QueueDesk::Private::paperRank(const ActScope &scope)
{
    const auto &[actor, now] = scope.moment();
    // Failures that run into each other are one.
    const auto outages = runner.counters().outagesBetween(runner.zone().startOf(scope.day()), now + 1);
    const auto stretches = storage::united(outages, actor.counter, now);
    return stretches.empty() ? std::nullopt : std::optional(stretches.back().from);
}

Result<Visit> QueueDesk::Private::change(ActScope &scope, TicketId ticket, const Rule &rule)
{
    const auto before = runner.tickets().visitForChange(ticket);
    if (!before)
        return refuse(ErrorCode::TicketNotFound, QString::number(ticket.value()));
    return rule(*before, scope.moment()).map([&](const Visit &after) {
        scope.setSubject(subjectOf(ticket));
        scope.setResult(QStringLiteral("ticket"), ticket.value());
        if (after.ticket.state == TicketState::Voided || after.ticket.state == TicketState::Unserved)
            PaperActs(runner).withdrawTicket(after, scope.moment().at);
        return runner.tickets().update(*before, after, scope.images());
    });
}

Result<Visit> QueueDesk::Private::callNext(ActScope &scope)
{
    const auto next = nextFor(*scope.moment().actor.counter);
    if (!next)
        return refuse(ErrorCode::NothingWaiting);
    return call(scope, *next, [](const Visit &visit, const rules::Moment &now) { return rules::call(visit, now, {}); });
}

Result<Visit> QueueDesk::Private::call(ActScope &scope, TicketId ticket, const Rule &rule)
{
    auto called = change(scope, ticket, rule);
    if (called)
        runner.tickets().noteCall(called->ticket, scope.moment().at, scope.images());
    return called;
}

Result<Visit> QueueDesk::Private::finish(ActScope &scope, TicketId ticket, const std::vector<rules::LegResult> &results,
                                         Ending rule)
{
    if (const auto known = knownReasons(results); !known)
        return tl::unexpected(known.error());
    return change(scope, ticket, [&](const Visit &visit, const rules::Moment &now) -> Result<Visit> {
        auto ended = rule(visit, now, results);
        if (!ended)
            return ended;
        for (auto &leg : ended->legs) {
            const Leg *before = visit.leg(leg.id);
            if (leg.isUnfinished() || !before || !before->isUnfinished())
                continue;
            const auto given = std::find_if(results.begin(), results.end(),
                                            [&](const auto &result) { return result.leg == leg.id; });
            const rules::LegResult result = given == results.end() ? rules::LegResult{leg.id} : *given;
            if (const auto settled = applications.settle(scope, leg, result); !settled)
                return tl::unexpected(settled.error());
        }
        return ended;
    });
}

Result<Visit> QueueDesk::Private::left(ActScope &scope, TicketId ticket, const QString &reason,
                                       const std::vector<rules::LegResult> &results)
{
    if (const auto known = knownReasons(results); !known)
        return tl::unexpected(known.error());
    return change(scope, ticket, [&](const Visit &visit, const rules::Moment &now) -> Result<Visit> {
        auto gone = rules::left(visit, now, reason, results);
        if (!gone)
            return gone;
        for (auto &leg : gone->legs) {
            const Leg *before = visit.leg(leg.id);
            if (!before || !before->isUnfinished() || leg.outcome == LegOutcome::NotDone)
                continue;
            const auto ending = endingOf(*before, results);
            const auto settled = ending ? applications.settle(scope, leg, *ending) : Result<void>();
            if (settled)
                continue;
            const bool isSaidNow = std::any_of(results.begin(), results.end(),
                                               [&](const auto &result) { return result.leg == leg.id; });
            if (isSaidNow)
                return tl::unexpected(settled.error());
            leg.outcome = LegOutcome::NotDone; // something must be asked, and there is nobody to ask
            leg.reason = reason;
        }
        return gone;
    });
}

Result<void> QueueDesk::Private::knownReasons(const std::vector<rules::LegResult> &endings) const
{
    for (const auto &ending : endings) {
        const char *kind = ending.outcome == LegOutcome::Refused ? "refused"
            : ending.outcome == LegOutcome::Referred             ? "referred"
                                                                 : "not_done";
        if (const auto one = known(kind, ending.reason); !one)
            return one;
    }
    return {};
}

Result<std::vector<rules::ServiceChoice>> QueueDesk::Private::choices(const ActScope &scope, const TakeOrder &order)
{
    std::vector<rules::ServiceChoice> chosen;
    if (order.application) {
        const auto first = applications.choiceFor(*order.application, scope.day());
        if (!first)
            return tl::unexpected(first.error());
        chosen.push_back(*first);
    }
    for (const ServiceId service : order.services) {
        const auto one = choice(service, scope.day());
        if (!one)
            return tl::unexpected(one.error());
        chosen.push_back(*one);
    }
    if (chosen.empty())
        return refuse(ErrorCode::UnknownService);
    return chosen;
}

Result<void> QueueDesk::Private::freeCounter(const Actor &actor)
{
    if (!actor.counter || !catalogue().counter(*actor.counter))
        return refuse(ErrorCode::UnknownCounter);
    const auto present = runner.counters().present(*actor.counter);
    if (!present || present->state != CounterState::Open)
        return refuse(ErrorCode::CounterClosed, catalogue().counter(*actor.counter)->name);
    if (const auto busy = runner.tickets().atCounter(*actor.counter)) {
        const auto visit = runner.tickets().visit(*busy);
        return refuse(ErrorCode::CounterBusy, visit ? visit->ticket.number.text() : QString());
    }
    return {};
}

std::optional<TicketId> QueueDesk::Private::nextFor(CounterId counter)
{
    const Counter *desk = catalogue().counter(counter);
    return runner.tickets().claimNext(counter, !desk || desk->services.empty(), settings().maxPriorityRun);
}

rules::SinceAbsent QueueDesk::Private::sinceAbsent(const Visit &visit, Instant now)
{
    const auto &ticket = visit.ticket;
    if (!ticket.absentAt)
        return {};
    return {runner.tickets().calledSince(ticket.day, ticket.number.letter, *ticket.absentAt),
            serviceTime(*ticket.absentAt, now, catalogue().calendar, runner.zone())};
}

Result<void> QueueDesk::Private::mayGive(const ActScope &scope, ServiceId service)
{
    const Service *known = catalogue().service(service);
    if (!known)
        return refuse(ErrorCode::UnknownService);
    NumbersQuestion question{service, runner.hours().decisions(scope.day())};
    question.isGivenNow = areNumbersGivenAt(scope.moment().at, catalogue().calendar, runner.zone());
    question.quota = catalogue().quotaOn(scope.day(), service);
    if (question.quota)
        question.given = runner.hours().given(scope.day(), known->letter);
    return mayGiveNumber(question);
}

Result<Visit> QueueDesk::Private::offered(const TicketNumber &old)
{
    const OfficeDay today = runner.zone().dayOf(runner.clock().now());
    const auto before = catalogue().calendar.previousWorkingDay(today);
    const auto id = before ? runner.tickets().find(*before, old) : std::nullopt;
    const auto visit = id ? runner.tickets().visit(*id) : std::nullopt;
    if (!visit)
        return refuse(ErrorCode::TicketNotFound, old.text());
    if (visit->ticket.state != TicketState::Unserved || runner.tickets().isFollowed(*id))
        return refuse(ErrorCode::OfferOver, old.text());
    return *visit;
}

Result<void> QueueDesk::Private::known(const char *kind, const QString &code) const
{
    if (code.isEmpty() || catalogue().reason(QString::fromLatin1(kind), code))
        return {};
    return refuse(ErrorCode::UnknownReason, QStringLiteral("%1/%2").arg(QString::fromLatin1(kind), code));
}

Result<QString> QueueDesk::Private::priorityWords(const Actor &actor, const QString &priorityClass,
                                                  const QString &words) const
{
    if (const auto fits = known("priority", priorityClass); !fits)
        return tl::unexpected(fits.error());
    const Reason *group = catalogue().reason(QStringLiteral("priority"), priorityClass);
    if (!group || !group->asksForWords())
        return QString();
    const bool isAsked = actor.staff && !runner.gate().imports();
    if (isAsked && words.trimmed().isEmpty())
        return refuse(ErrorCode::WordsNeeded, QStringLiteral("priority/%1").arg(priorityClass));
    return words.trimmed();
}

Result<rules::ServiceChoice> QueueDesk::Private::choice(ServiceId service, const OfficeDay &day) const
{
    const Service *known = catalogue().service(service);
    if (!known || !known->active)
        return refuse(ErrorCode::UnknownService, QString::number(service.value()));
    const ServiceStandard *standard = catalogue().standardFor(service, day.text());
    return rules::ServiceChoice{service, standard ? std::optional(standard->id) : std::nullopt};
}

Result<Visit> QueueDesk::Private::visitOf(const Entry &entry)
{
    const auto payload = QJsonDocument::fromJson(entry.payload).object();
    const TicketId ticket(payload.value(QLatin1String("result")).toObject().value(QLatin1String("ticket")).toInteger());
    const auto visit = runner.tickets().visit(ticket);
    return visit ? Result<Visit>(*visit) : refuse(ErrorCode::TicketNotFound, entry.subject);
}

} // namespace loket
