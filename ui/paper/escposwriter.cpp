// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/escposwriter.h"

#include <QImage>

#include <algorithm>

namespace loket::paper {

namespace {

constexpr int esc = 0x1B;
constexpr int gs = 0x1D;
constexpr int fs = 0x1C;
constexpr int bandRows = 1024; // cheap printers keep a band in memory before they print it

} // namespace

EscPosWriter::EscPosWriter(CodePage page) : m_page(page)
{
    add({esc, '@'});
    add({fs, '.'}); // off: many printers are delivered to read two bytes as one Chinese character
    add({esc, 't', numberOf(page)});
    add({esc, '2'});
}

void EscPosWriter::add(std::initializer_list<int> bytes)
{
    for (const int one : bytes)
        m_bytes += static_cast<char>(one);
}

void EscPosWriter::addWord(qsizetype number) // both bytes, always: 260 rows are 0x04 0x01
{
    add({static_cast<int>(number & 0xFF), static_cast<int>(number >> 8 & 0xFF)});
}

void EscPosWriter::centre(bool on)
{
    if (on != m_isCentred)
        add({esc, 'a', on ? 1 : 0});
    m_isCentred = on;
}

void EscPosWriter::style(const EscPosStyle &style)
{
    if (style.bold != m_style.bold)
        add({esc, 'E', style.bold ? 1 : 0});
    if (style.width != m_style.width || style.height != m_style.height)
        add({gs, '!', (style.width - 1) << 4 | (style.height - 1)});
    m_style = style;
}

void EscPosWriter::text(const QString &text)
{
    const auto letters = encoded(text, m_page);
    Q_ASSERT(letters);
    m_bytes += *letters;
}

void EscPosWriter::endLine()
{
    add({'\n'});
}

void EscPosWriter::raster(const QImage &image)
{
    centre(false);
    const int rowBytes = (image.width() + 7) / 8;
    for (int top = 0; top < image.height(); top += bandRows) {
        const int rows = std::min(bandRows, image.height() - top);
        add({gs, 'v', '0', 0});
        addWord(rowBytes);
        addWord(rows);
        for (int y = top; y < top + rows; ++y) {
            QByteArray row(rowBytes, 0);
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 128)
                    row[x / 8] = static_cast<char>(row.at(x / 8) | 0x80 >> x % 8);
            }
            m_bytes += row;
        }
    }
}

void EscPosWriter::qrFunction(int function, const QByteArray &parameters)
{
    add({gs, '(', 'k'});
    addWord(parameters.size() + 2);
    add({'1', function});
    m_bytes += parameters;
}

void EscPosWriter::qrCode(const QByteArray &content, int moduleDots)
{
    qrFunction(65, QByteArray("2\0", 2)); // model 2, the common one
    qrFunction(67, QByteArray(1, static_cast<char>(moduleDots)));
    qrFunction(69, QByteArray("1")); // level M
    qrFunction(80, '0' + content);
    qrFunction(81, QByteArray("0"));
}

void EscPosWriter::feed(int lines)
{
    for (; lines > 0; lines -= 255)
        add({esc, 'd', std::min(lines, 255)});
}

void EscPosWriter::cut()
{
    add({gs, 'V', 1}); // but for a point that holds the paper until it is taken
}

} // namespace loket::paper
