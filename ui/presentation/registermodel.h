// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/casetexts.h"
#include "ui/presentation/registerreading.h"
#include "ui/presentation/texttable.h"

namespace loket::ui {

/// One list of the register as a table. Texts are made for the rows that are looked at.
class RegisterModel : public TextTable
{
    Q_OBJECT

public:
    /// By what is asked first: a small screen shows the others when it is scrolled.
    enum Column {
        NumberColumn,
        ReceivedColumn,
        ClassColumn,
        DueColumn,
        StateColumn,
        HandlerColumn,
        ChannelColumn,
        ServiceColumn,
        SealColumn,
        ExcerptColumn, ///< of a search: where the words stand
        ColumnCount
    };
    /// Of the deadline's cell: its light (DeadlineLight), or nothing.
    static constexpr int LightRole = Qt::UserRole;

    using TextTable::TextTable;

    /// Nothing read: no rows.
    void show(const RegisterReadingPtr &reading);
    /// What is shown was searched for.
    [[nodiscard]] bool isSearch() const { return m_reading && !m_reading->query.words.isEmpty(); }
    /// Null where there is no such row.
    [[nodiscard]] const CaseRow *rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString text(const QModelIndex &index) const override;
    [[nodiscard]] QString heading(int column) const override;

private:
    RegisterReadingPtr m_reading;
    std::optional<CaseTexts> m_texts; ///< of m_reading
};

} // namespace loket::ui
