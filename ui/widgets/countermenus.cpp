// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar of the counter's window: the second half of CounterWindow.
#include "ui/widgets/counterwindow.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QMessageBox>

#include <cmath>

namespace loket::ui {

void CounterWindow::addActions(QMenu *menu, std::initializer_list<CounterAction> actions)
{
    for (const CounterAction action : actions)
        menu->addAction(&m_actions.action(action));
}

void CounterWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addActions(file,
               {CounterAction::OpenOrClose, CounterAction::Files, CounterAction::Papers, CounterAction::ChangeOfficer,
                CounterAction::Lock, CounterAction::ChangeSecret, CounterAction::Recover, CounterAction::Settings,
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
               {CounterAction::OutcomeDone, CounterAction::OutcomeAccepted, CounterAction::OutcomeIncomplete,
                CounterAction::OutcomeRefused, CounterAction::OutcomeReferred});
    addActions(queue, {CounterAction::Charge, CounterAction::FileNumber});
    QMenu *legs = queue->addMenu(tr("Service of this visit"));
    for (QAction *leg : m_actions.legs())
        legs->addAction(leg);
    connect(legs, &QMenu::aboutToShow, this, [this] {
        for (QAction *leg : m_actions.legs())
            leg->setVisible(!leg->text().isEmpty());
    });
    queue->addSeparator();
    addActions(queue,
               {CounterAction::GiveNumber, CounterAction::Print, CounterAction::PaperLanguage,
                CounterAction::SetPriority, CounterAction::Standard, CounterAction::Search});
    queue->addSeparator();
    addActions(queue, {CounterAction::Undo, CounterAction::FlagLast, CounterAction::Remove});

    QMenu *complaints = menuBar()->addMenu(tr("&Complaints"));
    addActions(complaints, {CounterAction::Complaint, CounterAction::Register, CounterAction::Incident});

    QMenu *report = menuBar()->addMenu(tr("&Report"));
    addActions(report, {CounterAction::History});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addMenu(makeThemeMenu());
    view->addMenu(makeTextSizeMenu());
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
    addActions(help, {CounterAction::Guidance});
    help->addSeparator();
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

QMenu *CounterWindow::makeTextSizeMenu()
{
    auto *menu = new QMenu(tr("Text size"), this);
    auto *group = new QActionGroup(menu);
    for (const int percent : {100, 115, 130, 150}) {
        QAction *action = menu->addAction(tr("%1 %").arg(percent), &m_theme,
                                          [this, percent] { m_theme.setTextScale(percent / 100.0); });
        action->setCheckable(true);
        action->setChecked(std::lround(textScale() * 100) == percent);
        group->addAction(action);
    }
    return menu;
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
