// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actionset.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QTextEdit>

namespace loket::ui {

/// The published standard of a service beside the visit (Ctrl+K): the six components that visitors must be told, below
/// them those for staff and auditor. Blocks nothing: every key of the counter works while it is in front, and it
/// follows the visit. Esc closes it.
class StandardWindow : public QWidget
{
    Q_OBJECT

public:
    StandardWindow(CounterPresenter &presenter, ActionSet &actions);

    /// In front of the others, with this standard, on the desk's screen.
    void open(const StandardSubject &subject, const QScreen &desk);
    /// Another visit, or another service of it: its standard takes the place of the one before.
    void follow();
    [[nodiscard]] QComboBox *services() const { return m_services; }
    [[nodiscard]] QTextEdit *text() const { return m_text; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void listServices(ServiceId chosen);
    void show(const StandardSubject &subject);
    void write();

    CounterPresenter &m_presenter;
    StandardSubject m_subject;
    StandardSubject m_visit; ///< of the visit that was followed last
    QComboBox *m_services;
    QTextEdit *m_text; ///< filled by a cursor, never by marks: the words are the office's
};

} // namespace loket::ui
