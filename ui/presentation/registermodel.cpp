// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/registermodel.h"

#include <algorithm>

namespace loket::ui {

void RegisterModel::show(const RegisterReadingPtr &reading)
{
    const bool same = m_reading && reading && rowCount() > 0 && isSearch() == !reading->query.words.isEmpty()
        && std::equal(m_reading->rows.begin(), m_reading->rows.end(), reading->rows.begin(), reading->rows.end(),
                      [](const CaseRow &a, const CaseRow &b) { return a.complaint.id == b.complaint.id; });
    replaceRows(same, [&] {
        m_texts.reset();
        m_reading = reading;
        if (m_reading)
            m_texts.emplace(m_reading->catalogue, m_reading->today);
    });
}

const CaseRow *RegisterModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_reading->rows[std::size_t(row)] : nullptr;
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_reading ? 0 : int(m_reading->rows.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (role != LightRole)
        return TextTable::data(index, role);
    const CaseRow *row = index.column() == DueColumn ? rowAt(index.row()) : nullptr;
    return row && row->next && row->next->light ? QVariant(int(*row->next->light)) : QVariant();
}

QString RegisterModel::text(const QModelIndex &index) const
{
    const CaseRow &row = *rowAt(index.row());
    switch (index.column()) {
    case NumberColumn:
        return CaseTexts::shortNumber(row.complaint.number);
    case ReceivedColumn:
        return m_texts->receivedDay(row.complaint);
    case ClassColumn:
        return m_texts->className(row.complaint.classCode);
    case DueColumn:
        return m_texts->due(row.next);
    case StateColumn:
        return CaseTexts::state(row.complaint.state);
    case HandlerColumn:
        return m_texts->staff(row.handler);
    case ChannelColumn:
        return m_texts->channel(row.complaint.channel);
    case ServiceColumn:
        return m_texts->service(row.complaint.service);
    case SealColumn:
        return CaseTexts::sealed(row.complaint);
    case ExcerptColumn:
        return row.excerpt;
    }
    return {};
}

QString RegisterModel::heading(int column) const
{
    const QString names[] = {tr("No."),     tr("Received"), tr("Kind"),    tr("Deadline"), tr("State"),
                             tr("Handler"), tr("Channel"),  tr("Service"), tr("Seal"),     tr("Found in")};
    return names[column];
}

} // namespace loket::ui
