// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/deskactparts.h"
#include "ui/presentation/filetexts.h"
#include "ui/presentation/printtexts.h"

#include <algorithm>

/// The acts that print something, and those about a visitor's files: what he is handed, brings or collects.
namespace loket::ui::acts {

namespace {

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

} // namespace

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

} // namespace loket::ui::acts
