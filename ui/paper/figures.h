// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officeday.h"
#include "core/domain/summary.h"

#include <QCoreApplication>

namespace loket::paper {

/// Figures as they are written on paper, in the language of the screen. Nothing measured is a dash, never 0.
class Figures
{
    Q_DECLARE_TR_FUNCTIONS(loket::paper::Figures)

public:
    [[nodiscard]] static QString dash();
    [[nodiscard]] static QString count(qint64 number);
    /// A number that may lie between two: `2`, `2,5`.
    [[nodiscard]] static QString number(std::optional<double> number);
    /// `6 mnt 10 dtk`; parts of a second are cut.
    [[nodiscard]] static QString length(std::optional<double> seconds);
    /// Whole minutes, cut; less than one is `<1`, so that it can't be taken for nothing measured.
    [[nodiscard]] static QString minutes(std::optional<double> seconds);
    /// `86,2%`, without n: only where n stands beside it.
    [[nodiscard]] static QString percent(const StandardCounts &counts);
    /// `86,2% (n=138)`.
    [[nodiscard]] static QString share(const StandardCounts &counts);
    /// `Jumat, 17 November 2023`.
    [[nodiscard]] static QString day(const OfficeDay &day);
    /// Everybody who came and was recorded.
    [[nodiscard]] static qint64 visitors(const Summary &figures);
};

} // namespace loket::paper
