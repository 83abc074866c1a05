// SPDX-License-Identifier: GPL-3.0-or-later
// What the head says about a case: who handles it, who is meant, who is let in again; its subject finds no trace of it.
#include "core/domain/complaintsteps.h"
#include "core/domain/reportfield.h"
#include "tests/core/service/caseoffice.h"

#include <QFile>

using namespace loket;
using namespace loket::test;

namespace {

ComplaintSubjects named(const CaseOffice &test, std::initializer_list<const char *> codes)
{
    ComplaintSubjects subjects;
    for (const char *code : codes)
        subjects.staff.push_back(test.staff(code));
    return subjects;
}

ComplaintSubjects theUnit()
{
    ComplaintSubjects subjects;
    subjects.unit = true;
    return subjects;
}

Result<CaseView> confirm(CaseOffice &test, const QString &number, const ComplaintSubjects &subjects)
{
    test.enter("K1");
    return test.desk.confirmSubjects(test.as("K1"), number, subjects, QStringLiteral("Sudah DIPERIKSA-KEPALA"));
}

Result<CaseView> assign(CaseOffice &test, const QString &number, const char *handler, const char *by = "K1")
{
    test.enter(by);
    return test.desk.assign(test.as(by), number, test.staff(handler));
}

/// All bytes that stand in the file now, its -wal and a backup would have them too.
QByteArray bytesOf(CaseOffice &test)
{
    test.connection->execute(QStringLiteral("pragma wal_checkpoint(truncate)"));
    QFile file(test.address);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray journalOf(CaseOffice &test)
{
    return must(storage::reading(*test.connection, [&]() -> Result<QByteArray> {
        QByteArray all;
        for (auto rows = test.connection->run("select payload from journal order by station, seq"); rows.next();)
            all += rows.text(0).toUtf8();
        return all;
    }));
}

} // namespace

TEST_CASE("A hidden case waits for the head: given to a handler it is handled, and nobody shut out gets it")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    const QString number = test.receive(test.about("A1"));
    CHECK(failedWith(test.act("A2", number, LifeAct::BeginCheck), ErrorCode::NotAllowed));
    CHECK(must(test.open("A2", number)).lifeActs.empty());
    CHECK(failedWith(assign(test, number, "A2", "A2"), ErrorCode::NotAllowed));
    CHECK(failedWith(assign(test, number, "A1"), ErrorCode::NotAllowed));
    CHECK(failedWith(assign(test, number, "P2"), ErrorCode::NotAllowed));
    CHECK(failedWith(assign(test, number, "A3"), ErrorCode::NoSecret));
    const CaseView given = must(assign(test, number, "A2"));
    CHECK(given.handler == test.staff("A2"));
    CHECK(given.complaint.confirmed);
    must(test.act("A2", number, LifeAct::BeginCheck));
    CHECK(failedWith(test.act("A1", number, LifeAct::BeginCheck), ErrorCode::ComplaintNotFound));
    CHECK(test.rows("A2").front().handler == test.staff("A2"));
    CHECK_FALSE(journalOf(test).contains("\"handler\""));
    must(verify(test.address));
}

TEST_CASE("When the head says that a person is meant, the case is sealed whole and its subject finds no trace of it")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    const QString other = test.receive(CaseOffice::complaint());
    ComplaintReport report = CaseOffice::complaint();
    report.statement = QStringLiteral("Ucapan KASAR-SEKALI-77");
    report.service = test.service("KK");
    report.anonymous = GENERATE(true, false); // without and with a key before
    if (!report.anonymous)
        report.identity.name = QStringLiteral("Siti Zubaidah");
    const QString number = test.receive(report);
    LifeWords said = CaseOffice::all();
    said.words = QStringLiteral("Diminta REKAMAN-LAYAR");
    must(test.act("A1", number, LifeAct::BeginCheck, said));
    CHECK(test.listed("A1").size() == 2);
    const CaseView view = must(confirm(test, number, named(test, {"A1"})));
    CHECK(view.complaint.hidden);
    CHECK(view.complaint.sealed);
    CHECK(view.complaint.confirmed);
    CHECK_FALSE(view.complaint.agenda);
    CHECK(view.confirmed->staff == std::vector<StaffId>{test.staff("A1")});
    CHECK(view.report.subjects.unit); // what the complainant said stays
    CHECK(view.report.statement == report.statement);
    CHECK(view.report.forms == report.forms);
    CHECK(view.complaint.service == report.service);
    REQUIRE(view.steps.size() == 3);
    CHECK(view.steps[1].said.words == said.words);
    CHECK(view.steps[2].staff == test.staff("K1"));

    CHECK(test.listed("A1") == QStringList{other});
    const DueLists due = test.due("A1");
    CHECK(due.inTwoDays.size() + due.nextDay.size() + due.today.size() + due.overdue.size() <= 1);
    CHECK(failedWith(test.open("A1", number), ErrorCode::ComplaintNotFound));
    const auto refused = test.act("A1", number, LifeAct::Review);
    const auto missing = test.act("A1", QStringLiteral("ADU/UJI/2026/11/0000"), LifeAct::Review);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == missing.error());
    must(test.act("A2", number, LifeAct::Review));
    must(verify(test.address));
    if (backend == storage::Backend::Sqlite) {
        const QByteArray bytes = bytesOf(test);
        for (const QString &word : {report.statement, said.words, QStringLiteral("DIPERIKSA-KEPALA")}) {
            INFO(word.toStdString());
            CHECK_FALSE(bytes.contains(word.toUtf8()));
        }
    }
}

TEST_CASE("When nobody is meant after all, the case is everybody's again, stays sealed and gets its running number")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    const QString number = test.receive(test.about("A1"));
    const CaseView view = must(confirm(test, number, theUnit()));
    CHECK_FALSE(view.complaint.hidden);
    CHECK(view.complaint.sealed);
    CHECK(view.complaint.agenda == 1);
    const CaseView opened = must(test.open("A1", number));
    CHECK(opened.allowed.has(CaseAct::Handle));
    CHECK(opened.report.subjects.staff == std::vector<StaffId>{test.staff("A1")});
    must(test.act("A1", number, LifeAct::BeginCheck));
    must(verify(test.address));
}

TEST_CASE("A head who names himself is shut out, and no key of the office but the recovery's opens the case")
{
    CaseOffice test;
    const QString number = test.receive(CaseOffice::complaint());
    const CaseView view = must(confirm(test, number, named(test, {"K1"})));
    CHECK(view.allowed.isEmpty());
    CHECK(view.report.statement.isEmpty());
    CHECK(view.steps.empty());
    for (const char *code : {"K1", "A1", "A2", "P2"})
        CHECK(failedWith(test.open(code, number), ErrorCode::ComplaintNotFound));
    must(verify(test.address));
}

TEST_CASE("An officer who was shut out is let in again by the head, with a reason, and shut out when he is named")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    const QString number = test.receive(test.about("A1"));
    test.enter("K1");
    const auto release = [&](const char *code, const char *reason) {
        test.enter("K1");
        return test.desk.release(test.as("K1"), number, test.staff(code), QString::fromLatin1(reason));
    };
    CHECK(failedWith(release("A1", ""), ErrorCode::ReasonNeeded));
    CHECK(failedWith(release("A1", "xx"), ErrorCode::UnknownReason));
    CHECK(failedWith(release("A2", "not_on_duty"), ErrorCode::ReportState));
    const CaseView released = must(release("A1", "not_on_duty"));
    CHECK(released.released == std::vector<StaffId>{test.staff("A1")});
    CHECK(released.steps.back().said.reason == QStringLiteral("not_on_duty"));
    CHECK(released.steps.back().whom == test.staff("A1"));
    CHECK(must(test.open("A1", number)).report.subjects.staff == std::vector<StaffId>{test.staff("A1")});
    must(assign(test, number, "A1"));
    must(test.act("A1", number, LifeAct::BeginCheck));
    must(confirm(test, number, named(test, {"A1"})));
    CHECK(failedWith(test.open("A1", number), ErrorCode::ComplaintNotFound));
    CHECK_FALSE(must(test.open("K1", number)).handler); // he was its handler
    must(verify(test.address));
}

TEST_CASE("While nobody knows who is meant, whoever was at a counter that day is shut out until the head has looked")
{
    CaseOffice test;
    ComplaintReport report = CaseOffice::complaint();
    report.subjects = {};
    report.subjects.unknown = true;
    const QString number = test.receive(report);
    test.enter("K1");
    CHECK(failedWith(confirm(test, number, {}), ErrorCode::BadReport));
    ComplaintSubjects visit;
    visit.visitOfficers = true;
    CHECK(failedWith(confirm(test, number, visit), ErrorCode::BadReport));
    const CaseView view = must(confirm(test, number, named(test, {"P1"})));
    CHECK(view.complaint.hidden);
    CHECK(view.allowed.has(CaseAct::Handle));
    must(test.act("A1", number, LifeAct::BeginCheck));
    CHECK(failedWith(test.open("P1", number), ErrorCode::ComplaintNotFound));
}

TEST_CASE("A demand for money that the head gives to a handler opens to him alone")
{
    CaseOffice test;
    ComplaintReport report = test.about("P1");
    report.forms = {solicitingForm()};
    const QString number = test.receive(report);
    CHECK(failedWith(test.open("A2", number), ErrorCode::ComplaintNotFound));
    must(assign(test, number, "A2"));
    must(test.act("A2", number, LifeAct::BeginCheck));
    CHECK(failedWith(test.open("A1", number), ErrorCode::ComplaintNotFound));
    must(assign(test, number, "A1"));
    must(test.open("A1", number));
    CHECK(failedWith(test.open("A2", number), ErrorCode::ComplaintNotFound));
    must(verify(test.address));
}

TEST_CASE("A question that turns out to be a complaint waits for the head, and a case about somebody stays a complaint")
{
    CaseOffice test;
    const QString asked = test.receive(CaseOffice::question());
    LifeWords said = CaseOffice::all();
    said.newClass = QStringLiteral("PLAIN");
    said.reason = QStringLiteral("new_facts");
    const CaseView view = must(test.act("A1", asked, LifeAct::ChangeClass, said));
    CHECK(view.complaint.hidden);
    CHECK(view.complaint.sealed);
    CHECK(view.lifeActs.empty());
    CHECK_FALSE(must(confirm(test, asked, theUnit())).complaint.hidden);
    must(test.act("A1", asked, LifeAct::BeginCheck));

    const QString about = test.receive(test.about("P1"));
    must(confirm(test, about, named(test, {"P1"})));
    said.newClass = QStringLiteral("INFO");
    CHECK(failedWith(test.act("A1", about, LifeAct::ChangeClass, said), ErrorCode::BadReport));
    must(verify(test.address));
}

TEST_CASE("Later words are additions with date and author, and what was written before stays")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    ComplaintReport report = test.about("P1");
    const QString number = test.typedIn(report).number;
    const auto add = [&](const char *code, const QString &words) {
        test.enter(code);
        return test.desk.add(test.as(code), number, words);
    };
    const CaseView receivers = must(add("P2", QStringLiteral("Ia menelepon: nomor kwitansi 17.")));
    CHECK(receivers.steps.back().kind == stepkind::addition);
    CHECK(receivers.steps.back().staff == test.staff("P2"));
    CHECK(receivers.report.statement == report.statement);
    CHECK(failedWith(add("P1", QStringLiteral("x")), ErrorCode::ComplaintNotFound));
    CHECK(failedWith(add("K1", QStringLiteral(" \n")), ErrorCode::BadReport));
    CHECK(failedWith(add("K1", QString(20'001, u'x')), ErrorCode::BadReport));
    const QString hostile = QStringLiteral("=1+1 <b>tebal</b>\nbaris kedua");
    CHECK(must(add("K1", hostile)).steps.back().said.words == hostile);
    must(verify(test.address));
}

TEST_CASE("The same act tried again is one step, and gives the case as it stands")
{
    CaseOffice test;
    const QString number = test.receive(CaseOffice::complaint());
    test.enter("A1");
    Act act = test.as("A1");
    must(test.desk.act(act, number, LifeAct::BeginCheck, {}));
    act.mayBeDone = true;
    const CaseView again = must(test.desk.act(act, number, LifeAct::BeginCheck, {}));
    CHECK(again.complaint.state == ComplaintState::CompletenessCheck);
    CHECK(again.steps.size() == 2);
}
