// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of the queue desk that hand a visitor on, and those that cannot because of whom the officer knows.
#include "core/service/othercounters.h"
#include "core/service/queueacts.h"
#include "core/storage/notestore.h"

namespace loket {

Result<Visit> QueueDesk::transfer(const Act &act, TicketId ticket, const TransferOrder &order)
{
    const bool interest = order.reason == interestReason();
    ServiceId from; // what he is served for now
    const auto rule = [&](const Visit &visit, const rules::Moment &now) -> Result<Visit> {
        from = visit.ticket.wanted;
        rules::Transfer transfer{{}, order.toCounter, order.reason};
        if (order.toCounter && !d->catalogue().counter(*order.toCounter))
            return refuse(ErrorCode::UnknownCounter, QString::number(order.toCounter->value()));
        if (order.toService) {
            const auto choice = d->choice(*order.toService, visit.ticket.day);
            if (!choice)
                return tl::unexpected(choice.error());
            transfer.toService = *choice;
        }
        auto moved = rules::transfer(visit, now, transfer);
        if (!moved || !interest)
            return moved;
        // Back in a queue that only this officer calls from, he would be served by him after all.
        const auto &[actor, at] = now;
        const bool elsewhere = order.toCounter
            ? order.toCounter != actor.counter
            : actor.counter && takesOver(d->runner, *actor.counter, actor.staff, moved->ticket.wanted) != nullptr;
        return elsewhere ? moved : refuse(ErrorCode::NobodyElse, visit.ticket.number.text());
    };
    return d->visitAct(
        act, "transfer",
        [&](ActScope &scope) {
            return d->known("transfer", order.reason).and_then([&]() {
                return d->change(scope, ticket, rule).map([&](const Visit &visit) {
                    if (interest)
                        storage::InterestStore(d->runner.connection())
                            .add(visit.ticket, from, act.actor.staff, true, scope.moment().at, scope.images());
                    return visit;
                });
            });
        },
        subjectOf(ticket));
}

Result<Visit> QueueDesk::noteInterest(const Act &act, TicketId ticket)
{
    const auto rule = [&](const Visit &visit, const rules::Moment &now) -> Result<Visit> {
        auto noted = rules::noteInterest(visit, now);
        if (!noted || !now.actor.counter)
            return noted;
        const Counter *other = takesOver(d->runner, *now.actor.counter, now.actor.staff, visit.ticket.wanted);
        return other ? refuse(ErrorCode::SomebodyElse, other->name) : noted;
    };
    return d->visitAct(
        act, "interest_note",
        [&](ActScope &scope) {
            return d->change(scope, ticket, rule).map([&](const Visit &visit) {
                storage::InterestStore store(d->runner.connection());
                if (!store.isNoted(ticket, act.actor.staff))
                    store.add(visit.ticket, visit.ticket.wanted, act.actor.staff, false, scope.moment().at,
                              scope.images());
                return visit;
            });
        },
        subjectOf(ticket));
}

Result<Visit> QueueDesk::transferOrNote(const Act &act, TicketId ticket, const TransferOrder &order)
{
    auto moved = transfer(act, ticket, order);
    if (!moved && moved.error().code == ErrorCode::NobodyElse)
        return noteInterest(Act{act.actor}, ticket);
    return moved;
}

} // namespace loket
