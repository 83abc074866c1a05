// SPDX-License-Identifier: GPL-3.0-or-later
// Papers from the act to the end of their job: what waits, what is a copy, what survives.
#include "core/service/actrunner.h"
#include "core/storage/printstore.h"
#include "core/storage/tables.h"
#include "tests/core/service/peopleoffice.h"

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace loket;
using namespace loket::test;

namespace {

const QString slip = QStringLiteral("raw:127.0.0.1:9100");

struct PrintingOffice : TestOffice {
    explicit PrintingOffice(storage::Backend backend = storage::Backend::Sqlite) : TestOffice(backend)
    {
        choose(PaperKind::Ticket, slip);
        choose(PaperKind::Receipt, slip, PaperAsk::Always);
    }

    void choose(PaperKind paper, const QString &printer, std::optional<PaperAsk> ask = {}, int index = 0)
    {
        PaperSetting setting = office->catalogue().paperSetting(counter(index), paper);
        setting.printer = printer;
        setting.ask = ask.value_or(setting.ask);
        must(printing().setPaper(at(index), setting));
    }

    [[nodiscard]] PrintDesk &printing() const { return office->printing(); }
    [[nodiscard]] StationId station() const { return office->station(); }
    [[nodiscard]] PrintStatus status() const { return must(printing().status(at(0).actor)); }
    [[nodiscard]] PrintJob claimed(const QStringList &resting = {}) const
    {
        const auto job = must(printing().claim(station(), resting));
        REQUIRE(job);
        return *job;
    }
    [[nodiscard]] bool nothingToClaim() const { return !must(printing().claim(station())); }

    Visit takeWithTicket()
    {
        clock.advance(secondMs);
        Act act = at(0);
        act.papers = papersFor(office->catalogue(), act.actor.counter, PaperKind::Ticket);
        return must(office->queue().take(act, {{service("KK")}}));
    }
    PrintAnswer ask(PaperKind paper, TicketId ticket, int index = 0) const
    {
        return must(printing().print(at(index), {paper, subjectOf(ticket)}));
    }
};

} // namespace

TEST_CASE("A paper that names no language is in that of the last one about the same visit")
{
    LOKET_ON_BOTH_DATABASES(backend);
    PrintingOffice test(backend);
    test.choose(PaperKind::Missing, slip);
    test.choose(PaperKind::Coupon, slip);
    const TicketId ticket = test.takeWithTicket().ticket.id;
    const TicketId other = test.takeWithTicket().ticket.id;
    const auto languageOf = [&](const PaperOrder &order) {
        const auto answer = must(test.printing().print(test.at(0), order));
        const auto jobs = test.status().waiting;
        const auto job = std::find_if(jobs.begin(), jobs.end(), [&](const PrintJob &j) { return j.id == answer.job; });
        REQUIRE(job != jobs.end());
        return job->order.inLanguage();
    };
    const QString about = subjectOf(ticket);
    CHECK(languageOf({PaperKind::Receipt, about}) == PaperLanguage::Indonesian); // as the ticket
    CHECK(languageOf({PaperKind::Receipt, about, PaperLanguage::English}) == PaperLanguage::English);
    CHECK(languageOf({PaperKind::Receipt, about}) == PaperLanguage::English); // the one that waits keeps its own
    CHECK(languageOf({PaperKind::Coupon, about}) == PaperLanguage::English);
    CHECK(languageOf({PaperKind::Missing, paperAbout(ApplicationId(9), ticket)}) == PaperLanguage::English);
    CHECK(languageOf({PaperKind::Missing, paperAbout(ApplicationId(9), other)}) == PaperLanguage::Indonesian);
    CHECK(languageOf({PaperKind::Receipt, subjectOf(other)}) == PaperLanguage::Indonesian);
}

TEST_CASE("The papers of an act wait from its commit on, and leave once")
{
    LOKET_ON_BOTH_DATABASES(backend);
    PrintingOffice test(backend);
    const Visit visit = test.takeWithTicket();
    const auto status = test.status();
    REQUIRE(status.waiting.size() == 1);
    const PrintJob &waiting = status.waiting.front();
    CHECK(waiting.order == PaperOrder{PaperKind::Ticket, subjectOf(visit.ticket.id), PaperLanguage::Indonesian});
    CHECK(waiting.copy == 0);
    CHECK(waiting.printer == slip);
    CHECK(waiting.format == PaperFormat::Roll58);
    const PrintJob sending = test.claimed();
    CHECK(sending.id == waiting.id);
    CHECK(sending.state == PrintState::Sending);
    CHECK(test.nothingToClaim());
    must(test.printing().ended(sending.id, PrintFate::Sent));
    CHECK(failedWith(test.printing().ended(sending.id, PrintFate::Sent), ErrorCode::Conflict));
    CHECK(test.status().waiting.empty());
    CHECK(test.status().lastPrinted->id == sending.id);
    CHECK(test.nothingToClaim());
    must(verify(test.address));
}

TEST_CASE("The ticket of a number that is void is given up where it waits, and never printed")
{
    LOKET_ON_BOTH_DATABASES(backend);
    PrintingOffice test(backend);
    const Visit visit = test.takeWithTicket();
    bool sending = false;
    SECTION("taken back")
    {
        must(test.office->queue().undo(test.at(0)));
    }
    SECTION("entered by mistake")
    {
        must(test.office->queue().voided(test.at(0), visit.ticket.id, QStringLiteral("double")));
    }
    SECTION("while it is being sent: the one who draws it is told")
    {
        sending = true;
        static_cast<void>(test.claimed());
        must(test.office->queue().undo(test.at(0)));
    }
    CHECK(test.status().waiting.empty() != sending);
    CHECK(test.nothingToClaim());
    CHECK(failedWith(test.office->papers().ticket(test.at(0).actor, visit.ticket.id), ErrorCode::NoSuchPaper));
    if (!sending) {
        const auto listed = must(test.printing().list(test.at(0).actor));
        CHECK(listed.front().job.state == PrintState::Dropped);
        CHECK(listed.front().job.trouble == PrintTrouble::Content);
    }
    must(verify(test.address));
}

TEST_CASE("The ticket of a number that nobody served that day is not printed the next morning")
{
    LOKET_ON_BOTH_DATABASES(backend);
    PrintingOffice test(backend);
    const Visit visit = test.takeWithTicket();
    must(test.office->queue().unserved(test.at(0), visit.ticket.id, QStringLiteral("time")));
    CHECK(test.status().waiting.empty());
    CHECK(test.nothingToClaim());
    must(verify(test.address));
}

TEST_CASE("A number that comes back brings the ticket that had been given up with it, once")
{
    LOKET_ON_BOTH_DATABASES(backend);
    PrintingOffice test(backend);
    auto &queue = test.office->queue();
    const Visit visit = test.takeWithTicket();
    const auto remove = [&] { must(queue.voided(test.at(0), visit.ticket.id, QStringLiteral("double"))); };
    remove();
    REQUIRE(test.status().waiting.empty());
    must(queue.undo(test.at(0)));
    REQUIRE(test.status().waiting.size() == 1);
    CHECK(test.status().waiting.front().copy == 0);
    const PrintJob sent = test.claimed();
    CHECK(sent.order.about == subjectOf(visit.ticket.id));
    must(test.printing().ended(sent.id, PrintFate::Sent));
    // Printed it stays printed, and what somebody gave up himself stays given up.
    remove();
    must(queue.undo(test.at(0)));
    CHECK(test.status().waiting.empty());
    CHECK(test.ask(PaperKind::Ticket, visit.ticket.id).copy == 1);
    must(test.printing().drop(test.at(0).actor, test.status().waiting.front().id));
    remove();
    must(queue.undo(test.at(0)));
    CHECK(test.status().waiting.empty());
    must(verify(test.address));
}

TEST_CASE("A refused act leaves no paper, and an act that is tried again leaves one")
{
    PrintingOffice test;
    Act refused = test.at(0);
    refused.papers = {{PaperKind::Receipt}};
    CHECK_FALSE(test.office->queue().finish(refused, TicketId(99)));
    CHECK(test.status().waiting.empty());
    Act act = test.at(0);
    act.papers = papersFor(test.office->catalogue(), act.actor.counter, PaperKind::Ticket);
    must(test.office->queue().take(act, {{test.service("KK")}}));
    act.mayBeDone = true;
    must(test.office->queue().take(act, {{test.service("KK")}}));
    CHECK(test.status().waiting.size() == 1);
}

TEST_CASE("Finish and call prints the receipt of whoever was finished")
{
    PrintingOffice test;
    const Visit first = test.take("KK");
    test.take("KK");
    must(test.office->queue().callNext(test.at(0)));
    must(test.office->queue().start(test.at(0), first.ticket.id));
    Act act = test.at(0);
    act.papers = papersFor(test.office->catalogue(), act.actor.counter, PaperKind::Receipt);
    must(test.office->queue().finishAndCall(act, first.ticket.id));
    REQUIRE(test.status().waiting.size() == 1);
    CHECK(test.status().waiting.front().order.about == subjectOf(first.ticket.id));
    must(verify(test.address));
}

TEST_CASE("What lacks is a paper for each file that went back, and another one at each visit")
{
    PrintingOffice test;
    test.choose(PaperKind::Missing, slip, PaperAsk::Always);
    auto &queue = test.office->queue();
    const auto missing = [&] { return papersFor(test.office->catalogue(), test.counter(0), PaperKind::Missing); };
    const auto giveBack = [&](const Visit &visit) {
        test.clock.advance(minuteMs);
        Act act = test.at(0);
        act.papers = missing();
        std::vector<rules::LegResult> results;
        for (const auto &leg : visit.legs) {
            results.push_back({leg.id, LegOutcome::Incomplete});
            results.back().file.list = leg.application ? CheckList() : CheckList{{}, {{QStringLiteral("Surat nikah")}}};
        }
        return must(queue.finish(act, visit.ticket.id, results));
    };
    const auto print = [&] {
        std::vector<std::pair<QString, int>> printed;
        while (const auto job = must(test.printing().claim(test.station()))) {
            must(test.printing().ended(job->id, PrintFate::Sent));
            printed.emplace_back(job->order.about, job->copy);
        }
        return printed;
    };
    const auto about = [](const Leg &leg, const Visit &visit) {
        return subjectOf(*leg.application) + QLatin1Char('/') + subjectOf(visit.ticket.id);
    };
    const Visit walkIn = must(queue.walkIn(test.at(0), {{test.service("KK"), test.service("AKTA")}}));
    must(queue.switchTo(test.at(0), walkIn.ticket.id, walkIn.legs.back().id));
    const Visit first = giveBack(walkIn);
    const std::pair<QString, int> one(about(first.legs[0], first), 0);
    CHECK(print() == std::vector{one, std::pair(about(first.legs[1], first), 0)});
    const PaperOrder byCode{PaperKind::Missing, subjectOf(*first.legs[0].application)};
    CHECK(must(test.printing().print(test.at(0), byCode)).copy == 1);
    CHECK(print() == std::vector{std::pair(one.first, 1)});
    // The visitor comes back and something lacks again: that sheet is no copy of the first one.
    TakeOrder order;
    order.application = first.legs[0].application;
    const Visit second = giveBack(must(queue.walkIn(test.at(0), order)));
    CHECK(print() == std::vector{std::pair(about(second.legs[0], second), 0)});
    CHECK(must(test.printing().print(test.at(0), byCode)).copy == 1);
    // A finish that gives nothing back prints no such sheet.
    const Visit done = must(queue.walkIn(test.at(0), {{test.service("AKTA")}}));
    Act act = test.at(0);
    act.papers = missing();
    must(queue.finish(act, done.ticket.id));
    CHECK(test.status().waiting.size() == 1);
    must(verify(test.address));
}

TEST_CASE("Papers are printed by themselves only where a printer is set and the office wants it")
{
    PrintingOffice test;
    const Catalogue &catalogue = test.office->catalogue();
    CHECK(papersFor(catalogue, test.counter(0), PaperKind::Ticket).size() == 1);
    CHECK(papersFor(catalogue, test.counter(0), PaperKind::Missing).empty());
    CHECK(papersFor(catalogue, test.counter(1), PaperKind::Ticket).empty()); // no printer there
    CHECK(papersFor(catalogue, {}, PaperKind::Ticket).empty());
    const PaperSetting delivered = catalogue.paperSetting(test.counter(1), PaperKind::Receipt);
    CHECK(delivered.ask == PaperAsk::Ask);
    CHECK(delivered.format == PaperFormat::Roll80);
    Act act = test.at(1);
    act.papers = {{PaperKind::Ticket}}; // an act that has not asked papersFor()
    must(test.office->queue().take(act, {{test.service("KK")}}));
    CHECK(test.status().waiting.empty());
    CHECK(failedWith(test.printing().print(test.at(1), {PaperKind::Receipt, QStringLiteral("ticket:1")}),
                     ErrorCode::NoPrinter));
}

TEST_CASE("A printer without a driver is set for rolls alone, whichever of the two is changed last")
{
    PrintingOffice test;
    const auto set = [&](const char *printer, PaperFormat format) {
        PaperSetting setting = test.office->catalogue().paperSetting(test.counter(0), PaperKind::Receipt);
        setting.printer = QString::fromLatin1(printer);
        setting.format = format;
        return test.printing().setPaper(test.at(0), setting);
    };
    CHECK(set("system:Kantor", PaperFormat::A5));
    CHECK(set("", PaperFormat::A4));
    for (const char *printer : {"raw:192.168.1.40", "device:/dev/usb/lp0"}) {
        for (const PaperFormat format : {PaperFormat::A5, PaperFormat::A4})
            CHECK(set(printer, format).error() == Error{ErrorCode::RollOnly, word(format)});
        for (const PaperFormat format : {PaperFormat::Roll58, PaperFormat::Roll80})
            CHECK(set(printer, format));
    }
}

TEST_CASE("A complaint's receipt is not set to a roll on which it could not be read")
{
    PrintingOffice test;
    const auto set = [&](PaperFormat format) {
        PaperSetting setting = test.office->catalogue().paperSetting(test.counter(0), PaperKind::Complaint);
        CHECK(setting.format == PaperFormat::Roll80);
        CHECK(setting.ask == PaperAsk::Always);
        setting.format = format;
        return test.printing().setPaper(test.at(0), setting);
    };
    CHECK(set(PaperFormat::Roll58).error() == Error{ErrorCode::TooNarrow, word(PaperFormat::Roll58)});
    CHECK(set(PaperFormat::Roll80));
}

TEST_CASE("Every paper after the first is a counted, journalled copy")
{
    LOKET_ON_BOTH_DATABASES(backend);
    PrintingOffice test(backend);
    const Visit visit = test.take("KK");
    const auto printed = [&] {
        must(test.printing().ended(test.claimed().id, PrintFate::Sent));
        return test.status().lastPrinted->copy;
    };
    CHECK(test.ask(PaperKind::Receipt, visit.ticket.id).copy == 0);
    CHECK(printed() == 0);
    CHECK(entriesOf(test, "print") == 1);
    for (int copy = 1; copy <= 3; ++copy) {
        const auto answer = test.ask(PaperKind::Receipt, visit.ticket.id);
        CHECK(answer.copy == copy);
        CHECK_FALSE(answer.waits);
        CHECK(entriesOf(test, "reprint") == copy);
        CHECK(printed() == copy);
    }
    CHECK(test.ask(PaperKind::Ticket, visit.ticket.id).copy == 0); // another paper
    CHECK(test.ask(PaperKind::Receipt, test.take("KK").ticket.id).copy == 0);
    must(verify(test.address));
}

TEST_CASE("A paper that has not left is not printed twice by asking again, from whichever counter")
{
    PrintingOffice test;
    const QString other = QStringLiteral("system:A5");
    test.choose(PaperKind::Ticket, other, {}, 1);
    const Visit visit = test.takeWithTicket();
    const auto again = test.ask(PaperKind::Ticket, visit.ticket.id);
    CHECK(again.waits);
    CHECK(again.copy == 0);
    // Its printer is off: the colleague prints it at his.
    CHECK(test.ask(PaperKind::Ticket, visit.ticket.id, 1).waits);
    REQUIRE(test.status().waiting.size() == 1);
    CHECK(test.status().waiting.front().printer == other);
    const PrintJob sending = test.claimed();
    CHECK(test.ask(PaperKind::Ticket, visit.ticket.id).waits); // on its way
    must(test.printing().ended(sending.id, PrintFate::Sent));
    CHECK(test.ask(PaperKind::Ticket, visit.ticket.id).copy == 1);
    CHECK(entriesOf(test, "reprint") == 1);
}

TEST_CASE("A paper that was given up before it left is the same paper when it is asked for again")
{
    PrintingOffice test;
    const Visit visit = test.takeWithTicket();
    const PrintJobId job = test.status().waiting.front().id;
    must(test.printing().drop(test.at(0).actor, job));
    CHECK(failedWith(test.printing().drop(test.at(0).actor, job), ErrorCode::Conflict));
    CHECK(test.nothingToClaim());
    const auto again = test.ask(PaperKind::Ticket, visit.ticket.id);
    CHECK(again.copy == 0);
    CHECK_FALSE(again.waits);
    must(test.printing().ended(test.claimed().id, PrintFate::Sent));
    CHECK(test.ask(PaperKind::Ticket, visit.ticket.id).copy == 1);
    must(verify(test.address));
}

TEST_CASE("What was being sent when the program ended is uncertain, stays so, and prints only as a copy")
{
    LOKET_ON_BOTH_DATABASES(backend);
    PrintingOffice test(backend);
    const Visit visit = test.takeWithTicket();
    const PrintJob sending = test.claimed();
    test.clock.advance(minuteMs);
    const auto recovered = must(test.printing().recover(test.station()));
    REQUIRE(recovered.size() == 1);
    CHECK(recovered.front().id == sending.id);
    CHECK(recovered.front().trouble == PrintTrouble::Program);
    CHECK(must(test.printing().recover(test.station())).empty());
    CHECK(test.nothingToClaim());
    CHECK(test.status().uncertain.size() == 1);
    CHECK(test.ask(PaperKind::Ticket, visit.ticket.id).copy == 1);
    CHECK(test.status().uncertain.empty()); // asked for again: nobody looks for it any more
    CHECK(test.claimed().copy == 1);
}

TEST_CASE("Of several uncertain papers the newest of today comes first, and those of earlier days are counted")
{
    LOKET_ON_BOTH_DATABASES(backend);
    PrintingOffice test(backend);
    const auto cutOff = [&] {
        const Visit visit = test.takeWithTicket();
        must(test.printing().ended(test.claimed().id, PrintFate::Uncertain, PrintTrouble::CutOff));
        return visit.ticket.number;
    };
    const TicketNumber old = cutOff();
    CHECK(test.status().number == old);
    CHECK(test.status().olderUncertain == 0);
    test.clock.advance(10 * 24 * 60 * minuteMs);
    CHECK(test.status().uncertain.empty());
    CHECK(test.status().olderUncertain == 1);
    cutOff();
    const TicketNumber newest = cutOff();
    const PrintStatus status = test.status();
    CHECK(status.uncertain.size() == 2);
    CHECK(status.number == newest);
    CHECK_FALSE(status.day);
    CHECK(status.olderUncertain == 1);
    CHECK(must(test.printing().list(test.at(0).actor)).size() == 3); // the list has them all
}

TEST_CASE("Only a paper that is being sent is taken back, and only by whom it is given up")
{
    PrintingOffice test;
    test.takeWithTicket();
    const PrintJobId waiting = test.status().waiting.front().id;
    CHECK(failedWith(test.printing().mayTakeBack(test.at(0).actor, waiting), ErrorCode::Conflict));
    const PrintJobId sending = test.claimed().id;
    must(test.printing().mayTakeBack(test.at(0).actor, sending));
    must(test.printing().ended(sending, PrintFate::Sent));
    CHECK(failedWith(test.printing().mayTakeBack(test.at(0).actor, sending), ErrorCode::Conflict));
}

TEST_CASE("Somebody who finds the uncertain paper says so")
{
    PrintingOffice test;
    test.takeWithTicket();
    const PrintJob sending = test.claimed();
    must(test.printing().ended(sending.id, PrintFate::Uncertain, PrintTrouble::CutOff));
    CHECK(test.status().uncertain.front().trouble == PrintTrouble::CutOff);
    must(test.printing().found(test.at(0).actor, sending.id));
    CHECK(test.status().uncertain.empty());
    CHECK(test.status().lastPrinted->id == sending.id);
}

TEST_CASE("A refused paper waits on with its reason, and others pass the printer that rests")
{
    PrintingOffice test;
    const QString other = QStringLiteral("system:A5");
    test.choose(PaperKind::Receipt, other, PaperAsk::Always);
    const Visit visit = test.takeWithTicket();
    test.ask(PaperKind::Receipt, visit.ticket.id);
    const PrintJob ticket = test.claimed();
    must(test.printing().ended(ticket.id, PrintFate::Refused, PrintTrouble::Off));
    REQUIRE(test.status().troubled());
    CHECK(test.status().troubled()->id == ticket.id);
    CHECK(test.status().troubled()->trouble == PrintTrouble::Off);
    CHECK(test.claimed({slip}).printer == other);
    CHECK_FALSE(must(test.printing().claim(test.station(), {slip})));
    const PrintJob again = test.claimed();
    CHECK(again.id == ticket.id);
    CHECK(again.tries == 2);
    // There is nothing to print: waiting would help nobody.
    must(test.printing().ended(again.id, PrintFate::Refused, PrintTrouble::Content));
    CHECK(test.nothingToClaim());
}

TEST_CASE("What waits goes to the printer that the administrator chooses instead")
{
    PrintingOffice test;
    test.takeWithTicket();
    test.choose(PaperKind::Ticket, QStringLiteral("system:Baru"));
    CHECK(test.status().waiting.front().printer == QStringLiteral("system:Baru"));
    test.choose(PaperKind::Ticket, {});
    CHECK(test.status().waiting.front().printer == QStringLiteral("system:Baru"));
    CHECK(papersFor(test.office->catalogue(), test.counter(0), PaperKind::Ticket).empty());
    must(verify(test.address));
}

TEST_CASE("Bytes go to a device alone: where something else stands at its path, it is no printer")
{
    PrintingOffice test;
    const auto set = [&](const QString &path) {
        PaperSetting setting = test.office->catalogue().paperSetting(test.counter(0), PaperKind::Ticket);
        setting.printer = QStringLiteral("device:") + path;
        return test.printing().setPaper(test.at(0), setting);
    };
    CHECK(set(QStringLiteral("/dev/null")));
    CHECK(set(QStringLiteral("/dev/usb/lp77"))); // not there (now): it is off, or at another computer
    const QTemporaryDir folder(QStringLiteral("/dev/shm/loket-XXXXXX")); // of memory, and a place for files as well
    REQUIRE(folder.isValid());
    const QString path = folder.filePath(QStringLiteral("lp0"));
    const QByteArray name = QFile::encodeName(path);
    const auto isRefused = [&] { return failedWith(set(path), ErrorCode::BadPrinter); };
    CHECK(set(path));
    REQUIRE(::mkfifo(name.constData(), 0600) == 0);
    CHECK(isRefused());
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::link(folder.path(), path));
    CHECK(isRefused());
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile(path).open(QIODevice::WriteOnly));
    CHECK(isRefused());
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::link(QStringLiteral("/dev/null"), path)); // a lasting name of a device
    CHECK(set(path));
}

TEST_CASE("Settings of papers are checked and kept")
{
    PrintingOffice test;
    const auto set = [&](auto change) {
        PaperSetting setting = test.office->catalogue().paperSetting(test.counter(0), PaperKind::Coupon);
        change(setting);
        return test.printing().setPaper(test.at(0), setting);
    };
    for (const char *place : {"XP-58", "device:/home/kantor/surat.txt", "device:/dev/shm", "device:/dev/fd"}) {
        const auto answer = set([&](PaperSetting &s) { s.printer = QString::fromLatin1(place); });
        REQUIRE_FALSE(answer);
        CHECK(answer.error() == Error{ErrorCode::BadPrinter, QString::fromLatin1(place)});
    }
    for (const auto &wrong :
         {set([](PaperSetting &s) { s.codePage = QStringLiteral("cp1252"); }),
          set([](PaperSetting &s) { s.knifeMm = 101; }), set([](PaperSetting &s) { s.knifeMm = -1; })})
        CHECK(failedWith(wrong, ErrorCode::OutOfRange));
    CHECK(failedWith(set([](PaperSetting &s) { s.counter = CounterId(77); }), ErrorCode::UnknownCounter));
    must(set([](PaperSetting &s) {
        s.printer = QStringLiteral("raw:10.0.0.7");
        s.format = PaperFormat::Roll58;
        s.codePage = QStringLiteral("cp850");
        s.knifeMm = 22;
        s.cut = false;
        s.nativeQr = false;
        s.ask = PaperAsk::Never;
    }));
    const auto reader = must(Office::openReadOnly(test.address, test.clock));
    PaperSetting kept = reader->catalogue().paperSetting(test.counter(0), PaperKind::Coupon);
    CHECK(kept == test.office->catalogue().paperSetting(test.counter(0), PaperKind::Coupon));
    CHECK(kept.printer == QStringLiteral("raw:10.0.0.7:9100"));
    CHECK(kept.format == PaperFormat::Roll58);
    CHECK_FALSE(kept.nativeQr);
    CHECK(kept.knifeMm == 22);
    must(verify(test.address));
}

TEST_CASE("Papers that ended long ago are forgotten, and the next one is a copy all the same")
{
    PrintingOffice test;
    const Visit visit = test.takeWithTicket();
    must(test.printing().ended(test.claimed().id, PrintFate::Sent));
    const Visit waiting = test.takeWithTicket();
    test.clock.advance(Millis(29) * 24 * 60 * minuteMs);
    must(test.printing().recover(test.station()));
    CHECK(test.status().lastPrinted);
    test.clock.advance(Millis(2) * 24 * 60 * minuteMs);
    must(test.printing().recover(test.station()));
    CHECK_FALSE(test.status().lastPrinted);
    CHECK(test.status().waiting.size() == 1); // what waits is never forgotten
    CHECK(test.ask(PaperKind::Ticket, visit.ticket.id).copy == 1);
    CHECK(test.ask(PaperKind::Ticket, waiting.ticket.id).waits);
}

TEST_CASE("Asking for a paper is done once, however often it is tried")
{
    PrintingOffice test;
    const Visit visit = test.take("KK");
    const PaperOrder order{PaperKind::Receipt, subjectOf(visit.ticket.id)};
    Act first = test.at(0);
    must(test.printing().print(first, order));
    must(test.printing().ended(test.claimed().id, PrintFate::Sent));
    first.mayBeDone = true;
    CHECK(must(test.printing().print(first, order)).copy == 0);
    Act second = test.at(0);
    const auto copy = must(test.printing().print(second, order));
    second.mayBeDone = true;
    const auto again = must(test.printing().print(second, order));
    CHECK(again.copy == 1);
    CHECK(again.job == copy.job);
    CHECK(test.status().waiting.size() == 1);
    CHECK(failedWith(test.printing().print(test.at(0), {PaperKind::Receipt, {}}), ErrorCode::BadText));
    CHECK(failedWith(test.printing().print(test.at(0), {PaperKind::Receipt, QString(81, QLatin1Char('x'))}),
                     ErrorCode::BadText));
}

TEST_CASE("Test pages are never copies and leave no entry")
{
    PrintingOffice test;
    test.choose(PaperKind::Test, slip);
    const auto before = must(verify(test.address));
    CHECK(must(test.printing().print(test.at(0), {PaperKind::Test})).copy == 0);
    CHECK(must(test.printing().print(test.at(0), {PaperKind::Test})).copy == 0);
    CHECK(test.status().waiting.size() == 2);
    CHECK(must(verify(test.address)).entries == before.entries);
}

TEST_CASE("Printing a receipt neither takes the place of what can be taken back nor hides it")
{
    PrintingOffice test;
    const Visit visit = test.take("KK");
    must(test.office->queue().callNext(test.at(0)));
    must(test.office->queue().start(test.at(0), visit.ticket.id));
    Act finish = test.at(0);
    finish.papers = papersFor(test.office->catalogue(), test.counter(0), PaperKind::Receipt);
    must(test.office->queue().finish(finish, visit.ticket.id));
    must(test.printing().ended(test.claimed().id, PrintFate::Sent));
    test.ask(PaperKind::Receipt, visit.ticket.id);
    CHECK(must(test.office->queue().undo(test.at(0))).ticket.state == TicketState::Serving);
    must(verify(test.address));
    // Finished anew, the visitor gets a receipt that says that another one is about.
    finish.id = newActId();
    must(test.printing().ended(test.claimed().id, PrintFate::Sent));
    must(test.office->queue().finish(finish, visit.ticket.id));
    CHECK(test.claimed().copy == 2);
    must(verify(test.address));
}

TEST_CASE("No column of the print queue could hold what a paper says")
{
    PrintingOffice test;
    const Visit visit = test.takeWithTicket();
    must(test.office->queue().setNote(test.at(0), visit.ticket.id, QStringLiteral("Budi 6371012345678901")));
    test.ask(PaperKind::Receipt, visit.ticket.id);
    const auto connection = test.place.open();
    must(storage::reading(*connection, [&]() -> Result<void> {
        for (auto rows = connection->select(storage::tables::printJob(), "order by id"); rows.next();) {
            for (const int column : {3, 4, 5, 6, 7, 9, 14})
                CHECK(rows.text(column).size() < 30);
        }
        return {};
    }));
}
