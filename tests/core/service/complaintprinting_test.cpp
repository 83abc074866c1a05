// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt of a report on its way to the printer: whose business it is, with which key it is drawn, and what ends
// with it.
#include "core/service/officeclock.h"
#include "tests/core/service/deskoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

struct ReceiptOffice : DeskOffice {
    explicit ReceiptOffice(storage::Backend backend = storage::Backend::Sqlite) : DeskOffice(backend)
    {
        signIn(staff("ADMIN"));
        PaperSetting setting = office->catalogue().paperSetting(counter(0), PaperKind::Complaint);
        setting.printer = QStringLiteral("raw:127.0.0.1:9100");
        must(office->printing().setPaper(on("ADMIN"), setting));
    }

    ReceivedComplaint receivePrinted(const char *code, const ComplaintReport &report, const Receiving &how = {})
    {
        signIn(staff(code));
        Act act = on(code);
        act.papers = papersFor(office->catalogue(), act.actor.counter, PaperKind::Complaint);
        REQUIRE(act.papers.size() == 1);
        return must(office->complaints().receive(act, report, how));
    }
    std::optional<PrintJob> claim() { return must(office->printing().claim(office->station())); }
    /// What the reader's program would show about papers: waiting, uncertain, ended, listed.
    std::size_t shown(const char *code)
    {
        signIn(staff(code));
        const PrintStatus status = must(office->printing().status(on(code).actor));
        const auto listed = must(office->printing().list(on(code).actor));
        return status.waiting.size() + status.uncertain.size() + (status.lastPrinted ? 1 : 0) + listed.size();
    }
    bool typistReads(const ReceivedComplaint &report) { return openAs("P1", report.number).has_value(); }
};

} // namespace

TEST_CASE("The receipt of a report waits from its commit on, and whoever typed it reads the case until it is printed")
{
    LOKET_ON_BOTH_DATABASES(backend);
    ReceiptOffice test(backend);
    const ReceivedComplaint received = test.receivePrinted("P1", DeskOffice::complaint());
    const auto job = test.claim();
    REQUIRE(job);
    CHECK(job->order.about == paperAbout(received.id));
    CHECK(job->copy == 0);
    CHECK(test.typistReads(received));

    SECTION("printed")
    {
        must(test.office->printing().ended(job->id, PrintFate::Sent));
        CHECK_FALSE(test.typistReads(received));
    }
    SECTION("refused, it waits on")
    {
        must(test.office->printing().ended(job->id, PrintFate::Refused, PrintTrouble::Off));
        CHECK(test.typistReads(received));
        CHECK(test.claim());
    }
    SECTION("uncertain, until somebody has looked")
    {
        must(test.office->printing().ended(job->id, PrintFate::Uncertain, PrintTrouble::CutOff));
        CHECK(test.typistReads(received));
        const auto again = must(test.office->printing().print(test.on("P1"), job->order));
        CHECK(again.copy == 1);
        CHECK(test.shown("P1") > 0);
        must(test.office->printing().found(test.on("P1").actor, job->id));
        CHECK_FALSE(test.typistReads(received));
    }
    must(verify(test.address));
}

TEST_CASE("The print worker draws the receipt with the key that came with the order, and with no other one")
{
    LOKET_ON_BOTH_DATABASES(backend);
    ReceiptOffice test(backend);
    const StaffId subject = test.staff("A1");
    const ReceivedComplaint first = test.receivePrinted("P1", DeskOffice::about(subject));
    const ReceivedComplaint second = test.receivePrinted("P1", DeskOffice::about(subject));
    const QString key = must(test.office->complaints().receiptKey(first.id));

    OfficeClock clock;
    const auto worker = must(Office::openReadOnly(test.address, clock));
    const ComplaintPaper paper = must(worker->complaints().receiptByKey(first.id, key));
    CHECK(paper.number == first.number);
    CHECK(paper.statement == complaintStory);
    CHECK(paper.complainant.name == complainantName);
    for (const QString &wrong : {QString(), QString(64, QLatin1Char('0')), key.left(62), QStringLiteral("x")})
        CHECK(failedWith(worker->complaints().receiptByKey(first.id, wrong), ErrorCode::NoSuchPaper));
    CHECK(failedWith(worker->complaints().receiptByKey(second.id, key), ErrorCode::NoSuchPaper));
    CHECK(failedWith(worker->complaints().receiptByKey(ComplaintId(999), key), ErrorCode::NoSuchPaper));
    CHECK(failedWith(worker->complaints().receiptKey(first.id), ErrorCode::ComplaintNotFound));
    test.signIn(subject);
    CHECK(failedWith(test.office->complaints().receiptKey(first.id), ErrorCode::ComplaintNotFound));
}

TEST_CASE("A question's receipt needs a key too, and its typist has it")
{
    ReceiptOffice test;
    ComplaintReport question;
    question.classCode = QStringLiteral("INFO");
    question.channel = QStringLiteral("COUNTER");
    question.statement = QStringLiteral("Jam berapa loket tutup?");
    question.answer = QStringLiteral("Pukul 15.00");
    const ReceivedComplaint received = test.receivePrinted("P1", question);
    REQUIRE(test.claim());
    const QString key = must(test.office->complaints().receiptKey(received.id));
    CHECK(must(test.office->complaints().receiptByKey(received.id, key)).answer == question.answer);
    CHECK(test.typistReads(received));
}

TEST_CASE("Of a receipt that is not his business nobody sees a trace in the print queue, and it is not sent meanwhile")
{
    LOKET_ON_BOTH_DATABASES(backend);
    ReceiptOffice test(backend);
    const std::size_t before = test.shown("P2");
    const ReceivedComplaint received = test.receivePrinted("P1", DeskOffice::about(test.staff("A1")));
    const PaperOrder order{PaperKind::Complaint, paperAbout(received.id)};
    for (const char *other : {"P2", "A1", "ADMIN"}) {
        CHECK(test.shown(other) == before);
        CHECK_FALSE(test.claim());
        CHECK_FALSE(must(test.office->printing().mayBeOut(test.on(other).actor, order)));
    }
    test.signIn(test.staff("P2"));
    const auto asked = test.office->printing().print(test.on("P2"), order);
    const auto missing = test.office->printing().print(test.on("P2"),
                                                       {PaperKind::Complaint, paperAbout(ComplaintId(99))});
    REQUIRE_FALSE(asked);
    REQUIRE_FALSE(missing);
    CHECK(asked.error() == missing.error());

    test.signIn(test.staff("P1"));
    const auto job = test.claim();
    REQUIRE(job);
    must(test.office->printing().ended(job->id, PrintFate::Sent));
    CHECK(test.shown("P2") == before);
    test.signIn(test.staff("P2"));
    CHECK(failedWith(test.office->printing().drop(test.on("P2").actor, job->id), ErrorCode::Conflict));
}

TEST_CASE("Receipts out of reach take no place in a list of papers, and are not the last one printed")
{
    LOKET_ON_BOTH_DATABASES(backend);
    ReceiptOffice test(backend);
    PaperSetting setting = test.office->catalogue().paperSetting(test.counter(0), PaperKind::Requirements);
    setting.printer = QStringLiteral("raw:127.0.0.1:9100");
    test.signIn(test.staff("ADMIN"));
    must(test.office->printing().setPaper(test.on("ADMIN"), setting));
    const auto printed = [&] {
        const auto job = test.claim();
        REQUIRE(job);
        must(test.office->printing().ended(job->id, PrintFate::Sent));
    };
    test.signIn(test.staff("P2"));
    for (std::size_t paper = 0; paper < listedPapers + 2; ++paper) {
        const PaperOrder sheet{PaperKind::Requirements, paperAbout(test.service("KK"))};
        must(test.office->printing().print(test.on("P2"), sheet));
        printed();
    }
    const auto before = must(test.office->printing().list(test.on("P2").actor));
    CHECK(before.size() == listedPapers);
    for (int report = 0; report < 3; ++report) {
        test.receivePrinted("P1", DeskOffice::about(test.staff("A1")));
        printed();
    }
    test.signIn(test.staff("P2"));
    const auto after = must(test.office->printing().list(test.on("P2").actor));
    REQUIRE(after.size() == before.size());
    for (std::size_t row = 0; row < after.size(); ++row)
        CHECK(after[row].job.id == before[row].job.id);
    const PrintStatus status = must(test.office->printing().status(test.on("P2").actor));
    REQUIRE(status.lastPrinted);
    CHECK(status.lastPrinted->id == before.front().job.id);
}

TEST_CASE("A handler prints a copy of a report's receipt, at the register's own right")
{
    LOKET_ON_BOTH_DATABASES(backend);
    ReceiptOffice test(backend);
    const ReceivedComplaint received = test.receivePrinted("P1", DeskOffice::complaint());
    const PaperOrder order{PaperKind::Complaint, paperAbout(received.id)};
    must(test.office->printing().ended(test.claim()->id, PrintFate::Sent));
    test.signIn(test.staff("A1"));
    const auto copy = must(test.office->printing().print(test.on("A1"), order));
    CHECK(copy.copy == 1);
    CHECK(entriesOf(test, "complaint_reprint") == 1);
    must(test.office->printing().drop(test.on("A1").actor, copy.job));
    CHECK_FALSE(test.claim());
}

TEST_CASE("Whoever hands a report over prints nothing of it")
{
    ReceiptOffice test;
    const ReceivedComplaint received = test.receivePrinted("P1", DeskOffice::about(test.staff("P1")), {{}, true});
    CHECK(test.shown("P1") == 0);
    CHECK_FALSE(test.claim());
    CHECK_FALSE(test.typistReads(received));
}
