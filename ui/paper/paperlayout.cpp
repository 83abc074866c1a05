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
    bool closing = false;
    for (const auto &block : sheet.blocks) {
        if (const auto *end = std::get_if<PageBlock>(&block)) {
            closing = end->closing;
            if (!all.empty())
                all.back().hold = closing ? Hold::Line : Hold::Free;
        }
        for (auto &strip : maker.of(block)) {
            if (closing)
                strip.hold = Hold::Line;
            all.push_back(std::move(strip));
        }
    }
    return all;
}

/// The strip behind the last one of a page that begins with `first`: as many as fit, fewer where a looser hold is among
/// them. A part longer than a page is cut, but not so early that more than half of the page stays white.
std::size_t endOfPage(const Strips &strips, std::size_t first, double room)
{
    std::size_t end = first;
    std::size_t best = first;
    double used = 0;
    for (; end < strips.size() && (end == first || used + strips[end].height <= room); ++end) {
        used += strips[end].height;
        const Hold hold = strips[end].hold;
        const bool mayEnd = hold == Hold::Free || (hold == Hold::Part && used >= room / 2);
        if (mayEnd && (best == first || hold <= strips[best - 1].hold))
            best = end + 1;
    }
    return end == strips.size() || best == first ? end : best;
}

/// The strips of each page; none is higher than `room` unless it stands alone.
std::vector<Strips> broken(const Strips &strips, double room)
{
    std::vector<Strips> pages;
    for (std::size_t at = 0; at < strips.size() || pages.empty();) {
        const std::size_t end = endOfPage(strips, at, room);
        pages.emplace_back(strips.begin() + std::ptrdiff_t(at), strips.begin() + std::ptrdiff_t(end));
        at = end;
    }
    return pages;
}

TextBlock footer(const Sheet &sheet, std::size_t page, std::size_t pages)
{
    QStringList parts{sheet.marks, sheet.number, sheet.pageWord.arg(page + 1).arg(pages)};
    parts.removeAll(QString());
    return {parts.join(QStringLiteral(", ")), TextStyle::Body, TextAlign::Centre};
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
    const Strips all = allStrips(sheet, maker);
    auto pages = broken(all, room);
    if (pages.size() > 1) { // each then carries its number, and the room for that is taken off
        double foot = unitsOfMm(3);
        for (const auto &strip : maker.of(footer(sheet, 0, pages.size())))
            foot += strip.height;
        pages = broken(all, room - foot);
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

QString PaperLayout::drawnText() const
{
    QString text;
    for (const auto &page : m_pages) {
        for (const auto &placed : page)
            text += placed.strip.text();
    }
    return text;
}

} // namespace loket::paper
