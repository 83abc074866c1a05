// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actionset.h"
#include "ui/widgets/controls.h"

namespace loket::ui {

/// What has just happened, with the way back; the history; when the last act was kept. Above it what stands in the way
/// of papers and what to do, or where to read that.
class StatusLine : public Card
{
    Q_OBJECT

public:
    StatusLine(CounterPresenter &presenter, ActionSet &actions, QWidget *parent = nullptr);

    /// `withUndo`: the history is in sight, so the way back is offered however long ago the act was.
    void display(const CounterScreen &screen, const std::optional<Toast> &toast, bool withUndo);
    /// What stands in the way of papers is said in as many lines as fit a status line of this height.
    void fitTrouble(int height);
    /// All that is said.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void say(ElidedLabel &label, const QString &text, const QStringList &shorter);

    CounterPresenter &m_presenter;
    QAction &m_undoAction;
    ElidedLabel *m_trouble;
    QLabel *m_icon;
    ElidedLabel *m_text;
    QPushButton *m_undo;
    TextLabel *m_saved;
};

} // namespace loket::ui
