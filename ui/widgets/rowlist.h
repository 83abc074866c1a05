// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace loket::ui {

/// The row is what is chosen: its cells show no focus of their own, the table's ring does.
class WholeRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// The table of a window beside the counter's. With rows it always has a current one, without rows it takes no focus
/// (ux.md 1.4). What is typed goes on to the window: a scanned code never moves the row.
class RowList : public QTableView
{
    Q_OBJECT

public:
    explicit RowList(QAbstractItemModel &model, const QString &name, QWidget *parent = nullptr);

    /// The current row is this one; -1 = there is none.
    void keepCurrent(int row);

Q_SIGNALS:
    /// Somebody has gone to another row.
    void rowChosen(int row);
    /// Empty now, and the focus has nowhere to be.
    void focusLost();

protected:
    /// Columns in the size of the text.
    virtual void measureColumns() {}
    /// As wide as what stands in them, but not endless; gives how wide they are together.
    int measureByContents(std::initializer_list<int> columns);

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void measure();
};

/// Whether a key press types a character.
[[nodiscard]] bool isTyping(const QKeyEvent &event);

} // namespace loket::ui
