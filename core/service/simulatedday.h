// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/dice.h"
#include "core/service/office.h"

#include <functional>
#include <map>

namespace loket {

/// One day of a Simulation while it runs: what will happen when, and how each visitor behaves. Inside core/service
/// only.
class SimulatedDay
{
public:
    SimulatedDay(Office &office, ManualClock &clock, quint64 seed, const OfficeDay &day);

    Result<void> run(int visitors);
    /// A number of a chance visitor at the moment of the clock.
    Result<void> takeOne();

private:
    enum class State { Waiting, Called, Serving, Parked, Absent, Ended };
    using Work = std::function<Result<void>()>;

    struct Visitor {
        TicketId ticket;
        std::vector<LegId> legs;
        State state = State::Waiting;
        std::optional<CounterId> only{}; ///< transferred to this counter
        Millis need = 0;                 ///< minutes at the counter that are still to come
        bool isNoShow = false;
        bool comesBack = false;
        bool isTransferred = false;
        bool isParked = false;
        bool isUndone = false;
    };
    struct Desk {
        Actor actor{};
        bool isOpen = false;
        bool isBusy = false;
        Instant breakAt{};
        bool hadBreak = false;
        std::vector<std::size_t> returning{}; ///< parked visitors who are back
    };

    void at(Instant when, Work work) { m_events.emplace(std::pair(when, m_order++), std::move(work)); }
    void in(Millis ms, Work work) { at(m_clock.now() + ms, std::move(work)); }
    [[nodiscard]] Instant clockTime(int hour, int minute) const;
    [[nodiscard]] Act act(const Actor &actor);
    /// Who looks after the waiting room. Not a counter, so that an undo at a counter never meets these acts.
    [[nodiscard]] Actor usher() const;
    [[nodiscard]] TakeOrder order();

    // Visitors
    void planArrivals(int visitors);
    Result<void> arrive();
    Result<void> loseHeart(std::size_t visitor);
    void behave(Visitor &visitor);
    void ended(std::size_t visitor) { m_visitors[visitor].state = State::Ended; }

    // Counters
    void planCounters();
    void planRest();
    Result<void> goOn(std::size_t desk);
    Result<void> callNext(std::size_t desk);
    Result<void> called(std::size_t desk, const Visit &visit);
    Result<void> missing(std::size_t desk, std::size_t visitor, int call);
    Result<void> serve(std::size_t desk, std::size_t visitor);
    Result<void> plannedEnd(std::size_t desk, std::size_t visitor);
    Result<void> finish(std::size_t desk, std::size_t visitor);
    Result<void> rest(std::size_t desk);
    Result<void> wakeIdle();
    Result<void> closeDay();
    void freed(std::size_t desk, int fromSeconds, int toSeconds);
    [[nodiscard]] std::vector<rules::LegResult> results(const Visitor &visitor);
    [[nodiscard]] bool isSomebodyFor(const Desk &desk) const;

    Office &m_office;
    ManualClock &m_clock;
    OfficeDay m_day;
    OfficeZone m_zone;
    Dice m_dice;
    QString m_space; ///< of act ids
    qint64 m_acts = 0;
    qint64 m_order = 0;
    std::multimap<std::pair<Instant, qint64>, Work> m_events;
    std::vector<Visitor> m_visitors;
    std::map<TicketId, std::size_t> m_byTicket;
    std::vector<Desk> m_desks;
};

} // namespace loket
