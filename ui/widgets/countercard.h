// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    [[nodiscard]] CardHead *head() const { return m_head; }
    [[nodiscard]] VisitForm *form() const { return m_form; }
    [[nodiscard]] QCheckBox *autoCall() const { return m_autoCall; }

private:
    QWidget *closedPage();
    QWidget *idlePage();
    QWidget *calledPage();
    QWidget *servingPage();
    using Lines = std::vector<std::vector<CounterAction>>;
    /// A page of buttons, the primary one below; all columns are equally wide.
    QWidget *pageWith(QWidget *content, const Lines &lines, int columns, CounterAction primary);
    void turnTo(QWidget *page);

    CounterPresenter &m_presenter;
    ActionSet &m_actions;
    CardHead *m_head;
    VisitForm *m_form;
    QCheckBox *m_autoCall;
    QStackedWidget *m_pages;
    QWidget *m_closed;
    QWidget *m_idle;
    QWidget *m_called;
    QWidget *m_serving;
    BarPanel *m_bar;
};

} // namespace loket::ui
