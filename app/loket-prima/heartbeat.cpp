// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loket-prima/heartbeat.h"

namespace loket::app {

namespace {

constexpr int lookMs = 200;
constexpr int signMs = 30'000;

} // namespace

Heartbeat::Heartbeat(OfficeThread &office, OfficeClock &clock, const Actor &actor)
    : m_office(office)
    , m_actor{actor.station, actor.counter, {}} // the program itself, whoever works at it
    , m_watch(clock, m_actor)
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
        if (const auto step = m_watch.look(office))
            Q_EMIT clockStepped(*step);
        return office.counters().signAlive(m_actor);
    });
}

} // namespace loket::app
