// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace loket {

/// Why an act, a reading or a file was refused. The sentence that a user reads for a code is made in one place only,
/// `ui/presentation/sentence.h`; `detail` is the thing concerned (a number, a path, a line), never a sentence: it stands
/// as it is in the sentence of every language.
enum class ErrorCode {
    // The queue
    NothingWaiting, ///< nobody waits for a service of this counter
    TicketNotFound, ///< no such number on that day
    WrongState,     ///< the act does not fit the ticket's state; detail: number and state word
    TakenElsewhere, ///< another counter has the ticket; detail: number and counter
    CounterBusy,    ///< the counter has a visitor already; detail: his number
    CounterClosed,  ///< the counter is not open
    ReasonNeeded,   ///< the act needs a reason of the catalogue; detail: the kind of reason
    WordsNeeded,    ///< what was chosen must be told in words too; detail: kind/code
    TooSoon,        ///< cool-down or limit of repeated calls; detail: seconds or number of calls left
    NothingToUndo,  ///< there is no act of today that this officer may undo, at the counter (no detail) or on a file
    /// A record in the settings has no change (left) that could be taken back.
    NothingToRestore,
    UndoOfHistory,  ///< the act is too old to be taken back unseen: it is in the counter's history
    UndoOvertaken,  ///< something else has happened to the ticket since; detail: number
    OfferOver,      ///< the old number was served, or has been used to come back already; detail: number
    NobodyElse,     ///< nobody else can take the visitor over now; detail: number
    SomebodyElse,   ///< another counter can take the visitor over; detail: its name
    LegNotFound,    ///< the visit has no such service
    LegsNotRun,     ///< chosen services that never ran; detail: how many
    NumbersStopped, ///< no numbers are given now; detail: the reason
    UnknownService, ///< detail: what was asked for; where a person typed it, with what there is in brackets behind it
    UnknownCounter, ///< detail: what was asked for
    UnknownReason,  ///< detail: kind/code
    UnknownStaff,   ///< detail: what was asked for
    BadText,        ///< text empty, too long, or with characters that cannot be kept; detail: what
    OutOfRange,     ///< a number outside its range; detail: name and range
    // Applications
    ApplicationNotFound, ///< no application has that code or number; detail: what was typed
    ApplicationState,    ///< the act does not fit where the application stands; detail: its code and the state's word
    PromiseNeeded,       ///< no set standard gives a date: the officer must name one; detail: the service
    DayOver,             ///< a day ahead is meant, and this one is over; detail: the day
    HoursOver,           ///< the day is today, and its service hours are over; detail: the day
    DayIsHoliday,        ///< a holiday closes the day; detail: in a line each the day and its two names
    DayNotServed,        ///< a day without service hours; detail: the day
    DayAsBefore,         ///< the day that was promised already; detail: the day
    DayToCome,           ///< a day that is over is meant, or today; detail: the day
    DayUnread,           ///< what was typed is no day of the calendar; detail: the text
    NothingLacks,        ///< an incomplete file needs something that lacks
    StillLacks,          ///< something lacks by its list, and nobody said that it is there now; detail: its code
    CollectorNeeded,     ///< a file is handed over, and nobody said to whom; detail: its code
    /// An act cannot be taken back, because a file of its visit has gone on since; detail: its code, and where that step
    /// is taken back: `own` or `other` (by the actor or by who did it, in the list of files), or the visit's number.
    FileWentOn,
    FileInQueue, ///< the file has a number that waits or is served; detail: that number
    // Complaints and other reports
    ComplaintNotFound, ///< there is none, or it is not for this person: nobody can tell which; detail: what was typed
    DraftNotFound,     ///< no such draft of this person, or none that the present secret opens
    StillNeeded, ///< data that a case still needs is to be erased; detail: the state's word, or the last day of a deadline
    NothingToErase,    ///< what is to be erased is not there (any more); detail: the number
    ReceiverIsSubject, ///< whoever types a report is named as its subject: it must be handed over
    BadReport,         ///< a field of a report cannot be as it is; detail: its word and what is wrong (reportfield.h)
    ReportState,       ///< the act does not fit where the report stands; detail: the state's word
    // Papers
    NoSuchPaper, ///< what the paper would tell of has not happened; detail: number or code
    NoPrinter,   ///< a paper was asked for that no printer is set for here; detail: its word
    BadPrinter,  ///< no place of a printer, or no device stands there; detail: what was given
    TooNarrow,   ///< the paper cannot be read at that width; detail: the format's word
    RollOnly,    ///< a printer without a driver prints rolls alone; detail: the format's word
    // People
    NotSignedIn,       ///< nobody, or somebody else, has signed in at this program
    NotAllowed,        ///< the role does not allow it; detail: words of the roles that do, joined by commas
    WrongSecret,       ///< PIN, password or code does not fit; detail: attempts left before the lock-out
    LockedOut,         ///< too many wrong attempts; detail: seconds to wait
    WeakSecret,        ///< a secret that is too easy or of the wrong form; detail: pin or password
    NoSecret,          ///< the person has no PIN or password yet; detail: pin or password
    LastAdministrator, ///< nobody could change the office any more; detail: code
    NotActive,         ///< the person does not work here on this day; detail: code
    // Days and periods
    BadDay,    ///< not a day of the calendar; detail: the text
    BadPeriod, ///< the period ends before it begins
    // The database
    NotADatabase,      ///< detail: the path
    DatabaseMissing,   ///< no such file; detail: the path
    DatabaseReadOnly,  ///< detail: the path
    DatabaseBusy,      ///< another program holds it for longer than the time limit
    DatabaseFull,      ///< no space left
    DatabaseFailed,    ///< any other failure of the database; detail: what it said
    DatabaseExists,    ///< init would overwrite an office; detail: the path
    DatabaseLost,      ///< the connection to the server broke
    ServerUnreachable, ///< no connection came about: no server there, or it lets this user not in; detail: the address
    SchemaNewer,       ///< made by a newer, incompatible program; detail: its version
    SchemaChanged,     ///< a migration's checksum differs from the recorded one; detail: its version
    SchemaFailed,      ///< a migration step failed and was rolled back; detail: version and step
    NetworkFolder,     ///< SQLite on a network file system
    SyncedFolder,      ///< SQLite below a folder that a cloud program copies; detail: its name
    CommitUncertain,   ///< the answer to a commit never came; nothing is written until it is known
    Conflict,          ///< the row moved on since it was read
    // Checks
    ChainBroken, ///< detail: station, sequence number and what is wrong
    RowsDiffer, ///< journal and table disagree; detail: table, id, entry (`-`: none), `rev` where it has gaps or doubles
    HeadMissing, ///< a noted head no longer holds; detail: station:seq
    Damaged,     ///< the database file itself is damaged; detail: what SQLite said
    // Files
    FileUnreadable, ///< detail: the path
    FileUnwritable, ///< detail: the path
    BadLine,        ///< detail: line number and, in brackets, the thing that is wrong
    BadFile,        ///< detail: the path, or the place in the file and the form that it must have
    UnknownKey,     ///< a key that does not belong in its place of the file; detail: `PLACE: THOSE THAT DO`
    Cancelled,      ///< the user stopped a long task
};

struct Error {
    ErrorCode code{};
    QString detail{};

    bool operator==(const Error &) const = default;
};

/// A value, or the reason why there is none. Never thrown, always looked at.
template<class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> refuse(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

/// Whether it went well, for whoever does not need the value.
template<class T>
[[nodiscard]] Result<void> withoutValue(const Result<T> &answer)
{
    return answer ? Result<void>() : tl::unexpected<Error>(answer.error());
}

} // namespace loket
