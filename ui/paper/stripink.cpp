// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/qrcode.h"
#include "ui/paper/strip.h"

#include <algorithm>
#include <cmath>

// Blocks that are more than text: lines, frames, the QR code and the ruler of the test page.

namespace loket::paper {

namespace {

constexpr double lineMm = 0.3;
constexpr double thickMm = 0.7;
constexpr double signMm = 13;  ///< white for a signature
constexpr double wideMm = 100; ///< of paper on which two people can sign beside a code

Strip lineStrip(double width, double thickness, double aboveMm, double belowMm)
{
    Strip strip;
    strip.height = unitsOfMm(aboveMm) + unitsOfMm(thickness) + unitsOfMm(belowMm);
    strip.ink.addRect(0, unitsOfMm(aboveMm), width, unitsOfMm(thickness));
    return strip;
}

} // namespace

std::vector<Strip> StripMaker::made(const RuleBlock & /*block*/) const
{
    return {lineStrip(m_fullWidth, lineMm, 1, 1)};
}

std::vector<Strip> StripMaker::made(const GapBlock &block) const
{
    Strip strip;
    strip.height = unitsOfMm(block.mm);
    return {strip};
}

std::vector<Strip> StripMaker::made(const MarkBlock &block) const
{
    std::vector<Strip> strips{lineStrip(m_fullWidth, thickMm, 0.5, 0.2)};
    strips.front().hold = Hold::Line;
    for (auto &strip : made(TextBlock{block.text, TextStyle::PickUp, TextAlign::Centre}))
        strips.push_back(std::move(strip));
    strips.push_back(lineStrip(m_fullWidth, thickMm, 0.2, 1));
    return strips;
}

StripMaker::Square StripMaker::squareOf(const QString &content, bool centred) const
{
    const QrCode code = QrCode::of(content);
    const int modules = code.size + 2 * qrQuietModules;
    // Dense codes get the smallest module that readers still take.
    const int dots = modules * qrModuleDots * unitsPerDot <= m_fullWidth ? qrModuleDots : qrModuleDots - 1;
    const double module = dots * unitsPerDot;
    Square square{modules * module, qrQuietModules * module, {}};
    const double left = centred ? std::floor((m_fullWidth - square.side) / 2 / unitsPerDot) * unitsPerDot : 0;
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            const int first = x;
            while (x < code.size && code.isDark(x, y))
                ++x;
            if (x > first)
                square.ink.addRect(left + (first + qrQuietModules) * module, (y + qrQuietModules) * module,
                                   (x - first) * module, module);
        }
    }
    return square;
}

std::vector<Strip> StripMaker::made(const QrBlock &block) const
{
    Square code = squareOf(block.content, block.beside.isEmpty());
    const double side = code.side;
    Strip strip;
    strip.height = side;
    strip.ink = std::move(code.ink);
    // Texts stand at the bottom, on one line with the code's lower edge.
    const double indent = side + unitsOfMm(0.5);
    double above = 0;
    for (const QString &text : block.beside) {
        const auto layout = set(text, TextStyle::Body, m_width - indent);
        for (int line = 0; line < layout->lineCount(); ++line) {
            strip.texts.push_back({layout, line, QPointF(indent, above)});
            above += layout->lineAt(line).height();
        }
    }
    const double down = std::max(0.0, side - code.quiet - above);
    for (auto &piece : strip.texts)
        piece.at.ry() += down;
    strip.height = std::max(strip.height, above);
    return {strip};
}

std::vector<Strip> StripMaker::signs(const SignBlock &block, double width) const
{
    const double between = unitsOfMm(4);
    const double column = std::floor((width - between) / 2 / unitsPerDot) * unitsPerDot;
    const double second = column + between;
    const auto beside = [&](const QString &left, const QString &right) {
        return hanging(set(left, TextStyle::Body, column), set(right, TextStyle::Body, column), second);
    };
    std::vector<Strip> strips = beside(block.left.role, block.right.role);
    Strip lines = lineStrip(column, lineMm, signMm, 0.5);
    lines.ink.addRect(second, unitsOfMm(signMm), column, unitsOfMm(lineMm));
    strips.push_back(lines);
    for (auto &strip : beside(block.left.name, block.right.name))
        strips.push_back(std::move(strip));
    return strips;
}

/// Code and signatures as one strip: signing takes as much room as the code does.
Strip StripMaker::signsBeside(const SignBlock &block) const
{
    Square code = squareOf(block.code.content, false);
    const double indent = code.side + unitsOfMm(1);
    const double width = m_width - indent;
    std::vector<Strip> strips = signs(block, width);
    for (const QString &text : block.code.beside) {
        const auto layout = set(text, TextStyle::Body, width);
        for (auto &strip : hanging(layout, std::make_shared<QTextLayout>(), 0))
            strips.push_back(std::move(strip));
    }
    Strip all;
    all.ink = std::move(code.ink);
    for (auto &strip : strips) {
        all.ink.addPath(strip.ink.translated(indent, all.height));
        for (auto &piece : strip.texts) {
            piece.at += QPointF(indent, all.height);
            all.texts.push_back(std::move(piece));
        }
        all.height += strip.height;
    }
    all.height = std::max(all.height, code.side);
    return all;
}

std::vector<Strip> StripMaker::made(const SignBlock &block) const
{
    const bool hasCode = !block.code.content.isEmpty();
    if (hasCode && m_fullWidth >= unitsOfMm(wideMm))
        return {signsBeside(block)};
    std::vector<Strip> strips = signs(block, m_width);
    for (auto &strip : strips)
        strip.hold = Hold::Line;
    if (hasCode) {
        for (auto &strip : made(block.code))
            strips.push_back(std::move(strip));
    }
    strips.back().hold = Hold::Part;
    return strips;
}

std::vector<Strip> StripMaker::made(const RulerBlock & /*block*/) const
{
    const double edge = unitsOfMm(thickMm);
    const double thin = unitsPerDot;
    const int length = static_cast<int>(std::lround(m_fullWidth / unitsPerInch * 25.4)); // mm
    Strip strip;
    const double top = unitsOfMm(2);
    strip.ink.addRect(0, top, m_fullWidth, thin);
    for (int mm = 0; mm <= length; ++mm) {
        const double tick = unitsOfMm(mm % 10 == 0 ? 5 : mm % 5 == 0 ? 3.5 : 2);
        strip.ink.addRect(std::min(unitsOfMm(mm), m_fullWidth - thin), top, thin, tick);
        // Each 10 mm and the end, unless the two would touch.
        const bool isEnd = mm == length;
        if (!isEnd && (mm % 10 != 0 || length - mm < 6))
            continue;
        const auto label = set(QString::number(mm), TextStyle::Body, m_width);
        const double width = label->lineAt(0).naturalTextWidth();
        const double inside = edge + unitsOfMm(0.5); // the marks at the edges stay free
        const double x = std::clamp(unitsOfMm(mm) - width / 2, inside, m_fullWidth - width - inside)
            - (m_fullWidth - m_width) / 2; // letters are counted from their own margin
        strip.texts.push_back({label, 0, QPointF(x, top + unitsOfMm(5))});
        strip.height = std::max(strip.height, top + unitsOfMm(5.5) + label->lineAt(0).height());
    }
    strip.height = std::ceil(strip.height / unitsPerDot) * unitsPerDot;
    // Over the whole height, so that a page cut off by a millimetre is seen at once.
    strip.ink.addRect(0, 0, edge, strip.height);
    strip.ink.addRect(m_fullWidth - edge, 0, edge, strip.height);
    strip.ink.setFillRule(Qt::WindingFill); // the edges cross the ticks
    return {strip};
}

} // namespace loket::paper
