// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperfonts.h"

#include <QFontDatabase>

namespace loket::paper {

void loadPaperFonts()
{
    static const bool loaded = [] {
        for (const char *font : {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "B612-Bold.otf",
                                 "NotoSansArabic-Regular.ttf", "NotoSansJavanese-Regular.ttf", "NotoEmoji-Regular.ttf"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(font));
        return true;
    }();
    Q_UNUSED(loaded);
}

QStringList paperFamilies()
{
    return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Javanese"),
            emojiFamily()};
}

QString emojiFamily()
{
    return QStringLiteral("Noto Emoji");
}

} // namespace loket::paper
