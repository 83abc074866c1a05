// SPDX-License-Identifier: GPL-3.0-or-later
// All that is kept about a person, for that person alone.
#include "core/domain/reportfield.h"
#include "core/service/privacydesk.h"
#include "tests/core/service/caseoffice.h"
#include "tests/core/service/deskoffice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace loket;
using namespace loket::test;

namespace {

struct RecordingOffice : CaseOffice {
    explicit RecordingOffice(storage::Backend backend = storage::Backend::Sqlite) : CaseOffice(backend), privacy(runner)
    {
    }
    Result<PersonRecord> record(const char *code, const QString &number, const QString &proof = complainantPhone,
                                const QString &purpose = QStringLiteral("contact"))
    {
        enter(code);
        return privacy.personRecord(as(code), number, proof, purpose);
    }
    /// About Siti (P1), by name.
    [[nodiscard]] ComplaintReport meantPerson() const
    {
        ComplaintReport report = DeskOffice::about(staff("P1"));
        report.forms = {QStringLiteral("PB")};
        return report;
    }

    PrivacyDesk privacy;
};

} // namespace

TEST_CASE("The person gets identity, own words, steps, dates and who has read it for what, nothing of other people")
{
    LOKET_ON_BOTH_DATABASES(backend);
    RecordingOffice test(backend);
    const QString number = test.receive(test.meantPerson());
    ComplaintSubjects both;
    both.staff = {test.staff("P1"), test.staff("P2")};
    test.enter("K1");
    must(test.desk.confirmSubjects(test.as("K1"), number, both, QStringLiteral("DUA-PETUGAS menurut daftar jaga")));
    must(test.desk.assign(test.as("K1"), number, test.staff("A1")));
    must(test.act("A1", number, LifeAct::BeginCheck));
    must(test.open("A2", number));
    test.enter("A1");
    must(test.complaints.readIdentity(test.as("A1"), number, QStringLiteral("contact")));

    const PersonRecord record = must(test.record("A1", number));
    CHECK(record.view.report.identity.name == complainantName);
    const QByteArray json = record.toJson();
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    CHECK(all.value(QLatin1String("number")).toString() == number);
    const auto identity = all.value(QLatin1String("identity")).toObject();
    CHECK(identity.value(QLatin1String("nik")).toString() == complainantNik);
    CHECK(identity.value(QLatin1String("contact")).toString() == complainantPhone);
    const auto words = all.value(QLatin1String("words")).toObject();
    CHECK(words.value(QLatin1String("statement")).toString() == complaintStory);
    CHECK(words.value(QLatin1String("subject_words")).toString() == QStringLiteral("yang berkacamata"));
    QStringList steps;
    for (const QJsonValue &step : all.value(QLatin1String("steps")).toArray())
        steps << step.toObject().value(QLatin1String("kind")).toString();
    CHECK(steps == QStringList{QStringLiteral("received"), QStringLiteral("begin_check")});
    QStringList readers;
    for (const QJsonValue &one : all.value(QLatin1String("read_by")).toArray()) {
        const auto reading = one.toObject();
        readers << reading.value(QLatin1String("by")).toString() + u' '
                + reading.value(QLatin1String("kind")).toString() + u' '
                + reading.value(QLatin1String("purpose")).toString();
    }
    CHECK(readers
          == QStringList{QStringLiteral("Hidayah complaint_open "), QStringLiteral("Noor identity_read contact")});
    for (const char *others : {"DUA-PETUGAS", "Siti", "Ahmad", "Rusmilawati"}) {
        INFO(others);
        CHECK_FALSE(json.contains(others));
    }
    // The export is a reading itself.
    CHECK(must(test.record("A1", number)).readings.back().kind == QStringLiteral("person_export"));
    must(verify(test.address));
}

TEST_CASE("Only against a proof, only for a purpose, only by who handles the case")
{
    RecordingOffice test;
    const QString number = test.receive(test.meantPerson());
    const auto missing = refuse(ErrorCode::ComplaintNotFound);
    const auto wrong = test.record("A1", number, QStringLiteral("081255501235"));
    CHECK(reportFaultOf(wrong.error()) == ReportFault{ReportField::Contact, FieldFault::Unknown});
    CHECK(test.record("A1", QStringLiteral("ADU/GENERIC/2026/11/0000")) == missing);
    test.clock.advance(61 * minuteMs);
    CHECK(failedWith(test.record("A1", number, complainantPhone, {}), ErrorCode::ReasonNeeded));
    for (const char *code : {"P1", "P2", "ADM", "I1"})
        CHECK(failedWith(test.record(code, number), ErrorCode::NotAllowed));
    CHECK(test.record("A1", number));
    // The head who is meant.
    ComplaintReport aboutHead = test.meantPerson();
    aboutHead.subjects.staff = {test.staff("K1")};
    CHECK(test.record("K1", test.receive(aboutHead)) == missing);
}
