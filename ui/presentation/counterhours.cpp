// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and closing, breaks, whether numbers are given, those who come back: the fourth part of CounterPresenter.
#include "ui/presentation/counterpresenter.h"
#include "ui/presentation/sentence.h"

#include <algorithm>

namespace loket::ui {

namespace {

/// A service that was finished so soon was hardly served: started too late, or by mistake.
constexpr Millis hardlyServed = 20 * secondMs;

} // namespace

void CounterPresenter::openOrClose()
{
    if (m_screen.mode == CounterMode::Closed)
        return perform(acts::openCounter());
    std::vector<BarMaker::Deed> deeds;
    if (m_screen.mode == CounterMode::Paused)
        deeds.push_back({tr("Go on serving"), [this] { perform(acts::openCounter()); }});
    else
        deeds.push_back({tr("Break"), [this] { askBreak(); }});
    if (m_reading->snapshot.givesNumbers) {
        deeds.push_back(
            {tr("Give no more numbers today"), [this] {
                 askReason(QStringLiteral("numbers_stopped"), {},
                           [this](const QString &reason, const QString &) { perform(acts::stopNumbers(reason)); });
             }});
    } else {
        deeds.push_back({tr("Give numbers again"), [this] { perform(acts::giveNumbers()); }});
    }
    deeds.push_back({tr("Close the counter"), [this] { askClose(); }});
    deeds.push_back({tr("Numbers from a given one on"), [this] { askNumberStart(); }});
    openBar(BarMaker::deeds(
        m_screen.mode == CounterMode::Paused ? tr("Counter on a break") : tr("Break, numbers, closing"), deeds));
}

void CounterPresenter::askBreak()
{
    askReason(QStringLiteral("counter_break"), {}, [this](const QString &reason, const QString &) {
        openBar(maker().returnTime(
            m_reading->snapshot.now + elapsedSinceReading(),
            [this, reason](const std::optional<Instant> &back) { perform(acts::pauseCounter(reason, back)); }));
    });
}

void CounterPresenter::askClose()
{
    const auto &left = m_reading->snapshot.leftBehind;
    if (left.empty()) {
        askReason(QStringLiteral("counter_close"), {},
                  [this](const QString &reason, const QString &) { perform(acts::closeCounter(reason)); });
        return;
    }
    QStringList numbers;
    std::vector<TicketId> tickets;
    for (const auto &row : left) {
        numbers += row.number.text();
        tickets.push_back(row.ticket);
    }
    const auto end = [this, tickets] {
        askReason(QStringLiteral("unserved"), {}, [this, tickets](const QString &reason, const QString &) {
            perform(acts::closeWithWaiting(tickets, reason));
        });
    };
    openBar(BarMaker::deeds(
        tr("%n numbers still wait: %1", nullptr, int(left.size())).arg(numbers.join(QStringLiteral(", "))),
        {{tr("Serve on"), [] {}}, {tr("End them with a reason and close"), end}}));
}

void CounterPresenter::askNumberStart()
{
    openBar(
        maker().numberStart([this](ServiceId service, int first) { perform(acts::startNumbersAt(service, first)); }));
}

void CounterPresenter::offerNumbers(const TakeOrder &order, const Error &why)
{
    const ServiceId service = order.services.front();
    // What stands in the count of those turned away is a reason of the catalogue.
    const QString reason = why.detail == QLatin1String("hours") ? QStringLiteral("closing") : why.detail;
    const QString giveOn = why.detail == QLatin1String("hours")
        ? tr("Give numbers of this service today outside the hours too")
        : why.detail == QLatin1String("quota") ? tr("Give numbers of this service today beyond the quota")
                                               : tr("Give numbers of this service again today");
    openBar(BarMaker::deeds(
        sentence(why),
        {{tr("Note one person turned away"), [this, service, reason] { perform(acts::turnAway(service, 1, reason)); }},
         {giveOn, [this, order] { perform(acts::giveNumbers(order, m_choices.nextLanguage)); }}}));
}

bool CounterPresenter::askReason(const QString &kind, const QString &number, const ReasonGiven &then,
                                 const QString &besides, const ReasonGiven &thenFinish)
{
    const auto withWords = [this, kind](const ReasonGiven &given) {
        return [this, kind, given](const QString &code) {
            askWords(m_reading->catalogue.reason(kind, code),
                     [code, given](const QString &words) { given(code, words); });
        };
    };
    auto bar = thenFinish ? maker().reason(kind, number, withWords(then), {besides, withWords(thenFinish)})
                          : maker().reason(kind, number, withWords(then));
    if (!bar)
        return false;
    openBar(std::move(bar));
    return true;
}

void CounterPresenter::askAboutAbsent(const QueueRow &row)
{
    m_asking = row.number.text();
    const TicketId ticket = row.ticket;
    openBar(BarMaker::deeds(tr("%1 did not come when called").arg(m_asking),
                            {{tr("Call"), [this, ticket] { perform(acts::call(ticket)); }},
                             {tr("Back into the queue"), [this, ticket] { perform(acts::comeBack(ticket)); }}}));
}

void CounterPresenter::askAboutUnserved()
{
    const auto again = [this](const QueueRow &row) { perform(acts::takeAgain(row.number, m_choices.nextLanguage)); };
    openBar(maker().number(m_reading->snapshot.unserved, again));
}

void CounterPresenter::offerFlag(const Visit &finished)
{
    m_choices.offersFlag = false;
    for (const auto &leg : finished.legs) {
        const bool hasty = leg.startedAt && leg.endedAt && !leg.inaccurate && leg.outcome != LegOutcome::Moved
            && counterTime(leg, finished.spans, *leg.endedAt) < hardlyServed;
        if (hasty && leg.endedAt == finished.ticket.endedAt) {
            m_choices.offersFlag = true;
            m_flagOffer = {finished.ticket.id, leg.id};
        }
    }
}

void CounterPresenter::flagLast()
{
    m_choices.offersFlag = false;
    perform(acts::flagInaccurate(m_flagOffer.first, m_flagOffer.second, true));
    say(tr("The time is marked as not accurate."), false);
}

} // namespace loket::ui
