// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/columntext.h"

namespace loket::paper {

QStringList wrapped(const QString &text, qsizetype columns)
{
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (QString word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > columns) {
                lines += line;
                line.clear();
            }
            for (; word.size() > columns; word.remove(0, columns))
                lines += word.left(columns);
            if (!word.isEmpty())
                line += line.isEmpty() ? word : QLatin1Char(' ') + word;
        }
        lines += line;
    }
    return lines;
}

} // namespace loket::paper
