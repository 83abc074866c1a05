// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace loket::ui {

/// The word that an input method is still composing in a field. Qt throws it away where the input method does not hand
/// it over when the focus leaves (fcitx5 #687, ibus #2466); this keeps it.
class Composition : public QObject
{
    Q_OBJECT

public:
    explicit Composition(QWidget &field);

    /// Makes the word part of the field's text.
    void end();
    /// In the field that has the focus. Called before anything reads a field.
    static void endAnywhere();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_field;
    QString m_word;
};

} // namespace loket::ui
