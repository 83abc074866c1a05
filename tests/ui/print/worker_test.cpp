// SPDX-License-Identifier: GPL-3.0-or-later
// The print worker as the window's program sees it: lines in, lines out.
#include "tests/core/service/testoffice.h"
#include "tests/support/fakeprinter.h"
#include "tests/ui/print/workerprocess.h"

using namespace loket;
using namespace loket::test;

namespace {

/// An office with one ticket, and a job for it.
struct OneTicket {
    OneTicket()
    {
        job.id = PrintJobId(7);
        job.order = {PaperKind::Ticket, QStringLiteral("ticket:%1").arg(office.take("KK").ticket.id.value())};
        job.format = PaperFormat::Roll58;
    }
    [[nodiscard]] PrintJob to(const QString &printer) const
    {
        PrintJob aimed = job;
        aimed.printer = printer;
        return aimed;
    }

    TestOffice office{storage::Backend::Sqlite};
    PrintJob job;
};

} // namespace

TEST_CASE("The print worker prints a paper on the network, says before when it begins, and counts copies in")
{
    OneTicket ticket;
    FakePrinter printer;
    WorkerProcess worker(ticket.office.address);
    PrintJob copy = ticket.to(printer.target());
    copy.copy = 2;
    CHECK(worker.ended(copy).fate == PrintFate::Sent);
    REQUIRE(worker.passed.size() == 1);
    CHECK(worker.passed.front().kind == PrintReport::Kind::Sending);
    CHECK(worker.passed.front().job == copy.id);
    REQUIRE(printer.waitForJobs(1));
    CHECK(printer.jobs().front().whole);
    CHECK(printer.jobs().front().bytes.contains("SALINAN ke-2"));
}

TEST_CASE("The print worker tells each trouble by its name, and nothing has left when it refuses")
{
    OneTicket ticket;
    FakePrinter printer;
    WorkerProcess worker(ticket.office.address);
    const auto refusal = [&](const PrintJob &job) {
        const auto report = worker.ended(job);
        CHECK(report.fate == PrintFate::Refused);
        CHECK_FALSE(worker.saidSending());
        return report.trouble;
    };
    printer.setMood(FakePrinter::Mood::NoPaper);
    CHECK(refusal(ticket.to(printer.target())) == PrintTrouble::NoPaper);
    printer.setOn(false);
    CHECK(refusal(ticket.to(printer.target())) == PrintTrouble::Off);
    CHECK(refusal(ticket.to(QStringLiteral("device:/dev/nonexistent/lp0"))) == PrintTrouble::Off);
    CHECK(refusal(ticket.to(QStringLiteral("device:/dev/shm"))) == PrintTrouble::Rejected);
    CHECK(refusal(ticket.to(QStringLiteral("device:/home/kantor/surat.txt"))) == PrintTrouble::Unknown);
    CHECK(refusal(ticket.to(QStringLiteral("XP-58"))) == PrintTrouble::Unknown);
    CHECK(refusal(ticket.to({})) == PrintTrouble::Unknown);
    PrintJob gone = ticket.to(printer.target());
    gone.order.about = QStringLiteral("ticket:4711");
    CHECK(refusal(gone) == PrintTrouble::Content);
    CHECK(printer.jobs().empty());
    printer.setMood(FakePrinter::Mood::Well);
    printer.setOn(true);
    printer.dropAfter(10);
    const auto cut = worker.ended(ticket.to(printer.target()));
    CHECK(cut.fate == PrintFate::Uncertain);
    CHECK(cut.trouble == PrintTrouble::CutOff);
}

TEST_CASE("A36: without a printing service the list comes with a note, and nothing blocks")
{
    OneTicket ticket;
    WorkerProcess worker(ticket.office.address);
    worker.say(lineOf(PrintRequest{PrintRequest::Kind::List, {}, {}}));
    const auto list = worker.next(PrintReport::Kind::Printers, 5000);
    CHECK(list.printers.isEmpty());
    CHECK(list.note == QStringLiteral("no_service"));
    const auto refused = worker.ended(ticket.to(QStringLiteral("system:XP-58")), 5000);
    CHECK(refused.fate == PrintFate::Refused);
    CHECK(refused.trouble == PrintTrouble::Silent);
    worker.say(lineOf(PrintRequest{PrintRequest::Kind::Watch, {}, {QStringLiteral("system:XP-58")}}));
    worker.untilTrouble(PrintTrouble::Silent, 5000);
}

TEST_CASE("The print worker passes over what it does not understand, and ends with its input")
{
    OneTicket ticket;
    FakePrinter printer;
    WorkerProcess worker(ticket.office.address);
    worker.say("hello\n{}\n{\"print\":7}\n\n");
    CHECK(worker.ended(ticket.to(printer.target())).fate == PrintFate::Sent);
    worker.process().closeWriteChannel();
    REQUIRE(worker.process().waitForFinished(10'000));
    CHECK(worker.process().exitCode() == 0);
}

TEST_CASE("An office that cannot be opened refuses its papers, which wait")
{
    OneTicket ticket;
    FakePrinter printer;
    WorkerProcess worker(QStringLiteral("/nonexistent/office.db"));
    const auto report = worker.ended(ticket.to(printer.target()));
    CHECK(report.fate == PrintFate::Refused);
    CHECK(report.trouble == PrintTrouble::Program);
}

TEST_CASE("A36: a printing service that takes connections and says nothing holds nobody up")
{
    OneTicket ticket;
    FakePrinter service(FakePrinter::Mood::Deaf);
    FakePrinter printer;
    WorkerProcess worker(ticket.office.address, QStringLiteral("127.0.0.1:%1").arg(service.port()));
    worker.say(lineOf(PrintRequest{PrintRequest::Kind::List, {}, {}}));
    CHECK(worker.next(PrintReport::Kind::Printers, 15'000).printers.isEmpty());
    const auto refused = worker.ended(ticket.to(QStringLiteral("system:XP-58")), 15'000);
    CHECK(refused.fate == PrintFate::Refused);
    CHECK(refused.trouble == PrintTrouble::Silent);
    CHECK_FALSE(worker.saidSending());
    CHECK(worker.ended(ticket.to(printer.target())).fate == PrintFate::Sent); // the others go on
}
