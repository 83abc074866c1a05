// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/deskacts.h"

#include "ui/presentation/filetexts.h"
#include "ui/presentation/printtexts.h"

#include <algorithm>

namespace loket::ui::acts {

namespace {

using Sentence = QString (StatusTexts::*)(const Visit &) const;

Result<DeskReply> replyOf(const Result<Visit> &visit)
{
    return visit.map([](const Visit &v) { return DeskReply{v, {}, {}, {}}; });
}

Result<DeskReply> replyOf(const Result<CounterPeriod> &period)
{
    return period.map([](const CounterPeriod &p) { return DeskReply{{}, {}, p, {}}; });
}

template<class DeskCall>
PreparedAct visitAct(DeskCall call, Sentence sentence)
{
    return {[call](Office &office, const Act &act, const QString &reason) {
                return replyOf(call(office.queue(), act, reason));
            },
            [sentence](const DeskReply &reply, const StatusTexts &texts) { return (texts.*sentence)(*reply.visit); },
            true};
}

/// What the officer types into the card: kept without a word.
template<class DeskCall>
PreparedAct quietAct(DeskCall call)
{
    return {[call](Office &office, const Act &act, const QString &) { return replyOf(call(office.queue(), act)); },
            [](const DeskReply &, const StatusTexts &) { return QString(); }, false};
}

template<class DeskCall>
PreparedAct counterAct(DeskCall call)
{
    return {[call](Office &office, const Act &act, const QString &) { return replyOf(call(office.counters(), act)); },
            [](const DeskReply &reply, const StatusTexts &texts) { return texts.counterNow(*reply.period); }, true};
}

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

/// The act with those of these papers that are always printed at its counter.
Act withPapers(const Office &office, Act act, std::initializer_list<PaperKind> kinds)
{
    for (const PaperKind kind : kinds) {
        const auto papers = papersFor(office.catalogue(), act.actor.counter, kind);
        act.papers.insert(act.papers.end(), papers.begin(), papers.end());
    }
    return act;
}

/// Of a visit that ends: `withReceipt` where the officer has asked for it.
Act withEndPapers(const Office &office, const Act &act, bool withReceipt)
{
    Act printing = withPapers(office, act, {PaperKind::Missing});
    const auto &catalogue = office.catalogue();
    const bool hasPrinter = act.actor.counter
        && !catalogue.paperSetting(*act.actor.counter, PaperKind::Receipt).printer.isEmpty();
    if (withReceipt && hasPrinter)
        printing.papers.push_back({PaperKind::Receipt});
    else
        printing = withPapers(office, printing, {PaperKind::Receipt});
    return printing;
}

/// The files of the visit that has ended; a reading that fails takes nothing from the act.
DeskReply withFiles(Office &office, const Act &act, DeskReply reply)
{
    const auto &legs = reply.visit->legs;
    if (std::none_of(legs.begin(), legs.end(), [](const Leg &leg) { return leg.application.has_value(); }))
        return reply;
    if (auto files = office.applications().ofVisit(act.actor, reply.visit->ticket.id))
        reply.files = *std::move(files);
    return reply;
}

QString withFiles(const QString &sentence, const DeskReply &reply, const StatusTexts &texts)
{
    const QString files = FileTexts(texts.catalogue(), reply.visit->ticket.day).afterVisit(reply.files);
    return files.isEmpty() ? sentence : sentence + QLatin1Char(' ') + files;
}

/// A number for a file that somebody brings or collects.
TakeOrder orderFor(ApplicationId file)
{
    TakeOrder order;
    order.application = file;
    return order;
}

QString tellTaken(const DeskReply &reply, const StatusTexts &texts)
{
    const int before = reply.reading ? placeOf(reply.visit->ticket.id, reply.reading->snapshot) : 0;
    return texts.taken(*reply.visit, before);
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

PreparedAct finish(TicketId ticket, std::vector<rules::LegResult> results, bool withReceipt)
{
    const auto work = [ticket, results = std::move(results), withReceipt](Office &office, const Act &act,
                                                                          const QString &) {
        return replyOf(office.queue().finish(withEndPapers(office, act, withReceipt), ticket, results))
            .map([&](DeskReply reply) { return withFiles(office, act, std::move(reply)); });
    };
    return {work,
            [](const DeskReply &reply, const StatusTexts &texts) {
                return withFiles(texts.finished(*reply.visit), reply, texts);
            },
            true};
}

PreparedAct finishAndCall(TicketId ticket, std::vector<rules::LegResult> results, bool withReceipt)
{
    const auto work = [ticket, results = std::move(results), withReceipt](Office &office, const Act &act,
                                                                          const QString &) {
        return office.queue()
            .finishAndCall(withEndPapers(office, act, withReceipt), ticket, results)
            .map([](const FinishAndCall &both) {
                return DeskReply{both.finished, both.called, {}, {}};
            })
            .map([&](DeskReply reply) { return withFiles(office, act, std::move(reply)); });
    };
    return {work,
            [](const DeskReply &reply, const StatusTexts &texts) {
                return withFiles(texts.finishedAndCalled(*reply.visit, reply.called), reply, texts);
            },
            true};
}

PreparedAct absent(TicketId ticket)
{
    return visitAct(
        [ticket](QueueDesk &desk, const Act &act, const QString &reason) { return desk.absent(act, ticket, reason); },
        &StatusTexts::absent);
}

PreparedAct left(TicketId ticket)
{
    return visitAct(
        [ticket](QueueDesk &desk, const Act &act, const QString &reason) { return desk.left(act, ticket, reason); },
        &StatusTexts::left);
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

PreparedAct backToQueue(TicketId ticket, std::vector<rules::LegResult> results)
{
    return visitAct(
        [ticket, results = std::move(results)](QueueDesk &desk, const Act &act, const QString &) {
            return desk.backToQueue(act, ticket, results);
        },
        &StatusTexts::requeued);
}

PreparedAct take(const TakeOrder &order)
{
    return {[order](Office &office, const Act &act, const QString &) {
                return replyOf(office.queue().take(withPapers(office, act, {PaperKind::Ticket}), order));
            },
            &tellTaken, false};
}

PreparedAct takeAgain(const TicketNumber &old)
{
    return {[old](Office &office, const Act &act, const QString &) {
                return replyOf(office.queue().takeAgain(withPapers(office, act, {PaperKind::Ticket}), old));
            },
            [old](const DeskReply &reply, const StatusTexts &texts) { return texts.takenAgain(*reply.visit, old); },
            false};
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
    return visitAct([order](QueueDesk &desk, const Act &act, const QString &) { return desk.walkIn(act, order); },
                    &StatusTexts::walkedIn);
}

PreparedAct takeFile(const QString &code)
{
    return {[code](Office &office, const Act &act, const QString &) {
                return office.applications().find(act.actor, code).and_then([&](const Dossier &file) {
                    return replyOf(office.queue().take(withPapers(office, act, {PaperKind::Ticket}),
                                                       orderFor(file.application.id)));
                });
            },
            &tellTaken, false};
}

PreparedAct walkInFile(ApplicationId file)
{
    return visitAct(
        [file](QueueDesk &desk, const Act &act, const QString &) { return desk.walkIn(act, orderFor(file)); },
        &StatusTexts::walkedIn);
}

PreparedAct addFile(TicketId ticket, ApplicationId file)
{
    return visitAct(
        [=](QueueDesk &desk, const Act &act, const QString &) { return desk.addApplication(act, ticket, file); },
        &StatusTexts::serviceAdded);
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
    return counterAct([](CounterDesk &desk, const Act &act) { return desk.open(act); });
}

PreparedAct pauseCounter(const QString &reason, std::optional<Instant> returnAt)
{
    return counterAct(
        [reason, returnAt](CounterDesk &desk, const Act &act) { return desk.pause(act, reason, returnAt); });
}

PreparedAct stopNumbers(const QString &reason)
{
    return {[reason](Office &office, const Act &act, const QString &) {
                return office.hours().stopNumbers(act, {}, reason).map([] { return DeskReply(); });
            },
            [](const DeskReply &, const StatusTexts &) { return StatusTexts::numbersStopped(); }, false};
}

PreparedAct giveNumbers(std::optional<TakeOrder> andThis)
{
    return {[andThis](Office &office, const Act &act, const QString &) {
                const auto service = andThis ? std::optional(andThis->services.front()) : std::nullopt;
                return office.hours().giveNumbers(act, service).and_then([&]() -> Result<DeskReply> {
                    return andThis ? replyOf(office.queue().take(Act{act.actor}, *andThis)) : DeskReply();
                });
            },
            [](const DeskReply &reply, const StatusTexts &texts) {
                const int before = reply.visit && reply.reading
                    ? placeOf(reply.visit->ticket.id, reply.reading->snapshot)
                    : 0;
                return reply.visit ? texts.taken(*reply.visit, before) : StatusTexts::numbersGiven();
            },
            false};
}

PreparedAct startNumbersAt(ServiceId service, int first)
{
    return {[=](Office &office, const Act &act, const QString &) {
                return office.hours().startNumbersAt(act, service, first).map([] { return DeskReply(); });
            },
            [=](const DeskReply &, const StatusTexts &texts) { return texts.numbersStartAt(service, first); }, false};
}

PreparedAct closeWithWaiting(std::vector<TicketId> tickets, const QString &reason)
{
    const auto work = [tickets = std::move(tickets), reason](Office &office, const Act &act,
                                                             const QString &) -> Result<DeskReply> {
        for (const TicketId ticket : tickets) {
            const auto ended = office.queue().unserved(Act{act.actor}, ticket, reason);
            const bool gone = !ended
                && (ended.error().code == ErrorCode::WrongState || ended.error().code == ErrorCode::TakenElsewhere);
            if (!ended && !gone) // somebody else has called him meanwhile: all the better
                return tl::unexpected(ended.error());
        }
        return replyOf(office.counters().close(act, QStringLiteral("end")));
    };
    return {work,
            [](const DeskReply &reply, const StatusTexts &texts) { return texts.closedWithWaiting(*reply.period); },
            true};
}

PreparedAct closeCounter(const QString &reason)
{
    return counterAct([reason](CounterDesk &desk, const Act &act) { return desk.close(act, reason); });
}

PreparedAct reprint(TicketId ticket)
{
    return {[ticket](Office &office, const Act &act, const QString &) {
                const QString about = QStringLiteral("ticket:%1").arg(ticket.value());
                return office.printing().print(act, {PaperKind::Receipt, about}).map([](const PrintAnswer &answer) {
                    DeskReply reply;
                    reply.printed = answer;
                    return reply;
                });
            },
            [](const DeskReply &reply, const StatusTexts &) {
                return PrintTexts::asked(PaperKind::Receipt, *reply.printed);
            },
            false};
}

PreparedAct undo()
{
    return visitAct([](QueueDesk &desk, const Act &act, const QString &) { return desk.undo(act); },
                    &StatusTexts::undone);
}

} // namespace loket::ui::acts
