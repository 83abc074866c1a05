// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/filetraces.h"

#include <set>

/// The parts of filetraces.h, one for each family of files. Inside core/service only.
namespace loket::traces {

using Found = std::set<FileTrace>;

/// What a block of Exif (a TIFF of its own) holds; `turned`: how its picture is to be turned, 1 = not at all.
struct Exif {
    Found found;
    int turned = 1;
};
[[nodiscard]] Exif exifIn(const QByteArray &tiff);
/// Of every block of Exif that stands anywhere in clear.
void addExifAnywhere(const QByteArray &content, Found &found);
/// Of XMP and texts like it.
void addXmp(const QByteArray &text, Found &found);

[[nodiscard]] bool isJpeg(const QByteArray &content);
[[nodiscard]] bool isPng(const QByteArray &content);
[[nodiscard]] Found inJpeg(const QByteArray &content);
[[nodiscard]] Found inPng(const QByteArray &content);
[[nodiscard]] std::optional<QByteArray> cleanJpeg(const QByteArray &content);
[[nodiscard]] std::optional<QByteArray> cleanPng(const QByteArray &content);

/// A ZIP archive; only those of office programs are looked into.
[[nodiscard]] bool isPacked(const QByteArray &content);
[[nodiscard]] Found inPacked(const QByteArray &content);
[[nodiscard]] std::optional<QByteArray> cleanPacked(const QByteArray &content);

/// Numbers in a file; 0 beyond its end.
[[nodiscard]] quint32 bigEndian(const QByteArray &bytes, qsizetype at, int size);
[[nodiscard]] quint32 littleEndian(const QByteArray &bytes, qsizetype at, int size);

} // namespace loket::traces
