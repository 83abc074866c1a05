// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/guidancewindow.h"

#include "ui/widgets/rowlist.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>

namespace loket::ui {

namespace {

/// The keys that turn the page.
bool turnsPage(const QKeyEvent &event)
{
    return event.key() == Qt::Key_PageDown || event.key() == Qt::Key_PageUp;
}

/// Leaves what is typed, and the turning of the page, to the window.
class CardList : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        isTyping(*event) || turnsPage(*event) ? event->ignore() : QListWidget::keyPressEvent(event);
    }
};

} // namespace

GuidanceWindow::GuidanceWindow(CounterPresenter &presenter, ActionSet &actions)
    : PageWindow(actions, tr("Words of the card"))
    , m_presenter(presenter)
    , m_visit(new TextLabel(Face::BodyStrong, this))
    , m_situation(new TextLabel(Face::Body, this))
    , m_cards(new CardList(this))
{
    setWindowTitle(tr("Guidance cards · Loket Prima"));
    m_visit->setWordWrap(true);
    m_situation->setWordWrap(true);
    m_cards->setAccessibleName(tr("Guidance cards"));
    m_cards->setWordWrap(true);
    m_cards->setTextElideMode(Qt::ElideNone);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setSpacing(space::tight / 2);
    layOut({m_visit, m_situation}, m_cards);
    setTabOrder(m_cards, text());
    connect(m_cards, &QListWidget::currentRowChanged, this, &GuidanceWindow::write);
}

void GuidanceWindow::open(const QScreen &desk)
{
    m_view = m_presenter.guidance();
    list();
    follow();
    bringUp(desk);
    m_cards->setFocus(Qt::OtherFocusReason);
}

void GuidanceWindow::list()
{
    m_situation->setText(m_view.items.empty() ? tr("No card is in use. The administrator may put them back.")
                             : m_view.situation.isEmpty()
                             ? tr("A digit or letter opens a card")
                             : tr("Helps now: %1. A digit or letter opens a card").arg(m_view.situation));
    {
        const QSignalBlocker quiet(m_cards);
        m_cards->clear();
        for (const auto &item : m_view.items) {
            auto *row = new QListWidgetItem(QStringLiteral("%1  %2").arg(item.key).arg(item.title), m_cards);
            row->setFont(fontOf(item.helpsNow ? Face::BodyStrong : Face::Body));
            if (item.helpsNow)
                row->setData(Qt::AccessibleTextRole, tr("%1, helps now").arg(row->text()));
        }
        m_cards->setCurrentRow(0);
    }
    write();
}

void GuidanceWindow::follow()
{
    const CounterScreen &screen = m_presenter.screen();
    if (screen.presence == Presence::Locked) {
        close();
        return;
    }
    QStringList parts{screen.counterName};
    if (screen.ticket.isStored())
        parts = {screen.number, screen.clock};
    if (screen.chip.isShown())
        parts += screen.chip.text();
    m_visit->showText(parts.join(QStringLiteral("  ")));
}

void GuidanceWindow::write()
{
    text()->clear();
    const int row = m_cards->currentRow();
    if (row < 0 || std::size_t(row) >= m_view.items.size())
        return;
    const GuidanceItem &item = m_view.items[std::size_t(row)];
    PageWriter page(*text());
    page.paragraph(item.title, Face::Title);
    for (const QString &line : item.lines)
        page.line(QStringLiteral("•"), line, Face::Body, false, space::small);
    text()->moveCursor(QTextCursor::Start);
}

void GuidanceWindow::keyPressEvent(QKeyEvent *event)
{
    if (turnsPage(*event))
        return text()->verticalScrollBar()->triggerAction(
            event->key() == Qt::Key_PageDown ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
    if (!isTyping(*event))
        return PageWindow::keyPressEvent(event);
    const QChar typed = event->text().at(0).toLower();
    for (std::size_t i = 0; i < m_view.items.size(); ++i) {
        if (m_view.items[i].key == typed)
            m_cards->setCurrentRow(int(i));
    }
}

} // namespace loket::ui
