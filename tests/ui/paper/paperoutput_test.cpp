// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/ui/paper/paperlook.h"
#include "tests/ui/paper/samplepapers.h"
#include "ui/paper/paperoutput.h"

#include <QPrinter>

#include <cmath>

using namespace loket;

namespace {

/// A receipt with as many services, each of that name and with a date.
paper::Sheet receiptSheet(std::size_t services, const QString &name, PaperFormat format)
{
    ReceiptService one = test::acceptedService();
    one.service = {name, {}};
    one.file->pickUp = {name};
    return paper::sheetOf(test::receiptOf(std::vector(services, one)),
                          test::contextOf(PaperLanguage::Indonesian, format));
}

} // namespace

TEST_CASE("Names stand whole: long ones wrap, an endless word is broken, and all can be read out of the PDF")
{
    const auto format = GENERATE(PaperFormat::Roll58, PaperFormat::Roll80, PaperFormat::A5);
    const QString squeezed = [](QString text) {
        return text.remove(QLatin1Char(' '));
    }(test::textOfPdf(paper::pdfOf(receiptSheet(1, test::hardNames()[1], format), format)));
    CHECK(squeezed.contains(QString(test::hardNames()[1]).remove(QLatin1Char(' '))));
    const QString endless = test::textOfPdf(paper::pdfOf(receiptSheet(1, test::hardNames()[2], format), format));
    CHECK(endless.count(QLatin1Char('W')) == 200 + 200 + 2); // service, place, WITA, WhatsApp
}

TEST_CASE("A code is never cut at its hyphen")
{
    const auto format = GENERATE(PaperFormat::Roll58, PaperFormat::Roll80, PaperFormat::A5);
    for (const char *code : {"LV2T-CPHR", "WWMW-MWWM", "22CC-2CC2"}) {
        ReceiptService one = test::servedService(LegOutcome::Incomplete);
        one.file = test::sampleMissing().file;
        one.file->code = QString::fromLatin1(code);
        MissingPaper missing = test::sampleMissing();
        missing.file.code = one.file->code;
        const auto context = test::contextOf(PaperLanguage::Indonesian, format);
        for (const paper::Sheet &sheet :
             {paper::sheetOf(test::receiptOf({one}), context), paper::sheetOf(missing, context)}) {
            const QString text = test::poppler(QStringLiteral("pdftotext"), paper::pdfOf(sheet, format),
                                               {QStringLiteral("-raw"), QStringLiteral("-")});
            QString joined = text;
            joined.remove(QLatin1Char('\n'));
            CHECK(text.count(one.file->code) > 0);
            CHECK(text.count(one.file->code) == joined.count(one.file->code));
        }
    }
}

TEST_CASE("Letters of other scripts can be read out of the PDF, and Latin ones are no ligatures")
{
    const auto lettersOf = [](const QString &name) {
        const QByteArray pdf = paper::pdfOf(receiptSheet(1, name, PaperFormat::A5), PaperFormat::A5);
        // Each Arabic word comes back in its own marks of direction.
        return test::poppler(QStringLiteral("pdftotext"), pdf, {QStringLiteral("-")})
            .remove(QRegularExpression(QStringLiteral("[\\s\\x{202A}-\\x{202E}]")));
    };
    CHECK(lettersOf(test::hardNames()[3]).contains(QString(test::hardNames()[3]).remove(QLatin1Char(' '))));
    // Lam and alef are one sign, and stay one: readers would turn the two letters round.
    const QString peace = QStringLiteral("\u0633\u0644\u0627\u0645");
    CHECK(lettersOf(peace).contains(QStringLiteral("\u0633\uFEFC\u0645")));
    CHECK(lettersOf(peace).normalized(QString::NormalizationForm_KC).contains(peace));
    // Javanese: plain letters, two stacked ones, a vowel that is written before its letter, a word of each.
    for (const char *name : {"\uA98F\uA9AB\uA9A0", "\uA9B2\uA98F\uA9C0\uA9B1\uA9AB", "\uA9A2\uA9BA\uA9B1",
                             "\uA9B1\uA9B8\uA9AB\uA9A0\uA9C0\uA9A0\uA9BA\uA9B4 KTP \uA9A9\uA9BF\uA9AD\uA9B8",
                             "\uA9A5\uA9BF\uA9A4\uA9C0\uA9A2\uA9B2\uA9C3\uA98F\uA9BD\uA9AD\uA9C9"}) {
        const QString typed = QString::fromUtf8(name);
        const auto sheet = receiptSheet(1, typed, PaperFormat::A5);
        const QString text = test::textOfPdf(paper::pdfOf(sheet, PaperFormat::A5));
        INFO(name << ": " << text.toStdString());
        CHECK(text.contains(typed));
    }
    const auto pdf = paper::pdfOf(receiptSheet(1, QStringLiteral("Sertifikat efek"), PaperFormat::A5), PaperFormat::A5);
    CHECK(test::textOfPdf(pdf).contains(QStringLiteral("Sertifikat efek")));
}

TEST_CASE("Emoji are drawn, each as itself, and can be read out of the PDF as they were typed")
{
    std::vector<QImage> pictures;
    for (const char *emoji : {"\U0001F600", "\U0001F46A", "\U0001F9FE", "\U0001FAE1", "\u2705", "\u2764\uFE0F",
                              "\U0001F44D\U0001F3FD", "\U0001F468\u200D\U0001F469\u200D\U0001F467",
                              "\U0001F1EE\U0001F1E9", "\U0001F1EE\U0001F1E9\U0001F1EE\U0001F1F3"}) {
        const QString typed = QString::fromUtf8(emoji);
        const auto sheet = receiptSheet(1, QStringLiteral("Kartu ") + typed, PaperFormat::A5);
        const QByteArray pdf = paper::pdfOf(sheet, PaperFormat::A5);
        INFO(emoji << ": " << test::textOfPdf(pdf).toStdString());
        CHECK(test::textOfPdf(pdf).contains(QStringLiteral("Layanan: Kartu ") + typed));
        const QImage picture = paper::imageOf(sheet, PaperFormat::A5);
        CHECK(std::find(pictures.begin(), pictures.end(), picture) == pictures.end());
        pictures.push_back(picture);
    }
    const QString several = QString::fromUtf8("\U0001F46A A \U0001F600\U0001F46A");
    const auto sheet = receiptSheet(2, several, PaperFormat::A5);
    CHECK(test::textOfPdf(paper::pdfOf(sheet, PaperFormat::A5)).count(several) == 4); // service and place, twice
}

TEST_CASE("Emoji on either side of a sum of money among Arabic words are read out of the PDF as they are drawn")
{
    // From the right: picture, family, 25.000, smile, book. Qt draws such a line in three parts, the last one first.
    const QString typed = QString::fromUtf8("\u0635\u0648\u0631 \U0001F46A 25.000 \U0001F600 \u0643\u062A\u0628");
    for (const auto format : {PaperFormat::Roll80, PaperFormat::A5}) {
        QString text = test::textOfPdf(paper::pdfOf(receiptSheet(1, typed, format), format));
        text.remove(QRegularExpression(QStringLiteral("[\\s\\x{202A}-\\x{202E}]")));
        INFO(text.toStdString());
        // On which side of its word a sign is read is the reader's choice; on which side of the sum is not.
        CHECK(text.contains(QRegularExpression(QString::fromUtf8(
            "\U0001F600?\u0643\u062A\u0628\U0001F600?25\\.000\U0001F46A?\u0635\u0648\u0631\U0001F46A?"))));
        CHECK(text.indexOf(QString::fromUtf8("\U0001F600")) < text.indexOf(QStringLiteral("25.000")));
        CHECK(text.indexOf(QString::fromUtf8("\U0001F46A")) > text.indexOf(QStringLiteral("25.000")));
    }
}

TEST_CASE("Paper of fixed size keeps its size, and each of several pages says which it is")
{
    const auto [format,
                height] = GENERATE(table<PaperFormat, double>({{PaperFormat::A5, 210}, {PaperFormat::A4, 297}}));
    const test::PdfPages one = test::pagesOf(paper::pdfOf(receiptSheet(1, QStringLiteral("KTP-el"), format), format));
    CHECK(one.count == 1);
    CHECK(one.height == Approx(height).margin(0.4));

    const paper::Sheet sheet = receiptSheet(9, test::hardNames()[1], format);
    const QByteArray pdf = paper::pdfOf(sheet, format);
    const test::PdfPages pages = test::pagesOf(pdf);
    CHECK(pages.count > 1);
    CHECK(pages.count == paper::layOut(sheet, format).pages());
    const QString text = test::textOfPdf(pdf);
    for (int page = 1; page <= pages.count; ++page) {
        CHECK(text.contains(QStringLiteral("Halaman %1 dari %2").arg(page).arg(pages.count)));
        const test::Ink ink = test::inkOf(paper::imageOf(sheet, format, 203, page - 1));
        CHECK(ink.top >= 11.8);
        CHECK(ink.bottom >= 11.8);
        CHECK(ink.left >= 11.8);
        CHECK(ink.right >= 11.8);
    }
    CHECK(text.count(QStringLiteral("Selasa, 21 November 2023")) == 9);
}

TEST_CASE("A page carries whole services, and the last one never the closing lines alone")
{
    const auto format = GENERATE(PaperFormat::A5, PaperFormat::A4);
    for (std::size_t services = 2; services <= 24; ++services) {
        INFO(services);
        const auto pages = test::pageTextsOfPdf(
            paper::pdfOf(receiptSheet(services, QStringLiteral("Perekaman KTP-el"), format), format));
        for (const QString &page : pages) {
            CHECK(page.count(QStringLiteral("Layanan:")) > 0);
            CHECK(page.count(QStringLiteral("Layanan:")) == page.count(QStringLiteral("Biaya:")));
            CHECK((pages.size() == 1 || page.contains(QStringLiteral("2023-11-17/A-017, Halaman"))));
        }
        CHECK(pages.last().contains(QStringLiteral("Simpan atau foto bukti ini")));
    }
}

TEST_CASE("A service longer than a page is cut where a line ends, not behind its name")
{
    const auto pages = test::pageTextsOfPdf(
        paper::pdfOf(receiptSheet(2, QString(2500, QLatin1Char('W')), PaperFormat::A5), PaperFormat::A5));
    CHECK(pages.size() > 2);
    CHECK(pages.first().contains(QStringLiteral("Layanan: WWW")));
    CHECK_FALSE(pages.last().startsWith(QStringLiteral("Ada yang")));
}

TEST_CASE("Each page of a list carries the paper's number, and the last one something of the list")
{
    for (std::size_t items = 1; items <= 60; ++items) {
        INFO(items);
        MissingPaper missing = test::sampleMissing();
        missing.file.missing.assign(items, test::sampleStandard().requirements[1]);
        RequirementsPaper standard = test::sampleStandard();
        standard.requirements = missing.file.missing;
        const auto context = test::contextOf(PaperLanguage::Indonesian, PaperFormat::A5);
        for (const auto &[sheet, number] :
             {std::pair(paper::sheetOf(missing, context), QStringLiteral("KX7-4MP, Halaman")),
              std::pair(paper::sheetOf(standard, context),
                        QStringLiteral("Kartu Keluarga - perubahan data, Halaman"))}) {
            const auto pages = test::pageTextsOfPdf(paper::pdfOf(sheet, PaperFormat::A5));
            for (const QString &page : pages)
                CHECK((pages.size() == 1 || page.contains(number)));
            CHECK_FALSE(pages.last().startsWith(QStringLiteral("Ada yang")));
            CHECK_FALSE(pages.last().startsWith(QStringLiteral("Simpan")));
            CHECK_FALSE(pages.last().startsWith(QStringLiteral("Dicetak")));
        }
    }
}

TEST_CASE("A name with a hyphen in it stands whole on one line")
{
    const auto format = GENERATE(PaperFormat::Roll58, PaperFormat::Roll80, PaperFormat::A5);
    for (const char *hyphened : {"KTP-el", "e-KTP", "F-1.01", "C-1", "LV2T-CPHR"}) {
        for (int before = 0; before < 24; ++before) {
            const QString name = QStringLiteral("Layanan ") + QString(before, QLatin1Char('n')) + QLatin1Char(' ')
                + QLatin1String(hyphened) + QStringLiteral(" baru");
            RequirementsPaper standard = test::sampleStandard();
            standard.service = {name, {}};
            const auto sheet = paper::sheetOf(standard, test::contextOf(PaperLanguage::Indonesian, format));
            const QString text = test::poppler(QStringLiteral("pdftotext"), paper::pdfOf(sheet, format),
                                               {QStringLiteral("-raw"), QStringLiteral("-")});
            INFO(text.left(200).toStdString());
            CHECK(text.contains(QLatin1String(hyphened)));
        }
    }
}

TEST_CASE("The code on paper is read back, from PDF and from dots")
{
    const auto format = GENERATE(PaperFormat::Roll58, PaperFormat::Roll80, PaperFormat::A5);
    const auto context = test::contextOf(PaperLanguage::Indonesian, format);
    const auto codeOf = [&](const paper::Sheet &sheet) {
        const QString fromPdf = test::qrTextOf(test::pictureOfPdf(paper::pdfOf(sheet, format), 203));
        CHECK(test::qrTextOf(paper::imageOf(sheet, format)) == fromPdf);
        return fromPdf;
    };
    CHECK(codeOf(receiptSheet(1, QStringLiteral("KTP-el"), format)) == QStringLiteral("2023-11-17/A-017"));
    CHECK(codeOf(paper::sheetOf(test::sampleTicket(), context)) == QStringLiteral("A-024"));
    CHECK(codeOf(paper::sheetOf(test::sampleMissing(), context)) == QStringLiteral("KX7-4MP"));
    CHECK(codeOf(paper::sheetOf(test::sampleCoupon(), context)) == QStringLiteral("2023-11-17/A-031"));
    CHECK(codeOf(paper::sheetOf(TestPaper{}, context)) == QStringLiteral("A-017"));
}

TEST_CASE("Date, place and code of the pick-up are at least 14 points and bold, the number 42, nothing below 9")
{
    const auto format = GENERATE(PaperFormat::Roll58, PaperFormat::Roll80, PaperFormat::A5, PaperFormat::A4);
    const auto context = test::contextOf(PaperLanguage::Indonesian, format);
    const auto lettersOf = [&](const paper::Sheet &sheet) {
        return test::poppler(QStringLiteral("pdftohtml"), paper::pdfOf(sheet, format),
                             {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-zoom"),
                              QStringLiteral("1"), QStringLiteral("-stdout")});
    };
    /// Size in points of the letters of the line that begins so; below zero when they are not bold.
    const auto sizeOf = [](const QString &xml, const QString &begin) {
        const auto line = QRegularExpression(QStringLiteral("font=\"(\\d+)\">(<b>)?") + begin).match(xml);
        INFO(xml.toStdString());
        REQUIRE(line.hasMatch());
        const auto font = QRegularExpression(
                              QStringLiteral("<fontspec id=\"%1\" size=\"(\\d+)\"").arg(line.captured(1)))
                              .match(xml);
        REQUIRE(font.hasMatch());
        const int size = font.captured(1).toInt();
        return line.captured(2).isEmpty() ? -size : size;
    };
    const QString receipt = lettersOf(receiptSheet(1, QStringLiteral("KTP-el"), format));
    CHECK(sizeOf(receipt, QStringLiteral("Selasa, 21")) >= 14);
    CHECK(sizeOf(receipt, QStringLiteral("Ambil di KTP")) >= 14);
    CHECK(sizeOf(receipt, QStringLiteral("Kode KX7")) >= 14);
    CHECK(sizeOf(lettersOf(paper::sheetOf(test::sampleMissing(), context)), QStringLiteral("Kode KX7")) >= 14);
    CHECK(sizeOf(lettersOf(paper::sheetOf(test::sampleTicket(), context)), QStringLiteral("A-024")) >= 42);
    auto fonts = QRegularExpression(QStringLiteral("<fontspec id=\"\\d+\" size=\"(\\d+)\"")).globalMatch(receipt);
    while (fonts.hasNext())
        CHECK(fonts.next().captured(1).toInt() >= 9);
}

TEST_CASE("A printer gets the same page as the PDF, whatever its resolution")
{
    const auto [format, resolution] = GENERATE(
        table<PaperFormat, int>({{PaperFormat::Roll58, 203}, {PaperFormat::Roll80, 600}, {PaperFormat::A5, 1200}}));
    const paper::Sheet sheet = receiptSheet(1, QStringLiteral("KTP-el"), format);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(file);
    printer.setResolution(resolution);
    printer.setFullPage(true);
    REQUIRE(paper::drawOn(printer, paper::layOut(sheet, format), printer.resolution()));
    QFile printed(file);
    REQUIRE(printed.open(QIODevice::ReadOnly));
    const QByteArray pdf = printed.readAll();
    const QByteArray direct = paper::pdfOf(sheet, format);
    CHECK(test::textOfPdf(pdf) == test::textOfPdf(direct));
    const test::PdfPages pages = test::pagesOf(pdf);
    CHECK(pages.count == 1);
    CHECK(pages.width == test::pagesOf(direct).width);
    CHECK(pages.height == test::pagesOf(direct).height);
    const test::Ink ink = test::inkOf(test::pictureOfPdf(pdf, 203));
    const test::Ink expected = test::inkOf(test::pictureOfPdf(direct, 203));
    CHECK(ink.left == Approx(expected.left).margin(0.26));
    CHECK(ink.right == Approx(expected.right).margin(0.26));
    CHECK(ink.top == Approx(expected.top).margin(0.26));
    CHECK(ink.bottom == Approx(expected.bottom).margin(0.26));
}

TEST_CASE("A number of more digits than usual becomes narrower, not shorter")
{
    TicketPaper ticket = test::sampleTicket();
    ticket.number.number = 123456;
    const auto context = test::contextOf(PaperLanguage::Indonesian, PaperFormat::Roll58);
    const paper::Sheet sheet = paper::sheetOf(ticket, context);
    const test::Ink ink = test::inkOf(paper::imageOf(sheet, context.format));
    CHECK(ink.left >= 4.87);
    CHECK(ink.right >= 4.74);
    CHECK(test::textOfPdf(paper::pdfOf(sheet, context.format)).contains(QStringLiteral("A-123456")));
}

TEST_CASE("The ruler of the test page is true to the millimetre and ends at the printable edges")
{
    const auto [format, side, printable] = GENERATE(
        table<PaperFormat, double, double>({{PaperFormat::Roll58, 5, 48}, {PaperFormat::Roll80, 4, 72}}));
    const auto context = test::contextOf(PaperLanguage::Indonesian, format);
    const QImage picture = paper::imageOf(paper::sheetOf(TestPaper{}, context), format);
    // The row with the longest black run but the ones that are rules: the ruler stands between both edge marks.
    const test::Ink ink = test::inkOf(picture);
    CHECK(ink.left == Approx(side).margin(0.2));
    CHECK(ink.right == Approx(side).margin(0.4));
    CHECK(picture.width() * 25.4 / 203 - ink.left - ink.right == Approx(printable).margin(0.3));
    // Ticks of 10 mm: dark where only they reach, 4.5 mm below the top of the scale.
    int row = 0;
    const auto isDark = [&](int x, int y) { return qGray(picture.pixel(x, y)) < 128; };
    const int middle = static_cast<int>((side + printable / 2 + 0.5) * 203 / 25.4);
    const int first = static_cast<int>((side + 1) * 203 / 25.4);
    const auto runAt = [&](int y) {
        int x = first;
        while (x < picture.width() && isDark(x, y))
            ++x;
        return x;
    };
    int rules = 0;
    for (row = 0; row < picture.height() && rules < 2; ++row) { // the office's rule, then the scale
        if (runAt(row) > middle) {
            ++rules;
            while (runAt(row) > middle)
                ++row;
        }
    }
    REQUIRE(rules == 2);
    const int low = row + static_cast<int>(4 * 203 / 25.4);
    for (int mm = 10; mm < static_cast<int>(printable); mm += 10) {
        const int x = static_cast<int>(std::lround((side + mm) * 203 / 25.4));
        INFO(mm);
        CHECK((isDark(x - 1, low) || isDark(x, low) || isDark(x + 1, low)));
        CHECK_FALSE(isDark(x + 8, low));
    }
}
