// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/counterpages.h"

#include "ui/widgets/controls.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace loket::ui {

CounterPages::CounterPages(CounterPresenter &presenter, ActionSet &actions, QWidget *parent)
    : QStackedWidget(parent)
    , m_actions(actions)
    , m_closed(new QWidget(this))
    , m_idle(new QWidget(this))
    , m_called(new QWidget(this))
    , m_serving(new QWidget(this))
    , m_autoCall(new QCheckBox(tr("Call automatically when somebody comes"), m_idle))
    , m_form(new VisitForm(presenter, actions, m_serving))
{
    connect(m_autoCall, &QCheckBox::toggled, &presenter, &CounterPresenter::setAutoCall);
    fill(m_closed, CounterMode::Closed, nullptr, {}, 1, CounterAction::OpenOrClose);
    fill(m_idle, CounterMode::Idle, m_autoCall,
         {{CounterAction::Recall}, {CounterAction::WalkIn, CounterAction::OpenOrClose}}, 2, CounterAction::Primary);
    fill(m_called, CounterMode::Called, nullptr,
         {{CounterAction::Recall, CounterAction::Transfer, CounterAction::AbsentOrLeft}}, 3, CounterAction::Primary);
    fill(m_serving, CounterMode::Serving, m_form,
         {{CounterAction::Park, CounterAction::Transfer, CounterAction::WalkIn},
          {CounterAction::FinishOnly, CounterAction::AbsentOrLeft}},
         3, CounterAction::Primary);
    for (QWidget *page : {m_closed, m_idle, m_called, m_serving})
        addWidget(page);
}

void CounterPages::fill(QWidget *page, CounterMode mode, QWidget *content, const ActionRows::Lines &lines, int columns,
                        CounterAction primary)
{
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(space::tight, 0, space::tight, 0);
    rows->setSpacing(space::small);
    if (content)
        rows->addWidget(content, 3);
    rows->addStretch(1);
    if (!lines.empty()) {
        m_rows.push_back(new ActionRows(m_actions, mode, lines, columns, page));
        rows->addWidget(m_rows.back());
    }
    rows->addWidget(new ActionButton(m_actions.action(primary), ActionButton::Look::Primary, page));
}

bool CounterPages::setOneLine(bool oneLine, int width)
{
    const int room = width - 2 * space::tight;
    bool changed = false;
    for (auto *rows : m_rows)
        changed |= rows->setOneLine(oneLine && rows->oneLineWidth() <= room);
    return changed;
}

void CounterPages::display(const CounterScreen &screen)
{
    const int before = m_form->legsToCome();
    m_form->display(screen);
    if (m_form->legsToCome() != before) {
        // A page that is not shown does not tell those around it that its size has changed.
        for (QWidget *part = m_form; part && !part->isWindow(); part = part->parentWidget())
            part->updateGeometry();
    }
    m_autoCall->setVisible(screen.offersAutoCall);
    const QSignalBlocker quiet(m_autoCall);
    m_autoCall->setChecked(screen.autoCall);
}

QWidget *CounterPages::pageOf(CounterMode mode) const
{
    switch (mode) {
    case CounterMode::Idle:
        return m_idle;
    case CounterMode::Called:
        return m_called;
    case CounterMode::Serving:
        return m_serving;
    case CounterMode::Closed:
    case CounterMode::Paused:
        break;
    }
    return m_closed;
}

} // namespace loket::ui
