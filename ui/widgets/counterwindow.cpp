// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/counterwindow.h"

#include "ui/widgets/deskrows.h"

#include <QAccessible>
#include <QShortcut>

namespace loket::ui {

CounterWindow::CounterWindow(CounterPresenter &presenter, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_actions(presenter, *this)
    // Each part is made where it stays: under a style sheet a change of parent costs as much as the making.
    , m_page(new QWidget(this))
    , m_header(new HeaderBar(presenter, m_actions, m_page))
    , m_area(new DeskArea(presenter, m_actions, m_page))
    , m_status(new StatusLine(presenter, m_actions, m_page))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
{
    new DeskRows(m_page, *m_header, *m_area, *m_status);
    setCentralWidget(m_page);
    makeMenus();

    connect(&presenter, &CounterPresenter::screenChanged, this, [this] { draw(m_presenter.screen()); });
    connect(&presenter, &CounterPresenter::barChanged, card(), &CounterCard::showBar);
    connect(&presenter, &CounterPresenter::visitChanged, card(), &CounterCard::focusHead);
    // Who was searched for has been found: the others who wait are in sight again.
    connect(&presenter, &CounterPresenter::visitChanged, queue()->search(), &QLineEdit::clear);
    connect(&presenter, &CounterPresenter::searchWanted, this, &CounterWindow::showQueue);
    connect(&presenter, &CounterPresenter::historyWanted, this, &CounterWindow::showHistory);
    connect(&presenter, &CounterPresenter::standardWanted, this, &CounterWindow::showStandard);
    connect(&presenter, &CounterPresenter::guidanceWanted, this, [this] { guidance()->open(*this->screen()); });
    connect(&presenter, &CounterPresenter::barChanged, this, &CounterWindow::makeRoomForBar);
    connectEscape();
    connectDrawer();
    connect(queue()->table(), &QueueTable::focusLost, card(), &CounterCard::focusHead);
    draw(presenter.screen());
    card()->focusHead();
}

void CounterWindow::makeRoomForBar()
{
    if (!m_presenter.isBarOpen())
        return;
    setCompact(false);
    m_area->closeDrawer();
    if ((m_standard && m_standard->isActiveWindow()) || (m_guidance && m_guidance->isActiveWindow())) {
        raise();
        activateWindow();
    }
}

void CounterWindow::connectEscape()
{
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, [this] {
        // What was searched for narrows the list: left by Esc, it would hide who waits.
        const bool searched = queue()->clearSearch();
        if (m_area->isDrawerOpen())
            m_area->closeDrawer();
        else if (saysRefusal())
            m_presenter.dismissRefusal();
        else if (!searched)
            m_presenter.dismissGuidance();
    });
    connect(queue()->search(), &QLineEdit::textChanged, this, &CounterWindow::followEscape);
    connect(&m_presenter, &CounterPresenter::barChanged, this, &CounterWindow::followEscape);
}

void CounterWindow::followEscape()
{
    // A question is left by the same key, and comes first.
    m_escape->setEnabled(
        m_area->isDrawerOpen()
        || ((m_presenter.screen().offersGuidance || saysRefusal() || !queue()->search()->text().isEmpty())
            && !m_presenter.isBarOpen()));
}

bool CounterWindow::saysRefusal() const
{
    const auto toast = m_presenter.toast();
    return toast && toast->isError;
}

void CounterWindow::connectDrawer()
{
    connect(m_area, &DeskArea::drawerChanged, this, [this] {
        m_header->showDrawer(m_area->hasDrawer(), m_area->isDrawerOpen());
        followEscape();
    });
    connect(m_header, &HeaderBar::queueWanted, this, [this](bool open) { open ? showQueue() : m_area->closeDrawer(); });
    connect(&m_presenter, &CounterPresenter::visitChanged, m_area, &DeskArea::closeDrawer);
}

void CounterWindow::showQueue()
{
    m_area->openDrawer();
    queue()->focusSearch();
}

void CounterWindow::showHistory()
{
    setCompact(false);
    const bool opened = m_area->openDrawer();
    if (!opened || !queue()->showsHistory())
        queue()->toggleHistory();
    if (opened && !queue()->isAncestorOf(focusWidget()))
        queue()->focusHistory(); // a second Ctrl+Z takes an act back there; in the search it would take letters back
    draw(m_presenter.screen());
}

StandardWindow *CounterWindow::standard()
{
    if (!m_standard)
        m_standard = std::make_unique<StandardWindow>(m_presenter, m_actions);
    return m_standard.get();
}

void CounterWindow::showStandard()
{
    standard()->open(m_presenter.standardSubject(queue()->table()->currentIndex().row()), *screen());
}

GuidanceWindow *CounterWindow::guidance()
{
    if (!m_guidance)
        m_guidance = std::make_unique<GuidanceWindow>(m_presenter, m_actions);
    return m_guidance.get();
}

void CounterWindow::draw(const CounterScreen &screen)
{
    if (windowTitle() != screen.windowTitle)
        setWindowTitle(screen.windowTitle);
    const bool history = queue()->showsHistory() && (!m_area->hasDrawer() || m_area->isDrawerOpen());
    m_presenter.setSlowReader(QAccessible::isActive());
    m_presenter.setHistoryInSight(history);
    m_actions.follow(screen);
    m_header->display(screen);
    card()->display(screen);
    queue()->display(screen);
    m_status->display(screen, m_presenter.toast(), history);
    if (m_compact)
        m_compact->display(screen);
    if (m_standard && m_standard->isVisible())
        m_standard->follow();
    if (m_guidance && m_guidance->isVisible())
        m_guidance->follow();
    followEscape();
    if (accessibleDescription() != m_status->text())
        setAccessibleDescription(m_status->text());
}

CompactWindow *CounterWindow::compact()
{
    if (!m_compact) {
        m_compact = std::make_unique<CompactWindow>(m_actions);
        connect(m_compact.get(), &CompactWindow::left, this, [this] { setCompact(false); });
        m_compact->display(m_presenter.screen());
    }
    return m_compact.get();
}

void CounterWindow::setCompact(bool on)
{
    if ((m_compact && m_compact->isVisible()) == on)
        return;
    compact()->setVisible(on);
    setVisible(!on);
}

void CounterWindow::closeEvent(QCloseEvent *event)
{
    Composition::endAnywhere();
    m_presenter.saveEdits();
    if (m_standard)
        m_standard->close();
    if (m_guidance)
        m_guidance->close();
    QMainWindow::closeEvent(event);
}

void CounterWindow::nextPane()
{
    QWidget *panes[] = {card()->head(), queue()->search(), queue()->table()};
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
