// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/result.h"

#include <optional>
#include <vector>

namespace loket {

/// How many numbers of a service are given on a day of that profile.
struct Quota {
    qint64 id = 0;
    qint64 rev = 0;
    qint64 profile = 0;
    ServiceId service{};
    std::optional<int> numbers{}; ///< none = as many as come
};

/// Somebody stopped giving numbers, or let them be given in spite of hours and quota, for the rest of the day.
struct NumbersDecision {
    std::optional<ServiceId> service{}; ///< none = every service
    bool giving = false;
    QString reason{}; ///< of kind `numbers_stopped`; empty when giving again
    Instant at{};
};

/// What decides whether a service's number may be given now.
struct NumbersQuestion {
    ServiceId service;
    std::vector<NumbersDecision> decisions; ///< of this day, in order
    bool isGivenNow = true;                 ///< by the day's hours for giving numbers
    std::optional<int> quota{};
    int given = 0; ///< numbers of this service given today
};

/// The last decision of the day about this service or all of them holds; without one the hours decide, then the quota.
/// Errors: NumbersStopped; detail: the reason's code, `hours` or `quota`.
[[nodiscard]] inline Result<void> mayGiveNumber(const NumbersQuestion &question)
{
    const NumbersDecision *last = nullptr;
    for (const auto &decision : question.decisions) {
        if (!decision.service || *decision.service == question.service)
            last = &decision;
    }
    if (last)
        return last->giving ? Result<void>() : refuse(ErrorCode::NumbersStopped, last->reason);
    if (!question.isGivenNow)
        return refuse(ErrorCode::NumbersStopped, QStringLiteral("hours"));
    if (question.quota && question.given >= *question.quota)
        return refuse(ErrorCode::NumbersStopped, QStringLiteral("quota"));
    return {};
}

} // namespace loket
