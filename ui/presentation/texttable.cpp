// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/texttable.h"

namespace loket::ui {

bool TextTable::holds(const QModelIndex &index) const
{
    return index.row() >= 0 && index.row() < rowCount() && index.column() >= 0 && index.column() < columnCount();
}

bool TextTable::isSpokenAlone(const QModelIndex &index) const
{
    return index.column() == 0 || text(index).isEmpty();
}

QVariant TextTable::data(const QModelIndex &index, int role) const
{
    if (!holds(index))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole: // Qt would read a text that looks like markup as markup
        return QStringLiteral("<qt>%1</qt>").arg(text(index).toHtmlEscaped());
    case Qt::AccessibleTextRole: // a cell alone would be "19:52": the column's name belongs to it
        return isSpokenAlone(index) ? text(index) : QStringLiteral("%1 %2").arg(heading(index.column()), text(index));
    default:
        return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return heading(section);
}

void TextTable::replaceRows(bool same, const std::function<void()> &take)
{
    if (!same) {
        beginResetModel();
        take();
        endResetModel();
        return;
    }
    take();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace loket::ui
