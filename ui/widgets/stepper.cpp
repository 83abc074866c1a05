// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace loket::ui {

Stepper::Stepper(const QString &name, int least, int most, QWidget *parent)
    : QWidget(parent)
    , m_field(new QSpinBox(this))
{
    m_field->setRange(least, most);
    m_field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_field->setAlignment(Qt::AlignCenter);
    m_field->setAccessibleName(name);
    m_field->setToolTip(name);
    connect(m_field, &QSpinBox::valueChanged, this, &Stepper::changed);

    const auto button = [this](const QString &text, const QString &spoken, int step) {
        auto *made = new QPushButton(text, this);
        made->setFocusPolicy(Qt::NoFocus); // arrow keys do the same in the field
        made->setAccessibleName(spoken);
        made->setToolTip(spoken);
        made->setProperty("step", true);
        connect(made, &QPushButton::clicked, m_field, [this, step] { m_field->stepBy(step); });
        m_buttons += made;
        return made;
    };
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tight);
    row->addWidget(button(QStringLiteral("–"), tr("%1: one less").arg(name), -1));
    row->addWidget(m_field);
    row->addWidget(button(QStringLiteral("+"), tr("%1: one more").arg(name), +1));
    measure();
}

void Stepper::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        measure();
    QWidget::changeEvent(event);
}

void Stepper::measure()
{
    m_field->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000")) + 2 * space::gap);
    for (auto *button : m_buttons)
        button->setFixedWidth(std::max(space::control + space::tight, button->sizeHint().width()));
}

void Stepper::display(int value)
{
    if (value == m_field->value())
        return;
    const QSignalBlocker quiet(m_field);
    m_field->setValue(value);
}

} // namespace loket::ui
