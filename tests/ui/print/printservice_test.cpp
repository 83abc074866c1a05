// SPDX-License-Identifier: GPL-3.0-or-later
// From the act to the printer and back, through the office's thread and the real worker.
#include "core/service/actrunner.h"
#include "tests/core/service/testoffice.h"
#include "tests/support/escposreader.h"
#include "tests/support/fakeprinter.h"
#include "tests/support/letpeoplein.h"
#include "tests/support/privatecups.h"
#include "ui/presentation/printservice.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace loket;
using namespace loket::test;
using loket::ui::PrintPatience;
using loket::ui::PrintService;
using loket::ui::PrintTexts;

namespace {

constexpr int patienceMs = 10'000;

/// A counter with its office on its own thread, as in the window's program.
struct PrintingDesk {
    template<class Work>
    auto ask(Work work)
    {
        return thread.post(work).result();
    }

    PrintingDesk()
    {
        aim(printer.target());
        const auto opened = thread.open([this] {
            return Office::open(office.address, clock, QStringLiteral("loket-1"), QStringLiteral("counter"));
        });
        must(opened.result());
        actor = {must(ask([](Office &o) -> Result<StationId> { return o.station(); })), office.counter(0),
                 office.office->catalogue().staff.front().id};
    }

    void aim(const QString &target, PaperKind paper = PaperKind::Ticket)
    {
        PaperSetting setting = office.office->catalogue().paperSetting(office.counter(0), paper);
        setting.printer = target;
        must(office.office->printing().setPaper(office.at(0), setting));
    }
    void readRecords()
    {
        must(ask([](Office &o) -> Result<void> {
            o.lookForChanges();
            return {};
        }));
    }
    Visit takeWithTicket()
    {
        return must(ask([this](Office &o) {
            Act act{actor};
            act.papers = papersFor(o.catalogue(), actor.counter, PaperKind::Ticket);
            return o.queue().take(act, {{o.catalogue().services.front().id}});
        }));
    }
    /// While the window's thread goes on.
    [[nodiscard]] bool arrived(std::size_t papers) const
    {
        return QTest::qWaitFor([&] { return printer.jobs().size() >= papers; }, patienceMs);
    }
    [[nodiscard]] std::unique_ptr<PrintService> service(const QString &program = {}, int silentMs = 20'000)
    {
        PrintPatience patience;
        patience.courier.silentMs = silentMs;
        patience.restMs = {100, 300};
        auto made = std::make_unique<PrintService>(
            thread, actor, office.address,
            program.isEmpty() ? qEnvironmentVariable("LOKET_BIN_DIR") + QStringLiteral("/loket-print") : program,
            patience);
        made->begin();
        return made;
    }
    /// A worker that does something else.
    QString script(const QByteArray &text) const
    {
        const QString path = office.place.folder() + QStringLiteral("/worker.sh");
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("#!/bin/sh\n") + text);
        file.close();
        REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        return path;
    }
    /// Its first worker does `text`, each further one is the real program.
    QString onlyFirst(const char *text) const
    {
        return script(QByteArray("if mkdir \"$0.once\" 2>/dev/null; then\n  read line\n") + text + "fi\nexec "
                      + qgetenv("LOKET_BIN_DIR") + "/loket-print \"$@\"\n");
    }

    FakePrinter printer;
    TestOffice office{storage::Backend::Sqlite};
    ManualClock clock{openingTime};
    OfficeThread thread;
    Actor actor;
};

bool isIdle(const PrintService &service)
{
    return service.now().queue.waiting.empty();
}

bool hasStalled(const PrintService &service)
{
    return !service.now().stalled.empty();
}

bool waitsFor(const PrintService &service, PrintTrouble trouble)
{
    const PrintJob *job = service.now().queue.troubled();
    return job && job->trouble == trouble;
}

} // namespace

TEST_CASE("A ticket leaves for its printer as soon as its number is given, and once")
{
    PrintingDesk desk;
    const auto service = desk.service();
    const Visit visit = desk.takeWithTicket();
    REQUIRE(desk.arrived(1));
    REQUIRE(QTest::qWaitFor([&] { return service->now().queue.lastPrinted.has_value(); }, patienceMs));
    CHECK(service->now().queue.lastPrinted->order.about == subjectOf(visit.ticket.id));
    CHECK(isIdle(*service));
    CHECK(PrintTexts::line(service->now()).isEmpty());
    for (int i = 0; i < 5; ++i)
        desk.takeWithTicket();
    REQUIRE(desk.arrived(6));
    REQUIRE(QTest::qWaitFor([&] { return isIdle(*service); }, patienceMs));
    CHECK(desk.printer.jobs().size() == 6);
}

TEST_CASE("While the printer is off its papers wait, the line says what to do, and they follow in their order")
{
    PrintingDesk desk;
    const auto service = desk.service();
    desk.takeWithTicket();
    REQUIRE(desk.arrived(1));
    desk.printer.setOn(false);
    const Visit first = desk.takeWithTicket();
    const Visit second = desk.takeWithTicket();
    REQUIRE(QTest::qWaitFor([&] { return waitsFor(*service, PrintTrouble::Off); }, patienceMs));
    const QString place = PrintTexts::printer(service->now().queue.waiting.front());
    CHECK(place.startsWith(QStringLiteral("127.0.0.1:"))); // not at the usual port
    CHECK(PrintTexts::line(service->now())
          == QStringLiteral("Queue number not printed yet: printer %1 does not answer. The data is saved. Switch the "
                            "printer on, then choose Try again in Papers (Ctrl+Shift+P).")
                 .arg(place));
    desk.printer.setOn(true);
    service->tryNow();
    REQUIRE(desk.arrived(3));
    REQUIRE(QTest::qWaitFor([&] { return isIdle(*service); }, patienceMs));
    const auto jobs = desk.printer.jobs();
    REQUIRE(jobs.size() == 3);
    CHECK(jobs[1].bytes.contains(first.ticket.number.text().toLatin1()));
    CHECK(jobs[2].bytes.contains(second.ticket.number.text().toLatin1()));
    CHECK(PrintTexts::line(service->now()).isEmpty());
}

TEST_CASE("A printer that comes back is tried again without anybody asking")
{
    PrintingDesk desk;
    desk.printer.setMood(FakePrinter::Mood::NoPaper);
    const auto service = desk.service();
    desk.takeWithTicket();
    REQUIRE(QTest::qWaitFor([&] { return waitsFor(*service, PrintTrouble::NoPaper); }, patienceMs));
    desk.printer.setMood(FakePrinter::Mood::Well);
    REQUIRE(QTest::qWaitFor([&] { return isIdle(*service); }, patienceMs));
    CHECK(desk.printer.jobs().size() == 1);
}

TEST_CASE("A connection that breaks leaves an uncertain paper, and the next ones are printed")
{
    PrintingDesk desk;
    desk.printer.dropAfter(10);
    const auto service = desk.service();
    const Visit visit = desk.takeWithTicket();
    REQUIRE(QTest::qWaitFor([&] { return !service->now().queue.uncertain.empty(); }, patienceMs));
    CHECK(PrintTexts::line(service->now()).contains(QStringLiteral("broke in the middle")));
    desk.printer.dropAfter(-1);
    const auto copy = must(desk.ask([&](Office &o) {
        return o.printing().print(Act{desk.actor}, {PaperKind::Ticket, subjectOf(visit.ticket.id)});
    }));
    CHECK(copy.copy == 1);
    REQUIRE(QTest::qWaitFor([&] { return isIdle(*service) && service->now().queue.lastPrinted; }, patienceMs));
    REQUIRE(desk.arrived(2));
    CHECK(desk.printer.jobs()[1].bytes.contains("SALINAN ke-1"));
    CHECK(service->now().queue.uncertain.empty());
}

TEST_CASE("A worker that hangs in the middle is ended, and its paper is uncertain")
{
    PrintingDesk desk;
    const auto service = desk.service(desk.script("read line\necho '{\"sending\":1}'\nexec sleep 1000\n"), 300);
    desk.takeWithTicket();
    REQUIRE(QTest::qWaitFor([&] { return !service->now().queue.uncertain.empty(); }, patienceMs));
    CHECK(service->now().queue.uncertain.front().trouble == PrintTrouble::Silent);
}

TEST_CASE("A printer that takes nothing is told while its paper is sent, and the paper is given up")
{
    struct End {
        const char *report;
        PrintState state;
    };
    const auto [report, state] = GENERATE(End{"refused", PrintState::Dropped}, End{"uncertain", PrintState::Uncertain});
    INFO(report);
    PrintingDesk desk;
    // Says that its printer is silent; ends when it is told to take the paper back.
    const QByteArray worker = "read line\necho '{\"sending\":1}'\necho '{\"busy\":1,\"trouble\":\"silent\"}'\n"
                              "while read line; do\n  case $line in *cancel*1*)\n    echo '{\""
        + QByteArray(report) + "\":1,\"trouble\":\"silent\"}';; esac\ndone\n";
    const auto service = desk.service(desk.script(worker));
    const Visit visit = desk.takeWithTicket();
    REQUIRE(QTest::qWaitFor([&] { return hasStalled(*service); }, patienceMs));
    const QString line = PrintTexts::line(service->now());
    CHECK(line.contains(QStringLiteral("does not answer and 1 paper")));
    CHECK(line.contains(QStringLiteral("Do not print")));
    const PrintJobId job = *service->now().stalled.begin();
    CHECK(must(desk.ask([&](Office &o) -> Result<bool> {
        return o.printing().mayTakeBack(desk.actor, job).map([] { return true; });
    })));
    service->takeBack(desk.actor, PrintJobId(job.value() + 1)); // another one: nothing
    service->takeBack(desk.actor, job);
    REQUIRE(QTest::qWaitFor([&] { return isIdle(*service); }, patienceMs));
    CHECK_FALSE(hasStalled(*service));
    const auto papers = must(desk.ask([&](Office &o) { return o.printing().list(desk.actor); }));
    REQUIRE(papers.size() == 1);
    CHECK(papers.front().job.state == state);
    CHECK(papers.front().number == visit.ticket.number);
}

TEST_CASE("A printer that says nothing holds up its own papers only: another worker carries those of other printers")
{
    PrintingDesk desk;
    const FakePrinter other;
    desk.readRecords();
    desk.aim(other.target(), PaperKind::Receipt);
    desk.readRecords();
    const auto service = desk.service(
        desk.onlyFirst("  echo '{\"sending\":1}'\n  echo '{\"busy\":1,\"trouble\":\"silent\"}'\n  exec sleep 1000\n"));
    desk.takeWithTicket();
    REQUIRE(QTest::qWaitFor([&] { return hasStalled(*service); }, patienceMs));
    desk.takeWithTicket();
    for (int sheets = 1; sheets <= 2; ++sheets) {
        must(desk.ask([&](Office &o) {
            return withoutValue(
                o.printing().print(Act{desk.actor}, {PaperKind::Test, QStringLiteral("paper:receipt")}));
        }));
        REQUIRE(QTest::qWaitFor([&] { return other.jobs().size() == std::size_t(sheets); }, patienceMs));
    }
    REQUIRE(QTest::qWaitFor([&] { return service->now().queue.waiting.size() == 2; }, patienceMs));
    CHECK(hasStalled(*service));
    CHECK(desk.printer.jobs().empty());
}

TEST_CASE("A worker that does not take its paper back is ended, and the paper is uncertain")
{
    PrintingDesk desk;
    PrintPatience patience;
    patience.courier.takeBackMs = 300;
    const QString worker = desk.script("read line\necho '{\"sending\":1}'\nwhile true; do echo "
                                       "'{\"busy\":1,\"trouble\":\"silent\"}'; sleep 0.1; done\n");
    PrintService service(desk.thread, desk.actor, desk.office.address, worker, patience);
    service.begin();
    desk.takeWithTicket();
    REQUIRE(QTest::qWaitFor([&] { return hasStalled(service); }, patienceMs));
    service.takeBack(desk.actor, *service.now().stalled.begin());
    REQUIRE(QTest::qWaitFor([&] { return !service.now().queue.uncertain.empty(); }, patienceMs));
    CHECK(service.now().queue.uncertain.front().trouble == PrintTrouble::Silent);
}

TEST_CASE("A worker that hangs or dies before anything left is ended, and its paper waits")
{
    const char *text = GENERATE("read line\nexec sleep 1000\n", "read line\nexit 1\n");
    PrintingDesk desk;
    const auto service = desk.service(desk.script(text), 300);
    desk.takeWithTicket();
    REQUIRE(QTest::qWaitFor([&] { return service->now().queue.troubled() != nullptr; }, patienceMs));
    CHECK(service->now().queue.uncertain.empty());
    CHECK(service->now().queue.waiting.size() == 1);
}

TEST_CASE("A worker that crashes in the middle leaves an uncertain paper, and another one prints the next")
{
    PrintingDesk desk;
    const auto service = desk.service(desk.onlyFirst("  echo '{\"sending\":1}'\n  kill -9 $$\n"));
    desk.takeWithTicket();
    REQUIRE(QTest::qWaitFor([&] { return !service->now().queue.uncertain.empty(); }, patienceMs));
    CHECK(service->now().queue.uncertain.front().trouble == PrintTrouble::CutOff);
    desk.takeWithTicket();
    REQUIRE(desk.arrived(1));
    REQUIRE(QTest::qWaitFor([&] { return isIdle(*service); }, patienceMs));
    CHECK(desk.printer.jobs().size() == 1);
}

TEST_CASE("A35: papers for a stopped queue of CUPS wait with the line saying so, and follow once when it goes on")
{
    PrintingDesk desk;
    const PrivateCups cups({QStringLiteral("Thermal=%1").arg(desk.printer.port())});
    LOKET_NEEDS_CUPS(cups)
    desk.readRecords();
    desk.aim(QStringLiteral("system:Thermal"));
    desk.readRecords();
    cups.tell(QStringLiteral("cupsdisable"), {QStringLiteral("Thermal")});
    qputenv("CUPS_SERVER", cups.socket().toLocal8Bit());
    const auto service = desk.service();
    const Visit visit = desk.takeWithTicket();
    must(desk.ask([&](Office &o) { // nothing of it has left, so it is asked for in vain
        return withoutValue(o.printing().print(Act{desk.actor}, {PaperKind::Ticket, subjectOf(visit.ticket.id)}));
    }));
    desk.takeWithTicket();
    desk.takeWithTicket();
    const QString line = QStringLiteral("the queue of printer Thermal stands still and 3 papers wait");
    REQUIRE(QTest::qWaitFor([&] { return PrintTexts::line(service->now()).contains(line); }, patienceMs));
    CHECK(waitsFor(*service, PrintTrouble::Stopped));
    CHECK(desk.printer.jobs().empty());
    cups.tell(QStringLiteral("cupsenable"), {QStringLiteral("Thermal")});
    REQUIRE(QTest::qWaitFor([&] { return isIdle(*service); }, patienceMs));
    CHECK(service->now().queue.lastPrinted);
    CHECK(service->now().queue.uncertain.empty());
    CHECK(desk.printer.jobs().size() == 3);
    cups.tell(QStringLiteral("lpadmin"), {QStringLiteral("-x"), QStringLiteral("Thermal")});
    desk.takeWithTicket();
    REQUIRE(QTest::qWaitFor([&] { return waitsFor(*service, PrintTrouble::Removed); }, patienceMs));
    qunsetenv("CUPS_SERVER");
}

TEST_CASE("Without the worker's program papers wait, and the list of printers is answered all the same")
{
    PrintingDesk desk;
    const auto service = desk.service(QStringLiteral("/nonexistent/loket-print"));
    QSignalSpy lists(service.get(), &PrintService::printersListed);
    service->listPrinters();
    REQUIRE(QTest::qWaitFor([&] { return lists.count() == 1; }, patienceMs));
    desk.takeWithTicket();
    REQUIRE(QTest::qWaitFor([&] { return waitsFor(*service, PrintTrouble::Program); }, patienceMs));
    CHECK(PrintTexts::line(service->now()).contains(QStringLiteral("does not run")));
}

TEST_CASE("What was being sent when the program ended is uncertain at its next start, and what waited is printed")
{
    PrintingDesk desk;
    desk.takeWithTicket();
    must(desk.ask([&](Office &o) { return withoutValue(o.printing().claim(desk.actor.station)); }));
    const Visit waiting = desk.takeWithTicket();
    const auto service = desk.service();
    REQUIRE(QTest::qWaitFor([&] { return isIdle(*service) && service->now().queue.lastPrinted; }, patienceMs));
    REQUIRE(service->now().queue.uncertain.size() == 1);
    CHECK(PrintTexts::line(service->now()).contains(QStringLiteral("the program ended in the middle")));
    REQUIRE(desk.arrived(1));
    CHECK(desk.printer.jobs().size() == 1);
    CHECK(desk.printer.jobs().front().bytes.contains(waiting.ticket.number.text().toLatin1()));
}

TEST_CASE("The receipt of a sealed report is drawn by the worker with the key of whoever received it, who reads it no "
          "more then")
{
    PrintingDesk desk;
    PaperSetting setting = desk.office.office->catalogue().paperSetting(desk.office.counter(0), PaperKind::Complaint);
    setting.printer = desk.printer.target();
    must(desk.office.office->printing().setPaper(desk.office.at(0), setting));
    const Act typing{desk.actor};
    must(desk.ask([&](Office &o) {
        o.lookForChanges();
        return letPeopleIn(o, {{"P1", "4071"}}).and_then([&](const auto &) {
            return o.people().signIn(typing, QStringLiteral("4071"));
        });
    }));
    ComplaintReport report;
    report.classCode = QStringLiteral("PLAIN");
    report.channel = QStringLiteral("COUNTER");
    report.identity = {QStringLiteral("Zubaidah"), QStringLiteral("COUNTER"), QStringLiteral("081255501234"), {}, {}};
    report.confidential = true;
    report.statement = QStringLiteral("Antrean TERLALU-LAMA");
    report.hope = QStringLiteral("Cepat");
    report.hopeAnswer = HopeAnswer::Can;
    report.subjects.unit = true;
    report.readBack = true;
    report.promisedDay = desk.office.office->today().next().text();
    const ReceivedComplaint received = must(desk.ask([&](Office &o) {
        Act act{desk.actor};
        act.papers = papersFor(o.catalogue(), act.actor.counter, PaperKind::Complaint);
        return o.complaints().receive(act, report);
    }));
    const auto service = desk.service();
    REQUIRE(desk.arrived(1));
    REQUIRE(QTest::qWaitFor([&] { return isIdle(*service); }, patienceMs));
    const QString text = EscPosReading::of(desk.printer.jobs().front().bytes).text();
    CHECK(text.contains(received.number));
    CHECK(text.contains(QStringLiteral("TERLALU-LAMA")));
    CHECK(text.contains(QStringLiteral("Dirahasiakan")));
    CHECK_FALSE(text.contains(QStringLiteral("Zubaidah")));
    const auto again = desk.ask([&](Office &o) { return o.complaints().open(Act{desk.actor}, received.number); });
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::ComplaintNotFound);
    CHECK_FALSE(service->now().queue.lastPrinted);
}
