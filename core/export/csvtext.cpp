// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvtext.h"

#include <QLocale>
#include <QRegularExpression>

namespace loket {

bool looksLikeFormula(const QString &text)
{
    static const QString starters = QString::fromUtf8("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20") + QChar(QChar::Null);
    static const QString quotes = QString::fromUtf8("\"'`\u2018\u2019\u201C\u201D\uFF02\uFF07\u00AB\u00BB");
    for (const QChar c : text) {
        if (starters.contains(c))
            return true;
        // Zero-width and other invisible characters hide a beginning as well as a blank does.
        const bool isInvisible = c.category() == QChar::Other_Format;
        if (!c.isSpace() && !isInvisible && !quotes.contains(c))
            return false;
    }
    return false;
}

namespace {

/// Such as `6371012345678901`, `007`, `219E01`: as a number it would lose digits or become a power of ten.
bool looksLikeNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^\\s*[0-9]+([.,][0-9]+)?([EeDd][0-9]+)?\\s*$"));
    return number.match(text).hasMatch();
}

} // namespace

CsvText::CsvText(QChar decimalSign)
    : m_decimalSign(decimalSign)
    , m_separator(decimalSign == QLatin1Char(',') ? ';' : ',')
    , m_bytes("\xEF\xBB\xBF")
{
}

CsvText &CsvText::text(const QString &cell)
{
    const QByteArray plain = (looksLikeFormula(cell) ? QLatin1Char('\'') + cell : cell).toUtf8();
    bool mustQuote = plain.startsWith(' ') || plain.endsWith(' ') || looksLikeNumber(cell);
    for (const char c : plain)
        mustQuote = mustQuote || c == m_separator || c == ',' || c == ';' || c == '"' || c == '\r' || c == '\n'
            || c == '\t';
    put(mustQuote ? '"' + QByteArray(plain).replace("\"", "\"\"") + '"' : plain);
    return *this;
}

CsvText &CsvText::number(qint64 cell)
{
    put(QByteArray::number(cell));
    return *this;
}

CsvText &CsvText::number(std::optional<double> cell)
{
    QString digits;
    if (cell)
        digits = QString::number(*cell, 'f', QLocale::FloatingPointShortest).replace(QLatin1Char('.'), m_decimalSign);
    put(digits.toLatin1());
    return *this;
}

CsvText &CsvText::endRow()
{
    m_bytes.append("\r\n");
    m_rowBegun = false;
    return *this;
}

void CsvText::put(const QByteArray &cell)
{
    if (m_rowBegun)
        m_bytes.append(m_separator);
    m_rowBegun = true;
    m_bytes.append(cell);
}

} // namespace loket
