// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/countercard.h"
#include "ui/widgets/queuecard.h"

#include <QPointer>

#include <optional>

namespace loket::ui {

/// The middle of the counter's window. Card and queue stand side by side while both have the room they ask for;
/// otherwise the card takes the whole width and the queue becomes a drawer, out of sight until it is asked for (ux.md
/// UX-16).
class DeskArea : public QWidget
{
    Q_OBJECT

public:
    DeskArea(CounterPresenter &presenter, ActionSet &actions, QWidget *parent = nullptr);

    [[nodiscard]] CounterCard *card() const { return m_card; }
    [[nodiscard]] QueueCard *queue() const { return m_queue; }
    [[nodiscard]] bool hasDrawer() const { return m_drawer; }
    [[nodiscard]] bool isDrawerOpen() const { return m_drawer && m_open; }
    /// False where there was nothing to open.
    bool openDrawer();
    void closeDrawer();

    /// What both need side by side in `width`; none where they cannot stand so.
    [[nodiscard]] std::optional<int> heightBeside(int width) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return m_least; }

Q_SIGNALS:
    /// The drawer came, went, opened or closed.
    void drawerChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();
    void measureParts();
    void askBoth();
    [[nodiscard]] int cardWidth() const;
    void arrange();
    void placeDrawer();
    void followFocus(QWidget *now);

    CounterCard *m_card;
    QueueCard *m_queue; ///< above the card
    /// What both have asked for side by side, the most of all states: no state changes the arrangement.
    struct Wanted {
        QSize card;
        QSize queue;
        int outcomes = 0; ///< the card's width with one line of them
    } m_wanted;
    QSize m_least;
    int m_leastHeight = 0; ///< with the drawer
    bool m_stale = true;   ///< fonts have changed since they were asked
    bool m_drawer = false;
    bool m_open = false;
    QPointer<QWidget> m_before; ///< had the focus when the drawer was opened
};

} // namespace loket::ui
