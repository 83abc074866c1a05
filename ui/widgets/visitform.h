// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actionset.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/legrow.h"
#include "ui/widgets/stepper.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace loket::ui {

/// What the officer keeps about the visit being served: services, people, quantity, note, outcome.
class VisitForm : public QWidget
{
    Q_OBJECT

public:
    VisitForm(CounterPresenter &presenter, ActionSet &actions, QWidget *parent = nullptr);

    void display(const CounterScreen &screen);
    /// The height that the services will take once there are several.
    [[nodiscard]] int legsToCome() const;
    /// What the outcomes say now, or the longest they may come to say.
    enum class Words { Now, Longest };
    /// The form's width that its outcomes need on one line.
    [[nodiscard]] int oneLineWidth(Words words) const;
    /// The height of a second line of outcomes.
    [[nodiscard]] int secondLine() const;
    [[nodiscard]] QPlainTextEdit *note() const { return m_note; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeOutcomes();
    [[nodiscard]] int labelsWidth() const;
    /// At least one whole line of the note is seen.
    void measure();

    CounterPresenter &m_presenter;
    ActionSet &m_actions;
    LegRow *m_legs;
    Stepper *m_persons;
    Stepper *m_quantity;
    QCheckBox *m_inaccurate;
    QPlainTextEdit *m_note;
    QLabel *m_outcomeLabel;
    Composition *m_composition; ///< in the note
    std::map<LegOutcome, QRadioButton *> m_outcomes;
    TicketId m_ticket;
};

} // namespace loket::ui
