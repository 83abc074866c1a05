// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/paperdata.h"

namespace loket::paper {

/// Sizes of a format in millimetres and points. Printers of 58 and 80 mm reach 48 and 72 mm of the paper.
struct PaperSize {
    [[nodiscard]] static constexpr PaperSize of(PaperFormat format)
    {
        switch (format) {
        case PaperFormat::Roll58:
            return {58, 0, 5, 4, 9.5};
        case PaperFormat::Roll80:
            return {80, 0, 4, 4, 10};
        case PaperFormat::A5:
            return {148, 210, 12, 12, 11};
        case PaperFormat::A4:
            break;
        }
        return {210, 297, 20, 15, 12};
    }

    [[nodiscard]] constexpr bool isRoll() const { return heightMm == 0; }
    [[nodiscard]] constexpr double printableMm() const { return widthMm - 2 * sideMm; }

    double widthMm = 0;
    double heightMm = 0;   ///< 0 = a roll: as long as what stands on it
    double sideMm = 0;     ///< white at the left and at the right
    double endMm = 0;      ///< white at the top and at the bottom
    double bodyPoints = 9; ///< never below 9
};

} // namespace loket::paper
