// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/papersmodel.h"

#include <algorithm>

namespace loket::ui {

void PapersModel::show(const PapersReadingPtr &reading, const PrintingNow &now)
{
    const bool same = m_reading && reading && rowCount() > 0
        && std::equal(m_reading->papers.begin(), m_reading->papers.end(), reading->papers.begin(),
                      reading->papers.end(),
                      [](const ListedPaper &a, const ListedPaper &b) { return a.job.id == b.job.id; });
    if (same) { // nothing moved: keep selection and focus
        hold(reading, now);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    hold(reading, now);
    endResetModel();
}

void PapersModel::hold(const PapersReadingPtr &reading, const PrintingNow &now)
{
    m_texts.reset();
    m_reading = reading;
    m_now = now;
    if (m_reading)
        m_texts.emplace(m_reading->catalogue, m_reading->today);
}

const ListedPaper *PapersModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_reading->papers[std::size_t(row)] : nullptr;
}

QString PapersModel::line(int row) const
{
    const ListedPaper *paper = rowAt(row);
    return paper ? m_texts->line(*paper, m_now) : QString();
}

int PapersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_reading ? 0 : int(m_reading->papers.size());
}

int PapersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PapersModel::cell(const ListedPaper &paper, int column) const
{
    switch (column) {
    case TimeColumn:
        return m_texts->time(paper);
    case PaperColumn:
        return PaperTexts::name(paper);
    case AboutColumn:
        return m_texts->about(paper);
    case CopyColumn:
        return PaperTexts::copy(paper);
    case PrinterColumn:
        return PrintTexts::printer(paper.job);
    case StateColumn:
        return m_texts->state(paper, m_now);
    }
    return {};
}

QVariant PapersModel::data(const QModelIndex &index, int role) const
{
    const ListedPaper *paper = rowAt(index.row());
    if (!paper || index.column() >= int(ColumnCount))
        return {};
    const QString text = cell(*paper, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole: // Qt would read a text that looks like markup as markup
        return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return text.isEmpty()
            ? text
            : QStringLiteral("%1 %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text);
    default:
        return {};
    }
}

QVariant PapersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= int(ColumnCount))
        return {};
    const QString names[] = {tr("Asked at"), tr("Paper"), tr("About"), tr("Copy"), tr("Printer"), tr("State")};
    return names[section];
}

} // namespace loket::ui
