// SPDX-License-Identifier: GPL-3.0-or-later
// People at the command line: the first administrator, who may write afterwards, a forgotten PIN.
#include "core/storage/connection.h"
#include "core/storage/openmode.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"
#include "tests/core/service/bankdata.h"
#include "tests/e2e/program.h"
#include "tests/support/must.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;

namespace {

QString lastWordOf(const QString &text)
{
    return text.trimmed().section(QLatin1Char(' '), -1);
}

/// A new office with an administrator.
class PeopleOffice
{
public:
    PeopleOffice()
    {
        const auto made = run("init",
                              {QStringLiteral("--unit"), QStringLiteral("Kelurahan Mawar"), QStringLiteral("--admin"),
                               QStringLiteral("Rina"), QStringLiteral("--pin-file"), file("pin", "7305")});
        REQUIRE(made.code == 0);
        said = made.out;
    }
    [[nodiscard]] QString database() const { return m_folder.filePath(QStringLiteral("kantor.db")); }
    [[nodiscard]] Run run(const char *command, const QStringList &more) const
    {
        return loketctl(QStringList{QString::fromLatin1(command), QStringLiteral("--database"), database()} + more);
    }
    [[nodiscard]] Run recover(const QString &code, const char *pin, const char *staff = "ADMIN") const
    {
        return run("recover",
                   {QStringLiteral("--staff"), QString::fromLatin1(staff), QStringLiteral("--code-file"),
                    file("code", code.toLatin1()), QStringLiteral("--pin-file"), file("new", pin)});
    }
    /// Serves one recorded customer, of 1999: years before anybody came to work here.
    [[nodiscard]] Run replay(const char *pin, int minute) const
    {
        const QString exit = QStringLiteral("8:%1:23").arg(minute);
        const QString wait = QStringLiteral("8:%1:18\t%2\t5").arg(minute).arg(exit);
        const QString service = QStringLiteral("%1\t8:%2:23\t60").arg(exit).arg(minute + 1);
        const QByteArray line = bankLine("PS", "990201", "8:10:00", wait.toLatin1().constData(), "AGENT",
                                         service.toLatin1().constData(), "ELI");
        return run("replay",
                   {QStringLiteral("--format"), QStringLiteral("anonymous-bank"), QStringLiteral("--staff"),
                    QStringLiteral("ADMIN"), QStringLiteral("--pin-file"), file("pin", pin),
                    file("one.txt", bankText({line}))});
    }
    [[nodiscard]] QString file(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile written(path);
        REQUIRE(written.open(QIODevice::WriteOnly));
        REQUIRE(written.write(bytes) == bytes.size());
        return path;
    }

    QString said;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("A replay asks who it is, a forgotten PIN is replaced by the printed code, once")
{
    const PeopleOffice office;
    static const QRegularExpression code(QStringLiteral("[A-Z2-9]+(-[A-Z2-9]+)+"));
    const QString first = code.match(office.said).captured();
    REQUIRE_FALSE(first.isEmpty());
    const auto served = office.replay("7305", 20);
    INFO(served.err.toStdString());
    CHECK(served.code == 0);
    CHECK(office.replay("2580", 22).code == 1);

    CHECK(office.recover(QStringLiteral("ABCD-EFGH"), "2580").code == 1);
    CHECK(office.recover(first, "1111").code == 1); // no PIN: nothing is used up
    CHECK(office.recover(first, "2580", "P9").code == 1);
    const auto done = office.recover(first, "2580");
    INFO(done.err.toStdString());
    REQUIRE(done.code == 0);
    const QString next = lastWordOf(done.out);
    CHECK(code.match(next).hasMatch());
    CHECK(next != first);
    CHECK(office.replay("2580", 22).code == 0);

    CHECK(office.recover(first, "9753").code == 1); // used up
    CHECK(office.recover(next, "9753").code == 0);
    CHECK(office.run("verify", {}).code == 0);
}

TEST_CASE("A guess at a PIN or code that the program keeps costs two passes over 64 MiB")
{
    const PeopleOffice office;
    const auto connection = must(
        storage::Connection::open(storage::DatabaseAddress::sqlite(office.database()), storage::OpenMode::ReadOnly));
    int kept = 0;
    must(storage::reading(*connection, [&]() -> Result<void> {
        for (auto rows = connection->run("select effort, memory from credential"); rows.next(); ++kept) {
            CHECK(rows.integer(0) == 2);
            CHECK(rows.integer(1) == 64 * 1024 * 1024);
        }
        return {};
    }));
    CHECK(kept == 3); // the PIN and the two printed codes
}
