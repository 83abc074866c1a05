// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/legrow.h"

#include "ui/widgets/controls.h"

#include <QHBoxLayout>

namespace loket::ui {

LegRow::LegRow(CounterPresenter &presenter, QWidget *parent) : QWidget(parent), m_presenter(presenter)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
}

void LegRow::display(const CounterScreen &screen)
{
    m_chips = screen.legs;
    while (m_buttons.size() > m_chips.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < m_chips.size()) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        const int place = int(m_buttons.size()) + 1;
        connect(button, &QPushButton::clicked, this, [this, place] {
            m_presenter.switchLeg(place);
            display(m_presenter.screen()); // checked is what runs, not what was pressed
        });
        layout()->addWidget(button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(m_chips[i].running);
        m_buttons[i]->setEnabled(m_chips[i].unfinished);
        m_buttons[i]->setAccessibleName(m_chips[i].accessible);
        m_buttons[i]->setToolTip(plainToolTip(QStringLiteral("%1 (Alt+%2)").arg(m_chips[i].accessible).arg(i + 1)));
    }
    setVisible(!m_buttons.empty());
    fitTexts();
}

void LegRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTexts();
}

void LegRow::fitTexts()
{
    const int count = int(m_buttons.size());
    if (count == 0)
        return;
    const int room = (width() - (count - 1) * space::small) / count - 2 * (space::gap + space::tight);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const QString text = m_buttons[i]->fontMetrics().elidedText(m_chips[i].text, Qt::ElideRight, room);
        if (const QString shown = withoutAccessKey(text); shown != m_buttons[i]->text())
            m_buttons[i]->setText(shown);
    }
}

} // namespace loket::ui
