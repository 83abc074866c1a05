// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/barmaker.h"

#include "ui/presentation/language.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace loket::ui {

namespace {

std::vector<BarOption> byLetter(const std::vector<Service> &services)
{
    std::vector<BarOption> options;
    for (const auto &service : services)
        options.push_back({service.letter, Language::nameOf(service), false});
    return options;
}

QStringList namesOf(const std::vector<Reason> &reasons)
{
    QStringList names;
    for (const auto &reason : reasons)
        names += Language::nameOf(reason);
    return names;
}

QStringList codesOf(const std::vector<Reason> &reasons)
{
    QStringList codes;
    for (const auto &reason : reasons)
        codes += reason.code;
    return codes;
}

/// "Loket 2" by 2, as everybody calls it. Where names do not end in one digit each, by their order.
std::vector<BarOption> byOwnDigit(const QStringList &counters)
{
    static const QRegularExpression oneDigit(QStringLiteral("(?<![0-9])[1-9]$"));
    std::vector<BarOption> options;
    QStringList keys;
    for (const QString &counter : counters) {
        const QString key = oneDigit.match(counter).captured();
        if (key.isEmpty() || keys.contains(key))
            return ChoiceBar::byDigit(counters);
        keys += key;
        options.push_back({key, counter, false});
    }
    return options;
}

} // namespace

std::vector<Reason> BarMaker::choosable(const QString &kind) const
{
    // Reasons that only the program itself gives.
    static const QStringList ofTheSystem{QStringLiteral("out_of_order/recorded"), QStringLiteral("void/undo"),
                                         QStringLiteral("unserved/day_end")};
    auto reasons = m_catalogue.reasonsOf(kind);
    std::erase_if(reasons, [&](const Reason &reason) {
        return ofTheSystem.contains(reason.kind + QLatin1Char('/') + reason.code);
    });
    return reasons;
}

std::vector<Service> BarMaker::services(const std::vector<ServiceId> &without) const
{
    std::vector<Service> services;
    std::copy_if(m_catalogue.services.begin(), m_catalogue.services.end(), std::back_inserter(services),
                 [&](const Service &service) {
                     return service.active && std::find(without.begin(), without.end(), service.id) == without.end();
                 });
    return services;
}

BarMaker::Bar BarMaker::reason(const QString &kind, const QString &number, Then<QString> then) const
{
    const auto reasons = choosable(kind);
    if (reasons.empty())
        return {};
    const QString prompt = kind == QLatin1String("out_of_order") ? tr("Reason to call %1 out of order")
        : kind == QLatin1String("absent_early")                  ? tr("Reason to mark %1 absent so early")
        : kind == QLatin1String("late_return")                   ? tr("Reason why %1 comes back so late")
        : kind == QLatin1String("refused")                       ? tr("Reason why %1 is refused")
        : kind == QLatin1String("transfer")                      ? tr("Reason to move %1")
                                                                 : tr("Reason for %1");
    return std::make_unique<ChoiceBar>(prompt.arg(number), ChoiceBar::byDigit(namesOf(reasons)),
                                       [reasons, then](std::size_t i) { then(reasons[i].code); });
}

BarMaker::Bar BarMaker::service(const QString &prompt, const std::vector<ServiceId> &without,
                                Then<ServiceId> then) const
{
    const auto choice = services(without);
    return std::make_unique<ChoiceBar>(prompt, byLetter(choice), [choice, then](std::size_t i) { then(choice[i].id); });
}

BarMaker::Bar BarMaker::walkIn(Then<ServiceId> then) const
{
    return service(tr("Serve without queue: type the letter of the service"), {}, std::move(then));
}

BarMaker::Bar BarMaker::addService(const Visit &visit, Then<ServiceId> then) const
{
    // More pieces of the same service are its quantity, not another service.
    std::vector<ServiceId> there;
    for (const auto &leg : visit.legs) {
        if (leg.isUnfinished())
            there.push_back(leg.service);
    }
    return service(tr("Add a service for %1: type its letter").arg(visit.ticket.number.text()), there, std::move(then));
}

BarMaker::Bar BarMaker::giveNumber(Then<TakeOrder> then) const
{
    const auto choice = services({});
    const auto classes = choosable(QStringLiteral("priority"));
    BarView texts;
    texts.prompt = tr("Give number: letter of the service, a digit for priority, then Enter");
    texts.confirm = tr("Give number");
    texts.options = byLetter(choice);
    const auto digits = ChoiceBar::byDigit(namesOf(classes));
    texts.options.insert(texts.options.end(), digits.begin(), digits.end());
    const auto given = [choice, classes, then](std::size_t service, std::optional<std::size_t> priority) {
        TakeOrder order;
        order.services = {choice[service].id};
        if (priority)
            order.priority = classes[*priority].code;
        then(order);
    };
    return std::make_unique<GiveNumberBar>(std::move(texts), choice.size(), given);
}

BarMaker::Bar BarMaker::aboutNumber(BarView texts, QStringList codes, ThenOf then, bool withPresent) const
{
    std::map<QString, TicketId> tickets;
    for (const auto *list : {&m_snapshot.waiting, &m_snapshot.elsewhere, &m_snapshot.parked, &m_snapshot.absent}) {
        for (const auto &row : *list)
            tickets[row.number.text()] = row.ticket;
    }
    QString begun;
    if (const auto &present = m_snapshot.current; present && withPresent) {
        begun = present->ticket.number.text();
        tickets[begun] = present->ticket.id;
    }
    QStringList numbers;
    for (const auto &entry : tickets)
        numbers += entry.first;
    const auto set = [tickets, codes = std::move(codes), then = std::move(then)](const QString &number, std::size_t i) {
        if (const auto ticket = tickets.find(number); ticket != tickets.end())
            then(ticket->second, codes.at(qsizetype(i)));
    };
    return std::make_unique<NumberedBar>(std::move(texts), numbers, set, begun);
}

BarMaker::Bar BarMaker::priority(ThenOf then) const
{
    const auto classes = choosable(QStringLiteral("priority"));
    BarView texts;
    texts.prompt = tr("Change priority: type the number as printed, then the digit of the group");
    texts.options = ChoiceBar::byDigit(namesOf(classes));
    texts.options.push_back({QStringLiteral("0"), tr("No priority"), false});
    return aboutNumber(std::move(texts), codesOf(classes) << QString(), std::move(then), false);
}

BarMaker::Bar BarMaker::remove(ThenOf then) const
{
    const auto reasons = choosable(QStringLiteral("void"));
    BarView texts;
    texts.prompt = tr("Remove a number entered by mistake: type it as printed, then the digit of the reason");
    texts.options = ChoiceBar::byDigit(namesOf(reasons));
    return aboutNumber(std::move(texts), codesOf(reasons), std::move(then), true);
}

BarMaker::Bar BarMaker::transfer(const Visit &visit, Then<QueueDesk::TransferOrder> then) const
{
    const Leg *leg = visit.runningLeg() ? visit.runningLeg() : visit.nextLeg();
    const auto choice = services(leg ? std::vector<ServiceId>{leg->service} : std::vector<ServiceId>{});
    std::vector<QueueDesk::TransferOrder> orders;
    auto options = byLetter(choice);
    for (const auto &service : choice)
        orders.push_back({service.id, {}, {}});
    QStringList names;
    for (const auto &counter : m_catalogue.counters) {
        if (!counter.active || counter.id == m_snapshot.counter)
            continue;
        names += counter.name;
        orders.push_back({{}, counter.id, {}});
    }
    const auto digits = byOwnDigit(names);
    options.insert(options.end(), digits.begin(), digits.end());
    return std::make_unique<ChoiceBar>(
        tr("Move %1 to another service (letter) or counter (digit)").arg(visit.ticket.number.text()),
        std::move(options), [orders, then](std::size_t i) { then(orders[i]); });
}

BarMaker::Bar BarMaker::openOrClose(std::function<void()> open, Then<QString> pause, Then<QString> close) const
{
    const bool paused = m_snapshot.state == CounterState::Paused;
    QStringList texts;
    std::vector<std::function<void()>> deeds;
    if (paused) {
        texts += tr("Go on serving");
        deeds.push_back(std::move(open));
    } else {
        for (const auto &reason : choosable(QStringLiteral("counter_break"))) {
            const QString name = Language::nameOf(reason);
            texts += reason.code == QLatin1String("rest") ? name : tr("Break: %1").arg(name);
            deeds.emplace_back([pause, code = reason.code] { pause(code); });
        }
    }
    for (const auto &reason : choosable(QStringLiteral("counter_close"))) {
        texts += tr("Close: %1").arg(Language::nameOf(reason));
        deeds.emplace_back([close, code = reason.code] { close(code); });
    }
    return std::make_unique<ChoiceBar>(paused ? tr("Counter on a break") : tr("Break or close the counter"),
                                       ChoiceBar::byDigit(texts), [deeds](std::size_t i) { deeds[i](); });
}

BarMaker::Bar BarMaker::legsNotRun(int legs, std::function<void()> goOn, std::function<void()> queueAgain,
                                   std::function<void()> cancelled) const
{
    return std::make_unique<ChoiceBar>(
        tr("%n services not done yet", nullptr, legs),
        ChoiceBar::byDigit({tr("Go on"), tr("Back to the queue, place kept"), tr("Cancelled by the visitor")}),
        [goOn, queueAgain, cancelled](std::size_t i) { i == 0       ? goOn()
                                                           : i == 1 ? queueAgain()
                                                                    : cancelled(); });
}

BarMaker::Bar BarMaker::parked(const QueueRow &row, std::function<void()> resume, std::function<void()> call) const
{
    return std::make_unique<ChoiceBar>(tr("%1 is held").arg(row.number.text()),
                                       ChoiceBar::byDigit({tr("Go on serving"), tr("Call")}),
                                       [resume, call](std::size_t i) { i == 0 ? resume() : call(); });
}

BarMaker::Bar BarMaker::number(const std::vector<QueueRow> &rows, Then<QueueRow> then) const
{
    QStringList texts;
    for (const auto &row : rows)
        texts += row.number.text();
    return std::make_unique<ChoiceBar>(tr("Which number?"), ChoiceBar::byDigit(texts),
                                       [rows, then](std::size_t i) { then(rows[i]); });
}

} // namespace loket::ui
