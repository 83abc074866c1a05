// SPDX-License-Identifier: GPL-3.0-or-later
// The register at the command line: nothing hidden, nothing sealed, nobody's name, and the sentence that says so.
#include "core/service/officeclock.h"
#include "tests/core/service/peopleoffice.h"
#include "tests/e2e/program.h"

#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;

namespace {

/// An office with a case in clear, a confidential and a hidden one, as after its programs have ended.
struct RegisteredOffice : PeopleOffice {
    RegisteredOffice()
    {
        signIn(staff("P1"));
        ComplaintReport report;
        report.classCode = QStringLiteral("PLAIN");
        report.channel = QStringLiteral("COUNTER");
        report.identity = {
            QStringLiteral("Zubaidah"), QStringLiteral("COUNTER"), QStringLiteral("081255501234"), {}, {}};
        report.statement = QStringLiteral("TERBUKA: telepon saya 0812 5550 1234");
        report.noHopeSaid = true;
        report.forms = {QStringLiteral("PB")};
        report.subjects.unit = true;
        report.readBack = true;
        clear = received(report);
        report.confidential = true;
        report.statement = QStringLiteral("RAHASIA jangan keluar");
        sealed = received(report);
        report.confidential = false;
        report.subjects = {};
        report.subjects.staff = {staff("P2")};
        report.statement = QStringLiteral("TERSEMBUNYI jangan keluar");
        hidden = received(report);
        day = office->today().text();
        office.reset();
    }
    QString received(const ComplaintReport &report)
    {
        return must(office->complaints().receive(as(staff("P1")), report)).number;
    }
    [[nodiscard]] Run run(const char *format, const QString &out) const
    {
        return loketctl({QStringLiteral("register"), QStringLiteral("--database"), address, QStringLiteral("--from"),
                         day, QStringLiteral("--format"), QString::fromLatin1(format), QStringLiteral("--out"), out});
    }

    QString clear;
    QString sealed;
    QString hidden;
    QString day;
};

const QString apart = QStringLiteral("tanpa pengaduan yang ditangani terpisah");

} // namespace

TEST_CASE("register writes what stands in clear, without hidden cases, and says that they are left out")
{
    const RegisteredOffice office;
    const Run run = office.run("csv", QStringLiteral("-"));
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
    CHECK(run.out.contains(office.clear));
    CHECK(run.out.contains(office.sealed));
    CHECK(run.out.contains(QStringLiteral("TERBUKA")));
    CHECK(run.out.contains(apart));
    CHECK_FALSE(run.out.contains(office.hidden));
    for (const char *word : {"RAHASIA", "TERSEMBUNYI", "Zubaidah", "5550 1234", "081255501234"}) {
        INFO(word);
        CHECK_FALSE(run.out.contains(QLatin1String(word)));
    }
}

TEST_CASE("register keeps to its days and formats, and writes a workbook whole or not at all")
{
    const RegisteredOffice office;
    const QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("register.xlsx"));
    CHECK(office.run("xlsx", book).code == 0);
    CHECK(bytesOf(book).startsWith("PK"));
    CHECK_FALSE(bytesOf(book).contains("Zubaidah"));
    CHECK(office.run("pdf", book).code == 2);
    CHECK(office.run("csv", QStringLiteral("/tidak/ada/register.csv")).code == 1);
    const auto of = [&](const char *from) {
        return loketctl({QStringLiteral("register"), QStringLiteral("--database"), office.address,
                         QStringLiteral("--from"), QString::fromLatin1(from), QStringLiteral("--format"),
                         QStringLiteral("csv"), QStringLiteral("--out"), QStringLiteral("-")});
    };
    const Run before = of("2020-01-01");
    CHECK(before.code == 0);
    CHECK_FALSE(before.out.contains(office.clear));
    CHECK(before.out.contains(apart));
    CHECK(of("kemarin").code != 0);
}
