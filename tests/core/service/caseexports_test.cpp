// SPDX-License-Identifier: GPL-3.0-or-later
// What of the register leaves the office: nothing sealed, nothing hidden, nobody's name.
#include "core/service/caseexports.h"
#include "core/storage/journalstore.h"
#include "tests/core/service/caseoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

struct ExportOffice : CaseOffice {
    explicit ExportOffice(storage::Backend backend = storage::Backend::Sqlite) : CaseOffice(backend), exports(runner) {}

    RegisterExport exported(const char *code, const CaseFilter &filter = {})
    {
        enter(code);
        return must(exports.exportRegister(as(code), filter));
    }
    RegisterExport due(const char *code, CaseDue when)
    {
        CaseFilter filter;
        filter.due = when;
        return exported(code, filter);
    }
    static QStringList numbersOf(const RegisterExport &list)
    {
        QStringList numbers;
        for (const auto &one : list.rows)
            numbers << one.row.complaint.number;
        return numbers;
    }
    QByteArray lastPayload(const char *kind)
    {
        return must(storage::reading(*connection, [&]() -> Result<QByteArray> {
            QByteArray payload;
            storage::JournalStore(*connection).forEach(station, [&](const Entry &entry) {
                if (entry.kind == QLatin1String(kind))
                    payload = entry.payload;
            });
            return payload;
        }));
    }
    [[nodiscard]] ServiceId aService() const { return runner.catalogue().services.front().id; }

    CaseExports exports;
};

ComplaintReport confidential()
{
    ComplaintReport report = CaseOffice::complaint();
    report.confidential = true;
    return report;
}

} // namespace

TEST_CASE("The list of what is open holds no question that has its answer, on the screen and in the export")
{
    LOKET_ON_BOTH_DATABASES(backend);
    ExportOffice test(backend);
    ComplaintReport answered = CaseOffice::question();
    answered.answer = QStringLiteral("Fotokopi KK");
    test.receive(answered);
    const QString asked = test.receive(CaseOffice::question());
    const QString plain = test.receive(CaseOffice::complaint());
    CaseFilter open;
    open.openOnly = true;
    CHECK(test.listed("K1", open) == QStringList{plain, asked});
    CHECK(ExportOffice::numbersOf(test.exported("K1", open)) == QStringList{plain, asked});
    CHECK(test.listed("K1").size() == 3);
}

TEST_CASE("The register leaves without hidden cases, and of a sealed one goes only what stands in clear")
{
    LOKET_ON_BOTH_DATABASES(backend);
    ExportOffice test(backend);
    ComplaintReport clear = CaseOffice::complaint();
    clear.service = test.aService();
    clear.statement = QStringLiteral("=1+1 antre, telepon 081255501234, NIK 6371014405670001");
    clear.originalNumber = QStringLiteral("SP4N-77");
    const QString plain = test.receive(clear);
    ComplaintReport secret = confidential();
    secret.service = test.aService();
    secret.originalNumber = QStringLiteral("SP4N-78");
    secret.promisedDay = QStringLiteral("2026-11-26");
    const QString sealed = test.receive(secret);
    const QString hidden = test.receive(test.about("P1"));
    REQUIRE(test.listed("K1").contains(hidden));

    const RegisterExport list = test.exported("K1");
    CHECK(ExportOffice::numbersOf(list) == QStringList{sealed, plain});
    CHECK_FALSE(list.leavesSealedOut);
    const ExportedCase &first = list.rows.at(0);
    CHECK_FALSE(first.row.complaint.service);
    CHECK(first.row.complaint.promisedDay.isEmpty());
    CHECK(first.row.complaint.originalNumber.isEmpty());
    CHECK(first.row.forms.isEmpty());
    CHECK(first.statement.isEmpty());
    CHECK_FALSE(first.row.handler);
    REQUIRE(first.row.next);
    CHECK(first.row.next->code != unitPromise()); // that day stands in the sealed part
    const ExportedCase &second = list.rows.at(1);
    CHECK(second.row.complaint.service == test.aService());
    CHECK(second.row.complaint.originalNumber == QStringLiteral("SP4N-77"));
    CHECK(second.row.forms == QStringList{QStringLiteral("PB")});
    CHECK(second.statement.startsWith(QStringLiteral("=1+1 antre")));
    CHECK_FALSE(second.statement.contains(QStringLiteral("081255501234")));
    CHECK_FALSE(second.statement.contains(QStringLiteral("6371014405670001")));

    // A list that is narrowed by what is sealed would tell it: only clear cases stand there.
    CaseFilter narrowed;
    narrowed.service = test.aService();
    CHECK(ExportOffice::numbersOf(test.exported("K1", narrowed)) == QStringList{plain});
    CHECK(test.exported("K1", narrowed).leavesSealedOut);
    must(verify(test.address));
}

TEST_CASE("Who took the register along stands in the journal with the number of rows, and nothing of a case")
{
    ExportOffice test;
    test.receive(CaseOffice::complaint());
    test.receive(test.about("P1"));
    test.exported("A1");
    const QByteArray payload = test.lastPayload("complaint_export");
    CHECK(payload.contains("\"rows\":1"));
    CHECK_FALSE(payload.contains("ADU/"));
    test.enter("P1");
    CHECK(failedWith(test.exports.exportRegister(test.as("P1"), {}), ErrorCode::NotAllowed));
    test.enter("ADM");
    CHECK(failedWith(test.exports.exportRegister(test.as("ADM"), {}), ErrorCode::NotAllowed));
    CHECK(failedWith(test.exports.readRegister(test.as("ADM").actor, {}), ErrorCode::NotAllowed));
}

TEST_CASE("Whoever is a subject takes the same register along with the case and without it")
{
    ExportOffice test;
    test.receive(CaseOffice::complaint());
    const auto before = ExportOffice::numbersOf(test.exported("A1"));
    test.receive(test.about("A1"));
    CHECK(ExportOffice::numbersOf(test.exported("A1")) == before);
    CHECK(test.lastPayload("complaint_export").contains("\"rows\":1"));
}

TEST_CASE("What falls due leaves like its list: the head's is whole, an officer's are his own and nobody's")
{
    ExportOffice test;
    const QString first = test.receive(CaseOffice::complaint());
    const QString second = test.receive(CaseOffice::complaint());
    test.enter("K1");
    must(test.desk.assign(test.as("K1"), first, test.staff("A1")));
    must(test.desk.assign(test.as("K1"), second, test.staff("A2")));
    test.today("2027-03-15");
    CHECK(ExportOffice::numbersOf(test.due("K1", CaseDue::Overdue)) == QStringList{second, first});
    CHECK(ExportOffice::numbersOf(test.due("A1", CaseDue::Overdue)) == QStringList{first});
    CHECK(ExportOffice::numbersOf(test.due("K1", CaseDue::Today)).isEmpty());
}

TEST_CASE("A40: in the register too a reopened case has its first settlement, and the week between is in no length")
{
    ExportOffice test;
    const QString number = test.receive(CaseOffice::complaint());
    const Instant received = test.clock.now();
    test.clock.set(received + 120 * minuteMs);
    test.done(number, CaseOffice::wayTo(ComplaintState::Closed));
    test.clock.set(received + Millis(7) * 24 * 60 * minuteMs);
    test.done(number, {LifeAct::Reopen});
    const RegisterExport list = test.exported("K1");
    REQUIRE(list.rows.size() == 1);
    CHECK(list.rows[0].answerSeconds == 7200);
    CHECK(list.rows[0].settlementSeconds == 7200);
    CHECK(list.rows[0].reopened == 1);
}

TEST_CASE("What a search has found leaves alone, and no sealed case with it, for that would tell what it says")
{
    ExportOffice test;
    const ReceivedComplaint plain = test.typedIn(CaseOffice::complaint());
    const ReceivedComplaint sealed = test.typedIn(confidential());
    test.typedIn(CaseOffice::complaint());
    const std::vector<ComplaintId> found{plain.id, sealed.id};
    test.enter("K1");
    const RegisterExport list = must(test.exports.exportRegister(test.as("K1"), {}, &found));
    CHECK(ExportOffice::numbersOf(list) == QStringList{plain.number});
    CHECK(list.leavesSealedOut);
}
