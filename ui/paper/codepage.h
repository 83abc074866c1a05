// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace loket::paper {

/// What a printer's own letters are numbered by; nearly all printers for receipts have these two.
enum class CodePage { Cp437, Cp850 };

/// `n` of `ESC t n`.
[[nodiscard]] constexpr char numberOf(CodePage page)
{
    return page == CodePage::Cp437 ? 0 : 2;
}

/// `text` in the printer's letters, one byte each; none when a character is not among them. Dashes, quotes and spaces
/// of typesetters become the plain ones. Control characters are never encoded: in a name they would be commands.
[[nodiscard]] std::optional<QByteArray> encoded(const QString &text, CodePage page);

} // namespace loket::paper
