// SPDX-License-Identifier: GPL-3.0-or-later
// What an office keeps for the supervisor leaves it by his code.
#include "core/service/handover.h"
#include "core/service/secretkeeper.h"
#include "tests/core/service/deskoffice.h"
#include "tests/e2e/program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;

TEST_CASE("open-handover writes what the office keeps for the supervisor, and lets it go once he has it")
{
    DeskOffice office;
    Receiving how;
    how.sealsHandOver = [](const CaseHandOver &out) {
        const QByteArray file = handover::seal(out.lock, R"({"number":"ADU/7","lines":[[2,"Uraian","Diminta"]]})");
        return QJsonDocument(QJsonObject{{QStringLiteral("sealed"), QString::fromLatin1(file)}}).toJson();
    };
    REQUIRE(office.receiveAs("P2", DeskOffice::about(office.staff("K1")), how).goesTo == CaseGoesTo::Supervisor);
    const QString database = office.address;
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("perkara.txt"));
    const QString code = folder.filePath(QStringLiteral("kode"));
    const auto run = [&](const QString &printed, const QStringList &more) {
        QFile file(code);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(printed.toUtf8());
        file.close();
        return loketctl(QStringList{QStringLiteral("open-handover"), QStringLiteral("--database"), database,
                                    QStringLiteral("--code-file"), code}
                        + more);
    };
    const QString &supervisors = office.first.codes.handOver;
    const Run wrong = run(secrets::newCode(), {});
    CHECK(wrong.code == 1);
    CHECK_FALSE((wrong.out + wrong.err).contains(QStringLiteral("Diminta")));
    const Run shown = run(supervisors, {});
    CHECK(shown.code == 0);
    CHECK(shown.out == QStringLiteral("Uraian: Diminta\n"));
    // Where it cannot be written it stays.
    CHECK(run(supervisors, {QStringLiteral("--taken"), QStringLiteral("--out"), folder.path()}).code == 1);
    CHECK(run(supervisors, {QStringLiteral("--taken"), QStringLiteral("--out"), out}).code == 0);
    CHECK(bytesOf(out) == "Uraian: Diminta\n");
    const Run none = run(supervisors, {QStringLiteral("--out"), out});
    CHECK(none.code == 0);
    CHECK_FALSE(none.out.contains(QStringLiteral("Diminta")));
    CHECK(bytesOf(out) == "Uraian: Diminta\n");
    CHECK(run(supervisors, {QStringLiteral("--file"), out}).code == 2);
    CHECK(loketctl({QStringLiteral("open-handover"), QStringLiteral("--taken"), QStringLiteral("--file"), out}).code
          == 2);
    CHECK(loketctl({QStringLiteral("verify"), QStringLiteral("--database"), database}).code == 0);
}
