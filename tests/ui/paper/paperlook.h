// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pdftools.h"

#include <QRegularExpression>

#include <algorithm>

/// How a paper looks from outside: where its ink lies, how large its pages are.
namespace loket::test {

/// White between the ink of a picture of 203 dpi and its edges, in millimetres.
struct Ink {
    double left = 0, right = 0, top = 0, bottom = 0;
};

inline Ink inkOf(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const auto isInk = [](uchar dot) { return dot < 200; };
    int left = grey.width();
    int right = 0;
    int top = grey.height();
    int bottom = 0;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        const uchar *first = std::find_if(line, line + grey.width(), isInk);
        if (first == line + grey.width())
            continue;
        const uchar *last = line + grey.width() - 1;
        while (!isInk(*last))
            --last;
        left = std::min(left, static_cast<int>(first - line));
        right = std::max(right, static_cast<int>(last - line));
        top = std::min(top, y);
        bottom = y;
    }
    const double mm = 25.4 / 203;
    return {left * mm, (grey.width() - 1 - right) * mm, top * mm, (grey.height() - 1 - bottom) * mm};
}

struct PdfPages {
    int count = 0;
    double width = 0, height = 0; ///< mm
};

inline PdfPages pagesOf(const QByteArray &pdf)
{
    const QString info = poppler(QStringLiteral("pdfinfo"), pdf);
    const auto count = QRegularExpression(QStringLiteral("Pages: +(\\d+)")).match(info);
    const auto size = QRegularExpression(QStringLiteral("Page size: +([\\d.]+) x ([\\d.]+) pts")).match(info);
    REQUIRE(count.hasMatch());
    REQUIRE(size.hasMatch());
    const double mm = 25.4 / 72;
    return {count.captured(1).toInt(), size.captured(1).toDouble() * mm, size.captured(2).toDouble() * mm};
}

} // namespace loket::test
