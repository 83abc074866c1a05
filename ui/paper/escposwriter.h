// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/codepage.h"

#include <QByteArray>

QT_FORWARD_DECLARE_CLASS(QImage)

namespace loket::paper {

/// How a printer draws its own letters: 12 x 24 dots, so many times as wide and as high.
struct EscPosStyle {
    bool bold = false;
    int width = 1;  ///< 1..8
    int height = 1; ///< 1..8

    bool operator==(const EscPosStyle &) const = default;
};

/// The bytes of ESC/POS, one function each command.
class EscPosWriter
{
public:
    /// Begins with a reset: nothing of the job before remains.
    explicit EscPosWriter(CodePage page);

    /// Of what follows; at the begin of a line only.
    void centre(bool on);
    void style(const EscPosStyle &style);
    /// Must be encodable, and without line breaks.
    void text(const QString &text);
    void endLine();
    /// Black where `image` is darker than half; at most 65,535 dots wide. High ones are sent in bands.
    void raster(const QImage &image);
    /// Drawn by the printer; `moduleDots` 1..16; `content` at most 7,000 bytes.
    void qrCode(const QByteArray &content, int moduleDots);
    /// Whole lines of 1/6 inch (printers for 203 dpi take 30 dots, 3.75 mm).
    void feed(int lines);
    void cut();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void add(std::initializer_list<int> bytes);
    void addWord(qsizetype number);
    void qrFunction(int function, const QByteArray &parameters);

    CodePage m_page;
    QByteArray m_bytes;
    EscPosStyle m_style{};
    bool m_isCentred = false;
};

} // namespace loket::paper
