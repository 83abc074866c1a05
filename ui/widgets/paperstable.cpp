// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paperstable.h"

#include "ui/widgets/columnfit.h"
#include "ui/widgets/controls.h"

#include <QHeaderView>

#include <algorithm>

namespace loket::ui {

PapersTable::PapersTable(PapersPresenter &presenter, QWidget *parent) : RowList(presenter.model(), tr("Papers"), parent)
{
    const auto follow = [this, &presenter] { keepCurrent(presenter.chosenRow()); };
    connect(&presenter.model(), &QAbstractItemModel::modelReset, this, follow);
    connect(&presenter, &PapersPresenter::changed, this, follow);
    connect(this, &RowList::rowChosen, &presenter, &PapersPresenter::choose);
    follow();
}

void PapersTable::measureColumns()
{
    // What is shortened, the longest first, is the cell's tooltip, and stands whole below the table.
    std::vector<ColumnWish> columns;
    for (int column = 0; column < PapersModel::ColumnCount; ++column) {
        const int title = horizontalHeader()->sectionSizeHint(column) + space::small;
        const int wanted = std::max(title, sizeHintForColumn(column) + space::small);
        // What is wrong with a paper is why the window was opened: the others give way first.
        const bool isState = column == PapersModel::StateColumn;
        columns.push_back({wanted, isState ? std::max(title, std::min(wanted, viewport()->width() / 2)) : title});
    }
    const auto widths = fittedColumns(columns, viewport()->width());
    for (int column = 0; column < PapersModel::ColumnCount; ++column)
        setColumnWidth(column, widths[std::size_t(column)]);
}

} // namespace loket::ui
