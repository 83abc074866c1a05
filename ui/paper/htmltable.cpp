// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/htmltable.h"

namespace loket::paper {

QString HtmlTable::rowOf(const QStringList &cells, const QString &style) const
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool first = i == 0;
        row += QStringLiteral("<td align='%1' %2 style='%3'>")
                   .arg(first ? QStringLiteral("left") : QStringLiteral("right"),
                        first ? QStringLiteral("width='%1%'").arg(m_firstColumn) : QString(), style);
        row += cells[i].toHtmlEscaped() + QStringLiteral("</td>");
    }
    return QStringLiteral("<tr>%1</tr>").arg(row);
}

void HtmlTable::addHead(const QStringList &cells)
{
    m_rows += rowOf(cells, QStringLiteral("vertical-align:bottom; background-color:#ECEFEC; color:#4A5652"));
}

void HtmlTable::addRow(const QStringList &cells)
{
    m_rows += rowOf(cells,
                    QStringLiteral("border-bottom-width:1px; border-bottom-style:solid; border-bottom-color:#B9C2BE"));
}

QString HtmlTable::html() const
{
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='%1'>%2</table>").arg(m_padding).arg(m_rows);
}

} // namespace loket::paper
