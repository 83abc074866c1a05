// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paperstable.h"

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
    const int rest = viewport()->width()
        - measureByContents({PapersModel::TimeColumn, PapersModel::PaperColumn, PapersModel::AboutColumn,
                             PapersModel::CopyColumn, PapersModel::PrinterColumn});
    // What is shortened here stands whole below the table.
    setColumnWidth(PapersModel::StateColumn, std::max(12 * fontMetrics().height(), rest));
}

} // namespace loket::ui
