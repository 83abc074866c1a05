// SPDX-License-Identifier: GPL-3.0-or-later
// A whole case leaves: the file for the Ombudsman, the sheet of what is overdue, and what goes to the supervisor.
#include "core/service/caseexports.h"
#include "core/service/complaintdrafts.h"
#include "core/service/handover.h"
#include "core/service/secretkeeper.h"
#include "core/storage/journalstore.h"
#include "tests/core/service/caseoffice.h"
#include "tests/core/service/deskoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

struct LeavingOffice : CaseOffice {
    explicit LeavingOffice(storage::Backend backend = storage::Backend::Sqlite) : CaseOffice(backend), exports(runner)
    {
    }
    Result<CaseFile> file(const char *code, const QString &number, const char *purpose = "")
    {
        enter(code);
        return exports.caseFile(as(code), number, QString::fromLatin1(purpose));
    }
    Result<CaseHandOver> handOver(const char *code, const QString &number, const QString &why = {})
    {
        enter(code);
        return exports.handOver(as(code), number, why);
    }
    QStringList kinds()
    {
        return must(storage::reading(*connection, [&]() -> Result<QStringList> {
            QStringList kinds;
            storage::JournalStore(*connection).forEach(station, [&](const Entry &entry) { kinds << entry.kind; });
            return kinds;
        }));
    }
    static ComplaintReport named(ComplaintReport report)
    {
        report.anonymous = false;
        report.identity.name = QStringLiteral("Zubaidah");
        return report;
    }

    CaseExports exports;
};

QByteArray changed(QByteArray file, const char *member)
{
    const qsizetype at = file.indexOf('"', file.indexOf(member) + qsizetype(qstrlen(member)) + 2) + 20;
    file[at] = file[at] == 'A' ? 'B' : 'A';
    return file;
}

} // namespace

TEST_CASE("The whole case leaves with its steps, without who complains unless a purpose is kept")
{
    LOKET_ON_BOTH_DATABASES(backend);
    LeavingOffice test(backend);
    const QString number = test.receive(LeavingOffice::named(CaseOffice::complaint()));
    test.done(number, CaseOffice::wayTo(ComplaintState::Decided));
    const CaseFile without = must(test.file("A1", number));
    CHECK_FALSE(without.identity);
    CHECK(without.view.steps.size() == 4);
    CHECK(without.by == test.staff("A1"));
    CHECK(test.kinds().last() == QStringLiteral("complaint_file"));
    const CaseFile with = must(test.file("A1", number, "contact"));
    REQUIRE(with.identity);
    CHECK(with.identity->name == QStringLiteral("Zubaidah"));
    CHECK(test.kinds().last() == QStringLiteral("identity_read"));
    CHECK(failedWith(test.file("A1", number, "curiosity"), ErrorCode::ReasonNeeded));
    CHECK(failedWith(test.file("P1", number), ErrorCode::NotAllowed));
    const QString about = test.receive(test.about("A1"));
    CHECK(failedWith(test.file("A1", about), ErrorCode::ComplaintNotFound));
    CHECK(failedWith(test.file("A1", QStringLiteral("ADU/X/2026/11/0000")), ErrorCode::ComplaintNotFound));
    must(test.file("K1", about));
    must(verify(test.address));
}

TEST_CASE("A case about the head goes to the supervisor by whoever typed it, and nobody in the office finds it")
{
    LOKET_ON_BOTH_DATABASES(backend);
    LeavingOffice test(backend);
    const auto seenBefore = test.listed("K1");
    const ReceivedComplaint typed = test.typedIn(LeavingOffice::named(test.about("K1")));
    REQUIRE(typed.goesTo == CaseGoesTo::Supervisor);
    const CaseHandOver out = must(test.handOver("P2", typed.number, QStringLiteral("kepala unit yang diadukan")));
    CHECK(out.code.startsWith(QStringLiteral("H-")));
    CHECK(out.file.view.complaint.state == ComplaintState::Escalated);
    CHECK(out.file.view.steps.back().said.words.startsWith(out.code));
    REQUIRE(out.file.identity);
    CHECK(out.file.identity->name == QStringLiteral("Zubaidah"));
    must(test.complaints.receiptDone(test.as("P2"), typed.id));
    CHECK(failedWith(test.handOver("P2", typed.number), ErrorCode::ComplaintNotFound));
    CHECK(test.listed("K1") == seenBefore);
    for (const char *code : {"K1", "A1", "A2"}) {
        CHECK(failedWith(test.open(code, typed.number), ErrorCode::ComplaintNotFound));
        CHECK(failedWith(test.handOver(code, typed.number), ErrorCode::ComplaintNotFound));
    }
    must(verify(test.address));
}

TEST_CASE("What goes to the supervisor is kept sealed with whoever received it, in the act itself, until he has it")
{
    LOKET_ON_BOTH_DATABASES(backend);
    LeavingOffice test(backend);
    const char *typist = GENERATE("P2", "K1"); // who is not meant, and the head who is
    test.enter(typist);
    ComplaintReport report = LeavingOffice::named(test.about("K1"));
    CaseHandOver out;
    Receiving how;
    how.handsOver = QLatin1String(typist) == QLatin1String("K1");
    how.sealsHandOver = [&](const CaseHandOver &made) {
        out = made;
        return QByteArray("{\"sealed\":\"BERKAS-ATASAN\"}");
    };
    const ReceivedComplaint received = must(test.complaints.receive(test.as(typist), report, how));
    REQUIRE(received.goesTo == CaseGoesTo::Supervisor);
    CHECK(out.code.startsWith(QStringLiteral("H-")));
    CHECK(out.file.view.complaint.number == received.number);
    CHECK(out.file.view.complaint.state == ComplaintState::Escalated);
    REQUIRE(out.file.identity);
    CHECK(out.file.identity->name == QStringLiteral("Zubaidah"));
    if (how.handsOver)
        CHECK(failedWith(test.open(typist, received.number), ErrorCode::ComplaintNotFound));

    ComplaintDrafts drafts(test.runner);
    test.enter(typist);
    const auto kept = must(drafts.list(test.as(typist).actor));
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].kind == handOverDraft());
    CHECK(must(drafts.read(test.as(typist).actor, kept[0].id)).contains("BERKAS-ATASAN"));
    const char *other = "A1";
    test.enter(other);
    CHECK(failedWith(test.exports.handOverReceived(test.as(other), kept[0].id), ErrorCode::DraftNotFound));
    test.enter(typist);
    must(drafts.setKind(test.as(typist).actor, kept[0].id, writtenHandOver()));
    must(test.exports.handOverReceived(test.as(typist), kept[0].id));
    CHECK(must(drafts.list(test.as(typist).actor)).empty());
    CHECK(test.kinds().last() == QStringLiteral("handover_received"));
    CHECK(failedWith(test.exports.handOverReceived(test.as(typist), kept[0].id), ErrorCode::DraftNotFound));
    must(verify(test.address));
}

TEST_CASE("What is kept for the supervisor opens by his code when the secret of whoever received it was reset")
{
    LOKET_ON_BOTH_DATABASES(backend);
    DeskOffice test(backend);
    Receiving how;
    how.sealsHandOver = [](const CaseHandOver &) { return QByteArray("{\"sealed\":\"BERKAS-ATASAN\"}"); };
    const auto received = test.receiveAs("P2", DeskOffice::about(test.staff("K1")), how);
    REQUIRE(received.goesTo == CaseGoesTo::Supervisor);
    must(test.office->complaints().receiptDone(test.on("P2"), received.id));
    auto &people = test.office->people();
    test.signIn(test.admin);
    must(people.setSecret(test.as(test.admin), test.staff("P2"), QStringLiteral("8253")));
    test.signIn(test.staff("P2"), QStringLiteral("8253"));
    CHECK(must(test.office->drafts().list(test.on("P2").actor)).empty());

    const Act nobody{test.program()};
    CHECK(failedWith(people.keptHandOvers(nobody, test.first.codes.signIn), ErrorCode::WrongSecret));
    const auto kept = must(people.keptHandOvers(Act{nobody.actor}, test.first.codes.handOver));
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].content.contains("BERKAS-ATASAN"));
    CHECK(must(people.keptHandOvers(Act{nobody.actor}, test.first.codes.handOver)).size()
          == 1); // looking takes nothing
    CHECK(must(people.keptHandOvers(Act{nobody.actor}, test.first.codes.handOver, {kept[0].id})).empty());
    CHECK(must(people.keptHandOvers(Act{nobody.actor}, test.first.codes.handOver)).empty());
    // What is being typed is no hand-over, and stays with its typist.
    must(test.office->drafts().save(test.on("P2").actor, {}, QStringLiteral("complaint"), "DRAF"));
    CHECK(must(people.keptHandOvers(Act{nobody.actor}, test.first.codes.handOver)).empty());
    CHECK(must(test.office->drafts().list(test.on("P2").actor)).size() == 1);
    CHECK(entriesOf(test, "handover_recovered") == 5);
    must(verify(test.address));
}

TEST_CASE("A report that somebody here may handle leaves nothing to be handed over")
{
    LeavingOffice test;
    test.enter("P2");
    Receiving how;
    bool isAsked = false;
    how.sealsHandOver = [&](const CaseHandOver &) {
        isAsked = true;
        return QByteArray();
    };
    CHECK(must(test.complaints.receive(test.as("P2"), CaseOffice::complaint(), how)).goesTo == CaseGoesTo::Handlers);
    CHECK_FALSE(isAsked);
    CHECK(must(ComplaintDrafts(test.runner).list(test.as("P2").actor)).empty());
}

TEST_CASE("A case that its handler hands over is escalated, and comes back by being taken back")
{
    LeavingOffice test;
    const QString number = test.receive(CaseOffice::complaint());
    must(test.handOver("A1", number, QStringLiteral("menyangkut unit lain")));
    CHECK(must(test.open("K1", number)).complaint.state == ComplaintState::Escalated);
    const CaseHandOver again = must(test.handOver("A1", number)); // the first file was lost
    CHECK(again.file.view.complaint.state == ComplaintState::Escalated);
    CHECK(test.done(number, {LifeAct::TakeBack}).complaint.state == ComplaintState::UnderReview);
    must(test.act("K1", number, LifeAct::Withdraw));
    CHECK(failedWith(test.handOver("K1", number), ErrorCode::ReportState));
    test.enter("ADM");
    CHECK(failedWith(test.exports.handOver(test.as("ADM"), number, {}), ErrorCode::NotAllowed));
}

TEST_CASE("Only the supervisor's code opens the file, and one changed letter of it opens nothing")
{
    const QString code = secrets::newCode();
    const QByteArray lock = handover::lockOf(secrets::make(0, QStringLiteral("handover_recovery"),
                                                           secrets::codeFromTyped(code), Instant(1'795'564'800'000)));
    const QByteArray content("ISI-PERKARA-77");
    const QByteArray file = handover::seal(lock, content);
    CHECK_FALSE(file.contains("ISI-PERKARA-77"));
    CHECK(handover::seal(lock, content) != file);
    CHECK(must(handover::open(file, code.toLower())) == content);
    CHECK(failedWith(handover::open(file, secrets::newCode()), ErrorCode::WrongSecret));
    CHECK(failedWith(handover::open(changed(file, "\"body\""), code), ErrorCode::BadFile));
    CHECK(failedWith(handover::open(changed(file, "\"key\""), code), ErrorCode::BadFile));
    CHECK(failedWith(handover::open("{}", code), ErrorCode::BadFile));
    CHECK(failedWith(handover::open(QByteArray(file).replace("\"version\": 1", "\"version\": 2"), code),
                     ErrorCode::BadFile));
}

TEST_CASE("The supervisor's sheet is made by the head alone, and holds what is overdue but nothing hidden")
{
    LeavingOffice test;
    const QString plain = test.receive(CaseOffice::complaint());
    test.receive(test.about("P1"));
    test.today("2027-03-15");
    test.enter("K1");
    const RegisterExport sheet = must(test.exports.overdueSheet(test.as("K1")));
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.rows[0].row.complaint.number == plain);
    test.enter("A1");
    CHECK(failedWith(test.exports.overdueSheet(test.as("A1")), ErrorCode::NotAllowed));
}
