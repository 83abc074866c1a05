// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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

} // namespace loket
