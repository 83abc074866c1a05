// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/result.h"

#include <map>

namespace loket {

class ActRunner;

/// Wrong attempts in a row, counted before they are judged, so that a killed program hides none, and slowed down by
/// core/domain/lockout.h. All inside somebody's transaction; throws SqlError. Inside core/service only.
class Attempts
{
public:
    explicit Attempts(ActRunner &runner);

    /// Counts one; gives how many there are with it. `forgetAfter`: so long after the last one they are forgotten; 0 =
    /// never. Errors: LockedOut (detail: seconds).
    Result<int> count(qint64 holder, Millis forgetAfter = 0);
    /// The last one was none.
    void takeBack(qint64 holder);
    /// Whatever was before is forgotten.
    void forgive(qint64 holder);

private:
    /// What this program knows of them.
    struct Seen {
        int failures = 0;
        Millis at = 0;     ///< by the steady clock
        Millis before = 0; ///< `at` of the attempt before
    };

    ActRunner &m_runner;
    Millis m_start;
    std::map<qint64, Seen> m_seen;
};

} // namespace loket
