// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actionset.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/queuetable.h"

#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>

namespace loket::ui {

/// The right side: who waits, what was done today, today's figures.
class QueueCard : public QWidget
{
    Q_OBJECT

public:
    QueueCard(CounterPresenter &presenter, ActionSet &actions, QWidget *parent = nullptr);

    void display(const CounterScreen &screen);
    void focusSearch();
    /// The whole queue again; whether there was anything to take out.
    bool clearSearch();
    /// Over the card, with a ground of its own.
    void setDrawer(bool drawer);
    /// The room beside the card.
    [[nodiscard]] QSize needed() const;
    void toggleHistory();
    /// Of the history that is shown; of the search, where nothing stands in it.
    void focusHistory();
    [[nodiscard]] QueueTable *table() const { return m_table; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] bool showsHistory() const { return m_pages->currentWidget() == m_history; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What to search for can be read in the empty field.
    void measure();
    void makeFigures();
    void fillServiceMenu();
    void showFigures(const CounterScreen &screen);
    void showHistory(const CounterScreen &screen);

    struct FigureLabels {
        QWidget *box;
        TextLabel *label;
        TextLabel *value;
    };

    CounterPresenter &m_presenter;
    TextLabel *m_title;
    QLineEdit *m_search;
    QPushButton *m_service;
    QStackedWidget *m_pages;
    QueueTable *m_table;
    QListWidget *m_history;
    Card *m_figuresCard;
    TextLabel *m_figuresHint;
    std::vector<FigureLabels> m_figures;
    QStringList m_shownHistory;
    bool m_drawer = false;
};

} // namespace loket::ui
