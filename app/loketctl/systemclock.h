// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <QDateTime>

namespace loket::ctl {

/// The PC's clock: a command lives too short for anything better.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant(QDateTime::currentMSecsSinceEpoch()); }
};

} // namespace loket::ctl
