// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/officeday.h"

#include <QString>

#include <optional>
#include <vector>

namespace loket {

/// All states from the start: a database cannot widen its CHECK later. Open = waiting, called, serving, parked.
enum class TicketState { Booked, Missed, Waiting, Called, Serving, Parked, Absent, Finished, Left, Voided, Unserved };

/// How a leg ended. `Undone` = the leg was opened by an act that was taken back: it counts nowhere.
enum class LegOutcome { None, Done, Accepted, Incomplete, Refused, Referred, NotDone, Moved, Undone };

enum class SpanEnd { Running, Switched, Parked, OfficerChanged, Outage, Ended, Moved, Undone };

/// The number on the paper: a letter and an integer, written `A-017` (at least three digits).
struct TicketNumber {
    QString letter;
    int number = 0;

    [[nodiscard]] QString text() const;
    /// Reads what people type: `A-017`, `a17`, `A 017`. None when it is no ticket number.
    [[nodiscard]] static std::optional<TicketNumber> fromText(const QString &typed);

    bool operator==(const TicketNumber &) const = default;
    /// By letter, then by value: A-999 comes before A-1000.
    bool operator<(const TicketNumber &other) const
    {
        return letter != other.letter ? letter < other.letter : number < other.number;
    }
};

/// One visitor's number on one office day.
struct Ticket {
    TicketId id;
    qint64 rev = 0;
    OfficeDay day;
    TicketNumber number{};
    ServiceId service{}; ///< what the number was taken for; the visit counts there
    ServiceId wanted{};  ///< the service of the leg that is next or running; decides which counters may call
    TicketState state = TicketState::Waiting;
    QString priority{};  ///< class code of the catalogue, empty = none
    int persons = 1;     ///< 1..99 people on one number
    bool walkIn = false; ///< served without waiting: no wait to count
    bool paper = false;  ///< entered from paper after an outage: no wait to count
    Instant takenAt{};
    Instant rankAt{};                       ///< place in the order; stored once, kept by absence and transfer
    std::optional<CounterId> forCounter{};  ///< only this counter may call it (transfer to a counter)
    std::optional<CounterId> counter{};     ///< the last one that called or served it
    int calls = 0;                          ///< calls of the present calling
    std::optional<Instant> firstCalledAt{}; ///< ends the wait
    std::optional<Instant> callingAt{};     ///< the first call of the present calling
    std::optional<Instant> calledAt{};      ///< the last call
    QString callReason{};                   ///< why it was called out of order; empty = in order
    std::optional<Instant> absentAt{};      ///< since when it is absent
    std::optional<Instant> endedAt{};
    QString endReason{};
    std::optional<TicketId> follows{}; ///< the old number after an offer at closing

    [[nodiscard]] bool isOpen() const
    {
        return state == TicketState::Waiting || state == TicketState::Called || state == TicketState::Serving
            || state == TicketState::Parked;
    }
    [[nodiscard]] bool isAtCounter() const { return state == TicketState::Called || state == TicketState::Serving; }
    [[nodiscard]] bool isPrioritised() const { return !priority.isEmpty(); }

    bool operator==(const Ticket &) const = default;
};

/// One chosen service of one ticket.
struct Leg {
    LegId id; ///< below zero while it is not stored: minus its position
    qint64 rev = 0;
    TicketId ticket;
    int position = 1;
    ServiceId service;
    std::optional<StandardId> standard; ///< in force when the number was taken
    std::optional<CounterId> counter;   ///< where it ran last
    std::optional<Instant> calledAt;    ///< the last call before its start
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    LegOutcome outcome = LegOutcome::None;
    QString reason;
    int quantity = 1;                           ///< 1..999 pieces of the same service
    bool inaccurate = false;                    ///< "time not accurate": a visit, not a service time
    std::optional<ApplicationId> application{}; ///< the file it is about
    std::optional<qint64> charged{};            ///< rupiah paid at this visit; none = not recorded
    std::optional<StaffId> announced{};         ///< of a referral: who told them that the visitor comes
    QString officeNumber{};                     ///< `No. berkas` of the office's own, for the file that comes out of it
    QString chosen{}; ///< while it is unfinished: how it is to end, see chosenending.h; empty = nobody has said

    [[nodiscard]] bool hasRun() const { return startedAt.has_value(); }
    [[nodiscard]] bool isUnfinished() const { return outcome == LegOutcome::None; }

    bool operator==(const Leg &) const = default;
};

/// One officer working on one leg at one counter without a break.
struct Span {
    SpanId id;
    qint64 rev = 0;
    TicketId ticket;
    LegId leg;
    CounterId counter;
    std::optional<StaffId> staff;
    Instant startedAt;
    std::optional<Instant> endedAt;
    SpanEnd why = SpanEnd::Running;

    bool operator==(const Span &) const = default;
};

/// A ticket with all that hangs on it: what the rules decide upon, as one value.
struct Visit {
    Ticket ticket;
    std::vector<Leg> legs;   ///< by position
    std::vector<Span> spans; ///< by id; the one without an end is running

    [[nodiscard]] const Leg *leg(LegId id) const;
    [[nodiscard]] Leg *leg(LegId id);
    /// The service that is about a file, or null.
    [[nodiscard]] const Leg *legAbout(ApplicationId file) const;
    /// Whether that service has sent the file back for what lacks.
    [[nodiscard]] bool hasSentBack(ApplicationId file) const;
    /// Whether another service was begun while this one was unfinished.
    [[nodiscard]] bool hasGoneOnFrom(const Leg &leg) const;
    /// Whether there is something to certify: the visit is over, or one of its services has ended at a counter.
    [[nodiscard]] bool hasReceipt() const;
    /// The leg whose span is running, or null.
    [[nodiscard]] const Leg *runningLeg() const;
    /// What would run at a start: an interrupted leg first, else the first one that has not run; null when none is
    /// left.
    [[nodiscard]] const Leg *nextLeg() const;
    [[nodiscard]] Span *runningSpan();

    bool operator==(const Visit &) const = default;
};

struct TimeStretch {
    Instant from;
    Instant to;
};
/// When nobody was served although a span runs through it: an act that had ended it was taken back much later. The
/// spans that were taken back say so by their length; most have none.
[[nodiscard]] std::vector<TimeStretch> takenOut(const std::vector<Span> &spans);
/// Time at the counter of one leg up to `now`: its spans less what was taken out, of whichever leg, and less the union
/// of the outages of their scope.
[[nodiscard]] Millis counterTime(const Leg &leg, const std::vector<Span> &spans, Instant now,
                                 const std::vector<TimeStretch> &outages = {});

/// The words that stand in the database, the journal and exported documents.
[[nodiscard]] QString word(TicketState state);
[[nodiscard]] QString word(LegOutcome outcome);
[[nodiscard]] QString word(SpanEnd why);
[[nodiscard]] std::optional<TicketState> ticketStateFromWord(const QString &word);
[[nodiscard]] std::optional<LegOutcome> legOutcomeFromWord(const QString &word);
[[nodiscard]] std::optional<SpanEnd> spanEndFromWord(const QString &word);

} // namespace loket
