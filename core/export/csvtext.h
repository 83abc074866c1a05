// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace loket {

/// Writes comma-separated values (RFC 4180) that office programs open right: UTF-8 with its mark, then at once the
/// header; no helper line `sep=`, which made one program overlook the mark (trials.md A12). Where numbers have a
/// decimal comma, cells are separated by `;`.
class CsvText
{
public:
    /// `decimalSign` is `.` or `,`, by the reader's locale.
    explicit CsvText(QChar decimalSign = QLatin1Char('.'));

    /// A text. One that a spreadsheet would take for a formula gets a leading `'` (faults.md R16); one of digits stands
    /// in quotes, by which a spreadsheet told to take quoted cells for texts keeps its digits (trials.md A8).
    CsvText &text(const QString &cell);
    CsvText &number(qint64 cell);
    /// Shortest digits that read back as the same number; nothing when there is none.
    CsvText &number(std::optional<double> cell);
    CsvText &endRow();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void put(const QByteArray &cell);

    QChar m_decimalSign;
    char m_separator;
    bool m_rowBegun = false;
    QByteArray m_bytes;
};

/// True for a text that a spreadsheet may run: = + - @ (full-width ones too), a tab, line end or NUL at its beginning,
/// also behind blanks and quotes.
[[nodiscard]] bool looksLikeFormula(const QString &text);

} // namespace loket
