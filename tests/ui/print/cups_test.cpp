// SPDX-License-Identifier: GPL-3.0-or-later
// The system's printing, by a CUPS of the test's own: raw queues into a printer that is played.
#include "tests/core/service/testoffice.h"
#include "tests/support/fakeprinter.h"
#include "tests/support/privatecups.h"
#include "tests/ui/print/workerprocess.h"

using namespace loket;
using namespace loket::test;

namespace {

/// A PDF's title, as Qt writes it: UTF-16, the higher byte first.
bool isTitled(const QByteArray &pdf, const char *title)
{
    QByteArray wide;
    for (const char *letter = title; *letter; ++letter)
        wide.append('\0').append(*letter);
    return pdf.contains("/Title (\xfe\xff" + wide + ')');
}

PrintJob jobTo(const char *queue, qint64 id)
{
    PrintJob job;
    job.id = PrintJobId(id);
    job.order = {PaperKind::Ticket, QStringLiteral("ticket:1")};
    job.format = PaperFormat::Roll80;
    job.printer = QStringLiteral("system:%1").arg(QString::fromLatin1(queue));
    return job;
}

} // namespace

TEST_CASE("A35: a queue of CUPS that is stopped, goes on, refuses and vanishes is told as what it is")
{
    TestOffice office(storage::Backend::Sqlite);
    office.take("KK");
    FakePrinter printer;
    const PrivateCups cups({QStringLiteral("Thermal=%1").arg(printer.port())});
    LOKET_NEEDS_CUPS(cups)
    WorkerProcess worker(office.address, cups.socket());

    worker.say(lineOf(PrintRequest{PrintRequest::Kind::List, {}, {}}));
    const auto list = worker.next(PrintReport::Kind::Printers);
    CHECK(list.printers == QStringList{QStringLiteral("system:Thermal")});
    CHECK(list.note.isEmpty());

    INFO("prints");
    CHECK(worker.ended(jobTo("Thermal", 1)).fate == PrintFate::Sent);
    CHECK(worker.saidSending());
    REQUIRE(printer.waitForJobs(1));
    CHECK(printer.jobs().front().bytes.startsWith("%PDF"));
    CHECK(isTitled(printer.jobs().front().bytes, "Loket Prima 1"));

    INFO("stopped");
    worker.say(lineOf(PrintRequest{PrintRequest::Kind::Watch, {}, {QStringLiteral("system:Thermal")}}));
    worker.untilTrouble(PrintTrouble::None, 5000);
    cups.tell(QStringLiteral("cupsdisable"), {QStringLiteral("Thermal")});
    worker.untilTrouble(PrintTrouble::Stopped, 2000);
    const auto stopped = worker.ended(jobTo("Thermal", 2));
    CHECK(stopped.fate == PrintFate::Refused);
    CHECK(stopped.trouble == PrintTrouble::Stopped);

    INFO("goes on");
    cups.tell(QStringLiteral("cupsenable"), {QStringLiteral("Thermal")});
    worker.untilTrouble(PrintTrouble::None, 2000);
    CHECK(worker.ended(jobTo("Thermal", 2)).fate == PrintFate::Sent);
    REQUIRE(printer.waitForJobs(2));
    CHECK(printer.jobs().size() == 2); // nothing twice, and nothing left over in the stopped queue

    INFO("takes no jobs");
    cups.tell(QStringLiteral("cupsreject"), {QStringLiteral("Thermal")});
    CHECK(worker.ended(jobTo("Thermal", 3)).trouble == PrintTrouble::Rejected);
    cups.tell(QStringLiteral("cupsaccept"), {QStringLiteral("Thermal")});

    INFO("removed, and a name that never was");
    cups.tell(QStringLiteral("lpadmin"), {QStringLiteral("-x"), QStringLiteral("Thermal")});
    worker.untilTrouble(PrintTrouble::Removed, 3000);
    for (const char *name : {"Thermal", "XP-58"}) {
        const auto unknown = worker.ended(jobTo(name, 4));
        CHECK(unknown.fate == PrintFate::Refused);
        CHECK(unknown.trouble == PrintTrouble::Unknown);
    }
    CHECK(printer.jobs().size() == 2);
}

TEST_CASE("A printer that is off behind CUPS gives its paper back, and nothing comes out by itself later")
{
    TestOffice office(storage::Backend::Sqlite);
    office.take("KK");
    FakePrinter printer;
    const PrivateCups cups({QStringLiteral("Thermal=%1").arg(printer.port())});
    LOKET_NEEDS_CUPS(cups)
    WorkerProcess worker(office.address, cups.socket());
    printer.setOn(false);
    const auto off = worker.ended(jobTo("Thermal", 1), 30'000);
    CHECK(off.fate == PrintFate::Refused);
    CHECK(off.trouble == PrintTrouble::Off);
    printer.setOn(true);
    CHECK(worker.ended(jobTo("Thermal", 2), 30'000).fate == PrintFate::Sent);
    REQUIRE(printer.waitForJobs(1));
    CHECK(printer.jobs().size() == 1);
    CHECK(isTitled(printer.jobs().front().bytes, "Loket Prima 2"));
}

TEST_CASE("A queue of CUPS that is stopped in the middle leaves an uncertain paper, and nothing of it follows")
{
    TestOffice office(storage::Backend::Sqlite);
    office.take("KK");
    FakePrinter printer(FakePrinter::Mood::Deaf);
    const PrivateCups cups({QStringLiteral("Thermal=%1").arg(printer.port())});
    LOKET_NEEDS_CUPS(cups)
    WorkerProcess worker(office.address, cups.socket());
    worker.print(jobTo("Thermal", 1));
    worker.next(PrintReport::Kind::Busy, 20'000); // the queue works on it
    cups.tell(QStringLiteral("cupsdisable"), {QStringLiteral("Thermal")});
    const auto cut = worker.next(PrintReport::Kind::Ended, 20'000);
    CHECK(cut.fate == PrintFate::Uncertain);
    CHECK(cut.trouble == PrintTrouble::Stopped);
    printer.setMood(FakePrinter::Mood::Well);
    REQUIRE(printer.waitForJobs(1)); // the half that had left
    cups.tell(QStringLiteral("cupsenable"), {QStringLiteral("Thermal")});
    CHECK(worker.ended(jobTo("Thermal", 2)).fate == PrintFate::Sent);
    REQUIRE(printer.waitForJobs(2));
    CHECK(printer.jobs().size() == 2);
    CHECK(isTitled(printer.jobs().back().bytes, "Loket Prima 2"));
}

TEST_CASE("A queue of CUPS that is removed in the middle leaves an uncertain paper")
{
    TestOffice office(storage::Backend::Sqlite);
    office.take("KK");
    const FakePrinter printer(FakePrinter::Mood::Deaf);
    const PrivateCups cups({QStringLiteral("Thermal=%1").arg(printer.port())});
    LOKET_NEEDS_CUPS(cups)
    WorkerProcess worker(office.address, cups.socket());
    worker.print(jobTo("Thermal", 1));
    worker.next(PrintReport::Kind::Busy, 20'000); // the queue works on it
    cups.tell(QStringLiteral("lpadmin"), {QStringLiteral("-x"), QStringLiteral("Thermal")});
    const auto cut = worker.next(PrintReport::Kind::Ended, 20'000);
    CHECK(cut.fate == PrintFate::Uncertain);
    CHECK(cut.trouble == PrintTrouble::Removed);
}

TEST_CASE("A printer that takes nothing behind CUPS is told within some seconds, and its paper is taken back")
{
    TestOffice office(storage::Backend::Sqlite);
    office.take("KK");
    FakePrinter printer(FakePrinter::Mood::Deaf);
    const PrivateCups cups({QStringLiteral("Thermal=%1").arg(printer.port())});
    LOKET_NEEDS_CUPS(cups)
    WorkerProcess worker(office.address, cups.socket());
    QElapsedTimer timer;
    timer.start();
    worker.print(jobTo("Thermal", 1));
    PrintReport busy;
    do
        busy = worker.next(PrintReport::Kind::Busy, 20'000);
    while (busy.trouble == PrintTrouble::None);
    CHECK(busy.trouble == PrintTrouble::Silent);
    CHECK(timer.elapsed() < 15'000); // of the 60 s that it is waited for
    PrintRequest cancel;
    cancel.kind = PrintRequest::Kind::Cancel;
    cancel.job = PrintJobId(1);
    worker.say(lineOf(cancel));
    const auto end = worker.next(PrintReport::Kind::Ended, 10'000);
    CHECK(end.fate == PrintFate::Uncertain); // the queue had begun: only somebody who looks can tell
    CHECK(end.trouble == PrintTrouble::Silent);
    printer.setMood(FakePrinter::Mood::Well);
    REQUIRE(printer.waitForJobs(1)); // what had left before
    CHECK(worker.ended(jobTo("Thermal", 2), 30'000).fate == PrintFate::Sent);
    REQUIRE(printer.waitForJobs(2));
    CHECK(printer.jobs().size() == 2);
}
