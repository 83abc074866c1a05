// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/papersreading.h"
#include "ui/presentation/papertexts.h"

#include <QAbstractTableModel>

namespace loket::ui {

/// The papers of a station as a table: on their way first, then uncertain, then those that are over.
class PapersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, PaperColumn, AboutColumn, CopyColumn, PrinterColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `now`: what is known of the printers. Nothing read: no rows.
    void show(const PapersReadingPtr &reading, const PrintingNow &now);
    /// Null where there is no such row.
    [[nodiscard]] const ListedPaper *rowAt(int row) const;
    /// All that is known of the paper at a row; empty where there is none.
    [[nodiscard]] QString line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cell(const ListedPaper &paper, int column) const;
    void hold(const PapersReadingPtr &reading, const PrintingNow &now);

    PapersReadingPtr m_reading;
    PrintingNow m_now;
    std::optional<PaperTexts> m_texts; ///< of m_reading
};

} // namespace loket::ui
