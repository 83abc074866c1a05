// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

/// The number of a blank complaint form from the waiting room (`--paper complaint-form`), printed `F-K7MW-3PX2`: the
/// code of applicationcode.h behind a letter, with its check character. Which ones were given out nobody keeps.
namespace loket::formnumber {

/// A new number as it is printed; `draw(n)` gives a random number 0..n-1.
[[nodiscard]] QString make(const std::function<quint32(quint32)> &draw);
/// The number as it is printed, from what people type: small letters, blanks and hyphens don't matter. The leading
/// letter does: a code may begin with the same one, and a lost sign would not be noticed. None: no form has it.
[[nodiscard]] std::optional<QString> fromText(const QString &typed);

} // namespace loket::formnumber
