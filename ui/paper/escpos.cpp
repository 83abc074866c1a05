// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/escpos.h"

#include "ui/paper/columntext.h"
#include "ui/paper/escposwriter.h"
#include "ui/paper/paperfonts.h"
#include "ui/paper/papersize.h"
#include "ui/paper/qrcode.h"
#include "ui/paper/strip.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace loket::paper {

namespace {

constexpr int dotsOfLetter = 12;
constexpr double dotsOfMm = 8;
constexpr double lineFeedMm = 3.75; // the least that printers of 203 dpi make of 1/6 inch
constexpr qsizetype markColumns = 4;
constexpr int signLines = 3; // white for a signature

/// Draws blocks with a printer's letters, or as dots where it has none.
class EscPosPaper
{
public:
    EscPosPaper(const Sheet &sheet, PaperFormat format, const EscPosOptions &options);

    [[nodiscard]] QByteArray bytes();

private:
    [[nodiscard]] bool isWritable(const QString &text) const;
    void drawn(const Block &block);
    void line(const QString &text, const EscPosStyle &style = {}, bool centred = false);
    void hanging(const QString &first, const QString &rest, qsizetype indent, const EscPosStyle &style);

    void put(const TextBlock &block);
    void put(const RowBlock &block);
    void put(const SplitBlock &block);
    void put(const ItemBlock &block);
    void put(const RuleBlock &block);
    void put(const GapBlock &block);
    void put(const MarkBlock &block);
    void put(const QrBlock &block);
    void put(const SignBlock &block);
    void put(const RulerBlock &block);
    void put(const PageBlock & /*block*/) {} // a roll has one page

    const Sheet &m_sheet;
    EscPosOptions m_options;
    int m_dots;
    qsizetype m_columns;
    qsizetype m_keyColumns = 0;
    StripMaker m_strips;
    EscPosWriter m_writer;
};

EscPosStyle styleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Body:
        break;
    case TextStyle::Strong:
        return {true, 1, 1};
    case TextStyle::Title:
        return {true, 1, 2};
    case TextStyle::PickUp:
        return {true, 2, 2}; // 48 dots, 17 pt
    case TextStyle::Number:
        return {true, 5, 5}; // 120 dots, 42.5 pt
    }
    return {};
}

EscPosPaper::EscPosPaper(const Sheet &sheet, PaperFormat format, const EscPosOptions &options)
    : m_sheet(sheet)
    , m_options(options)
    , m_dots(static_cast<int>(PaperSize::of(format).printableMm() * dotsOfMm))
    , m_columns(m_dots / dotsOfLetter)
    , m_strips(sheet, m_dots * unitsPerDot, PaperSize::of(format).bodyPoints)
    , m_writer(options.codePage)
{
    for (const auto &block : sheet.blocks) {
        const auto *row = std::get_if<RowBlock>(&block);
        if (row != nullptr && row->key.size() + 2 <= m_columns / 2) // longer ones stand above their value
            m_keyColumns = std::max(m_keyColumns, row->key.size() + 2);
    }
}

QByteArray EscPosPaper::bytes()
{
    for (const auto &block : m_sheet.blocks)
        std::visit([this](const auto &one) { put(one); }, block);
    // The head prints above the knife: what is not fed past it stays below the cut, or is cut in two.
    m_writer.feed(static_cast<int>(std::ceil(m_options.headToKnifeMm / lineFeedMm)));
    if (m_options.cut)
        m_writer.cut();
    return m_writer.bytes();
}

bool EscPosPaper::isWritable(const QString &text) const
{
    QString plain = text;
    return encoded(plain.remove(QLatin1Char('\n')), m_options.codePage).has_value();
}

void EscPosPaper::drawn(const Block &block)
{
    const auto strips = m_strips.of(block);
    double height = 0;
    for (const auto &strip : strips)
        height += strip.height;
    QImage image(m_dots, static_cast<int>(std::ceil(height / unitsPerDot)), QImage::Format_Grayscale8);
    if (image.isNull())
        return;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing); // rounded to dots by the writer
    painter.scale(1.0 / unitsPerDot, 1.0 / unitsPerDot);
    painter.setPen(Qt::black);
    double top = 0;
    for (const auto &strip : strips) {
        strip.draw(painter, QPointF(0, top));
        top += strip.height;
    }
    painter.end();
    m_writer.raster(image);
}

void EscPosPaper::line(const QString &text, const EscPosStyle &style, bool centred)
{
    m_writer.centre(centred);
    m_writer.style(style);
    m_writer.text(text);
    m_writer.endLine();
}

void EscPosPaper::hanging(const QString &first, const QString &rest, qsizetype indent, const EscPosStyle &style)
{
    const QStringList firsts = wrapped(first, indent - 1);
    const QStringList rests = wrapped(rest, m_columns - indent);
    m_writer.centre(false);
    for (qsizetype at = 0; at < std::max(firsts.size(), rests.size()); ++at) {
        m_writer.style({});
        m_writer.text(firsts.value(at).leftJustified(indent));
        m_writer.style(style);
        m_writer.text(rests.value(at));
        m_writer.endLine();
    }
}

void EscPosPaper::put(const TextBlock &block)
{
    if (!isWritable(block.text))
        return drawn(block);
    EscPosStyle style = styleOf(block.style);
    if (block.style == TextStyle::Number) // stays on one line: narrower letters, as high as the others
        style.width = std::clamp(static_cast<int>(m_columns / std::max<qsizetype>(block.text.size(), 1)), 1,
                                 style.width);
    for (const QString &one : wrapped(block.text, m_columns / style.width))
        line(one, style, block.align == TextAlign::Centre);
}

void EscPosPaper::put(const RowBlock &block)
{
    if (!isWritable(block.key + block.value))
        return drawn(block);
    const QString key = block.key + QLatin1Char(':');
    if (key.size() < m_keyColumns)
        return hanging(key, block.value, m_keyColumns, styleOf(block.style));
    put(TextBlock{key});
    put(TextBlock{block.value, block.style});
}

void EscPosPaper::put(const ItemBlock &block)
{
    if (!isWritable(block.mark + block.text))
        return drawn(block);
    hanging(block.mark.isEmpty() ? QStringLiteral("[ ]") : block.mark, block.text, markColumns, {});
}

void EscPosPaper::put(const SplitBlock &block)
{
    if (!isWritable(block.left + block.right))
        return drawn(block);
    const EscPosStyle style = styleOf(block.style);
    const qsizetype room = m_columns - block.left.size() - block.right.size();
    if (room >= 1) {
        line(block.left + QString(room, QLatin1Char(' ')) + block.right, style);
        return;
    }
    for (const QString &one : wrapped(block.left, m_columns) + wrapped(block.right, m_columns))
        line(one, style);
}

void EscPosPaper::put(const RuleBlock & /*block*/)
{
    line(QString(m_columns, QLatin1Char('-')));
}

void EscPosPaper::put(const GapBlock &block)
{
    if (block.mm > 1) // smaller ones only set a line apart, and a whole line would be too much
        line({});
}

void EscPosPaper::put(const MarkBlock &block)
{
    const QString thick(m_columns, QLatin1Char('='));
    line(thick);
    put(TextBlock{block.text, TextStyle::PickUp, TextAlign::Centre});
    line(thick);
}

void EscPosPaper::put(const QrBlock &block)
{
    if (m_options.nativeQr) {
        line({}); // white around the code, as wide as four modules
        m_writer.centre(true);
        m_writer.qrCode(block.content.toUtf8(), qrModuleDots);
        line({}, {}, true);
    } else {
        drawn(QrBlock{block.content});
    }
    for (const QString &text : block.beside)
        put(TextBlock{text, TextStyle::Body, TextAlign::Centre});
}

void EscPosPaper::put(const SignBlock &block)
{
    const auto &[left, right, code] = block;
    if (!code.content.isEmpty()) {
        put(SignBlock{left, right});
        return put(code);
    }
    if (!isWritable(left.role + left.name + right.role + right.name))
        return drawn(block);
    const qsizetype column = m_columns / 2;
    hanging(left.role, right.role, column, {});
    for (int white = 0; white < signLines; ++white)
        line({});
    const QString pen(column - 2, QLatin1Char('_'));
    hanging(pen, pen, column, {});
    hanging(left.name, right.name, column, {});
}

void EscPosPaper::put(const RulerBlock &block)
{
    drawn(block);
}

} // namespace

QByteArray escposOf(const Sheet &sheet, PaperFormat format, const EscPosOptions &options)
{
    if (!PaperSize::of(format).isRoll())
        return {};
    loadPaperFonts();
    return EscPosPaper(sheet, format, options).bytes();
}

} // namespace loket::paper
