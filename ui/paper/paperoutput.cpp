// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperoutput.h"

#include "ui/paper/pdftext.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace loket::paper {

namespace {

/// All of one format.
bool drawAll(QPagedPaintDevice &device, const std::vector<PaperLayout> &layouts, double dpi)
{
    const PaperLayout &layout = layouts.front();
    // Before the painter begins: afterwards it counts from the second page on.
    const QPageSize size(QSizeF(layout.widthMm(), layout.heightMm()), QPageSize::Millimeter, QString(),
                         QPageSize::ExactMatch);
    device.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    bool isFirst = true;
    for (const auto &one : layouts) {
        for (int page = 0; page < one.pages(); ++page) {
            if (!isFirst)
                device.newPage();
            isFirst = false;
            one.paint(painter, page, dpi);
        }
    }
    return painter.end();
}

} // namespace

bool drawOn(QPagedPaintDevice &device, const PaperLayout &layout, double dpi)
{
    return drawAll(device, {layout}, dpi);
}

QByteArray pdfOf(const Sheet &sheet, PaperFormat format)
{
    return pdfOf(std::vector{sheet}, format);
}

QByteArray pdfOf(const std::vector<Sheet> &sheets, PaperFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setTitle(sheets.front().title);
    writer.setCreator(QStringLiteral("Loket Prima"));
    std::vector<PaperLayout> layouts;
    QString text;
    for (const auto &sheet : sheets) {
        layouts.push_back(layOut(sheet, format));
        text += layouts.back().drawnText();
    }
    const bool drawn = drawAll(writer, layouts, unitsPerInch);
    return drawn ? withTypedText(buffer.data(), text, Qt::LeftToRight) : QByteArray();
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
