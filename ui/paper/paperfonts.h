// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace loket::paper {

/// Makes the embedded fonts known to Qt, once in a program: the office's PC may have none of them, and a font that is
/// added twice is held twice. Needs a QGuiApplication; may be called from any thread.
void loadPaperFonts();

/// Noto Sans and what it lacks: Arabic, Javanese, emoji in black. Other letters are looked for in the PC's own fonts.
[[nodiscard]] QStringList paperFamilies();
[[nodiscard]] QString emojiFamily();

} // namespace loket::paper
