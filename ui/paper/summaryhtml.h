// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/summarydocument.h"

#include <QCoreApplication>

namespace loket::paper {

class SummaryTables;

/// The words of the summary page around its tables, as the rich text that QTextDocument draws. Every name is escaped:
/// nothing that somebody typed is ever read as a tag.
class SummaryHtml
{
    Q_DECLARE_TR_FUNCTIONS(loket::paper::SummaryHtml)

public:
    explicit SummaryHtml(const SummaryDocument &document) : m_document(document), m_whole(document.whole()) {}

    /// `Ringkasan harian, Disdukcapil`, as the file's title.
    [[nodiscard]] QString title() const;
    /// The page with at most `services` rows in the table of services (the busiest ones are kept) and `padding` around
    /// the texts of its tables.
    [[nodiscard]] QString html(int services, int padding) const;

private:
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString period() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString head(const SummaryTables &tables) const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] static QString signature();

    const SummaryDocument &m_document;
    Summary m_whole;
};

} // namespace loket::paper
