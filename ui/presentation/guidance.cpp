// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/guidance.h"

#include "ui/presentation/language.h"

#include <algorithm>

namespace loket::ui {

namespace {

constexpr auto keysOfCards = "123456789abcdefghijklmnopqrstuvwxyz";

void addVisit(QStringList &situations, const CounterSnapshot &snapshot, const CounterScreen &screen)
{
    if (screen.chip.light() == StandardLight::Over)
        situations << QStringLiteral("ticket_over_standard");
    if (!snapshot.outages.empty() && snapshot.outages.back().to >= snapshot.now)
        situations << QStringLiteral("outage_reported");
    if (screen.outcome == LegOutcome::Incomplete)
        situations << QStringLiteral("file_incomplete");
    if (screen.outcome == LegOutcome::Referred)
        situations << QStringLiteral("referral");
    const Leg *leg = snapshot.current->runningLeg();
    if (leg && leg->charged)
        situations << QStringLiteral("fee_entered");
    situations << QStringLiteral("in_service");
}

} // namespace

QStringList guidanceSituations(const CounterSnapshot &snapshot, const CounterScreen &screen)
{
    QStringList situations;
    switch (screen.mode) {
    case CounterMode::Closed:
        return {snapshot.today.served == 0 ? QStringLiteral("day_start") : QStringLiteral("day_close")};
    case CounterMode::Paused:
        return {QStringLiteral("counter_closed_in_hours")};
    case CounterMode::Idle:
        return {QStringLiteral("officer_home")};
    case CounterMode::Called:
        situations << QStringLiteral("ticket_called");
        break;
    case CounterMode::Serving:
        addVisit(situations, snapshot, screen);
        break;
    }
    if (!snapshot.current->ticket.priority.isEmpty())
        situations << QStringLiteral("priority_ticket");
    return situations;
}

GuidanceView guidanceView(const Catalogue &catalogue, const QStringList &situations)
{
    GuidanceView view;
    std::vector<const GuidanceCard *> shown;
    const auto isShown = [&](const GuidanceCard *card) {
        return std::find(shown.begin(), shown.end(), card) != shown.end();
    };
    for (const QString &situation : situations) {
        for (const auto &card : catalogue.guidance) {
            if (!card.active || !card.contexts.contains(situation) || isShown(&card))
                continue;
            shown.push_back(&card);
            if (view.situation.isEmpty())
                view.situation = Language::contextName(situation);
        }
    }
    const std::size_t now = shown.size();
    for (const auto &card : catalogue.guidance) {
        if (card.active && !isShown(&card))
            shown.push_back(&card);
    }
    for (std::size_t i = 0; i < shown.size(); ++i)
        view.items.push_back({QLatin1Char(keysOfCards[i]), Language::titleOf(*shown[i]),
                              Language::bodyOf(*shown[i]).split(QLatin1Char('\n')), i < now});
    return view;
}

} // namespace loket::ui
