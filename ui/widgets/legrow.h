// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/counterpresenter.h"

#include <QPushButton>
#include <QWidget>

namespace loket::ui {

/// The services of one visit in one line, however many: long names are shortened, but never beyond recognition; those
/// that then find no room stand in the menu of a last button, which counts them. The running one is always seen.
class LegRow : public QWidget
{
    Q_OBJECT

public:
    explicit LegRow(CounterPresenter &presenter, QWidget *parent = nullptr);

    void display(const CounterScreen &screen);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One service: its chip, and its entry in the menu, of which one is seen.
    struct Chip {
        QPushButton *button;
        QAction *entry;
    };
    Chip makeChip(int place);
    void goTo(int place);
    void fitTexts();
    /// The narrowest chip that can be told from another one.
    [[nodiscard]] int leastWidth() const;
    /// Which chips are shown where `room` is, by their place from 0.
    [[nodiscard]] std::vector<std::size_t> shown(int room) const;
    CounterPresenter &m_presenter;
    std::vector<LegChip> m_legs;
    std::vector<Chip> m_chips;
    QPushButton *m_rest;
    QFont m_font; ///< for which the texts fit
};

} // namespace loket::ui
