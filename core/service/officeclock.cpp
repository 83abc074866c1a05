// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/officeclock.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace loket {

namespace {

class PcClock final : public Clock
{
public:
    PcClock() { m_timer.start(); }
    [[nodiscard]] Instant now() const override { return Instant(QDateTime::currentMSecsSinceEpoch()); }
    [[nodiscard]] Millis steady() const override { return m_timer.elapsed(); }

private:
    QElapsedTimer m_timer;
};

} // namespace

OfficeClock::OfficeClock() : m_own(std::make_unique<PcClock>()), m_pc(*m_own), m_time(m_pc.now(), m_pc.steady()) {}
OfficeClock::OfficeClock(const Clock &pc) : m_pc(pc), m_time(pc.now(), pc.steady()) {}
OfficeClock::~OfficeClock() = default;

Instant OfficeClock::now() const
{
    return m_time.at(steady());
}

Millis OfficeClock::step() const
{
    const Instant pc = pcTime();
    return m_time.isStepped(pc, steady()) ? m_time.step(pc, steady()) : 0;
}

void OfficeClock::follow()
{
    m_time.follow(pcTime(), steady());
}

void OfficeClock::notBefore(Instant at)
{
    if (now() < at)
        m_time.follow(at, steady());
}

} // namespace loket
