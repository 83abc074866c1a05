// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/filetexts.h"
#include "ui/presentation/texttable.h"

namespace loket::ui {

/// One list of files as a table. Texts are made for the rows that are looked at, so that hundreds cost nothing.
class FilesModel : public TextTable
{
    Q_OBJECT

public:
    /// By what is asked first: a small screen shows the others when it is scrolled.
    enum Column { CodeColumn, ServiceColumn, PromisedColumn, StateColumn, SinceColumn, NumberColumn, ColumnCount };

    using TextTable::TextTable;

    /// Nothing read: no rows.
    void show(const FilesReadingPtr &reading, FileList list);
    /// Null where there is no such row.
    [[nodiscard]] const ApplicationRow *rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString text(const QModelIndex &index) const override;
    [[nodiscard]] QString heading(int column) const override;

private:
    void hold(const FilesReadingPtr &reading, FileList list);

    FilesReadingPtr m_reading;
    std::optional<FileTexts> m_texts; ///< of m_reading
    FileList m_list = FileList::NotReady;
};

} // namespace loket::ui
