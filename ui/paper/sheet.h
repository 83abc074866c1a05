// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/paperdata.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

/// A paper as a list of blocks, one below the other: what stands on it, not where. Every way out (printer, PDF,
/// preview, raw bytes) draws this one list, so a text exists once.
namespace loket::paper {

/// How large and how heavy. Sizes on paper by format: paperlayout.h; on a printer's own letters: escpos.h.
enum class TextStyle {
    Body,
    Strong, ///< bold, as large as Body
    Title,  ///< the office's name, the name of the paper
    PickUp, ///< date, place and code of the pick-up: bold, never below 14 pt
    Number, ///< the queue number: never below 42 pt, always on one line
};

enum class TextAlign { Left, Centre };

struct TextBlock {
    QString text{};
    TextStyle style = TextStyle::Body;
    TextAlign align = TextAlign::Left;
};

/// `Layanan: Kartu Keluarga`, all values of a sheet at the same indent. The key is given without its colon.
struct RowBlock {
    QString key{};
    QString value{};
    TextStyle style = TextStyle::Body; ///< of the value
};

/// One text at each edge; below each other, both at the left, where they don't fit.
struct SplitBlock {
    QString left{};
    QString right{};
    TextStyle style = TextStyle::Body;
};

/// One entry of a list, its further lines hanging below the first. Without a mark: a box to tick.
struct ItemBlock {
    QString mark{}; ///< `1.`, `-`; empty = a box
    QString text{};
};

struct RuleBlock {
};

/// White; a printer's own letters know only whole lines.
struct GapBlock {
    double mm = 1;
};

/// What this piece of paper is not (an original, of a real office): framed by two thick lines.
struct MarkBlock {
    QString text{};
};

/// The content as a QR code (level M); texts stand beside it, or below it on a printer's own letters.
struct QrBlock {
    QString content{};
    QStringList beside{}; ///< empty: the code stands in the middle
};

/// Places for two signatures beside each other: above each line who signs, below it what is known of him.
struct SignBlock {
    struct Place {
        QString role{};
        QString name{}; ///< may be empty, and of several lines
    };

    Place left{};
    Place right{};
    /// A QR code with its texts: it stands before both where the paper is wide enough, its texts below the names, else
    /// below all.
    QrBlock code{};
};

/// The printable width of the format in millimetres, with a mark at both of its edges.
struct RulerBlock {
};

/// No ink, and nothing on a roll. Paper of fixed size ends a page only here, unless what stands between two of these is
/// longer than a page. From a closing one to the end everything stays with the line before it: the last page never
/// holds the closing lines alone.
struct PageBlock {
    bool closing = false;
};

using Block = std::variant<TextBlock, RowBlock, SplitBlock, ItemBlock, RuleBlock, GapBlock, MarkBlock, QrBlock,
                           SignBlock, RulerBlock, PageBlock>;

struct Sheet {
    QString title{};    ///< of the file; no visitor's name
    QString number{};   ///< which paper it is, on each page of several: `2023-11-17/A-017`
    QString pageWord{}; ///< `Halaman %1 dari %2`, for paper of more than one page
    QString marks{};    ///< `DATA CONTOH, PRATINJAU`, repeated on each such page; empty = none
    /// Its letters may become smaller, down to 9 pt, where all of it stands on one page by that; and where it takes more,
    /// a part is cut rather than half of a page left white.
    bool compact = false;
    std::vector<Block> blocks{};
};

} // namespace loket::paper
