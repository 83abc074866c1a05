// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/recordtexts.h"
#include "ui/widgets/settingswindow.h"

#include <QComboBox>

namespace loket::ui {

namespace {

QStringList choicesOf(const RecordColumn &column)
{
    return column.kind == CellKind::YesNo ? QStringList{QStringLiteral("yes"), QStringLiteral("no")} : column.choices;
}

constexpr int lineOfWords = 28; ///< px

} // namespace

QWidget *CellEditor::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const RecordColumn &column = m_model.columnAt(index.column());
    QWidget *editor = nullptr;
    if (column.kind == CellKind::Choice || column.kind == CellKind::YesNo) {
        auto *box = new QComboBox(parent);
        for (const QString &choice : choicesOf(column))
            box->addItem(RecordTexts::word(choice), choice);
        editor = box;
    } else if (column.kind == CellKind::Words) {
        auto *list = new QListWidget(parent);
        for (const QString &choice : column.choices) {
            auto *item = new QListWidgetItem(RecordTexts::word(choice), list);
            item->setData(Qt::UserRole, choice);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        }
        list->setCurrentRow(0);
        editor = list;
    } else {
        auto *line = new QLineEdit(parent);
        line->setEchoMode(column.kind == CellKind::Secret ? QLineEdit::Password : QLineEdit::Normal);
        line->setFrame(false);
        editor = line;
    }
    editor->setAccessibleName(RecordTexts::column(column.key));
    editor->setAutoFillBackground(true);
    return editor;
}

void CellEditor::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(std::max(0, box->findData(text)));
    } else if (auto *list = qobject_cast<QListWidget *>(editor)) {
        const QStringList chosen = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (int i = 0; i < list->count(); ++i)
            list->item(i)->setCheckState(chosen.contains(list->item(i)->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                                       : Qt::Unchecked);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->selectAll();
    }
}

void CellEditor::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    QString text;
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        text = box->currentData().toString();
    } else if (auto *list = qobject_cast<QListWidget *>(editor)) {
        QStringList words;
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->checkState() == Qt::Checked)
                words << list->item(i)->data(Qt::UserRole).toString();
        }
        text = words.join(QLatin1Char(','));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        text = line->text();
    }
    model->setData(index, text, Qt::EditRole);
}

void CellEditor::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    QRect place = option.rect;
    if (const auto *list = qobject_cast<QListWidget *>(editor)) { // boxes to tick need room below the cell
        const int wanted = list->count() * lineOfWords + 2 * space::tight;
        const QRect room = editor->parentWidget()->rect();
        place.setSize({std::max(place.width(), 260), std::min(wanted, room.height())});
        place.moveBottom(std::min(place.bottom(), room.bottom()));
        place.moveRight(std::min(place.right(), room.right()));
    }
    editor->setGeometry(place);
    Q_UNUSED(index)
}

} // namespace loket::ui
