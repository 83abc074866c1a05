// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/rules.h"
#include "core/domain/undoreach.h"
#include "core/service/act.h"

#include <memory>

namespace loket {

class ActRunner;

/// What a new number is for.
struct TakeOrder {
    std::vector<ServiceId> services;   ///< at least one, or an application
    QString priority{};                ///< class code of the catalogue, empty = none
    int persons = 1;                   ///< 1..99
    bool paper = false;                ///< a paper number entered after an outage: no wait is counted; its place in the
                                       ///< queue is the outage's start
    std::optional<int> number{};       ///< the number on that paper
    std::optional<TicketId> follows{}; ///< see QueueDesk::takeAgain
    std::optional<ApplicationId> application{}; ///< what he comes back with or collects: its service comes first
    QString words{};                            ///< why, for a class that asks for words; kept in the note
};

struct FinishAndCall {
    Visit finished;
    std::optional<Visit> called; ///< none when nobody waits
};

/// A file as an act had left it, and as it stands since that was taken back: one that began with the act is withdrawn.
struct FileTakenBack {
    Application was;
    Application now;
};

/// What an undo has taken back.
struct TakenBack {
    QString kind{};           ///< of the act: start, finish, charge, ..
    bool withCall = false;    ///< finish-and-call went back as one
    std::optional<Leg> leg{}; ///< the first service that it wrote, as it had left it
    std::vector<FileTakenBack> files{};
};

/// Everything that happens to a number between its taking and its end. Each call is one act: one transaction with its
/// journal entry, durable when the answer is there. Use on the office's thread only.
///
/// Every call may also refuse with a database error (DatabaseBusy, DatabaseFull, DatabaseLost, CommitUncertain, ..), and
/// with Conflict when the act's id was used for another act.
class QueueDesk
{
public:
    explicit QueueDesk(ActRunner &runner);
    ~QueueDesk();

    /// Gives a number. Errors: UnknownService, UnknownReason (class), OutOfRange, WrongState (paper number in use);
    /// NumbersStopped, but for a number from paper: it is out already. WordsNeeded and BadText for the words of a class
    /// that asks for some (Reason::asksForWords): a person must give them, a program that nobody serves at (a kiosk) and
    /// an import need none. The words of any other class are not kept: they could tell of somebody's health.
    Result<Visit> take(const Act &act, const TakeOrder &order);
    /// Gives a new number to somebody who was not served by closing of the last working day, by his old one: he ranks as
    /// if it had been taken at today's opening. Once, on the next working day. Errors: as take; TicketNotFound, OfferOver.
    Result<Visit> takeAgain(const Act &act, const TicketNumber &old, const QString &priority = {});
    /// Gives a number and serves at once, also while numbers are stopped. Errors: as take; CounterClosed, CounterBusy.
    Result<Visit> walkIn(const Act &act, const TakeOrder &order);

    /// Calls the next number of this counter's services. Errors: NothingWaiting, CounterClosed, CounterBusy.
    Result<Visit> callNext(const Act &act);
    /// Calls a chosen waiting, parked or absent number. A waiting one that is not the next needs a reason of kind
    /// `out_of_order` (ReasonNeeded); TakenElsewhere or WrongState when it is no longer there to be called.
    Result<Visit> call(const Act &act, TicketId ticket, const QString &reason = {});
    Result<Visit> recall(const Act &act, TicketId ticket);
    Result<Visit> start(const Act &act, TicketId ticket);
    /// `accepted` makes an application with a promised date, `incomplete` one with what lacks; a service that came back
    /// with one goes on with it, and `done` hands it over. Errors: PromiseNeeded, NothingLacks, BadText, ApplicationState, those of `promisable` (completion.h).
    Result<Visit> finish(const Act &act, TicketId ticket, const std::vector<rules::LegResult> &results = {});
    /// Both or neither; an empty queue still finishes.
    Result<FinishAndCall> finishAndCall(const Act &act, TicketId ticket,
                                        const std::vector<rules::LegResult> &results = {});
    /// What ran is ended; for the services that never ran the visitor waits again on his old place.
    Result<Visit> backToQueue(const Act &act, TicketId ticket, const std::vector<rules::LegResult> &results = {});
    Result<Visit> absent(const Act &act, TicketId ticket, const QString &reason = {});
    /// An absent visitor is back and waits on his old place. After the tolerance only with a reason (`late_return`).
    Result<Visit> comeBack(const Act &act, TicketId ticket, const QString &reason = {});
    Result<Visit> park(const Act &act, TicketId ticket);
    Result<Visit> resume(const Act &act, TicketId ticket);
    struct TransferOrder {
        std::optional<ServiceId> toService{};
        std::optional<CounterId> toCounter{};
        QString reason; ///< of kind `transfer`
    };
    /// The reason `conflict_of_interest` (a family tie or an interest of the officer) is listed for the head. It needs
    /// somebody else who takes over: a counter that is told, or one that is open or on a break by another officer and
    /// serves what the visitor goes to. Errors: also NobodyElse; then `noteInterest`.
    Result<Visit> transfer(const Act &act, TicketId ticket, const TransferOrder &order);
    /// The same tie where nobody else can take over: the visitor stays where he is, and the head's list names the visit.
    /// Noted twice is noted once. Errors: SomebodyElse, who must take over; WrongState, TakenElsewhere.
    Result<Visit> noteInterest(const Act &act, TicketId ticket);
    /// `transfer`; where meanwhile nobody else can take over, `noteInterest` instead, as an act of its own. The visitor
    /// waits after the one and stays where he is after the other.
    Result<Visit> transferOrNote(const Act &act, TicketId ticket, const TransferOrder &order);
    /// Services that he had gone on from end as `results` say, with the errors of `finish`; else as somebody had said
    /// before (`choose`), where nothing is left to ask. All others are not done.
    Result<Visit> left(const Act &act, TicketId ticket, const QString &reason = {},
                       const std::vector<rules::LegResult> &results = {});
    Result<Visit> voided(const Act &act, TicketId ticket, const QString &reason);
    Result<Visit> unserved(const Act &act, TicketId ticket, const QString &reason);

    /// The words are asked for as in `take`, and added to the note. They stay in it when the act is taken back.
    Result<Visit> setPriority(const Act &act, TicketId ticket, const QString &priorityClass, const QString &words = {});
    Result<Visit> addService(const Act &act, TicketId ticket, ServiceId service);
    /// The visitor has this application with him too, or collects it. Errors: ApplicationNotFound; ApplicationState, also
    /// when it is in this visit already.
    Result<Visit> addApplication(const Act &act, TicketId ticket, ApplicationId application);
    Result<Visit> switchTo(const Act &act, TicketId ticket, LegId leg);
    Result<Visit> setPersons(const Act &act, TicketId ticket, int persons);
    Result<Visit> setQuantity(const Act &act, TicketId ticket, LegId leg, int quantity);
    /// What was paid for a service, in rupiah; only what is noted here counts as paid. None: noted by mistake. Errors:
    /// OutOfRange, LegNotFound.
    Result<Visit> setCharge(const Act &act, TicketId ticket, LegId leg, std::optional<qint64> rupiah);
    /// The office's own number of the file that comes out of a service (`No. berkas`); empty: none. Errors: BadText,
    /// `NIK` for sixteen digits; LegNotFound once the service has ended.
    Result<Visit> setOfficeNumber(const Act &act, TicketId ticket, LegId leg, const QString &number);
    /// How a service is to end, before its visit does; it ends so only by `finish`, `backToQueue` or `left`. None:
    /// nothing is said any more. Errors: those of chosenText(); UnknownReason; LegNotFound once the service has ended.
    Result<Visit> choose(const Act &act, TicketId ticket, LegId leg, const std::optional<rules::LegResult> &ending);
    Result<Visit> flagInaccurate(const Act &act, TicketId ticket, LegId leg, bool inaccurate);
    /// Keeps a short note (at most 500 characters) that is never printed. The words stand outside the journal, which
    /// holds their salted digest. Errors: BadText.
    Result<Visit> setNote(const Act &act, TicketId ticket, const QString &note);
    /// Adds a line to the note: the words of a reason that asks for them. Errors: BadText when the note would be too long.
    Result<Visit> addToNote(const Act &act, TicketId ticket, const QString &words);

    /// Takes back the counter's own last act of today that has not been taken back yet, with its edges: finish-and-call
    /// goes back as one. What ran until the act runs on; of an act that does not go back at once, the time in which nobody
    /// was served meanwhile is taken out. Errors: NothingToUndo; UndoOfHistory when the act is older than `reach`; UndoOvertaken when another station has acted on the number since;
    /// FileWentOn when somebody has gone on with a file of the visit;
    /// CounterClosed, CounterBusy when the visitor can no longer come back to this counter.
    Result<Visit> undo(const Act &act, UndoReach reach = UndoReach::Day);
    /// What an undo that is done has taken back, for whoever did it. Errors: NothingToUndo where it was no undo.
    Result<TakenBack> takenBackBy(const Act &undoing);

    /// Somebody was sent away without a number. Not a visit; counted apart.
    Result<void> turnAway(const Act &act, ServiceId service, int persons, const QString &reason);
    /// Visits served on paper, entered later (`susulan`): counts and outcomes, no times. Reason of kind `catch_up`.
    Result<void> catchUp(const Act &act, const OfficeDay &day, ServiceId service, int visits, LegOutcome outcome,
                         const QString &reason);
    /// The day's end by the system: what waits, is called or parked from days before `today` becomes unserved, one act
    /// each with an id made from database, day and ticket. Returns how many. Does nothing where the day has no end.
    Result<int> endDaysBefore(const Act &act, const OfficeDay &today);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace loket
