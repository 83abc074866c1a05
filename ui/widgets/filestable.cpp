// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filestable.h"

#include "ui/widgets/controls.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace loket::ui {

bool isTyping(const QKeyEvent &event)
{
    return event.text().size() == 1 && event.text().at(0).isLetterOrNumber() && !event.isAutoRepeat()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
}

namespace {

/// The row is what is chosen: its cells show no focus of their own, the table's ring does.
class WholeRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, false);
    }
};

} // namespace

FilesTable::FilesTable(FilesPresenter &presenter, QWidget *parent) : QTableView(parent), m_presenter(presenter)
{
    setModel(&presenter.model());
    setAccessibleName(tr("Files"));
    asRowList(*this);
    setItemDelegate(new WholeRow(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // large text on a small screen
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setResizeContentsPrecision(0); // by the rows in sight, however many there are
    connect(&presenter.model(), &QAbstractItemModel::modelReset, this, &FilesTable::keepCurrent);
    connect(&presenter.model(), &QAbstractItemModel::dataChanged, this, &FilesTable::measure);
    connect(&presenter, &FilesPresenter::changed, this, &FilesTable::keepCurrent);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_presenter.choose(index.row());
    });
    keepCurrent();
}

void FilesTable::keepCurrent()
{
    const int row = m_presenter.chosenRow();
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

void FilesTable::measure()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    horizontalHeader()->setFont(fontOf(Face::BodyStrong));
    const int most = 20 * fontMetrics().height();
    int rest = viewport()->width();
    for (const int column :
         {FilesModel::CodeColumn, FilesModel::NumberColumn, FilesModel::SinceColumn, FilesModel::PromisedColumn}) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column) + space::small, most));
        rest -= columnWidth(column);
    }
    // What is shortened here stands whole below the table.
    const int least = 6 * fontMetrics().height();
    const int leastState = 2 * least;
    resizeColumnToContents(FilesModel::ServiceColumn);
    const int service = std::clamp(columnWidth(FilesModel::ServiceColumn) + space::small, least,
                                   std::max(least, std::min(rest * 2 / 5, rest - leastState)));
    setColumnWidth(FilesModel::ServiceColumn, service);
    setColumnWidth(FilesModel::StateColumn, std::max(leastState, rest - service));
}

void FilesTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void FilesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    measure();
}

void FilesTable::keyPressEvent(QKeyEvent *event)
{
    if (isTyping(*event))
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

} // namespace loket::ui
