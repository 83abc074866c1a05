// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files, as they are shown and as they are saved.
#include "core/domain/attachment.h"
#include "tests/support/catchqt.h"

#include <QFile>

using namespace loket;

TEST_CASE("A file's name is shown with all that hides in it, and two that differ look different (A15)")
{
    CHECK(shownFileName(QStringLiteral("/home/siti/Unduhan/foto?.jpg")) == QStringLiteral("foto?.jpg"));
    CHECK(shownFileName(QStringLiteral("/tmp/.foto.jpg")) == QStringLiteral(".foto.jpg"));
    CHECK(shownFileName(QStringLiteral("a\u202Egpj.exe")) == QStringLiteral("a<U+202E>gpj.exe"));
    CHECK(shownFileName(QStringLiteral("fo\u200Bto.jpg")) == QStringLiteral("fo<U+200B>to.jpg"));
    CHECK(shownFileName(QStringLiteral("a\nb") + QChar(0) + QStringLiteral("\u2028.txt"))
          == QStringLiteral("a<U+000A>b<U+0000><U+2028>.txt"));
    CHECK(shownFileName(QStringLiteral("e\u0301.pdf")) == QStringLiteral("\u00E9.pdf"));
    CHECK(shownFileName(QStringLiteral("<b>=1+1</b>")) == QStringLiteral("b>"));
    CHECK(shownFileName(QStringLiteral("/tmp/")) == QStringLiteral("-"));
    CHECK(shownFileName(QString(QChar(char16_t(0xd800)))) == QStringLiteral("<U+D800>"));
    const QString smile = QString::fromUtf8("\U0001F642");
    CHECK(shownFileName(smile + QStringLiteral(".png")) == smile + QStringLiteral(".png"));
    for (const QString &letter : {QStringLiteral("n"), smile, QStringLiteral("\u200B")}) {
        const QString name = shownFileName(letter.repeated(500) + QStringLiteral(".jpg"));
        CHECK(name.size() <= attachmentlimits::name);
        CHECK(name.endsWith(QStringLiteral(".jpg")));
        CHECK(QString::fromUtf8(name.toUtf8()) == name); // no half character
        CHECK(shownFileName(name) == name);
    }
}

TEST_CASE("A file is saved under a name that any folder takes")
{
    CHECK(savedFileName(QStringLiteral("foto?.jpg")) == QStringLiteral("foto_.jpg"));
    CHECK(savedFileName(QStringLiteral(".foto.jpg")) == QStringLiteral("_.foto.jpg"));
    CHECK(savedFileName(QStringLiteral("a<U+202E>b.pdf")) == QStringLiteral("a_U+202E_b.pdf"));
    CHECK(savedFileName(QStringLiteral("..")) == QStringLiteral("_"));
    CHECK(savedFileName(QStringLiteral("x\\..\\y")) == QStringLiteral("x_.._y"));
    CHECK(savedFileName(QString()) == QStringLiteral("-"));
    const QString smile = QString::fromUtf8("\U0001F642");
    for (const QString &letter : {QStringLiteral("n"), smile}) {
        const QString name = savedFileName(letter.repeated(300) + QStringLiteral(".jpeg"));
        CHECK(QFile::encodeName(name).size() <= 200);
        CHECK(name.endsWith(QStringLiteral(".jpeg")));
        CHECK(QString::fromUtf8(name.toUtf8()) == name);
    }
}

TEST_CASE("An attachment reads back equal from JSON, and a damaged one is refused")
{
    const ReportAttachment one{QStringLiteral("a.jpg"), 7,
                               AttachmentId(3),         QStringLiteral("ab"),
                               QStringLiteral("cd"),    {FileTrace::Place, FileTrace::Picture}};
    const QJsonObject json = attachmentJson(one);
    CHECK(attachmentFromJson(json, QStringLiteral("x")) == one);
    for (const QString &key : json.keys()) {
        QJsonObject lacking = json;
        lacking.remove(key);
        CHECK(attachmentFromJson(lacking, QStringLiteral("x")).error()
              == Error{ErrorCode::BadFile, QStringLiteral("x")});
        QJsonObject wrong = json;
        wrong.insert(key, QJsonValue());
        CHECK_FALSE(attachmentFromJson(wrong, QStringLiteral("x")));
    }
}
