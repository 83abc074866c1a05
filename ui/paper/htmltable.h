// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace loket::paper {

/// A table of figures for QTextDocument: the first column to the left, numbers to the right, thin lines.
class HtmlTable
{
public:
    enum class Weight { Plain, Bold };

    void addHead(const QStringList &cells);
    void addRow(const QStringList &cells, Weight weight = Weight::Plain);
    [[nodiscard]] QString html() const;

private:
    QString m_rows;
};

} // namespace loket::paper
