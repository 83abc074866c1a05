// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filestable.h"

#include "ui/widgets/controls.h"

#include <algorithm>

namespace loket::ui {

FilesTable::FilesTable(FilesPresenter &presenter, QWidget *parent) : RowList(presenter.model(), tr("Files"), parent)
{
    const auto follow = [this, &presenter] { keepCurrent(presenter.chosenRow()); };
    connect(&presenter.model(), &QAbstractItemModel::modelReset, this, follow);
    connect(&presenter, &FilesPresenter::changed, this, follow);
    connect(this, &RowList::rowChosen, &presenter, &FilesPresenter::choose);
    follow();
}

void FilesTable::measureColumns()
{
    const int rest = viewport()->width()
        - measureByContents({FilesModel::CodeColumn, FilesModel::NumberColumn, FilesModel::SinceColumn,
                             FilesModel::PromisedColumn});
    // What is shortened here stands whole below the table.
    const int least = 6 * fontMetrics().height();
    const int leastState = 2 * least;
    resizeColumnToContents(FilesModel::ServiceColumn);
    const int service = std::clamp(columnWidth(FilesModel::ServiceColumn) + space::small, least,
                                   std::max(least, std::min(rest * 2 / 5, rest - leastState)));
    setColumnWidth(FilesModel::ServiceColumn, service);
    setColumnWidth(FilesModel::StateColumn, std::max(leastState, rest - service));
}

} // namespace loket::ui
