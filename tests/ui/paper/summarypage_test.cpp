// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "ui/paper/summarypage.h"

#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace loket;

namespace {

OfficeDay pageDay()
{
    return *OfficeDay::fromText(QStringLiteral("2023-11-17"));
}

SummaryDocument documentWith(int services, int visitsEach)
{
    SummaryDocument document{QStringLiteral("UJI"),
                             QStringLiteral("Dinas Kependudukan dan Pencatatan Sipil <b>Kota</b> Banjarmasin"),
                             QStringLiteral("00000000-0000-0000-0000-000000000000"),
                             pageDay(),
                             pageDay(),
                             QStringLiteral("Asia/Makassar")};
    document.heads.push_back({StationId(2), 812, QByteArray(56, '0') + "1b8357b1"});
    for (int i = 0; i < services; ++i) {
        const QString code = QStringLiteral("S%1").arg(i);
        document.services.push_back(
            {code,
             QStringLiteral("Layanan nomor %1 dengan nama yang panjang sekali supaya harus dipotong baris").arg(i)});
        for (int visit = 0; visit < visitsEach; ++visit) {
            Summary &cell = document.cells.at(
                {pageDay(), code, QStringLiteral("Loket %1").arg(visit % 4 + 1), 8 + visit % 8});
            ++cell.visits.taken;
            ++cell.visits.served;
            cell.waitSeconds.add(60 * visit);
            cell.serviceSeconds.add(visit == 0 ? 315 : 670);
        }
    }
    return document;
}

/// What `tool` of poppler says about a PDF.
QString poppler(const QString &tool, const QByteArray &pdf, const QStringList &options)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("page.pdf"));
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(pdf);
    out.close();
    QProcess process;
    process.start(tool, QStringList{file} + options);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("The summary is exactly one page, whatever the number of visits and services")
{
    const auto [services, visits] = GENERATE(std::pair(0, 0), std::pair(1, 1), std::pair(3, 10), std::pair(12, 42),
                                             std::pair(25, 20));
    INFO(services << " services, " << visits << " visits each");
    const auto pdf = paper::summaryPdf(documentWith(services, visits));
    CHECK(poppler(QStringLiteral("pdfinfo"), pdf, {}).contains(QStringLiteral("Pages:           1\n")));
}

TEST_CASE("The page shows the figures of the document, names as they are, and a dash where nothing was measured")
{
    const QStringList asText{QStringLiteral("-layout"), QStringLiteral("-")};
    const QString page = poppler(QStringLiteral("pdftotext"), paper::summaryPdf(documentWith(2, 2)), asText);
    CHECK(page.contains(QStringLiteral("Dinas Kependudukan dan Pencatatan Sipil <b>Kota</b> Banjarmasin")));
    // Service times 315 and 670 s twice: median 492.5 s = 8 min 12 s, cut.
    CHECK(page.contains(QStringLiteral("8 min 12 s")));
    CHECK(page.contains(QStringLiteral("2:812:1b8357b1")));

    const QString empty = poppler(QStringLiteral("pdftotext"), paper::summaryPdf(documentWith(1, 0)), asText);
    CHECK(empty.contains(QString::fromUtf8("\u2013")));
    CHECK_FALSE(empty.contains(QRegularExpression(QStringLiteral("\\b0 s\\b"))));
}
