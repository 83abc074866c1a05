// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/act.h"
#include "core/service/caseview.h"

namespace loket {

class ActRunner;

/// A case as it may leave the register: of a sealed one only what stands in clear anyway, number, class, state, channel
/// and dates (corrections.md 3). Nobody's key is asked, so that nothing sealed can get out.
struct ExportedCase {
    CaseRow row; ///< `handler` only of a clear one that is not settled
    QString statement{};              ///< personal numbers in it masked
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

/// What leaves the register of reports. Use on the office's thread only.
class CaseExports
{
public:
    explicit CaseExports(ActRunner &runner) : m_runner(runner) {}

    /// The register as it is filtered, without bound; act `complaint_export`, which keeps how many rows left. `due`: a
    /// running deadline stands at one of these; like the lists of what falls due these are the reader's own cases and
    /// those of nobody, unless he is the head. Errors: NotSignedIn, NotAllowed.
    Result<RegisterExport> exportRegister(const Act &act, const CaseFilter &filter,
                                          const std::vector<CaseDue> &due = {});
    /// The same for whoever reads the file; `filter.mine` means nothing there. Errors: NotSignedIn, NotAllowed.
    [[nodiscard]] Result<RegisterExport> readRegister(const Actor &reader, const CaseFilter &filter);

private:
    [[nodiscard]] Result<RegisterExport> rows(const CaseFilter &filter, const std::vector<CaseDue> &due) const;
    [[nodiscard]] Result<ExportedCase> exported(const Complaint &complaint, const OfficeDay &today) const;

    ActRunner &m_runner;
};

} // namespace loket
