// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/act.h"
#include "core/service/caseview.h"
#include "core/service/pickedfile.h"

#include <functional>
#include <map>

namespace loket {

class ActRunner;
class CaseWork;

/// What falls due, of the reader's cases: a complaint officer's are those given to him and those that nobody handles;
/// the head's, who also stands for the supervisor (corrections.md 10), are all that he may list. A case stands in one
/// list at most, the most urgent first.
struct DueLists {
    std::vector<CaseRow> inTwoDays{}; ///< in two working days, counted from today
    std::vector<CaseRow> nextDay{};   ///< later than that was told, and not today yet
    std::vector<CaseRow> today{};
    std::vector<CaseRow> overdue{};
};

/// How many there are of each; none = none.
using DueCounts = std::map<CaseDue, qint64>;

/// Rows of one list, at most.
inline constexpr int mostCaseRows = 1000;

/// The life of a case after it was received (domain.md 2.5). Every act writes one dated step with its author and what
/// was said, and gives the case as it stands afterwards. Use on the office's thread only.
///
/// Errors of every act: NotSignedIn; NotAllowed, by the role or by the case (complaintconflict.h); ComplaintNotFound
/// for what the reader may not open, alike for a number that there is not; both are journalled. BadReport for words
/// that are too long or lack (reportfield.h). A second try of an act gives the case as it stands.
class CaseDesk
{
public:
    explicit CaseDesk(ActRunner &runner) : m_runner(runner) {}

    /// One step of its life. Errors: ReportState when it does not lead on from where the case stands, or when the time
    /// to complete it is not over yet; ReasonNeeded, UnknownReason.
    Result<CaseView> act(const Act &act, const QString &number, LifeAct what, const LifeWords &said);
    /// Later words, of the complainant or about the case, with what was brought along: what was written before is never
    /// changed. Files without words are an addition too. Errors: also BadReport for too many files or too large ones.
    Result<CaseView> add(const Act &act, const QString &number, const QString &words,
                         const std::vector<PickedFile> &files = {});
    /// Gives it to a handler. By the head, and of a case about no person by any handler. The head's giving it away
    /// confirms a hidden case as it stands. Errors: UnknownStaff, NotActive; NotAllowed for somebody who is no handler
    /// or is shut out; NoSecret for somebody who could not read it.
    Result<CaseView> assign(const Act &act, const QString &number, StaffId handler);
    /// The head says who is meant; from then on only they are shut out. The case is sealed anew to the others, and a
    /// case that becomes one about a person is sealed whole. What the complainant said stays as it is. A head who names
    /// himself is shut out by that: what he gets is hardly more than the number. Errors: BadReport; UnknownStaff;
    /// NoSecret when nobody could read it any more.
    Result<CaseView> confirmSubjects(const Act &act, const QString &number, const ComplaintSubjects &subjects,
                                     const QString &words);
    /// The head lets an officer handle it who was shut out; reason of kind `subject_released`. Errors: ReasonNeeded,
    /// UnknownReason; UnknownStaff; ReportState when nobody of that name is shut out.
    Result<CaseView> release(const Act &act, const QString &number, StaffId officer, const QString &reason);
    /// The complainant was told that a deadline will be missed: by when the unit promises it instead, why (reason of
    /// kind `promise_changed`) and who told. The deadline itself stays, and with it the miss. Errors: ReasonNeeded,
    /// UnknownReason; DayOver; DayAsBefore; ReportState for a case that is over.
    Result<CaseView> promise(const Act &act, const QString &number, const OfficeDay &day, const QString &reason,
                             const QString &toldBy);

    /// How many stand in each of the lists of due(). Errors: NotSignedIn, NotAllowed.
    [[nodiscard]] Result<DueCounts> dueCounts(const Actor &reader);
    /// The same without hidden cases, to be told where others look on.
    [[nodiscard]] Result<DueCounts> dueNotice(const Actor &reader);
    /// What falls due, a thousand of each at most. Errors: NotSignedIn, NotAllowed.
    [[nodiscard]] Result<DueLists> due(const Actor &reader);

    /// The reader's cases that hold each of these words or one that begins so (searchwords.h), in the number or in
    /// anything written about them but who complains; newest first. What is sealed is looked through in memory, as far
    /// as the reader's own key opens it. Nothing for no word. `excerpt` shows where. Errors: NotSignedIn, NotAllowed.
    [[nodiscard]] Result<std::vector<CaseRow>> search(const Actor &reader, const QString &words, int most = 200);
    /// Opens some more of the reader's sealed cases beforehand, so that no list or search waits for that; true when all
    /// are known, and for who has none. Errors: Damaged.
    [[nodiscard]] Result<bool> prepare(int most);

private:
    using Deed = std::function<Result<void>(CaseWork &)>;
    Result<CaseView> work(const Act &act, const char *kind, const QString &number, CaseAct needed, const Deed &deed);

    ActRunner &m_runner;
};

} // namespace loket
