// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/distribution.h"

#include <map>

namespace loket {

/// Where the visits of a period ended; every number ends in exactly one of them (see `addsUp`).
struct VisitCounts {
    qint64 taken = 0;    ///< numbers taken; a walk-in counts in `walkIn`, not here
    qint64 served = 0;   ///< finished
    qint64 left = 0;     ///< the visitor went
    qint64 absent = 0;   ///< called and did not come
    qint64 voided = 0;   ///< entered by mistake
    qint64 unserved = 0; ///< still there at closing or at the day's end
    qint64 open = 0;     ///< waiting, called, being served or parked when the summary was made
    qint64 walkIn = 0;   ///< served without having waited

    /// taken + walkIn = served + left + absent + voided + unserved + open.
    [[nodiscard]] bool addsUp() const { return taken + walkIn == served + left + absent + voided + unserved + open; }
    bool operator==(const VisitCounts &) const = default;
};

/// How the legs ended.
struct OutcomeCounts {
    qint64 done = 0;
    qint64 accepted = 0;
    qint64 incomplete = 0;
    qint64 refused = 0;
    qint64 referred = 0;
    qint64 notDone = 0;

    bool operator==(const OutcomeCounts &) const = default;
};

/// Legs that a standard applies to, and those of them whose counter time was at most the standard.
struct StandardCounts {
    qint64 within = 0;
    qint64 of = 0;

    /// Part (0..1); none where no standard applied.
    [[nodiscard]] std::optional<double> share() const
    {
        if (of == 0)
            return std::nullopt;
        return static_cast<double>(within) / static_cast<double>(of);
    }
    bool operator==(const StandardCounts &) const = default;
};

/// Applications (`berkas`) by what became of them in the period: each counts on the day of its act, under its service
/// and the counter that received it.
struct ApplicationFigures {
    qint64 accepted = 0;   ///< complete for the first time
    qint64 estimated = 0;  ///< of them with a date that an officer named: no standard gives one, or another one
    qint64 itemsAdded = 0; ///< requirements that were asked for only at a later visit
    qint64 promisesChanged = 0;
    qint64 ready = 0;
    qint64 handedOver = 0;
    qint64 toProxy = 0; ///< of them to a proxy
    qint64 withdrawn = 0;
    StandardCounts kept;            ///< ready by the promised day, of those that became ready; date by the standard
    StandardCounts keptEstimates;   ///< the same of estimated dates
    Distribution completionSeconds; ///< first complete to ready, pauses and failures of the office out
    Distribution lateDays;          ///< working days after the promised day, of those that became ready late
    Distribution visitsNeeded;      ///< visits that an application took until it was handed over

    ApplicationFigures &operator+=(const ApplicationFigures &other);
    bool operator==(const ApplicationFigures &) const = default;
};

/// Fees paid against the published tariff.
struct FeeFigures {
    qint64 priced = 0;          ///< services whose tariff is published as free or so much a piece, with what was paid
    qint64 differing = 0;       ///< of them: another sum was paid than the tariff says
    qint64 tariff = 0;          ///< rupiah that the tariff asks for them
    qint64 charged = 0;         ///< rupiah that were paid for them
    qint64 computed = 0;        ///< services whose fee is computed, with what was paid
    qint64 computedCharged = 0; ///< rupiah that were paid for those
    qint64 unset = 0;           ///< services without a set fee for which something was paid: to be looked at
    qint64 unsetCharged = 0;    ///< rupiah that were paid for those
    qint64 unrecorded = 0; ///< services done or accepted at a fixed or computed fee, and nobody noted what was paid

    FeeFigures &operator+=(const FeeFigures &other);
    bool operator==(const FeeFigures &) const = default;
};

/// Reports of citizens, without those handled apart (corrections.md 7). Each counts under its service, where that stands
/// in clear, on the day on which it happened, or on which the report came into these figures, whichever is later: so a
/// day that is over never changes. Questions and aspirations stand apart.
struct ComplaintFigures {
    qint64 received = 0; ///< complaints, on the day of their receipt
    qint64
        recordedLater = 0; ///< `dicatat kemudian`: complaints written down on a later day than they were received, or
                           ///< handled apart until this day
    qint64 information = 0;
    qint64 aspirations = 0;
    qint64 reopened = 0;                ///< times that a complaint was opened again
    Distribution answerSeconds;         ///< of complaints, receipt to first answer
    Distribution settlementSeconds;     ///< receipt to the first settlement
    Distribution laterSeconds;          ///< from where it went on after that to the next settlement
    Distribution questionAnswerSeconds; ///< of questions and aspirations, receipt to first answer
    Distribution openAgeDays;           ///< of the complaints counted here those still open: days since their receipt
    std::map<QString, qint64> forms;    ///< alleged with the complaints counted here, by code; several are possible

    ComplaintFigures &operator+=(const ComplaintFigures &other);
    [[nodiscard]] qint64 alleged() const;
    bool operator==(const ComplaintFigures &) const = default;
};

/// All figures of some visits, for a counter's hour as for a city's year: only what adds up is kept, and every mean,
/// share and quantile is derived when read. So a mean of means cannot be written.
///
/// A group of figures that a later version adds is a `std::optional` member: none = not recorded, never 0.
struct Summary {
    VisitCounts visits;
    qint64 catchUp = 0;    ///< susulan: visits served on paper and entered later, apart from `visits`
    qint64 turnedAway = 0; ///< people who got no number, apart from `visits`
    qint64 priority = 0;   ///< visits of a priority class
    qint64 persons = 0;    ///< people on the numbers
    OutcomeCounts outcomes;
    qint64 flagged = 0;            ///< legs "time not accurate": counted as visits, left out of `serviceSeconds`
    Distribution serviceSeconds;   ///< counter time of each leg that was served, pauses and outages out
    Distribution waitSeconds;      ///< number taken to first call, leaving, absence or unserved, within service hours
    Distribution waitApartSeconds; ///< of those waits, what lay before opening, in a published break or after closing
    Distribution waySeconds;       ///< last call to start
    StandardCounts withinStandard;
    qint64 outOfOrder = 0; ///< calls out of the order, each with a reason
    std::optional<ApplicationFigures> applications{};
    std::optional<FeeFigures> fees{};
    std::optional<ComplaintFigures> complaints{};

    Summary &operator+=(const Summary &other);
    [[nodiscard]] friend Summary operator+(Summary a, const Summary &b) { return a += b; }
    bool operator==(const Summary &) const = default;
};

} // namespace loket
