// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/applicationcode.h"
#include "tests/ui/presentation/papersdesk.h"

using namespace loket;
using namespace loket::test;
using ui::PaperAct;
using ui::PapersModel;

namespace {

using PaperRoom = PapersDesk<DeskFixture>;

/// One paper in each state: A-001 waits for a printer that is off, A-002 is uncertain, A-003 was printed as a copy.
struct FullRoom : PaperRoom {
    FullRoom() : PaperRoom(3)
    {
        chooseAllPrinters();
        const auto number = [this](const char *text) { return of(visit(text).ticket.id); };
        for (int i = 0; i < 2; ++i) {
            print(PaperKind::Ticket, number("A-003"));
            send();
        }
        print(PaperKind::Ticket, number("A-002"));
        send(PrintFate::Uncertain, PrintTrouble::CutOff);
        print(PaperKind::Ticket, number("A-001"));
        send(PrintFate::Refused, PrintTrouble::Off);
        openPapers();
    }
};

} // namespace

TEST_CASE("The papers say when, what, about what, which copy, where and how it stands, without a number of our own")
{
    FullRoom desk;
    CHECK(desk.column(PapersModel::AboutColumn)
          == QStringList{QStringLiteral("A-001"), QStringLiteral("A-002"), QStringLiteral("A-003"),
                         QStringLiteral("A-003")});
    CHECK(desk.column(PapersModel::PaperColumn).count(QStringLiteral("Nomor antrean")) == 4);
    CHECK(desk.column(PapersModel::CopyColumn)
          == QStringList{QStringLiteral("asli"), QStringLiteral("asli"), QStringLiteral("salinan ke-1"),
                         QStringLiteral("asli")});
    CHECK(desk.column(PapersModel::PrinterColumn).count(QStringLiteral("127.0.0.1")) == 4);
    CHECK(desk.cell(0, PapersModel::TimeColumn) == QStringLiteral("08.01"));
    CHECK(desk.cell(0, PapersModel::StateColumn) == QStringLiteral("menunggu: printer 127.0.0.1 tidak menjawab"));
    CHECK(desk.cell(1, PapersModel::StateColumn)
          == QStringLiteral("belum pasti tercetak: sambungan ke printer 127.0.0.1 terputus di tengah cetakan"));
    CHECK(desk.cell(2, PapersModel::StateColumn) == QStringLiteral("tercetak 08.01"));
    CHECK(desk.papers.line()
          == QStringLiteral("A-001 · Nomor antrean belum tercetak: printer 127.0.0.1 tidak menjawab. Data sudah "
                            "tersimpan. Nyalakan printer, lalu pilih Coba lagi di Cetakan (Ctrl+Shift+P)."));
    desk.papers.choose(1);
    CHECK(desk.papers.line().startsWith(QStringLiteral("A-002 · Nomor antrean belum pasti tercetak: ")));
    desk.papers.choose(2);
    CHECK(desk.papers.line()
          == QStringLiteral("08.01 · Nomor antrean · A-003 · salinan ke-1 · 127.0.0.1 · tercetak 08.01"));
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < PapersModel::ColumnCount; ++column)
            CHECK_FALSE(desk.cell(row, PapersModel::Column(column)).contains(QStringLiteral("ticket:")));
    }
}

TEST_CASE("What the print service knows of a printer stands in the list before the office has heard of it")
{
    FullRoom desk;
    ui::PrintingNow now;
    PrintJob job = desk.stored().front().job;
    job.trouble = PrintTrouble::Stopped;
    now.queue.waiting = {job};
    now.held[job.printer] = 2;
    desk.papers.showPrinting(now);
    desk.papers.refresh(); // at once, not with the next frame
    desk.settle();
    CHECK(desk.cell(0, PapersModel::StateColumn)
          == QStringLiteral("menunggu: antrean cetak printer 127.0.0.1 berhenti dan 3 kertas menunggu"));
}

TEST_CASE("Each act begins only where the paper stands for it")
{
    FullRoom desk;
    const auto enabled = [&](int row) {
        desk.papers.choose(row);
        QStringList keys;
        for (const auto &state : desk.papers.acts()) {
            if (state.enabled)
                keys << ui::keyOf(state.act);
        }
        return keys.join(QLatin1Char(' '));
    };
    CHECK(enabled(0) == QStringLiteral("Ctrl+Del F9 Ctrl+K Ctrl+U"));
    CHECK(enabled(1) == QStringLiteral("Ctrl+P Ctrl+S F9 Ctrl+K Ctrl+U"));
    CHECK(enabled(2) == QStringLiteral("Ctrl+P F9 Ctrl+K Ctrl+U"));
    desk.papers.choose(0);
    desk.act(PaperAct::Found); // nothing
    CHECK(desk.stored()[0].job.state == PrintState::Waiting);
    CHECK(desk.told.isEmpty());
    desk.act(PaperAct::TryNow);
    CHECK(desk.triedNow == 1);
    CHECK(desk.told == QStringLiteral("Printer ditanya lagi."));
    desk.act(PaperAct::Drop);
    CHECK_FALSE(desk.isEnabled(PaperAct::TryNow)); // nothing waits
}

TEST_CASE("A paper whose printer says nothing while it is sent can be given up, and only then")
{
    FullRoom desk;
    const PrintJob job = desk.stored().front().job;
    desk.ask([&](Office &office) { return office.printing().claim(office.station()); });
    desk.papers.refresh();
    desk.settle();
    desk.papers.choose(0);
    CHECK_FALSE(desk.isEnabled(PaperAct::Drop));
    CHECK(desk.cell(0, PapersModel::StateColumn) == QStringLiteral("sedang dikirim"));

    ui::PrintingNow now;
    now.queue.waiting = {job};
    now.queue.waiting.front().trouble = PrintTrouble::Silent;
    now.stalled = {job.id};
    desk.papers.showPrinting(now);
    desk.papers.refresh();
    desk.settle();
    CHECK(desk.isEnabled(PaperAct::Drop));
    CHECK(desk.cell(0, PapersModel::StateColumn)
          == QStringLiteral("sedang dikirim: printer 127.0.0.1 tidak menjawab dan 1 kertas menunggu"));
    PrintJobId takenBack;
    QObject::connect(&desk.papers, &ui::PapersPresenter::takeBackWanted, &desk.papers,
                     [&](const Actor &actor, PrintJobId id) {
                         CHECK(actor.staff == desk.actor().staff);
                         takenBack = id;
                     });
    desk.act(PaperAct::Drop);
    CHECK(takenBack == job.id);
    CHECK(desk.told == QStringLiteral("Nomor antrean sedang ditarik dari printernya."));
    // What came of it: its line says that it is uncertain, or nobody has it.
    const PrintFate fate = GENERATE(PrintFate::Uncertain, PrintFate::Refused);
    desk.ask([&](Office &office) -> Result<bool> {
        auto &printing = office.printing();
        auto done = printing.ended(job.id, fate, PrintTrouble::Silent);
        if (done && fate == PrintFate::Refused)
            done = printing.drop(desk.actor(), job.id);
        return done.map([] { return true; });
    });
    desk.papers.showPrinting({});
    desk.papers.refresh();
    desk.settle();
    CHECK(desk.told == (fate == PrintFate::Refused ? QStringLiteral("Nomor antrean tidak dicetak.") : QString()));
}

TEST_CASE("A paper that waits is given up, and printed after all as the original it was")
{
    FullRoom desk;
    desk.act(PaperAct::Drop);
    CHECK(desk.told == QStringLiteral("Nomor antrean tidak dicetak."));
    CHECK(desk.touched == 1);
    REQUIRE(desk.papers.chosenRow() == 1); // it is over, below the uncertain one
    CHECK(desk.cell(1, PapersModel::StateColumn) == QStringLiteral("batal dicetak 08.01"));
    desk.act(PaperAct::Copy);
    CHECK(desk.told == QStringLiteral("Nomor antrean A-001 masuk antrean cetak."));
    REQUIRE(desk.papers.chosenRow() == 0); // the new one
    CHECK(desk.cell(0, PapersModel::CopyColumn) == QStringLiteral("asli"));
    CHECK(desk.cell(0, PapersModel::StateColumn) == QStringLiteral("menunggu"));
}

TEST_CASE("Of an uncertain paper somebody says that it is there, or prints a copy")
{
    FullRoom desk;
    desk.papers.choose(1);
    SECTION("there")
    {
        desk.act(PaperAct::Found);
        CHECK(desk.told == QStringLiteral("Nomor antrean sudah tercetak."));
        CHECK(desk.column(PapersModel::StateColumn).filter(QStringLiteral("belum pasti")).isEmpty());
        CHECK(desk.stored().size() == 4);
    }
    SECTION("a copy")
    {
        desk.act(PaperAct::Copy);
        CHECK(desk.told == QStringLiteral("Nomor antrean A-002 masuk antrean cetak sebagai salinan ke-1."));
        CHECK(desk.cell(desk.papers.chosenRow(), PapersModel::AboutColumn) == QStringLiteral("A-002"));
        CHECK(desk.cell(desk.papers.chosenRow(), PapersModel::CopyColumn) == QStringLiteral("salinan ke-1"));
    }
    SECTION("printed as a copy, the line of the first asks for nothing any more, and says what is known")
    {
        desk.act(PaperAct::Copy);
        desk.send();
        desk.papers.refresh();
        desk.settle();
        const auto lineOfOriginal = [&] {
            for (int row = 0; row < desk.papers.model().rowCount(); ++row) {
                if (desk.cell(row, PapersModel::StateColumn).startsWith(QStringLiteral("belum pasti")))
                    desk.papers.choose(row);
            }
            return desk.papers.line();
        };
        CHECK(lineOfOriginal().contains(QStringLiteral("Lihat printer"))); // the copy is not out yet
        desk.send();                                                       // the copy
        desk.papers.refresh();
        desk.settle();
        CHECK(lineOfOriginal()
              == QStringLiteral("08.01 · Nomor antrean · A-002 · asli · 127.0.0.1 · belum pasti tercetak; salinan ke-1 "
                                "tercetak 08.01"));
    }
    SECTION("asked for again and again it stays uncertain until somebody has looked, or the day is over")
    {
        const auto uncertain = [&] {
            desk.papers.refresh();
            desk.settle();
            QStringList papers;
            for (int row = 0; row < desk.papers.model().rowCount(); ++row) {
                if (desk.cell(row, PapersModel::StateColumn).startsWith(QStringLiteral("belum pasti")))
                    papers << desk.cell(row, PapersModel::CopyColumn);
            }
            return papers.join(QLatin1Char(' '));
        };
        desk.act(PaperAct::Copy);
        CHECK(uncertain() == QStringLiteral("asli"));
        desk.send();
        desk.send(PrintFate::Uncertain, PrintTrouble::CutOff);
        CHECK(uncertain() == QStringLiteral("asli salinan ke-1"));
        desk.act(PaperAct::Copy); // of the copy
        CHECK(desk.told == QStringLiteral("Nomor antrean A-002 masuk antrean cetak sebagai salinan ke-2."));
        desk.send();
        CHECK(uncertain() == QStringLiteral("asli salinan ke-1"));
        desk.papers.choose(1);
        desk.act(PaperAct::Found);
        CHECK(uncertain() == QStringLiteral("asli"));
        desk.pass(24 * 60 * minuteMs);
        CHECK(uncertain().isEmpty());
    }
    SECTION("not asked for again it is still there on the next day")
    {
        desk.pass(24 * 60 * minuteMs);
        desk.papers.refresh();
        desk.settle();
        CHECK(desk.column(PapersModel::StateColumn).filter(QStringLiteral("belum pasti")).size() == 1);
    }
    SECTION("a key that is pressed twice is one copy")
    {
        desk.papers.trigger(PaperAct::Copy);
        desk.settle();
        desk.send(); // A-001 ..
        desk.send(); // .. and the copy are gone at once
        desk.papers.trigger(PaperAct::Copy);
        desk.settle();
        CHECK(desk.stored().size() == 5);
    }
}

TEST_CASE("A test page is printed as one of the papers that have a printer, each printer's setting once")
{
    PaperRoom desk(0);
    desk.openPapers();
    desk.act(PaperAct::TestPage);
    CHECK(desk.toldError);
    CHECK(desk.told
          == QStringLiteral("Belum ada printer untuk cetakan ini di loket ini. Pilih printer di Pengaturan (Ctrl+,) > "
                            "Kertas dan printer, atau minta administrator memilihnya."));
    desk.choosePrinter(PaperKind::Receipt, "system:Besar", PaperFormat::A5);
    desk.papers.refresh();
    desk.settle();
    desk.act(PaperAct::TestPage); // the only one there is
    CHECK_FALSE(desk.papers.isBarOpen());
    CHECK(desk.told == QStringLiteral("Halaman uji masuk antrean cetak."));
    CHECK(desk.cell(0, PapersModel::AboutColumn) == QStringLiteral("Bukti"));
    CHECK(desk.cell(0, PapersModel::PrinterColumn) == QStringLiteral("Besar"));
    CHECK(desk.cell(0, PapersModel::CopyColumn).isEmpty());
    CHECK(desk.touched == 1);

    desk.choosePrinter(PaperKind::Coupon);
    desk.choosePrinter(PaperKind::Test);
    desk.choosePrinter(PaperKind::Ticket, "raw:127.0.0.1:9100", PaperFormat::Roll58);
    desk.papers.refresh();
    desk.settle();
    desk.act(PaperAct::TestPage);
    CHECK(desk.options()
          == QStringList{QStringLiteral("Nomor antrean: 127.0.0.1, 58 mm"), QStringLiteral("Bukti: Besar, A5"),
                         QStringLiteral("Kupon, Halaman uji: 127.0.0.1, 80 mm")});
    desk.answer("1");
    CHECK(desk.stored()[1].job.format == PaperFormat::Roll58);
    CHECK(desk.stored()[1].job.order.paper == PaperKind::Test);
}

TEST_CASE("The requirement sheet is that of the visit, of a line of the queue, or of a service by its letter")
{
    PaperRoom desk(2);
    desk.chooseAllPrinters();
    desk.openPapers();
    const auto last = [&] { return desk.stored()[desk.stored().size() - 1].job.order; };
    SECTION("a letter, then the language")
    {
        desk.act(PaperAct::Requirements);
        CHECK(desk.papers.bar().prompt == QStringLiteral("Persyaratan layanan mana?"));
        desk.answer("b2");
        const auto service = desk.ask(
            [](Office &office) -> Result<Service> { return *office.catalogue().serviceByLetter(QStringLiteral("B")); });
        CHECK(last()
              == PaperOrder{PaperKind::Requirements, QStringLiteral("service:%1").arg(service.id.value()),
                            PaperLanguage::English});
        CHECK(desk.cell(0, PapersModel::AboutColumn) == service.nameId);
        CHECK(desk.cell(0, PapersModel::PaperColumn) == QStringLiteral("Lembar persyaratan, bahasa Inggris"));
    }
    SECTION("of the number that is chosen in the queue")
    {
        desk.queueRow = 1;
        desk.act(PaperAct::Requirements);
        CHECK(desk.papers.bar().prompt.endsWith(QStringLiteral(" untuk A-002")));
        desk.answer("1");
        CHECK(last().about.startsWith(PaperRoom::of(desk.visit("A-002").ticket.id) + QStringLiteral("/service:")));
        CHECK(last().language == PaperLanguage::Indonesian);
    }
    SECTION("of who is being served, whatever is chosen in the queue")
    {
        desk.queueRow = 0;
        desk.press(ui::CounterAction::Primary);
        desk.press(ui::CounterAction::Primary);
        desk.act(PaperAct::Requirements);
        CHECK(desk.papers.bar().prompt.endsWith(QStringLiteral(" untuk A-001")));
        desk.answer("3"); // no: of another service
        CHECK(desk.papers.bar().prompt == QStringLiteral("Persyaratan layanan mana?"));
        desk.answer("a1");
        CHECK(last().about.startsWith(QStringLiteral("service:")));
    }
}

TEST_CASE("A reprint for an earlier visit is found by receipt, number and day, or code, and is counted as a copy")
{
    PaperRoom desk(0);
    desk.chooseAllPrinters();
    const Visit friday = desk.served();
    const ApplicationId home = desk.ask([&](Office &office) { return incompleteNow(office, desk.actor(), 2); });
    const QString code = desk.ask([&](Office &office) -> Result<QString> {
        return office.applications().dossier(desk.actor(), home).map([](const Dossier &dossier) {
            return dossier.application.code;
        });
    });
    desk.print(PaperKind::Receipt, PaperRoom::of(friday.ticket.id));
    desk.send();
    desk.pass(3 * 24 * 60 * minuteMs); // Monday
    desk.press(ui::CounterAction::OpenOrClose);
    const Visit monday = desk.served();
    REQUIRE(monday.ticket.number == friday.ticket.number);
    desk.openPapers();
    const QString fridayLine = QStringLiteral("Jumat, 17 November 2023 · A-001 · ");

    SECTION("a bare number asks which day, the newest first, and never takes one by itself")
    {
        for (const char *typed : {"A-001", "a1", "A001"}) {
            desk.lookFor(typed);
            REQUIRE(desk.options().size() == 2);
            CHECK(desk.options()[0].startsWith(QStringLiteral("Senin, 20 November 2023 · A-001 · ")));
            CHECK(desk.options()[1].startsWith(fridayLine));
        }
        desk.answer("2");
    }
    SECTION("with its day")
    {
        const char *typed = GENERATE("2023-11-17/A-001", "A-001 17/11", "17/11 a1", "A 001 17/11/2023", "17 A001");
        desk.lookFor(typed);
    }
    INFO(desk.told.toStdString());
    CHECK(desk.papers.bar().prompt.startsWith(fridayLine));
    CHECK(
        desk.options()
        == QStringList{QStringLiteral("Bukti"), QStringLiteral("Nomor antrean"), QStringLiteral("Lembar persyaratan")});
    desk.answer("1");
    CHECK(desk.options() == QStringList{QStringLiteral("Bahasa Indonesia"), QStringLiteral("Bahasa Inggris")});
    desk.answer("2");
    CHECK(desk.told == QStringLiteral("Bukti A-001, 17 Nov 2023 masuk antrean cetak sebagai salinan ke-1."));
    CHECK(desk.cell(0, PapersModel::AboutColumn) == QStringLiteral("A-001, 17 Nov 2023"));
    CHECK(desk.cell(0, PapersModel::CopyColumn) == QStringLiteral("salinan ke-1"));
    CHECK(desk.stored()[0].job.order.language == PaperLanguage::English);

    desk.papers.find(code);
    desk.settle();
    CHECK(desk.papers.bar().prompt.startsWith(QStringLiteral("Jumat, 17 November 2023 · A-002 · ")));
    const QString missing = QStringLiteral("Lembar kekurangan ") + applicationcode::text(code);
    REQUIRE(desk.options().last() == missing);
    desk.answer("41");
    CHECK(desk.told == QStringLiteral("Lembar kekurangan A-002, 17 Nov 2023 masuk antrean cetak."));
    CHECK(desk.cell(1, PapersModel::AboutColumn)
          == applicationcode::text(code) + QStringLiteral(" · A-002, 17 Nov 2023"));

    // What was told then can be printed again when the file has gone on.
    desk.ask([&](Office &office) { return office.applications().withdraw(Act{desk.actor()}, home); });
    desk.papers.find(code);
    desk.settle();
    CHECK(desk.options().last() == missing);
}

TEST_CASE("A visit is headed by the service of its file, and by its own where no file came of it")
{
    PaperRoom desk(0);
    const Catalogue catalogue = desk.ask([](Office &office) -> Result<Catalogue> { return office.catalogue(); });
    const OfficeDay friday = *OfficeDay::fromText(QStringLiteral("2023-11-17"));
    const auto service = [&](const char *letter) { return catalogue.serviceByLetter(QString::fromLatin1(letter)); };
    FoundVisit found{desk.served(), {}};
    found.visit.ticket.number = {QStringLiteral("A"), 17};
    found.visit.ticket.service = service("A")->id;
    const ui::FileTexts texts(catalogue, friday);
    const QString head = QStringLiteral("Jumat, 17 November 2023 · A-017 · ");
    CHECK(texts.line(found) == head + service("A")->nameId);
    ApplicationRow file;
    file.application.code = QStringLiteral("K7QM4TXA");
    file.application.service = service("B")->id;
    file.application.state = ApplicationState::InProcess;
    found.files = {file};
    CHECK(texts.line(found) == head + service("B")->nameId + QStringLiteral(" · K7QM-4TXA, diproses"));
}

TEST_CASE("Who was not served by closing has a coupon, and no receipt")
{
    PaperRoom desk(1);
    desk.chooseAllPrinters();
    desk.ask([&](Office &office) {
        const auto visit = office.visit(office.today(), {QStringLiteral("A"), 1});
        return office.queue()
            .unserved(Act{desk.actor()}, {visit->ticket.id}, QStringLiteral("time"))
            .map([](const Visit &) { return true; });
    });
    desk.openPapers();
    desk.lookFor("A-001");
    CHECK(
        desk.options()
        == QStringList{QStringLiteral("Kupon"), QStringLiteral("Nomor antrean"), QStringLiteral("Lembar persyaratan")});
    desk.answer("11");
    CHECK(desk.told == QStringLiteral("Kupon A-001 masuk antrean cetak."));
}

TEST_CASE("Closing gives those who still wait their coupons, as the counter prints them: always, when asked, never")
{
    const auto ask = GENERATE(PaperAsk::Always, PaperAsk::Ask, PaperAsk::Never);
    PaperRoom desk(2);
    desk.ask([&](Office &office) {
        PaperSetting setting = office.catalogue().paperSetting(*desk.actor().counter, PaperKind::Coupon);
        setting.printer = QStringLiteral("raw:127.0.0.1:9100");
        setting.ask = ask;
        return office.printing().setPaper(Act{desk.actor()}, setting).map([] { return true; });
    });
    desk.reread();
    desk.press(ui::CounterAction::OpenOrClose);
    desk.type("3"); // close the counter
    desk.type("2"); // end those who wait
    desk.type("1"); // the first reason
    REQUIRE(desk.screen().mode == ui::CounterMode::Closed);
    const auto coupons = [&] {
        const auto jobs = desk.ask([&](Office &office) { return office.printing().list(desk.actor()); });
        return std::count_if(jobs.begin(), jobs.end(),
                             [](const ListedPaper &paper) { return paper.job.order.paper == PaperKind::Coupon; });
    };
    CHECK(coupons() == (ask == PaperAsk::Always ? 2 : 0));
    desk.press(ui::CounterAction::Print);
    CHECK(coupons() == (ask == PaperAsk::Never ? 0 : 2));
}

TEST_CASE("A visit for several services has a requirement sheet of each")
{
    PaperRoom desk(0);
    desk.chooseAllPrinters();
    const auto services = desk.ask([&](Office &office) -> Result<std::vector<Service>> {
        TakeOrder order;
        const auto &catalogue = office.catalogue();
        const std::vector both{*catalogue.serviceByLetter(QStringLiteral("A")),
                               *catalogue.serviceByLetter(QStringLiteral("C"))};
        for (const auto &service : both)
            order.services.push_back(service.id);
        return office.queue().take(Act{desk.actor()}, order).map([&](const Visit &) { return both; });
    });
    desk.openPapers();
    desk.lookFor("A-001");
    const QString sheet = QStringLiteral("Lembar persyaratan · ");
    CHECK(desk.options()
          == QStringList{QStringLiteral("Nomor antrean"), sheet + services[0].nameId, sheet + services[1].nameId});
    desk.answer("31");
    CHECK(desk.cell(0, PapersModel::AboutColumn).endsWith(services[1].nameId));
}

TEST_CASE("What was said of a paper's way to the printer is not left standing under a paper that was cut off")
{
    PaperRoom desk(1);
    desk.chooseAllPrinters();
    desk.openPapers();
    for (int i = 0; i < 2; ++i) { // asked for twice: it waits, and is printed once
        desk.lookFor("A-001");
        desk.answer("11");
    }
    CHECK(desk.told == QStringLiteral("Nomor antrean A-001 sudah menunggu di printer dan dicetak satu kali saja."));
    desk.send(PrintFate::Uncertain, PrintTrouble::CutOff);
    desk.papers.refresh();
    desk.settle();
    REQUIRE(desk.papers.line().contains(QStringLiteral("belum pasti tercetak")));
    CHECK(desk.told.isEmpty());
}

TEST_CASE("At the counter too a paper that was cut off is no longer said to be on its way")
{
    PaperRoom desk(2);
    desk.chooseAllPrinters();
    desk.press(ui::CounterAction::Primary);
    desk.press(ui::CounterAction::Primary);
    desk.press(ui::CounterAction::FinishOnly);
    desk.press(ui::CounterAction::Print);
    desk.press(ui::CounterAction::Print);
    REQUIRE(desk.said().contains(QStringLiteral("sudah menunggu di printer")));
    ui::PrintingNow now;
    now.queue.uncertain = {desk.stored().front().job};
    now.queue.uncertain.front().trouble = PrintTrouble::CutOff;
    desk.presenter->showPrinting(now);
    CHECK(desk.screen().trouble.contains(QStringLiteral("belum pasti tercetak")));
    CHECK(desk.said().isEmpty());
}

TEST_CASE("What is not known is one sentence, and a letter leaves a question for a new search")
{
    FullRoom desk;
    desk.lookFor("B-777");
    CHECK(desk.toldError);
    CHECK(desk.told == QStringLiteral("Tidak ada kunjungan dengan B-777. Periksa nomor dan harinya, atau kodenya."));
    desk.lookFor("A-001");
    REQUIRE(desk.papers.isBarOpen());
    QChar begun;
    QObject::connect(&desk.papers, &ui::PapersPresenter::findBegun, &desk.papers, [&](QChar typed) { begun = typed; });
    desk.answer("K");
    CHECK_FALSE(desk.papers.isBarOpen());
    CHECK(begun == QLatin1Char('K'));
    CHECK(desk.stored().size() == 4);
}

TEST_CASE("Closed, nothing of the papers is left, and without a right nothing is shown")
{
    FullRoom desk;
    desk.act(PaperAct::Requirements);
    desk.papers.close();
    CHECK(desk.papers.model().rowCount() == 0);
    CHECK_FALSE(desk.papers.isBarOpen());
    CHECK(desk.papers.line().isEmpty());
    CHECK(desk.papers.chosenRow() == -1);
    desk.openPapers();
    CHECK(desk.papers.model().rowCount() == 4);
    letPeopleIn(desk); // nobody is signed in any more
    desk.papers.refresh();
    desk.settle();
    CHECK(desk.papers.model().rowCount() == 0);
    CHECK(desk.toldError);
}

TEST_CASE("The search at the counter offers the receipt of a visit that is over")
{
    PaperRoom desk(0);
    desk.chooseAllPrinters();
    const Visit visit = desk.served();
    desk.print(PaperKind::Receipt, PaperRoom::of(visit.ticket.id));
    desk.send();
    desk.pass(3 * 24 * 60 * minuteMs);
    desk.reread();
    desk.presenter->findAnything(QStringLiteral("2023-11-17/A-001"));
    desk.settle();
    REQUIRE(desk.presenter->isBarOpen());
    CHECK(desk.presenter->bar().prompt.startsWith(QStringLiteral("Jumat, 17 November 2023 · A-001")));
    CHECK(desk.presenter->bar().options.back().text == QStringLiteral("Cetak bukti layanan"));
    desk.type("1");
    CHECK(desk.said() == QStringLiteral("Bukti A-001, 17 Nov 2023 masuk antrean cetak sebagai salinan ke-1."));
    CHECK(desk.stored().front().job.copy == 1);
}

TEST_CASE("Ctrl+P at the counter says of which number it prints the receipt again, whoever is called meanwhile")
{
    PaperRoom desk(2);
    desk.chooseAllPrinters();
    desk.press(ui::CounterAction::Primary);
    desk.press(ui::CounterAction::Primary);
    desk.press(ui::CounterAction::FinishOnly);
    desk.press(ui::CounterAction::Primary); // A-002 is called
    desk.press(ui::CounterAction::Print);
    CHECK(desk.said() == QStringLiteral("Bukti A-001 masuk antrean cetak."));
}

TEST_CASE("A printer's trouble leaves the status line as soon as it is over")
{
    FullRoom desk;
    ui::PrintingNow now;
    now.queue.waiting = {desk.stored().front().job};
    desk.presenter->showPrinting(now);
    CHECK(desk.screen().trouble.startsWith(QStringLiteral("Nomor antrean belum tercetak: ")));
    desk.presenter->showPrinting({});
    CHECK(desk.screen().trouble.isEmpty());
    CHECK_FALSE(desk.said().contains(QStringLiteral("belum tercetak")));
    // What was said about something else meanwhile stays.
    desk.presenter->showPrinting(now);
    desk.press(ui::CounterAction::Primary);
    const QString calling = desk.said();
    CHECK(calling.contains(QStringLiteral("A-001")));
    desk.presenter->showPrinting({});
    CHECK(desk.said() == calling);
}
