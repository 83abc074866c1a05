// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/counterwindow.h"

#include <QAccessible>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
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
    , m_status(new StatusLine(presenter, m_actions, this))
    , m_compact(std::make_unique<CompactWindow>(m_actions))
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::gap);
    // Nothing moves sideways when the state changes: the two sides keep their shares whatever their texts ask for.
    m_card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_queue->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    middle->addWidget(m_card, 5);
    middle->addWidget(m_queue, 4);
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(space::page, space::tight, space::page, space::small);
    rows->setSpacing(space::small);
    rows->addWidget(m_header);
    rows->addLayout(middle, 1);
    rows->addWidget(m_status);
    setCentralWidget(page);
    makeMenus();

    connect(&presenter, &CounterPresenter::screenChanged, this, [this] { draw(m_presenter.screen()); });
    connect(&presenter, &CounterPresenter::barChanged, m_card, &CounterCard::showBar);
    connect(&presenter, &CounterPresenter::visitChanged, m_card, &CounterCard::focusHead);
    connect(&presenter, &CounterPresenter::searchWanted, m_queue, &QueueCard::focusSearch);
    connect(&presenter, &CounterPresenter::historyWanted, this, [this] {
        m_queue->toggleHistory();
        draw(m_presenter.screen());
    });
    // A question needs its room.
    connect(&presenter, &CounterPresenter::barChanged, this, [this] {
        if (m_presenter.isBarOpen())
            setCompact(false);
    });
    connect(m_compact.get(), &CompactWindow::left, this, [this] { setCompact(false); });
    connect(m_queue->table(), &QueueTable::focusLost, m_card, &CounterCard::focusHead);
    draw(presenter.screen());
    m_card->focusHead();
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

void CounterWindow::addActions(QMenu *menu, std::initializer_list<CounterAction> actions)
{
    for (const CounterAction action : actions)
        menu->addAction(&m_actions.action(action));
}

void CounterWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addActions(file,
               {CounterAction::OpenOrClose, CounterAction::ChangeOfficer, CounterAction::Lock, CounterAction::Settings,
                CounterAction::Refresh});
    file->addSeparator();
    file->addAction(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);

    QMenu *queue = menuBar()->addMenu(tr("&Queue"));
    addActions(queue,
               {CounterAction::Primary, CounterAction::FinishOnly, CounterAction::Recall, CounterAction::AbsentOrLeft,
                CounterAction::WalkIn, CounterAction::Park, CounterAction::Transfer});
    queue->addSeparator();
    QMenu *outcome = queue->addMenu(tr("Outcome"));
    addActions(outcome,
               {CounterAction::OutcomeDone, CounterAction::OutcomeIncomplete, CounterAction::OutcomeRefused,
                CounterAction::OutcomeReferred});
    QMenu *legs = queue->addMenu(tr("Service of this visit"));
    for (QAction *leg : m_actions.legs())
        legs->addAction(leg);
    connect(legs, &QMenu::aboutToShow, this, [this] {
        for (QAction *leg : m_actions.legs())
            leg->setVisible(!leg->text().isEmpty());
    });
    queue->addSeparator();
    addActions(queue, {CounterAction::GiveNumber, CounterAction::SetPriority, CounterAction::Search});
    queue->addSeparator();
    addActions(queue, {CounterAction::Undo, CounterAction::FlagLast, CounterAction::Remove});

    QMenu *report = menuBar()->addMenu(tr("&Report"));
    addActions(report, {CounterAction::History});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addMenu(makeThemeMenu());
    QAction *full = view->addAction(tr("Full screen"));
    full->setShortcut(QKeySequence(Qt::Key_F11));
    full->setCheckable(true);
    connect(full, &QAction::toggled, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    view->addAction(tr("Compact mode"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), this,
                    [this] { setCompact(true); });
    view->addAction(tr("Next part of the window"), QKeySequence(Qt::Key_F6), this, &CounterWindow::nextPane);
    view->addAction(tr("Menu bar"), QKeySequence(Qt::Key_F10), this,
                    [this] { menuBar()->setActiveAction(menuBar()->actions().constFirst()); });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("About Loket Prima"), this, &CounterWindow::showAbout);
}

QMenu *CounterWindow::makeThemeMenu()
{
    auto *menu = new QMenu(tr("Theme"), this);
    auto *group = new QActionGroup(menu);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::Light, tr("Light")},
                                                       {ThemeChoice::Dark, tr("Dark")},
                                                       {ThemeChoice::System, tr("Follow the system")}};
    for (const auto &[choice, name] : choices) {
        QAction *action = menu->addAction(name, &m_theme, [this, chosen = choice] { m_theme.choose(chosen); });
        action->setCheckable(true);
        action->setChecked(choice == m_theme.choice());
        group->addAction(action);
    }
    return menu;
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
    (next->focusPolicy() == Qt::NoFocus ? panes[0] : next)->setFocus(Qt::ShortcutFocusReason);
}

void CounterWindow::showAbout()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Loket Prima · Loket Prima"),
        tr("Loket Prima %1\nQueue and service counters of a public office.").arg(QStringLiteral(LOKET_VERSION)),
        QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Free software under the GNU General Public License, version 3 or later. "
                               "Fonts: Noto Sans and B612 (OFL). Icons: Lucide (ISC)."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open(); // never exec(): the counter goes on behind it
}

} // namespace loket::ui
