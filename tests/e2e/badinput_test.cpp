// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/program.h"

#include "core/storage/connection.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;

namespace {

const QString header = QStringLiteral(
    "vru+line\tcall_id\tcustomer_id\tpriority\ttype\tdate\tvru_entry\tvru_exit\tvru_time\tq_start\t"
    "q_exit\tq_time\toutcome\tser_start\tser_exit\tser_time\tserver\n");
const QString goodLine = QStringLiteral(
    "AA0101\t34536\t0\t0\tPS\t990201\t7:02:47\t7:02:56\t9\t0:00:00\t0:00:00\t0\tAGENT\t7:02:55\t"
    "7:05:41\t166\tDORIT\n");

class OfficeFolder
{
public:
    OfficeFolder()
    {
        REQUIRE(loketctl({QStringLiteral("init"), QStringLiteral("--database"), path("o.db"), QStringLiteral("--unit"),
                          QStringLiteral("Uji")})
                    .code
                == 0);
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString write(const char *name, const QString &text) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return path(name);
    }

    /// Every file with its content.
    [[nodiscard]] QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> files;
        for (QDirIterator it(m_folder.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString file = it.next();
            files[file] = bytesOf(file);
        }
        return files;
    }

private:
    QTemporaryDir m_folder;
};

/// Refused with exit code 1 and one sentence that says what to do, a different one in each language; no file is
/// changed, made or left behind. Gives the sentences, Indonesian first.
std::pair<QString, QString> refusedAndUnchanged(const OfficeFolder &office, const QStringList &arguments)
{
    INFO(arguments.join(QLatin1Char(' ')).toStdString());
    const auto before = office.files();
    QStringList sentences;
    for (const char *language : {"id", "en"}) {
        const Run run = loketctl(arguments + QStringList{QStringLiteral("--lang"), QLatin1String(language)});
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.trimmed().endsWith(QLatin1Char('.')));
        CHECK(run.err.count(QLatin1Char('\n')) == 1);
        CHECK(office.files().keys() == before.keys());
        CHECK(office.files() == before);
        sentences.append(run.err.trimmed());
    }
    CHECK(sentences[0] != sentences[1]);
    return {sentences[0], sentences[1]};
}

QStringList summaryOf(const QString &database, const char *from, const QString &out)
{
    return {QStringLiteral("summary"), QStringLiteral("--database"), database,
            QStringLiteral("--from"),  QString::fromLatin1(from),    QStringLiteral("--format"),
            QStringLiteral("json"),    QStringLiteral("--out"),      out};
}

QStringList replayInto(const QString &database, const QString &input)
{
    return {QStringLiteral("replay"),   QStringLiteral("--database"),     database,
            QStringLiteral("--format"), QStringLiteral("anonymous-bank"), input};
}

} // namespace

TEST_CASE("Bad input gets one sentence and exit code 1, and the database stays as it was")
{
    const OfficeFolder office;
    const QString good = office.write("good.txt", header + goodLine);

    SECTION("not a database")
    {
        const QString text = office.write("text.db", QStringLiteral("not a database"));
        refusedAndUnchanged(office, replayInto(text, good));
    }
    SECTION("a directory")
    {
        refusedAndUnchanged(office, replayInto(QFileInfo(good).path(), good));
    }
    SECTION("no such file")
    {
        refusedAndUnchanged(office, replayInto(office.path("none.db"), good));
    }
    SECTION("a file locked against writing, whoever asks")
    {
        REQUIRE(QFile::setPermissions(office.path("o.db"), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        refusedAndUnchanged(office, replayInto(office.path("o.db"), good));
    }
    SECTION("a newer schema")
    {
        {
            const auto address = storage::DatabaseAddress::sqlite(office.path("o.db"));
            auto connection = storage::Connection::open(address, storage::OpenMode::ReadWrite);
            REQUIRE(connection);
            REQUIRE(storage::transact(**connection, [&]() -> Result<void> {
                (*connection)
                    ->change("update schema_migration set version = 99, minimum_compatible = 99 "
                             "where version = (select max(version) from schema_migration)");
                return {};
            }));
        }
        refusedAndUnchanged(office, replayInto(office.path("o.db"), good));
    }
    SECTION("a replay file with a broken line, named by its number")
    {
        const QString broken = office.write("broken.txt", header + goodLine + QStringLiteral("broken\n") + goodLine);
        const auto [indonesian, english] = refusedAndUnchanged(office, replayInto(office.path("o.db"), broken));
        CHECK(indonesian
              == QStringLiteral("Tidak ada yang dimasukkan: baris 3 (call_id: \"\"). Perbaiki berkasnya, lalu coba "
                                "lagi."));
        CHECK(english
              == QStringLiteral("Nothing was taken over: line 3 (call_id: \"\"). Correct the file and try again."));
    }
    SECTION("input that is not there, or no file, or a packed one that was cut off")
    {
        refusedAndUnchanged(office, replayInto(office.path("o.db"), office.path("none.txt")));
        refusedAndUnchanged(office, replayInto(office.path("o.db"), QFileInfo(good).path()));
        QFile cut(office.path("cut.gz"));
        REQUIRE(cut.open(QIODevice::WriteOnly));
        cut.write(QByteArray::fromHex("1f8b0800000000000003"));
        cut.close();
        const auto [indonesian, english] = refusedAndUnchanged(office, replayInto(office.path("o.db"), cut.fileName()));
        CHECK(english.startsWith(QStringLiteral("The file's content cannot be used")));
    }
    SECTION("a day that does not exist, a period that ends before it begins")
    {
        for (const char *day : {"2026-02-30", "2026-13-01", "2025-02-29", "2026-2-3", "kemarin", ""})
            refusedAndUnchanged(office, summaryOf(office.path("o.db"), day, QStringLiteral("-")));
        refusedAndUnchanged(office,
                            summaryOf(office.path("o.db"), "2026-02-02", QStringLiteral("-"))
                                + QStringList{QStringLiteral("--to"), QStringLiteral("2026-02-01")});
    }
    SECTION("a summary that cannot be written, and nothing but its name in the sentence")
    {
        for (const QString &out : {QFileInfo(good).path(), office.path("no/x.json"), QStringLiteral("/proc/x.json")}) {
            const auto [indonesian, english] = refusedAndUnchanged(office,
                                                                   summaryOf(office.path("o.db"), "2026-02-02", out));
            CHECK(english.startsWith(out + QLatin1String(" cannot be written.")));
        }
    }
    SECTION("an unknown template")
    {
        refusedAndUnchanged(office,
                            {QStringLiteral("init"), QStringLiteral("--database"), office.path("p.db"),
                             QStringLiteral("--unit"), QStringLiteral("X"), QStringLiteral("--template"),
                             QStringLiteral("NOPE")});
    }
    SECTION("an office that exists")
    {
        refusedAndUnchanged(office,
                            {QStringLiteral("init"), QStringLiteral("--database"), office.path("o.db"),
                             QStringLiteral("--unit"), QStringLiteral("X")});
    }
}

TEST_CASE("A wrong command line is exit code 2, every command explains itself with an example")
{
    CHECK(loketctl({QStringLiteral("--bogus")}).code == 2);
    for (const char *command : {"init", "demo", "replay", "summary", "verify"}) {
        INFO(command);
        CHECK(loketctl({QString::fromLatin1(command), QStringLiteral("--bogus")}).code == 2);
        const Run help = loketctl(
            {QString::fromLatin1(command), QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("en")});
        CHECK(help.code == 0);
        CHECK(help.out.contains(QStringLiteral("Examples:\n  loketctl %1").arg(QString::fromLatin1(command))));
    }
}

TEST_CASE("A noted head holds, and a wrong one is refused")
{
    const OfficeFolder office;
    const Run good = loketctl({QStringLiteral("verify"), QStringLiteral("--database"), office.path("o.db")});
    REQUIRE(good.code == 0);
    const QStringList head = good.out.section(QLatin1Char('\n'), 0, 0).split(QLatin1Char(' '));
    REQUIRE(head.size() == 4);
    const auto expect = [&](const QString &hash) {
        return loketctl({QStringLiteral("verify"), QStringLiteral("--database"), office.path("o.db"),
                         QStringLiteral("--expect-head"), QStringLiteral("%1:%2:%3").arg(head[1], head[2], hash)})
            .code;
    };
    CHECK(expect(head[3]) == 0);
    CHECK(expect(QString(64, QLatin1Char('0'))) == 1);
}
