// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>

namespace loket::ui {

/// A table of texts as people see and hear it: what every list of a window has alike.
class TextTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Qt::AccessibleTextRole is what a screen reader says for a cell.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    /// Of a cell that there is.
    [[nodiscard]] virtual QString text(const QModelIndex &index) const = 0;
    /// Of a column that there is.
    [[nodiscard]] virtual QString heading(int column) const = 0;
    /// Whether a cell is spoken without its column's name: what names the row is, and an empty cell.
    [[nodiscard]] virtual bool isSpokenAlone(const QModelIndex &index) const;
    [[nodiscard]] bool holds(const QModelIndex &index) const;

    /// `take` replaces the rows. `same`: by the same ones with other texts, so that selection and focus stay.
    void replaceRows(bool same, const std::function<void()> &take);
};

} // namespace loket::ui
