// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Words as they are searched: the same rule for what is stored, for what stands in memory only, and for what somebody
/// types, so that every database finds the same.
namespace loket {

/// No word of an index or of a query is longer; what is longer is cut on both sides alike.
inline constexpr qsizetype longestSearchWord = 64;
/// A query has no more words than this; the rest of what was typed is passed over.
inline constexpr qsizetype mostSearchWords = 8;

/// The runs of letters and digits, each once in the order of first sight, without case and diacritics. Everything else
/// parts words: signs of a query language, quotes and NUL are never more than that.
[[nodiscard]] QStringList searchWords(const QString &text);
/// What somebody typed, however long it is.
[[nodiscard]] QStringList queryWords(const QString &typed);

/// Whether a word of a query stands for its whole word only: every third word would begin with a single letter.
[[nodiscard]] inline bool isWholeWord(const QString &word)
{
    return word.size() < 2;
}

/// The words of a text, for holdsAll(): with a space on both sides of each.
[[nodiscard]] QString joinedWords(const QStringList &words);
/// Whether each word of a query is a word of the text, or the beginning of one.
[[nodiscard]] bool holdsAll(const QString &joined, const QStringList &query);

/// The surroundings of the first place where a word of the query stands, as one line, with `…` where something is left
/// out; empty where none does. `length`: of the text around, about, in characters.
[[nodiscard]] QString excerptOf(const QString &text, const QStringList &query, qsizetype length = 90);

} // namespace loket
