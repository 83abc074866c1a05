// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/deskactparts.h"
#include "ui/presentation/filetexts.h"
#include "ui/presentation/printtexts.h"

#include <algorithm>

/// The acts that print something, and those about a visitor's files: what he is handed, brings or collects.
namespace loket::ui::acts {

namespace {

using Language = std::optional<PaperLanguage>;

std::vector<PaperOrder> papersOf(const Office &office, const Act &act, PaperKind kind, PaperAsk ask, Language language)
{
    return papersFor(office.catalogue(), act.actor.counter, kind, ask, language);
}

/// The papers of a kind that its counter prints only when somebody says so, about what the act has done.
void offer(DeskReply &reply, const Office &office, const Act &act, PaperKind kind, const QString &about,
           Language language)
{
    for (PaperOrder order : papersOf(office, act, kind, PaperAsk::Ask, language)) {
        order.about = about;
        reply.offered.push_back(order);
    }
}

/// A number, with its ticket where that is always printed.
template<class Taking>
Result<DeskReply> taken(Office &office, const Act &act, Language language, Taking taking)
{
    Act printing = act;
    printing.papers = papersOf(office, act, PaperKind::Ticket, PaperAsk::Always, language);
    return replyOf(taking(office.queue(), printing)).map([&](DeskReply reply) {
        offer(reply, office, act, PaperKind::Ticket, paperAbout(reply.visit->ticket.id), language);
        return reply;
    });
}

/// The act that ends a visit, with its papers.
Act ending(const Office &office, const Act &act, const PaperWish &wish)
{
    Act printing = act;
    const auto add = [&](const std::vector<PaperOrder> &papers) {
        printing.papers.insert(printing.papers.end(), papers.begin(), papers.end());
    };
    for (const PaperKind kind : {PaperKind::Missing, PaperKind::Receipt})
        add(papersOf(office, act, kind, PaperAsk::Always, wish.language));
    if (wish.receipt) {
        for (const PaperAsk ask : {PaperAsk::Ask, PaperAsk::Never})
            add(papersOf(office, act, PaperKind::Receipt, ask, wish.language));
    }
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

/// A visit that has ended, with its files and the papers that are offered.
DeskReply ended(Office &office, const Act &act, DeskReply reply, const PaperWish &wish)
{
    reply = withFiles(office, act, std::move(reply));
    if (!wish.receipt)
        offer(reply, office, act, PaperKind::Receipt, paperAbout(reply.visit->ticket.id), wish.language);
    for (const Dossier &file : reply.files) {
        if (reply.visit->hasSentBack(file.application.id))
            offer(reply, office, act, PaperKind::Missing, paperAbout(file.application.id, reply.visit->ticket.id),
                  wish.language);
    }
    return reply;
}

/// The sentence of a visit that has ended, with what is to be said of its money and its files.
QString withTheRest(const QString &sentence, const DeskReply &reply, const StatusTexts &texts)
{
    // What the visitor must be told first: the line may be too short for the rest.
    QStringList parts{sentence,
                      FileTexts(texts.catalogue(), reply.visit->ticket.day).afterVisit(*reply.visit, reply.files),
                      texts.charged(*reply.visit), texts.keptNumbers(*reply.visit)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

/// With the reason, once it is known, why a list asks for more than before.
std::vector<rules::LegResult> reasoned(std::vector<rules::LegResult> results, const QString &reason)
{
    for (auto &result : results) {
        if (result.file.list)
            result.file.list->reason = reason;
    }
    return results;
}

/// A number for a file that somebody brings or collects.
TakeOrder orderFor(ApplicationId file)
{
    TakeOrder order;
    order.application = file;
    return order;
}

} // namespace

PreparedAct finish(TicketId ticket, std::vector<rules::LegResult> results, const PaperWish &wish)
{
    const auto work = [ticket, results = std::move(results), wish](Office &office, const Act &act,
                                                                   const QString &reason) {
        return replyOf(office.queue().finish(ending(office, act, wish), ticket, reasoned(results, reason)))
            .map([&](DeskReply reply) { return ended(office, act, std::move(reply), wish); });
    };
    return {work,
            [](const DeskReply &reply, const StatusTexts &texts) {
                return withTheRest(texts.finished(*reply.visit), reply, texts);
            },
            true};
}

PreparedAct finishAndCall(TicketId ticket, std::vector<rules::LegResult> results, const PaperWish &wish)
{
    const auto work = [ticket, results = std::move(results), wish](Office &office, const Act &act,
                                                                   const QString &reason) {
        return office.queue()
            .finishAndCall(ending(office, act, wish), ticket, reasoned(results, reason))
            .map([&](const FinishAndCall &both) {
                return ended(office, act, DeskReply{both.finished, both.called, {}, {}}, wish);
            });
    };
    return {work,
            [](const DeskReply &reply, const StatusTexts &texts) {
                return withTheRest(texts.finishedAndCalled(*reply.visit, reply.called), reply, texts);
            },
            true};
}

PreparedAct closeWithWaiting(std::vector<TicketId> tickets, const QString &reason)
{
    const auto work = [tickets = std::move(tickets), reason](Office &office, const Act &act,
                                                             const QString &) -> Result<DeskReply> {
        DeskReply reply;
        for (const TicketId ticket : tickets) {
            Act one{act.actor};
            one.papers = papersOf(office, act, PaperKind::Coupon, PaperAsk::Always, {});
            const auto unserved = office.queue().unserved(one, ticket, reason);
            const bool gone = !unserved
                && (unserved.error().code == ErrorCode::WrongState
                    || unserved.error().code == ErrorCode::TakenElsewhere);
            if (!unserved && !gone) // somebody else has called him meanwhile: all the better
                return tl::unexpected(unserved.error());
            if (unserved)
                offer(reply, office, act, PaperKind::Coupon, paperAbout(ticket), {});
        }
        return office.counters().close(act, QStringLiteral("end")).map([&](const CounterPeriod &period) {
            reply.period = period;
            return reply;
        });
    };
    return {work,
            [](const DeskReply &reply, const StatusTexts &texts) { return texts.closedWithWaiting(*reply.period); },
            true};
}

PreparedAct backToQueue(TicketId ticket, std::vector<rules::LegResult> results)
{
    const auto work = [ticket, results = std::move(results)](Office &office, const Act &act, const QString &reason) {
        return replyOf(office.queue().backToQueue(act, ticket, reasoned(results, reason))).map([&](DeskReply reply) {
            return withFiles(office, act, std::move(reply));
        });
    };
    return {work,
            [](const DeskReply &reply, const StatusTexts &texts) {
                return withTheRest(texts.requeued(*reply.visit), reply, texts);
            },
            true};
}

PreparedAct left(TicketId ticket, std::vector<rules::LegResult> results)
{
    // Its reason is one of the list's: nobody is there who could be told of a requirement more.
    return {[ticket, results = std::move(results)](Office &office, const Act &act, const QString &reason) {
                return replyOf(office.queue().left(act, ticket, reason, results)).map([&](DeskReply reply) {
                    return withFiles(office, act, std::move(reply));
                });
            },
            [](const DeskReply &reply, const StatusTexts &texts) {
                return withTheRest(texts.left(*reply.visit), reply, texts);
            },
            true};
}

PreparedAct take(const TakeOrder &order, std::optional<PaperLanguage> language)
{
    return {[=](Office &office, const Act &act, const QString &) {
                return taken(office, act, language,
                             [&](QueueDesk &desk, const Act &printing) { return desk.take(printing, order); });
            },
            &tellTaken, false, true};
}

PreparedAct takeAgain(const TicketNumber &old, std::optional<PaperLanguage> language)
{
    return {[=](Office &office, const Act &act, const QString &) {
                return taken(office, act, language,
                             [&](QueueDesk &desk, const Act &printing) { return desk.takeAgain(printing, old); });
            },
            [old](const DeskReply &reply, const StatusTexts &texts) { return texts.takenAgain(*reply.visit, old); },
            false, true};
}

PreparedAct takeFile(const QString &code, std::optional<PaperLanguage> language)
{
    return {[=](Office &office, const Act &act, const QString &) {
                return office.applications().find(act.actor, code).and_then([&](const Dossier &file) {
                    return taken(office, act, language, [&](QueueDesk &desk, const Act &printing) {
                        return desk.take(printing, orderFor(file.application.id));
                    });
                });
            },
            &tellTaken, false, true};
}

PreparedAct giveNumbers(std::optional<TakeOrder> andThis, std::optional<PaperLanguage> language)
{
    return {[=](Office &office, const Act &act, const QString &) {
                const auto service = andThis ? std::optional(andThis->services.front()) : std::nullopt;
                return office.hours().giveNumbers(act, service).and_then([&]() -> Result<DeskReply> {
                    if (!andThis)
                        return DeskReply();
                    return taken(office, Act{act.actor}, language,
                                 [&](QueueDesk &desk, const Act &printing) { return desk.take(printing, *andThis); });
                });
            },
            [](const DeskReply &reply, const StatusTexts &texts) {
                return reply.visit ? tellTaken(reply, texts) : StatusTexts::numbersGiven();
            },
            false, andThis.has_value()};
}

PreparedAct walkInFile(ApplicationId file)
{
    return walkingIn(orderFor(file));
}

PreparedAct addFile(TicketId ticket, ApplicationId file)
{
    return visitAct(
        [=](QueueDesk &desk, const Act &act, const QString &) { return desk.addApplication(act, ticket, file); },
        &StatusTexts::serviceAdded);
}

PreparedAct reprint(TicketId ticket, std::optional<PaperLanguage> language)
{
    return print({{PaperKind::Receipt, paperAbout(ticket), language}});
}

PreparedAct print(const std::vector<PaperOrder> &papers)
{
    return {[papers](Office &office, const Act &act, const QString &) -> Result<DeskReply> {
                DeskReply reply;
                for (const PaperOrder &paper : papers) {
                    const auto answer = office.printing().print(reply.printed.empty() ? act : Act{act.actor}, paper);
                    if (!answer)
                        return tl::unexpected(answer.error());
                    reply.printed.emplace_back(paper.paper, *answer);
                }
                return reply;
            },
            [](const DeskReply &reply, const StatusTexts &) {
                QStringList sentences;
                for (const auto &[paper, answer] : reply.printed)
                    sentences << PrintTexts::asked(paper, answer);
                return sentences.join(QLatin1Char(' '));
            },
            false};
}

} // namespace loket::ui::acts
