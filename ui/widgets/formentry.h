// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>

namespace loket::ui {

/// What is typed into a field of a form, word for word as it stands on the screen: also what an input method is still
/// composing there counts as typed (trial A21), so that a draft holds it.
class FormEntry : public QObject
{
    Q_OBJECT

public:
    explicit FormEntry(QLineEdit &field);
    explicit FormEntry(QPlainTextEdit &field);

    /// With what is being composed.
    [[nodiscard]] QString text() const;
    /// Changes nothing where it stands there already: the cursor stays.
    void show(const QString &text);

Q_SIGNALS:
    void typed(const QString &text);
    /// The focus has gone elsewhere.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FormEntry(QWidget &field);
    [[nodiscard]] QString kept() const;
    [[nodiscard]] int cursor() const;
    void tell();

    QWidget &m_field;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QString m_composing;
    bool m_shows = false; ///< the form puts a text in, nobody types
};

/// A field of one line for a form, with its name.
[[nodiscard]] QLineEdit *formLine(const QString &name, QWidget *parent);
/// A field of several lines; Tab leaves it.
[[nodiscard]] QPlainTextEdit *formLines(const QString &name, int lines, QWidget *parent);

} // namespace loket::ui
