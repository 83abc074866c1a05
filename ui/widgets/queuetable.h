// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/queuetablemodel.h"

#include <QTableView>

namespace loket::ui {

/// The list of waiting numbers. With rows it always has a current one, without rows it takes no focus: a focused table
/// without a current index crashed screen readers on Qt 6.4 (ux.md 1.4).
class QueueTable : public QTableView
{
    Q_OBJECT

public:
    explicit QueueTable(QueueTableModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(int row);
    /// Empty now, and the focus has nowhere to be.
    void focusLost();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Columns and rows in the size of the text.
    void measure();
    void remember();
    void restore();

    QueueTableModel &m_model;
    TicketId m_current;
};

} // namespace loket::ui
