// SPDX-License-Identifier: GPL-3.0-or-later
// What files reveal besides what one sees in them, and copies that do not (trial A25).
#include "core/service/filetraces.h"
#include "tests/core/service/attachedfiles.h"
#include "tests/support/catchqt.h"

using namespace loket;
using namespace loket::test;

namespace {

using Traces = std::vector<FileTrace>;

QByteArray chunk(const QByteArray &kind, const QByteArray &body)
{
    return word(int(body.size()), 4) + kind + body + "CRC!";
}

QByteArray pngOf(const QByteArray &middle)
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", QByteArray(13, '\1')) + middle + chunk("IDAT", "GAMBAR")
        + chunk("IEND", {});
}

} // namespace

TEST_CASE("A photo tells where, when and by what it was taken, its clean copy shows the same picture and tells nothing")
{
    const QByteArray photo = jpegWithPlace();
    CHECK(tracesIn(photo)
          == Traces{FileTrace::Place, FileTrace::Time, FileTrace::Device, FileTrace::Author, FileTrace::Picture,
                    FileTrace::Hidden});
    const auto clean = withoutTraces(photo);
    REQUIRE(clean);
    CHECK(tracesIn(*clean) == Traces{FileTrace::Picture});
    CHECK(clean->contains(jpegPicture()));
    CHECK(clean->endsWith(QByteArray("\xff\xd9", 2)));
    for (const char *told : {"LINTANG", "Pelapor", "KOMENTAR", "EKOR"})
        CHECK_FALSE(clean->contains(told));
    CHECK(clean->contains(exifEntry(0x0112, 3, 6))); // still turned as it was
    CHECK(withoutTraces(*clean) == clean);
}

TEST_CASE("A drawing of PNG loses its texts and keeps its chunks")
{
    const QByteArray drawing = pngOf(chunk("tEXt", QByteArray("Author\0Zubaidah", 15)) + chunk("tIME", "1234567")
                                     + chunk("eXIf", exifBlock()));
    CHECK(tracesIn(drawing)
          == Traces{FileTrace::Place, FileTrace::Time, FileTrace::Device, FileTrace::Author, FileTrace::Picture});
    CHECK(withoutTraces(drawing + "EKOR") == pngOf({}));
}

TEST_CASE("A letter tells its author and company, also of the photo within, its clean copy none of it")
{
    const QByteArray letter = docxWithAuthor();
    CHECK(tracesIn(letter)
          == Traces{FileTrace::Place, FileTrace::Time, FileTrace::Device, FileTrace::Author, FileTrace::Picture,
                    FileTrace::Hidden});
    const auto clean = withoutTraces(letter);
    REQUIRE(clean);
    CHECK(tracesIn(*clean) == Traces{FileTrace::Picture, FileTrace::Hidden}); // that a change was made stays to be seen
    for (const char *told : {"Zubaidah", "Anang", "CV Maju", "LINTANG"})
        CHECK_FALSE(clean->contains(told));
    CHECK(clean->contains("Isi surat"));
    CHECK(withoutTraces(*clean) == clean);
}

TEST_CASE("Other files tell what can be seen of them, or that nobody looked into them")
{
    CHECK(tracesIn("Surat biasa.\n").empty());
    CHECK(tracesIn("%PDF-1.4 /Author (Siti) /Producer (Pindai) /Subtype /Image")
          == Traces{FileTrace::Device, FileTrace::Author, FileTrace::Picture});
    CHECK(tracesIn("%PDF-1.7 /ObjStm") == Traces{FileTrace::Unseen});
    const QByteArray heic = QByteArray("\0\0\0\x18", 4) + "ftypheic" + QByteArray("Exif\0\0", 6) + exifBlock();
    CHECK(tracesIn(heic) == Traces{FileTrace::Place, FileTrace::Time, FileTrace::Device, FileTrace::Picture});
    CHECK(tracesIn(QByteArray("\0\0\0\x18", 4) + "ftypmp42\xa9xyz")
          == Traces{FileTrace::Place, FileTrace::Time, FileTrace::Picture, FileTrace::Unseen});
    CHECK(tracesIn(QByteArray("\xd0\xcf\x11\xe0\0", 5)) == Traces{FileTrace::Unseen});
    CHECK(tracesIn(zipOf({{"a.exe", "x"}})) == Traces{FileTrace::Hidden, FileTrace::Unseen});
    CHECK(tracesIn({}).empty());
    CHECK_FALSE(withoutTraces("%PDF-1.4 /Author (Siti)"));
    CHECK_FALSE(withoutTraces(heic));
    CHECK_FALSE(withoutTraces(zipOf({{"a.exe", "x"}})));
}

TEST_CASE("Whatever is cut off or turned in a file, looking into it ends, and a clean copy has no place")
{
    const QByteArray letter = docxWithAuthor(); // a picture within that is damaged stays, and what it tells is told
    for (const QByteArray &whole : {jpegWithPlace(), letter, pngOf(chunk("eXIf", exifBlock()))}) {
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray turned = whole;
            turned[at] = char(turned.at(at) ^ 0xff);
            for (const QByteArray &damaged : {whole.left(at), turned}) {
                static_cast<void>(tracesIn(damaged));
                const auto clean = withoutTraces(damaged);
                const Traces told = clean ? tracesIn(*clean) : Traces();
                CHECK((whole == letter || std::find(told.begin(), told.end(), FileTrace::Place) == told.end()));
            }
        }
    }
}
