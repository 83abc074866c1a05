// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the complaint desk: as delivered, in an office of an earlier program, changed and confirmed by who may.
#include "tests/core/service/recordoffice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace loket;
using namespace loket::test;

namespace {

QJsonArray writtenList(const char *name)
{
    QFile file(QStringLiteral(":/catalogue/catalogue.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String(name)).toArray();
}

template<class Record>
QStringList codesOf(const std::vector<Record> &records)
{
    QStringList codes;
    for (const auto &one : records)
        codes << one.code;
    return codes;
}

QStringList codesIn(const QJsonArray &list)
{
    QStringList codes;
    for (const QJsonValue &one : list)
        codes << one.toObject().value(QLatin1String("code")).toString();
    return codes;
}

/// By its code.
template<class Record>
Record named(const std::vector<Record> &records, const char *code)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Record &one) { return one.code == QLatin1String(code); });
    REQUIRE(found != records.end());
    return *found;
}

const ComplaintRecords &complaints(const PeopleOffice &test)
{
    return test.office->catalogue().complaints;
}

ComplaintDeadline deadline(const PeopleOffice &test, const char *code)
{
    return named(complaints(test).deadlines, code);
}

} // namespace

TEST_CASE("A new office has the catalogue's classes, forms, deadlines and channels, none of them confirmed by it")
{
    OfficeSetup setup = must(setupFromTemplate(QStringLiteral("DISDUKCAPIL"), false));
    const auto &records = setup.complaints;
    CHECK(codesOf(records.classes) == codesIn(writtenList("complaint_classes")));
    CHECK(codesOf(records.forms) == codesIn(writtenList("maladministration_forms")));
    CHECK(codesOf(records.deadlines) == codesIn(writtenList("complaint_deadlines")));
    CHECK(codesOf(records.channels) == codesIn(writtenList("escalation_channels")));
    CHECK(records.forms.size() == 12); // ten of the coaching, two more that the Ombudsman's office counts
    CHECK(std::all_of(records.forms.begin(), records.forms.end(), [](const auto &form) {
        return form.active && !form.meaningId.isEmpty() && !form.exampleEn.isEmpty();
    }));
    CHECK(
        std::none_of(records.deadlines.begin(), records.deadlines.end(), [](const auto &one) { return one.verified; }));
    CHECK(std::none_of(records.channels.begin(), records.channels.end(),
                       [](const auto &one) { return one.isPrinted(); }));
    const ComplaintDeadline completion = named(records.deadlines, "T3_COMPLETION");
    CHECK(completion.amount == 30);
    CHECK(completion.unit == DeadlineUnit::CalendarDays);
    CHECK(completion.startsAt == DeadlineStart::CompletenessAnswerReceived);
    CHECK(completion.startsUntilKnown == DeadlineStart::CompletenessAnswerSent);
    CHECK(completion.active);
    CHECK_FALSE(named(records.deadlines, "T4_KIP").active);
    CHECK(named(records.channels, "OMBUDSMAN_KALSEL").contacts
          == QStringLiteral(
              "Jl. S. Parman No. 57, Banjarmasin\nWhatsApp 0811 165 3737\npengaduan.kalsel@ombudsman.go.id"));
    CHECK(named(records.classes, "PLAIN").isComplaint());
    CHECK_FALSE(named(records.classes, "INFO").isComplaint());
    CHECK_FALSE(named(records.classes, "ASPIRATION").isComplaint());
    CHECK_FALSE(named(records.classes, "LIGHT").active);
}

TEST_CASE("An office of an earlier program gets the records of the complaint desk once, whoever opens it first")
{
    LOKET_ON_BOTH_DATABASES(backend);
    OfficeSetup setup = smallSetup();
    setup.complaints = {};
    TestOffice test(backend, setup);
    CHECK(test.office->catalogue().complaints.isEmpty());
    for (int i = 0; i < 3; ++i) {
        const auto later = must(
            Office::open(test.address, test.clock, QStringLiteral("loket-%1").arg(i), QStringLiteral("counter")));
        const auto &records = later->catalogue().complaints;
        CHECK(codesOf(records.deadlines) == codesIn(writtenList("complaint_deadlines")));
        CHECK(codesOf(records.forms) == codesIn(writtenList("maladministration_forms")));
        CHECK_FALSE(later->catalogue().reasonsOf(QStringLiteral("complaint_channel")).empty());
    }
    must(verify(test.address));
}

TEST_CASE("What a rule says is changed by the administrator, and no longer counts as compared with its source")
{
    LOKET_ON_BOTH_DATABASES(backend);
    RecordOffice test(backend);
    const qint64 form = named(complaints(test).forms, "PW").id;
    CHECK(test.cell(RecordKind::MaladministrationForms, form, "rule_verified") == QStringLiteral("yes"));
    must(test.set(RecordKind::MaladministrationForms, form, "active", "no"));
    CHECK(test.cell(RecordKind::MaladministrationForms, form, "rule_verified") == QStringLiteral("yes"));
    must(test.set(RecordKind::MaladministrationForms, form, "meaning", "Wewenang dilampaui."));
    CHECK(test.cell(RecordKind::MaladministrationForms, form, "rule_verified") == QStringLiteral("no"));
    must(test.set(RecordKind::MaladministrationForms, form, "rule_verified", "yes"));
    must(test.restore(RecordKind::MaladministrationForms, form));
    CHECK(test.cell(RecordKind::MaladministrationForms, form, "rule_verified") == QStringLiteral("no"));
    must(test.restore(RecordKind::MaladministrationForms, form));
    CHECK(test.cell(RecordKind::MaladministrationForms, form, "meaning")
              .startsWith(QStringLiteral("Wewenang dilampaui, ")));

    const qint64 channel = named(complaints(test).channels, "OWN_DESK").id;
    must(test.set(RecordKind::EscalationChannels, channel, "contacts", "Loket 5\nWhatsApp 0811 000 111"));
    CHECK_FALSE(named(complaints(test).channels, "OWN_DESK").isPrinted());
    must(test.set(RecordKind::EscalationChannels, channel, "contact_verified", "yes"));
    CHECK(named(complaints(test).channels, "OWN_DESK").isPrinted());
    must(test.set(RecordKind::EscalationChannels, channel, "contacts", "Loket 6"));
    CHECK_FALSE(named(complaints(test).channels, "OWN_DESK").isPrinted());
    must(verify(test.address));
}

TEST_CASE("An office may have more forms and channels, while deadlines and classes are those that the program knows")
{
    RecordOffice test;
    const Act act = test.as(test.admin);
    const auto before = complaints(test).forms.size();
    must(test.office->records().add(act, RecordKind::MaladministrationForms, 0,
                                    {QStringLiteral("Bentuk baru"), QStringLiteral("New form")}));
    REQUIRE(complaints(test).forms.size() == before + 1);
    CHECK(complaints(test).forms.back().nameId == QStringLiteral("Bentuk baru"));
    CHECK_FALSE(complaints(test).forms.back().active);
    CHECK(test.list(RecordKind::EscalationChannels).mayAdd);
    for (const RecordKind kind : {RecordKind::ComplaintDeadlines, RecordKind::ComplaintClasses}) {
        CHECK_FALSE(test.list(kind).mayAdd);
        CHECK(failedWith(test.office->records().add(test.as(test.admin), kind, 0, {QStringLiteral("x"), {}}),
                         ErrorCode::OutOfRange));
    }
}

TEST_CASE("A deadline is changed by administrator or head, within its bounds, and only the head confirms it")
{
    LOKET_ON_BOTH_DATABASES(backend);
    RecordOffice test(backend);
    const auto id = [&](const char *code) { return deadline(test, code).id; };
    const auto set = [&](const char *column, const char *text) {
        return test.set(RecordKind::ComplaintDeadlines, id("T1_FIRST_RESPONSE"), column, text);
    };
    for (const char *bad : {"0", "1001", "-1", "tiga", ""}) {
        INFO(bad);
        CHECK(failedWith(set("amount", bad), ErrorCode::OutOfRange));
    }
    CHECK(failedWith(set("deadline_unit", "minggu"), ErrorCode::OutOfRange));
    CHECK(failedWith(set("starts_at", "kapan"), ErrorCode::OutOfRange));
    CHECK(failedWith(set("classes", "PLAIN,XX"), ErrorCode::OutOfRange));
    CHECK(failedWith(set("name", " "), ErrorCode::BadText));
    CHECK(deadline(test, "T1_FIRST_RESPONSE").amount == 3);
    must(set("amount", "5"));
    must(set("deadline_unit", "calendar"));
    must(set("classes", "PLAIN,SUPERVISORY"));
    must(set("legal_label", "SK Kepala 12/2026"));
    CHECK(failedWith(set("rule_verified", "yes"), ErrorCode::NotAllowed)); // a clerk confirms no law
    CHECK_FALSE(deadline(test, "T1_FIRST_RESPONSE").verified);

    const StaffId head = test.staff("K1");
    test.signIn(head);
    const auto byHead = [&](const char *code, const char *column, const char *text) {
        return test.office->records().set(test.as(head), RecordKind::ComplaintDeadlines, id(code),
                                          QString::fromLatin1(column), QString::fromLatin1(text));
    };
    must(byHead("T1_FIRST_RESPONSE", "rule_verified", "yes"));
    CHECK(deadline(test, "T1_FIRST_RESPONSE").verified);
    CHECK(deadline(test, "T1_FIRST_RESPONSE").classes
          == QStringList{QStringLiteral("PLAIN"), QStringLiteral("SUPERVISORY")});
    must(byHead("T1_FIRST_RESPONSE", "amount", "4")); // changed by himself, to be confirmed again
    CHECK_FALSE(deadline(test, "T1_FIRST_RESPONSE").verified);
    must(verify(test.address));
}

TEST_CASE("The head confirms all deadlines that run at once, and nobody else does")
{
    LOKET_ON_BOTH_DATABASES(backend);
    RecordOffice test(backend);
    CHECK(test.list(RecordKind::ComplaintDeadlines).mayConfirm);
    CHECK_FALSE(test.list(RecordKind::Reasons).mayConfirm);
    CHECK(failedWith(test.office->records().confirm(test.as(test.admin), RecordKind::ComplaintDeadlines),
                     ErrorCode::NotAllowed));
    const StaffId head = test.staff("K1");
    test.signIn(head);
    CHECK(failedWith(test.office->records().confirm(test.as(head), RecordKind::Holidays), ErrorCode::OutOfRange));
    must(test.office->records().confirm(test.as(head), RecordKind::ComplaintDeadlines));
    for (const auto &one : complaints(test).deadlines) {
        INFO(one.code.toStdString());
        CHECK(one.verified == one.active); // what does not run was not looked at
    }
    must(test.office->records().confirm(test.as(head), RecordKind::ComplaintDeadlines)); // nothing left
    must(verify(test.address));

    // What another program changed meanwhile is not confirmed unread.
    const auto other = must(
        Office::open(test.address, test.clock, QStringLiteral("loket-9"), QStringLiteral("counter")));
    const ComplaintDeadline read = deadline(test, "T4_KIP");
    ComplaintDeadline changed = read;
    changed.amount = 11;
    const Act there{{other->station(), test.counter(1), test.admin}};
    must(other->people().signIn(there, QStringLiteral("7305")));
    must(other->complaintSetup().set(Act{there.actor}, changed));
    CHECK(failedWith(test.office->complaintSetup().confirm(test.as(head), {read}), ErrorCode::Conflict));
}
