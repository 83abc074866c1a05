// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/settingsmodel.h"
#include "ui/widgets/controls.h"

#include <QLineEdit>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QTableView>

namespace loket::ui {

/// Edits a cell by its kind: a choice by a list, words by boxes to tick, a text of several lines in a field of its own
/// over the table, a secret unseen. What is typed is kept until it is stored or given up with Esc.
class CellEditor : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CellEditor(SettingsModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SettingsModel &m_model;
};

/// The settings (ux.md 10.6): every record of the office in one table page, searchable, applied at once.
class SettingsWindow : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsWindow(SettingsModel &model);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QListWidget *lists() const { return m_lists; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    /// Shown where a list is confirmed as a whole.
    [[nodiscard]] QPushButton *confirmButton() const { return m_confirm; }
    /// Shown where the times of keeping stand.
    [[nodiscard]] QPushButton *purgeButton() const { return m_purge; }
    [[nodiscard]] QString status() const { return m_status->text(); }
    /// Shows the window with the first list read anew.
    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measure();
    void resizeColumns();
    void wrapRows();
    void choose(int row);
    void keepCurrent();
    void add();
    void showPurge();
    /// The focus stands in its first cell: what is typed next is its content.
    void goToNew(int row);

    SettingsModel &m_model;
    QListWidget *m_lists;
    QLineEdit *m_search;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_confirm;
    QPushButton *m_purge;
    QPushButton *m_restore;
    TextLabel *m_status;
    std::pair<qint64, int> m_kept; ///< record and column of the current cell before rows came or went
    bool m_keeps = false;          ///< the cell is only found again: what has just been said stays
};

} // namespace loket::ui
