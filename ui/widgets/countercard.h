// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/barpanel.h"
#include "ui/widgets/cardhead.h"
#include "ui/widgets/counterpages.h"

namespace loket::ui {

/// The left card: the counter's state, what can be done in it, and the inline questions.
class CounterCard : public Card
{
    Q_OBJECT

public:
    CounterCard(CounterPresenter &presenter, ActionSet &actions, QWidget *parent = nullptr);

    void display(const CounterScreen &screen);
    void showBar();
    /// After a change of visitor.
    void focusHead() { m_head->setFocus(Qt::OtherFocusReason); }
    /// A wide card puts beside each other what a narrow one puts below, as far as `width` allows.
    /// True when that has changed.
    bool fit(bool wide, int width);
    /// The room a narrow card needs, whatever its state; of a card that is not complete, what it needs now.
    [[nodiscard]] QSize needed() const;
    /// The width at which the outcomes of a visit stand on one line, and what a card that is narrower needs in height
    /// for their second one. Nothing for a card that is not complete.
    [[nodiscard]] int outcomesWidth(VisitForm::Words words) const;
    [[nodiscard]] int outcomesHeight() const { return m_pages ? m_pages->form()->secondLine() : 0; }
    /// The pages of the states are made when they are first needed: a window that starts with a question (who is it?)
    /// is painted without them, a tenth of its start sooner.
    void complete() { pages(); }
    [[nodiscard]] bool isComplete() const { return m_pages != nullptr; }
    [[nodiscard]] CardHead *head() const { return m_head; }
    [[nodiscard]] VisitForm *form() { return pages().form(); }
    [[nodiscard]] QCheckBox *autoCall() { return pages().autoCall(); }

Q_SIGNALS:
    /// It asks for the room of all states from now on.
    void completed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    CounterPages &pages();
    void turnTo(CounterMode mode);

    CounterPresenter &m_presenter;
    ActionSet &m_actions;
    CardHead *m_head;
    QStackedWidget *m_below; ///< a question, or the pages
    BarPanel *m_bar;
    CounterPages *m_pages = nullptr;
};

} // namespace loket::ui
