// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/distribution.h"
#include "core/domain/ticket.h"
#include "core/domain/unit.h"
#include "core/domain/waitestimate.h"

#include <vector>

namespace loket {

/// One line of the queue as a counter sees it. Lists keep the order of calling; numbers sort by value, never as text.
struct QueueRow {
    TicketId ticket{};
    TicketNumber number{};
    ServiceId wanted{};
    TicketState state = TicketState::Waiting;
    QString priority{};
    int persons = 1;
    Instant takenAt{};                     ///< waiting counts from here
    Instant since{};                       ///< in this state since (parked, absent)
    std::optional<CounterId> forCounter{}; ///< kept for this counter
};

/// One act of this counter today, newest first.
struct HistoryRow {
    QString act{};
    QString kind{}; ///< take, call, start, finish, ..
    Instant at{};
    TicketNumber number{};
    bool undone = false;
};

/// The act that an undo at this counter takes back.
struct UndoableAct {
    QString act{}; ///< of finish-and-call, which goes back as one, the act's own
    Instant at{};
    std::optional<StaffId> staff{}; ///< who alone may take it back
};

/// What this counter did today.
struct TodayFigures {
    qint64 served = 0; ///< visits
    qint64 absent = 0;
    qint64 within = 0; ///< legs within their standard ..
    qint64 judged = 0; ///< .. of so many with a standard that is set
    Distribution serviceSeconds;
};

/// Everything that the counter window shows, read at one moment: a value that may travel to the window's thread.
struct CounterSnapshot {
    Instant now{};
    OfficeDay day;
    CounterId counter{};
    CounterState state = CounterState::Closed;
    QString stateReason{};
    std::optional<Instant> stateSince{};
    std::optional<Instant> returnAt{};
    std::optional<Visit> current{};         ///< called or being served here
    bool nobodyElse = false;                ///< who could take the current visit over now
    QString note{};                         ///< of the current visit
    std::vector<Dossier> files{};           ///< that its services are about
    std::vector<TimeStretch> outages{};     ///< of this counter and the office, since the current visit began; disjoint
    std::vector<QueueRow> waiting{};        ///< those this counter may call, in the order they will be called
    std::optional<WaitEstimate> estimate{}; ///< for a number taken now for this counter's services
    std::vector<QueueRow> elsewhere{};      ///< waiting, but for other counters' services
    std::vector<QueueRow> parked{};
    std::vector<QueueRow> absent{};     ///< of today
    std::vector<QueueRow> leftBehind{}; ///< waiting or held, and no other counter that is open or on a break serves it
    std::vector<QueueRow> unserved{};   ///< of the last working day, not come back yet; heads today's list
    bool givesNumbers = true;           ///< by hours and decisions, quotas apart
    TodayFigures today{};
    std::vector<HistoryRow> history{}; ///< at most 20
    std::optional<UndoableAct> undoable{};

    /// The file that a service of the current visit is about, or null.
    [[nodiscard]] const Dossier *fileOf(const Leg &leg) const;
};

} // namespace loket
