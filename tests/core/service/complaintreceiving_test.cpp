// SPDX-License-Identifier: GPL-3.0-or-later
// Receiving a report: what is sealed to whom, what the register tells whom, and that its subject finds no trace.
#include "core/domain/formnumber.h"
#include "core/domain/reportfield.h"
#include "tests/core/service/deskoffice.h"

#include <QFile>

#include <set>

using namespace loket;
using namespace loket::test;

namespace {

bool holds(const QByteArray &bytes, const QString &text)
{
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return bytes.contains(text.toUtf8()) || bytes.contains(wide);
}

} // namespace

TEST_CASE("A complaint about the unit is in the register at once, who complains is sealed, the rest is not")
{
    LOKET_ON_BOTH_DATABASES(backend);
    DeskOffice test(backend);
    const ReceivedComplaint received = test.receiveAs("P1", DeskOffice::complaint());
    CHECK_FALSE(received.hidden);
    CHECK(received.number.startsWith(QStringLiteral("ADU/")));
    CHECK(test.listed("A1") == QStringList{received.number});
    CHECK(test.listed("K1") == QStringList{received.number});
    const CaseView view = must(test.openAs("A1", received.number));
    ComplaintReport expected = DeskOffice::complaint();
    expected.identity = {};
    CHECK(view.report == expected);
    CHECK(view.hasIdentity);
    CHECK(view.complaint.agenda == 1);
    REQUIRE(view.steps.size() == 1);
    CHECK(view.steps.front().staff == test.staff("P1"));
    CHECK(view.allowed.has(CaseAct::Handle));
    CHECK(entriesOf(test, "complaint_open") == 1);

    // Whoever typed it reads it until the receipt is done.
    CHECK(test.openAs("P1", received.number));
    must(test.office->complaints().receiptDone(test.on("P1"), received.id));
    CHECK(failedWith(test.openAs("P1", received.number), ErrorCode::ComplaintNotFound));
    CHECK(failedWith(test.office->complaints().receiptDone(test.on("P1"), received.id), ErrorCode::ComplaintNotFound));
    must(verify(test.address));
}

TEST_CASE("Who is named as a subject finds no trace of the case, alike for a number that was never given")
{
    LOKET_ON_BOTH_DATABASES(backend);
    DeskOffice test(backend);
    const StaffId subject = test.staff("A1");
    const QStringList before = test.listed("A1");
    const ReceivedComplaint received = test.receiveAs("P1", DeskOffice::about(subject));
    CHECK(received.hidden);
    const OfficeDay today = test.office->today();
    test.signIn(test.staff("K1"));
    CHECK(must(test.office->complaints().statistics(test.on("K1").actor, today, today)).whole().received == 0);
    CHECK(test.listed("A1") == before);
    CHECK(test.listed("K1") == QStringList{received.number});
    const auto refused = test.openAs("A1", received.number);
    const auto missing = test.openAs("A1", QStringLiteral("ADU/UJI/2026/11/0000"));
    REQUIRE_FALSE(refused);
    REQUIRE_FALSE(missing);
    CHECK(refused.error() == missing.error());
    CHECK(entriesOf(test, "complaint_denied") == 2);
    CHECK(failedWith(test.openAs("P2", received.number), ErrorCode::ComplaintNotFound));
    const CaseView view = must(test.openAs("K1", received.number));
    CHECK(view.report.subjects.staff == std::vector<StaffId>{subject});
    CHECK(view.report.forms == QStringList{QStringLiteral("PB")});
    CHECK_FALSE(view.complaint.agenda);
    CHECK_FALSE(view.complaint.service);
    must(verify(test.address));
}

TEST_CASE("Nothing of a hidden case but number, class, state, channel and dates stands readable in the file")
{
    DeskOffice test;
    ComplaintReport report = DeskOffice::about(test.staff("P2"));
    report.service = test.service("KK");
    test.receiveAs("P1", report);
    const QByteArray bytes = test.wholeFile();
    REQUIRE(holds(bytes, QStringLiteral("PLAIN")));
    for (const QString &secret : {complainantName, complainantPhone, complainantNik, complaintStory, report.hope,
                                  report.remedy, report.subjects.words, report.hopeTold, report.identity.address}) {
        INFO(secret.toStdString());
        CHECK_FALSE(holds(bytes, secret));
    }
    const auto connection = test.place.open();
    const auto stored = must(storage::reading(*connection, [&]() -> Result<Complaint> {
        return storage::ComplaintStore(*connection).receivedBetween(test.office->today(), test.office->today()).front();
    }));
    CHECK(stored.sealed);
    CHECK_FALSE(stored.service);
    CHECK_FALSE(stored.agenda);
    must(verify(test.address));
}

TEST_CASE("A confidential case is sealed but not hidden, and an anonymous one keeps nothing of an identity")
{
    LOKET_ON_BOTH_DATABASES(backend);
    DeskOffice test(backend);
    ComplaintReport report = DeskOffice::complaint();
    report.confidential = true;
    const ReceivedComplaint confidential = test.receiveAs("P1", report);
    CHECK_FALSE(confidential.hidden);
    const CaseView view = must(test.openAs("K1", confidential.number));
    CHECK(view.complaint.sealed);
    CHECK(view.complaint.agenda == 1);
    CHECK(view.report.statement == complaintStory);
    report.confidential = false;
    report.anonymous = true;
    const CaseView anonymous = must(test.openAs("K1", test.receiveAs("P1", report).number));
    CHECK_FALSE(anonymous.hasIdentity);
    CHECK(anonymous.complaint.agenda == 2);
    must(verify(test.address));
}

TEST_CASE("Who complains is read for a purpose only, and each reading stands in the journal")
{
    DeskOffice test;
    const ReceivedComplaint received = test.receiveAs("P1", DeskOffice::complaint());
    test.signIn(test.staff("A1"));
    auto &desk = test.office->complaints();
    CHECK(
        failedWith(desk.readIdentity(test.on("A1"), received.number, QStringLiteral("nosy")), ErrorCode::ReasonNeeded));
    const QString purpose = test.office->catalogue().reasonsOf(QStringLiteral("identity_read")).front().code;
    CHECK(must(desk.readIdentity(test.on("A1"), received.number, purpose)) == DeskOffice::complaint().identity);
    CHECK(entriesOf(test, "identity_read") == 1);
    test.signIn(test.staff("P1"));
    CHECK(failedWith(desk.readIdentity(test.on("P1"), received.number, purpose), ErrorCode::NotAllowed));
    const QByteArray bytes = test.wholeFile();
    CHECK_FALSE(holds(bytes, complainantName));
    CHECK_FALSE(holds(bytes, complainantNik));
}

TEST_CASE("The form of the box is found by its number, and entered once")
{
    LOKET_ON_BOTH_DATABASES(backend);
    DeskOffice test(backend);
    const bool isSealed = GENERATE(false, true);
    const QString number = formnumber::make([](quint32 bound) { return 7 % bound; });
    ComplaintReport form = isSealed ? DeskOffice::about(test.staff("P2")) : DeskOffice::complaint();
    form.channel = boxChannel();
    form.received.day = test.office->today().text();
    form.formNumber = number.toLower();
    const ReceivedComplaint first = test.receiveAs("A1", form);
    CHECK(must(test.openAs("A1", first.number)).complaint.originalNumber == number);
    CHECK(must(test.office->complaints().receipt(test.on("A1").actor, first.number)).originalNumber == number);
    const auto found = must(test.office->cases().search(test.on("A1").actor, number));
    REQUIRE(found.size() == 1);
    CHECK(found.front().complaint.number == first.number);

    // The same paper again, about somebody else now.
    ComplaintReport again = DeskOffice::complaint();
    again.channel = form.channel;
    again.received = form.received;
    again.formNumber = number;
    const auto second = test.office->complaints().receive(test.on("A1"), again);
    REQUIRE_FALSE(second);
    CHECK(reportFaultOf(second.error()) == ReportFault{ReportField::FormNumber, FieldFault::Taken});
    must(verify(test.address));
}

TEST_CASE(
    "A number of another system is sealed with its case, and a second report of it is refused where that tells nothing")
{
    LOKET_ON_BOTH_DATABASES(backend);
    DeskOffice test(backend);
    const QString number = QStringLiteral("SP4N-RAHASIA-778899");
    ComplaintReport hidden = DeskOffice::about(test.staff("P2"));
    hidden.originalNumber = number;
    const ReceivedComplaint first = test.receiveAs("P1", hidden);
    CHECK(must(test.openAs("A1", first.number)).complaint.originalNumber == number);
    CHECK(must(test.office->complaints().receipt(test.on("A1").actor, first.number)).originalNumber == number);
    CHECK(must(test.office->cases().search(test.on("A1").actor, QStringLiteral("rahasia 778899"))).size() == 1);
    if (backend == storage::Backend::Sqlite) {
        QFile file(test.address);
        QFile log(test.address + QStringLiteral("-wal"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        REQUIRE(log.open(QIODevice::ReadOnly));
        CHECK_FALSE(holds(file.readAll() + log.readAll(), number));
    }

    // Whoever is meant there types the same number and learns nothing.
    ComplaintReport clear = DeskOffice::complaint();
    clear.originalNumber = number;
    const ReceivedComplaint second = test.receiveAs("P2", clear);
    CHECK(must(test.openAs("A1", second.number)).complaint.originalNumber == number);

    // The next one is told that a report in clear has it.
    test.signIn(test.staff("P1"));
    const auto third = test.office->complaints().receive(test.on("P1"), clear);
    REQUIRE_FALSE(third);
    CHECK(reportFaultOf(third.error()) == ReportFault{ReportField::OriginalNumber, FieldFault::Taken});

    // It is sealed too when the case turns out to be about a person: then nobody is told of it either.
    test.signIn(test.staff("K1"));
    ComplaintSubjects meant;
    meant.staff = {test.staff("P1")};
    const auto confirmed = must(test.office->cases().confirmSubjects(test.on("K1"), second.number, meant, {}));
    CHECK(confirmed.complaint.originalNumber == number);
    CHECK(test.receiveAs("P1", clear).number != second.number);
    must(verify(test.address));
}

TEST_CASE("An imported report that turns out to be about a person seals its number too, and an import still knows it")
{
    LOKET_ON_BOTH_DATABASES(backend);
    DeskOffice test(backend);
    const QString number = QStringLiteral("LAPOR-IMPOR-445566");
    FiledComplaint filed;
    filed.originalNumber = number;
    filed.classCode = QStringLiteral("PLAIN");
    filed.channelCode = QStringLiteral("COUNTER");
    filed.statement = complaintStory;
    filed.receivedAt = test.clock.now();
    test.signIn(test.staff("K1"));
    auto &desk = test.office->complaints();
    CHECK(must(desk.import(test.on("K1"), filed)) == Imported::New);
    const QString given = test.listed("K1").front();
    ComplaintSubjects meant;
    meant.staff = {test.staff("P1")};
    const auto confirmed = must(test.office->cases().confirmSubjects(test.on("K1"), given, meant, {}));
    CHECK(confirmed.complaint.originalNumber == number);
    CHECK(must(test.office->cases().search(test.on("K1").actor, QStringLiteral("445566"))).size() == 1);

    const auto connection = test.place.open();
    must(storage::reading(*connection, [&]() -> Result<void> {
        storage::Rows rows = connection->run(
            "select count(*) from complaint where original_number <> '' or original_digest = ''");
        CHECK((rows.next() && rows.integer(0) == 0));
        return {};
    }));
    // In another file too; whoever is meant and types it learns nothing, as of a number that was never seen.
    CHECK(must(desk.import(test.on("K1"), filed)) == Imported::Known);
    ComplaintReport clear = DeskOffice::complaint();
    clear.originalNumber = number;
    const ReceivedComplaint typed = test.receiveAs("P1", clear);
    CHECK(must(test.openAs("K1", typed.number)).complaint.originalNumber == number);

    // Another person is meant, and then nobody is: it opens by each new key, and stays known.
    test.signIn(test.staff("K1"));
    meant.staff = {test.staff("P2")};
    must(test.office->cases().confirmSubjects(test.on("K1"), given, meant, {}));
    ComplaintSubjects nobody;
    nobody.unit = true;
    const auto shown = must(test.office->cases().confirmSubjects(test.on("K1"), given, nobody, {}));
    CHECK_FALSE(shown.complaint.hidden);
    CHECK(shown.complaint.originalNumber == number);
    CHECK(must(desk.import(test.on("K1"), filed)) == Imported::Known);
    must(verify(test.address));
}

TEST_CASE("A report about whoever types it is refused here and handed over sealed, and its typist reads nothing of it")
{
    LOKET_ON_BOTH_DATABASES(backend);
    DeskOffice test(backend);
    const ComplaintReport report = DeskOffice::about(test.staff("P1"));
    test.signIn(test.staff("P1"));
    CHECK(failedWith(test.office->complaints().receive(test.on("P1"), report), ErrorCode::ReceiverIsSubject));
    CHECK(entriesOf(test, "complaint") == 0);
    Receiving how;
    how.handsOver = true;
    const ReceivedComplaint handed = test.receiveAs("P1", report, how);
    CHECK(failedWith(test.openAs("P1", handed.number), ErrorCode::ComplaintNotFound));
    CHECK(must(test.openAs("A1", handed.number)).report.statement == complaintStory);
}

TEST_CASE("A report about the officer of a visit that was switched is handed over by either of the two")
{
    LOKET_ON_BOTH_DATABASES(backend);
    DeskOffice test(backend);
    test.signIn(test.staff("P1"));
    must(test.office->counters().open(test.on("P1")));
    must(test.office->queue().take(test.on("P1"), {{test.service("KK")}}));
    const Visit called = must(test.office->queue().callNext(test.on("P1")));
    const Visit visit = must(test.office->queue().start(test.on("P1"), called.ticket.id));
    test.signIn(test.staff("P2")); // takes the seat while the visit is being served
    ComplaintReport report = DeskOffice::complaint();
    report.subjects = {};
    report.subjects.visitOfficers = true;
    report.visit = visit.ticket.id;
    for (const char *code : {"P1", "P2"}) {
        INFO(code);
        test.signIn(test.staff(code));
        CHECK(failedWith(test.office->complaints().receive(test.on(code), report), ErrorCode::ReceiverIsSubject));
    }
    Receiving how;
    how.handsOver = true;
    const ReceivedComplaint handed = test.receiveAs("P2", report, how);
    for (const char *code : {"P1", "P2"})
        CHECK(failedWith(test.openAs(code, handed.number), ErrorCode::ComplaintNotFound));
    CHECK(must(test.openAs("K1", handed.number)).report.statement == complaintStory);
}

TEST_CASE("While it is unknown who is meant, whoever was at that service that day is shut out")
{
    DeskOffice test;
    ComplaintReport report = DeskOffice::complaint();
    report.subjects = {};
    report.subjects.unknown = true;
    report.service = test.service("KK");
    const ReceivedComplaint received = test.receiveAs("P1", report);
    CHECK(received.hidden);
    CHECK(must(test.openAs("K1", received.number)).allowed.has(CaseAct::Assign));
    CHECK(failedWith(test.openAs("P2", received.number), ErrorCode::ComplaintNotFound));
}

TEST_CASE("A demand for money goes to the head alone, and with the head as its subject no key of the office opens it")
{
    DeskOffice test;
    ComplaintReport report = DeskOffice::about(test.staff("P2"));
    report.forms = {solicitingForm()};
    const ReceivedComplaint toHead = test.receiveAs("P1", report);
    CHECK(toHead.goesTo == CaseGoesTo::Head);
    CHECK(test.openAs("K1", toHead.number));
    CHECK(failedWith(test.openAs("A1", toHead.number), ErrorCode::ComplaintNotFound));
    report.subjects.staff = {test.staff("K1")};
    const ReceivedComplaint above = test.receiveAs("P1", report);
    CHECK(above.goesTo == CaseGoesTo::Supervisor);
    for (const char *code : {"A1", "K1", "P2"})
        CHECK(failedWith(test.openAs(code, above.number), ErrorCode::ComplaintNotFound));
}

TEST_CASE("A demand for money by nobody named is the head's as well, and no other handler opens it")
{
    DeskOffice test;
    ComplaintReport report = DeskOffice::complaint();
    report.forms = {solicitingForm()};
    const ReceivedComplaint received = test.receiveAs("P1", report);
    CHECK(received.hidden);
    CHECK(received.goesTo == CaseGoesTo::Head);
    CHECK(test.openAs("K1", received.number));
    CHECK(failedWith(test.openAs("A1", received.number), ErrorCode::ComplaintNotFound));
    CHECK_FALSE(test.listed("A1").contains(received.number));
}

TEST_CASE("A question is answered while it is asked, a complaint settled on the spot is closed, and both are dated")
{
    LOKET_ON_BOTH_DATABASES(backend);
    DeskOffice test(backend);
    ComplaintReport question;
    question.classCode = QStringLiteral("INFO");
    question.channel = QStringLiteral("COUNTER");
    question.statement = QStringLiteral("Apa syarat KIA?");
    question.answer = QStringLiteral("Akta lahir dan KK.");
    const CaseView asked = must(test.openAs("K1", test.receiveAs("P1", question).number));
    CHECK(asked.complaint.state == ComplaintState::Communicated);
    CHECK(asked.complaint.answeredAt == test.clock.now());
    CHECK(asked.report.answer == question.answer);
    ComplaintReport settled = DeskOffice::complaint();
    settled.settledOnSpot = true;
    settled.answer = QStringLiteral("Berkas ditemukan dan diserahkan.");
    settled.complainantAgrees = true;
    settled.hopeOutcome = HopeOutcome::NotMet;
    settled.hopeWhy = QStringLiteral("Tidak dapat selesai hari ini.");
    const CaseView closed = must(test.openAs("K1", test.receiveAs("P1", settled).number));
    CHECK(closed.complaint.state == ComplaintState::Closed);
    CHECK(closed.complaint.settledAt == test.clock.now());
    CHECK(closed.steps.size() == 3);
    CHECK(closed.steps.at(1).channel == QStringLiteral("COUNTER"));
    CHECK(closed.report.hopeOutcome == HopeOutcome::NotMet);
    CHECK(closed.report.hopeWhy == settled.hopeWhy);
    must(verify(test.address));
}

TEST_CASE("A transcribed report counts from the day that the other channel had it")
{
    DeskOffice test;
    ComplaintReport report = DeskOffice::complaint();
    report.received = {QStringLiteral("2026-11-20"), 23 * 60 + 59};
    const CaseView view = must(test.openAs("A1", test.receiveAs("A1", report).number));
    CHECK(view.complaint.receivedDay == QStringLiteral("2026-11-20"));
    CHECK(view.complaint.enteredAt == test.clock.now());
    CHECK(view.complaint.number.contains(QStringLiteral("/2026/11/")));
}

TEST_CASE("The same act tried again receives the report once, and what does not fit is refused and leaves nothing")
{
    DeskOffice test;
    test.signIn(test.staff("P1"));
    auto &desk = test.office->complaints();
    Act act = test.on("P1");
    act.mayBeDone = true;
    const auto first = must(desk.receive(act, DeskOffice::complaint()));
    CHECK(must(desk.receive(act, DeskOffice::complaint())).number == first.number);
    CHECK(test.listed("A1").size() == 1);
    ComplaintReport lost = DeskOffice::complaint();
    lost.visit = TicketId(77);
    test.signIn(test.staff("P1"));
    const auto refused = desk.receive(test.on("P1"), lost);
    REQUIRE_FALSE(refused);
    CHECK(reportFaultOf(refused.error()) == ReportFault{ReportField::Visit, FieldFault::Unknown});
    for (const char *code : {"I1"}) {
        test.signIn(test.staff(code));
        CHECK(failedWith(desk.receive(test.on(code), DeskOffice::complaint()), ErrorCode::NotAllowed));
    }
    CHECK(test.listed("A1").size() == 1);
}
