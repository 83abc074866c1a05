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
    /// Fills a page: what is asked there, buttons, the primary one below.
    void fill(QWidget *page, CounterMode mode, QWidget *content, const ActionRows::Lines &lines, int columns,
              CounterAction primary);
    void turnTo(QWidget *page);

    CounterPresenter &m_presenter;
    ActionSet &m_actions;
    CardHead *m_head;
    QStackedWidget *m_pages;
    QWidget *m_closed;
    QWidget *m_idle;
    QWidget *m_called;
    QWidget *m_serving;
    BarPanel *m_bar;
    QCheckBox *m_autoCall;            ///< on the page of an idle counter
    VisitForm *m_form;                ///< on the page of a service
    std::vector<ActionRows *> m_rows; ///< of these pages
};

} // namespace loket::ui
