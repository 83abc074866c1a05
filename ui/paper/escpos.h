// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/codepage.h"
#include "ui/paper/sheet.h"

#include <QByteArray>

namespace loket::paper {

/// Of the printer, from the settings.
struct EscPosOptions {
    CodePage codePage = CodePage::Cp437;
    double headToKnifeMm = 15; ///< 0..100: fed after the last line, so that the cut comes below it
    bool cut = true;           ///< exactly once, at the end
    bool nativeQr = true;      ///< drawn by the printer; else sent as dots, which every printer can print
};

/// The paper as bytes for a printer without a driver: 384 dots and 32 columns on 58 mm, 576 and 48 on 80 mm. Letters
/// are the printer's own; a text it has no letters for (Arabic, Javanese, emoji) is drawn and sent as dots, never as
/// `?`. Empty for A5 and A4: such printers have no such paper. Needs a QGuiApplication; any one thread.
[[nodiscard]] QByteArray escposOf(const Sheet &sheet, PaperFormat format, const EscPosOptions &options = {});

} // namespace loket::paper
