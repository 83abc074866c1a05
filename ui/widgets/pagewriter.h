// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/controls.h"

#include <QTextCursor>
#include <QTextEdit>

namespace loket::ui {

/// Makes a page to be read: nothing is typed into it, its text can be selected, Tab leaves it. `name`: for a screen
/// reader.
void asPage(QTextEdit &page, const QString &name);

/// Writes paragraphs of plain text, one under the other: the words are the office's, so that no marks are read in them.
class PageWriter
{
public:
    explicit PageWriter(QTextEdit &page) : m_page(page), m_cursor(page.document()) {}

    void paragraph(const QString &text, Face face, int above = 0, bool secondary = false);
    /// A label at the left and what belongs to it beside it; newlines in it begin lines there.
    void field(const QString &label, const QString &text);
    /// With its number before it, hanging; empty = none.
    void line(const QString &number, const QString &text, Face face, bool secondary, int above = 0);

private:
    void begin(int above, int indent);
    void put(const QString &text, Face face, bool secondary);

    QTextEdit &m_page;
    QTextCursor m_cursor;
    bool m_any = false;
};

} // namespace loket::ui
