// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagewriter.h"

namespace loket::ui {

namespace {

const QString numberSample = QStringLiteral("00.  ");

constexpr int labelChars = 30; ///< what a label has at the left of its text

} // namespace

void asPage(QTextEdit &page, const QString &name)
{
    page.setAccessibleName(name);
    page.setReadOnly(true);
    page.setUndoRedoEnabled(false); // what is taken off the page is gone
    page.setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    page.setTabChangesFocus(true);
    page.setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    page.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page.document()->setDocumentMargin(space::gap);
}

void PageWriter::paragraph(const QString &text, Face face, int above, bool secondary)
{
    begin(above, 0);
    put(text, face, secondary);
}

void PageWriter::line(const QString &number, const QString &text, Face face, bool secondary, int above)
{
    const int indent = number.isEmpty() ? 0 : QFontMetrics(fontOf(Face::Body)).horizontalAdvance(numberSample);
    begin(above, indent);
    if (indent > 0)
        put(number + QLatin1Char('\t'), Face::Body, true);
    put(text, face, secondary);
}

void PageWriter::field(const QString &label, const QString &text)
{
    const QFontMetrics metrics(fontOf(Face::Body));
    const int indent = labelChars * metrics.averageCharWidth();
    begin(space::tight, indent);
    const bool isBeside = metrics.horizontalAdvance(label) < indent - space::small;
    put(label + (isBeside ? QChar(u'\t') : QChar(QChar::LineSeparator)), Face::Body, true);
    put(QString(text).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), Face::Body, false);
}

void PageWriter::begin(int above, int indent)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setLeftMargin(indent);
    format.setTextIndent(-indent);
    if (indent > 0)
        format.setTabPositions({QTextOption::Tab(indent, QTextOption::LeftTab)});
    if (m_any)
        m_cursor.insertBlock(format);
    else
        m_cursor.setBlockFormat(format);
    m_any = true;
}

void PageWriter::put(const QString &text, Face face, bool secondary)
{
    QTextCharFormat format;
    format.setFont(fontOf(face));
    format.setForeground(m_page.palette().color(secondary ? QPalette::PlaceholderText : QPalette::Text));
    m_cursor.insertText(text, format);
}

} // namespace loket::ui
