// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formentry.h"

#include "ui/widgets/composition.h"
#include "ui/widgets/tokens.h"

#include <QInputMethodEvent>
#include <QScopedValueRollback>
#include <QTextDocument>

#include <algorithm>

namespace loket::ui {

FormEntry::FormEntry(QWidget &field) : QObject(&field), m_field(field)
{
    field.installEventFilter(this);
    new Composition(field); // after this one, so that it comes first: what it makes text is there when the focus goes
}

FormEntry::FormEntry(QLineEdit &field) : FormEntry(static_cast<QWidget &>(field))
{
    m_line = &field;
    connect(m_line, &QLineEdit::textChanged, this, &FormEntry::tell);
}

FormEntry::FormEntry(QPlainTextEdit &field) : FormEntry(static_cast<QWidget &>(field))
{
    m_lines = &field;
    connect(m_lines, &QPlainTextEdit::textChanged, this, &FormEntry::tell);
}

QString FormEntry::kept() const
{
    return m_line ? m_line->text() : m_lines->toPlainText();
}

int FormEntry::cursor() const
{
    return m_line ? m_line->cursorPosition() : m_lines->textCursor().position();
}

QString FormEntry::text() const
{
    QString text = kept();
    return m_composing.isEmpty() ? text : text.insert(std::min<qsizetype>(cursor(), text.size()), m_composing);
}

void FormEntry::show(const QString &text)
{
    if (text == this->text())
        return;
    const QScopedValueRollback quiet(m_shows, true);
    m_composing.clear();
    if (m_line) {
        m_line->setText(text);
    } else {
        m_lines->setPlainText(text);
        m_lines->moveCursor(QTextCursor::End);
    }
}

void FormEntry::tell()
{
    if (!m_shows)
        Q_EMIT typed(text());
}

bool FormEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        const QString composing = static_cast<QInputMethodEvent *>(event)->preeditString();
        const bool changes = composing != m_composing;
        m_composing = composing;
        if (changes) // also one that is given up; what is committed comes as a change of the text too
            tell();
    } else if (event->type() == QEvent::FocusOut) {
        m_composing.clear();
        Q_EMIT left();
    }
    return QObject::eventFilter(watched, event);
}

QLineEdit *formLine(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setAccessibleName(name);
    field->setMinimumHeight(space::control);
    return field;
}

QPlainTextEdit *formLines(const QString &name, int lines, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setAccessibleName(name);
    field->setTabChangesFocus(true);
    field->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int height = lines * field->fontMetrics().lineSpacing() + space::page;
    field->setFixedHeight(std::max(space::control, height));
    return field;
}

} // namespace loket::ui
