// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that end a visit, and those that change it without changing its state.
#include "core/domain/chosenending.h"
#include "core/domain/fee.h"
#include "core/domain/rulesupport.h"

#include <algorithm>

namespace loket::rules {

namespace {

/// Ends a visit that was not finished: what ran stays a record of time, but no leg counts as served.
Visit closed(Visit visit, const Moment &now, TicketState state, const QString &reason)
{
    stop(visit, now, SpanEnd::Ended);
    for (auto &leg : visit.legs) {
        if (leg.isUnfinished())
            end(leg, now, LegOutcome::NotDone, reason);
    }
    visit.ticket.state = state;
    visit.ticket.endedAt = now.at;
    visit.ticket.endReason = reason;
    return visit;
}

/// A visitor who is called or being served is ended by his own counter only.
bool isElsewhere(const Ticket &ticket, const Moment &now)
{
    return isOneOf(ticket.state, {TicketState::Called, TicketState::Serving}) && now.actor.counter
        && ticket.counter != now.actor.counter;
}

Result<Leg *> legToChange(Visit &visit, LegId id)
{
    Leg *leg = visit.leg(id);
    if (!leg || leg->outcome == LegOutcome::Undone)
        return refuse(ErrorCode::LegNotFound, visit.ticket.number.text());
    return leg;
}

/// Of a visit that goes on: what has ended stands as it is.
Result<Leg *> unfinishedLeg(Visit &visit, LegId id)
{
    Leg *leg = visit.leg(id);
    if (!leg || !leg->isUnfinished())
        return refuse(ErrorCode::LegNotFound, visit.ticket.number.text());
    return leg;
}

Result<void> endLeg(Leg &leg, const Moment &now, const LegResult &result)
{
    const bool ran = leg.hasRun();
    if (result.outcome == LegOutcome::None || result.outcome == LegOutcome::Moved
        || result.outcome == LegOutcome::Undone || (!ran && result.outcome != LegOutcome::NotDone))
        return refuse(ErrorCode::OutOfRange, QStringLiteral("outcome %1").arg(word(result.outcome)));
    if (result.outcome == LegOutcome::Refused && result.reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, QStringLiteral("refused"));
    if (result.outcome == LegOutcome::Referred && result.reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, QStringLiteral("referred"));
    if (result.outcome == LegOutcome::NotDone && result.reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, QStringLiteral("not_done"));
    end(leg, now, result.outcome, result.reason);
    if (result.outcome == LegOutcome::Referred && result.announced)
        leg.announced = now.actor.staff;
    return {};
}

/// Ends what ran with the given results, or as done; what never ran and has no result stays planned.
Result<Visit> endRun(Visit visit, const Moment &now, const std::vector<LegResult> &results)
{
    if (visit.ticket.state != TicketState::Serving)
        return wrongState(visit.ticket);
    if (!isAt(visit.ticket, now))
        return takenElsewhere(visit.ticket);
    for (const auto &result : results) {
        if (const auto leg = unfinishedLeg(visit, result.leg); !leg)
            return tl::unexpected(leg.error());
    }
    stop(visit, now, SpanEnd::Ended);
    for (auto &leg : visit.legs) {
        const auto given = std::find_if(results.begin(), results.end(), [&](const auto &r) { return r.leg == leg.id; });
        if (!leg.isUnfinished() || (given == results.end() && !leg.hasRun()))
            continue;
        const auto done = endLeg(leg, now, given == results.end() ? LegResult{leg.id} : *given);
        if (!done)
            return tl::unexpected(done.error());
    }
    return visit;
}

} // namespace

Result<Visit> finish(Visit visit, const Moment &now, const std::vector<LegResult> &results)
{
    return endRun(std::move(visit), now, results).and_then([&](Visit ended) -> Result<Visit> {
        const auto notRun = std::count_if(ended.legs.begin(), ended.legs.end(),
                                          [](const Leg &leg) { return leg.isUnfinished(); });
        if (notRun > 0)
            return refuse(ErrorCode::LegsNotRun, QString::number(notRun));
        ended.ticket.state = TicketState::Finished;
        ended.ticket.endedAt = now.at;
        return ended;
    });
}

Result<Visit> backToQueue(Visit visit, const Moment &now, const std::vector<LegResult> &results)
{
    return endRun(std::move(visit), now, results).and_then([&](Visit ended) -> Result<Visit> {
        const auto next = std::find_if(ended.legs.begin(), ended.legs.end(),
                                       [](const Leg &leg) { return leg.isUnfinished(); });
        if (next == ended.legs.end())
            return refuse(ErrorCode::LegNotFound, ended.ticket.number.text());
        ended.ticket.wanted = next->service;
        ended.ticket.state = TicketState::Waiting;
        ended.ticket.calls = 0;
        return ended;
    });
}

Result<Visit> left(Visit visit, const Moment &now, const QString &reason, const std::vector<LegResult> &results)
{
    if (!visit.ticket.isOpen() && visit.ticket.state != TicketState::Absent)
        return wrongState(visit.ticket);
    if (isElsewhere(visit.ticket, now))
        return takenElsewhere(visit.ticket);
    for (const auto &result : results) {
        if (const Leg *leg = visit.leg(result.leg); !leg || !visit.hasGoneOnFrom(*leg))
            return refuse(ErrorCode::LegNotFound, visit.ticket.number.text());
    }
    for (auto &leg : visit.legs) {
        const auto ending = visit.hasGoneOnFrom(leg) ? endingOf(leg, results) : std::nullopt;
        if (const auto ended = ending ? endLeg(leg, now, *ending) : Result<void>(); !ended)
            return tl::unexpected(ended.error());
    }
    return closed(std::move(visit), now, TicketState::Left, reason);
}

Result<Visit> voided(Visit visit, const Moment &now, const QString &reason)
{
    if (!visit.ticket.isOpen())
        return wrongState(visit.ticket);
    if (reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, QStringLiteral("void"));
    if (isElsewhere(visit.ticket, now))
        return takenElsewhere(visit.ticket);
    visit.ticket.follows.reset(); // given by mistake: whoever has the old number may still come with it
    return closed(std::move(visit), now, TicketState::Voided, reason);
}

Result<Visit> unserved(Visit visit, const Moment &now, const QString &reason)
{
    // At the day's end a visitor still being served stays open and heads the next morning's list.
    const bool bySystem = !now.actor.staff && !now.actor.counter;
    if (!visit.ticket.isOpen() || (bySystem && visit.ticket.state == TicketState::Serving))
        return wrongState(visit.ticket);
    if (reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, QStringLiteral("unserved"));
    if (!bySystem && isElsewhere(visit.ticket, now))
        return takenElsewhere(visit.ticket);
    return closed(std::move(visit), now, TicketState::Unserved, reason);
}

Result<Visit> addService(Visit visit, const Moment &, const ServiceChoice &service)
{
    if (!visit.ticket.isOpen())
        return wrongState(visit.ticket);
    const auto withoutFile = std::find_if(visit.legs.begin(), visit.legs.end(), [&](const Leg &leg) {
        return leg.isUnfinished() && leg.service == service.service && !leg.application;
    });
    if (!service.application || withoutFile == visit.legs.end()) {
        plan(visit, service);
        return visit;
    }
    withoutFile->application = service.application;
    withoutFile->standard = service.standard;
    return visit;
}

Result<Visit> switchTo(Visit visit, const Moment &now, LegId id)
{
    if (visit.ticket.state != TicketState::Serving)
        return wrongState(visit.ticket);
    if (!isAt(visit.ticket, now))
        return takenElsewhere(visit.ticket);
    Leg *leg = visit.leg(id);
    if (!leg || !leg->isUnfinished())
        return refuse(ErrorCode::LegNotFound, visit.ticket.number.text());
    if (visit.runningLeg() == leg)
        return visit;
    stop(visit, now, SpanEnd::Switched);
    run(visit, *leg, now);
    return visit;
}

Result<Visit> changeOfficer(Visit visit, const Moment &now)
{
    const Leg *running = visit.runningLeg();
    if (visit.ticket.state != TicketState::Serving || !running)
        return wrongState(visit.ticket);
    if (!isAt(visit.ticket, now))
        return takenElsewhere(visit.ticket);
    Leg &leg = *visit.leg(running->id);
    stop(visit, now, SpanEnd::OfficerChanged);
    run(visit, leg, now);
    return visit;
}

Result<Visit> setPriority(Visit visit, const Moment &, const QString &priority)
{
    if (!isOneOf(visit.ticket.state, {TicketState::Waiting, TicketState::Parked, TicketState::Absent}))
        return wrongState(visit.ticket);
    visit.ticket.priority = priority;
    return visit;
}

Result<Visit> setPersons(Visit visit, const Moment &, int persons)
{
    if (persons < 1 || persons > 99)
        return refuse(ErrorCode::OutOfRange, QStringLiteral("persons 1..99"));
    if (!visit.ticket.isOpen())
        return wrongState(visit.ticket);
    visit.ticket.persons = persons;
    return visit;
}

Result<Visit> setQuantity(Visit visit, const Moment &, LegId id, int quantity)
{
    if (quantity < 1 || quantity > 999)
        return refuse(ErrorCode::OutOfRange, QStringLiteral("quantity 1..999"));
    return legToChange(visit, id).map([&](Leg *leg) {
        leg->quantity = quantity;
        return visit;
    });
}

Result<Visit> setCharge(Visit visit, const Moment &, LegId id, std::optional<qint64> rupiah)
{
    if (rupiah && (*rupiah < 0 || *rupiah > mostRupiah))
        return refuse(ErrorCode::OutOfRange, QStringLiteral("rupiah 0..%1").arg(mostRupiah));
    return legToChange(visit, id).map([&](Leg *leg) {
        leg->charged = rupiah;
        return visit;
    });
}

Result<Visit> setOfficeNumber(Visit visit, const Moment &, LegId id, const QString &number)
{
    return unfinishedLeg(visit, id).map([&](Leg *leg) {
        leg->officeNumber = number;
        return visit;
    });
}

Result<Visit> choose(Visit visit, const Moment &, LegId id, const QString &chosen)
{
    return unfinishedLeg(visit, id).map([&](Leg *leg) {
        leg->chosen = chosen;
        return visit;
    });
}

Result<Visit> flagInaccurate(Visit visit, const Moment &, LegId id, bool inaccurate)
{
    return legToChange(visit, id).map([&](Leg *leg) {
        leg->inaccurate = inaccurate;
        return visit;
    });
}

} // namespace loket::rules
