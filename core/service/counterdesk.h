// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/unit.h"
#include "core/service/act.h"

#include <memory>

namespace loket {

class ActRunner;

/// Opening, pausing and closing of counters, and failures that stop their clocks. Use on the office's thread only.
class CounterDesk
{
public:
    explicit CounterDesk(ActRunner &runner);
    ~CounterDesk();

    /// Opens the act's counter, or resumes it after a pause. Opening one that the same officer has open changes no row.
    Result<CounterPeriod> open(const Act &act);
    /// Reason of kind `counter_break`. Errors: CounterBusy with a visitor at the counter, UnknownReason.
    Result<CounterPeriod> pause(const Act &act, const QString &reason, std::optional<Instant> returnAt = {});
    /// Reason of kind `counter_close`. Errors: CounterBusy.
    Result<CounterPeriod> close(const Act &act, const QString &reason);

    /// Declares a failure (network, power, equipment) of one counter, or of the office when `counter` is none.
    Result<Outage> beginOutage(const Act &act, std::optional<CounterId> counter, const QString &kind, Instant since);
    Result<Outage> endOutage(const Act &act, OutageId outage, Instant at);

    /// The PC's clock was set while the program ran: an entry of its own, so that later times can be understood.
    Result<void> recordClockStep(const Act &act, Millis step);
    /// Written every 30 s while serving; outside the journal.
    Result<void> signAlive(const Actor &actor);
    /// At the program's start: the time from the station's last alive sign to now, if this counter was serving, becomes
    /// an outage of kind `stopped`. None when nothing was being served.
    Result<std::optional<Outage>> recordDeadTime(const Act &act);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace loket
