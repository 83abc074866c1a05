// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>
#include <QWidget>

class QPushButton;

namespace loket::ui {

/// A small whole number with buttons that a finger hits: minus, value, plus.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    Stepper(const QString &name, int least, int most, QWidget *parent = nullptr);

    [[nodiscard]] QSpinBox *field() const { return m_field; }
    /// Without a signal: the value comes from the presenter.
    void display(int value);

Q_SIGNALS:
    void changed(int value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QSpinBox *m_field;
    QList<QPushButton *> m_buttons;
};

} // namespace loket::ui
