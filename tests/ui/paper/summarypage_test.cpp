// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/support/pdftools.h"
#include "ui/paper/figures.h"
#include "ui/paper/summarypage.h"

#include <QRegularExpression>

using namespace loket;
using paper::Figures;

namespace {

const QString longUnit = QStringLiteral(
    "Dinas Kependudukan dan Pencatatan Sipil <b>Kota</b> Banjarmasin, Unit Layanan Kecamatan Banjarmasin Selatan");

OfficeDay pageDay()
{
    return *OfficeDay::fromText(QStringLiteral("2023-11-17"));
}

QString serviceName(int number)
{
    return QStringLiteral("Layanan nomor %1 dengan nama yang panjang sekali supaya harus dipotong baris").arg(number);
}

/// `visits` visits one after the other to `services` services, from 08.00 to 15.59, at four counters.
SummaryDocument documentWith(int services, int visits)
{
    SummaryDocument document{QStringLiteral("UJI"),
                             longUnit,
                             QStringLiteral("00000000-0000-0000-0000-000000000000"),
                             pageDay(),
                             pageDay(),
                             QStringLiteral("Asia/Makassar")};
    document.heads.push_back({StationId(2), 812, QByteArray(56, '0') + "1b8357b1"});
    for (int i = 0; i < services; ++i)
        document.services.push_back({QStringLiteral("S%1").arg(i), serviceName(i)});
    for (int visit = 0; visit < visits; ++visit) {
        Summary &cell = document.cells.at({pageDay(), QStringLiteral("S%1").arg(visit % services),
                                           QStringLiteral("Loket %1").arg(visit % 4 + 1), 8 + visit % 8});
        ++cell.visits.taken;
        ++cell.visits.served;
        cell.waitSeconds.add(60 + 7 * visit);
        cell.serviceSeconds.add(visit % 2 == 0 ? 315 : 670);
    }
    return document;
}

QString textOf(const SummaryDocument &document)
{
    return test::textOfPdf(paper::summaryPdf(document));
}

bool isOnePage(const SummaryDocument &document)
{
    const QString info = test::poppler(QStringLiteral("pdfinfo"), paper::summaryPdf(document));
    return info.contains(QRegularExpression(QStringLiteral("Pages: +1\n"))) && info.contains(QStringLiteral("(A4)"));
}

} // namespace

TEST_CASE("The summary is exactly one A4 page, whatever the number of visits and services")
{
    const auto [services, visits] = GENERATE(std::pair(0, 0), std::pair(10, 0), std::pair(1, 1), std::pair(3, 30),
                                             std::pair(12, 500), std::pair(25, 500), std::pair(60, 500));
    INFO(services << " services, " << visits << " visits");
    CHECK(isOnePage(documentWith(services, visits)));
}

TEST_CASE("The page shows the figures that the document gives")
{
    auto document = documentWith(3, 30);
    document.cells.at({pageDay(), QStringLiteral("S0"), QStringLiteral("Loket 1"), 8}).withinStandard = {6, 7};
    document.cells.at({pageDay(), QString(), std::nullopt, 9}).turnedAway = 17;
    const QString page = textOf(document);
    INFO(page.toStdString());
    const Summary whole = document.whole();
    for (const auto &seconds : {whole.waitSeconds.median(), whole.waitSeconds.quantile(90),
                                whole.serviceSeconds.median(), whole.serviceSeconds.quantile(90)})
        CHECK(page.contains(Figures::length(seconds)));
    CHECK(page.contains(QStringLiteral("30 visitors, 30 served. 85.7% within the standard (n=7).")));
    CHECK(page.contains(QStringLiteral("17 people turned away without a number")));
    CHECK(page.contains(QStringLiteral("Friday, 17 November 2023")));
    CHECK(page.contains(QStringLiteral("2:812:1b8357b1")));
    for (const auto &[service, figures] : document.byService()) {
        CHECK(page.contains(QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                                .arg(service.name)
                                .arg(Figures::visitors(figures))
                                .arg(figures.serviceSeconds.count())
                                .arg(Figures::length(figures.serviceSeconds.median()),
                                     Figures::length(figures.serviceSeconds.quantile(90)),
                                     Figures::share(figures.withinStandard),
                                     Figures::length(figures.waitSeconds.median()))));
    }
}

TEST_CASE("Long names stand whole and as they were typed, and what finds no room is counted")
{
    const QString page = textOf(documentWith(25, 500));
    INFO(page.toStdString());
    CHECK(page.contains(longUnit));
    CHECK(page.contains(serviceName(0)));
    CHECK(page.contains(serviceName(7)));

    const QString full = textOf(documentWith(60, 500));
    const auto rest = QRegularExpression(QStringLiteral("and (\\d+) more services")).match(full);
    REQUIRE(rest.hasMatch());
    CHECK(full.count(QStringLiteral("Layanan nomor ")) == 60 - rest.captured(1).toInt());
}

TEST_CASE("Names in other letters and with emoji can be read out of the page as they were typed")
{
    auto document = documentWith(2, 10);
    document.unitName = QString::fromUtf8("Kelurahan \u0645\u0633\u062C\u062F \U0001F54C");
    document.services[0].name = QString::fromUtf8("Kartu \U0001F46A\U0001F54C");
    // Javanese: two stacked letters, and a vowel that is written before its letter.
    document.services[1].name = QString::fromUtf8("Layang \uA9B1\uA9B8\uA9AB\uA9A0\uA9C0\uA9A0\uA9BA\uA9B4 KTP");
    const QString page = textOf(document).remove(QRegularExpression(QStringLiteral("[\\s\\x{202A}-\\x{202E}]")));
    INFO(page.toStdString());
    for (const char *name :
         {"\U0001F54C", "Kartu\U0001F46A\U0001F54C", "Layang\uA9B1\uA9B8\uA9AB\uA9A0\uA9C0\uA9A0\uA9BA\uA9B4KTP"})
        CHECK(page.contains(QString::fromUtf8(name)));
    CHECK(isOnePage(document));
    for (const char *letter : {"\u0645", "\u0633", "\u062C", "\u062F"})
        CHECK(page.contains(QString::fromUtf8(letter)));
}

TEST_CASE("An office of 25 services with names of usual length sees all of them")
{
    auto document = documentWith(25, 500);
    for (auto &service : document.services)
        service.name = QStringLiteral("Pencetakan ulang berkas ") + service.code;
    const QString page = textOf(document);
    INFO(page.toStdString());
    CHECK(page.count(QStringLiteral("Pencetakan ulang berkas ")) == 25);
}

TEST_CASE("A name of one endless word makes the page smaller instead of being cut off")
{
    auto document = documentWith(2, 10);
    document.services[0].name = QString(300, QLatin1Char('x'));
    CHECK(isOnePage(document));
    CHECK(textOf(document).remove(QLatin1Char(' ')).count(QLatin1Char('x')) >= 300);
}

TEST_CASE("An empty day is a sentence and dashes, no measured zero")
{
    const QString page = textOf(documentWith(2, 0));
    INFO(page.toStdString());
    CHECK(page.contains(QStringLiteral("No visit was recorded.")));
    CHECK(page.contains(serviceName(1) + QStringLiteral(" 0 0 \u2013 \u2013 \u2013 \u2013")));
    CHECK_FALSE(page.contains(QRegularExpression(QStringLiteral("\\b0 (s|min)\\b"))));
    CHECK_FALSE(page.contains(QLatin1Char('%')));
}

TEST_CASE("The page says when standards are invented or missing, and which days it is of")
{
    auto document = documentWith(2, 4);
    document.to = document.from.next();
    QString page = textOf(document);
    CHECK(page.contains(QStringLiteral("No standard is set")));
    CHECK(page.contains(QStringLiteral("Friday, 17 November 2023 to Saturday, 18 November 2023")));
    CHECK_FALSE(page.contains(QStringLiteral("Example standards")));

    document.exampleStandards = true;
    page = textOf(document);
    CHECK(page.contains(QStringLiteral("Example standards: not set by a decree")));
}

TEST_CASE("Family ties of officers are one line for the head: how many were sent on and how many noted, and which")
{
    auto document = documentWith(25, 500);
    CHECK_FALSE(textOf(document).contains(QStringLiteral("Family tie or interest")));
    for (int number = 1; number <= 12; ++number)
        document.interests.push_back(
            {pageDay(), {QStringLiteral("A"), number}, QStringLiteral("S1"), StaffId(7), number <= 3, {}});
    const QString page = textOf(document);
    INFO(page.toStdString());
    CHECK(page.contains(QStringLiteral(": 3 sent on, 9 noted because nobody else could take over "
                                       "(A-001, A-002, A-003, A-004, A-005, A-006, A-007, A-008, ..).")));
    CHECK(isOnePage(document));
}

TEST_CASE("The page says how many visits a file needed, where one was handed over")
{
    auto document = documentWith(25, 500);
    ApplicationFigures files;
    files.accepted = 4;
    Summary &cell = document.cells.at({pageDay(), QStringLiteral("S0"), QStringLiteral("Loket 1"), 8});
    cell.applications = files;
    CHECK_FALSE(textOf(document).contains(QStringLiteral("Visits needed per")));
    files.handedOver = 4;
    for (const int visits : {1, 2, 3, 5})
        files.visitsNeeded.add(visits);
    cell.applications = files;
    const QString page = textOf(document);
    INFO(page.toStdString());
    CHECK(page.contains(
        QRegularExpression(QStringLiteral("Visits needed per .+, median: 2\\.5, at most 5 \\(n=4\\)\\."))));
    CHECK(isOnePage(document));
}

TEST_CASE("The page warns of fees that are not confirmed and names the services whose standard is not set")
{
    auto document = documentWith(25, 500);
    CHECK_FALSE(textOf(document).contains(QStringLiteral("Fee not")));
    for (int i = 0; i < 3; ++i)
        document.services[std::size_t(i)].name = QStringLiteral("Layanan %1").arg(i);
    const QString s0 = QStringLiteral("S0");
    const QString s1 = QStringLiteral("S1");
    document.standardGaps = {{s0, StandardAspect::CounterTime, StandardLack::Example},
                             {s0, StandardAspect::Fee, StandardLack::Unset},
                             {s1, StandardAspect::CounterTime, StandardLack::Unset},
                             {s1, StandardAspect::Fee, StandardLack::Draft},
                             {QStringLiteral("S2"), StandardAspect::Completion, StandardLack::Unset}};
    QString page = textOf(document);
    INFO(page.toStdString());
    CHECK(page.contains(QRegularExpression(
        QStringLiteral("Fee not con.{1,2}rmed: Layanan 0, Layanan 1 \\(draft\\)\\.")))); // fi may be one letter
    CHECK(page.contains(QStringLiteral("Time at the counter not set: Layanan 0 (example), Layanan 1.")));
    CHECK(page.contains(QStringLiteral("Time to completion not set: Layanan 2.")));
    CHECK_FALSE(page.contains(QStringLiteral("Requirements not set")));
    CHECK(isOnePage(document));

    // The page is in English here: an English name is used where the office has one.
    document.services[1].nameEn = QStringLiteral("Family card");
    page = textOf(document);
    CHECK(page.contains(QStringLiteral("Time at the counter not set: Layanan 0 (example), Family card.")));
    CHECK_FALSE(page.contains(QStringLiteral("Layanan 1 ")));

    // An office that has set nothing yet: still one page, and what is not named is counted.
    document.standardGaps.clear();
    for (const auto &service : document.services) {
        for (const auto aspect : {StandardAspect::CounterTime, StandardAspect::Completion, StandardAspect::Fee,
                                  StandardAspect::Requirements})
            document.standardGaps.push_back({service.code, aspect, StandardLack::Unset});
    }
    page = textOf(document);
    CHECK(isOnePage(document));
    CHECK(page.count(QRegularExpression(QStringLiteral("and \\d+ more services"))) >= 4);
}

TEST_CASE("The page lists what was asked for only at a later visit, with its file, service and reason")
{
    auto document = documentWith(2, 10);
    document.services[0].name = QStringLiteral("Kartu keluarga");
    document.addedRequirements = {{pageDay(),
                                   {},
                                   QStringLiteral("K7MW-3PX2"),
                                   QStringLiteral("S0"),
                                   QStringLiteral("Surat cerai"),
                                   QStringLiteral("Belum disampaikan")},
                                  {pageDay(),
                                   {},
                                   QStringLiteral("M4TR-9WXA"),
                                   QStringLiteral("S0"),
                                   QStringLiteral("<b>Pasfoto</b>"),
                                   QStringLiteral("Aturan berubah")}};
    const QString page = textOf(document);
    INFO(page.toStdString());
    CHECK(page.contains(QStringLiteral("Asked for only at a later visit: K7MW-3PX2 Kartu keluarga: Surat cerai (Belum "
                                       "disampaikan); M4TR-9WXA Kartu keluarga: <b>Pasfoto</b> (Aturan berubah).")));
    document.services[0].nameEn = QStringLiteral("Family card");
    CHECK(textOf(document).contains(QStringLiteral("K7MW-3PX2 Family card: Surat cerai")));
    CHECK(isOnePage(document));
}
