// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/counterscreen.h"
#include "ui/widgets/controls.h"

#include <QVariantAnimation>

class QVBoxLayout;

namespace loket::ui {

/// The upper part of the counter's card: who stands here and since when. Takes the focus after every change of visitor,
/// and does nothing on Space or Enter, so that no key typed too late presses a button.
class CardHead : public QFrame
{
    Q_OBJECT

public:
    explicit CardHead(QWidget *parent = nullptr);

    void display(const CounterScreen &screen);
    /// Number and clock only, while a question needs the room.
    void setCompact(bool compact) { m_compact = compact; }
    /// What is said about the visit stands beside its number, not above and below.
    bool setBeside(bool beside);
    [[nodiscard]] int besideWidth() const;
    /// The room of a visit that is being served, with everything below each other.
    [[nodiscard]] QSize needed() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void arrangeBelow(QVBoxLayout &rows);
    void arrangeBeside(QVBoxLayout &rows);
    [[nodiscard]] QLayout *captionRow() const;
    [[nodiscard]] int chipWidth() const;
    void showChip(const StandardChip &chip);
    /// A called number shows once that it is new.
    void pulse(const CounterScreen &screen);

    TextLabel *m_caption;
    DigitLabel *m_number;
    DigitLabel *m_clock;
    TextLabel *m_chip;
    TextLabel *m_message;
    ElidedLabel *m_service; ///< and what else is said of the visit
    TextLabel *m_hint;
    QVariantAnimation *m_pulse;
    bool m_compact = false;
    bool m_beside = false;
    QString m_shownLight = QStringLiteral("within");
    QString m_pulsed; ///< the number that was called last
};

} // namespace loket::ui
