// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/sheet.h"

#include <QFont>
#include <QPainterPath>
#include <QTextLayout>

#include <memory>

namespace loket::paper {

/// Units of a layout to the inch: three to each dot of a printer with 203 dpi, so that a QR module and every line begin
/// on a whole dot.
constexpr int unitsPerDot = 3;
constexpr int printerDpi = 203;
constexpr int unitsPerInch = unitsPerDot * printerDpi;

/// Rounded to whole dots.
[[nodiscard]] double unitsOfMm(double mm);

/// One line of a text, from the strip's top left corner.
struct TextPiece {
    std::shared_ptr<QTextLayout> layout{};
    int line = 0;
    QPointF at{};
    double stretch = 1; ///< of its width: what must stand on one line may have to become narrower
};

/// How firmly a strip is held to the one below it; where a page must end, the loosest hold gives way.
enum class Hold {
    Free, ///< a page may end here
    Part, ///< both are of one part of the paper, such as a service
    Line, ///< a heading and what it heads, the lines of one entry
};

/// A piece of paper over its whole printable width that is never cut in two.
struct Strip {
    void draw(QPainter &painter, QPointF at) const;
    /// As it is drawn, line after line.
    [[nodiscard]] QString text() const;

    double height = 0;
    Hold hold = Hold::Part;
    std::vector<TextPiece> texts{};
    QPainterPath ink{}; ///< everything black that is no letter
};

/// Makes strips of blocks for one width. Nothing leaves the width: texts wrap, endless words are broken.
class StripMaker
{
public:
    /// `width` in units; `bodyPoints` at least 9. Rows of `sheet` share one indent.
    StripMaker(const Sheet &sheet, double width, double bodyPoints);

    [[nodiscard]] std::vector<Strip> of(const Block &block) const;

private:
    /// With its colon and the room after it.
    [[nodiscard]] double keyWidthOf(const QString &key) const;
    /// A row whose key is too long for the common indent stands below its key.
    [[nodiscard]] bool standsAlone(const QString &key) const;
    [[nodiscard]] QFont fontOf(TextStyle style) const;
    [[nodiscard]] std::shared_ptr<QTextLayout> set(const QString &text, TextStyle style, double width,
                                                   TextAlign align = TextAlign::Left) const;
    [[nodiscard]] std::vector<Strip> made(const TextBlock &block) const;
    [[nodiscard]] std::vector<Strip> made(const RowBlock &block) const;
    [[nodiscard]] std::vector<Strip> made(const SplitBlock &block) const;
    [[nodiscard]] std::vector<Strip> made(const ItemBlock &block) const;
    [[nodiscard]] std::vector<Strip> made(const RuleBlock &block) const;
    [[nodiscard]] std::vector<Strip> made(const GapBlock &block) const;
    [[nodiscard]] std::vector<Strip> made(const MarkBlock &block) const;
    [[nodiscard]] std::vector<Strip> made(const QrBlock &block) const;
    [[nodiscard]] std::vector<Strip> made(const SignBlock &block) const;
    [[nodiscard]] std::vector<Strip> made(const RulerBlock &block) const;
    [[nodiscard]] std::vector<Strip> made(const PageBlock & /*block*/) const { return {}; }
    /// A QR code at the left edge or in the middle, with its white around it.
    struct Square {
        double side = 0;
        double quiet = 0;
        QPainterPath ink{};
    };
    [[nodiscard]] Square squareOf(const QString &content, bool centred) const;
    [[nodiscard]] std::vector<Strip> signs(const SignBlock &block, double width) const;
    [[nodiscard]] Strip signsBeside(const SignBlock &block) const;
    [[nodiscard]] std::vector<Strip> hanging(const std::shared_ptr<QTextLayout> &first,
                                             const std::shared_ptr<QTextLayout> &rest, double indent) const;

    double m_fullWidth; ///< for lines and frames
    double m_width;     ///< for letters: some reach beyond their place, J to the left
    double m_bodyPoints;
    double m_keyWidth = 0;  ///< of the rows
    double m_markWidth = 0; ///< of list entries
};

} // namespace loket::paper
