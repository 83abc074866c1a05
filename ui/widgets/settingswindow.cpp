// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/settingswindow.h"

#include "ui/presentation/recordtexts.h"
#include "ui/widgets/columnfit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <numeric>

namespace loket::ui {

SettingsWindow::SettingsWindow(SettingsModel &model)
    : m_model(model)
    , m_lists(new QListWidget(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_confirm(new QPushButton(tr("Confirm all in use"), this))
    , m_purge(new QPushButton(this))
    , m_restore(new QPushButton(tr("Restore"), this))
    , m_status(new TextLabel(Face::Body, this))
{
    setWindowTitle(tr("Settings · Loket Prima"));
    setAttribute(Qt::WA_QuitOnClose, false);
    for (const RecordKind kind : allRecordKinds())
        m_lists->addItem(RecordTexts::kind(kind));
    m_lists->setAccessibleName(tr("Lists of settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(space::control);
    m_table->setModel(&model);
    m_table->setItemDelegate(new CellEditor(model, m_table));
    m_table->setAccessibleName(tr("Records"));
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false); // Tab leaves the table, arrows walk in it
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setWordWrap(false);
    m_restore->setToolTip(
        plainToolTip(tr("The content before the last change; pressed again, before the change before that")));
    m_confirm->setToolTip(plainToolTip(tr("The unit head has compared all deadlines in use with their rules")));
    m_confirm->hide();
    m_purge->setToolTip(
        plainToolTip(tr("Data about persons kept longer than the times of keeping say: counted first")));
    m_purge->hide();
    m_purge->installEventFilter(this);
    showPurge();
    for (QPushButton *button : {m_add, m_confirm, m_purge, m_restore})
        button->setMinimumHeight(space::control);

    m_status->setWordWrap(true);
    m_status->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_add);
    top->addWidget(m_confirm);
    top->addWidget(m_purge);
    top->addWidget(m_restore);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::small);
    right->addLayout(top);
    right->addWidget(m_table, 1);
    right->addWidget(m_status);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::page, space::page, space::page, space::page);
    columns->setSpacing(space::gap);
    columns->addWidget(m_lists);
    columns->addLayout(right, 1);

    connect(m_lists, &QListWidget::currentRowChanged, this, &SettingsWindow::choose);
    connect(m_search, &QLineEdit::textChanged, &model, &SettingsModel::setSearch);
    connect(m_add, &QPushButton::clicked, this, &SettingsWindow::add);
    connect(&model, &SettingsModel::added, this, &SettingsWindow::goToNew);
    connect(m_confirm, &QPushButton::clicked, &model, &SettingsModel::confirm);
    connect(m_purge, &QPushButton::clicked, &model, &SettingsModel::purge);
    connect(&model, &SettingsModel::purgeAsked, this, &SettingsWindow::showPurge);
    connect(m_restore, &QPushButton::clicked, this, [this] { m_model.restore(m_table->currentIndex().row()); });
    connect(&model, &SettingsModel::said, m_status, &TextLabel::showText);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        m_kept = {current.data(SettingsModel::RecordRole).toLongLong(), std::max(current.column(), 0)};
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &SettingsWindow::keepCurrent);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (isVisible())
            resizeColumns(); // what was stored may be longer than what stood there
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && !m_keeps)
            m_status->showText(m_model.hint(index));
    });
}

void SettingsWindow::open()
{
    if (!testAttribute(Qt::WA_Resized))
        resize(QSize(1340, 640).boundedTo(screen()->availableSize() * 19 / 20));
    show();
    measure();
    if (m_lists->currentRow() < 0)
        m_lists->setCurrentRow(0);
    else
        m_model.refresh();
    raise();
    activateWindow();
    m_lists->setFocus(Qt::OtherFocusReason);
}

/// After the style sheet has given the rows their room.
void SettingsWindow::measure()
{
    const int scrolls = m_lists->verticalScrollBar()->sizeHint().width(); // with large text
    m_lists->setFixedWidth(m_lists->sizeHintForColumn(0) + 2 * m_lists->frameWidth() + space::small + scrolls);
    m_lists->doItemsLayout();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    constexpr int linesSaid = 2; // kept free, so that the table does not move when much is said
    m_status->setMinimumHeight(linesSaid * m_status->fontMetrics().lineSpacing());
    showPurge();
    resizeColumns();
}

void SettingsWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        measure();
}

void SettingsWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible())
        resizeColumns();
}

void SettingsWindow::choose(int row)
{
    if (row < 0)
        return;
    m_search->clear();
    m_status->showText({});
    m_model.show(allRecordKinds()[std::size_t(row)]);
}

/// A table that takes the focus always has a current cell when it has rows, and takes none when it is empty: a screen
/// reader asked about none crashes Qt 6.4 (ux.md 1.4).
void SettingsWindow::keepCurrent()
{
    const bool any = m_model.rowCount() > 0;
    m_table->setFocusPolicy(any ? Qt::StrongFocus : Qt::NoFocus);
    m_add->setEnabled(m_model.mayAdd());
    m_confirm->setVisible(m_model.mayConfirm());
    m_purge->setVisible(m_model.mayPurge());
    m_restore->setEnabled(any);
    if (!any)
        return;
    QModelIndex current = m_model.index(0, 0);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex same = m_model.index(row, m_kept.second);
        if (same.data(SettingsModel::RecordRole) == m_kept.first)
            current = same;
    }
    const QScopedValueRollback keeps(m_keeps, true);
    m_table->setCurrentIndex(current);
    resizeColumns();
}

void SettingsWindow::showPurge()
{
    // As wide for either text: nothing moves under the mouse between the two presses.
    const QStringList texts{tr("Erase it for good"), tr("Erase what is past its time")};
    int wide = 0;
    for (const QString &text : texts) {
        m_purge->setText(text);
        wide = std::max(wide, m_purge->sizeHint().width());
    }
    m_purge->setMinimumWidth(wide);
    m_purge->setText(m_model.isPurgeAsked() ? texts.front() : texts.back());
}

bool SettingsWindow::eventFilter(QObject *watched, QEvent *event)
{
    // A double click counts once: what the first press counts is to be read before the second.
    return (watched == m_purge && event->type() == QEvent::MouseButtonDblClick) || QWidget::eventFilter(watched, event);
}

void SettingsWindow::add()
{
    m_search->clear(); // the new line holds none of its words
    m_model.add(m_table->currentIndex().row());
}

void SettingsWindow::goToNew(int row)
{
    int column = 0;
    while (column + 1 < m_model.columnCount()
           && !m_model.flags(m_model.index(row, column)).testFlag(Qt::ItemIsEditable))
        ++column;
    {
        const QScopedValueRollback keeps(m_keeps, true); // what has been said of it stands
        m_table->setCurrentIndex(m_model.index(row, column));
    }
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus(Qt::OtherFocusReason);
}

void SettingsWindow::resizeColumns()
{
    constexpr int mostEms = 28; // no text pushes the other columns out of sight
    constexpr int mostEmsOfLines = 11;
    // Wrapped rows need the bar, and it takes its width before the columns get theirs.
    m_table->setVerticalScrollBarPolicy(m_model.isReadWhole() ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    m_table->resizeColumnsToContents();
    std::vector<ColumnWish> columns;
    std::vector<int> whole;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool hasLines = m_model.columnAt(column).kind == CellKind::Lines;
        const int most = (hasLines ? mostEmsOfLines : mostEms) * fontMetrics().height();
        whole.push_back(hasLines ? std::min(m_table->columnWidth(column), most) : m_table->columnWidth(column));
        columns.push_back({std::min(whole.back(), most), m_table->horizontalHeader()->sectionSizeHint(column)});
    }
    const int room = m_table->viewport()->width();
    auto widths = fittedColumns(columns, room);
    int left = room - std::accumulate(widths.begin(), widths.end(), 0);
    for (std::size_t column = 0; column < widths.size() && left > 0; ++column) { // nothing is cut beside empty room
        const int more = std::clamp(whole[column] - widths[column], 0, left);
        widths[column] += more;
        left -= more;
    }
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, widths[std::size_t(column)]);
    wrapRows();
}

/// What is confirmed must be read whole: its words go on in a second and a third line.
void SettingsWindow::wrapRows()
{
    constexpr int mostLines = 3;
    m_table->setWordWrap(m_model.isReadWhole());
    if (!m_model.isReadWhole())
        return;
    m_table->resizeRowsToContents();
    const int line = m_table->verticalHeader()->defaultSectionSize();
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_table->setRowHeight(row, std::clamp(m_table->rowHeight(row), line, mostLines * line));
}

void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace loket::ui
