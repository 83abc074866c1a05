// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/strip.h"

#include "ui/paper/linedrawing.h"
#include "ui/paper/paperfonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace loket::paper {

namespace {

constexpr double rowGapMm = 1.5;
constexpr double widestKey = 0.45; // of the width
constexpr double overhangMm = 0.4; // how far a letter may reach beyond its place

QTextLine lineOf(const TextPiece &piece)
{
    return piece.layout->lineAt(piece.line);
}

/// Whole dots, so that the strip below begins on one.
double wholeDots(double units)
{
    return std::ceil(units / unitsPerDot) * unitsPerDot;
}

/// Whether a line that ends before `end` would cut a code, number or name at its hyphen: `LV2T-CPHR`, `KTP-el`,
/// `F-1.01`. (A word joiner behind the hyphen would be simpler, but Qt writes it into a PDF as a space.)
bool cutsName(const QString &text, int end)
{
    const auto isOfName = [](QChar one) { return one.isDigit() || one.isUpper(); };
    return end >= 2 && end < text.size() && text.at(end - 1) == QLatin1Char('-')
        && (isOfName(text.at(end - 2)) || isOfName(text.at(end)));
}

/// Breaks a line where its text wraps; a name that would be cut goes on to the next line, if it is not alone on this
/// one.
void breakLine(QTextLine &line, const QString &text, double width)
{
    line.setLineWidth(width);
    if (!cutsName(text, line.textStart() + line.textLength()))
        return;
    const auto space = text.lastIndexOf(QLatin1Char(' '), line.textStart() + line.textLength() - 1);
    if (space > line.textStart())
        line.setNumColumns(static_cast<int>(space) + 1 - line.textStart(), width);
}

/// A strip of the lines that stand beside each other, on one base line.
Strip stripOf(std::vector<TextPiece> pieces)
{
    Strip strip;
    double ascent = 0;
    double descent = 0;
    for (const auto &piece : pieces) {
        ascent = std::max(ascent, lineOf(piece).ascent());
        descent = std::max(descent, lineOf(piece).descent());
    }
    for (auto &piece : pieces)
        piece.at.ry() += ascent - lineOf(piece).ascent();
    strip.height = wholeDots(ascent + descent);
    strip.texts = std::move(pieces);
    return strip;
}

} // namespace

double unitsOfMm(double mm)
{
    return std::round(mm * printerDpi / 25.4) * unitsPerDot;
}

void Strip::draw(QPainter &painter, QPointF at) const
{
    if (!ink.isEmpty())
        painter.fillPath(ink.translated(at), Qt::black);
    for (const auto &piece : texts) {
        const QTextLine line = lineOf(piece);
        if (piece.stretch == 1) {
            drawLine(painter, line, piece.layout->text(), at + piece.at);
            continue;
        }
        painter.save();
        painter.translate(at + piece.at);
        painter.scale(piece.stretch, 1);
        drawLine(painter, line, piece.layout->text(), QPointF());
        painter.restore();
    }
}

QString Strip::text() const
{
    QString text;
    for (const auto &piece : texts)
        text += piece.layout->text().mid(lineOf(piece).textStart(), lineOf(piece).textLength()) + QLatin1Char('\n');
    return text;
}

StripMaker::StripMaker(const Sheet &sheet, double width, double bodyPoints)
    : m_fullWidth(width)
    , m_width(width - 2 * unitsOfMm(overhangMm))
    , m_bodyPoints(bodyPoints)
{
    m_markWidth = QFontMetricsF(fontOf(TextStyle::Body)).horizontalAdvance(QStringLiteral("00. "));
    for (const auto &block : sheet.blocks) {
        const auto *row = std::get_if<RowBlock>(&block);
        if (row != nullptr && !standsAlone(row->key))
            m_keyWidth = std::max(m_keyWidth, keyWidthOf(row->key));
    }
}

double StripMaker::keyWidthOf(const QString &key) const
{
    return QFontMetricsF(fontOf(TextStyle::Body)).horizontalAdvance(key + QLatin1Char(':')) + unitsOfMm(rowGapMm);
}

bool StripMaker::standsAlone(const QString &key) const
{
    return keyWidthOf(key) > m_width * widestKey;
}

QFont StripMaker::fontOf(TextStyle style) const
{
    QFont font(paperFamilies());
    double points = m_bodyPoints;
    switch (style) {
    case TextStyle::Body:
        break;
    case TextStyle::Strong:
        font.setBold(true);
        break;
    case TextStyle::Title:
        font.setBold(true);
        points += 2;
        break;
    case TextStyle::PickUp:
        font.setBold(true);
        points = std::max(14.0, points + 3);
        break;
    case TextStyle::Number:
        font.setFamilies(QStringList{QStringLiteral("B612")} + paperFamilies());
        font.setBold(true);
        points = 42;
        break;
    }
    font.setPixelSize(static_cast<int>(std::ceil(points / 72 * unitsPerInch))); // up: sizes are lower bounds
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::shared_ptr<QTextLayout> StripMaker::set(const QString &text, TextStyle style, double width, TextAlign align) const
{
    QString plain = text;
    plain.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    QFont font = fontOf(style);
    // As good as no space between letters, but it keeps Qt from ligatures: `sertifikat` with one is not found in a PDF.
    // Scripts that need theirs have them.
    if (std::all_of(plain.begin(), plain.end(), [](QChar one) { return one.unicode() < 0x0250; }))
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    auto layout = std::make_shared<QTextLayout>(plain, font);
    QTextOption option(align == TextAlign::Centre ? Qt::AlignHCenter : Qt::AlignLeft);
    option.setTextDirection(Qt::LeftToRight); // a paper is Indonesian or English, whatever words stand on it
    option.setWrapMode(style == TextStyle::Number ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true); // else it is shaped once more when it is drawn
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        breakLine(line, plain, std::max(width, 1.0));
        line.setPosition({});
    }
    layout->endLayout();
    return layout;
}

std::vector<Strip> StripMaker::of(const Block &block) const
{
    auto strips = std::visit([this](const auto &one) { return made(one); }, block);
    for (auto &strip : strips) {
        for (auto &piece : strip.texts)
            piece.at.rx() += unitsOfMm(overhangMm);
    }
    return strips;
}

std::vector<Strip> StripMaker::made(const TextBlock &block) const
{
    const auto layout = set(block.text, block.style, m_width, block.align);
    std::vector<Strip> strips;
    for (int line = 0; line < layout->lineCount(); ++line) {
        TextPiece piece{layout, line};
        if (const double natural = layout->lineAt(line).naturalTextWidth(); natural > m_width) {
            piece.stretch = m_width / natural; // only a number: everything else was wrapped
            layout->lineAt(line).setLineWidth(natural);
        }
        strips.push_back(stripOf({piece}));
        if (block.style != TextStyle::Body)
            strips.back().hold = Hold::Line;
    }
    return strips;
}

std::vector<Strip> StripMaker::hanging(const std::shared_ptr<QTextLayout> &first,
                                       const std::shared_ptr<QTextLayout> &rest, double indent) const
{
    std::vector<Strip> strips;
    for (int line = 0; line < std::max(first->lineCount(), rest->lineCount()); ++line) {
        std::vector<TextPiece> pieces;
        if (line < first->lineCount())
            pieces.push_back({first, line});
        if (line < rest->lineCount())
            pieces.push_back({rest, line, QPointF(indent, 0)});
        if (!strips.empty())
            strips.back().hold = Hold::Line; // an entry is read on one page
        strips.push_back(stripOf(std::move(pieces)));
    }
    return strips;
}

std::vector<Strip> StripMaker::made(const RowBlock &block) const
{
    const QString key = block.key + QLatin1Char(':');
    if (!standsAlone(block.key))
        return hanging(set(key, TextStyle::Body, m_keyWidth), set(block.value, block.style, m_width - m_keyWidth),
                       m_keyWidth);
    auto strips = made(TextBlock{key});
    for (auto &strip : strips)
        strip.hold = Hold::Line;
    for (auto &strip : made(TextBlock{block.value, block.style}))
        strips.push_back(std::move(strip));
    return strips;
}

std::vector<Strip> StripMaker::made(const ItemBlock &block) const
{
    auto strips = hanging(set(block.mark, TextStyle::Body, m_markWidth),
                          set(block.text, TextStyle::Body, m_width - m_markWidth), m_markWidth);
    if (!block.mark.isEmpty() || strips.empty())
        return strips;
    // A box to tick with a pen: larger than a letter, standing on the first line.
    const double side = unitsOfMm(3.5);
    const double line = unitsOfMm(0.35);
    Strip &strip = strips.front();
    const double room = std::max(0.0, side + unitsOfMm(1.5) - strip.height); // small letters leave too little
    for (auto &piece : strip.texts)
        piece.at.ry() += room / 2;
    strip.height = wholeDots(strip.height + room);
    const QRectF box(0, (strip.height - side) / 2, side, side);
    strip.ink.addRect(box);
    strip.ink.addRect(box.adjusted(line, line, -line, -line));
    return strips;
}

std::vector<Strip> StripMaker::made(const SplitBlock &block) const
{
    const QFontMetricsF metrics(fontOf(block.style));
    const auto left = set(block.left, block.style, m_width);
    const double rightWidth = std::min(m_width, std::ceil(metrics.horizontalAdvance(block.right)) + 1);
    const auto right = set(block.right, block.style, rightWidth);
    const double indent = m_width - rightWidth;
    const bool isOneLine = left->lineCount() == 1 && right->lineCount() == 1
        && left->lineAt(0).naturalTextWidth() + unitsOfMm(2) <= indent;
    if (isOneLine)
        return hanging(left, right, indent);
    auto strips = made(TextBlock{block.left, block.style});
    for (auto &strip : made(TextBlock{block.right, block.style}))
        strips.push_back(std::move(strip));
    return strips;
}

} // namespace loket::paper
