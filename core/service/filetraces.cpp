// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/filetraces.h"

#include "core/service/tracefinders.h"

#include <QStringDecoder>

namespace loket {

namespace {

using traces::Found;

constexpr qsizetype headSize = 1024;

bool isHeic(const QByteArray &content)
{
    static const QByteArrayList brands{"heic", "heix", "hevc", "mif1", "msf1", "avif"};
    return content.mid(4, 4) == "ftyp" && brands.contains(content.mid(8, 4));
}

bool isFilm(const QByteArray &content)
{
    return content.mid(4, 4) == "ftyp" && !isHeic(content);
}

bool isOtherPicture(const QByteArray &content)
{
    return content.startsWith("GIF8") || content.startsWith(QByteArray("II*\0", 4))
        || content.startsWith(QByteArray("MM\0*", 4)) || content.startsWith("BM")
        || (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP");
}

bool isText(const QByteArray &content)
{
    if (content.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(content);
    return !decoder.hasError() && !text.startsWith(QLatin1String("{\\rtf"));
}

/// What stands in clear. Newer ones pack their objects, and nobody sees then what is in them.
void addPdf(const QByteArray &content, Found &found)
{
    const auto add = [&](const char *mark, FileTrace trace) {
        if (content.contains(mark))
            found.insert(trace);
    };
    add("/Author", FileTrace::Author);
    add("/Creator", FileTrace::Device);
    add("/Producer", FileTrace::Device);
    add("/CreationDate", FileTrace::Time);
    add("/EmbeddedFile", FileTrace::Hidden);
    add("/Annots", FileTrace::Hidden);
    add("/Image", FileTrace::Picture);
    add("/ObjStm", FileTrace::Unseen);
    add("/Encrypt", FileTrace::Unseen);
    traces::addXmp(content, found);
    traces::addExifAnywhere(content, found);
}

Found tracesOf(const QByteArray &content)
{
    if (traces::isJpeg(content))
        return traces::inJpeg(content);
    if (traces::isPng(content))
        return traces::inPng(content);
    if (traces::isPacked(content))
        return traces::inPacked(content);
    Found found;
    if (content.left(headSize).contains("%PDF-")) {
        addPdf(content, found);
    } else if (isHeic(content) || isOtherPicture(content)) {
        found.insert(FileTrace::Picture);
        traces::addXmp(content, found);
        traces::addExifAnywhere(content, found);
        found.merge(traces::exifIn(content).found); // a TIFF is one itself
    } else if (isFilm(content)) {
        found = {FileTrace::Picture, FileTrace::Time, FileTrace::Unseen};
        if (content.contains("\xa9xyz") || content.contains("location.ISO6709"))
            found.insert(FileTrace::Place);
    } else if (!isText(content)) {
        found.insert(FileTrace::Unseen);
    }
    return found;
}

} // namespace

std::vector<FileTrace> tracesIn(const QByteArray &content)
{
    const Found found = tracesOf(content);
    return {found.begin(), found.end()};
}

std::optional<QByteArray> withoutTraces(const QByteArray &content)
{
    if (traces::isJpeg(content))
        return traces::cleanJpeg(content);
    if (traces::isPng(content))
        return traces::cleanPng(content);
    return traces::isPacked(content) ? traces::cleanPacked(content) : std::nullopt;
}

} // namespace loket
