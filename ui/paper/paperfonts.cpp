// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperfonts.h"

#include <QFontDatabase>

namespace loket::paper {

void loadPaperFonts()
{
    static const bool loaded = [] {
        for (const char *font : {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "B612-Bold.otf"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(font));
        return true;
    }();
    Q_UNUSED(loaded);
}

} // namespace loket::paper
