// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officeday.h"
#include "core/domain/ticket.h"

namespace loket {

/// Which file or visit somebody means who types or scans what stands on a paper: the code of a file (`KWM7-3PX2`), a
/// number as printed (`A-017`), or a number with its day, as on a receipt (`2023-11-17/A-017`) or as people write it
/// (`A-017 17/11`, `A-017/17/11`, `17/11 a17`). One reader for every place where such things are typed.
struct Reference {
    QString text{};                       ///< what was typed; an office's own file number may look like anything
    QString code{};                       ///< as applicationcode.h reads it; empty = it is none
    std::optional<TicketNumber> number{}; ///< none = it is no number
    std::optional<OfficeDay> day{};       ///< of the number; none = of any day

    /// Days are read as of `today` (writtenday.h): the last one that fits.
    [[nodiscard]] static Reference fromText(const QString &typed, const OfficeDay &today);
    /// It can be nothing but a code or a number.
    [[nodiscard]] bool isWhole() const { return !code.isEmpty() || number; }
};

} // namespace loket
