// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace loket::paper {

/// A table of figures for QTextDocument: the first column to the left, numbers to the right, a thin line under each
/// row, so that it reads in black and white as well. Cells are plain text; nothing in them is ever read as a tag.
class HtmlTable
{
public:
    /// `firstColumn`: its width in percent of the page; the others share the rest as their texts need it.
    /// `padding`: room around each text; what gives way first on a full page.
    HtmlTable(int firstColumn, int padding) : m_firstColumn(firstColumn), m_padding(padding) {}

    void addHead(const QStringList &cells);
    void addRow(const QStringList &cells);
    [[nodiscard]] QString html() const;

private:
    [[nodiscard]] QString rowOf(const QStringList &cells, const QString &style) const;

    int m_firstColumn;
    int m_padding;
    QString m_rows;
};

} // namespace loket::paper
