// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QTimer>

#include <optional>

namespace loket::app {

/// Notices when nobody has touched the PC for a while: its keys and mouse, in whatever program, not only in this
/// window. She may work for eight minutes in another program and is not locked out.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    IdleWatch();

    /// How long nobody may touch the PC (ms); 0, as at first, = as long as he likes.
    void setLimit(Millis limit);

    /// How long nobody has touched the PC (ms). None where the desktop does not tell: then nothing is ever locked.
    [[nodiscard]] static std::optional<Millis> idleTime();

Q_SIGNALS:
    void idle();

private:
    void look();

    Millis m_limit = 0;
    QTimer m_timer;
};

} // namespace loket::app
