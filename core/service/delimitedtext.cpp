// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/delimitedtext.h"

namespace loket {

namespace {

constexpr QLatin1Char quote('"');
constexpr QLatin1Char lineFeed('\n');
constexpr QLatin1Char carriageReturn('\r');

} // namespace

bool DelimitedText::isAtLineEnd() const
{
    return !isAtEnd() && (m_text[m_at] == lineFeed || m_text[m_at] == carriageReturn);
}

void DelimitedText::takeLineEnd()
{
    const bool isReturn = m_text[m_at++] == carriageReturn;
    if (isReturn && !isAtEnd() && m_text[m_at] == lineFeed)
        ++m_at;
    ++m_place.line;
}

QString DelimitedText::takeBare()
{
    const qsizetype begin = m_at;
    while (!isAtEnd() && m_text[m_at] != m_separator && !isAtLineEnd())
        ++m_at;
    return m_text.mid(begin, m_at - begin).toString();
}

std::optional<QString> DelimitedText::takeQuoted()
{
    const Place opening = m_place;
    QString cell;
    qsizetype begin = ++m_at; // of what is not taken over yet
    while (!isAtEnd()) {
        if (isAtLineEnd()) {
            takeLineEnd();
            continue;
        }
        if (m_text[m_at++] != quote)
            continue;
        const bool isDoubled = !isAtEnd() && m_text[m_at] == quote;
        cell += m_text.mid(begin, m_at - begin - (isDoubled ? 0 : 1));
        if (isDoubled) {
            begin = ++m_at;
            continue;
        }
        if (isAtEnd() || m_text[m_at] == m_separator || isAtLineEnd())
            return cell;
        break;
    }
    m_badQuote = opening;
    return std::nullopt;
}

std::optional<DelimitedText::Row> DelimitedText::next()
{
    while (isAtLineEnd())
        takeLineEnd();
    if (isAtEnd() || m_badQuote)
        return std::nullopt;
    Row row{m_place.line, {}};
    while (true) {
        const auto cell = !isAtEnd() && m_text[m_at] == quote ? takeQuoted() : takeBare();
        if (!cell)
            return std::nullopt;
        row.cells << *cell;
        if (isAtEnd())
            return row;
        if (isAtLineEnd())
            break;
        ++m_at;
        ++m_place.field;
    }
    takeLineEnd();
    m_place.field = 1;
    return row;
}

} // namespace loket
