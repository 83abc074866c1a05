// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagewindow.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScreen>

namespace loket::ui {

namespace {

constexpr QSize pageSizeWanted(720, 620);

} // namespace

PageWindow::PageWindow(ActionSet &actions, const QString &name) : m_text(new QTextEdit(this))
{
    setAttribute(Qt::WA_QuitOnClose, false);
    asPage(*m_text, name);
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
        resize((QSizeF(pageSizeWanted) * textScale()).toSize().boundedTo(room.size() * 9 / 10));
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
