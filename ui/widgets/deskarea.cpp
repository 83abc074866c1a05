// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deskarea.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QTimer>

#include <algorithm>

namespace loket::ui {

namespace {

// The card's share side by side, where both have more than they ask for.
constexpr int cardParts = 5;
constexpr int allParts = 9;

/// Brings the size hints of a widget up to date. Nothing is laid out: that waits for its geometry.
void refresh(QWidget &widget)
{
    widget.ensurePolished(); // the style sheet's margins count
    for (QObject *child : widget.children()) {
        if (auto *inner = qobject_cast<QWidget *>(child); inner && !inner->isWindow())
            refresh(*inner);
    }
    if (QLayout *layout = widget.layout())
        layout->invalidate();
    widget.updateGeometry(); // what the layout around it remembers of its size
}

bool isIn(const QWidget &area, const QWidget *widget)
{
    return widget && (widget == &area || area.isAncestorOf(widget));
}

} // namespace

DeskArea::DeskArea(CounterPresenter &presenter, ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_card(new CounterCard(presenter, actions, this))
    , m_queue(new QueueCard(presenter, actions, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    connect(m_card, &CounterCard::completed, this, [this] {
        measureParts();
        if (testAttribute(Qt::WA_Resized))
            arrange();
    });
}

bool DeskArea::openDrawer()
{
    if (!m_drawer || m_open)
        return false;
    m_open = true;
    m_before = window()->focusWidget();
    placeDrawer();
    m_queue->show();
    m_queue->raise();
    Q_EMIT drawerChanged();
    return true;
}

void DeskArea::closeDrawer()
{
    if (!isDrawerOpen())
        return;
    m_open = false;
    if (isIn(*m_queue, window()->focusWidget())) {
        if (m_before && m_before->isVisible() && !isIn(*m_queue, m_before))
            m_before->setFocus(Qt::OtherFocusReason);
        else
            m_card->focusHead();
    }
    m_queue->hide();
    Q_EMIT drawerChanged();
}

bool DeskArea::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_stale = true; // the children get theirs afterwards, and ask for a new arrangement then
    if (event->type() == QEvent::LayoutRequest && testAttribute(Qt::WA_Resized))
        arrange();
    return QWidget::event(event);
}

void DeskArea::resizeEvent(QResizeEvent *)
{
    arrange();
}

void DeskArea::paintEvent(QPaintEvent *)
{
    if (!m_card->isComplete())
        QTimer::singleShot(0, m_card, &CounterCard::complete); // once this picture stands
}

void DeskArea::measure()
{
    if (m_stale) {
        m_stale = false;
        m_wanted = {};
        measureParts();
    } else if (!m_drawer) {
        askBoth();
    }
}

void DeskArea::measureParts()
{
    if (m_card->isComplete()) {
        m_card->fit(true, QWIDGETSIZE_MAX);
        refresh(*m_card);
        m_leastHeight = m_card->minimumSizeHint().height();
        m_card->fit(false, 0);
    }
    m_queue->setDrawer(false);
    refresh(*m_card);
    refresh(*m_queue);
    m_least.setWidth(m_card->minimumSizeHint().width());
    askBoth();
}

void DeskArea::askBoth()
{
    const QSize before = sizeHint();
    m_wanted.card = m_wanted.card.expandedTo(m_card->needed());
    m_wanted.queue = m_wanted.queue.expandedTo(m_queue->needed());
    m_wanted.outcomes = std::max(m_wanted.outcomes, m_card->outcomesWidth(VisitForm::Words::Longest));
    if (sizeHint() != before)
        updateGeometry();
}

QSize DeskArea::sizeHint() const
{
    const int card = std::max(m_wanted.card.width(), m_wanted.outcomes);
    return {card + space::gap + m_wanted.queue.width(), std::max(m_wanted.card.height(), m_wanted.queue.height())};
}

std::optional<int> DeskArea::heightBeside(int width) const
{
    const int most = width - space::gap - m_wanted.queue.width();
    if (most < m_wanted.card.width())
        return std::nullopt;
    const int secondLine = most < m_wanted.outcomes ? m_card->outcomesHeight() : 0;
    return std::max(m_wanted.card.height() + secondLine, m_wanted.queue.height());
}

int DeskArea::cardWidth() const
{
    if (m_drawer)
        return width();
    // The queue gives what it does not need before the outcomes go to a second line.
    const int most = width() - space::gap - m_wanted.queue.width();
    const int least = std::min(std::max(m_wanted.card.width(), m_wanted.outcomes), most);
    return std::clamp((width() - space::gap) * cardParts / allParts, least, most);
}

void DeskArea::arrange()
{
    measure();
    const bool had = m_drawer;
    m_drawer = height() < heightBeside(width()).value_or(QWIDGETSIZE_MAX);
    if (m_card->fit(m_drawer, width()))
        refresh(*m_card);
    m_queue->setDrawer(m_drawer);
    m_open = m_open && m_drawer;
    m_queue->setVisible(m_open || !m_drawer);
    const int queueAt = cardWidth() + space::gap;
    m_card->setGeometry(0, 0, cardWidth(), height());
    if (m_drawer)
        placeDrawer();
    else
        m_queue->setGeometry(queueAt, 0, width() - queueAt, height());

    // Side by side the window may still be made as small as the drawer allows.
    const int secondLine = width() < m_card->outcomesWidth(VisitForm::Words::Now) ? m_card->outcomesHeight() : 0;
    const int leastHeight = (m_drawer ? m_card->minimumSizeHint().height() : m_leastHeight) + secondLine;
    if (leastHeight != m_least.height()) {
        m_least.setHeight(leastHeight);
        updateGeometry();
    }
    if (had != m_drawer)
        Q_EMIT drawerChanged();
}

void DeskArea::placeDrawer()
{
    const int asked = std::max(m_queue->minimumSizeHint().width(), width() / 2);
    const int drawerWidth = std::min(asked, width());
    m_queue->setGeometry(width() - drawerWidth, 0, drawerWidth, height());
}

void DeskArea::followFocus(QWidget *now)
{
    // Nothing that has the focus is ever hidden behind the drawer.
    if (isIn(*m_card, now))
        closeDrawer();
}

} // namespace loket::ui
