// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QJsonArray>

#include <optional>
#include <vector>

namespace loket {

/// Lengths of time in whole seconds, kept exactly: sorted (seconds, count) pairs. Two distributions add up to the one
/// that all their values together would have made, so a month is the sum of its days and quantiles stay exact
/// (design.md section 6). Nothing measured has no figure: every figure is none (null in documents), never 0.
class Distribution
{
public:
    struct Pair {
        qint64 seconds = 0;
        qint64 count = 0;

        bool operator==(const Pair &) const = default;
    };

    /// Bounds of what a file may hold (some 31 years; a hundred million values), so that sums cannot overflow.
    static constexpr qint64 maxSeconds = 1'000'000'000;
    static constexpr qint64 maxCount = 100'000'000;

    /// Counts `seconds` (0..maxSeconds) `times` more (at least once).
    void add(qint64 seconds, qint64 times = 1);
    Distribution &operator+=(const Distribution &other);
    [[nodiscard]] friend Distribution operator+(Distribution a, const Distribution &b) { return a += b; }
    bool operator==(const Distribution &other) const { return m_pairs == other.m_pairs; }

    [[nodiscard]] bool isEmpty() const { return m_pairs.empty(); }
    [[nodiscard]] qint64 count() const { return m_count; }
    /// Sum of all values in seconds; 0 when nothing was measured.
    [[nodiscard]] qint64 sum() const { return m_sum; }
    [[nodiscard]] const std::vector<Pair> &pairs() const { return m_pairs; }

    [[nodiscard]] std::optional<double> mean() const;
    /// Standard deviation of a sample (divided by n - 1); none below two values.
    [[nodiscard]] std::optional<double> sd() const;
    /// Quantile for `percent` / 100, in 0..100: linear interpolation at (n - 1) p, type 7 of Hyndman and Fan, "Sample
    /// Quantiles in Statistical Packages", The American Statistician 50 (1996); what R, NumPy and PERCENTILE.INC give.
    /// Reckoned in whole numbers and rounded once, so that 2988 is not 2988.0000000000005.
    [[nodiscard]] std::optional<double> quantile(int percent) const;
    [[nodiscard]] std::optional<double> median() const { return quantile(50); }
    [[nodiscard]] std::optional<double> max() const;
    /// Part (0..1) of the values that are at most `seconds`.
    [[nodiscard]] std::optional<double> shareAtMost(qint64 seconds) const;

    /// `[seconds, n, seconds, n ..]`, seconds ascending.
    [[nodiscard]] QJsonArray toFlat() const;
    /// Errors: BadFile; detail: the index in the array and what is wrong there.
    [[nodiscard]] static Result<Distribution> fromFlat(const QJsonArray &flat);

private:
    /// The value at place `index` (0..count-1) of all values in order.
    [[nodiscard]] qint64 valueAt(qint64 index) const;

    std::vector<Pair> m_pairs; ///< by seconds, each once, counts above 0
    qint64 m_count = 0;
    qint64 m_sum = 0;
};

} // namespace loket
