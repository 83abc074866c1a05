// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>

namespace loket {

/// Reads rows of separated fields (RFC 4180), one after the other: a field in quotes may hold separators, line ends
/// and quotes, which are doubled there; elsewhere a quote is a character like any other. Lines end by LF, CR LF or CR,
/// and empty ones are no rows. The text must outlive the reader.
class DelimitedText
{
public:
    struct Row {
        int line = 0; ///< from 1; of a row of several lines the first
        QStringList cells;
    };
    struct Place {
        int line = 1;
        int field = 1; ///< of its row
    };

    DelimitedText(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    /// None at the end, and behind a quote that says no longer where rows begin: see badQuote().
    [[nodiscard]] std::optional<Row> next();
    /// Where the field begins whose quote is never closed, or closed before the field's end: what of the rest is a
    /// row cannot be known.
    [[nodiscard]] std::optional<Place> badQuote() const { return m_badQuote; }
    /// How far it has read.
    [[nodiscard]] Place place() const { return m_place; }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isAtLineEnd() const;
    void takeLineEnd();
    [[nodiscard]] QString takeBare();
    [[nodiscard]] std::optional<QString> takeQuoted();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    Place m_place;
    std::optional<Place> m_badQuote;
};

} // namespace loket
