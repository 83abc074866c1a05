// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loket::paper {

/// Makes the embedded Noto Sans and B612 known to Qt, once in a program: the office's PC may have neither, and a font
/// that is added twice is held twice. Needs a QGuiApplication; may be called from any thread.
void loadPaperFonts();

} // namespace loket::paper
