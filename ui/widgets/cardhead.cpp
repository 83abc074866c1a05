// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardhead.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace loket::ui {

namespace {

constexpr int pulseMs = 120; // ux.md 11: fades of 120 ms only

/// From the one colour (share 0) to the other (1).
QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return a + int((b - a) * share); };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()));
}

} // namespace

CardHead::CardHead(QWidget *parent)
    : QFrame(parent)
    , m_caption(new TextLabel(Face::Caption, this))
    , m_number(new DigitLabel(Face::Display, this))
    , m_clock(new DigitLabel(Face::Timer, this))
    , m_chip(new TextLabel(Face::BodyStrong, this))
    , m_message(new TextLabel(Face::Title, this))
    , m_service(new ElidedLabel(Face::Body, this))
    , m_detail(new TextLabel(Face::Body, this))
    , m_hint(new TextLabel(Face::BodyStrong, this))
    , m_pulse(new QVariantAnimation(this))
{
    setProperty("ring", true);
    setFocusPolicy(Qt::StrongFocus);
    m_caption->setSecondary();
    m_message->setWordWrap(true);
    m_pulse->setStartValue(0.0);
    m_pulse->setEndValue(1.0);
    connect(m_pulse, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        QPalette palette = this->palette();
        palette.setColor(QPalette::WindowText,
                         mixed(palette.color(QPalette::Link), palette.color(QPalette::WindowText), share.toDouble()));
        m_number->setPalette(palette);
    });

    auto *timing = new QVBoxLayout;
    timing->setSpacing(space::tight);
    timing->addWidget(m_clock, 0, Qt::AlignRight);
    timing->addWidget(m_chip, 0, Qt::AlignRight);
    auto *numberRow = new QHBoxLayout;
    numberRow->addWidget(m_number);
    numberRow->addStretch(1);
    numberRow->addLayout(timing);

    auto *serviceRow = new QHBoxLayout;
    serviceRow->setSpacing(0);
    serviceRow->addWidget(m_service);
    serviceRow->addWidget(m_detail);
    serviceRow->addStretch(1);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::tight, 0, space::tight, space::tight);
    rows->setSpacing(space::tight);
    rows->addWidget(m_caption);
    rows->addLayout(numberRow);
    rows->addWidget(m_message);
    rows->addLayout(serviceRow);
    rows->addWidget(m_hint);
}

void CardHead::display(const CounterScreen &screen)
{
    const bool visit = screen.ticket.isStored();
    m_caption->showText(screen.caption);
    m_number->showText(screen.number);
    m_clock->showText(screen.clock);
    m_service->showText(screen.service);
    m_detail->showText(QStringLiteral(" · ") + screen.detail);
    m_message->showText(screen.message);
    m_hint->showText(screen.hint);
    m_number->setVisible(visit);
    m_clock->setVisible(visit);
    m_message->setVisible(!visit);
    const bool whole = !m_compact || !visit;
    m_caption->setVisible(whole);
    m_service->setVisible(whole && visit);
    m_detail->setVisible(whole && visit);
    m_hint->setVisible(whole && !screen.hint.isEmpty());
    pulse(screen);
    showChip(screen.chip);
    m_chip->setVisible(whole && screen.chip.isShown());

    // The clock runs on without being read out; everything that changes by an act is said.
    QStringList name{screen.caption};
    if (visit)
        name += {screen.number, screen.service, screen.detail};
    else
        name += screen.message;
    if (const QString spoken = name.join(QStringLiteral(", ")); spoken != accessibleName())
        setAccessibleName(spoken);
    setAccessibleDescription(screen.chip.text());
}

void CardHead::pulse(const CounterScreen &screen)
{
    const QString called = screen.mode == CounterMode::Called ? screen.number : QString();
    if (std::exchange(m_pulsed, called) == called || called.isEmpty())
        return;
    // 0 where the system asks for no motion.
    m_pulse->setDuration(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 ? pulseMs : 0);
    m_pulse->start();
}

void CardHead::showChip(const StandardChip &chip)
{
    m_chip->showText(chip.text());
    const QString light = chip.light() == StandardLight::Over ? QStringLiteral("over")
        : chip.light() == StandardLight::Near                 ? QStringLiteral("near")
                                                              : QStringLiteral("within");
    if (light == m_shownLight)
        return;
    m_shownLight = light;
    m_chip->setProperty("chip", light);
    m_chip->style()->unpolish(m_chip); // the style sheet looks at the property only then
    m_chip->style()->polish(m_chip);
}

void CardHead::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    QFrame::keyPressEvent(event);
}

} // namespace loket::ui
