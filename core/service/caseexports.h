// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/act.h"
#include "core/service/caseview.h"

namespace loket {

class ActRunner;

/// A case as it may leave the register: of a sealed one only what stands in clear anyway, number, class, state, channel
/// and dates (corrections.md 3). Nobody's key is asked, so that nothing sealed can get out.
struct ExportedCase {
    CaseRow row;                               ///< `handler` only of a clear one that is not settled
    QString statement{};                       ///< personal numbers in it masked
    std::optional<qint64> answerSeconds{};     ///< from receipt to first answer
    std::optional<qint64> settlementSeconds{}; ///< from receipt to the first settlement
    qint64 reopened = 0;
};

/// The register as it leaves the office: without hidden cases (corrections.md 7).
struct RegisterExport {
    std::vector<ExportedCase> rows{}; ///< newest first
    OfficeDay today;
    bool leavesSealedOut = false; ///< it is narrowed to what is told of clear cases alone
};

/// The whole case as it is shown to somebody outside; never stored.
struct CaseFile {
    CaseView view;
    QString visitNumber{};                       ///< `A-017`; empty: none is linked
    std::optional<ComplaintIdentity> identity{}; ///< only where it was asked for
    Instant at{};
    std::optional<StaffId> by{}; ///< who took it along
    QString purpose{};           ///< code of kind `identity_read`; empty: without who complains
};

/// A case on its way to the supervisor.
struct CaseHandOver {
    CaseFile file;        ///< with who complains
    QString code{};       ///< `H-7KQ2M-4TX`: in the case and on the sheet, so that the return is known by it
    QString supervisor{}; ///< as the office names him
    QByteArray lock{};    ///< what its file is sealed to, see handover::seal()
};

/// What leaves the register of reports. Use on the office's thread only.
class CaseExports
{
public:
    explicit CaseExports(ActRunner &runner) : m_runner(runner) {}

    /// The register as it is filtered, without bound; act `complaint_export`, which keeps how many rows left. What falls
    /// due are like in its list the reader's own cases and those of nobody, unless he is the head. `only`: of these alone,
    /// which a search has found; then no sealed one leaves, for that would tell what it says. Errors: NotSignedIn,
    /// NotAllowed.
    Result<RegisterExport> exportRegister(const Act &act, const CaseFilter &filter,
                                          const std::vector<ComplaintId> *only = nullptr);
    /// The same for whoever reads the file; `filter.mine` means nothing there. Errors: NotSignedIn, NotAllowed.
    [[nodiscard]] Result<RegisterExport> readRegister(const Actor &reader, const CaseFilter &filter);

    /// What is overdue, for the supervisor, who never signs in (corrections.md 10); act `overdue_sheet`, the head's.
    /// Without hidden cases like every document. Errors: NotSignedIn, NotAllowed.
    Result<RegisterExport> overdueSheet(const Act &act);

    /// The whole case, as the Ombudsman asks for it; act `complaint_file`. With who complains for a purpose of the
    /// office's reasons `identity_read`, which is kept like every reading of an identity; without for none. Errors:
    /// ComplaintNotFound; NotAllowed; ReasonNeeded for a purpose that there is not.
    Result<CaseFile> caseFile(const Act &act, const QString &number, const QString &purpose);

    /// Hands a case over to the supervisor, by whoever may open it, and by whoever typed one that goes to him until its
    /// receipt is printed: act `complaint_handover`. The case is escalated by it; when it comes back it is taken back.
    /// Errors: those of caseFile(); ReportState; BadReport for too many words; NoSecret when the office has no pair to
    /// seal to.
    Result<CaseHandOver> handOver(const Act &act, const QString &number, const QString &why);
    /// The supervisor has what was kept for him (handOverDraft()): it goes, and the journal holds by whom and when that
    /// was said, but not of which case. Errors: NotSignedIn, NotAllowed; DraftNotFound.
    Result<void> handOverReceived(const Act &act, DraftId kept);

private:
    [[nodiscard]] Result<RegisterExport> rows(const CaseFilter &filter, const std::vector<ComplaintId> *only) const;
    [[nodiscard]] Result<ExportedCase> exported(const Complaint &complaint, const OfficeDay &today) const;

    ActRunner &m_runner;
};

} // namespace loket
