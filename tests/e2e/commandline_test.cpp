// SPDX-License-Identifier: GPL-3.0-or-later
// loketctl from outside: exit codes, one sentence for each refusal, files.
#include "core/domain/summaryjson.h"
#include "tests/core/service/bankdata.h"
#include "tests/e2e/program.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace loket::test;

namespace {

Run ctl(const QStringList &arguments)
{
    return loketctl(arguments, 120);
}

/// What the program writes to stdout, as bytes.
QByteArray ctlBytes(const QStringList &arguments)
{
    QProcess program;
    program.start(qEnvironmentVariable("LOKET_BIN_DIR") + QStringLiteral("/loketctl"), arguments);
    REQUIRE(program.waitForFinished(120'000));
    REQUIRE(program.exitCode() == 0);
    return program.readAllStandardOutput();
}

/// Refused: exit code 1 and one line that says what to do, without the words that say nothing.
void checkRefused(const Run &answer)
{
    INFO(answer.err.toStdString());
    CHECK(answer.code == 1);
    CHECK(answer.out.isEmpty());
    CHECK(answer.err.count(QLatin1Char('\n')) == 1);
    CHECK(answer.err.size() > 20);
    for (const char *stop : {"mohon maaf", "silakan", "tidak valid", "terjadi kesalahan", "error", "gagal"})
        CHECK_FALSE(answer.err.contains(QLatin1String(stop), Qt::CaseInsensitive));
}

void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A folder with an office in it.
struct CtlOffice {
    CtlOffice()
    {
        REQUIRE(ctl({QStringLiteral("init"), QStringLiteral("--database"), database, QStringLiteral("--unit"),
                     QString::fromUtf8("Kelurahan É – Ñ")})
                    .code
                == 0);
    }
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList summary(const QString &from, const char *format, const QString &out) const
    {
        return {QStringLiteral("summary"),
                QStringLiteral("--database"),
                database,
                QStringLiteral("--from"),
                from,
                QStringLiteral("--format"),
                QLatin1String(format),
                QStringLiteral("--out"),
                out};
    }
    [[nodiscard]] Run replay(const QString &input, const QStringList &more = {}) const
    {
        return ctl(QStringList{QStringLiteral("replay"), QStringLiteral("--database"), database,
                               QStringLiteral("--format"), QStringLiteral("anonymous-bank"), input}
                   + more);
    }
    [[nodiscard]] Run verify(const QStringList &more = {}) const
    {
        return ctl(QStringList{QStringLiteral("verify"), QStringLiteral("--database"), database} + more);
    }

    QTemporaryDir folder;
    QString database = folder.filePath(QStringLiteral("kantor.db"));
};

} // namespace

TEST_CASE("Each command explains itself, in both languages")
{
    for (const char *command :
         {"init", "demo", "replay", "recover", "summary", "import-complaints", "complaints", "verify"}) {
        for (const char *language : {"id", "en"}) {
            const auto answer = ctl(
                {QLatin1String(command), QStringLiteral("--lang"), QLatin1String(language), QStringLiteral("--help")});
            INFO(command << " " << language << " " << answer.out.toStdString());
            CHECK(answer.code == 0);
            CHECK(answer.err.isEmpty());
            CHECK(answer.out.contains(language[0] == 'i' ? QStringLiteral("Contoh") : QStringLiteral("Examples")));
            CHECK(answer.out.contains(QStringLiteral("  loketctl ") + QLatin1String(command)));
        }
    }
    CHECK(ctl({QStringLiteral("--help")}).code == 0);
    CHECK(ctl({QStringLiteral("--version")}).code == 0);
}

TEST_CASE("A wrong command line is 2, with a sentence and where the help is")
{
    const QString db = QStringLiteral("--database");
    const QList<QStringList> wrong{
        {},
        {QStringLiteral("bogus")},
        {QStringLiteral("--lang"), QStringLiteral("xx"), QStringLiteral("--help")},
        {QStringLiteral("init")},
        {QStringLiteral("init"), db, QStringLiteral("x.db"), QStringLiteral("--unit"), QStringLiteral("U"),
         QStringLiteral("--bogus")},
        {QStringLiteral("init"), db, QStringLiteral("x.db"), QStringLiteral("--unit")},
        {QStringLiteral("init"), db, QStringLiteral("x.db"), db, QStringLiteral("y.db"), QStringLiteral("--unit"),
         QStringLiteral("U")},
        {QStringLiteral("init"), db, QStringLiteral("x.db"), QStringLiteral("--unit"), QStringLiteral("U"),
         QStringLiteral("lagi")},
        {QStringLiteral("init"), db, QStringLiteral("x.db"), QStringLiteral("--unit"), QStringLiteral("U"),
         QStringLiteral("--template"), QStringLiteral("GENERIC"), QStringLiteral("--services"),
         QStringLiteral("f.json")},
        {QStringLiteral("summary"), db, QStringLiteral("x.db"), QStringLiteral("--from"), QStringLiteral("2026-01-01"),
         QStringLiteral("--format"), QStringLiteral("pdf"), QStringLiteral("--out"), QStringLiteral("-")},
        {QStringLiteral("replay"), db, QStringLiteral("x.db"), QStringLiteral("--format"), QStringLiteral("csv"),
         QStringLiteral("in.txt")},
        {QStringLiteral("replay"), db, QStringLiteral("x.db"), QStringLiteral("--format"),
         QStringLiteral("anonymous-bank")},
        {QStringLiteral("verify"), db, QStringLiteral("x.db"), QStringLiteral("--expect-head"), QStringLiteral("1:2")},
        {QStringLiteral("demo"), QStringLiteral("--dir"), QStringLiteral("d"), QStringLiteral("--seed"),
         QStringLiteral("x")},
    };
    for (const auto &arguments : wrong) {
        const auto answer = ctl(arguments);
        INFO(arguments.join(QLatin1Char(' ')).toStdString() << ": " << answer.err.toStdString());
        CHECK(answer.code == 2);
        CHECK(answer.out.isEmpty());
        CHECK(answer.err.count(QLatin1Char('\n')) == 1);
        CHECK(answer.err.contains(QStringLiteral("--help")));
    }
    CHECK_FALSE(QFile::exists(QStringLiteral("x.db")));
}

TEST_CASE("init never touches what stands there")
{
    const CtlOffice office;
    const QByteArray before = bytesOf(office.database);
    const auto again = [&](const QString &path) {
        return ctl({QStringLiteral("init"), QStringLiteral("--database"), path, QStringLiteral("--unit"),
                    QStringLiteral("Lain")});
    };
    checkRefused(again(office.database));
    CHECK(bytesOf(office.database) == before);
    putFile(office.path("catatan.txt"), "bukan basis data");
    checkRefused(again(office.path("catatan.txt")));
    CHECK(bytesOf(office.path("catatan.txt")) == "bukan basis data");
    checkRefused(again(office.folder.path()));
    checkRefused(again(office.path("tidak/ada/kantor.db")));
}

TEST_CASE("init refuses an unknown template, a bad file and an empty name, and makes nothing")
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("a.db"));
    const QString services = folder.filePath(QStringLiteral("layanan.json"));
    putFile(services, R"({"unit_code": "U", "services": [{"code": "P", "name_id": "p", "letter": "Q"}]})");
    const auto refused = [&](const QString &unit, const QStringList &more) {
        checkRefused(ctl(
            QStringList{QStringLiteral("init"), QStringLiteral("--database"), database, QStringLiteral("--unit"), unit}
            + more));
        CHECK_FALSE(QFile::exists(database));
    };
    refused(QStringLiteral("U"), {QStringLiteral("--template"), QStringLiteral("TIDAKADA")});
    refused(QStringLiteral("U"), {QStringLiteral("--services"), services});
    refused(QStringLiteral("U"), {QStringLiteral("--services"), folder.filePath(QStringLiteral("tidak-ada.json"))});
    refused(QStringLiteral(" "), {});
    refused(QString(201, QLatin1Char('x')), {});
}

TEST_CASE("init refuses a key that it does not know, and an amount beside same_visit, by name")
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("a.db"));
    const QString services = folder.filePath(QStringLiteral("layanan.json"));
    const auto refusal = [&](const QByteArray &inService, const QByteArray &beside = {}) {
        putFile(services,
                R"({"unit_code": "U", "services": [{"code": "P", "name_id": "p")" + inService + "}]" + beside + "}");
        const auto answer = ctl({QStringLiteral("init"), QStringLiteral("--database"), database,
                                 QStringLiteral("--unit"), QStringLiteral("U"), QStringLiteral("--services"),
                                 services});
        checkRefused(answer);
        CHECK_FALSE(QFile::exists(database));
        return answer.err;
    };
    CHECK(refusal(R"(, "counter_minute": 5)").contains(QStringLiteral("services[0].counter_minute")));
    CHECK(refusal(R"(, "counter_minute": 5)").contains(QStringLiteral("counter_minutes,")));
    CHECK(refusal(R"(, "completion": {"unit": "hours", "amount": 2, "hari": 1})")
              .contains(QStringLiteral("services[0].completion.hari")));
    CHECK(refusal(R"(, "requirements": [{"id": "KK", "inggris": "Card"}])")
              .contains(QStringLiteral("services[0].requirements[0].inggris")));
    CHECK(refusal(R"(, "components": {"product": {"id": "Kartu", "teks": "x"}})")
              .contains(QStringLiteral("services[0].components.product.teks")));
    CHECK(refusal({}, R"(, "loket": [])").contains(QStringLiteral("\"loket\"")));
    CHECK(
        refusal({}, R"(, "counters": [{"name": "L", "layanan": []}])").contains(QStringLiteral("counters[0].layanan")));
    CHECK(
        refusal({}, R"(, "staff": [{"code": "1", "name": "a", "pin": "1"}])").contains(QStringLiteral("staff[0].pin")));
    CHECK(refusal(R"(, "completion": {"unit": "same_visit", "amount": 3})")
              .contains(QStringLiteral("services[0].completion.amount")));
}

TEST_CASE("A server that cannot be reached, and a database that it has not, are told as what they are")
{
    const auto told = [](const QString &address) {
        const auto answer = ctl({QStringLiteral("verify"), QStringLiteral("--database"), address});
        checkRefused(answer);
        CHECK_FALSE(answer.err.contains(QStringLiteral("F5")));
        return answer.err;
    };
    CHECK(told(QStringLiteral("postgresql://loket@127.0.0.1:1/kantor"))
              .contains(QStringLiteral("postgresql://127.0.0.1:1/kantor")));
    const QString unread = told(QStringLiteral("postgresql:///kantor?host=/nonexistent&ssl=on"));
    CHECK(unread.contains(QStringLiteral("ssl=on")));
    CHECK(unread.contains(QStringLiteral("Alamat server")));
    CHECK(told(QStringLiteral("postgresql:///kantor?host=/nonexistent&port=5432&user=a"))
              .contains(QStringLiteral("/kantor")));
    CHECK(told(QStringLiteral("postgresql://loket@/kantor?host=/nonexistent")).contains(QStringLiteral("/kantor")));
}

TEST_CASE("What is no office is refused by each command with one sentence, unchanged")
{
    const CtlOffice office;
    putFile(office.path("input.txt"),
            bankText({bankLine("PS", "990201", "8:40:00", noTime, "AGENT", "8:42:22\t8:44:22\t120", "ELI")}));
    putFile(office.path("teks.db"), "bukan basis data, sama sekali bukan basis data");
    putFile(office.path("kosong.db"), {});
    putFile(office.path("pendek.db"), bytesOf(office.database).left(5000));
    for (const QString &database : {office.path("teks.db"), office.path("kosong.db"), office.path("pendek.db"),
                                    office.path("tidak-ada.db"), office.folder.path()}) {
        INFO(database.toStdString());
        const QByteArray before = bytesOf(database);
        const QString out = office.path("keluar.json");
        checkRefused(ctl({QStringLiteral("summary"), QStringLiteral("--database"), database, QStringLiteral("--from"),
                          QStringLiteral("2026-11-24"), QStringLiteral("--format"), QStringLiteral("json"),
                          QStringLiteral("--out"), out}));
        CHECK_FALSE(QFile::exists(out));
        checkRefused(ctl({QStringLiteral("verify"), QStringLiteral("--database"), database}));
        checkRefused(ctl({QStringLiteral("replay"), QStringLiteral("--database"), database, QStringLiteral("--format"),
                          QStringLiteral("anonymous-bank"), office.path("input.txt")}));
        CHECK(bytesOf(database) == before);
    }
}

TEST_CASE("summary: a day that does not exist is refused, one without visits gives zeros in every format")
{
    const CtlOffice office;
    checkRefused(ctl(office.summary(QStringLiteral("2026-02-30"), "json", QStringLiteral("-"))));
    checkRefused(ctl(office.summary(QStringLiteral("kemarin"), "json", QStringLiteral("-"))));
    checkRefused(ctl(office.summary(QStringLiteral("2026-11-24"), "json", office.path("tidak/ada.json"))));
    checkRefused(
        ctl({QStringLiteral("summary"), QStringLiteral("--database"), office.database, QStringLiteral("--from"),
             QStringLiteral("2026-11-25"), QStringLiteral("--to"), QStringLiteral("2026-11-24"),
             QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--out"), QStringLiteral("-")}));
    const QString day = QStringLiteral("2026-11-24");
    for (const char *format : {"json", "csv", "xlsx"}) {
        const QString file = office.path("ringkasan.out");
        const QByteArray printed = ctlBytes(office.summary(day, format, QStringLiteral("-")));
        CHECK(printed.size() > 500);
        const Run written = ctl(office.summary(day, format, file));
        CHECK(written.code == 0);
        CHECK(written.err.isEmpty());
        CHECK(bytesOf(file) == printed);
    }
    const auto json = QJsonDocument::fromJson(ctlBytes(office.summary(day, "json", QStringLiteral("-")))).object();
    CHECK(json.value(QLatin1String("whole"))
              .toObject()
              .value(QLatin1String("visits"))
              .toObject()
              .value(QLatin1String("taken"))
              .toInt(-1)
          == 0);
    CHECK(json.value(QLatin1String("services")).toArray().size() == 3);
}

TEST_CASE("replay: a broken line changes nothing, rejects are listed, a noted head holds")
{
    const CtlOffice office;
    const QByteArray good = bankLine("PS", "990201", "8:40:00", "8:42:18\t8:42:23\t5", "AGENT", "8:42:22\t8:44:22\t120",
                                     "ELI");
    const QByteArray odd = bankLine("PS", "990201", "8:40:00", noTime, "LOST", noTime, "ELI");
    putFile(office.path("rusak.txt"), bankText({good, good, "bukan baris"}));
    const QByteArray before = bytesOf(office.database);
    const auto broken = office.replay(office.path("rusak.txt"));
    checkRefused(broken);
    CHECK(broken.err.contains(QStringLiteral(" 4 (call_id: \"\")")));
    CHECK(bytesOf(office.database) == before);
    checkRefused(office.replay(office.path("tidak-ada.txt")));

    putFile(office.path("baik.txt"), bankText({good, odd}));
    const auto done = office.replay(office.path("baik.txt"), {QStringLiteral("--acknowledge"), office.path("ack.txt")});
    CHECK(done.code == 0);
    CHECK(done.err.isEmpty()); // no bar where nobody looks
    CHECK(bytesOf(office.path("baik.txt-rejects.txt")).contains("3\tunknown outcome"));
    const QString last = QString::fromLatin1(bytesOf(office.path("ack.txt")).trimmed().split('\n').constLast());

    const auto verified = office.verify();
    CHECK(verified.code == 0);
    QStringList heads;
    for (const QString &line : verified.out.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("head ")))
            heads.append(line.mid(5));
    }
    REQUIRE(heads.size() == 2);
    CHECK(heads.at(1).startsWith(last + QLatin1Char(' ')));
    QStringList expect;
    for (QString head : heads)
        expect << QStringLiteral("--expect-head") << head.replace(QLatin1Char(' '), QLatin1Char(':'));
    CHECK(office.verify(expect).code == 0);
    const QString other = QStringLiteral("1:1:") + QString(64, QLatin1Char('0'));
    checkRefused(office.verify({QStringLiteral("--expect-head"), other}));

    // The same file once more does nothing.
    CHECK(office.replay(office.path("baik.txt")).code == 0);
    CHECK(office.verify(expect).code == 0);
}

TEST_CASE("demo: replaces its own database only, and leaves what it promises")
{
    const CtlOffice office;
    const QString folder = office.path("demo");
    const auto demo = [&](const QStringList &more) {
        return ctl(QStringList{QStringLiteral("demo"), QStringLiteral("--dir"), folder} + more);
    };
    CHECK(demo({QStringLiteral("--day"), QStringLiteral("2023-11-17")}).code == 0);
    CHECK(demo({}).code == 0);
    for (const char *file : {"office.db", "summary.json", "summary.csv", "summary.xlsx"})
        CHECK(QFileInfo(folder + QLatin1Char('/') + QLatin1String(file)).size() > 1000);
    const auto document = loket::summaryFromBytes(bytesOf(folder + QStringLiteral("/summary.json")));
    REQUIRE(document);
    CHECK(document->from.date().dayOfWeek() <= Qt::Friday);
    CHECK(document->exampleStandards);
    CHECK(document->whole().visits.addsUp());
    CHECK(ctl({QStringLiteral("verify"), QStringLiteral("--database"), folder + QStringLiteral("/office.db")}).code
          == 0);

    REQUIRE(QFile::remove(folder + QStringLiteral("/office.db")));
    REQUIRE(QFile::copy(office.database, folder + QStringLiteral("/office.db")));
    const QByteArray before = bytesOf(folder + QStringLiteral("/office.db"));
    checkRefused(demo({}));
    CHECK(bytesOf(folder + QStringLiteral("/office.db")) == before);
    checkRefused(demo({QStringLiteral("--day"), QStringLiteral("2023-02-29")}));
}
