// SPDX-License-Identifier: GPL-3.0-or-later
// A case that was handed over, opened by the supervisor, who has the file, the code and no database.
#include "core/service/handover.h"
#include "core/service/secretkeeper.h"
#include "tests/e2e/program.h"

#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;

TEST_CASE("open-handover writes the case by the supervisor's code, and refuses another code with a sentence")
{
    const QTemporaryDir folder;
    const auto put = [&](const char *name, const QByteArray &content) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    };
    const QString code = secrets::newCode();
    const QByteArray lock = handover::lockOf(secrets::make(0, QStringLiteral("handover_recovery"),
                                                           secrets::codeFromTyped(code), Instant(1'795'564'800'000)));
    const QString sealed = put(
        "serah.loket", handover::seal(lock, R"({"number":"ADU/1","lines":[[0,"","ADU/1"],[2,"Uraian","Diminta"]]})"));
    const QStringList open{QStringLiteral("open-handover"), QStringLiteral("--file"), sealed,
                           QStringLiteral("--code-file")};
    const Run run = loketctl(open + QStringList{put("kode", code.toUtf8() + '\n')});
    CHECK(run.code == 0);
    CHECK(run.out == QStringLiteral("ADU/1\nUraian: Diminta\n"));
    const QString out = folder.filePath(QStringLiteral("perkara.txt"));
    CHECK(loketctl(open + QStringList{put("kode", code.toUtf8()), QStringLiteral("--out"), out}).code == 0);
    CHECK(bytesOf(out) == "ADU/1\nUraian: Diminta\n");
    const Run wrong = loketctl(open + QStringList{put("lain", secrets::newCode().toUtf8())});
    CHECK(wrong.code == 1);
    CHECK_FALSE(wrong.err.isEmpty());
    CHECK_FALSE((wrong.out + wrong.err).contains(QStringLiteral("Diminta")));
}
