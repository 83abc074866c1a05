// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlist.h"

#include "ui/widgets/controls.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace loket::ui {

bool isTyping(const QKeyEvent &event)
{
    return event.text().size() == 1 && event.text().at(0).isLetterOrNumber() && !event.isAutoRepeat()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
}

void WholeRow::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus, false);
}

RowList::RowList(QAbstractItemModel &model, const QString &name, QWidget *parent) : QTableView(parent)
{
    setModel(&model);
    setAccessibleName(name);
    asRowList(*this);
    setItemDelegate(new WholeRow(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // large text on a small screen
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setResizeContentsPrecision(0); // by the rows in sight, however many there are
    connect(&model, &QAbstractItemModel::dataChanged, this, &RowList::measure);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT rowChosen(index.row());
    });
}

void RowList::keepCurrent(int row)
{
    if (row < 0) {
        const bool had = hasFocus();
        setFocusPolicy(Qt::NoFocus);
        if (had)
            Q_EMIT focusLost();
        return;
    }
    setFocusPolicy(Qt::StrongFocus);
    if (currentIndex().row() != row) {
        setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
        measure();
    }
}

void RowList::measure()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    horizontalHeader()->setFont(fontOf(Face::BodyStrong));
    measureColumns();
}

int RowList::measureByContents(std::initializer_list<int> columns)
{
    const int most = 20 * fontMetrics().height();
    int together = 0;
    for (const int column : columns) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column) + space::small, most));
        together += columnWidth(column);
    }
    return together;
}

void RowList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    measure();
    if (currentIndex().isValid()) // a question below takes room, and the row that it is about stays in sight
        scrollTo(currentIndex());
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    if (isTyping(*event))
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

} // namespace loket::ui
