// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actor.h"
#include "core/domain/application.h"
#include "core/domain/result.h"
#include "core/domain/ticket.h"

#include <vector>

/// What may happen to a visit, decided from values and the time given: no clock, no database, so that every transition
/// and every sequence of them can be tested. A rule takes the visit as it is and returns it as it will be, or refuses.
/// The table of states and acts is design.md section 4 with corrections.md 12 to 14.
namespace loket::rules {

/// The moment of an act and who does it.
struct Moment {
    Actor actor;
    Instant at;
};

/// Numbers that an office may set.
struct CallLimits {
    int maxCalls = 4;                        ///< first call and three repetitions (ux.md 10.6)
    Millis coolDown = 8 * secondMs;          ///< between two calls of one number
    int callsBeforeAbsent = 2;               ///< absent without a reason needs this many calls ..
    Millis timeBeforeAbsent = 60 * secondMs; ///< .. and this time since the first of them
    int toleranceNumbers = 5;             ///< return without a reason: the later of so many more numbers of that letter
    Millis toleranceTime = 30 * minuteMs; ///< and this time
};

/// What has happened since a visitor was marked absent: the tolerance of his return does not run in breaks.
struct SinceAbsent {
    int numbers = 0;        ///< of his letter that were called
    Millis serviceTime = 0; ///< of the office
};

struct ServiceChoice {
    ServiceId service;
    std::optional<StandardId> standard;
    std::optional<ApplicationId> application{}; ///< the file that he comes back with or collects
};

struct NewTicket {
    OfficeDay day;
    TicketNumber number;
    std::vector<ServiceChoice> services; ///< at least one; the first one is what the number is for
    QString priority{};
    int persons = 1;
    bool paper = false;
    std::optional<Instant> rankAt{}; ///< other than the moment of taking (return after an offer, paper number)
    std::optional<TicketId> follows{};
};

/// (none) -> waiting.
[[nodiscard]] Result<Visit> take(const NewTicket &order, const Moment &now);
/// (none) -> serving: numbered, but nobody waited.
[[nodiscard]] Result<Visit> walkIn(const NewTicket &order, const Moment &now);

/// waiting, parked, absent -> called. `reason` is given when it was not the next in order. Only with a reason: a number
/// that was kept for another counter (ReasonNeeded `out_of_order`), and an absent one after the tolerance of its return
/// (ReasonNeeded `late_return`); `limits` and `numbersSince` matter for an absent one only, see `comeBack`.
[[nodiscard]] Result<Visit> call(Visit visit, const Moment &now, const QString &reason, const CallLimits &limits = {},
                                 const SinceAbsent &since = {});
/// called -> called. Errors: TooSoon within the cool-down or above the limit.
[[nodiscard]] Result<Visit> recall(Visit visit, const Moment &now, const CallLimits &limits);
/// called -> serving.
[[nodiscard]] Result<Visit> start(Visit visit, const Moment &now);
/// called -> absent. Before two calls and 60 s only with a reason (ReasonNeeded `absent_early`).
[[nodiscard]] Result<Visit> absent(Visit visit, const Moment &now, const CallLimits &limits, const QString &reason);
/// absent -> waiting. After the tolerance
/// only with a reason (ReasonNeeded `late_return`).
[[nodiscard]] Result<Visit> comeBack(Visit visit, const Moment &now, const CallLimits &limits, const SinceAbsent &since,
                                     const QString &reason);

/// serving -> parked: held for a missing paper; the running leg is interrupted, not ended.
[[nodiscard]] Result<Visit> park(Visit visit, const Moment &now);
/// parked -> serving at once, at the counter of the act.
[[nodiscard]] Result<Visit> resume(Visit visit, const Moment &now);

struct Transfer {
    std::optional<ServiceChoice> toService{};
    std::optional<CounterId> toCounter{};
    QString reason;
};
/// serving, called -> waiting, place kept. To a counter, or before anything ran, the leg stays; a running leg that goes
/// to another service ends as `moved` and the next leg is planned, unless the visit has one for it. A reason of kind `transfer` is needed.
[[nodiscard]] Result<Visit> transfer(Visit visit, const Moment &now, const Transfer &order);

/// called, serving: nothing changes but that a family tie or an interest of the officer is known.
[[nodiscard]] Result<Visit> noteInterest(Visit visit, const Moment &now);

struct LegResult {
    LegId leg;
    LegOutcome outcome = LegOutcome::Done;
    QString reason{};
    FileOrder file{};
    bool announced = false; ///< of a referral: the officer of the act has told them that the visitor comes

    bool operator==(const LegResult &) const = default;
};
/// serving -> finished. A leg without a result that ran is done; one that never ran must be named as not done
/// (LegsNotRun otherwise) and can have no other outcome. Refused, referred (where to) and not done need a reason.
[[nodiscard]] Result<Visit> finish(Visit visit, const Moment &now, const std::vector<LegResult> &results);
/// serving -> waiting for the services that never ran: what ran ends as in `finish`, the place is kept.
/// Errors: LegNotFound when nothing is left to do.
[[nodiscard]] Result<Visit> backToQueue(Visit visit, const Moment &now, const std::vector<LegResult> &results);
/// waiting, called, serving, parked, absent -> left. A service that the visitor had gone on from ends as `results` say,
/// else as somebody had said before (chosenending.h); all others are not done. Errors: LegNotFound for a result about
/// another service.
[[nodiscard]] Result<Visit> left(Visit visit, const Moment &now, const QString &reason,
                                 const std::vector<LegResult> &results = {});
/// any open -> voided. A voided number is never given again.
[[nodiscard]] Result<Visit> voided(Visit visit, const Moment &now, const QString &reason);
/// any open -> unserved. The system (no staff, no counter) does it at the day's end to what is not being served.
[[nodiscard]] Result<Visit> unserved(Visit visit, const Moment &now, const QString &reason);

/// Changes no state: adds a planned leg to an open visit. A file is taken by the unfinished leg of its service that has
/// none yet, where there is one: its visitor had queued without naming the file.
[[nodiscard]] Result<Visit> addService(Visit visit, const Moment &now, const ServiceChoice &service);
/// Changes no state: another unfinished leg runs from now on.
[[nodiscard]] Result<Visit> switchTo(Visit visit, const Moment &now, LegId leg);
/// Changes no state: the officer of the act goes on with the running leg; its spans keep both (design.md section 4).
[[nodiscard]] Result<Visit> changeOfficer(Visit visit, const Moment &now);
[[nodiscard]] Result<Visit> setPriority(Visit visit, const Moment &now, const QString &priority);
[[nodiscard]] Result<Visit> setPersons(Visit visit, const Moment &now, int persons);
[[nodiscard]] Result<Visit> setQuantity(Visit visit, const Moment &now, LegId leg, int quantity);
/// What the visitor has paid for a service, in rupiah 0..mostRupiah; none takes a payment back that was noted by mistake.
[[nodiscard]] Result<Visit> setCharge(Visit visit, const Moment &now, LegId leg, std::optional<qint64> rupiah);
/// The office's own number of the file that comes out of an unfinished service; empty takes it back.
[[nodiscard]] Result<Visit> setOfficeNumber(Visit visit, const Moment &now, LegId leg, const QString &number);
/// How an unfinished service is to end (chosenending.h); empty: nobody has said.
[[nodiscard]] Result<Visit> choose(Visit visit, const Moment &now, LegId leg, const QString &chosen);
[[nodiscard]] Result<Visit> flagInaccurate(Visit visit, const Moment &now, LegId leg, bool inaccurate);

} // namespace loket::rules
