// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/officeclock.h"

#include <QDateTime>

namespace loket {

namespace {

Instant wall()
{
    return Instant(QDateTime::currentMSecsSinceEpoch());
}

} // namespace

OfficeClock::OfficeClock() : m_time(wall(), 0)
{
    m_timer.start();
}

Instant OfficeClock::now() const
{
    return m_time.at(steady());
}

Millis OfficeClock::step() const
{
    const Instant pc = wall();
    return m_time.isStepped(pc, steady()) ? m_time.step(pc, steady()) : 0;
}

void OfficeClock::follow()
{
    m_time.follow(wall(), steady());
}

} // namespace loket
