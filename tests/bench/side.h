// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QDate>

namespace loket::bench {

/// 2026-11-25 08.00 in Makassar: when the measured acts begin.
inline constexpr Instant openingTime(1'795'564'800'000);
inline constexpr char today[] = "2026-11-25";
/// The day that is summed up, and its visits; it is there with every history.
inline const QDate summedDay(2026, 11, 24);
inline constexpr int summaryVisits = 300;

/// One of the two that are compared, on a database of its own. Every act happens at the office time `at`.
class Side
{
public:
    Side() = default;
    Side(const Side &) = delete;
    Side &operator=(const Side &) = delete;
    virtual ~Side() = default;

    virtual void take(Instant at) = 0;
    virtual void callNext(Instant at) = 0;
    virtual void start(Instant at) = 0;  ///< of the number that was called last
    virtual void finish(Instant at) = 0; ///< of the number that was started last
    virtual void summaryDay() = 0;
};

} // namespace loket::bench
