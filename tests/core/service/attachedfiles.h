// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/must.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

/// Files as visitors bring them, made by hand: with where, when, by whom and by what they were made.
namespace loket::test {

/// A folder with files of any name.
struct BroughtFiles {
    QString put(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return file.fileName();
    }
    QTemporaryDir folder;
};

inline QByteArray word(int number, int size)
{
    QByteArray bytes;
    for (int i = size - 1; i >= 0; --i)
        bytes.append(char(number >> (8 * i) & 0xff));
    return bytes;
}

/// An entry of Exif: big-endian, one value.
inline QByteArray exifEntry(int tag, int type, int value)
{
    const QByteArray stored = type == 3 ? word(value, 2) + QByteArray(2, '\0') : word(value, 4);
    return word(tag, 2) + word(type, 2) + word(1, 4) + stored;
}

/// Camera, time, place, and a picture that is to be turned.
inline QByteArray exifBlock()
{
    const QByteArray entries = exifEntry(0x010f, 2, 8) + exifEntry(0x0112, 3, 6) + exifEntry(0x0132, 2, 8)
        + exifEntry(0x8825, 4, 62);
    return QByteArray("MM\0*", 4) + word(8, 4) + word(4, 2) + entries + word(0, 4) + QByteArray("GPS-3.319LINTANG", 16);
}

inline QByteArray segment(int marker, const QByteArray &body)
{
    return word(0xff00 | marker, 2) + word(int(body.size()) + 2, 2) + body;
}

/// What of it shows the picture.
inline QByteArray jpegPicture()
{
    return segment(0xe0, QByteArray("JFIF\0\1\1\0\0\1\0\1\0\0", 14)) + segment(0xdb, QByteArray(65, '\1'))
        + segment(0xc0, QByteArray("\x08\0\1\0\1\1\1\x11\0", 9)) + segment(0xda, QByteArray("\1\1\0\0\x3f\0", 6))
        + QByteArray("\x12\xff\0\xff\xd0\x34", 6);
}

inline QByteArray jpegWithPlace()
{
    return QByteArray("\xff\xd8", 2) + segment(0xe1, QByteArray("Exif\0\0", 6) + exifBlock())
        + segment(0xe1, "http://ns.adobe.com/xap/1.0/ <dc:creator>Pelapor Asli</dc:creator>")
        + segment(0xfe, "KOMENTAR-KAMERA") + jpegPicture() + QByteArray("\xff\xd9", 2) + "EKOR-TERSEMBUNYI";
}

/// An archive whose members are not packed.
inline QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &members)
{
    const auto little = [](quint32 number, int size) {
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes.append(char(number >> (8 * i) & 0xff));
        return bytes;
    };
    QByteArray bytes;
    QByteArray directory;
    for (const auto &[name, body] : members) {
        // As packed by qCompress, but for its length in front, two bytes of head and four of tail.
        const QByteArray packed = qCompress(body).mid(6).chopped(4);
        const QByteArray facts = little(20, 2) + little(0, 2) + little(8, 2) + little(0x5a5a5a5a, 4)
            + little(0x11111111, 4) + little(quint32(packed.size()), 4) + little(quint32(body.size()), 4)
            + little(quint32(name.size()), 2) + little(0, 2);
        directory += little(0x02014b50, 4) + little(20, 2) + facts + QByteArray(10, '\0')
            + little(quint32(bytes.size()), 4) + name;
        bytes += little(0x04034b50, 4) + facts + name + packed;
    }
    const auto from = quint32(bytes.size());
    return bytes + directory + little(0x06054b50, 4) + little(0, 4) + little(quint32(members.size()), 2)
        + little(quint32(members.size()), 2) + little(quint32(directory.size()), 4) + little(from, 4) + little(0, 2);
}

inline QByteArray docxWithAuthor()
{
    return zipOf(
        {{"[Content_Types].xml", "<Types/>"},
         {"docProps/core.xml",
          "<cp:coreProperties><dc:creator>Zubaidah binti Anang</dc:creator>"
          "<cp:lastModifiedBy>Anang</cp:lastModifiedBy>"
          "<dcterms:created>2026-11-01T01:00:00Z</dcterms:created></cp:coreProperties>"},
         {"docProps/app.xml", "<Properties><Application>Tulis</Application><Company>CV Maju</Company></Properties>"},
         {"word/document.xml", "<w:document><w:ins w:id=\"1\" w:author=\"Zubaidah\">Isi surat</w:ins></w:document>"},
         {"word/media/image1.jpeg", jpegWithPlace()}});
}

} // namespace loket::test
