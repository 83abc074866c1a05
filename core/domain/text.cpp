// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"

#include <QRegularExpression>

namespace loket {

namespace {

constexpr char32_t lineSeparator = 0x2028;
constexpr char32_t paragraphSeparator = 0x2029;
constexpr char32_t byteOrderMark = 0xfeff;

bool isLineEnd(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == lineSeparator || c == paragraphSeparator;
}

bool isBidiControl(char32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isKept(char32_t c)
{
    return !QChar::isSurrogate(c) && !QChar::isNonCharacter(c) && !isBidiControl(c) && c != byteOrderMark
        && QChar::category(c) != QChar::Other_Control;
}

QString codeOf(char32_t c)
{
    return QStringLiteral("U+%1").arg(QString::number(uint(c), 16).toUpper(), 4, QLatin1Char('0'));
}

/// The character that begins at `i`, a lone surrogate as itself; `i` moves behind it.
char32_t takeCharacter(const QString &text, qsizetype &i)
{
    const QChar first = text.at(i++);
    if (first.isHighSurrogate() && i < text.size() && text.at(i).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(i++));
    return first.unicode();
}

qsizetype lengthOf(const QString &text)
{
    qsizetype length = 0;
    for (qsizetype i = 0; i < text.size(); ++length)
        takeCharacter(text, i);
    return length;
}

} // namespace

Result<CleanText> cleanText(const QString &raw, int maxLength, bool multiline, bool required)
{
    CleanText clean;
    clean.text.reserve(raw.size());
    char32_t before = 0;
    for (qsizetype i = 0; i < raw.size();) {
        const char32_t c = takeCharacter(raw, i);
        if (isLineEnd(c)) {
            if (c != U'\n' || before != U'\r')
                clean.text += multiline ? QLatin1Char('\n') : QLatin1Char(' ');
        } else if (c == U'\t') {
            clean.text += multiline ? QLatin1Char('\t') : QLatin1Char(' ');
        } else if (isKept(c)) {
            clean.text += QChar::fromUcs4(c);
        } else if (const QString code = codeOf(c); !clean.removed.contains(code)) {
            clean.removed += code;
        }
        before = c;
    }
    clean.text = clean.text.normalized(QString::NormalizationForm_C).trimmed();
    if (clean.text.isEmpty() && required)
        return refuse(ErrorCode::BadText, QStringLiteral("empty"));
    if (lengthOf(clean.text) > maxLength)
        return refuse(ErrorCode::BadText, QStringLiteral("length %1").arg(maxLength));
    return clean;
}

bool isWebAddress(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral(
            "^(?:https?://)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\\.[a-z]{2,}(?:/"
            "\\S*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return address.match(text).hasMatch();
}

} // namespace loket
