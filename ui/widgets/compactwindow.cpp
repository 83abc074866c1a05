// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/compactwindow.h"

#include "ui/widgets/icons.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace loket::ui {

namespace {

constexpr QSize smallSize(320, 120); // ux.md UX-30

} // namespace

CompactWindow::CompactWindow(ActionSet &actions)
    : QWidget(nullptr,
              Qt::Tool | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus | Qt::CustomizeWindowHint
                  | Qt::WindowTitleHint | Qt::WindowCloseButtonHint)
    , m_number(new DigitLabel(Face::Figure, this))
    , m_clock(new DigitLabel(Face::Figure, this))
    , m_chip(new TextLabel(Face::BodyStrong, this))
    , m_waiting(new ElidedLabel(Face::Caption, this))
    , m_primary(new ActionButton(actions.action(CounterAction::Primary), ActionButton::Look::SmallPrimary, this))
    , m_whole(new QPushButton(lucide(QStringLiteral("maximize-2")), QString(), this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    m_whole->setAccessibleName(tr("Whole window"));
    m_whole->setToolTip(tr("Back to the whole window"));
    m_whole->setFixedSize(space::control, space::control);
    connect(m_whole, &QPushButton::clicked, this, &CompactWindow::left);

    auto *state = new QHBoxLayout;
    state->setSpacing(space::tight);
    state->addWidget(m_number);
    state->addWidget(m_clock);
    state->addWidget(m_chip);
    state->addStretch(1);
    state->addWidget(m_whole);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::small, space::tight, space::small, space::tight);
    rows->setSpacing(space::tight);
    rows->addLayout(state);
    rows->addWidget(m_waiting);
    rows->addWidget(m_primary);
    setFixedSize(smallSize * textScale());
    for (const CounterAction id : allCounterActions())
        addAction(&actions.action(id));
}

void CompactWindow::display(const CounterScreen &screen)
{
    if (windowTitle() != screen.windowTitle)
        setWindowTitle(screen.windowTitle);
    const bool visit = screen.ticket.isStored();
    m_number->showText(visit ? screen.number : QString());
    m_clock->showText(screen.clock);
    m_chip->showText(screen.chip.isShown() ? screen.chip.text().left(1) : QString()); // its shape
    m_chip->setAccessibleName(screen.chip.text());
    m_waiting->showText(screen.waitingText);
    setAccessibleName(screen.windowTitle);
}

void CompactWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setFixedSize(smallSize * textScale());
    QWidget::changeEvent(event);
}

void CompactWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT left();
}

} // namespace loket::ui
