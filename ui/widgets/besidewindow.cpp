// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/besidewindow.h"

#include "ui/widgets/composition.h"
#include "ui/widgets/icons.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace loket::ui {

BesideWindow::BesideWindow(BarHost &host) : m_host(host), m_find(new QLineEdit(this))
{
    setAttribute(Qt::WA_QuitOnClose, false);
    for (const auto &key : {QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_F)}) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this] {
            m_find->setFocus(Qt::ShortcutFocusReason);
            m_find->selectAll();
        });
    }
}

void BesideWindow::addList(QVBoxLayout &rows, RowList &table, QWidget *holder)
{
    // Made in the order in which Tab goes through them.
    m_table = &table;
    m_line = new TextLabel(Face::Body, this);
    m_buttons = new QWidget(this);
    m_flow = new FlowLayout(space::small, m_buttons);
    m_bar = new BarPanel(m_host, this);
    m_status = new SaidLine(this);
    m_line->setWordWrap(true);
    m_bar->hide();
    connect(&m_host, &BarHost::answering, m_status, &SaidLine::dropRefusal);
    connect(&m_host, &BarHost::barChanged, this, &BesideWindow::showBar);
    connect(m_table, &RowList::focusLost, this, [this] { m_find->setFocus(Qt::OtherFocusReason); });
    rows.addWidget(holder ? holder : m_table, 1);
    rows.addWidget(m_line);
    rows.addWidget(m_buttons);
    rows.addWidget(m_bar);
    rows.addWidget(m_status);
}

void BesideWindow::addField(QLineEdit &field, const QString &name, const QString &description)
{
    field.setPlaceholderText(name);
    field.setAccessibleName(name);
    field.setMinimumHeight(space::control);
    field.setAccessibleDescription(description);
    field.setToolTip(description.isEmpty() ? QString() : plainToolTip(description));
    field.installEventFilter(this);
    new Composition(field);
    connect(&field, &QLineEdit::returnPressed, this, &BesideWindow::lookUp);
}

QPushButton *BesideWindow::makeFindButton()
{
    auto *search = new QPushButton(lucide(QStringLiteral("search")), tr("Find"), this);
    search->setAccessibleName(tr("Find"));
    search->setFocusPolicy(Qt::TabFocus);
    connect(search, &QPushButton::clicked, this, &BesideWindow::lookUp);
    return search;
}

QAction *BesideWindow::addAct(const QString &icon, const QString &key, const std::function<void()> &run)
{
    auto *action = new QAction(lucide(icon), QString(), this);
    action->setShortcut(QKeySequence(key, QKeySequence::PortableText));
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, [run] {
        Composition::endAnywhere();
        run();
    });
    addAction(action);
    auto *button = new ActionButton(*action, ActionButton::Look::Normal, m_buttons);
    connect(action, &QAction::changed, button, [button, action] { button->setHidden(!action->isVisible()); });
    m_flow->addWidget(button);
    return action;
}

void BesideWindow::showLine(const QString &text)
{
    m_line->showText(breakable(text));
    m_line->setVisible(!text.isEmpty());
    m_table->setAccessibleDescription(text);
}

void BesideWindow::showBar()
{
    const bool open = m_host.isBarOpen();
    if (open)
        m_bar->display(m_host.bar());
    m_bar->giveRoom(width(), height() / 2); // the list and what was said stay in sight
    if (open == m_bar->isVisibleTo(this))
        return;
    // What vanishes must not hand the focus to the next button by chance.
    if (!open && m_bar->isAncestorOf(focusWidget() ? focusWidget() : m_bar))
        focusList();
    m_buttons->setVisible(!open);
    m_bar->setVisible(open);
    if (open && m_host.bar().entry == BarEntry::None)
        m_bar->setFocus(Qt::OtherFocusReason);
    else if (open)
        m_bar->display(m_host.bar()); // its field takes the focus only when it can be seen
    else if (m_bar->hasFocus())
        focusList();
}

void BesideWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_bar->giveRoom(width(), height() / 2); // the list and what was said stay in sight
}

void BesideWindow::focusList()
{
    if (m_table->focusPolicy() != Qt::NoFocus)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_find->setFocus(Qt::OtherFocusReason);
}

void BesideWindow::beginFind(QChar typed)
{
    m_find->setFocus(Qt::OtherFocusReason);
    m_find->setText(typed);
}

void BesideWindow::keepLookedFor()
{
    m_find->setText(m_find->text());
    m_find->selectAll();
}

void BesideWindow::bringUp()
{
    show();
    raise();
    activateWindow();
    if (!m_host.isBarOpen())
        m_find->setFocus(Qt::OtherFocusReason);
}

bool BesideWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QLineEdit *>(watched);
    const auto *key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress
        ? static_cast<QKeyEvent *>(event)
        : nullptr;
    if (!field || !key)
        return QWidget::eventFilter(watched, event);
    // An empty field has nothing to delete, and what was looked for already is not undone: the keys are the row's.
    const bool isRows = field->text().isEmpty() || (key->matches(QKeySequence::Undo) && !field->isUndoAvailable());
    if (event->type() == QEvent::ShortcutOverride && isRows && key->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_Down) {
        focusList();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BesideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_host.isBarOpen() ? m_host.cancelBar() : void(close());
    else if (isTyping(*event))
        m_host.isBarOpen() ? m_host.typeIntoBar(event->text().at(0)) : beginFind(event->text().at(0));
    else
        QWidget::keyPressEvent(event);
}

} // namespace loket::ui
