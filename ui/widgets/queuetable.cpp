// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queuetable.h"

#include "ui/widgets/controls.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace loket::ui {

QueueTable::QueueTable(QueueTableModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setAccessibleName(tr("Waiting numbers"));
    asRowList(*this);
    auto *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(QueueTableModel::ServiceColumn, QHeaderView::Stretch);
    measure();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &QueueTable::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &QueueTable::restore);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    restore();
}

void QueueTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void QueueTable::measure()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    auto *header = horizontalHeader();
    header->setFont(fontOf(Face::BodyStrong));
    const auto width = [](const char *sample) {
        return QFontMetrics(fontOf(Face::BodyStrong)).horizontalAdvance(QString::fromLatin1(sample)) + 2 * space::gap;
    };
    header->resizeSection(QueueTableModel::NumberColumn, width("A-0000"));
    header->resizeSection(QueueTableModel::WaitingColumn, width("Menunggu"));
    header->resizeSection(QueueTableModel::StatusColumn, width("loket sendiri"));
}

void QueueTable::remember()
{
    const auto *row = m_model.rowAt(currentIndex().row());
    m_current = row ? row->number.ticket : TicketId();
}

void QueueTable::restore()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isSection(row))
            setSpan(row, 0, 1, QueueTableModel::ColumnCount);
    }
    if (m_model.rowCount() == 0) {
        const bool had = hasFocus();
        setFocusPolicy(Qt::NoFocus);
        if (had)
            Q_EMIT focusLost();
        return;
    }
    const int row = std::max(0, m_model.rowOf(m_current));
    selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    setFocusPolicy(Qt::StrongFocus);
}

void QueueTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        if (!event->isAutoRepeat())
            Q_EMIT chosen(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace loket::ui
