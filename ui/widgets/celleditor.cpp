// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/recordtexts.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/settingswindow.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace loket::ui {

namespace {

QStringList choicesOf(const RecordColumn &column)
{
    return column.kind == CellKind::YesNo ? QStringList{QStringLiteral("yes"), QStringLiteral("no")} : column.choices;
}

constexpr int lineOfWords = 28; ///< px
constexpr int arrowRoom = 48;   ///< px beside a text: frame, margins and the arrow of a list
constexpr int linesShown = 9;   ///< of a text of several lines
constexpr const char *filled = "filled";

/// What an input method is still composing is part of what was typed.
void endComposition(const QWidget &editor)
{
    if (auto *composition = editor.findChild<Composition *>()) // the field in a box that suggests has its own
        composition->end();
}

/// Below and around a cell of some width and height, inside the table.
QRect roomFor(QRect cell, QSize wanted, const QRect &room)
{
    cell.setSize(
        {std::min(std::max(cell.width(), wanted.width()), room.width()), std::min(wanted.height(), room.height())});
    cell.moveBottom(std::min(cell.bottom(), room.bottom()));
    cell.moveRight(std::min(cell.right(), room.right()));
    cell.moveLeft(std::max(cell.left(), room.left()));
    return cell;
}

/// The arrow keys go on from what stands there, or else begin with the first.
void say(QComboBox &box, const QString &text)
{
    box.setCurrentIndex(box.findText(text));
    box.setEditText(text);
}

/// As far as the table has room, wide enough for the longest that it offers or that stands in it, and for its arrow.
void widen(QComboBox &box)
{
    const QFontMetrics metrics = box.fontMetrics();
    int wanted = metrics.horizontalAdvance(box.currentText());
    for (int i = 0; i < box.count(); ++i)
        wanted = std::max(wanted, metrics.horizontalAdvance(box.itemText(i)));
    box.setGeometry(roomFor(box.geometry(), {wanted + arrowRoom, box.height()}, box.parentWidget()->rect()));
}

/// A field that is typed into, with a list of what is known; the list may come while somebody types.
QComboBox *suggestingField(const SettingsModel &model, const RecordColumn &column, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCompleter(nullptr); // what is typed is what is meant
    box->setFrame(false);
    new Composition(*box->lineEdit());
    const auto fill = [box, &model, column] {
        const QString typed = box->currentText();
        box->clear();
        box->addItems(model.suggestions(column));
        say(*box, typed);
    };
    fill();
    QObject::connect(&model, &SettingsModel::suggested, box, [box, fill] {
        fill();
        widen(*box);
    });
    QObject::connect(box, &QComboBox::editTextChanged, box, [box] { widen(*box); });
    return box;
}

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
    } else if (column.kind == CellKind::Lines) {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        new Composition(*text);
        editor = text;
    } else if (column.kind == CellKind::Text && column.suggests) {
        editor = suggestingField(m_model, column, parent);
    } else {
        auto *line = new QLineEdit(parent);
        line->setEchoMode(column.kind == CellKind::Secret ? QLineEdit::Password : QLineEdit::Normal);
        line->setFrame(false);
        new Composition(*line);
        editor = line;
    }
    editor->setAccessibleName(RecordTexts::column(column.key));
    editor->setAutoFillBackground(true);
    m_model.holdRows();
    return editor;
}

void CellEditor::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    QStyledItemDelegate::destroyEditor(editor, index);
    // The table is just putting the field away: rows come only after that.
    QMetaObject::invokeMethod(&m_model, &SettingsModel::releaseRows, Qt::QueuedConnection);
}

void CellEditor::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(filled).toBool())
        return; // what is being typed stays when the table is read anew
    editor->setProperty(filled, true);
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor); box && box->isEditable()) {
        say(*box, text);
        box->lineEdit()->selectAll();
    } else if (box) {
        if (box->findData(text) < 0) // stands there, but cannot be chosen elsewhere
            box->addItem(RecordTexts::word(text), text);
        box->setCurrentIndex(box->findData(text));
    } else if (auto *list = qobject_cast<QListWidget *>(editor)) {
        const QStringList chosen = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (int i = 0; i < list->count(); ++i)
            list->item(i)->setCheckState(chosen.contains(list->item(i)->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                                       : Qt::Unchecked);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->selectAll();
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
        lines->setPlainText(text);
        lines->moveCursor(QTextCursor::End);
    }
}

void CellEditor::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    endComposition(*editor);
    QString text;
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        text = box->isEditable() ? box->currentText() : box->currentData().toString();
    } else if (auto *list = qobject_cast<QListWidget *>(editor)) {
        QStringList words;
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->checkState() == Qt::Checked)
                words << list->item(i)->data(Qt::UserRole).toString();
        }
        text = words.join(QLatin1Char(','));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        text = line->text();
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
        text = lines->toPlainText();
    }
    model->setData(index, text, Qt::EditRole);
}

void CellEditor::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    QRect place = option.rect;
    const QRect room = editor->parentWidget()->rect();
    const QFontMetrics metrics = editor->fontMetrics();
    if (const auto *list = qobject_cast<QListWidget *>(editor)) // boxes to tick need room below the cell
        place = roomFor(place, {260, list->count() * lineOfWords + 2 * space::tight}, room);
    else if (qobject_cast<QPlainTextEdit *>(editor))
        place = roomFor(place, {metrics.averageCharWidth() * 60, metrics.lineSpacing() * linesShown + space::page},
                        room);
    editor->setGeometry(place);
    if (auto *box = qobject_cast<QComboBox *>(editor); box && box->isEditable())
        widen(*box);
    Q_UNUSED(index)
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    auto *text = qobject_cast<QPlainTextEdit *>(watched);
    if (!text || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    // Enter begins the next line; Ctrl+Enter and Tab store, Esc is the delegate's own.
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool stores = isEnter ? key->modifiers().testFlag(Qt::ControlModifier)
                                : key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (!stores)
        return isEnter ? false : QStyledItemDelegate::eventFilter(watched, event);
    Q_EMIT commitData(text);
    Q_EMIT closeEditor(text, NoHint);
    return true;
}

} // namespace loket::ui
