// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/counterwindow.h"

#include <QAccessible>
#include <QShortcut>
#include <QVBoxLayout>

namespace loket::ui {

CounterWindow::CounterWindow(CounterPresenter &presenter, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_actions(presenter, *this)
    , m_header(new HeaderBar(presenter, m_actions, this))
    , m_card(new CounterCard(presenter, m_actions, this))
    , m_queue(new QueueCard(presenter, m_actions, this))
    , m_area(new DeskArea(*m_card, *m_queue, this))
    , m_status(new StatusLine(presenter, m_actions, this))
    , m_compact(std::make_unique<CompactWindow>(m_actions))
{
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(space::page, space::tight, space::page, space::small);
    rows->setSpacing(space::small);
    rows->addWidget(m_header);
    rows->addWidget(m_area, 1);
    rows->addWidget(m_status);
    setCentralWidget(page);
    makeMenus();

    connect(&presenter, &CounterPresenter::screenChanged, this, [this] { draw(m_presenter.screen()); });
    connect(&presenter, &CounterPresenter::barChanged, m_card, &CounterCard::showBar);
    connect(&presenter, &CounterPresenter::visitChanged, m_card, &CounterCard::focusHead);
    // Who was searched for has been found: the others who wait are in sight again.
    connect(&presenter, &CounterPresenter::visitChanged, m_queue->search(), &QLineEdit::clear);
    connect(&presenter, &CounterPresenter::searchWanted, this, &CounterWindow::showQueue);
    connect(&presenter, &CounterPresenter::historyWanted, this, &CounterWindow::showHistory);
    // A question needs its room.
    connect(&presenter, &CounterPresenter::barChanged, this, [this] {
        if (!m_presenter.isBarOpen())
            return;
        setCompact(false);
        m_area->closeDrawer();
    });
    connectDrawer();
    connect(m_compact.get(), &CompactWindow::left, this, [this] { setCompact(false); });
    connect(m_queue->table(), &QueueTable::focusLost, m_card, &CounterCard::focusHead);
    draw(presenter.screen());
    m_card->focusHead();
}

void CounterWindow::connectDrawer()
{
    auto *leave = new QShortcut(Qt::Key_Escape, this);
    leave->setEnabled(false);
    connect(leave, &QShortcut::activated, m_area, &DeskArea::closeDrawer);
    connect(m_area, &DeskArea::drawerChanged, this, [this, leave] {
        m_header->showDrawer(m_area->hasDrawer(), m_area->isDrawerOpen());
        leave->setEnabled(m_area->isDrawerOpen());
    });
    connect(m_header, &HeaderBar::queueWanted, this, [this](bool open) { open ? showQueue() : m_area->closeDrawer(); });
    connect(&m_presenter, &CounterPresenter::visitChanged, m_area, &DeskArea::closeDrawer);
}

void CounterWindow::showQueue()
{
    m_area->openDrawer();
    m_queue->focusSearch();
}

void CounterWindow::showHistory()
{
    const bool opened = m_area->openDrawer();
    if (!opened || !m_queue->showsHistory())
        m_queue->toggleHistory();
    if (opened && !m_queue->isAncestorOf(focusWidget()))
        m_queue->search()->setFocus(Qt::ShortcutFocusReason);
    draw(m_presenter.screen());
}

void CounterWindow::draw(const CounterScreen &screen)
{
    if (windowTitle() != screen.windowTitle)
        setWindowTitle(screen.windowTitle);
    m_presenter.setSlowReader(QAccessible::isActive());
    m_actions.follow(screen);
    m_header->display(screen);
    m_card->display(screen);
    m_queue->display(screen);
    m_status->display(screen, m_presenter.toast(), m_queue->showsHistory());
    m_compact->display(screen);
    if (accessibleDescription() != m_status->text())
        setAccessibleDescription(m_status->text());
}

void CounterWindow::setCompact(bool on)
{
    if (m_compact->isVisible() == on)
        return;
    m_compact->setVisible(on);
    setVisible(!on);
}

void CounterWindow::closeEvent(QCloseEvent *event)
{
    Composition::endAnywhere();
    m_presenter.saveEdits();
    QMainWindow::closeEvent(event);
}

void CounterWindow::nextPane()
{
    QWidget *panes[] = {m_card->head(), m_queue->search(), m_queue->table()};
    int at = 0;
    for (int i = 0; i < 3; ++i) {
        if (panes[i]->hasFocus())
            at = i + 1;
    }
    QWidget *next = panes[at % 3];
    if (next->focusPolicy() == Qt::NoFocus)
        next = panes[0];
    if (next != panes[0])
        m_area->openDrawer();
    next->setFocus(Qt::ShortcutFocusReason);
}

} // namespace loket::ui
