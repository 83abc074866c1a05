// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/clockwatch.h"
#include "core/service/officethread.h"

#include <QTimer>

#include <atomic>

namespace loket::app {

/// What a counter's program does by itself on the office's thread: looks for what other programs wrote, signs that it
/// lives, and notices when the PC's clock is set.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    Heartbeat(OfficeThread &office, OfficeClock &clock, const Actor &actor);
    ~Heartbeat() override;

Q_SIGNALS:
    void clockStepped(const loket::ClockStep &step);

private:
    void look();
    void sign();

    OfficeThread &m_office;
    Actor m_actor;
    ClockWatch m_watch; ///< used on the office's thread only
    QTimer m_lookTimer;
    QTimer m_signTimer;
    std::atomic_bool m_looking = false; ///< a database that answers slowly is not asked again meanwhile
};

} // namespace loket::app
