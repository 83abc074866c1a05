// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt of a report without a screen: no identity, nothing of a sealed case, and a code that proves it.
#include "core/service/officeclock.h"
#include "tests/core/service/peopleoffice.h"
#include "tests/e2e/program.h"
#include "tests/support/pdftools.h"

#include <QRegularExpression>

using namespace loket;
using namespace loket::test;

namespace {

struct ReportedOffice : PeopleOffice {
    ReportedOffice()
    {
        signIn(staff("P1"));
        ComplaintReport report;
        report.classCode = QStringLiteral("PLAIN");
        report.channel = QStringLiteral("COUNTER");
        report.identity = {
            QStringLiteral("Zubaidah"), QStringLiteral("COUNTER"), QStringLiteral("081255501234"), {}, {}};
        report.statement = QStringLiteral("Kartu keluarga belum selesai sejak tiga minggu");
        report.hope = QStringLiteral("Selesai minggu ini");
        report.hopeAnswer = HopeAnswer::InPart;
        report.forms = {QStringLiteral("PB")};
        report.subjects.unit = true;
        report.readBack = true;
        report.promisedDay = QStringLiteral("2026-12-02");
        clear = must(office->complaints().receive(as(staff("P1")), report)).number;
        report.subjects = {};
        report.subjects.staff = {staff("P2")};
        hidden = must(office->complaints().receive(as(staff("P1")), report)).number;
        office.reset(); // as after the programs have ended
    }

    Run paper(const QString &number, const char *format) const
    {
        QFile::remove(pdf);
        return runOf("loket-prima",
                     {QStringLiteral("--database"), address, QStringLiteral("--paper"), QStringLiteral("complaint"),
                      QStringLiteral("--number"), number, QStringLiteral("--format"), QString::fromLatin1(format),
                      QStringLiteral("--pdf"), pdf});
    }

    QTemporaryDir folder;
    QString pdf = folder.filePath(QStringLiteral("tanda.pdf"));
    QString clear;
    QString hidden;
};

} // namespace

TEST_CASE("The receipt of a report is drawn without a screen in three sizes, and no identity stands on it")
{
    const ReportedOffice office;
    for (const char *format : {"80", "a5", "a4"}) {
        const Run run = office.paper(office.clear, format);
        INFO(format << ": " << run.err.toStdString());
        REQUIRE(run.code == 0);
        const QString text = textOfPdf(bytesOf(office.pdf)).simplified();
        for (const char *part : {"Dirahasiakan", "Kartu keluarga belum selesai", "Selesai minggu ini", "Siti", "WITA",
                                 "lebih dahulu mengadu", "PRATINJAU", "2 Desember 2026"}) {
            INFO(part << " in " << text.toStdString());
            CHECK(text.contains(QLatin1String(part)));
        }
        CHECK(QString(text).remove(QLatin1Char(' ')).contains(office.clear));
        CHECK_FALSE(text.contains(QStringLiteral("Zubaidah")));
        CHECK_FALSE(text.contains(QStringLiteral("0812")));
    }
}

TEST_CASE("A hidden case has no receipt for whoever reads the file, in the words of a number that was never given")
{
    const ReportedOffice office;
    const QString never = office.hidden.left(office.hidden.size() - 4) + QStringLiteral("0000");
    const Run refused = office.paper(office.hidden, "80");
    const Run missing = office.paper(never, "80");
    CHECK(refused.code == 1);
    CHECK(missing.code == 1);
    CHECK(QString(refused.err).replace(office.hidden, never) == missing.err);
    CHECK_FALSE(QFile::exists(office.pdf));
    CHECK(office.paper(office.clear, "58").code == 1);
}

TEST_CASE("The code of a receipt is genuine by the key that the office publishes")
{
    const ReportedOffice office;
    const QString key = office.folder.filePath(QStringLiteral("unit.pub"));
    REQUIRE(loketctl({QStringLiteral("public-key"), QStringLiteral("--database"), office.address,
                      QStringLiteral("--out"), key})
                .code
            == 0);
    const OfficeClock clock;
    const auto reading = must(Office::openReadOnly(office.address, clock));
    const QString code = must(reading->complaints().receipt({}, office.clear)).code;
    const Run genuine = loketctl({QStringLiteral("check-receipt"), QStringLiteral("--public-key"), key, code});
    INFO(genuine.err.toStdString());
    CHECK(genuine.code == 0);
    CHECK(genuine.out.contains(office.clear));
}

TEST_CASE("Blank forms for the box have a number each, never the same, and leave nothing in the office's file")
{
    const ReportedOffice office;
    const QByteArray before = bytesOf(office.address);
    const auto forms = [&](const QStringList &more) {
        QFile::remove(office.pdf);
        return runOf("loket-prima",
                     QStringList{QStringLiteral("--database"), office.address, QStringLiteral("--paper"),
                                 QStringLiteral("complaint-form"), QStringLiteral("--pdf"), office.pdf}
                         + more);
    };
    QStringList numbers;
    static const QRegularExpression number(QStringLiteral("F-[0-9A-Z]{4}-[0-9A-Z]{4}"));
    for (int run = 0; run < 2; ++run) {
        const Run made = forms({QStringLiteral("--count"), QStringLiteral("3")});
        INFO(made.err.toStdString());
        REQUIRE(made.code == 0);
        const QStringList pages = pageTextsOfPdf(bytesOf(office.pdf));
        REQUIRE(pages.size() == 3);
        for (const QString &page : pages) {
            CHECK_FALSE(page.contains(QStringLiteral("PRATINJAU")));
            const QString given = number.match(page).captured();
            REQUIRE_FALSE(given.isEmpty());
            CHECK(page.count(given) == 2); // on both parts
            numbers << given;
        }
    }
    CHECK(numbers.removeDuplicates() == 0);
    CHECK(bytesOf(office.address) == before);
    for (const QStringList &wrong : {QStringList{QStringLiteral("--count"), QStringLiteral("0")},
                                     {QStringLiteral("--count"), QStringLiteral("201")},
                                     {QStringLiteral("--count"), QStringLiteral("x")},
                                     {QStringLiteral("--number"), QStringLiteral("A-001")},
                                     {QStringLiteral("--format"), QStringLiteral("80")}})
        CHECK(forms(wrong).code == 2);
}
