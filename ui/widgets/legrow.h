// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/counterpresenter.h"

#include <QPushButton>
#include <QWidget>

namespace loket::ui {

/// The services of one visit in one line, however many: long names are shortened, the tooltip says them whole.
class LegRow : public QWidget
{
    Q_OBJECT

public:
    explicit LegRow(CounterPresenter &presenter, QWidget *parent = nullptr);

    void display(const CounterScreen &screen);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTexts();

    CounterPresenter &m_presenter;
    std::vector<LegChip> m_chips;
    std::vector<QPushButton *> m_buttons;
};

} // namespace loket::ui
