// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/program.h"

#include "core/storage/connection.h"
#include "core/storage/transaction.h"

#include <QDir>
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

private:
    QTemporaryDir m_folder;
};

/// Refused with exit code 1 and one sentence that says what to do, and the file is as it was.
void refusedAndUnchanged(const QString &database, const QStringList &arguments)
{
    INFO(arguments.join(QLatin1Char(' ')).toStdString());
    const auto before = bytesOf(database);
    const Run run = loketctl(arguments);
    CHECK(run.code == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err.trimmed().endsWith(QLatin1Char('.')));
    CHECK(run.err.count(QLatin1Char('\n')) == 1);
    CHECK(bytesOf(database) == before);
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
        refusedAndUnchanged(text, replayInto(text, good));
    }
    SECTION("a directory")
    {
        refusedAndUnchanged({}, replayInto(QFileInfo(good).path(), good));
    }
    SECTION("no such file")
    {
        refusedAndUnchanged({}, replayInto(office.path("none.db"), good));
        CHECK_FALSE(QFile::exists(office.path("none.db")));
    }
    SECTION("a file locked against writing, whoever asks")
    {
        REQUIRE(QFile::setPermissions(office.path("o.db"), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        refusedAndUnchanged(office.path("o.db"), replayInto(office.path("o.db"), good));
    }
    SECTION("a newer schema")
    {
        {
            const auto address = storage::DatabaseAddress::sqlite(office.path("o.db"));
            auto connection = storage::Connection::open(address, storage::OpenMode::ReadWrite);
            REQUIRE(connection);
            REQUIRE(storage::transact(**connection, [&]() -> Result<void> {
                (*connection)->change("update schema_migration set version = 99, minimum_compatible = 99");
                return {};
            }));
        }
        refusedAndUnchanged(office.path("o.db"), replayInto(office.path("o.db"), good));
    }
    SECTION("a replay file with a broken line, named by its number")
    {
        const QString broken = office.write("broken.txt", header + goodLine + QStringLiteral("broken\n") + goodLine);
        refusedAndUnchanged(office.path("o.db"), replayInto(office.path("o.db"), broken));
        CHECK(loketctl(replayInto(office.path("o.db"), broken)).err.contains(QStringLiteral(" 3")));
    }
    SECTION("a day that does not exist")
    {
        refusedAndUnchanged(office.path("o.db"),
                            {QStringLiteral("summary"), QStringLiteral("--database"), office.path("o.db"),
                             QStringLiteral("--from"), QStringLiteral("2026-02-30"), QStringLiteral("--format"),
                             QStringLiteral("json"), QStringLiteral("--out"), QStringLiteral("-")});
    }
    SECTION("an unknown template")
    {
        refusedAndUnchanged({},
                            {QStringLiteral("init"), QStringLiteral("--database"), office.path("p.db"),
                             QStringLiteral("--unit"), QStringLiteral("X"), QStringLiteral("--template"),
                             QStringLiteral("NOPE")});
        CHECK_FALSE(QFile::exists(office.path("p.db")));
    }
    SECTION("an office that exists")
    {
        refusedAndUnchanged(office.path("o.db"),
                            {QStringLiteral("init"), QStringLiteral("--database"), office.path("o.db"),
                             QStringLiteral("--unit"), QStringLiteral("X")});
    }
}

TEST_CASE("A wrong command line is exit code 2; every command explains itself with an example")
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
