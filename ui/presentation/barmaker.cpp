// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/barmaker.h"

#include "core/domain/applicationcode.h"

#include "ui/presentation/clocktext.h"
#include "ui/presentation/language.h"
#include "ui/presentation/screenwriter.h"
#include "ui/presentation/servicebar.h"

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

BarMaker::Bar BarMaker::reason(const QString &kind, const QString &number, Then<QString> then,
                               const Finish &finish) const
{
    const auto reasons = choosable(kind);
    if (reasons.empty())
        return {};
    const QString prompt = kind == QLatin1String("out_of_order") ? tr("Reason to call %1 out of order")
        : kind == QLatin1String("absent_early")                  ? tr("Reason to mark %1 absent so early")
        : kind == QLatin1String("late_return")                   ? tr("Reason why %1 comes back so late")
        : kind == QLatin1String("referred")                      ? tr("Where is %1 referred to?")
        : kind == QLatin1String("refused")                       ? tr("Reason why %1 is refused")
        : kind == QLatin1String("requirement_added")             ? tr("Why is it asked for only now: %1")
        : kind == QLatin1String("transfer")                      ? tr("Reason to move %1")
        : kind == QLatin1String("counter_break")                 ? tr("Reason of the break")
        : kind == QLatin1String("counter_close")                 ? tr("Reason to close the counter")
        : kind == QLatin1String("numbers_stopped")               ? tr("Reason to stop giving numbers")
        : kind == QLatin1String("incident_behaviour")            ? tr("What was done? The behaviour, not the person")
        : kind == QLatin1String("incident_end")                  ? tr("How did it end?")
        : kind == QLatin1String("unserved")                      ? tr("Reason why those who wait are not served")
                                                                 : tr("Reason for %1");
    auto bar = std::make_unique<ChoiceBar>(prompt.contains(QLatin1String("%1")) ? prompt.arg(number) : prompt,
                                           ChoiceBar::byDigit(namesOf(reasons)),
                                           [reasons, then](std::size_t i) { then(reasons[i].code); });
    if (finish.then)
        bar->offerFinish(finish.what, [reasons, then = finish.then](std::size_t i) { then(reasons[i].code); });
    return bar;
}

BarMaker::Bar BarMaker::service(const QString &prompt, const std::vector<Service> &choice, Then<ServiceId> then,
                                const FromPaper &paper)
{
    auto options = byLetter(choice);
    if (paper.byHand)
        options.push_back({QStringLiteral("0"), tr("Code or number on a paper"), false});
    return std::make_unique<ServiceBar>(
        prompt, std::move(options), [choice, then](std::size_t i) { then(choice[i].id); }, paper.typed, paper.byHand);
}

BarMaker::Bar BarMaker::walkIn(Then<ServiceId> then, const FromPaper &paper) const
{
    return service(tr("Serve without queue: type the letter of the service"), services({}), std::move(then), paper);
}

BarMaker::Bar BarMaker::addService(const Visit &visit, Then<ServiceId> then, const FromPaper &paper) const
{
    // More pieces of the same service are its quantity, not another service.
    std::vector<ServiceId> there;
    for (const auto &leg : visit.legs) {
        if (leg.isUnfinished())
            there.push_back(leg.service);
    }
    return service(tr("Add a service for %1: type its letter").arg(visit.ticket.number.text()), services(there),
                   std::move(then), paper);
}

BarMaker::Bar BarMaker::giveNumber(Then<TakeOrder> then, const FromPaper &paper) const
{
    const auto choice = services({});
    const auto classes = choosable(QStringLiteral("priority"));
    BarView texts;
    texts.prompt = tr("Give number: letter, digit for priority, Enter (or a code or old number, or 0)");
    texts.confirm = tr("Give number");
    texts.forNewNumber = true;
    texts.options = byLetter(choice);
    const auto digits = ChoiceBar::byDigit(namesOf(classes));
    texts.options.insert(texts.options.end(), digits.begin(), digits.end());
    const auto accepts = [most = int(classes.size())](const QString &typed) {
        const int digit = typed.toInt();
        return typed.isEmpty() || typed.size() >= 3 || (typed.size() == 1 && digit >= 1 && digit <= most);
    };
    const auto given = [choice, classes, then, typedOf = paper.typed](std::size_t service, const QString &typed) {
        if (typed.size() >= 3)
            return typedOf(TicketNumber{choice[service].letter, typed.toInt()}.text());
        TakeOrder order;
        order.services = {choice[service].id};
        if (!typed.isEmpty())
            order.priority = classes[std::size_t(typed.toInt() - 1)].code;
        then(order);
    };
    auto bar = std::make_unique<GiveNumberBar>(std::move(texts), choice.size(), accepts, given);
    bar->takePapers({&applicationcode::mayBegin,
                     [](const QString &typed) { return applicationcode::fromText(typed).has_value(); }, paper.typed,
                     paper.byHand});
    return bar;
}

BarMaker::Bar BarMaker::numberStart(std::function<void(ServiceId, int)> then) const
{
    const auto choice = services({});
    BarView texts;
    texts.prompt = tr("Paper numbers are in use: letter of the service, first number to give, then Enter");
    texts.confirm = tr("Go on from here");
    texts.options = byLetter(choice);
    return std::make_unique<GiveNumberBar>(
        std::move(texts), choice.size(), [](const QString &typed) { return typed.toInt() > 0; },
        [choice, then](std::size_t service, const QString &typed) { then(choice[service].id, typed.toInt()); });
}

BarMaker::Bar BarMaker::aboutNumber(BarView texts, QStringList codes, ThenOf then, Unknown unknown,
                                    bool withPresent) const
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
    return std::make_unique<NumberedBar>(std::move(texts), numbers, set, std::move(unknown), begun);
}

BarMaker::Bar BarMaker::priority(ThenOf then, Unknown unknown) const
{
    const auto classes = choosable(QStringLiteral("priority"));
    BarView texts;
    texts.prompt = tr("Change priority: type the number as printed, then the digit of the group");
    texts.options = ChoiceBar::byDigit(namesOf(classes));
    texts.options.push_back({QStringLiteral("0"), tr("No priority"), false});
    return aboutNumber(std::move(texts), codesOf(classes) << QString(), std::move(then), std::move(unknown), false);
}

BarMaker::Bar BarMaker::remove(ThenOf then, Unknown unknown) const
{
    const auto reasons = choosable(QStringLiteral("void"));
    BarView texts;
    texts.prompt = tr("Take a number out of the queue: type it as printed, then the digit");
    texts.options = ChoiceBar::byDigit(namesOf(reasons) << tr("The visitor went away"));
    return aboutNumber(std::move(texts), codesOf(reasons) << QString(), std::move(then), std::move(unknown), true);
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
    const Reason *tie = m_catalogue.reason(QStringLiteral("transfer"), interestReason());
    if (m_snapshot.nobodyElse && tie && tie->active) {
        options.push_back({QStringLiteral("0"), tr("Note a tie or an interest"), false});
        orders.push_back({{}, {}, tie->code});
    }
    return std::make_unique<ChoiceBar>(
        tr("Move %1 to another service (letter) or counter (digit)").arg(visit.ticket.number.text()),
        std::move(options), [orders, then](std::size_t i) { then(orders[i]); });
}

BarMaker::Bar BarMaker::deeds(const QString &prompt, const std::vector<Deed> &deeds)
{
    QStringList texts;
    for (const auto &deed : deeds)
        texts += deed.text;
    return std::make_unique<ChoiceBar>(prompt, ChoiceBar::byDigit(texts), [deeds](std::size_t i) { deeds[i].run(); });
}

BarMaker::Bar BarMaker::words(const QString &prompt, const QString &confirm, Then<QString> then, const QString &begun,
                              bool isKept)
{
    BarView texts;
    texts.prompt = prompt;
    texts.entry = BarEntry::Text;
    texts.confirm = confirm;
    texts.isKept = isKept;
    auto bar = std::make_unique<TextBar>(std::move(texts), std::move(then));
    bar->enter(begun);
    return bar;
}

BarMaker::Bar BarMaker::returnTime(Instant now, Then<std::optional<Instant>> then) const
{
    std::vector<Deed> choices;
    const OfficeZone zone = zoneOf(m_catalogue);
    const OfficeDay today = zone.dayOf(now);
    // The published break that is on, or comes within the hour.
    for (const auto &pause : m_catalogue.calendar.hoursOn(today).breaks()) {
        const Instant end = zone.at(today, pause.to * minuteMs);
        if (end > now && zone.at(today, pause.from * minuteMs) - now < 60 * minuteMs)
            choices.push_back({tr("%1, end of the break").arg(ClockText::time(zone, end)),
                               [then, end] { then(std::optional(end)); }});
    }
    for (const int minutes : {10, 15, 30, 60}) {
        const Instant back = now + minutes * minuteMs;
        choices.push_back({tr("%1 (in %2 minutes)").arg(ClockText::time(zone, back)).arg(minutes),
                           [then, back] { then(std::optional(back)); }});
    }
    choices.push_back({tr("Not known"), [then] { then(std::nullopt); }});
    return deeds(tr("Back at what time?"), choices);
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
