// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/deskactparts.h"

#include <algorithm>

namespace loket::ui::acts {

namespace {

/// How many are called before this number, in the list of its counters.
int placeOf(TicketId ticket, const CounterSnapshot &snapshot)
{
    for (const auto *list : {&snapshot.waiting, &snapshot.elsewhere}) {
        const auto at = std::find_if(list->begin(), list->end(),
                                     [&](const QueueRow &row) { return row.ticket == ticket; });
        if (at != list->end())
            return int(at - list->begin());
    }
    return 0;
}

} // namespace

Result<DeskReply> replyOf(const Result<Visit> &visit)
{
    return visit.map([](const Visit &v) { return DeskReply{v, {}, {}, {}}; });
}

Result<DeskReply> replyOf(const Result<CounterPeriod> &period)
{
    return period.map([](const CounterPeriod &p) { return DeskReply{{}, {}, p, {}}; });
}

QString tellTaken(const DeskReply &reply, const StatusTexts &texts)
{
    const int before = reply.reading ? placeOf(reply.visit->ticket.id, reply.reading->snapshot) : 0;
    return texts.taken(*reply.visit, before);
}

PreparedAct walkingIn(const TakeOrder &order)
{
    auto act = visitAct([order](QueueDesk &desk, const Act &a, const QString &) { return desk.walkIn(a, order); },
                        &StatusTexts::walkedIn);
    act.opensVisit = true;
    return act;
}

} // namespace loket::ui::acts
