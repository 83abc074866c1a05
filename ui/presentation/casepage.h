// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/casetexts.h"

namespace loket::ui {

/// A case that somebody has opened, with what was read for him besides.
struct OpenedCase {
    CaseView view;
    QString visitNumber{};                       ///< `A-017`; empty: none is linked
    std::optional<ComplaintIdentity> identity{}; ///< once it was read for a purpose; masked until then
};

/// A piece of the page of a case. Always plain text: the words are those of people from anywhere.
struct PageLine {
    enum class Look { Title, Heading, Field, Text };
    Look look = Look::Field;
    QString label{}; ///< of a Field
    QString text{};
};

/// Writes the page of a case: where it stands, who complains (masked), what was told, and what was done since.
class CaseWriter
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::CaseWriter)

public:
    CaseWriter(const Catalogue &catalogue, const OfficeDay &today, CaseShownOn shownOn = CaseShownOn::Screen)
        : m_texts(catalogue, today, shownOn)
        , m_isPaper(shownOn == CaseShownOn::Paper)
    {
    }

    [[nodiscard]] std::vector<PageLine> page(const OpenedCase &opened);

private:
    void heading(const QString &text);
    /// Nothing where there is no text.
    void field(const QString &label, const QString &text);
    void writeHead(const OpenedCase &opened);
    /// Whether the supervisor has it still, where it was handed over.
    void writeHandOver(const CaseView &view);
    void writeComplainant(const OpenedCase &opened);
    void writeReport(const OpenedCase &opened);
    void writeHope(const ComplaintReport &report);
    void writeAttachments(const CaseView &view);
    void writeSteps(const CaseView &view);
    void writeDeadlines(const CaseView &view);
    [[nodiscard]] QString moment(const DayAndTime &moment) const;
    [[nodiscard]] QString subjects(const ComplaintSubjects &subjects) const;
    [[nodiscard]] QString marks(const CaseView &view) const;
    [[nodiscard]] QString said(const CaseStep &step) const;
    /// By whom, to whom, through what.
    [[nodiscard]] QString way(const CaseStep &step) const;

    CaseTexts m_texts;
    bool m_isPaper;
    std::vector<PageLine> m_lines;
};

} // namespace loket::ui
