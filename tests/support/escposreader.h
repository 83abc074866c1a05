// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <vector>

namespace loket::test {

/// Letters of one style on one line.
struct EscPosRun {
    QString text{};
    bool bold = false;
    int width = 1;
    int height = 1;
};

/// One thing that a printer does: a line of text, a code, a picture, white, the cut.
struct EscPosItem {
    enum class Kind { Line, Qr, Raster, Feed, Cut };

    Kind kind = Kind::Line;
    bool centred = false;
    std::vector<EscPosRun> runs{}; ///< Line
    QString content{};             ///< Qr
    int moduleDots = 0;            ///< Qr
    char level = 0;                ///< Qr: L, M, Q, H
    QImage picture{};              ///< Raster: black on white
    QByteArray rasterHead{};       ///< Raster: the eight bytes before the dots
    int lines = 0;                 ///< Feed

    [[nodiscard]] QString text() const;
    /// In columns of the printer's ordinary letters.
    [[nodiscard]] int columns() const;
};

/// What stands in a stream of ESC/POS. Anything unknown, and a stream that ends inside a command, is an error.
struct EscPosReading {
    [[nodiscard]] static EscPosReading of(const QByteArray &stream);

    /// All lines, a single space between any two words.
    [[nodiscard]] QString text() const;
    [[nodiscard]] int count(EscPosItem::Kind kind) const;

    std::vector<EscPosItem> items{};
    QString error{}; ///< empty: everything was understood
};

} // namespace loket::test
