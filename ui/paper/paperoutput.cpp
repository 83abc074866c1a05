// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperoutput.h"

#include "ui/paper/pdftext.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace loket::paper {

bool drawOn(QPagedPaintDevice &device, const PaperLayout &layout, double dpi)
{
    // Before the painter begins: afterwards it counts from the second page on.
    const QPageSize size(QSizeF(layout.widthMm(), layout.heightMm()), QPageSize::Millimeter, QString(),
                         QPageSize::ExactMatch);
    device.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = 0; page < layout.pages(); ++page) {
        if (page > 0)
            device.newPage();
        layout.paint(painter, page, dpi);
    }
    return painter.end();
}

QByteArray pdfOf(const Sheet &sheet, PaperFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setTitle(sheet.title);
    writer.setCreator(QStringLiteral("Loket Prima"));
    const PaperLayout layout = layOut(sheet, format);
    const bool drawn = drawOn(writer, layout, unitsPerInch);
    return drawn ? withTypedText(buffer.data(), layout.drawnText(), Qt::LeftToRight) : QByteArray();
}

QImage imageOf(const Sheet &sheet, PaperFormat format, int dpi, int page)
{
    const PaperLayout layout = layOut(sheet, format);
    const auto dots = [dpi](double mm) { return static_cast<int>(std::ceil(mm * dpi / 25.4)); };
    QImage image(dots(layout.widthMm()), dots(layout.heightMm()), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    layout.paint(painter, page, dpi);
    painter.end();
    return image;
}

} // namespace loket::paper
