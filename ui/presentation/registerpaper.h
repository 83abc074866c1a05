// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/paperdata.h"
#include "ui/presentation/casepage.h"

namespace loket::ui {

/// A paper of the register for somebody outside: lines under the office's head, A4. It is drawn into the file that it
/// goes to and kept nowhere.
struct RegisterPaper {
    PaperOffice office{};
    Instant at{};
    QString title{};
    QString number{}; ///< repeated on each page
    std::vector<PageLine> lines{};
    std::vector<QString> signers{}; ///< who signs below, at most two
    QString signedBy{};             ///< name and NIP below the first place; may be empty
};

/// Writes the papers of the register, in the language of the program.
class RegisterPapers
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::RegisterPapers)

public:
    /// `today`: of the office.
    RegisterPapers(const Catalogue &catalogue, PaperOffice office, const OfficeDay &today)
        : m_catalogue(catalogue)
        , m_office(std::move(office))
        , m_today(today)
    {
    }

    /// All of the case (domain.md 2.5): every step dated, by whom, to whom, through what, and what was said.
    [[nodiscard]] RegisterPaper caseFile(const CaseFile &file) const;
    /// What is overdue, for the supervisor (corrections.md 10).
    [[nodiscard]] RegisterPaper overdue(const RegisterExport &list, Instant at) const;
    /// What goes beside the sealed file: which case, when, by whom, to whom, and the slip for its return; nothing of
    /// what the case tells.
    [[nodiscard]] RegisterPaper handOver(const CaseHandOver &handOver) const;

private:
    [[nodiscard]] QString by(const std::optional<StaffId> &staff) const;
    [[nodiscard]] QString signature(const std::optional<StaffId> &staff) const;

    const Catalogue &m_catalogue;
    PaperOffice m_office;
    OfficeDay m_today;
};

/// The lines of a paper as they stand in a sealed file, and back. Errors: BadFile.
[[nodiscard]] QByteArray toContent(const RegisterPaper &paper);
[[nodiscard]] Result<std::vector<PageLine>> linesFrom(const QByteArray &content);

} // namespace loket::ui
