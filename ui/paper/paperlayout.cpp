// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperlayout.h"

#include "ui/paper/paperfonts.h"
#include "ui/paper/papersize.h"

#include <QPainter>

namespace loket::paper {

namespace {

using Strips = std::vector<Strip>;

Strips allStrips(const Sheet &sheet, const StripMaker &maker)
{
    Strips all;
    for (const auto &block : sheet.blocks) {
        for (auto &strip : maker.of(block))
            all.push_back(std::move(strip));
    }
    return all;
}

/// The strips of each page; none is higher than `room` unless it stands alone.
std::vector<Strips> broken(Strips strips, double room)
{
    std::vector<Strips> pages(1);
    double used = 0;
    for (std::size_t at = 0; at < strips.size();) {
        std::size_t end = at;
        double height = strips[end].height;
        while (strips[end].staysWithNext && end + 1 < strips.size() && height + strips[end + 1].height <= room)
            height += strips[++end].height;
        if (used + height > room && !pages.back().empty()) {
            pages.emplace_back();
            used = 0;
        }
        used += height;
        for (; at <= end; ++at)
            pages.back().push_back(std::move(strips[at]));
    }
    return pages;
}

TextBlock footer(const Sheet &sheet, std::size_t page, std::size_t pages)
{
    const QString number = sheet.pageWord.arg(page + 1).arg(pages);
    return {sheet.marks.isEmpty() ? number : sheet.marks + QStringLiteral(", ") + number, TextStyle::Body,
            TextAlign::Centre};
}

} // namespace

PaperLayout layOut(const Sheet &sheet, PaperFormat format)
{
    loadPaperFonts();
    const PaperSize size = PaperSize::of(format);
    const StripMaker maker(sheet, unitsOfMm(size.printableMm()), size.bodyPoints);
    const double top = unitsOfMm(size.endMm);
    PaperLayout layout;
    layout.m_widthMm = size.widthMm;
    layout.m_left = unitsOfMm(size.sideMm);

    const double room = size.isRoll() ? std::numeric_limits<double>::max() : unitsOfMm(size.heightMm) - 2 * top;
    auto pages = broken(allStrips(sheet, maker), room);
    if (pages.size() > 1) { // each then carries its number, and the room for that is taken off
        double foot = unitsOfMm(3);
        for (const auto &strip : maker.of(footer(sheet, 0, pages.size())))
            foot += strip.height;
        pages = broken(allStrips(sheet, maker), room - foot);
        for (std::size_t page = 0; page < pages.size(); ++page) {
            double used = 0;
            for (const auto &strip : pages[page])
                used += strip.height;
            Strip white;
            white.height = std::max(0.0, room - foot + unitsOfMm(3) - used);
            pages[page].push_back(white);
            for (auto &strip : maker.of(footer(sheet, page, pages.size())))
                pages[page].push_back(std::move(strip));
        }
    }
    double used = 0;
    for (auto &strips : pages) {
        auto &placed = layout.m_pages.emplace_back();
        used = top;
        for (auto &strip : strips) {
            placed.push_back({used, std::move(strip)});
            used += placed.back().strip.height;
        }
    }
    layout.m_heightMm = size.isRoll() ? (used + top) / unitsPerInch * 25.4 : size.heightMm;
    return layout;
}

void PaperLayout::paint(QPainter &painter, int page, double dpi) const
{
    painter.save();
    painter.scale(dpi / unitsPerInch, dpi / unitsPerInch);
    painter.setPen(Qt::black);
    for (const auto &placed : m_pages[static_cast<std::size_t>(page)])
        placed.strip.draw(painter, QPointF(m_left, placed.top));
    painter.restore();
}

} // namespace loket::paper
