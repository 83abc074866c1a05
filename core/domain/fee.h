// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/words.h"

#include <QString>

#include <optional>

namespace loket {

/// What the published standard says about the fee.
enum class FeeKind {
    Unset,    ///< nothing is known for sure: no sentence about fees anywhere
    Free,     ///< Rp0, confirmed
    Fixed,    ///< so many rupiah each
    Computed, ///< worked out by rule; where it is paid is said
};

/// The words that stand in the database and the journal.
inline constexpr WordList<FeeKind, 4> feeKindWords{
    {{FeeKind::Unset, "unset"}, {FeeKind::Free, "free"}, {FeeKind::Fixed, "fixed"}, {FeeKind::Computed, "computed"}}};
[[nodiscard]] inline QString word(FeeKind kind)
{
    return wordOf(feeKindWords, kind);
}

/// The greatest sum that is ever written down.
inline constexpr qint64 mostRupiah = 1'000'000'000'000;

/// The tariff of a service as far as it may be told (ux.md 12): Unset wherever it is not confirmed.
struct Fee {
    FeeKind kind = FeeKind::Unset;
    qint64 rupiah = 0; ///< for Fixed, of one piece, at least 1
    QString place{};   ///< for Fixed and Computed: where it is paid, e.g. "loket kas Bank Kalsel"; may be empty

    /// Rupiah for a number of pieces; none where nothing is set or the sum must be worked out.
    [[nodiscard]] std::optional<qint64> due(int quantity) const
    {
        if (kind == FeeKind::Free)
            return 0;
        return kind == FeeKind::Fixed ? std::optional(rupiah * quantity) : std::nullopt;
    }
    bool operator==(const Fee &) const = default;
};

} // namespace loket
