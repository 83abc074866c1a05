// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/ui/paper/paperlook.h"
#include "tests/ui/paper/samplepapers.h"
#include "ui/paper/paperoutput.h"

#include <map>

using namespace loket;

namespace {

using Names = std::vector<QString>;
using MakeSheet = paper::Sheet (*)(const Names &, const paper::PaperContext &);

std::vector<BothTexts> bothOf(const Names &names)
{
    std::vector<BothTexts> texts;
    for (const QString &name : names)
        texts.push_back({name, name});
    return texts;
}

// Each paper with as many services, or entries of its list, as there are names.

paper::Sheet ticketOf(const Names &names, const paper::PaperContext &context)
{
    TicketPaper ticket = test::sampleTicket();
    ticket.services = bothOf(names);
    ticket.fees.assign(names.size(), {FeeKind::Free});
    return paper::sheetOf(ticket, context);
}

paper::Sheet receiptOf(const Names &names, const paper::PaperContext &context)
{
    std::vector<ReceiptService> services;
    for (const auto &name : bothOf(names)) {
        services.push_back(test::acceptedService());
        services.back().service = name;
        services.back().file->pickUp = {name.id};
    }
    return paper::sheetOf(test::receiptOf(services), context);
}

paper::Sheet standardOf(const Names &names, const paper::PaperContext &context)
{
    RequirementsPaper standard = test::sampleStandard();
    standard.service = bothOf(names).front();
    standard.requirements = bothOf(names);
    for (auto &component : standard.components)
        component.second = bothOf(names).back();
    return paper::sheetOf(standard, context);
}

paper::Sheet missingOf(const Names &names, const paper::PaperContext &context)
{
    MissingPaper missing = test::sampleMissing();
    missing.service = bothOf(names).front();
    missing.file.missing = bothOf(names);
    missing.file.pickUp = {names.back()};
    return paper::sheetOf(missing, context);
}

paper::Sheet couponOf(const Names &names, const paper::PaperContext &context)
{
    CouponPaper coupon = test::sampleCoupon();
    coupon.services = bothOf(names);
    return paper::sheetOf(coupon, context);
}

/// With the names as forms, and one of them in every other place.
paper::Sheet complaintOf(const Names &names, const paper::PaperContext &context)
{
    ComplaintPaper complaint = test::sampleComplaint();
    complaint.forms = bothOf(names);
    complaint.steps = bothOf(names);
    complaint.attachments = static_cast<int>(names.size());
    for (QString *words :
         {&complaint.statement, &complaint.hope, &complaint.hopeWords, &complaint.remedy, &complaint.complainant.name,
          &complaint.complainant.contact, &complaint.place, &complaint.officerName})
        *words = names.front();
    complaint.service = bothOf(names).back();
    return paper::sheetOf(complaint, context);
}

struct HardPaper {
    const char *name;
    MakeSheet make;
    PaperKind kind;
};

constexpr HardPaper papers[] = {{"ticket", ticketOf, PaperKind::Ticket},
                                {"receipt", receiptOf, PaperKind::Receipt},
                                {"requirements", standardOf, PaperKind::Requirements},
                                {"missing", missingOf, PaperKind::Missing},
                                {"coupon", couponOf, PaperKind::Coupon},
                                {"complaint", complaintOf, PaperKind::Complaint}};

/// One service of each hard name, nine of all of them, nine of the longest; in English, where only the words around them
/// differ, the last two.
std::vector<Names> hardLists(PaperLanguage language)
{
    const Names hard = test::hardNames();
    std::vector<Names> lists;
    if (language == PaperLanguage::Indonesian) {
        for (const QString &name : hard)
            lists.push_back({name});
    }
    Names mixed = hard;
    mixed.insert(mixed.end(), {hard[1], hard[0]});
    lists.push_back(mixed);
    lists.emplace_back(9, hard[1]);
    return lists;
}

/// How often each letter stands in a text: scripts are stored in another order than they are drawn.
std::map<uint, int> lettersOf(const QString &text)
{
    std::map<uint, int> letters;
    for (const uint one : text.toUcs4()) {
        if (!QChar::isSpace(one))
            ++letters[one];
    }
    return letters;
}

/// Whether every letter of the names can be copied out of the PDF.
bool canBeRead(const QByteArray &pdf, const Names &names)
{
    const auto found = lettersOf(test::poppler(QStringLiteral("pdftotext"), pdf, {QStringLiteral("-")}));
    const auto wanted = lettersOf(QStringList(names.begin(), names.end()).join(QLatin1Char(' ')));
    return std::all_of(wanted.begin(), wanted.end(), [&](const auto &letter) {
        const auto at = found.find(letter.first);
        return at != found.end() && at->second >= letter.second;
    });
}

/// Pages of the size of the format, as many as said, and every letter of the names in them.
void checkPages(const QByteArray &pdf, const paper::PaperLayout &layout, const Names &names)
{
    const test::PdfPages pages = test::pagesOf(pdf);
    CHECK(pages.count == layout.pages());
    CHECK(pages.width == Approx(layout.widthMm()).margin(0.36)); // whole points
    CHECK(pages.height == Approx(layout.heightMm()).margin(0.36));
    CHECK(canBeRead(pdf, names));
}

} // namespace

TEST_CASE("Every paper on a roll is one page as long as its content, keeps to the printable width and can be read")
{
    const auto [format, width, side] = GENERATE(
        table<PaperFormat, double, double>({{PaperFormat::Roll58, 58, 5}, {PaperFormat::Roll80, 80, 4}}));
    const auto language = GENERATE(PaperLanguage::Indonesian, PaperLanguage::English);
    const auto context = test::contextOf(language, format);
    for (const auto &paper : papers) {
        if (!fits(paper.kind, format))
            continue;
        for (const Names &names : hardLists(language)) {
            INFO(paper.name << ", " << width << " mm, " << names.size() << " of " << names.front().toStdString());
            const paper::Sheet sheet = paper.make(names, context);
            const QByteArray pdf = paper::pdfOf(sheet, format);
            const auto layout = paper::layOut(sheet, format);
            CHECK(layout.pages() == 1);
            CHECK(layout.widthMm() == width);
            checkPages(pdf, layout, names);
            for (const QImage &picture : {paper::imageOf(sheet, format), test::pictureOfPdf(pdf, 203)}) {
                const test::Ink ink = test::inkOf(picture);
                CHECK(ink.left >= side - 0.13); // one dot
                CHECK(ink.right >= side - 0.26);
                CHECK(ink.top == Approx(5).margin(1.5));
                // White of 4 mm below the last line, or below the QR's quiet zone of 2.5 mm.
                CHECK(ink.bottom >= 3.9);
                CHECK(ink.bottom <= 7.5);
                CHECK(picture.height() * 25.4 / 203 == Approx(layout.heightMm()).margin(0.5));
            }
        }
    }
}

TEST_CASE("Every paper of A5 keeps its size and its margins on each page and can be read")
{
    const auto language = GENERATE(PaperLanguage::Indonesian, PaperLanguage::English);
    const auto context = test::contextOf(language, PaperFormat::A5);
    for (const auto &paper : papers) {
        for (const Names &names : hardLists(language)) {
            INFO(paper.name << ", " << names.size() << " of " << names.front().toStdString());
            const paper::Sheet sheet = paper.make(names, context);
            const auto layout = paper::layOut(sheet, PaperFormat::A5);
            CHECK(layout.widthMm() == 148);
            CHECK(layout.heightMm() == 210);
            checkPages(paper::pdfOf(sheet, PaperFormat::A5), layout, names);
            for (int page = 0; page < layout.pages(); ++page) {
                const test::Ink ink = test::inkOf(paper::imageOf(sheet, PaperFormat::A5, 203, page));
                CHECK(std::min({ink.left, ink.right, ink.top, ink.bottom}) >= 11.74);
            }
        }
    }
}
