// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/filesatcounter.h"

using namespace loket;
using namespace loket::test;
using namespace loket::ui;

namespace {

/// A counter with a printer for tickets, receipts and what lacks, each printed as `ask` says; nobody sends the papers.
class PrintingCounter : public DeskFixture
{
public:
    explicit PrintingCounter(PaperAsk ask, int waiting = 2) : DeskFixture(waiting, true, true)
    {
        for (const PaperKind paper : {PaperKind::Ticket, PaperKind::Receipt, PaperKind::Missing}) {
            this->ask([&](Office &office) {
                PaperSetting setting = deliveredSetting(*actor().counter, paper);
                setting.printer = QStringLiteral("device:/dev/tanpa/printer");
                setting.ask = ask;
                return office.printing().setPaper(Act{actor()}, setting).map([] { return true; });
            });
        }
        reread();
    }

    /// As `ticket:en`, in the order in which they were asked for; a copy has its number.
    QStringList papers()
    {
        const auto status = ask([this](Office &office) { return office.printing().status(actor()); });
        QStringList all;
        for (const PrintJob &job : status.waiting)
            all << word(job.order.paper) + QLatin1Char(':') + word(job.order.inLanguage());
        return all;
    }
    /// All that waits has left.
    void printAll()
    {
        ask([this](Office &office) -> Result<bool> {
            while (const auto job = *office.printing().claim(actor().station)) {
                if (const auto ended = office.printing().ended(job->id, PrintFate::Sent); !ended)
                    return tl::unexpected(ended.error());
            }
            return true;
        });
    }
    /// Gives the next number of service A.
    void giveNumber()
    {
        press(CounterAction::GiveNumber);
        type("A");
        presenter->confirmBar();
        settle();
        pass(secondMs);
    }
    void serve()
    {
        press(CounterAction::Primary);
        press(CounterAction::Primary);
        REQUIRE(screen().mode == CounterMode::Serving);
    }
    [[nodiscard]] QString textOf(CounterAction action) const { return screen().action(action)->text; }
};

} // namespace

TEST_CASE("A visitor who chooses English gets every paper of his visit in English, the next one does not")
{
    PrintingCounter desk(PaperAsk::Always);
    desk.press(CounterAction::PaperLanguage);
    CHECK(desk.said() == QStringLiteral("Nomor berikutnya dicetak dalam bahasa Inggris."));
    CHECK(desk.textOf(CounterAction::PaperLanguage) == QStringLiteral("Cetakan berbahasa Indonesia"));
    desk.giveNumber();
    desk.giveNumber();
    CHECK(desk.papers() == QStringList{QStringLiteral("ticket:en"), QStringLiteral("ticket:id")});
    desk.serve();
    CHECK(desk.textOf(CounterAction::PaperLanguage) == QStringLiteral("Cetakan berbahasa Inggris"));
    desk.press(CounterAction::PaperLanguage);
    CHECK(desk.said() == QStringLiteral("Cetakan A-001 dalam bahasa Inggris."));
    desk.press(CounterAction::Primary);
    desk.press(CounterAction::Primary); // A-002 is served
    desk.press(CounterAction::Primary);
    CHECK(desk.papers().mid(2) == QStringList{QStringLiteral("receipt:en"), QStringLiteral("receipt:id")});
    desk.press(
        CounterAction::Primary); // A-003, whose ticket was English: so is his receipt, unless somebody says other
    desk.press(CounterAction::FinishOnly);
    CHECK(desk.papers().back() == QStringLiteral("receipt:en"));
}

TEST_CASE("A language chosen while a number is asked for is the new number's, whoever is being served")
{
    PrintingCounter desk(PaperAsk::Always);
    desk.serve();
    desk.press(CounterAction::GiveNumber);
    desk.press(CounterAction::PaperLanguage);
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.said() == QStringLiteral("Nomor berikutnya dicetak dalam bahasa Inggris."));
    desk.type("A");
    desk.presenter->confirmBar();
    desk.settle();
    desk.pass(secondMs);
    desk.press(CounterAction::FinishOnly);
    CHECK(desk.papers() == QStringList{QStringLiteral("ticket:en"), QStringLiteral("receipt:id")});
}

TEST_CASE("A visitor without a number keeps the language that was chosen when he came")
{
    PrintingCounter desk(PaperAsk::Always, 0);
    desk.press(CounterAction::PaperLanguage);
    desk.press(CounterAction::WalkIn);
    desk.type("A");
    REQUIRE(desk.screen().mode == CounterMode::Serving);
    desk.press(CounterAction::FinishOnly);
    CHECK(desk.papers() == QStringList{QStringLiteral("receipt:en")});
    desk.giveNumber();
    CHECK(desk.papers().back() == QStringLiteral("ticket:id"));
}

TEST_CASE("A language that waits for the next number is not taken by a visitor who was held and goes on")
{
    PrintingCounter desk(PaperAsk::Always, 0);
    desk.press(CounterAction::WalkIn);
    desk.type("A");
    desk.press(CounterAction::Park);
    REQUIRE(desk.screen().mode == CounterMode::Idle);
    desk.press(CounterAction::PaperLanguage);
    desk.presenter->activateRow(0);
    desk.type("1"); // go on serving
    REQUIRE(desk.screen().mode == CounterMode::Serving);
    desk.press(CounterAction::FinishOnly);
    desk.giveNumber();
    CHECK(desk.papers() == QStringList{QStringLiteral("receipt:id"), QStringLiteral("ticket:en")});
}

TEST_CASE("What is asked for is offered by its key in the status line, as long as that says so")
{
    PrintingCounter desk(PaperAsk::Ask);
    desk.giveNumber();
    CHECK(desk.papers().isEmpty());
    CHECK(desk.said().endsWith(QStringLiteral("Ctrl+P mencetak: Nomor antrean.")));
    SECTION("printed")
    {
        desk.press(CounterAction::Print);
        CHECK(desk.papers() == QStringList{QStringLiteral("ticket:id")});
        CHECK(desk.said() == QStringLiteral("Nomor antrean A-003 masuk antrean cetak."));
        PrintingNow now;
        now.queue = desk.ask([&](Office &office) { return office.printing().status(desk.actor()); });
        desk.presenter->showPrinting(now); // nothing is known yet
        CHECK(desk.said() == QStringLiteral("Nomor antrean A-003 masuk antrean cetak."));
        PrintJob before = now.queue.waiting.front();
        before.id = PrintJobId(99);
        before.trouble = PrintTrouble::Off;
        now.queue.waiting.insert(now.queue.waiting.begin(), before); // it stands behind another one
        desk.presenter->showPrinting(now);
        const QString waits = QStringLiteral(
            "Nomor antrean A-003 menunggu: printer /dev/tanpa/printer tidak menjawab.");
        CHECK(desk.said() == waits);
        desk.presenter->showPrinting({}); // said once: the line about printers says what became of it
        CHECK(desk.said() == waits);
    }
    SECTION("not wanted: after the next act the key means another thing")
    {
        desk.serve();
        desk.press(CounterAction::Print);
        CHECK(desk.said() == QStringLiteral("Bukti A-001 dicetak saat layanan selesai."));
        CHECK(desk.textOf(CounterAction::Print) == QStringLiteral("Jangan cetak bukti"));
        CHECK(desk.papers().isEmpty());
        desk.press(CounterAction::FinishOnly);
        CHECK(desk.papers() == QStringList{QStringLiteral("receipt:id")});
        CHECK_FALSE(desk.said().contains(QStringLiteral("Ctrl+P")));
    }
    SECTION("too late: the sentence has gone")
    {
        desk.pass(31 * secondMs);
        CHECK_FALSE(desk.screen().action(CounterAction::Print)->enabled);
    }
}

TEST_CASE("At the end of a visit its receipt and what lacks are offered together, in the visitor's language")
{
    PrintingCounter desk(PaperAsk::Ask);
    desk.serve();
    desk.press(CounterAction::PaperLanguage);
    desk.press(CounterAction::OutcomeIncomplete);
    desk.type("1");
    desk.press(CounterAction::FinishOnly);
    CHECK(desk.said().contains(QStringLiteral("Ctrl+P mencetak: Bukti, Lembar kekurangan.")));
    desk.press(CounterAction::Print);
    CHECK(desk.papers() == QStringList{QStringLiteral("receipt:en"), QStringLiteral("missing:en")});
}

TEST_CASE("Numbers that are given again print the ticket of who made them be")
{
    PrintingCounter desk(PaperAsk::Always, 0);
    desk.ask([&](Office &office) {
        return office.hours().stopNumbers(Act{desk.actor()}, {}, QStringLiteral("quota")).map([] { return true; });
    });
    desk.reread();
    desk.giveNumber(); // refused: what then is asked
    REQUIRE(desk.presenter->isBarOpen());
    desk.presenter->pickInBar(desk.presenter->bar().options.size() - 1);
    desk.settle();
    CHECK(desk.papers() == QStringList{QStringLiteral("ticket:id")});
}

TEST_CASE("A receipt that was wanted is printed too when the visitor gives up the rest of his services")
{
    PrintingCounter desk(PaperAsk::Ask);
    desk.serve();
    desk.press(CounterAction::WalkIn); // a second service
    desk.type("B");
    desk.press(CounterAction::Print);
    desk.press(CounterAction::FinishOnly);
    REQUIRE(desk.presenter->isBarOpen());
    desk.type("3"); // cancelled by the visitor
    CHECK(desk.screen().mode == CounterMode::Idle);
    CHECK(desk.papers() == QStringList{QStringLiteral("receipt:id")});
}

TEST_CASE("A receipt that no printer of this counter could print is not promised for the visit's end")
{
    FilesAtTheCounter desk;
    desk.press(CounterAction::Print);
    CHECK(desk.said().startsWith(QStringLiteral("Belum ada printer")));
    CHECK(desk.textOf(CounterAction::Print) == QStringLiteral("Cetak bukti saat selesai"));
}

TEST_CASE("Taking back an ending asks for the papers back that carry a code of nothing")
{
    PrintingCounter desk(PaperAsk::Always);
    desk.serve();
    SECTION("the receipt")
    {
        desk.press(CounterAction::FinishOnly);
        desk.printAll();
        desk.press(CounterAction::Undo);
        CHECK(desk.said().contains(QStringLiteral(" ditarik, kodenya tidak dipakai lagi.")));
        CHECK(desk.said().endsWith(
            QStringLiteral("Bukti layanan A-001 yang sudah dicetak tidak berlaku lagi: minta kembali.")));
    }
    SECTION("and what lacks")
    {
        desk.press(CounterAction::OutcomeIncomplete);
        desk.type("12");
        desk.press(CounterAction::FinishOnly);
        desk.printAll();
        desk.press(CounterAction::Undo);
        CHECK(desk.said().contains(QStringLiteral(" ditarik, kodenya tidak dipakai lagi.")));
        CHECK(desk.said().endsWith(
            QStringLiteral("Bukti layanan dan lembar kekurangan A-001 tidak berlaku lagi: minta kembali keduanya.")));
    }
    SECTION("but not for what has not left the queue")
    {
        desk.press(CounterAction::FinishOnly);
        desk.press(CounterAction::Undo);
        CHECK(desk.said().endsWith(QStringLiteral(" ditarik, kodenya tidak dipakai lagi.")));
    }
}

TEST_CASE("A number that is taken back asks for its printed paper back, and gives up the one that waits")
{
    PrintingCounter desk(PaperAsk::Always);
    desk.giveNumber();
    REQUIRE(desk.papers() == QStringList{QStringLiteral("ticket:id")});
    SECTION("printed")
    {
        desk.printAll();
        desk.press(CounterAction::Undo);
        CHECK(desk.visit("A-003").ticket.state == TicketState::Voided);
        CHECK(desk.said().endsWith(
            QStringLiteral("Nomor antrean A-003 yang sudah dicetak tidak berlaku lagi: minta kembali.")));
    }
    SECTION("waiting before a printer that is off")
    {
        desk.ask([&](Office &office) {
            return office.printing().claim(desk.actor().station).and_then([&](const std::optional<PrintJob> &job) {
                return office.printing().ended(job->id, PrintFate::Refused, PrintTrouble::Off).map([] { return true; });
            });
        });
        desk.press(CounterAction::Undo);
        CHECK_FALSE(desk.said().contains(QStringLiteral("minta kembali")));
        const auto status = desk.ask([&](Office &office) { return office.printing().status(desk.actor()); });
        CHECK(status.waiting.empty()); // nothing for the trouble line to go on about
        CHECK_FALSE(status.troubled());
    }
}
