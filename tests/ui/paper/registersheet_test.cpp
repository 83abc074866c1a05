// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the register for somebody outside.
#include "tests/support/catchqt.h"
#include "tests/support/pdftools.h"
#include "ui/paper/registersheet.h"

using namespace loket;
using ui::PageLine;

namespace {

ui::RegisterPaper caseOf(const QString &told)
{
    PaperOffice office;
    office.name = QStringLiteral("DISDUKCAPIL KOTA BANJARMASIN");
    office.zone = QStringLiteral("Asia/Makassar");
    return {office,
            Instant(1'795'564'800'000),
            QStringLiteral("BERKAS"),
            QStringLiteral("ADU/DISDUKCAPIL/2026/11/4821"),
            {{PageLine::Look::Title, {}, QStringLiteral("ADU/DISDUKCAPIL/2026/11/4821")},
             {PageLine::Look::Heading, {}, QStringLiteral("Laporan")},
             {PageLine::Look::Field, QStringLiteral("Kanal"), QStringLiteral("Loket")},
             {PageLine::Look::Field, QStringLiteral("Uraian"), told}},
            {QStringLiteral("Diserahkan oleh"), QStringLiteral("Diterima oleh")}};
}

/// Words that can be told from each other, so that a lost one is found.
QString wordsOfLength(int letters)
{
    QString text;
    for (int i = 0; text.size() < letters; ++i)
        text += QStringLiteral("kata%1%2").arg(i).arg(i % 40 == 39 ? QLatin1Char('\n') : QLatin1Char(' '));
    return text;
}

} // namespace

TEST_CASE("A case is printed on A4 with its number and the page on each page, and 10,000 letters are whole")
{
    const QString told = wordsOfLength(10'000);
    const QByteArray pdf = paper::registerPdf(caseOf(told));
    CHECK(test::poppler(QStringLiteral("pdfinfo"), pdf).contains(QStringLiteral("(A4)")));
    const QStringList pages = test::pageTextsOfPdf(pdf);
    REQUIRE(pages.size() > 1);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CHECK(pages[i].contains(QStringLiteral("Halaman %1 dari %2").arg(i + 1).arg(pages.size())));
        CHECK(pages[i].contains(QStringLiteral("ADU/DISDUKCAPIL/2026/11/4821")));
    }
    const QString all = test::textOfPdf(pdf);
    int lost = 0;
    for (const QString &word : told.simplified().split(QLatin1Char(' ')))
        lost += all.contains(word) ? 0 : 1;
    CHECK(lost == 0);
    CHECK(all.contains(QStringLiteral("Diserahkan oleh")));
    CHECK(all.contains(QStringLiteral("Diterima oleh")));
}

TEST_CASE("What somebody typed stands on a paper of the register as text, and one endless word is not cut off")
{
    const QString hostile = QStringLiteral("<b>=1+1</b> & \"kutip\"");
    const QByteArray pdf = paper::registerPdf(caseOf(hostile));
    CHECK(test::textOfPdf(pdf).contains(hostile));
    const QString endless(3000, QLatin1Char('x'));
    const QString text = test::textOfPdf(paper::registerPdf(caseOf(endless)));
    CHECK(text.count(QLatin1Char('x')) >= 3000);
}
