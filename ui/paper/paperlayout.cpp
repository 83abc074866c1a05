// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperlayout.h"

#include "ui/paper/paperfonts.h"
#include "ui/paper/papersize.h"

#include <QPainter>

#include <cmath>

namespace loket::paper {

namespace {

using Strips = std::vector<Strip>;

/// How a sheet is set.
struct Setting {
    double points = 0; ///< of usual letters
    double endMm = 0;  ///< white at the top and at the bottom
    double pitch = 1;  ///< of lines, against what their letters ask for
};

/// The lines come closer; what is drawn keeps its room.
void tighten(Strip &strip, double pitch)
{
    if (strip.texts.empty() || !strip.ink.isEmpty())
        return;
    const double height = std::round(strip.height * pitch / unitsPerDot) * unitsPerDot;
    for (auto &piece : strip.texts)
        piece.at.ry() -= (strip.height - height) / 2;
    strip.height = height;
}

Strips allStrips(const Sheet &sheet, const StripMaker &maker, double pitch = 1)
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
            tighten(strip, pitch);
            all.push_back(std::move(strip));
        }
    }
    return all;
}

double heightOf(const Strips &strips)
{
    double height = 0;
    for (const auto &strip : strips)
        height += strip.height;
    return height;
}

/// The strip behind the last one of a page that begins with `first`: as many as fit, fewer where a looser hold is among
/// them. A part longer than a page is cut, but not so early that more than half of the page stays white; `fills`: any
/// part is, rather than that.
std::size_t endOfPage(const Strips &strips, std::size_t first, double room, bool fills)
{
    std::size_t end = first;
    std::size_t best = first;
    double used = 0;
    double atBest = 0;
    for (; end < strips.size() && (end == first || used + strips[end].height <= room); ++end) {
        used += strips[end].height;
        const Hold hold = strips[end].hold;
        const bool mayEnd = hold == Hold::Free || (hold == Hold::Part && used >= room / 2);
        const bool isBetter = best == first || hold <= strips[best - 1].hold || (fills && atBest < room / 2);
        if (mayEnd && isBetter) {
            best = end + 1;
            atBest = used;
        }
    }
    return end == strips.size() || best == first ? end : best;
}

/// The strips of each page; none is higher than `room` unless it stands alone.
std::vector<Strips> broken(const Strips &strips, double room, bool fills)
{
    std::vector<Strips> pages;
    for (std::size_t at = 0; at < strips.size() || pages.empty();) {
        const std::size_t end = endOfPage(strips, at, room, fills);
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

/// Of a page, in units.
double roomOf(const PaperSize &size, const Setting &setting)
{
    return size.isRoll() ? std::numeric_limits<double>::max() : unitsOfMm(size.heightMm) - 2 * unitsOfMm(setting.endMm);
}

/// The usual one of a format, or the one with the largest letters by which the whole sheet stands on one page.
Setting settingFor(const Sheet &sheet, const PaperSize &size)
{
    constexpr double least = 9;
    constexpr double step = 0.5;
    constexpr double close = 0.9;
    constexpr double closest = 0.85; ///< letters of two lines still do not touch
    const Setting usual{size.bodyPoints, size.endMm};
    if (!sheet.compact || size.isRoll())
        return usual;
    const auto isOnePage = [&](const Setting &one) {
        const StripMaker maker(sheet, unitsOfMm(size.printableMm()), one.points);
        return heightOf(allStrips(sheet, maker, one.pitch)) <= roomOf(size, one);
    };
    Setting setting = usual;
    while (!isOnePage(setting)) {
        if (setting.points - step >= least)
            setting = {setting.points - step, size.endMm, close};
        else if (setting.pitch > closest)
            setting.pitch = closest;
        else
            return usual;
    }
    return setting;
}

} // namespace

PaperLayout layOut(const Sheet &sheet, PaperFormat format)
{
    loadPaperFonts();
    const PaperSize size = PaperSize::of(format);
    const Setting setting = settingFor(sheet, size);
    const double top = unitsOfMm(setting.endMm);
    PaperLayout layout;
    layout.m_widthMm = size.widthMm;
    layout.m_left = unitsOfMm(size.sideMm);

    layout.m_bodyPoints = setting.points;
    const double room = roomOf(size, setting);
    const StripMaker maker(sheet, unitsOfMm(size.printableMm()), setting.points);
    const Strips all = allStrips(sheet, maker, setting.pitch);
    auto pages = broken(all, room, sheet.compact);
    if (pages.size() > 1) { // each then carries its number, and the room for that is taken off
        const double foot = unitsOfMm(3) + heightOf(maker.of(footer(sheet, 0, pages.size())));
        pages = broken(all, room - foot, sheet.compact);
        for (std::size_t page = 0; page < pages.size(); ++page) {
            Strip white;
            white.height = std::max(0.0, room - foot + unitsOfMm(3) - heightOf(pages[page]));
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
