// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardhead.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace loket::ui {

namespace {

// The longest that are usual: the arrangement is chosen by them, so that it is the same in every state.
constexpr const char *numberSample = "A-000";
constexpr const char *clockSample = "0:00:00";
constexpr const char *chipSample = "o Melewati standar +00:00 - standar contoh 10 mnt";
constexpr const char *captionSample = "Panggilan ke-1";
constexpr const char *detailSample = "Menunggu 00:00 - Prioritas: lanjut usia";

int widthOf(const QWidget &label, const char *sample)
{
    return label.fontMetrics().horizontalAdvance(QString::fromLatin1(sample));
}

constexpr int ringWidth = 2;

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
    , m_hint(new TextLabel(Face::BodyStrong, this))
    , m_pulse(new QVariantAnimation(this))
{
    setProperty("ring", true);
    setFocusPolicy(Qt::StrongFocus);
    m_caption->setSecondary();
    m_chip->setProperty("chip", m_shownLight); // a style sheet gives its padding only to what has it from the start
    m_message->setWordWrap(true);
    m_pulse->setStartValue(0.0);
    m_pulse->setEndValue(1.0);
    connect(m_pulse, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        QPalette palette = this->palette();
        palette.setColor(QPalette::WindowText,
                         mixed(palette.color(QPalette::Link), palette.color(QPalette::WindowText), share.toDouble()));
        m_number->setPalette(palette);
    });

    arrange();
}

bool CardHead::setBeside(bool beside)
{
    if (m_beside == beside)
        return false;
    m_beside = beside;
    arrange();
    return true;
}

int CardHead::besideWidth() const
{
    const int above = widthOf(*m_caption, captionSample) + chipWidth();
    const int below = widthOf(*m_service, detailSample) + widthOf(*m_clock, clockSample);
    return widthOf(*m_number, numberSample) + std::max(above, below) + 2 * (space::page + space::tight);
}

QSize CardHead::needed() const
{
    const int above = widthOf(*m_caption, captionSample) + chipWidth();
    const int number = widthOf(*m_number, numberSample) + widthOf(*m_clock, clockSample);
    const int chip = m_chip->fontMetrics().height() + space::small; // with a style sheet's padding
    const int rows = std::max(m_caption->sizeHint().height(), chip)
        + std::max(m_number->sizeHint().height(), m_clock->sizeHint().height()) + m_service->minimumSizeHint().height();
    return {std::max(above, number) + space::page + 2 * space::tight, rows + 3 * space::tight + 2 * ringWidth};
}

int CardHead::chipWidth() const
{
    return widthOf(*m_chip, chipSample) + 2 * space::page;
}

void CardHead::arrange()
{
    delete layout(); // the labels stay
    auto *rows = new QVBoxLayout;
    rows->setSpacing(space::tight);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(space::tight, 0, space::tight, space::tight);
    whole->setSpacing(space::page);
    if (m_beside) {
        whole->addWidget(m_number);
        arrangeBeside(*rows);
    } else {
        arrangeBelow(*rows);
    }
    whole->addLayout(rows, 1);
    // Beside the number there is height, below it there is width. The service is read first, what is cut off is the
    // end of what else is said of the visit.
    m_service->setLines(m_beside ? 2 : 1, m_beside ? 3 : 1);
}

void CardHead::arrangeBelow(QVBoxLayout &rows)
{
    auto *number = new QHBoxLayout;
    number->addWidget(m_number);
    number->addStretch(1);
    number->addWidget(m_clock);
    rows.addLayout(captionRow());
    rows.addLayout(number);
    rows.addWidget(m_message);
    rows.addWidget(m_service);
    rows.addWidget(m_hint);
}

QLayout *CardHead::captionRow() const
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_caption, 1);
    row->addWidget(m_chip);
    return row;
}

void CardHead::arrangeBeside(QVBoxLayout &rows)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addWidget(m_message);
    words->addWidget(m_service);
    auto *below = new QHBoxLayout;
    below->addLayout(words, 1);
    below->addWidget(m_clock);
    rows.addStretch(1);
    rows.addLayout(captionRow());
    rows.addLayout(below);
    rows.addWidget(m_hint);
    rows.addStretch(1);
}

void CardHead::display(const CounterScreen &screen)
{
    const bool visit = screen.ticket.isStored();
    m_caption->showText(screen.caption);
    m_number->showText(screen.number);
    m_clock->showText(screen.clock);
    // No row of its own, which a low screen has not: it stands before what else is said of the visit, and where the name
    // of the service leaves no room, before that.
    QStringList below{screen.dateHint, screen.detail};
    below.removeAll(QString());
    QStringList shorter;
    if (!screen.dateHint.isEmpty())
        shorter = QStringList{screen.service + QLatin1Char('\n') + screen.dateHint,
                              screen.dateHint + QLatin1Char('\n') + screen.service};
    m_service->showText(screen.service + QLatin1Char('\n') + below.join(QStringLiteral(" · ")), shorter);
    m_message->showText(screen.message);
    m_hint->showText(screen.hint);
    m_number->setVisible(visit);
    m_clock->setVisible(visit);
    m_message->setVisible(!visit);
    const bool whole = !m_compact || !visit;
    m_caption->setVisible(whole);
    m_service->setVisible(whole && visit);
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
    QStringList more{screen.chip.text(), screen.hint, screen.dateHint};
    more.removeAll(QString());
    setAccessibleDescription(more.join(QLatin1String(". ")));
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
