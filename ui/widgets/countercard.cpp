// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countercard.h"

#include <QVBoxLayout>

#include <algorithm>

namespace loket::ui {

namespace {

QWidgetList tabStops(const QWidget &part)
{
    QWidgetList stops;
    for (QWidget *inside : part.findChildren<QWidget *>()) {
        if ((inside->focusPolicy() & Qt::TabFocus) != 0 && !inside->focusProxy())
            stops += inside;
    }
    return stops;
}

} // namespace

CounterCard::CounterCard(CounterPresenter &presenter, ActionSet &actions, QWidget *parent)
    : Card(parent)
    , m_presenter(presenter)
    , m_actions(actions)
    , m_head(new CardHead(this))
    , m_below(new QStackedWidget(this))
    , m_bar(new BarPanel(presenter, m_below))
{
    m_below->addWidget(new QWidget(m_below)); // until anything is shown
    m_below->addWidget(m_bar);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::page, space::gap, space::page, space::gap);
    rows->setSpacing(space::small);
    rows->addWidget(m_head);
    rows->addWidget(m_below, 1);
}

CounterPages &CounterCard::pages()
{
    if (m_pages)
        return *m_pages;
    m_pages = new CounterPages(m_presenter, m_actions, m_below);
    m_below->addWidget(m_pages);
    // Tab goes on from the question's controls to these, not behind those of the whole window.
    QWidget *before = (QWidgetList{m_bar} + tabStops(*m_bar)).last();
    QWidgetList stops = tabStops(*m_pages);
    std::reverse(stops.begin(), stops.end());
    for (QWidget *stop : stops)
        setTabOrder(before, stop);
    m_pages->display(m_presenter.screen());
    Q_EMIT completed();
    return *m_pages;
}

bool CounterCard::fit(bool wide, int width)
{
    const int room = width - 2 * space::page;
    const bool turned = m_head->setBeside(wide && m_head->besideWidth() <= room - 2 * space::tight);
    return (m_pages && m_pages->setOneLine(wide, room)) || turned;
}

QSize CounterCard::needed() const
{
    const QSize now = minimumSizeHint();
    if (!m_pages)
        return now;
    const QSize head = m_head->needed();
    const int more = std::max(0, head.height() - m_head->minimumSizeHint().height()) + m_pages->form()->legsToCome();
    return {std::max(now.width(), head.width() + 2 * space::page), now.height() + more};
}

int CounterCard::outcomesWidth(VisitForm::Words words) const
{
    return m_pages ? m_pages->form()->oneLineWidth(words) + 2 * space::page + 2 * space::tight : 0;
}

void CounterCard::display(const CounterScreen &screen)
{
    m_head->setCompact(m_presenter.isBarOpen());
    m_head->display(screen);
    if (m_pages)
        m_pages->display(screen);
    if (!m_presenter.isBarOpen() && (m_pages || isVisible()))
        turnTo(screen.mode);
}

void CounterCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (!m_presenter.isBarOpen())
        turnTo(m_presenter.screen().mode);
}

void CounterCard::showBar()
{
    display(m_presenter.screen());
    if (!m_presenter.isBarOpen())
        return;
    if (m_below->currentWidget() != m_bar) {
        m_below->setCurrentWidget(m_bar);
        m_bar->setFocus(Qt::OtherFocusReason);
    }
    m_bar->display(m_presenter.bar()); // an entry takes the focus from the panel
}

void CounterCard::turnTo(CounterMode mode)
{
    CounterPages &to = pages();
    if (m_below->currentWidget() == &to && to.shows(mode))
        return;
    // What vanishes must not hand the focus to the next button by chance.
    if (m_below->currentWidget()->isAncestorOf(window()->focusWidget()))
        focusHead();
    to.turnTo(mode);
    m_below->setCurrentWidget(&to);
}

} // namespace loket::ui
