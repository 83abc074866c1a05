// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countercard.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace loket::ui {

CounterCard::CounterCard(CounterPresenter &presenter, ActionSet &actions, QWidget *parent)
    : Card(parent)
    , m_presenter(presenter)
    , m_actions(actions)
    , m_head(new CardHead(this))
    , m_pages(new QStackedWidget(this))
    , m_closed(new QWidget(m_pages))
    , m_idle(new QWidget(m_pages))
    , m_called(new QWidget(m_pages))
    , m_serving(new QWidget(m_pages))
    , m_bar(new BarPanel(presenter, m_pages))
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
    for (QWidget *page : {m_closed, m_idle, m_called, m_serving, static_cast<QWidget *>(m_bar)})
        m_pages->addWidget(page);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::page, space::gap, space::page, space::gap);
    rows->setSpacing(space::small);
    rows->addWidget(m_head);
    rows->addWidget(m_pages, 1);
}

void CounterCard::fill(QWidget *page, CounterMode mode, QWidget *content, const ActionRows::Lines &lines, int columns,
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

bool CounterCard::fit(bool wide, int width)
{
    const int room = width - 2 * (space::page + space::tight);
    bool changed = m_head->setBeside(wide && m_head->besideWidth() <= room);
    for (auto *rows : m_rows)
        changed |= rows->setOneLine(wide && rows->oneLineWidth() <= room);
    return changed;
}

QSize CounterCard::needed() const
{
    const QSize now = minimumSizeHint();
    const QSize head = m_head->needed();
    const int more = std::max(0, head.height() - m_head->minimumSizeHint().height()) + m_form->legsToCome();
    return {std::max(now.width(), head.width() + 2 * space::page), now.height() + more};
}

void CounterCard::display(const CounterScreen &screen)
{
    m_head->setCompact(m_presenter.isBarOpen());
    m_head->display(screen);
    m_form->display(screen);
    m_autoCall->setVisible(screen.offersAutoCall);
    {
        const QSignalBlocker quiet(m_autoCall);
        m_autoCall->setChecked(screen.autoCall);
    }
    if (m_presenter.isBarOpen())
        return;
    switch (screen.mode) {
    case CounterMode::Closed:
    case CounterMode::Paused:
        return turnTo(m_closed);
    case CounterMode::Idle:
        return turnTo(m_idle);
    case CounterMode::Called:
        return turnTo(m_called);
    case CounterMode::Serving:
        return turnTo(m_serving);
    }
}

void CounterCard::showBar()
{
    display(m_presenter.screen());
    if (!m_presenter.isBarOpen())
        return;
    m_bar->display(m_presenter.bar());
    if (m_pages->currentWidget() != m_bar) {
        m_pages->setCurrentWidget(m_bar);
        m_bar->setFocus(Qt::OtherFocusReason);
    }
}

void CounterCard::turnTo(QWidget *page)
{
    if (m_pages->currentWidget() == page)
        return;
    // What vanishes must not hand the focus to the next button by chance.
    const bool hadFocus = m_pages->currentWidget()->isAncestorOf(window()->focusWidget());
    if (hadFocus)
        focusHead();
    m_pages->setCurrentWidget(page);
}

} // namespace loket::ui
