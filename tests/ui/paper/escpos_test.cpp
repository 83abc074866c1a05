// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/support/escposreader.h"
#include "tests/support/pdftools.h"
#include "tests/ui/paper/samplepapers.h"
#include "ui/paper/escpos.h"
#include "ui/paper/escposwriter.h"
#include "ui/paper/paperoutput.h"
#include "ui/paper/qrcode.h"

#include <QPainter>

using namespace loket;
using Kind = test::EscPosItem::Kind;

namespace {

test::EscPosReading printedBy(const paper::Sheet &sheet, PaperFormat format, const paper::EscPosOptions &options = {})
{
    const auto reading = test::EscPosReading::of(paper::escposOf(sheet, format, options));
    CHECK(reading.error.toStdString().empty());
    return reading;
}

std::vector<paper::Sheet> everyPaper(const paper::PaperContext &context)
{
    ReceiptService incomplete = test::servedService(LegOutcome::Incomplete);
    incomplete.file = test::sampleMissing().file;
    ComplaintPaper confidential = test::sampleComplaint();
    confidential.confidential = true;
    std::vector<paper::Sheet> sheets{paper::sheetOf(test::sampleTicket(), context),
                                     paper::sheetOf(test::receiptOf({test::acceptedService(), incomplete}), context),
                                     paper::sheetOf(test::sampleStandard(), context),
                                     paper::sheetOf(test::sampleMissing(), context),
                                     paper::sheetOf(test::sampleCoupon(), context),
                                     paper::sheetOf(TestPaper{QStringLiteral("XP-58")}, context)};
    if (fits(PaperKind::Complaint, context.format)) {
        for (const ComplaintPaper &one : {test::sampleComplaint(), confidential, test::sampleInformation()})
            sheets.push_back(paper::sheetOf(one, context));
    }
    return sheets;
}

const test::EscPosItem *lineWith(const test::EscPosReading &reading, const QString &text)
{
    for (const auto &item : reading.items) {
        if (item.text().contains(text))
            return &item;
    }
    return nullptr;
}

} // namespace

TEST_CASE(
    "A20: raw bytes print the words of the PDF, within the columns, and cut once after the paper was fed to the knife")
{
    const auto [format,
                columns] = GENERATE(table<PaperFormat, int>({{PaperFormat::Roll58, 32}, {PaperFormat::Roll80, 48}}));
    const auto language = GENERATE(PaperLanguage::Indonesian, PaperLanguage::English);
    for (const auto &sheet : everyPaper(test::contextOf(language, format))) {
        INFO(sheet.title.toStdString());
        const auto reading = printedBy(sheet, format);
        CHECK(reading.count(Kind::Cut) == 1);
        REQUIRE(reading.items.size() > 2);
        CHECK(reading.items.back().kind == Kind::Cut);
        const auto &feed = reading.items[reading.items.size() - 2];
        CHECK(feed.kind == Kind::Feed);
        CHECK(feed.lines * 3.75 >= 15);
        for (const auto &item : reading.items)
            CHECK(item.columns() <= columns);

        QString
            onPaper = reading.text().remove(QLatin1String("[ ] ")).remove(QLatin1Char('-')).remove(QLatin1Char('_'));
        QString inPdf = test::textOfPdf(paper::pdfOf(sheet, format)).remove(QLatin1Char('-'));
        inPdf.remove(QStringLiteral("0 10 20 30 40 48 ")).remove(QStringLiteral("0 10 20 30 40 50 60 72 ")); // drawn
        CHECK(onPaper.simplified() == inPdf.simplified());
    }
}

TEST_CASE("What the visitor must find again is printed large")
{
    const auto format = GENERATE(PaperFormat::Roll58, PaperFormat::Roll80);
    const auto context = test::contextOf(PaperLanguage::Indonesian, format);
    const auto receipt = printedBy(paper::sheetOf(test::receiptOf({test::acceptedService()}), context), format);
    for (const char *text : {"Selasa, 21", "Ambil di loket", "Kode KX7-4MP"}) {
        const auto *line = lineWith(receipt, QString::fromLatin1(text));
        REQUIRE(line);
        CHECK(line->runs.at(0).bold);
        CHECK(line->runs.at(0).height * 24 * 72 / 203.0 >= 14);
    }
    TicketPaper ticket = test::sampleTicket();
    for (const int number : {24, 123456}) {
        ticket.number.number = number;
        const auto reading = printedBy(paper::sheetOf(ticket, context), format);
        const auto *line = lineWith(reading, ticket.number.text());
        REQUIRE(line);
        CHECK(line->runs.at(0).height * 24 * 72 / 203.0 >= 42);
        CHECK(line->centred);
    }
}

TEST_CASE("The code is the printer's own or sent as dots, each large enough and read back")
{
    const auto format = GENERATE(PaperFormat::Roll58, PaperFormat::Roll80);
    const auto sheet = paper::sheetOf(test::receiptOf({test::acceptedService()}),
                                      test::contextOf(PaperLanguage::Indonesian, format));
    const auto own = printedBy(sheet, format);
    CHECK(own.count(Kind::Qr) == 1);
    CHECK(own.count(Kind::Raster) == 0);
    for (const auto &item : own.items) {
        if (item.kind != Kind::Qr)
            continue;
        CHECK(item.content == QStringLiteral("2023-11-17/A-017"));
        CHECK(item.moduleDots >= 4);
        CHECK(item.level == 'M');
        CHECK(item.centred);
    }
    paper::EscPosOptions options;
    options.nativeQr = false;
    const auto dots = printedBy(sheet, format, options);
    CHECK(dots.count(Kind::Qr) == 0);
    REQUIRE(dots.count(Kind::Raster) == 1);
    for (const auto &item : dots.items) {
        if (item.kind == Kind::Raster)
            CHECK(test::qrTextOf(item.picture.copy(0, 0, item.picture.width(), item.picture.height()))
                  == QStringLiteral("2023-11-17/A-017"));
    }
}

TEST_CASE("Texts that a printer has no letters for are drawn, never replaced")
{
    const auto [format,
                width] = GENERATE(table<PaperFormat, int>({{PaperFormat::Roll58, 384}, {PaperFormat::Roll80, 576}}));
    const QStringList hard{test::hardNames()[3], test::hardNames()[4], test::hardNames()[5]};
    for (const QString &name : hard) {
        INFO(name.toStdString());
        ReceiptService one = test::acceptedService();
        one.service = {name, {}};
        const auto reading = printedBy(
            paper::sheetOf(test::receiptOf({one}), test::contextOf(PaperLanguage::Indonesian, format)), format);
        CHECK_FALSE(reading.text().remove(QStringLiteral("sesuai?")).contains(QLatin1Char('?')));
        REQUIRE(reading.count(Kind::Raster) == 1);
        for (const auto &item : reading.items) {
            if (item.kind != Kind::Raster)
                continue;
            CHECK(item.picture.width() <= width);
            CHECK(item.picture.height() > 20);
        }
        CHECK(lineWith(reading, QStringLiteral("Loket 3")));
    }
    // An accent and a typesetter's dash are letters that every printer has.
    ReceiptService one = test::servedService();
    one.service = {test::hardNames()[6], {}};
    const auto sheet = paper::sheetOf(test::receiptOf({one}), test::contextOf(PaperLanguage::Indonesian, format));
    for (const auto page : {paper::CodePage::Cp437, paper::CodePage::Cp850}) {
        paper::EscPosOptions options;
        options.codePage = page;
        CHECK(printedBy(sheet, format, options).text().contains(QString::fromUtf8("Ren\u00E9e - \"kutipan\"")));
    }
}

TEST_CASE("Long names wrap within the columns, whole")
{
    const auto format = GENERATE(PaperFormat::Roll58, PaperFormat::Roll80);
    const int columns = format == PaperFormat::Roll58 ? 32 : 48;
    for (const std::size_t services : {1U, 9U}) {
        ReceiptService one = test::acceptedService();
        one.service = {test::hardNames()[2], {}};
        one.file->pickUp = {test::hardNames()[1]};
        const auto reading = printedBy(paper::sheetOf(test::receiptOf(std::vector(services, one)),
                                                      test::contextOf(PaperLanguage::Indonesian, format)),
                                       format);
        for (const auto &item : reading.items)
            CHECK(item.columns() <= columns);
        const QString text = reading.text().remove(QLatin1Char(' '));
        CHECK(text.count(QLatin1Char('W')) == 200 * int(services) + 2); // WITA, WhatsApp
        CHECK(text.count(QString(test::hardNames()[1]).remove(QLatin1Char(' '))) == int(services));
        CHECK(reading.count(Kind::Cut) == 1);
    }
}

TEST_CASE("Nothing typed becomes a command of the printer")
{
    ReceiptService one = test::servedService();
    one.service = {QStringLiteral("Akta\u001Bd\u00FF\u001DV\u0000\u0010x\tbaru"), {}};
    const auto reading = printedBy(paper::sheetOf(test::receiptOf({one}), test::contextOf()), PaperFormat::Roll80);
    CHECK(reading.count(Kind::Cut) == 1);
    CHECK(reading.count(Kind::Feed) == 1);
}

TEST_CASE("A29: high pictures carry both bytes of their height, and higher ones come in bands")
{
    paper::EscPosWriter writer(paper::CodePage::Cp437);
    QImage picture(384, 260, QImage::Format_Grayscale8);
    picture.fill(Qt::black);
    writer.raster(picture);
    auto reading = test::EscPosReading::of(writer.bytes());
    REQUIRE(reading.error.isEmpty());
    REQUIRE(reading.items.size() == 1);
    CHECK(reading.items[0].rasterHead == QByteArray::fromHex("1d7630003000 0401"));
    CHECK(reading.items[0].picture.height() == 260);

    paper::EscPosWriter bands(paper::CodePage::Cp437);
    bands.raster(picture.scaled(384, 2500));
    reading = test::EscPosReading::of(bands.bytes());
    CHECK(reading.error.isEmpty());
    int rows = 0;
    for (const auto &item : reading.items)
        rows += item.picture.height();
    CHECK(rows == 2500);
}

TEST_CASE("A29: a long code is read back, as dots and drawn by the printer, and no part of it is printed as text")
{
    const QString link = QStringLiteral("https://pengaduan.go.id/a?") + QString(174, QLatin1Char('x'));
    const auto code = paper::QrCode::of(link);
    REQUIRE(code.size == 57); // version 10: 200 bytes are more than the 180 of version 9, less than its own 213
    constexpr int dots = 4;
    const int side = (code.size + 2 * paper::qrQuietModules) * dots;
    QImage picture(side, side, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.isDark(x, y))
                painter.fillRect((x + paper::qrQuietModules) * dots, (y + paper::qrQuietModules) * dots, dots, dots,
                                 Qt::black);
        }
    }
    painter.end();
    paper::EscPosWriter drawn(paper::CodePage::Cp437);
    drawn.raster(picture);
    auto reading = test::EscPosReading::of(drawn.bytes());
    REQUIRE(reading.error.isEmpty());
    REQUIRE(reading.items.size() == 1);
    CHECK(reading.items[0].rasterHead == QByteArray::fromHex("1d763000210004 01")); // 33 bytes wide, 260 rows
    CHECK(test::qrTextOf(reading.items[0].picture) == link);

    const QString longer = link + link;
    paper::EscPosWriter own(paper::CodePage::Cp437);
    own.qrCode(longer.toUtf8(), paper::qrModuleDots);
    reading = test::EscPosReading::of(own.bytes());
    REQUIRE(reading.error.isEmpty());
    REQUIRE(reading.items.size() == 1);
    CHECK(reading.items[0].content == longer);
    CHECK(own.bytes().contains(QByteArray::fromHex("1d286b9301315030"))); // 403 = 0x0193: the text and three bytes more
}

TEST_CASE("A20: the way to the knife is what the settings say, and a printer without a knife gets no cut")
{
    const auto sheet = paper::sheetOf(test::sampleTicket(), test::contextOf());
    for (const double mm : {0.0, 3.75, 15.0, 15.5, 100.0}) {
        paper::EscPosOptions options;
        options.headToKnifeMm = mm;
        const auto reading = printedBy(sheet, PaperFormat::Roll80, options);
        double fed = 0;
        for (const auto &item : reading.items)
            fed += item.kind == Kind::Feed ? item.lines * 3.75 : 0;
        CHECK(fed >= mm);
        CHECK(fed < mm + 3.76);
    }
    paper::EscPosOptions options;
    options.cut = false;
    CHECK(printedBy(sheet, PaperFormat::Roll80, options).count(Kind::Cut) == 0);
    CHECK(paper::escposOf(sheet, PaperFormat::A4).isEmpty());
}

TEST_CASE("Both code pages are those of the C library, letter for letter")
{
    const auto page = GENERATE(paper::CodePage::Cp437, paper::CodePage::Cp850);
    paper::EscPosWriter writer(page);
    for (int byte = 0xA1; byte < 0xFF; ++byte) {
        QByteArray stream = writer.bytes();
        stream += static_cast<char>(byte);
        stream += '\n';
        const QString letter = test::EscPosReading::of(stream).text();
        REQUIRE_FALSE(letter.isEmpty());
        CHECK(paper::encoded(letter, page) == QByteArray(1, static_cast<char>(byte)));
    }
    CHECK_FALSE(paper::encoded(QStringLiteral("\u20AC"), page));
    CHECK_FALSE(paper::encoded(QStringLiteral("a\u001B"), page));
    CHECK(paper::encoded(QStringLiteral("e\u0301"), page) == QByteArray("\x82"));
}
