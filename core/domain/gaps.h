// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ticket.h"
#include "core/domain/unit.h"

namespace loket {

/// Why nobody was served.
enum class GapKind {
    Closed, ///< the counter was closed, or nothing was recorded of it
    Paused, ///< a break
    Idle,   ///< open, but nobody was called or served
};

/// A stretch within published service hours in which a counter served nobody although somebody it serves waited: what
/// the Ombudsman notes when counters are found closed.
struct Gap {
    Instant from;
    Instant to;
    GapKind kind = GapKind::Closed;
    QString
        reason; ///< code of the period (counter_break, counter_close); empty when none was given or the counter idle
    QString outage; ///< kind of the declared outage that explains the stretch (network, power, ..), or empty

    bool operator==(const Gap &) const = default;
};

/// The words that stand in exported documents: closed, paused, idle.
[[nodiscard]] QString word(GapKind kind);
[[nodiscard]] std::optional<GapKind> gapKindFromWord(const QString &word);

/// What is known of one counter on one day. Stretches may overlap and come in any order.
struct CounterDay {
    std::vector<TimeStretch> service;   ///< the service hours of the day (see `serviceStretches`)
    std::vector<CounterPeriod> periods; ///< of this counter only; without an end = lasting; the later one holds
    std::vector<TimeStretch> busy;      ///< a visitor of this counter was called or served
    std::vector<TimeStretch> waited;    ///< somebody whom this counter serves waited
    std::vector<Outage> outages;        ///< of this counter or the whole office only
};

/// The gaps of at least `threshold` milliseconds (setting, by default 5 minutes), sorted and disjoint. Idle means open
/// and not busy; a visitor left open at a closed or paused counter does not make it serve. Time without a period counts
/// as closed. A break for `other_work` is neutral (corrections.md 2: a complaint is received) and never a gap.
///
/// Stretches of one kind and reason that touch are one gap. An outage explains a gap and takes nothing off it: a gap
/// that is long enough is listed in the parts that an outage explains and those that none does, however short.
[[nodiscard]] std::vector<Gap> gapsOf(const CounterDay &day, Millis threshold = 5 * minuteMs);

} // namespace loket
