// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loket-prima/heartbeat.h"

namespace loket::app {

namespace {

constexpr int lookMs = 200;
constexpr int signMs = 30'000;

} // namespace

Heartbeat::Heartbeat(OfficeThread &office, OfficeClock &clock, const Actor &actor)
    : m_office(office)
    , m_clock(clock)
    , m_actor{actor.station, actor.counter, {}} // the program itself, whoever works at it
{
    connect(&m_lookTimer, &QTimer::timeout, this, &Heartbeat::look);
    connect(&m_signTimer, &QTimer::timeout, this, &Heartbeat::sign);
    m_lookTimer.start(lookMs);
    m_signTimer.start(signMs);
    sign();
}

Heartbeat::~Heartbeat()
{
    m_office.post([](Office &) -> Result<void> { return {}; }).waitForFinished(); // nothing names this object any more
}

void Heartbeat::look()
{
    if (m_looking.exchange(true))
        return;
    m_office.post([this](Office &office) -> Result<void> {
        office.lookForChanges();
        m_looking = false;
        return {};
    });
}

void Heartbeat::sign()
{
    m_office.post([this](Office &office) {
        watchClock(office);
        return office.counters().signAlive(m_actor);
    });
}

void Heartbeat::watchClock(Office &office)
{
    const Millis step = m_clock.step();
    if (step == 0 || (step - m_saidStep < 2 * secondMs && m_saidStep - step < 2 * secondMs))
        return;
    m_saidStep = step;
    if (!office.counters().recordClockStep(Act{m_actor}, step))
        return;
    const auto view = office.snapshot(*m_actor.counter);
    if (view && view->state == CounterState::Closed) {
        m_clock.follow(); // nothing runs that a jump could bend
        m_saidStep = 0;
    }
    Q_EMIT clockStepped(step);
}

} // namespace loket::app
