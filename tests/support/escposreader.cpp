// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/escposreader.h"

#include <QStringList>

#include <algorithm>
#include <iconv.h>

namespace loket::test {

namespace {

/// By the C library, not by tables of ours.
QString decoded(const QByteArray &letters, const char *page)
{
    QByteArray in = letters;
    QByteArray out(4 * in.size() + 4, 0);
    char *from = in.data();
    char *to = out.data();
    auto fromLeft = static_cast<std::size_t>(in.size());
    auto toLeft = static_cast<std::size_t>(out.size());
    iconv_t converter = iconv_open("UTF-8", page);
    iconv(converter, &from, &fromLeft, &to, &toLeft);
    iconv_close(converter);
    return QString::fromUtf8(out.constData(), to - out.constData());
}

class Reader
{
public:
    explicit Reader(const QByteArray &stream) : m_stream(stream) {}

    EscPosReading read()
    {
        while (m_at < m_stream.size() && m_reading.error.isEmpty())
            step();
        if (m_isLineOpen)
            fail(QStringLiteral("the last line is not ended"));
        return m_reading;
    }

private:
    void fail(const QString &why)
    {
        if (m_reading.error.isEmpty())
            m_reading.error = QStringLiteral("byte %1: %2").arg(m_at).arg(why);
    }

    QByteArray take(qsizetype count)
    {
        if (m_at + count > m_stream.size()) {
            fail(QStringLiteral("ends inside a command"));
            m_at = m_stream.size();
            return QByteArray(count, 0);
        }
        m_at += count;
        return m_stream.mid(m_at - count, count);
    }

    int byte() { return static_cast<unsigned char>(take(1).at(0)); }

    int word()
    {
        const int low = byte();
        return low + 256 * byte();
    }

    void add(EscPosItem item)
    {
        if (m_isLineOpen)
            fail(QStringLiteral("no letter may stand on the line of this command"));
        item.centred = m_isCentred;
        m_reading.items.push_back(std::move(item));
    }

    void step()
    {
        const int first = byte();
        if (first == '\n') {
            m_isLineOpen = false;
            EscPosItem line{EscPosItem::Kind::Line};
            line.runs = std::move(m_runs);
            m_runs.clear();
            add(std::move(line));
        } else if (first >= 0x20) {
            if (m_runs.empty() || !m_isLineOpen || m_isStyleNew)
                m_runs.push_back(m_style);
            m_isLineOpen = true;
            m_isStyleNew = false;
            m_runs.back().text += decoded(QByteArray(1, static_cast<char>(first)), m_page);
        } else {
            command(first, byte());
        }
    }

    void command(int group, int name)
    {
        if (group == 0x1B)
            escape(name);
        else if (group == 0x1D)
            extended(name);
        else if (group != 0x1C || name != '.')
            fail(QStringLiteral("unknown command %1 %2").arg(group).arg(name));
    }

    void escape(int name)
    {
        m_isStyleNew = true;
        if (name == '@') {
            m_style = {};
            m_isCentred = false;
        } else if (name == 't') {
            const int page = byte();
            if (page != 0 && page != 2)
                fail(QStringLiteral("unknown code page"));
            m_page = page == 0 ? "CP437" : "CP850";
        } else if (name == 'E') {
            m_style.bold = byte() != 0;
        } else if (name == 'a') {
            if (m_isLineOpen)
                fail(QStringLiteral("alignment inside a line does nothing"));
            m_isCentred = byte() == 1;
        } else if (name == 'd') {
            EscPosItem feed{EscPosItem::Kind::Feed};
            feed.lines = byte();
            add(std::move(feed));
        } else if (name != '2') {
            fail(QStringLiteral("unknown ESC %1").arg(name));
        }
    }

    void extended(int name)
    {
        if (name == '!') {
            const int size = byte();
            m_style.width = size / 16 + 1;
            m_style.height = size % 16 + 1;
            m_isStyleNew = true;
        } else if (name == 'v') {
            raster();
        } else if (name == '(') {
            qr();
        } else if (name == 'V') {
            if (byte() > 1)
                fail(QStringLiteral("unknown cut"));
            add({EscPosItem::Kind::Cut});
        } else {
            fail(QStringLiteral("unknown GS %1").arg(name));
        }
    }

    void raster()
    {
        const qsizetype begin = m_at - 2;
        if (byte() != '0' || byte() != 0)
            fail(QStringLiteral("unknown raster"));
        const int rowBytes = word();
        const int rows = word();
        EscPosItem item{EscPosItem::Kind::Raster};
        item.rasterHead = m_stream.mid(begin, 8);
        const QByteArray dots = take(qsizetype(rowBytes) * rows);
        item.picture = QImage(rowBytes * 8, rows, QImage::Format_Grayscale8);
        for (int y = 0; y < rows; ++y) {
            for (int x = 0; x < rowBytes * 8; ++x) {
                const bool isBlack = (dots.at(qsizetype(y) * rowBytes + x / 8) >> (7 - x % 8) & 1) != 0;
                item.picture.scanLine(y)[x] = isBlack ? 0 : 255;
            }
        }
        add(std::move(item));
    }

    void qr()
    {
        if (byte() != 'k')
            fail(QStringLiteral("unknown GS ("));
        const QByteArray body = take(word());
        const QByteArray value = body.mid(2);
        if (body.size() < 3 || body.at(0) != '1')
            return fail(QStringLiteral("no QR function"));
        switch (body.at(1)) {
        case 65:
            break;
        case 67:
            m_qr.moduleDots = static_cast<unsigned char>(value.at(0));
            break;
        case 69:
            m_qr.level = QByteArray("LMQH").at(value.at(0) - '0');
            break;
        case 80:
            m_qr.content = QString::fromUtf8(value.mid(1));
            break;
        case 81:
            m_qr.kind = EscPosItem::Kind::Qr;
            add(m_qr);
            break;
        default:
            fail(QStringLiteral("unknown QR function %1").arg(int(body.at(1))));
        }
    }

    QByteArray m_stream;
    qsizetype m_at = 0;
    EscPosReading m_reading{};
    std::vector<EscPosRun> m_runs{};
    EscPosRun m_style{};
    EscPosItem m_qr{};
    const char *m_page = "CP437";
    bool m_isCentred = false;
    bool m_isLineOpen = false;
    bool m_isStyleNew = true;
};

} // namespace

QString EscPosItem::text() const
{
    QString text;
    for (const auto &run : runs)
        text += run.text;
    return text;
}

int EscPosItem::columns() const
{
    int columns = 0;
    for (const auto &run : runs)
        columns += static_cast<int>(run.text.size()) * run.width;
    return columns;
}

EscPosReading EscPosReading::of(const QByteArray &stream)
{
    return Reader(stream).read();
}

QString EscPosReading::text() const
{
    QStringList lines;
    for (const auto &item : items)
        lines += item.text();
    return lines.join(QLatin1Char(' ')).simplified();
}

int EscPosReading::count(EscPosItem::Kind kind) const
{
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [kind](const auto &item) { return item.kind == kind; }));
}

} // namespace loket::test
