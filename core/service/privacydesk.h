// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/act.h"
#include "core/service/attempts.h"
#include "core/service/caseview.h"
#include "core/service/personrecord.h"

namespace loket {

class ActRunner;

/// How far a report is, as whoever shows its receipt is told: never words, never who.
struct CaseStatus {
    QString number{};
    ComplaintState state = ComplaintState::Received;
    std::optional<OfficeDay> next{}; ///< by when something is due: a promise, or a deadline that was verified

    bool operator==(const CaseStatus &) const = default;
};

/// What goes by the office's own times of keeping (settings `.._kept_days`), without hidden cases, which go too.
struct RetentionCount {
    qint64 identities = 0;
    qint64 cases = 0;    ///< all that was written of them
    bool drafts = false; ///< those past their time go too. Their number is told to nobody: a draft is sealed, so nobody
                         ///< can say which of them would be handled apart
    bool isSet = false;  ///< some time of keeping is set; else nothing ever goes

    bool operator==(const RetentionCount &) const = default;
};

/// What the law gives a person about his own data in the register of reports, and the office about data that it needs
/// no more (UU 27/2022; domain.md 6). Use on the office's thread only.
class PrivacyDesk
{
public:
    explicit PrivacyDesk(ActRunner &runner) : m_runner(runner), m_attempts(runner) {}

    /// `typed`: see StatusQuestion. Whoever stands at a counter answers for an ordinary case, of which he may read
    /// nothing; for a hidden one only who may open it. What cannot be compared without a key (a contact, the reference
    /// code of a confidential case) is a wrong one to who has none: such a visitor goes to the complaint officer. The
    /// answer is journalled. Wrong ones are kept under a salted digest (corrections.md 9) and slowed down like those of
    /// signing in, per officer, until an hour has gone by without one.
    /// Errors: NotSignedIn, NotAllowed; LockedOut (detail: seconds); ComplaintNotFound, alike for a number that there
    /// is not, for a wrong proof and for a case that is somebody else's business.
    Result<CaseStatus> status(const Act &act, const QString &typed);

    /// Erases who complains, with or without the attached files, or, by the head only, all that was written; for a reason of kind `data_erased`. The case
    /// stays in the figures, and its journal whole. Of a sealed case of which all went hardly the number is given back,
    /// and nobody opens it any more. Afterwards the files are rid of it too (scrub()).
    /// Errors: those of CaseDesk's acts; ReasonNeeded, UnknownReason; StillNeeded (dataerasure.h); NothingToErase;
    /// NotAllowed for who is not the head.
    Result<CaseView> erase(const Act &act, const QString &number, ErasureExtent extent, const QString &reason);

    /// All about the person who complains in a case, once he has shown by `proof` (reference code, receipt's code or
    /// contact) that it is his; for a purpose of kind `identity_read`. Errors: those of ComplaintDesk::readIdentity();
    /// ComplaintNotFound for a proof that does not belong there, kept and slowed down as in status().
    Result<PersonRecord> personRecord(const Act &act, const QString &number, const QString &proof,
                                      const QString &purpose);

    /// What would go today. Errors: NotSignedIn, NotAllowed.
    [[nodiscard]] Result<RetentionCount> retentionDue(const Actor &reader);
    /// Lets it go, in acts of a few hundred cases, and gives what went; entries hold counts. Nobody's key is needed and
    /// nothing is read. Errors: NotSignedIn, NotAllowed.
    Result<RetentionCount> purge(const Actor &actor);

private:
    Result<RetentionCount> purgeSome(const Act &act);

    ActRunner &m_runner;
    Attempts m_attempts;
};

} // namespace loket
