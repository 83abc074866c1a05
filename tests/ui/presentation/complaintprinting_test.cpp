// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt of a report that was saved at the counter: printed by itself, asked for, or told by its number.
#include "tests/ui/presentation/complaintdesk.h"
#include "tests/ui/presentation/papersdesk.h"
#include "tests/ui/presentation/registerdesk.h"

using namespace loket;
using namespace loket::test;
using ui::ComplaintStage;

namespace {

/// A counter with a printer for the receipts of reports.
struct ReceiptPrinterDesk : PapersDesk<DeskFixture> {
    explicit ReceiptPrinterDesk(PaperAsk asked)
    {
        ask([&](Office &office) {
            PaperSetting setting = office.catalogue().paperSetting(*actor().counter, PaperKind::Complaint);
            setting.printer = QStringLiteral("raw:127.0.0.1:9100");
            setting.ask = asked;
            return office.printing().setPaper(Act{actor()}, setting).map([] { return true; });
        });
    }
};

struct PrintedReportDesk : ComplaintDeskOf<ReceiptPrinterDesk> {
    explicit PrintedReportDesk(PaperAsk asked = PaperAsk::Always) : ComplaintDeskOf<ReceiptPrinterDesk>(asked) {}

    void saveComplaint()
    {
        openForm();
        answer("3");
        fillComplaint(QStringLiteral("Antrean lama"));
        set(ui::FormFlag::Anonymous);
        save();
        INFO(told.toStdString());
        REQUIRE(reports.stage() == ComplaintStage::Saved);
    }
    [[nodiscard]] bool says(const char *text) const { return reports.savedText().contains(QString::fromLatin1(text)); }
    std::vector<ListedPaper> papersHere() { return PapersDesk<DeskFixture>::stored(); }
};

} // namespace

TEST_CASE("A report that is saved prints its receipt by itself and says so")
{
    PrintedReportDesk desk;
    desk.saveComplaint();
    CHECK(desk.says("Tanda terima dicetak."));
    const auto papers = desk.papersHere();
    REQUIRE(papers.size() == 1);
    CHECK(papers.front().job.order.paper == PaperKind::Complaint);

    SECTION("asked for again before it has left, it is printed once")
    {
        desk.reports.print();
        desk.settle();
        CHECK(desk.told.contains(QStringLiteral("satu kali saja")));
        CHECK(desk.papersHere().size() == 1);
    }
    SECTION("printed, its typist has no more to do with it")
    {
        desk.send();
        desk.reports.print();
        desk.settle();
        CHECK(desk.told.startsWith(QStringLiteral("Tanda terima sudah dicetak.")));
        CHECK(desk.papersHere().empty());
    }
}

TEST_CASE("Where a receipt is printed only when somebody asks, Ctrl+P is offered")
{
    PrintedReportDesk desk(PaperAsk::Ask);
    desk.saveComplaint();
    CHECK(desk.says("Ctrl+P"));
    CHECK(desk.papersHere().empty());
    desk.reports.print();
    desk.settle();
    CHECK(desk.papersHere().size() == 1);
    CHECK(desk.says("Tanda terima dicetak."));
}

TEST_CASE("A receipt that nobody wants is printed no more, and whoever typed the report has no more to do with it")
{
    PrintedReportDesk desk(PaperAsk::Ask);
    desk.saveComplaint();
    REQUIRE(desk.reports.canDecline());
    desk.reports.declineReceipt();
    desk.settle();
    CHECK_FALSE(desk.reports.canDecline());
    CHECK_FALSE(desk.reports.canPrint());
    CHECK_FALSE(desk.says("Ctrl+P"));
    desk.reports.print();
    desk.settle();
    CHECK(desk.papersHere().empty());
    const auto again = desk.office()
                           .post([&](Office &office) {
                               return office.complaints().receiptDone(Act{desk.presenter->actor()},
                                                                      desk.reports.saved()->id);
                           })
                           .result();
    CHECK(again.error().code == ErrorCode::ComplaintNotFound);
}

TEST_CASE("Without a printer the number is read out, and it is said that nothing was printed")
{
    ComplaintFormDesk desk;
    desk.openForm();
    desk.answer("1");
    desk.write(ReportField::Statement, QStringLiteral("Syarat KTP baru?"));
    desk.write(ReportField::Answer, QStringLiteral("Fotokopi KK"));
    desk.save();
    REQUIRE(desk.reports.stage() == ComplaintStage::Saved);
    CHECK_FALSE(desk.reports.canPrint());
    CHECK(desk.reports.savedText().contains(QStringLiteral("Bacakan nomor itu. Bukti belum tercetak: ")));
}

TEST_CASE("A handler prints the receipt of an open case, and the next one is a copy")
{
    RegisterDeskOf<ReceiptPrinterDesk> desk(PaperAsk::Ask);
    const QString number = desk.receive(RegisterDeskOf<ReceiptPrinterDesk>::complaint());
    desk.openRegister();
    desk.openCase(number);
    desk.act(ui::CaseDeed::Print);
    INFO(desk.told.toStdString());
    const auto printed = desk.ask([](Office &office) { return office.printing().claim(office.station()); });
    REQUIRE(printed);
    CHECK(printed->copy == 0);
    desk.ask(
        [&](Office &office) { return office.printing().ended(printed->id, PrintFate::Sent).map([] { return true; }); });
    desk.act(ui::CaseDeed::Print);
    const auto copy = desk.ask([](Office &office) { return office.printing().claim(office.station()); });
    REQUIRE(copy);
    CHECK(copy->copy == 1);
}
