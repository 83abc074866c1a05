// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/legrow.h"

#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace loket::ui {

namespace {

constexpr int padding = space::gap + space::tight; ///< of a button, on each side of its text

} // namespace

LegRow::LegRow(CounterPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_rest(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_rest->setFocusPolicy(Qt::TabFocus);
    m_rest->setMenu(new QMenu(m_rest));
    m_rest->hide();
    row->addWidget(m_rest);
}

LegRow::Chip LegRow::makeChip(int place)
{
    auto *button = new QPushButton(this);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    static_cast<QHBoxLayout *>(layout())->insertWidget(place - 1, button);
    setTabOrder(button, m_rest);
    connect(button, &QPushButton::clicked, this, [this, place] { goTo(place); });
    QAction *entry = m_rest->menu()->addAction(QString());
    connect(entry, &QAction::triggered, this, [this, place] { goTo(place); });
    return {button, entry};
}

void LegRow::goTo(int place)
{
    m_presenter.switchLeg(place);
    display(m_presenter.screen()); // checked is what runs, not what was pressed
}

void LegRow::display(const CounterScreen &screen)
{
    const bool isNew = m_legs != screen.legs || m_font != m_rest->font();
    m_legs = screen.legs;
    while (m_chips.size() > m_legs.size()) {
        delete m_chips.back().button;
        delete m_chips.back().entry;
        m_chips.pop_back();
    }
    while (m_chips.size() < m_legs.size())
        m_chips.push_back(makeChip(int(m_chips.size()) + 1));
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const auto &[button, entry] = m_chips[i];
        button->setChecked(m_legs[i].running);
        button->setEnabled(m_legs[i].unfinished);
        button->setAccessibleName(m_legs[i].accessible);
        button->setToolTip(plainToolTip(QStringLiteral("%1 (Alt+%2)").arg(m_legs[i].accessible).arg(i + 1)));
        entry->setText(withoutAccessKey(m_legs[i].text));
        entry->setEnabled(m_legs[i].unfinished);
    }
    setVisible(!m_chips.empty());
    if (isNew) // a clock that goes on writes nothing here
        fitTexts();
}

void LegRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTexts();
}

int LegRow::leastWidth() const
{
    // The place, eight letters, some of them wide, and the ellipsis: names of services differ by then.
    return fontMetrics().horizontalAdvance(QStringLiteral("9  Mmmnnnnn\u2026")) + 2 * padding;
}

std::vector<std::size_t> LegRow::shown(int room) const
{
    const auto fitting = [this](int within) {
        return std::size_t(std::max(1, (within + space::small) / (leastWidth() + space::small)));
    };
    std::size_t count = fitting(room);
    if (count < m_legs.size())
        count = fitting(room - m_rest->sizeHint().width() - space::small);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < std::min(count, m_legs.size()); ++i)
        places.push_back(i);
    const auto running = std::find_if(m_legs.begin(), m_legs.end(), [](const LegChip &leg) { return leg.running; });
    if (running != m_legs.end())
        places.back() = std::max(places.back(), std::size_t(running - m_legs.begin()));
    return places;
}

void LegRow::fitTexts()
{
    if (m_chips.empty())
        return;
    m_font = m_rest->font();
    m_rest->setText(tr("+%n services", nullptr, int(m_legs.size()))); // its widest text, while room is measured
    const std::vector<std::size_t> places = shown(width());
    QStringList rest;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const bool isShown = std::find(places.begin(), places.end(), i) != places.end();
        m_chips[i].button->setVisible(isShown);
        m_chips[i].entry->setVisible(!isShown);
        if (!isShown)
            rest << m_legs[i].accessible;
    }
    m_rest->setText(tr("+%n services", nullptr, int(rest.size())));
    m_rest->setAccessibleName(m_rest->text() + QStringLiteral(": ") + rest.join(QStringLiteral("; ")));
    m_rest->setToolTip(plainToolTip(rest.join(QLatin1Char('\n'))));
    m_rest->setFixedWidth(m_rest->sizeHint().width());
    m_rest->setVisible(!rest.empty());
    const int count = int(places.size());
    const int room = width() - (rest.empty() ? 0 : m_rest->width() + space::small);
    const int each = (room - (count - 1) * space::small) / count - 2 * padding;
    for (const std::size_t i : places) {
        QPushButton *button = m_chips[i].button;
        const QString text = button->fontMetrics().elidedText(m_legs[i].text, Qt::ElideRight, each);
        if (const QString shown = withoutAccessKey(text); shown != button->text())
            button->setText(shown);
    }
}

} // namespace loket::ui
