// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/filesmodel.h"

#include <algorithm>

namespace loket::ui {

void FilesModel::show(const FilesReadingPtr &reading, FileList list)
{
    const bool same = m_reading && reading && rowCount() > 0
        && std::equal(m_reading->rows(m_list).begin(), m_reading->rows(m_list).end(), reading->rows(list).begin(),
                      reading->rows(list).end(), [](const ApplicationRow &a, const ApplicationRow &b) {
                          return a.application.id == b.application.id;
                      });
    if (same) { // nothing moved: keep selection and focus
        hold(reading, list);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    hold(reading, list);
    endResetModel();
}

void FilesModel::hold(const FilesReadingPtr &reading, FileList list)
{
    m_texts.reset();
    m_reading = reading;
    m_list = list;
    if (m_reading)
        m_texts.emplace(m_reading->catalogue, m_reading->today);
}

const ApplicationRow *FilesModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_reading->rows(m_list)[std::size_t(row)] : nullptr;
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_reading ? 0 : int(m_reading->rows(m_list).size());
}

int FilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FilesModel::cell(const ApplicationRow &row, int column) const
{
    switch (column) {
    case CodeColumn:
        return FileTexts::code(row.application);
    case NumberColumn:
        return row.application.officeNumber;
    case ServiceColumn:
        return m_texts->service(row.application);
    case SinceColumn:
        return m_texts->since(row.application);
    case PromisedColumn:
        return m_texts->promised(row.application);
    case StateColumn:
        return m_texts->state(row);
    }
    return {};
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    const ApplicationRow *row = rowAt(index.row());
    if (!row || index.column() >= int(ColumnCount))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(*row, index.column());
    case Qt::ToolTipRole: // Qt would read a text that looks like markup as markup
        return QStringLiteral("<qt>%1</qt>").arg(cell(*row, index.column()).toHtmlEscaped());
    case Qt::AccessibleTextRole: {
        const QString text = cell(*row, index.column());
        return index.column() == CodeColumn || text.isEmpty()
            ? text
            : QStringLiteral("%1 %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text);
    }
    default:
        return {};
    }
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= int(ColumnCount))
        return {};
    const QString names[] = {tr("Code"),  tr("Service"),  tr("Promised"),
                             tr("State"), tr("Accepted"), tr("Office's no.")};
    return names[section];
}

} // namespace loket::ui
