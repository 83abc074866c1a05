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
    replaceRows(same, [&] { hold(reading, list); });
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

QString FilesModel::text(const QModelIndex &index) const
{
    const ApplicationRow &row = *rowAt(index.row());
    switch (index.column()) {
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

QString FilesModel::heading(int column) const
{
    const QString names[] = {tr("Code"),  tr("Service"),  tr("Promised"),
                             tr("State"), tr("Accepted"), tr("Office's no.")};
    return names[column];
}

} // namespace loket::ui
