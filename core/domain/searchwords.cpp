// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/searchwords.h"

#include <QSet>

#include <algorithm>

namespace loket {

namespace {

/// What is typed beyond is passed over: a megabyte is no search.
constexpr qsizetype longestQuery = 2000;

/// A character as UTF-16 has it, of one or two units.
struct CodePoint {
    char32_t value;
    qsizetype units;
};

CodePoint codePointAt(const QString &text, qsizetype at)
{
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text.at(at + 1)), 2};
    return {first.unicode(), 1};
}

/// Stands inside a word and is no part of how it is searched: accents, vowel points, joiners.
bool isPassedOver(char32_t character)
{
    constexpr char32_t zeroWidthSpace = 0x200B;
    const auto category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || (category == QChar::Other_Format && character != zeroWidthSpace);
}

bool isWordPart(char32_t character)
{
    const auto category = QChar::category(character);
    return QChar::isLetter(character) || category == QChar::Number_DecimalDigit
        || category == QChar::Mark_SpacingCombining;
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KD).toCaseFolded().normalized(QString::NormalizationForm_KD);
}

/// `use(word)` as long as it says so.
template<class Use>
void forEachWord(const QString &text, Use use)
{
    const QString plain = folded(text);
    QString word;
    for (qsizetype at = 0; at < plain.size();) {
        const CodePoint character = codePointAt(plain, at);
        if (isWordPart(character.value)) {
            if (word.size() + character.units <= longestSearchWord)
                word += QStringView(plain).mid(at, character.units);
        } else if (!isPassedOver(character.value) && !word.isEmpty()) {
            if (!use(word))
                return;
            word.clear();
        }
        at += character.units;
    }
    if (!word.isEmpty())
        use(word);
}

bool begins(const QString &word, const QString &wanted)
{
    return isWholeWord(wanted) ? word == wanted : word.startsWith(wanted);
}

/// Whether one of the words of a piece of text, which has no signs between them, is looked for.
bool isLookedFor(const QString &piece, const QStringList &query)
{
    const bool isPlain = piece.size() <= longestSearchWord
        && std::all_of(piece.begin(), piece.end(), [](QChar one) { return one < QChar(0x80); });
    const QStringList words = isPlain ? QStringList(piece.toLower()) : searchWords(piece);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(query.begin(), query.end(), [&](const QString &wanted) { return begins(word, wanted); });
    });
}

/// Where the first word of the text stands that is looked for, and how long it is.
std::pair<qsizetype, qsizetype> placeOfFirst(const QString &text, const QStringList &query)
{
    const auto isInWord = [&](qsizetype at) {
        const CodePoint character = codePointAt(text, at);
        if (isWordPart(character.value) || isPassedOver(character.value))
            return true;
        // Of some signs only their decomposition is letters: a square kg.
        const QString plain = character.value < 0x80 ? QString() : folded(text.mid(at, character.units));
        return std::any_of(plain.begin(), plain.end(), [](QChar one) { return isWordPart(one.unicode()); });
    };
    for (qsizetype at = 0; at < text.size();) {
        if (!isInWord(at)) {
            at += codePointAt(text, at).units;
            continue;
        }
        const qsizetype from = at;
        while (at < text.size() && isInWord(at))
            at += codePointAt(text, at).units;
        if (isLookedFor(text.mid(from, at - from), query))
            return {from, at - from};
    }
    return {-1, 0};
}

} // namespace

QStringList searchWords(const QString &text)
{
    QStringList words;
    QSet<QString> seen;
    forEachWord(text, [&](const QString &word) {
        if (!seen.contains(word)) {
            seen.insert(word);
            words += word;
        }
        return true;
    });
    return words;
}

QStringList queryWords(const QString &typed)
{
    QStringList words;
    forEachWord(typed.left(longestQuery), [&](const QString &word) {
        if (!words.contains(word))
            words += word;
        return words.size() < mostSearchWords;
    });
    return words;
}

QString joinedWords(const QStringList &words)
{
    return QLatin1Char(' ') + words.join(QLatin1Char(' ')) + QLatin1Char(' ');
}

bool holdsAll(const QString &joined, const QStringList &query)
{
    return std::all_of(query.begin(), query.end(), [&](const QString &word) {
        const QString beginning = QLatin1Char(' ') + word;
        return joined.contains(isWholeWord(word) ? beginning + QLatin1Char(' ') : beginning);
    });
}

QString excerptOf(const QString &text, const QStringList &query, qsizetype length)
{
    const auto [at, size] = placeOfFirst(text, query);
    if (at < 0)
        return {};
    const auto isInside = [&](qsizetype place) { return place > 0 && place < text.size(); };
    const auto isCut = [&](qsizetype place) { return text.at(place - 1).isHighSurrogate(); };
    qsizetype from = std::max<qsizetype>(0, at - length / 3);
    qsizetype to = std::min(text.size(), std::max(from + length, at + std::min(size, length)));
    while (isInside(from) && (isCut(from) || !text.at(from - 1).isSpace()) && from < at)
        ++from; // begins with a whole word
    while (isInside(to) && to > at + size && !text.at(to).isSpace())
        --to;
    if (isInside(to) && isCut(to))
        --to;
    const QString ellipsis(QChar(0x2026));
    return (from > 0 ? ellipsis : QString()) + text.mid(from, to - from).simplified()
        + (to < text.size() ? ellipsis : QString());
}

} // namespace loket
