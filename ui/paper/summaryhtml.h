// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/summarydocument.h"

#include <QCoreApplication>
#include <QStringList>

namespace loket::paper {

/// The words and tables of the summary page, as the rich text that QTextDocument draws. Every name is escaped: nothing
/// that somebody typed is ever read as a tag.
class SummaryHtml
{
    Q_DECLARE_TR_FUNCTIONS(loket::paper::SummaryHtml)

public:
    explicit SummaryHtml(const SummaryDocument &document) : m_document(document), m_whole(document.whole()) {}

    [[nodiscard]] QString title() const;
    /// The page with at most `services` rows in the table of services; the busiest ones are kept.
    [[nodiscard]] QString html(int services) const;

private:
    [[nodiscard]] QString period() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString keyFigures() const;
    [[nodiscard]] QString counts() const;
    [[nodiscard]] QString servicesTable(int most) const;
    [[nodiscard]] QString hoursTable() const;
    [[nodiscard]] QString countersTable() const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QString signature() const;

    /// `6 mnt 10 dtk`, or a dash where nothing was measured.
    [[nodiscard]] static QString length(std::optional<double> seconds);
    [[nodiscard]] static QString share(const StandardCounts &counts);

    const SummaryDocument &m_document;
    Summary m_whole;
};

} // namespace loket::paper
