// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headerbar.h"

#include <QHBoxLayout>
#include <QMenu>

namespace loket::ui {

HeaderBar::HeaderBar(CounterPresenter &presenter, ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_counter(new ElidedLabel(Face::Title, this))
    , m_state(new QPushButton(this))
    , m_officer(new QPushButton(this))
    , m_menu(new QMenu(m_officer))
    , m_queue(new QPushButton(this))
    , m_date(new ElidedLabel(Face::BodyStrong, this))
    , m_time(new TextLabel(Face::BodyStrong, this))
{
    QAction &state = actions.action(CounterAction::OpenOrClose);
    m_state->setFocusPolicy(Qt::TabFocus);
    m_state->setEnabled(state.isEnabled());
    connect(m_state, &QPushButton::clicked, &state, &QAction::trigger);
    connect(&state, &QAction::changed, m_state, [this, &state] { m_state->setEnabled(state.isEnabled()); });
    m_officer->setFocusPolicy(Qt::TabFocus);
    m_officer->setProperty("flat", true);
    connect(m_menu, &QMenu::aboutToShow, this, &HeaderBar::fillOfficerMenu);
    connect(m_officer, &QPushButton::clicked, &presenter, [&presenter] {
        if (presenter.screen().presence == Presence::SignedIn)
            presenter.trigger(CounterAction::ChangeOfficer);
    });

    m_queue->setFocusPolicy(Qt::TabFocus);
    m_queue->setCheckable(true);
    m_queue->hide();
    connect(m_queue, &QPushButton::clicked, this, &HeaderBar::queueWanted);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    row->addWidget(m_counter, 1);
    row->addWidget(m_state);
    row->addWidget(m_queue);
    row->addSpacing(space::card);
    row->addWidget(m_officer);
    row->addWidget(m_date);
    row->addWidget(m_time);
}

void HeaderBar::display(const CounterScreen &screen)
{
    m_counter->showText(screen.unitName.isEmpty() ? screen.counterName
                                                  : QStringLiteral("%1 · %2").arg(screen.counterName, screen.unitName));
    const QString state = QStringLiteral("%1   F12").arg(screen.stateText);
    if (m_state->text() != state) {
        m_state->setText(state);
        m_state->setAccessibleName(tr("Counter state: %1").arg(screen.stateText));
        m_state->setToolTip(plainToolTip(m_state->accessibleName()));
    }
    m_officer->setText(withoutAccessKey(screen.officer));
    m_officer->setAccessibleName(tr("Officer: %1").arg(screen.officer));
    const bool own = !screen.ownFigures.isEmpty();
    m_officer->setAccessibleDescription(screen.ownFigures);
    m_officer->setToolTip(
        plainToolTip(own ? QStringLiteral("%1\n%2").arg(m_officer->accessibleName(), screen.ownFigures)
                         : m_officer->accessibleName()));
    // While an office is being set up the name is chosen; afterwards the other's PIN is asked.
    QMenu *menu = screen.presence == Presence::Trial ? m_menu : nullptr;
    if (m_officer->menu() != menu)
        m_officer->setMenu(menu);
    m_officer->setEnabled(screen.mayChangeOfficer);
    m_officer->setVisible(!screen.officer.isEmpty());
    m_date->showText(screen.date);
    m_time->showText(screen.time);
    const QString queue = QStringLiteral("%1   F3").arg(screen.waitingText);
    if (m_queue->text() != queue) {
        m_queue->setText(queue);
        m_queue->setAccessibleName(tr("Show the queue: %1").arg(screen.waitingText));
        m_queue->setToolTip(plainToolTip(m_queue->accessibleName()));
    }
}

void HeaderBar::showDrawer(bool there, bool open)
{
    m_queue->setVisible(there);
    m_queue->setChecked(open);
}

void HeaderBar::fillOfficerMenu()
{
    m_menu->clear();
    for (const auto &officer : m_presenter.screen().officers) {
        QAction *choice = m_menu->addAction(withoutAccessKey(officer.name), &m_presenter,
                                            [this, staff = officer.staff] { m_presenter.setOfficer(staff); });
        choice->setCheckable(true);
        choice->setChecked(officer.chosen);
    }
}

} // namespace loket::ui
