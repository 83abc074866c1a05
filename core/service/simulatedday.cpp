// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/simulatedday.h"

#include <algorithm>

namespace loket {

namespace {

/// Share of the day's visitors by half hour from 08.00: peaks from nine to eleven and at half past one.
constexpr double arrivals[]{0.055, 0.07,  0.105, 0.115, 0.11,  0.095, 0.06, 0.045,
                            0.03,  0.035, 0.05,  0.09,  0.075, 0.04,  0.025};
constexpr Millis halfHour = 30 * minuteMs;
constexpr const char *classes[]{"LANSIA", "LANSIA", "LANSIA", "DISABILITAS", "HAMIL", "BALITA"};

} // namespace

SimulatedDay::SimulatedDay(Office &office, ManualClock &clock, quint64 seed, const OfficeDay &day)
    : m_office(office)
    , m_clock(clock)
    , m_day(day)
    , m_zone(office.zone())
    , m_dice(seed)
    , m_space(actIdFor(office.catalogue().unit.database, QStringLiteral("simulation %1 %2").arg(day.text()).arg(seed)))
{
}

Instant SimulatedDay::clockTime(int hour, int minute) const
{
    return m_zone.at(m_day, (hour * 60 + minute) * minuteMs);
}

Act SimulatedDay::act(const Actor &actor)
{
    return Act{actor, actIdFor(m_space, QString::number(m_acts++))};
}

Result<void> SimulatedDay::run(int visitors)
{
    planCounters();
    planArrivals(visitors);
    planRest();
    while (!m_events.empty()) {
        auto event = m_events.extract(m_events.begin());
        m_clock.set(event.key().first);
        if (const auto done = event.mapped()(); !done)
            return done;
    }
    return {};
}

Actor SimulatedDay::usher() const
{
    Actor actor{m_office.station(), {}, {}};
    if (!m_office.catalogue().staff.empty())
        actor.staff = m_office.catalogue().staff.front().id;
    return actor;
}

TakeOrder SimulatedDay::order()
{
    const auto &services = m_office.catalogue().services;
    // The first services of a template are asked for most.
    const auto choose = [&] {
        const double place = m_dice.part() * m_dice.part();
        return services[static_cast<std::size_t>(place * static_cast<double>(services.size()))].id;
    };
    TakeOrder order{{choose()}};
    if (m_dice.chance(0.06)) {
        if (const ServiceId second = choose(); second != order.services.front())
            order.services.push_back(second);
    }
    if (m_dice.chance(0.08))
        order.priority = QString::fromLatin1(m_dice.oneOf(classes));
    if (m_dice.chance(0.1))
        order.persons = m_dice.whole(2, 4);
    return order;
}

Result<void> SimulatedDay::takeOne()
{
    const TakeOrder wanted = order();
    auto taken = m_office.queue().take(act(usher()), wanted);
    if (!taken && taken.error().code == ErrorCode::NumbersStopped) { // tried out in the evening
        taken = m_office.hours().giveNumbers(act(usher()), {}).and_then([&] {
            return m_office.queue().take(act(usher()), wanted);
        });
    }
    return withoutValue(taken);
}

void SimulatedDay::planArrivals(int visitors)
{
    const int today = visitors + m_dice.whole(-visitors / 20, visitors / 20);
    for (int i = 0; i < today; ++i) {
        double place = m_dice.part();
        std::size_t slot = 0;
        while (slot + 1 < std::size(arrivals) && place >= arrivals[slot])
            place -= arrivals[slot++];
        const Instant from = clockTime(8, 0) + static_cast<Millis>(slot) * halfHour;
        at(from + static_cast<Millis>(m_dice.part() * halfHour), [this] { return arrive(); });
    }
}

void SimulatedDay::behave(Visitor &visitor)
{
    visitor.need = std::max<Millis>(m_dice.logNormal(150, 0.75), 25 * secondMs)
        * static_cast<Millis>(visitor.legs.size());
    visitor.isNoShow = m_dice.chance(0.06);
    visitor.comesBack = m_dice.chance(0.4);
    visitor.isTransferred = m_dice.chance(0.03);
    visitor.isParked = m_dice.chance(0.02);
    visitor.isUndone = m_dice.chance(0.01);
}

Result<void> SimulatedDay::arrive()
{
    const TakeOrder wanted = order();
    const auto idle = std::find_if(m_desks.begin(), m_desks.end(), [&](const Desk &desk) {
        return desk.isOpen && !desk.isBusy && !isSomebodyFor(desk);
    });
    // Who meets an officer without a visitor is often served without a number in hand.
    const bool isWalkIn = idle != m_desks.end() && m_dice.chance(0.5);
    auto visit = isWalkIn ? m_office.queue().walkIn(act(idle->actor), wanted)
                          : m_office.queue().take(act(usher()), wanted);
    if (!visit && visit.error().code == ErrorCode::NumbersStopped) // too late for today
        return m_office.queue().turnAway(act(usher()), wanted.services.front(), wanted.persons,
                                         QStringLiteral("closing"));
    if (!visit)
        return tl::unexpected(visit.error());
    Visitor visitor{visit->ticket.id, {}};
    for (const auto &leg : visit->legs)
        visitor.legs.push_back(leg.id);
    behave(visitor);
    const std::size_t index = m_visitors.size();
    m_visitors.push_back(visitor);
    m_byTicket.emplace(visitor.ticket, index);
    if (isWalkIn) {
        idle->isBusy = true;
        return plannedEnd(static_cast<std::size_t>(idle - m_desks.begin()), index);
    }
    if (m_dice.chance(0.01)) {
        in(m_dice.seconds(20, 60), [this, index]() -> Result<void> {
            if (m_visitors[index].state != State::Waiting)
                return {};
            ended(index);
            const auto voided = m_office.queue().voided(
                act(usher()), m_visitors[index].ticket,
                QString::fromLatin1(m_dice.chance(0.5) ? "double" : "wrong_service"));
            return voided.map([](const Visit &) {});
        });
    }
    if (m_dice.chance(0.12))
        in(m_dice.seconds(10 * 60, 55 * 60), [this, index] { return loseHeart(index); });
    in(m_dice.seconds(2, 8), [this] { return wakeIdle(); });
    return {};
}

Result<void> SimulatedDay::loseHeart(std::size_t index)
{
    if (m_visitors[index].state != State::Waiting)
        return {};
    ended(index);
    const auto left = m_office.queue().left(
        act(usher()), m_visitors[index].ticket,
        QString::fromLatin1(m_dice.chance(0.7) ? "waited_too_long" : "another_time"));
    return left.map([](const Visit &) {});
}

} // namespace loket
