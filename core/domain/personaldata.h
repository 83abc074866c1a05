// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// Personal numbers in what people type as free text, so that they can be moved to where they are sealed. Finding too
/// much costs a question, finding too little costs somebody's secret: in doubt a number is found.
namespace loket {

enum class PersonalKind {
    Nik,  ///< sixteen digits; the number of a family card (KK) has the same form and is found as one
    Phone ///< 08.., 628.. or +62.., 9 to 14 digits
};

struct PersonalDatum {
    PersonalKind kind{};
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const PersonalDatum &) const = default;
};

/// In the order of the text, none over another. Digits of every script count, in one run or grouped by blanks, dots,
/// dashes and what cannot be seen, phone numbers also by brackets. Not found: dates, times of the day, sums of rupiah,
/// longer runs of digits, and what a slash divides (470/1234/2023).
[[nodiscard]] std::vector<PersonalDatum> personalDataIn(const QString &text);
[[nodiscard]] bool holdsNik(const QString &text);
/// Whether the text is a mobile phone's number and nothing else: 08.., 628.. or only 8.., with a prefix that is given out
/// (81, 82, 83, 85, 87, 88, 89) and 9 to 13 digits from there on, 12 where nothing stands before them. Narrower than
/// `personalDataIn` but for the last: an office numbers its files as it will (08.001.2026).
[[nodiscard]] bool isMobileNumber(const QString &text);

/// One number as it may be shown: `6371••••••••1234`, `0812••••••90`. Enough for its owner to know it again.
[[nodiscard]] QString masked(PersonalKind kind, const QString &number);
/// The text with every number in it masked.
[[nodiscard]] QString masked(const QString &text);

} // namespace loket
