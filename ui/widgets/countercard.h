// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actionrows.h"
#include "ui/widgets/barpanel.h"
#include "ui/widgets/cardhead.h"
#include "ui/widgets/visitform.h"

#include <QStackedWidget>

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
    /// The room a narrow card needs, whatever its state.
    [[nodiscard]] QSize needed() const;
    [[nodiscard]] CardHead *head() const { return m_head; }
    [[nodiscard]] VisitForm *form() const { return m_form; }
    [[nodiscard]] QCheckBox *autoCall() const { return m_autoCall; }

private:
    QWidget *closedPage();
    QWidget *idlePage();
    QWidget *calledPage();
    QWidget *servingPage();
    /// A page of buttons, the primary one below.
    QWidget *pageWith(CounterMode mode, QWidget *content, const ActionRows::Lines &lines, int columns,
                      CounterAction primary);
    void turnTo(QWidget *page);

    CounterPresenter &m_presenter;
    ActionSet &m_actions;
    CardHead *m_head;
    VisitForm *m_form;
    QCheckBox *m_autoCall;
    QStackedWidget *m_pages;
    std::vector<ActionRows *> m_rows; ///< of the pages below, which fill it
    QWidget *m_closed;
    QWidget *m_idle;
    QWidget *m_called;
    QWidget *m_serving;
    BarPanel *m_bar;
};

} // namespace loket::ui
