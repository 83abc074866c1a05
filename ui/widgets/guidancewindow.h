// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagewindow.h"

#include <QListWidget>

namespace loket::ui {

/// The guidance cards beside the visit (Ctrl+Shift+K): their titles, those first that help now, and the words of the
/// chosen one. A digit, a letter or the arrows choose, Page Up and Down turn the page; the visit's clock stays in sight. What stands where does not
/// change while it is open.
class GuidanceWindow : public PageWindow
{
    Q_OBJECT

public:
    GuidanceWindow(CounterPresenter &presenter, ActionSet &actions);

    /// In front of the others, with the cards for now.
    void open(const QScreen &desk);
    /// The clock goes on; a locked screen shows no cards.
    void follow();
    [[nodiscard]] QListWidget *cards() const { return m_cards; }
    [[nodiscard]] QString visit() const { return m_visit->text(); }

protected:
    void write() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void list();

    CounterPresenter &m_presenter;
    GuidanceView m_view;
    TextLabel *m_visit;     ///< number, clock and standard
    TextLabel *m_situation; ///< why the first cards are the first
    QListWidget *m_cards;
};

} // namespace loket::ui
