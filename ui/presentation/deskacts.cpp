// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/deskacts.h"

#include "ui/presentation/deskactparts.h"
#include "ui/presentation/filetexts.h"

#include <algorithm>

namespace loket::ui::acts {

namespace {

/// What the officer types into the card: kept without a word.
template<class DeskCall>
PreparedAct quietAct(DeskCall call)
{
    return {[call](Office &office, const Act &act, const QString &) { return replyOf(call(office.queue(), act)); },
            [](const DeskReply &, const StatusTexts &) { return QString(); }, false};
}

/// What the officer notes of a service, with the sentence about that service.
template<class DeskCall>
PreparedAct noted(DeskCall call, LegId leg, QString (StatusTexts::*sentence)(const Leg &) const)
{
    auto act = quietAct(call);
    act.say = [leg, sentence](const DeskReply &reply, const StatusTexts &texts) {
        const Leg *of = reply.visit->leg(leg);
        return of ? (texts.*sentence)(*of) : QString();
    };
    return act;
}

template<class DeskCall>
PreparedAct counterAct(DeskCall call)
{
    return {[call](Office &office, const Act &act, const QString &) { return replyOf(call(office, act)); },
            [](const DeskReply &reply, const StatusTexts &texts) { return texts.counterNow(*reply.period); }, true};
}

/// Papers of the visit that an undo has made untrue, and that are out.
std::vector<PaperKind> untruePapers(Office &office, const Actor &actor, const DeskReply &undone)
{
    const auto isOut = [&](PaperKind paper, const QString &about) {
        return office.printing().mayBeOut(actor, {paper, about}).value_or(false);
    };
    const TicketId visit = undone.visit->ticket.id;
    std::vector<PaperKind> untrue;
    if (undone.visit->ticket.state == TicketState::Voided && isOut(PaperKind::Ticket, paperAbout(visit)))
        untrue.push_back(PaperKind::Ticket);
    if (!undone.visit->ticket.isOpen())
        return untrue;
    if (isOut(PaperKind::Receipt, paperAbout(visit)))
        untrue.push_back(PaperKind::Receipt);
    const auto files = undone.takenBack ? undone.takenBack->files : std::vector<FileTakenBack>();
    if (std::any_of(files.begin(), files.end(), [&](const FileTakenBack &file) {
            return isOut(PaperKind::Missing, paperAbout(file.was.id, visit));
        }))
        untrue.push_back(PaperKind::Missing);
    return untrue;
}

} // namespace

PreparedAct callNext()
{
    return visitAct([](QueueDesk &desk, const Act &act, const QString &) { return desk.callNext(act); },
                    &StatusTexts::called);
}

PreparedAct call(TicketId ticket)
{
    return visitAct(
        [ticket](QueueDesk &desk, const Act &act, const QString &reason) { return desk.call(act, ticket, reason); },
        &StatusTexts::called);
}

PreparedAct recall(TicketId ticket)
{
    return visitAct([ticket](QueueDesk &desk, const Act &act, const QString &) { return desk.recall(act, ticket); },
                    &StatusTexts::recalled);
}

PreparedAct start(TicketId ticket)
{
    return visitAct([ticket](QueueDesk &desk, const Act &act, const QString &) { return desk.start(act, ticket); },
                    &StatusTexts::started);
}

PreparedAct absent(TicketId ticket)
{
    return visitAct(
        [ticket](QueueDesk &desk, const Act &act, const QString &reason) { return desk.absent(act, ticket, reason); },
        &StatusTexts::absent);
}

PreparedAct remove(TicketId ticket, const QString &reason)
{
    return visitAct([=](QueueDesk &desk, const Act &act, const QString &) { return desk.voided(act, ticket, reason); },
                    &StatusTexts::removed);
}

PreparedAct park(TicketId ticket)
{
    return visitAct([ticket](QueueDesk &desk, const Act &act, const QString &) { return desk.park(act, ticket); },
                    &StatusTexts::parked);
}

PreparedAct resume(TicketId ticket)
{
    return visitAct([ticket](QueueDesk &desk, const Act &act, const QString &) { return desk.resume(act, ticket); },
                    &StatusTexts::started);
}

PreparedAct transfer(TicketId ticket, const QueueDesk::TransferOrder &order)
{
    const auto work = [ticket, order](Office &office, const Act &act, const QString &) {
        return replyOf(office.queue().transferOrNote(act, ticket, order));
    };
    return {work,
            [](const DeskReply &reply, const StatusTexts &texts) {
                const bool isGone = reply.visit->ticket.state == TicketState::Waiting;
                return isGone ? texts.transferred(*reply.visit) : texts.interestNoted(*reply.visit);
            },
            true};
}

PreparedAct noteInterest(TicketId ticket)
{
    auto act = visitAct(
        [ticket](QueueDesk &desk, const Act &a, const QString &) { return desk.noteInterest(a, ticket); },
        &StatusTexts::interestNoted);
    act.transition = false;
    return act;
}

PreparedAct comeBack(TicketId ticket)
{
    return visitAct(
        [ticket](QueueDesk &desk, const Act &act, const QString &reason) { return desk.comeBack(act, ticket, reason); },
        &StatusTexts::cameBack);
}

PreparedAct turnAway(ServiceId service, int persons, const QString &reason)
{
    return {[=](Office &office, const Act &act, const QString &) {
                return office.queue().turnAway(act, service, persons, reason).map([] { return DeskReply(); });
            },
            [persons](const DeskReply &, const StatusTexts &) { return StatusTexts::turnedAway(persons); }, false};
}

PreparedAct walkIn(ServiceId service)
{
    TakeOrder order;
    order.services = {service};
    return walkingIn(order);
}

PreparedAct addService(TicketId ticket, ServiceId service)
{
    return visitAct(
        [=](QueueDesk &desk, const Act &act, const QString &) { return desk.addService(act, ticket, service); },
        &StatusTexts::serviceAdded);
}

PreparedAct switchTo(TicketId ticket, LegId leg)
{
    return visitAct([=](QueueDesk &desk, const Act &act, const QString &) { return desk.switchTo(act, ticket, leg); },
                    &StatusTexts::switched);
}

PreparedAct setPriority(TicketId ticket, const QString &priorityClass, const QString &words)
{
    auto act = visitAct([=](QueueDesk &desk, const Act &a,
                            const QString &) { return desk.setPriority(a, ticket, priorityClass, words); },
                        &StatusTexts::prioritised);
    act.transition = false;
    return act;
}

PreparedAct setPersons(TicketId ticket, int persons)
{
    return quietAct([=](QueueDesk &desk, const Act &act) { return desk.setPersons(act, ticket, persons); });
}

PreparedAct setQuantity(TicketId ticket, LegId leg, int quantity)
{
    return quietAct([=](QueueDesk &desk, const Act &act) { return desk.setQuantity(act, ticket, leg, quantity); });
}

PreparedAct setCharge(TicketId ticket, LegId leg, std::optional<qint64> rupiah)
{
    return noted([=](QueueDesk &desk, const Act &act) { return desk.setCharge(act, ticket, leg, rupiah); }, leg,
                 &StatusTexts::chargeNoted);
}

PreparedAct setOfficeNumber(TicketId ticket, LegId leg, const QString &number)
{
    return noted([=](QueueDesk &desk, const Act &act) { return desk.setOfficeNumber(act, ticket, leg, number); }, leg,
                 &StatusTexts::officeNumberNoted);
}

PreparedAct choose(TicketId ticket, LegId leg, const std::optional<rules::LegResult> &ending)
{
    return quietAct([=](QueueDesk &desk, const Act &act) { return desk.choose(act, ticket, leg, ending); });
}

PreparedAct setNote(TicketId ticket, const QString &note)
{
    return quietAct([=](QueueDesk &desk, const Act &act) { return desk.setNote(act, ticket, note); });
}

PreparedAct flagInaccurate(TicketId ticket, LegId leg, bool inaccurate)
{
    return quietAct([=](QueueDesk &desk, const Act &act) { return desk.flagInaccurate(act, ticket, leg, inaccurate); });
}

PreparedAct openCounter()
{
    return counterAct([](Office &office, const Act &act) { return office.counters().open(act); });
}

PreparedAct pauseCounter(const QString &reason, std::optional<Instant> returnAt)
{
    return counterAct(
        [reason, returnAt](Office &office, const Act &act) { return office.counters().pause(act, reason, returnAt); });
}

PreparedAct noteIncident(const IncidentNote &told)
{
    return {[told](Office &office, const Act &act, const QString &) {
                return office.incidents().note(act, told).map([] { return DeskReply(); });
            },
            [](const DeskReply &, const StatusTexts &) { return StatusTexts::incidentNoted(); }, false};
}

PreparedAct stopForReport(std::optional<TicketId> served)
{
    return counterAct([served](Office &office, const Act &act) -> Result<CounterPeriod> {
        if (served) {
            if (const auto held = office.queue().park(Act{act.actor}, *served); !held)
                return tl::unexpected(held.error());
        }
        return office.counters().pause(act, otherWork());
    });
}

PreparedAct goOnAfterReport(std::optional<TicketId> held)
{
    const auto work = [held](Office &office, const Act &act, const QString &) -> Result<DeskReply> {
        auto opened = replyOf(office.counters().open(Act{act.actor}));
        if (!opened || !held)
            return opened;
        const auto visit = office.queue().resume(act, *held);
        const bool isGone = !visit
            && (visit.error().code == ErrorCode::WrongState || visit.error().code == ErrorCode::TakenElsewhere);
        return isGone ? std::move(opened) : replyOf(visit); // somebody else has gone on with it meanwhile
    };
    return {work,
            [](const DeskReply &reply, const StatusTexts &texts) {
                return reply.visit ? texts.started(*reply.visit) : texts.counterNow(*reply.period);
            },
            true};
}

PreparedAct stopNumbers(const QString &reason)
{
    return {[reason](Office &office, const Act &act, const QString &) {
                return office.hours().stopNumbers(act, {}, reason).map([] { return DeskReply(); });
            },
            [](const DeskReply &, const StatusTexts &) { return StatusTexts::numbersStopped(); }, false};
}

PreparedAct startNumbersAt(ServiceId service, int first)
{
    return {[=](Office &office, const Act &act, const QString &) {
                return office.hours().startNumbersAt(act, service, first).map([] { return DeskReply(); });
            },
            [=](const DeskReply &, const StatusTexts &texts) { return texts.numbersStartAt(service, first); }, false};
}

PreparedAct closeCounter(const QString &reason)
{
    return counterAct([reason](Office &office, const Act &act) { return office.counters().close(act, reason); });
}

PreparedAct undo(UndoReach reach)
{
    const auto work = [reach](Office &office, const Act &act, const QString &) {
        return replyOf(office.queue().undo(act, reach)).map([&](DeskReply reply) {
            if (auto taken = office.queue().takenBackBy(act)) // unread, it takes nothing from the undo
                reply.takenBack = *std::move(taken);
            reply.untrue = untruePapers(office, act.actor, reply);
            return reply;
        });
    };
    PreparedAct undoing{work, [](const DeskReply &reply, const StatusTexts &texts) {
                            const TakenBack taken = reply.takenBack.value_or(TakenBack());
                            QStringList sentences{texts.undone(*reply.visit, taken)};
                            for (const auto &file : taken.files)
                                sentences += FileTexts::takenBack(file);
                            if (!reply.untrue.empty())
                                sentences += StatusTexts::papersAreOut(*reply.visit, reply.untrue);
                            return sentences.join(QLatin1Char(' '));
                        }};
    undoing.takesBack = true;
    return undoing;
}

} // namespace loket::ui::acts
