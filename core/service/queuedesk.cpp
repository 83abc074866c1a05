// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/queuedesk.h"

#include "core/domain/applicationrules.h"
#include "core/domain/chosenending.h"
#include "core/service/queueacts.h"

namespace loket {

QueueDesk::QueueDesk(ActRunner &runner) : d(std::make_unique<Private>(runner)) {}
QueueDesk::~QueueDesk() = default;

Result<Visit> QueueDesk::take(const Act &act, const TakeOrder &order)
{
    return d->visitAct(act, "take", [&](ActScope &scope) { return d->open(scope, order, &rules::take); });
}

Result<Visit> QueueDesk::takeAgain(const Act &act, const TicketNumber &old, const QString &priority)
{
    return d->visitAct(act, "take", [&](ActScope &scope) {
        return d->offered(old).and_then([&](const Visit &before) {
            TakeOrder order;
            for (const auto &leg : before.legs) {
                if (leg.outcome == LegOutcome::NotDone)
                    order.services.push_back(leg.service);
            }
            order.priority = priority;
            order.persons = before.ticket.persons;
            order.follows = before.ticket.id;
            return d->open(scope, order, &rules::take);
        });
    });
}

Result<Visit> QueueDesk::walkIn(const Act &act, const TakeOrder &order)
{
    return d->visitAct(act, "walk_in", [&](ActScope &scope) {
        return d->freeCounter(scope.moment().actor).and_then([&]() { return d->open(scope, order, &rules::walkIn); });
    });
}

Result<Visit> QueueDesk::callNext(const Act &act)
{
    return d->visitAct(act, "call", [&](ActScope &scope) {
        return d->freeCounter(scope.moment().actor).and_then([&]() { return d->callNext(scope); });
    });
}

Result<Visit> QueueDesk::call(const Act &act, TicketId ticket, const QString &reason)
{
    return d->visitAct(act, "call", [&](ActScope &scope) -> Result<Visit> {
        const auto &actor = scope.moment().actor;
        if (const auto ready = d->freeCounter(actor); !ready)
            return tl::unexpected(ready.error());
        return d->call(scope, ticket, [&](const Visit &visit, const rules::Moment &now) -> Result<Visit> {
            const bool waits = visit.ticket.state == TicketState::Waiting;
            const char *kind = visit.ticket.state == TicketState::Absent ? "late_return" : "out_of_order";
            if (const auto known = d->known(kind, reason); !known)
                return tl::unexpected(known.error());
            if (waits && reason.isEmpty() && d->nextFor(*actor.counter) != ticket)
                return refuse(ErrorCode::ReasonNeeded, QStringLiteral("out_of_order"));
            return rules::call(visit, now, reason, d->settings().call, d->sinceAbsent(visit, now.at));
        });
    });
}

Result<Visit> QueueDesk::recall(const Act &act, TicketId ticket)
{
    return d->changeAct(act, "recall", ticket, [&](const Visit &visit, const rules::Moment &now) {
        return rules::recall(visit, now, d->settings().call);
    });
}

Result<Visit> QueueDesk::start(const Act &act, TicketId ticket)
{
    return d->changeAct(act, "start", ticket, &rules::start);
}

Result<Visit> QueueDesk::finish(const Act &act, TicketId ticket, const std::vector<rules::LegResult> &results)
{
    return d->visitAct(act, "finish",
                       [&](ActScope &scope) { return d->finish(scope, ticket, results, &rules::finish); });
}

Result<Visit> QueueDesk::backToQueue(const Act &act, TicketId ticket, const std::vector<rules::LegResult> &results)
{
    return d->visitAct(act, "back_to_queue",
                       [&](ActScope &scope) { return d->finish(scope, ticket, results, &rules::backToQueue); });
}

Result<FinishAndCall> QueueDesk::finishAndCall(const Act &act, TicketId ticket,
                                               const std::vector<rules::LegResult> &results)
{
    const auto body = [&](ActScope &scope) -> Result<FinishAndCall> {
        const auto finished = d->finish(scope, ticket, results, &rules::finish);
        if (!finished)
            return tl::unexpected(finished.error());
        FinishAndCall answer{*finished, {}};
        scope.beginEntry(QStringLiteral("call"));
        const auto called = d->callNext(scope);
        if (called)
            answer.called = *called;
        else if (called.error().code == ErrorCode::NothingWaiting)
            scope.dropEntry();
        else
            return tl::unexpected(called.error());
        return answer;
    };
    const auto again = [&](const Entry &entry) -> Result<FinishAndCall> {
        const auto finished = d->visitOf(entry);
        if (!finished)
            return tl::unexpected(finished.error());
        FinishAndCall answer{*finished, {}};
        if (const auto second = d->runner.entries().find(actIdFor(entry.act, QStringLiteral("call")))) {
            const auto called = d->visitOf(*second);
            if (!called)
                return tl::unexpected(called.error());
            answer.called = *called;
        }
        return answer;
    };
    return d->runner.answer<FinishAndCall>(act, QStringLiteral("finish"), body, again);
}

Result<Visit> QueueDesk::absent(const Act &act, TicketId ticket, const QString &reason)
{
    return d->reasonedAct(act, "absent", ticket, "absent_early", reason,
                          [&](const Visit &visit, const rules::Moment &now) {
                              return rules::absent(visit, now, d->settings().call, reason);
                          });
}

Result<Visit> QueueDesk::comeBack(const Act &act, TicketId ticket, const QString &reason)
{
    return d->reasonedAct(
        act, "return", ticket, "late_return", reason, [&](const Visit &visit, const rules::Moment &now) {
            return rules::comeBack(visit, now, d->settings().call, d->sinceAbsent(visit, now.at), reason);
        });
}

Result<Visit> QueueDesk::park(const Act &act, TicketId ticket)
{
    return d->changeAct(act, "park", ticket, &rules::park);
}

Result<Visit> QueueDesk::resume(const Act &act, TicketId ticket)
{
    return d->visitAct(act, "resume", [&](ActScope &scope) {
        return d->freeCounter(scope.moment().actor).and_then([&]() {
            return d->change(scope, ticket, &rules::resume);
        });
    });
}

Result<Visit> QueueDesk::left(const Act &act, TicketId ticket, const QString &reason,
                              const std::vector<rules::LegResult> &results)
{
    return d->visitAct(
        act, "left",
        [&](ActScope &scope) {
            return d->known("left", reason).and_then([&] { return d->left(scope, ticket, reason, results); });
        },
        subjectOf(ticket));
}

Result<Visit> QueueDesk::voided(const Act &act, TicketId ticket, const QString &reason)
{
    return d->reasonedAct(act, "void", ticket, "void", reason, [&](const Visit &visit, const rules::Moment &now) {
        return rules::voided(visit, now, reason);
    });
}

Result<Visit> QueueDesk::unserved(const Act &act, TicketId ticket, const QString &reason)
{
    return d->reasonedAct(
        act, "unserved", ticket, "unserved", reason,
        [&](const Visit &visit, const rules::Moment &now) { return rules::unserved(visit, now, reason); });
}

Result<Visit> QueueDesk::setPriority(const Act &act, TicketId ticket, const QString &priorityClass,
                                     const QString &words)
{
    const auto rule = [&](const Visit &visit, const rules::Moment &now) {
        return rules::setPriority(visit, now, priorityClass);
    };
    return d->visitAct(
        act, "priority",
        [&](ActScope &scope) {
            return d->priorityWords(act.actor, priorityClass, words).and_then([&](const QString &kept) {
                return d->change(scope, ticket, rule).and_then([&](const Visit &visit) {
                    return d->addWords(scope, visit, kept);
                });
            });
        },
        subjectOf(ticket));
}

Result<Visit> QueueDesk::addService(const Act &act, TicketId ticket, ServiceId service)
{
    return d->changeAct(act, "add_service", ticket, [&](const Visit &visit, const rules::Moment &now) {
        return d->choice(service, visit.ticket.day).and_then([&](const rules::ServiceChoice &choice) {
            return rules::addService(visit, now, choice);
        });
    });
}

Result<Visit> QueueDesk::addApplication(const Act &act, TicketId ticket, ApplicationId application)
{
    return d->visitAct(
        act, "add_service",
        [&](ActScope &scope) {
            return d->change(scope, ticket, [&](const Visit &visit, const rules::Moment &now) -> Result<Visit> {
                if (visit.legAbout(application))
                    return refuse(ErrorCode::WrongState, visit.ticket.number.text());
                return d->applications.choiceFor(application, visit.ticket.day)
                    .and_then(
                        [&](const rules::ServiceChoice &choice) { return rules::addService(visit, now, choice); });
            });
        },
        subjectOf(ticket));
}

Result<Visit> QueueDesk::switchTo(const Act &act, TicketId ticket, LegId leg)
{
    return d->changeAct(act, "switch", ticket,
                        [&](const Visit &visit, const rules::Moment &now) { return rules::switchTo(visit, now, leg); });
}

Result<Visit> QueueDesk::setPersons(const Act &act, TicketId ticket, int persons)
{
    return d->changeAct(act, "persons", ticket, [&](const Visit &visit, const rules::Moment &now) {
        return rules::setPersons(visit, now, persons);
    });
}

Result<Visit> QueueDesk::setQuantity(const Act &act, TicketId ticket, LegId leg, int quantity)
{
    return d->changeAct(act, "quantity", ticket, [&](const Visit &visit, const rules::Moment &now) {
        return rules::setQuantity(visit, now, leg, quantity);
    });
}

Result<Visit> QueueDesk::setCharge(const Act &act, TicketId ticket, LegId leg, std::optional<qint64> rupiah)
{
    return d->changeAct(act, "charge", ticket, [&](const Visit &visit, const rules::Moment &now) {
        return rules::setCharge(visit, now, leg, rupiah);
    });
}

Result<Visit> QueueDesk::setOfficeNumber(const Act &act, TicketId ticket, LegId leg, const QString &number)
{
    return d->changeAct(act, "office_number", ticket, [&](const Visit &visit, const rules::Moment &now) {
        return officeNumberFrom(number).and_then(
            [&](const QString &clean) { return rules::setOfficeNumber(visit, now, leg, clean); });
    });
}

Result<Visit> QueueDesk::choose(const Act &act, TicketId ticket, LegId leg,
                                const std::optional<rules::LegResult> &ending)
{
    return d->changeAct(act, "choose", ticket, [&](const Visit &visit, const rules::Moment &now) -> Result<Visit> {
        if (const auto known = ending ? d->knownReasons({*ending}) : Result<void>(); !known)
            return tl::unexpected(known.error());
        return (ending ? chosenText(*ending) : Result<QString>(QString())).and_then([&](const QString &text) {
            return rules::choose(visit, now, leg, text);
        });
    });
}

Result<Visit> QueueDesk::flagInaccurate(const Act &act, TicketId ticket, LegId leg, bool inaccurate)
{
    return d->changeAct(act, "flag", ticket, [&](const Visit &visit, const rules::Moment &now) {
        return rules::flagInaccurate(visit, now, leg, inaccurate);
    });
}

} // namespace loket
