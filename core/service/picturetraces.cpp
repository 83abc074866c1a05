// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures: JPEG, PNG, and the Exif block that cameras write into either.
#include "core/service/tracefinders.h"

#include <QtEndian>

#include <functional>

namespace loket::traces {

namespace {

constexpr int mostEntries = 1000; ///< of a directory of Exif: no camera writes more than some dozens
constexpr int mostBlocks = 200;   ///< of Exif in one file
const QByteArray exifMark("Exif\0\0", 6);
const QByteArray pngMark("\x89PNG\r\n\x1a\n", 8);

std::optional<FileTrace> traceOf(quint32 tag)
{
    switch (tag) {
    case 0x8825: // GPS
        return FileTrace::Place;
    case 0x0132: // date and time of the file, of the picture, of the scan
    case 0x9003:
    case 0x9004:
        return FileTrace::Time;
    case 0x010f: // maker, model, program, serial numbers
    case 0x0110:
    case 0x0131:
    case 0xa430:
    case 0xa431:
    case 0xa434:
    case 0xa435:
        return FileTrace::Device;
    case 0x013b: // artist, copyright, XP author
    case 0x8298:
    case 0x9c9d:
        return FileTrace::Author;
    case 0x927c: // maker's note, a comment, a title, a subject: whatever was written there
    case 0x9286:
    case 0x010e:
    case 0x9c9b:
    case 0x9c9c:
        return FileTrace::Hidden;
    default:
        return std::nullopt;
    }
}

/// A piece of a JPEG: `marker` and all bytes of it.
struct Segment {
    uchar marker;
    qsizetype from;
    qsizetype to;
};

bool standsAlone(uchar marker)
{
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd9);
}

/// Where what a scan has packed ends: at the next marker that is no part of it.
qsizetype endOfScan(const QByteArray &content, qsizetype at)
{
    for (; at + 1 < content.size(); ++at) {
        if (uchar(content.at(at)) != 0xff)
            continue;
        const auto next = uchar(content.at(at + 1));
        if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7))
            return at;
    }
    return content.size();
}

/// All segments to the end of the picture; none for one that is damaged or cut off. What stands behind the end (another
/// picture, a film) is no part of it.
std::optional<std::vector<Segment>> segmentsOf(const QByteArray &content)
{
    std::vector<Segment> segments;
    for (qsizetype at = 2; at + 1 < content.size();) {
        if (uchar(content.at(at)) != 0xff)
            return std::nullopt;
        const auto marker = uchar(content.at(at + 1));
        if (marker == 0xff) { // filling
            ++at;
            continue;
        }
        qsizetype end = at + 2;
        if (!standsAlone(marker)) {
            const qsizetype length = bigEndian(content, end, 2);
            end += length;
            if (length < 2 || end > content.size())
                return std::nullopt;
            if (marker == 0xda)
                end = endOfScan(content, end);
        }
        segments.push_back({marker, at, end});
        if (marker == 0xd9)
            return segments;
        at = end;
    }
    return std::nullopt;
}

QByteArray bodyOf(const QByteArray &content, const Segment &segment)
{
    return content.mid(segment.from + 4, segment.to - segment.from - 4);
}

/// What the picture needs to look as it does.
bool isOfPicture(const QByteArray &content, const Segment &segment)
{
    if (segment.marker == 0xe0)
        return bodyOf(content, segment).startsWith("JFIF");
    if (segment.marker == 0xe2)
        return bodyOf(content, segment).startsWith("ICC_PROFILE");
    const bool isNote = segment.marker == 0xfe || (segment.marker >= 0xe0 && segment.marker <= 0xef);
    return segment.marker == 0xee || !isNote;
}

/// A block of Exif that says how the picture is to be turned and nothing else.
QByteArray turnedOnly(int turned)
{
    QByteArray block("\xff\xe1\0\x22"
                     "Exif\0\0"
                     "MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0",
                     36);
    block[29] = char(turned);
    return block;
}

struct Chunk {
    QByteArray kind;
    qsizetype from;
    qsizetype to;
};

std::optional<std::vector<Chunk>> chunksOf(const QByteArray &content)
{
    std::vector<Chunk> chunks;
    for (qsizetype at = pngMark.size(); at + 12 <= content.size();) {
        const qsizetype end = at + 12 + qsizetype(bigEndian(content, at, 4));
        if (end > content.size())
            return std::nullopt;
        chunks.push_back({content.mid(at + 4, 4), at, end});
        if (chunks.back().kind == "IEND")
            return chunks;
        at = end;
    }
    return std::nullopt;
}

void addPngText(const QByteArray &text, Found &found)
{
    const QByteArray key = text.left(text.indexOf('\0')).toLower();
    if (key == "author" || key == "copyright")
        found.insert(FileTrace::Author);
    else if (key.contains("time"))
        found.insert(FileTrace::Time);
    else if (key == "software" || key == "source")
        found.insert(FileTrace::Device);
    else
        found.insert(FileTrace::Hidden);
    addXmp(text, found);
}

} // namespace

quint32 bigEndian(const QByteArray &bytes, qsizetype at, int size)
{
    quint32 number = 0;
    if (at < 0 || at + size > bytes.size())
        return 0;
    for (int i = 0; i < size; ++i)
        number = number << 8 | uchar(bytes.at(at + i));
    return number;
}

quint32 littleEndian(const QByteArray &bytes, qsizetype at, int size)
{
    quint32 number = 0;
    if (at < 0 || at + size > bytes.size())
        return 0;
    for (int i = size - 1; i >= 0; --i)
        number = number << 8 | uchar(bytes.at(at + i));
    return number;
}

Exif exifIn(const QByteArray &tiff)
{
    Exif exif;
    const bool isLittle = tiff.startsWith(QByteArray("II*\0", 4));
    if (!isLittle && !tiff.startsWith(QByteArray("MM\0*", 4)))
        return exif;
    const auto number = [&](qsizetype at, int size) {
        return isLittle ? littleEndian(tiff, at, size) : bigEndian(tiff, at, size);
    };
    // The first directory, that of the camera which it names, and the one of the small picture behind it.
    std::vector<qsizetype> directories{number(4, 4)};
    for (std::size_t i = 0; i < directories.size() && i < 4; ++i) {
        const qsizetype at = directories[i];
        const int count = std::min(int(number(at, 2)), mostEntries);
        for (int entry = 0; entry < count; ++entry) {
            const qsizetype place = at + 2 + entry * 12;
            const quint32 tag = number(place, 2);
            if (const auto trace = traceOf(tag))
                exif.found.insert(*trace);
            if (tag == 0x8769)
                directories.push_back(number(place + 8, 4));
            if (tag == 0x0112 && i == 0)
                exif.turned = int(number(place + 8, 2));
        }
        if (const quint32 next = i == 0 ? number(at + 2 + count * 12, 4) : 0)
            directories.push_back(next);
    }
    return exif;
}

void addExifAnywhere(const QByteArray &content, Found &found)
{
    qsizetype at = content.indexOf(exifMark);
    for (int blocks = 0; at >= 0 && blocks < mostBlocks; ++blocks) {
        found.merge(exifIn(content.mid(at + exifMark.size(), 0x20000)).found);
        at = content.indexOf(exifMark, at + exifMark.size());
    }
}

void addXmp(const QByteArray &text, Found &found)
{
    const auto add = [&](const char *mark, FileTrace trace) {
        if (text.contains(mark))
            found.insert(trace);
    };
    add("GPSLatitude", FileTrace::Place);
    add("dc:creator", FileTrace::Author);
    add("photoshop:AuthorsPosition", FileTrace::Author);
    add("xmp:CreateDate", FileTrace::Time);
    add("xmp:CreatorTool", FileTrace::Device);
    add("tiff:Model", FileTrace::Device);
}

bool isJpeg(const QByteArray &content)
{
    return content.startsWith("\xff\xd8\xff");
}

bool isPng(const QByteArray &content)
{
    return content.startsWith(pngMark);
}

Found inJpeg(const QByteArray &content)
{
    Found found{FileTrace::Picture};
    const auto segments = segmentsOf(content);
    if (!segments) {
        found.insert(FileTrace::Unseen);
        addExifAnywhere(content, found);
        return found;
    }
    for (const Segment &segment : *segments) {
        if (isOfPicture(content, segment))
            continue;
        const QByteArray body = bodyOf(content, segment);
        Found told;
        if (body.startsWith(exifMark)) {
            told = exifIn(body.mid(exifMark.size())).found;
            if (told.empty())
                continue; // how it is turned, no more
        } else {
            addXmp(body, told);
            if (told.empty())
                told.insert(FileTrace::Hidden);
        }
        found.merge(told);
    }
    const QByteArray behind = content.mid(segments->back().to);
    if (!behind.isEmpty()) {
        found.insert(FileTrace::Hidden);
        addExifAnywhere(behind, found);
    }
    return found;
}

std::optional<QByteArray> cleanJpeg(const QByteArray &content)
{
    const auto segments = segmentsOf(content);
    if (!segments)
        return std::nullopt;
    QByteArray clean = content.left(2);
    for (const Segment &segment : *segments) {
        const QByteArray body = segment.marker == 0xe1 ? bodyOf(content, segment) : QByteArray();
        if (body.startsWith(exifMark)) {
            const int turned = exifIn(body.mid(exifMark.size())).turned;
            if (turned > 1 && turned <= 8)
                clean += turnedOnly(turned);
        }
        if (isOfPicture(content, segment))
            clean += content.mid(segment.from, segment.to - segment.from);
    }
    return clean;
}

Found inPng(const QByteArray &content)
{
    Found found{FileTrace::Picture};
    const auto chunks = chunksOf(content);
    if (!chunks) {
        found.insert(FileTrace::Unseen);
        return found;
    }
    for (const Chunk &chunk : *chunks) {
        const QByteArray body = content.mid(chunk.from + 8, chunk.to - chunk.from - 12);
        if (chunk.kind == "eXIf")
            found.merge(exifIn(body).found);
        else if (chunk.kind == "tIME")
            found.insert(FileTrace::Time);
        else if (chunk.kind.endsWith("Xt")) // tEXt, iTXt, zTXt
            addPngText(body, found);
    }
    if (chunks->back().to < content.size())
        found.insert(FileTrace::Hidden);
    return found;
}

std::optional<QByteArray> cleanPng(const QByteArray &content)
{
    static const QByteArrayList needed{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT",
                                       "sRGB", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT"};
    const auto chunks = chunksOf(content);
    if (!chunks)
        return std::nullopt;
    QByteArray clean = pngMark;
    for (const Chunk &chunk : *chunks) {
        if (needed.contains(chunk.kind))
            clean += content.mid(chunk.from, chunk.to - chunk.from);
    }
    return clean;
}

} // namespace loket::traces
