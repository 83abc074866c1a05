// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actionrows.h"
#include "ui/widgets/visitform.h"

#include <QCheckBox>
#include <QStackedWidget>

namespace loket::ui {

/// What stands below the card's head while nothing is asked: a page for each state of the counter, with the acts that
/// are possible there. Needs the room of the largest one, so that no state changes the arrangement.
class CounterPages : public QStackedWidget
{
    Q_OBJECT

public:
    CounterPages(CounterPresenter &presenter, ActionSet &actions, QWidget *parent);

    void display(const CounterScreen &screen);
    void turnTo(CounterMode mode) { setCurrentWidget(pageOf(mode)); }
    [[nodiscard]] bool shows(CounterMode mode) const { return currentWidget() == pageOf(mode); }
    /// Buttons of two lines in one, as far as `width` allows. True when that has changed.
    bool setOneLine(bool oneLine, int width);
    [[nodiscard]] VisitForm *form() const { return m_form; }
    [[nodiscard]] QCheckBox *autoCall() const { return m_autoCall; }

private:
    [[nodiscard]] QWidget *pageOf(CounterMode mode) const;
    /// Fills a page: what is asked there, buttons, the primary one below.
    void fill(QWidget *page, CounterMode mode, QWidget *content, const ActionRows::Lines &lines, int columns,
              CounterAction primary);

    ActionSet &m_actions;
    QWidget *m_closed;
    QWidget *m_idle;
    QWidget *m_called;
    QWidget *m_serving;
    QCheckBox *m_autoCall; ///< on the page of an idle counter
    VisitForm *m_form;     ///< on the page of a service
    std::vector<ActionRows *> m_rows;
};

} // namespace loket::ui
