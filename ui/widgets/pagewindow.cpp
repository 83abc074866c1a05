// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagewindow.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScreen>

namespace loket::ui {

namespace {

constexpr QSize sizeWanted(720, 620);
const QString numberSample = QStringLiteral("00.  ");

} // namespace

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

PageWindow::PageWindow(ActionSet &actions, const QString &name) : m_text(new QTextEdit(this))
{
    setAttribute(Qt::WA_QuitOnClose, false);
    m_text->setAccessibleName(name);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(space::gap);
    for (const CounterAction id : allCounterActions())
        addAction(&actions.action(id));
    for (QAction *leg : actions.legs())
        addAction(leg);
}

void PageWindow::layOut(std::initializer_list<QWidget *> above, QWidget *beside)
{
    auto *hint = new TextLabel(Face::Caption, this);
    hint->setText(tr("Esc closes. The counter's keys work here too."));
    hint->setSecondary();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::page, space::page, space::page, space::small);
    rows->setSpacing(space::small);
    for (QWidget *widget : above)
        rows->addWidget(widget);
    auto *page = new QHBoxLayout;
    page->setSpacing(space::small);
    if (beside)
        page->addWidget(beside, 2);
    page->addWidget(m_text, 3);
    rows->addLayout(page, 1);
    rows->addWidget(hint);
}

void PageWindow::bringUp(const QScreen &desk)
{
    if (!isVisible()) {
        const QRect room = desk.availableGeometry();
        resize((QSizeF(sizeWanted) * textScale()).toSize().boundedTo(room.size() * 9 / 10));
        move(room.right() - width() - space::page, room.top() + (room.height() - height()) / 2);
    }
    show();
    raise();
    activateWindow();
}

void PageWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void PageWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        write();
}

} // namespace loket::ui
