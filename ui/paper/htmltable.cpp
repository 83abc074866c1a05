// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/htmltable.h"

namespace loket::paper {

namespace {

QString cellsOf(const QStringList &cells, const QString &tag, const QString &style, bool bold)
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString text = cells[i].toHtmlEscaped();
        row += QStringLiteral("<%1 align='%2' style='%3'>%4</%1>")
                   .arg(tag, i == 0 ? QStringLiteral("left") : QStringLiteral("right"), style,
                        bold ? QStringLiteral("<b>%1</b>").arg(text) : text);
    }
    return QStringLiteral("<tr>%1</tr>").arg(row);
}

} // namespace

void HtmlTable::addHead(const QStringList &cells)
{
    m_rows += cellsOf(cells, QStringLiteral("td"), QStringLiteral("background-color:#ECEFEC; color:#4A5652"), false);
}

void HtmlTable::addRow(const QStringList &cells, Weight weight)
{
    m_rows += cellsOf(cells, QStringLiteral("td"), QString(), weight == Weight::Bold);
}

QString HtmlTable::html() const
{
    return QStringLiteral("<table width='100%' border='0.5' cellspacing='0' cellpadding='6' "
                          "style='border-collapse:collapse; border-color:#B9C2BE'>%1</table>")
        .arg(m_rows);
}

} // namespace loket::paper
