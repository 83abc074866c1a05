// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <optional>

namespace loket {

/// The stored word of each value of an enumeration. A word outside the list cannot come from our tables (CHECK); a
/// damaged file may still hold one, so reading it has no value rather than a wrong one.
template<class Value, std::size_t size>
using WordList = std::array<std::pair<Value, const char *>, size>;

template<class Value, std::size_t size>
QString wordOf(const WordList<Value, size> &words, Value value)
{
    for (const auto &[known, text] : words) {
        if (known == value)
            return QString::fromLatin1(text);
    }
    qFatal("value without a word");
    return {};
}

template<class Value, std::size_t size>
std::optional<Value> valueOf(const WordList<Value, size> &words, const QString &text)
{
    for (const auto &[known, stored] : words) {
        if (text == QLatin1String(stored))
            return known;
    }
    return std::nullopt;
}

/// All words of a list, in its order.
template<class Value, std::size_t size>
QStringList wordsOf(const WordList<Value, size> &words)
{
    QStringList all;
    for (const auto &entry : words)
        all << QString::fromLatin1(entry.second);
    return all;
}

} // namespace loket
