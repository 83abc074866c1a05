// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/counterscreen.h"
#include "ui/widgets/controls.h"

namespace loket::ui {

/// The upper part of the counter's card: who stands here and since when. Takes the focus after every change of visitor, and
/// does nothing on Space or Enter, so that no key typed too late presses a button.
class CardHead : public QFrame
{
    Q_OBJECT

public:
    explicit CardHead(QWidget *parent = nullptr);

    void display(const CounterScreen &screen);
    /// Number and clock only, while a question needs the room.
    void setCompact(bool compact) { m_compact = compact; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showChip(const StandardChip &chip);

    TextLabel *m_caption;
    DigitLabel *m_number;
    DigitLabel *m_clock;
    TextLabel *m_chip;
    TextLabel *m_message;
    ElidedLabel *m_service;
    TextLabel *m_detail;
    TextLabel *m_hint;
    bool m_compact = false;
    QString m_shownLight;
};

} // namespace loket::ui
