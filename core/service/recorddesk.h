// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officeday.h"
#include "core/domain/result.h"
#include "core/service/act.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace loket {

class ActRunner;
class ComplaintSetup;
class HoursDesk;
class SetupDesk;
class SignInDesk;

/// The lists of the settings page.
enum class RecordKind {
    Staff,
    Hours,
    Quotas,
    Holidays,
    Counters,
    Services,
    Standards,
    Reasons,
    Guidance,
    ComplaintDeadlines,
    ComplaintClasses,
    MaladministrationForms,
    EscalationChannels,
    Papers,
    Values
};
[[nodiscard]] const std::vector<RecordKind> &allRecordKinds();

/// What a cell holds; every cell travels as text.
enum class CellKind {
    Text,
    Lines,  ///< text of several lines
    Day,    ///< YYYY-MM-DD, or nothing
    Time,   ///< 08.00, or nothing
    Number, ///< a whole number, or nothing
    YesNo,  ///< `yes` or `no`
    Words,  ///< words of `choices`, joined by commas
    Choice, ///< one of `choices`
    Secret, ///< shows which secrets there are; what is typed becomes a new one
};

struct RecordColumn {
    QString key; ///< what the window calls it is decided there
    CellKind kind = CellKind::Text;
    bool editable = true;
    QStringList choices{};
    bool suggests = false; ///< of a text: the computer knows some that fit
};

struct RecordRow {
    qint64 id = 0;
    QStringList cells;
    bool editable = true; ///< false: only shown, such as the standard in force while another is to come
};

/// What a change of a published standard comes to: a draft, where no decree has set it yet, beside what is in force.
struct StandardEffect {
    std::optional<OfficeDay> from{}; ///< the day from which it holds, where that is not now
    bool lacksDecree = false;        ///< so it is a draft, told nobody and counted nowhere
    bool isBeside = false;           ///< a draft beside a version in force, which goes on
    QString decree{};                ///< that set what is in force beside the draft; may be empty
    QString value{};                 ///< of the cell in the draft
    QString valueInForce{};          ///< of the cell in the version in force
};

/// What a new record is called until somebody names it: in the language of whoever adds it, and in English. The code of
/// a new officer follows his.
struct NewRecord {
    QString name;
    QString nameEn;
};

struct RecordList {
    std::vector<RecordColumn> columns;
    std::vector<RecordRow> rows;
    bool mayAdd = false;
    bool mayConfirm = false; ///< see RecordDesk::confirm
};

/// One door to all records of the catalogue, cell by cell as text, so that one table serves them all. Every change is
/// an act of its own through the desk that owns the record, applied at once and journalled with who and when. Use on
/// the office's thread only.
class RecordDesk
{
public:
    RecordDesk(ActRunner &runner, SetupDesk &setup, HoursDesk &hours, SignInDesk &people, ComplaintSetup &complaints);
    ~RecordDesk();

    /// Errors: NotSignedIn, NotAllowed.
    [[nodiscard]] Result<RecordList> list(const Actor &reader, RecordKind kind);
    /// Gives one cell another text. What is typed of a standard is the office's own, published one, set by a decree: a
    /// draft beside the version in force, or in the one that is to come, until its decree is typed. Errors: BadText,
    /// BadDay, BadPeriod, OutOfRange, UnknownService; Conflict for a row that is only shown; those of the desks.
    Result<void> set(const Act &act, RecordKind kind, qint64 id, const QString &column, const QString &text);
    /// Of the standard that a cell belongs to, as it stands in the list; nothing of another cell.
    [[nodiscard]] StandardEffect effectOf(RecordKind kind, qint64 id, const QString &column) const;
    /// A new record to be filled in; `like`: the row it stands after, 0 = none. A counter is called by its number.
    Result<void> add(const Act &act, RecordKind kind, qint64 like, const NewRecord &named);
    /// Says of all records of a list that are in use that somebody who may has compared them with their source. Errors:
    /// NotAllowed; Conflict when one was changed meanwhile.
    Result<void> confirm(const Act &act, RecordKind kind);
    /// Takes back the last change of a record, whoever made it at whichever program: gives it the content that it had
    /// before by the journal, as an act of its own that notes what it takes back. So the next restore goes on to the
    /// change before that one and never takes back a restore; a change made after a restore is the last one again. It
    /// ends where the record began; a value goes back further, to what it is as delivered. Secrets are no part of it. A
    /// standard comes back from today on: numbers that were taken keep theirs. Errors: NothingToRestore when there is no
    /// change (left); Conflict when it was changed meanwhile; those of the desks.
    Result<void> restore(const Act &act, RecordKind kind, qint64 id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace loket
