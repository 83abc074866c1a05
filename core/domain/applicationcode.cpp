// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/applicationcode.h"

namespace loket::applicationcode {

namespace {

/// Letters first, the two leading characters are drawn from them. 23 is a prime: with a weight of its own for each
/// place, every single error and every exchange of two characters changes the sum.
const QString alphabet = QStringLiteral("CDFHJKLMNPRTVWX23456789");
constexpr int letters = 15;
constexpr int leading = 2;
constexpr int length = 8;

QChar checkOf(const QString &code)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < length - 1; ++i)
        sum += (i + 1) * alphabet.indexOf(code.at(i));
    return alphabet.at(sum % alphabet.size());
}

} // namespace

QString make(const std::function<quint32(quint32)> &draw)
{
    QString code;
    while (code.size() < length - 1) {
        const int choice = code.size() < leading ? letters : static_cast<int>(alphabet.size());
        code += alphabet.at(static_cast<int>(draw(static_cast<quint32>(choice))));
    }
    return code + checkOf(code);
}

std::optional<QString> fromText(const QString &typed)
{
    QString code;
    for (const QChar character : typed) {
        if (character.isSpace() || character == QLatin1Char('-'))
            continue;
        if (!alphabet.contains(character.toUpper()) || code.size() == length)
            return std::nullopt;
        code += character.toUpper();
    }
    if (code.size() != length || alphabet.indexOf(code.at(0)) >= letters || alphabet.indexOf(code.at(1)) >= letters
        || code.back() != checkOf(code))
        return std::nullopt;
    return code;
}

bool mayBegin(const QString &typed)
{
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const auto at = alphabet.indexOf(typed.at(i).toUpper());
        if (at < 0 || (i < leading && at >= letters))
            return false;
    }
    return typed.size() <= length;
}

QString text(const QString &code)
{
    return code.left(length / 2) + QLatin1Char('-') + code.mid(length / 2);
}

} // namespace loket::applicationcode
