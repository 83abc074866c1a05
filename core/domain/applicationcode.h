// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

/// The code of an application (`berkas`): eight characters, printed `K7MW-3PX2`, drawn without order and never given
/// twice. Its 23 characters leave out what is mixed up when read or typed (0 1 B G I O Q S U Y Z) and all vowels: no
/// code is a word, a date, a power of ten or a number to a spreadsheet, and none looks like a queue number, because it
/// begins with two letters. The last character checks the others: one wrong or two exchanged characters never lead to
/// another file (a scanner on a foreign keyboard layout).
namespace loket::applicationcode {

/// A new code; `draw(n)` gives a random number 0..n-1.
[[nodiscard]] QString make(const std::function<quint32(quint32)> &draw);
/// Reads what people type or a scanner sends: small letters, spaces and hyphens don't matter. None: no such code
/// exists.
[[nodiscard]] std::optional<QString> fromText(const QString &typed);
/// Whether a code may begin with what is typed so far.
[[nodiscard]] bool mayBegin(const QString &typed);
/// As it is printed.
[[nodiscard]] QString text(const QString &code);

} // namespace loket::applicationcode
