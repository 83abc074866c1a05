// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace loket::print {

/// A paper ready for any printer. What a way does not need may be left empty.
struct DrawnPaper {
    QSizeF pageMm{}; ///< of each page; a roll is one page as long as its content
    int pages = 1;   ///< at least 1
    /// Draws a page (0 to pages - 1) from the paper's top left corner; `dpi`: the painter's units to the inch.
    std::function<void(QPainter &painter, int page, double dpi)> paint{};
    QByteArray escpos{}; ///< the same as bytes for a printer without a driver; empty: it has no such paper
};

} // namespace loket::print
