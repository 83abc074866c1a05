// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receiptcode.h"

namespace loket {

/// What a visitor who asks how far a report is shows or says: the code of the receipt as a scanner sends it, or the
/// number and, behind it, the reference code on the receipt or the contact that was given with the report.
struct StatusQuestion {
    QString number{};
    std::optional<ReceiptCode> code{};
    QString proof{}; ///< as typed; empty: only a number was given, which answers nothing

    /// None when it is no such text, so that it may be something else that is looked for.
    [[nodiscard]] static std::optional<StatusQuestion> fromText(const QString &typed);
};

/// Whether two contacts are the same, however they were written: of a telephone number only its digits count, with 0,
/// 62 or +62 before them, of another one letters and digits. Never with less than six of them: that could be guessed.
[[nodiscard]] bool isSameContact(const QString &one, const QString &other);

} // namespace loket
