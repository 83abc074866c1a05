// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/summarydocument.h"

#include <QCoreApplication>

namespace loket::paper {

/// The figures of the summary page: tiles and tables as the rich text that QTextDocument draws.
class SummaryTables
{
    Q_DECLARE_TR_FUNCTIONS(loket::paper::SummaryTables)

public:
    /// `padding`: see HtmlTable.
    SummaryTables(const SummaryDocument &document, const Summary &whole, int padding)
        : m_document(document)
        , m_whole(whole)
        , m_padding(padding)
    {
    }

    /// Visitors, share within the standard, waiting and service, in large letters.
    [[nodiscard]] QString keyFigures() const;
    /// The eight counts that add up, and below them what stands apart from them.
    [[nodiscard]] QString visits() const;
    [[nodiscard]] QString gaps() const;
    [[nodiscard]] QString interests() const;
    [[nodiscard]] QString incidents() const;
    /// Of which services something of the standard was not set; of `aspect` alone, as plain text; empty where all was.
    [[nodiscard]] QString notSet(StandardAspect aspect) const;
    /// The same of what the figures rest on, without the fee: that warning stands above the figures.
    [[nodiscard]] QString standards() const;
    /// What was asked for only at a later visit, each with its file, service and reason.
    [[nodiscard]] QString addedRequirements() const;
    /// Files and their promises, and fees against the tariff; empty where the document records none or nothing
    /// happened.
    [[nodiscard]] QString applications() const;
    [[nodiscard]] QString fees() const;
    /// Reports of citizens, and at the end what is left out; empty where the document records none.
    [[nodiscard]] QString complaints() const;
    /// At most `most` services, those with the most visits first.
    [[nodiscard]] QString services(int most) const;
    /// From the first to the last hour in which somebody came; empty where nobody did.
    [[nodiscard]] QString hours() const;
    [[nodiscard]] QString counters() const;

private:
    /// As the page's language calls it; the code where the document does not list it.
    [[nodiscard]] QString nameOf(const QString &service) const;
    /// How many names or lines a list shows before it only counts: fewer where the page is full.
    [[nodiscard]] std::size_t mostListed() const { return std::size_t(8) * static_cast<std::size_t>(m_padding); }
    /// Percent of the page for names: small letters leave more room beside the figures.
    [[nodiscard]] int nameWidth() const { return 45 - 4 * m_padding; }

    const SummaryDocument &m_document;
    const Summary &m_whole;
    int m_padding;
};

} // namespace loket::paper
