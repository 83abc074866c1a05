// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countercard.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace loket::ui {

CounterCard::CounterCard(CounterPresenter &presenter, ActionSet &actions, QWidget *parent)
    : Card(parent)
    , m_presenter(presenter)
    , m_actions(actions)
    , m_head(new CardHead(this))
    , m_form(new VisitForm(presenter, actions, this))
    , m_autoCall(new QCheckBox(tr("Call automatically when somebody comes"), this))
    , m_pages(new QStackedWidget(this))
    , m_closed(closedPage())
    , m_idle(idlePage())
    , m_called(calledPage())
    , m_serving(servingPage())
    , m_bar(new BarPanel(presenter, this))
{
    connect(m_autoCall, &QCheckBox::toggled, &presenter, &CounterPresenter::setAutoCall);
    for (QWidget *page : {m_closed, m_idle, m_called, m_serving, static_cast<QWidget *>(m_bar)})
        m_pages->addWidget(page);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::page, space::gap, space::page, space::gap);
    rows->setSpacing(space::small);
    rows->addWidget(m_head);
    rows->addWidget(m_pages, 1);
}

QWidget *CounterCard::pageWith(QWidget *content, const Lines &lines, int columns, CounterAction primary)
{
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(space::tight, 0, space::tight, 0);
    rows->setSpacing(space::small);
    if (content)
        rows->addWidget(content, 3);
    rows->addStretch(1);
    auto *grid = new QGridLayout;
    grid->setSpacing(space::small);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    for (int row = 0; row < int(lines.size()); ++row) {
        const auto &line = lines[std::size_t(row)];
        // Two actions stand at the two ends: what ends a visit badly stays apart.
        for (std::size_t i = 0; i < line.size(); ++i) {
            const int column = line.size() == 2 && i == 1 ? columns - 1 : int(i);
            grid->addWidget(new ActionButton(m_actions.action(line[i]), ActionButton::Look::Normal, page), row, column);
        }
    }
    rows->addLayout(grid);
    rows->addWidget(new ActionButton(m_actions.action(primary), ActionButton::Look::Primary, page));
    return page;
}

QWidget *CounterCard::closedPage()
{
    return pageWith(nullptr, {}, 1, CounterAction::OpenOrClose);
}

QWidget *CounterCard::idlePage()
{
    return pageWith(m_autoCall, {{CounterAction::Recall}, {CounterAction::WalkIn, CounterAction::OpenOrClose}}, 2,
                    CounterAction::Primary);
}

QWidget *CounterCard::calledPage()
{
    return pageWith(nullptr, {{CounterAction::Recall, CounterAction::Transfer, CounterAction::AbsentOrLeft}}, 3,
                    CounterAction::Primary);
}

QWidget *CounterCard::servingPage()
{
    return pageWith(m_form,
                    {{CounterAction::Park, CounterAction::Transfer, CounterAction::WalkIn},
                     {CounterAction::FinishOnly, CounterAction::AbsentOrLeft}},
                    3, CounterAction::Primary);
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
