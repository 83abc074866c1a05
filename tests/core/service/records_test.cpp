// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page's door to the records: every cell as text, each change an act of its own.
#include "tests/core/service/recordoffice.h"

#include <set>

using namespace loket;
using namespace loket::test;

namespace {

/// A cell of each list with two texts it may be given, one after the other.
struct TwoChanges {
    RecordKind kind;
    qint64 id;
    const char *column;
    const char *first;
    const char *second;
};

std::vector<TwoChanges> twoChangesOfEach(RecordOffice &test)
{
    const qint64 officer = test.staff("P1").value();
    const qint64 family = test.service("KK").value();
    const qint64 birth = test.service("AKTA").value();
    const qint64 quota = test.list(RecordKind::Quotas).rows.front().id;
    const auto values = qint64(test.list(RecordKind::Values).rows.size());
    return {{RecordKind::Staff, officer, "name", "Siti Rahmah", "Siti Aminah"},
            {RecordKind::Hours, 1, "service", "08.00-12.00", "08.00-12.00, 13.00-16.00"},
            {RecordKind::Quotas, quota, "numbers", "40", "20"},
            {RecordKind::Holidays, 1, "kind", "joint_leave", "local"},
            {RecordKind::Counters, 1, "name", "Loket A", "Loket B"},
            {RecordKind::Counters, 2, "services", "KK", "KK,AKTA"},
            {RecordKind::Services, family, "minutes", "7", "15"},
            {RecordKind::Services, birth, "name", "Akta lahir", "Akta"},
            {RecordKind::Standards, family * 100 + 1, "text", "KK lama", "KK lama\nBuku nikah"},
            {RecordKind::Standards, birth * 100 + 5, "text", "Akta", "Kutipan akta"},
            {RecordKind::Reasons, 1, "active", "no", "yes"},
            {RecordKind::Guidance, 6, "body", "Tenang", "Tenang\nDengarkan"},
            {RecordKind::Guidance, 7, "active", "no", "yes"},
            {RecordKind::Values, 1, "value", "3", "4"},
            {RecordKind::Values, values, "value", "Camat", "Wali Kota"}};
}

} // namespace

TEST_CASE("Each list has as many cells in a row as columns, and every row an id")
{
    RecordOffice test;
    for (const RecordKind kind : allRecordKinds()) {
        const RecordList list = test.list(kind);
        INFO(int(kind));
        CHECK_FALSE(list.rows.empty());
        for (const auto &row : list.rows) {
            CHECK(row.id > 0);
            CHECK(row.cells.size() == qsizetype(list.columns.size()));
        }
    }
}

TEST_CASE("A cell that is changed is stored at once, journalled, and can be restored")
{
    RecordOffice test;
    struct Row {
        RecordKind kind;
        qint64 id;
        const char *column;
        const char *text;
    };
    const qint64 officer = test.staff("P1").value();
    const qint64 service = test.service("KK").value();
    for (const Row &row : {Row{RecordKind::Staff, officer, "name", "Siti Rahmah"},
                           Row{RecordKind::Staff, officer, "nip", "19800101 200501 2 001"},
                           Row{RecordKind::Staff, officer, "roles", "counter_officer,administrator"},
                           Row{RecordKind::Staff, officer, "active_to", "2027-01-31"},
                           Row{RecordKind::Hours, 1, "weekdays", "mon,tue,wed,thu,fri,sat"},
                           Row{RecordKind::Hours, 1, "service", "08.00-12.00, 13.00-16.00"},
                           Row{RecordKind::Hours, 1, "numbers_until", "15.30"},
                           Row{RecordKind::Hours, 1, "valid_to", "2030-12-31"},
                           Row{RecordKind::Holidays, 1, "date", "2026-12-26"},
                           Row{RecordKind::Holidays, 1, "kind", "joint_leave"},
                           Row{RecordKind::Holidays, 1, "verified", "yes"},
                           Row{RecordKind::Counters, 1, "name", "Loket A"},
                           Row{RecordKind::Counters, 1, "services", "KK"},
                           Row{RecordKind::Services, service, "name", "KK baru"},
                           Row{RecordKind::Services, service, "minutes", "7"},
                           Row{RecordKind::Reasons, 1, "name", "Usia lanjut"},
                           Row{RecordKind::Reasons, 1, "active", "no"},
                           Row{RecordKind::Guidance, 1, "title", "Sapa dulu"},
                           Row{RecordKind::Guidance, 1, "body_en", "Smile\nGreet"},
                           Row{RecordKind::Guidance, 1, "active", "no"},
                           Row{RecordKind::Values, 1, "value", "3"}}) {
        INFO(row.column << " = " << row.text);
        const QString before = test.cell(row.kind, row.id, row.column);
        const auto entries = must(verify(test.address)).entries;
        must(test.set(row.kind, row.id, row.column, row.text));
        CHECK(test.cell(row.kind, row.id, row.column) == QString::fromUtf8(row.text));
        CHECK(must(verify(test.address)).entries == entries + 1);
        must(test.office->records().restore(test.as(test.admin), row.kind, row.id));
        CHECK(test.cell(row.kind, row.id, row.column) == before);
    }
    CHECK(failedWith(test.office->records().restore(test.as(test.admin), RecordKind::Staff, officer),
                     ErrorCode::NothingToRestore));
}

TEST_CASE("What is restored stands in the journal: each restore takes back one change more, after a restart too")
{
    LOKET_ON_BOTH_DATABASES(backend);
    RecordOffice test(backend);
    for (const TwoChanges &row : twoChangesOfEach(test)) {
        INFO(int(row.kind) << " " << row.column);
        const QString before = test.cell(row.kind, row.id, row.column);
        must(test.set(row.kind, row.id, row.column, row.first));
        must(test.set(row.kind, row.id, row.column, row.second));
        test.startAgain();
        const auto entries = must(verify(test.address)).entries;
        must(test.restore(row.kind, row.id));
        CHECK(test.cell(row.kind, row.id, row.column) == QString::fromUtf8(row.first));
        CHECK(must(verify(test.address)).entries == entries + 1);
        test.startAgain();
        must(test.restore(row.kind, row.id));
        CHECK(test.cell(row.kind, row.id, row.column) == before);
        CHECK(failedWith(test.restore(row.kind, row.id), ErrorCode::NothingToRestore));
    }
}

TEST_CASE("A change after a restore is the last one, and is taken back alone")
{
    RecordOffice test;
    for (const TwoChanges &row : twoChangesOfEach(test)) {
        INFO(int(row.kind) << " " << row.column);
        const QString before = test.cell(row.kind, row.id, row.column);
        must(test.set(row.kind, row.id, row.column, row.first));
        must(test.set(row.kind, row.id, row.column, row.second));
        must(test.restore(row.kind, row.id));
        must(test.set(row.kind, row.id, row.column, row.second));
        must(test.restore(row.kind, row.id));
        CHECK(test.cell(row.kind, row.id, row.column) == QString::fromUtf8(row.first));
        must(test.restore(row.kind, row.id));
        CHECK(test.cell(row.kind, row.id, row.column) == before);
        CHECK(failedWith(test.restore(row.kind, row.id), ErrorCode::NothingToRestore));
    }
}

TEST_CASE("What another program changed is restored too, and other records stay as they are")
{
    RecordOffice test;
    const auto other = must(
        Office::open(test.address, test.clock, QStringLiteral("meja-admin"), QStringLiteral("counter")));
    const Act there{{other->station(), {}, test.admin}};
    must(other->people().signIn(there, QStringLiteral("7305")));
    test.office->lookForChanges(); // the first look only remembers
    for (const TwoChanges &row : twoChangesOfEach(test)) {
        INFO(int(row.kind) << " " << row.column);
        const QString before = test.cell(row.kind, row.id, row.column);
        must(test.set(row.kind, row.id, row.column, row.first));
        must(other->records().restore(Act{there.actor}, row.kind, row.id));
        test.office->lookForChanges();
        CHECK(test.cell(row.kind, row.id, row.column) == before);
        CHECK(failedWith(test.restore(row.kind, row.id), ErrorCode::NothingToRestore));
    }
    const QString name = test.cell(RecordKind::Staff, test.staff("P2").value(), "name");
    must(test.set(RecordKind::Staff, test.staff("P1").value(), "name", "Siti Rahmah"));
    CHECK(failedWith(test.restore(RecordKind::Staff, test.staff("P2").value()), ErrorCode::NothingToRestore));
    CHECK(test.cell(RecordKind::Staff, test.staff("P2").value(), "name") == name);
    must(verify(test.address));
}

TEST_CASE("A restore that is tried again with its id is done once")
{
    RecordOffice test;
    const qint64 officer = test.staff("P1").value();
    must(test.set(RecordKind::Staff, officer, "name", "Siti Rahmah"));
    must(test.set(RecordKind::Staff, officer, "name", "Siti Aminah"));
    Act act = test.as(test.admin);
    must(test.office->records().restore(act, RecordKind::Staff, officer));
    act.mayBeDone = true;
    must(test.office->records().restore(act, RecordKind::Staff, officer));
    CHECK(test.cell(RecordKind::Staff, officer, "name") == QStringLiteral("Siti Rahmah"));
}

TEST_CASE("A secret is no part of what is restored, and nobody else may restore")
{
    RecordOffice test;
    const StaffId officer = test.staff("P1");
    must(test.set(RecordKind::Staff, officer.value(), "name", "Siti Rahmah"));
    must(test.set(RecordKind::Staff, officer.value(), "secret", "6149"));
    must(test.restore(RecordKind::Staff, officer.value()));
    CHECK(test.cell(RecordKind::Staff, officer.value(), "name") == QStringLiteral("Siti"));
    CHECK(failedWith(test.restore(RecordKind::Staff, officer.value()), ErrorCode::NothingToRestore));
    must(test.set(RecordKind::Values, 1, "value", "3"));
    test.signIn(officer, QStringLiteral("6149"));
    CHECK(failedWith(test.office->records().restore(test.as(officer), RecordKind::Values, 1), ErrorCode::NotAllowed));
    CHECK(failedWith(test.office->records().restore(test.as(officer), RecordKind::Staff, officer.value()),
                     ErrorCode::NotAllowed));
}

TEST_CASE("A value goes back to what it was as delivered, and stays there")
{
    struct Delivered : TestOffice {
        Delivered() : TestOffice(storage::Backend::Sqlite, setup()) {}
        static OfficeSetup setup()
        {
            auto setup = smallSetup();
            setup.settings.maxPriorityRun = 5; // of the office's own set-up, not as delivered
            return setup;
        }
    };
    Delivered test;
    auto &records = test.office->records();
    const auto value = [&] { return test.office->catalogue().settings.maxPriorityRun; };
    must(records.set(test.at(0), RecordKind::Values, 1, QStringLiteral("value"), QStringLiteral("7")));
    must(records.set(test.at(0), RecordKind::Values, 2, QStringLiteral("value"), QStringLiteral("4")));
    must(records.restore(test.at(0), RecordKind::Values, 1));
    CHECK(value() == 5);
    must(records.restore(test.at(0), RecordKind::Values, 1));
    CHECK(value() == Settings().maxPriorityRun);
    CHECK(failedWith(records.restore(test.at(0), RecordKind::Values, 1), ErrorCode::NothingToRestore));
    CHECK(value() == Settings().maxPriorityRun);
    CHECK(test.office->catalogue().settings.call.maxCalls == 4); // the other value has a history of its own
}

TEST_CASE("A standard that is taken back judges from today on, earlier numbers keep theirs")
{
    RecordOffice test;
    const qint64 service = test.service("KK").value();
    must(test.set(RecordKind::Services, service, "minutes", "15"));
    must(test.set(RecordKind::Services, service, "decree", "SK 2"));
    const StaffId officer = test.staff("P1");
    test.signIn(officer);
    const Visit taken = must(test.office->queue().take(test.as(officer), {{test.service("KK")}}));
    test.clock.advance(2 * 24 * 60 * minuteMs);
    test.signIn(test.admin, QStringLiteral("7305"));
    must(test.restore(RecordKind::Services, service));
    const auto &catalogue = test.office->catalogue();
    CHECK(catalogue.standardFor(test.service("KK"), QStringLiteral("2026-11-26"))->counterMinutes == 15);
    CHECK(catalogue.standardFor(test.service("KK"), QStringLiteral("2026-11-27"))->counterMinutes == 10);
    CHECK(catalogue.standard(*taken.legs.front().standard)->counterMinutes == 15);
    // The one before holds by its own decree and from its own day; what the new one had set is a draft again.
    const auto *inForce = catalogue.standardFor(test.service("KK"), QStringLiteral("2026-11-27"));
    CHECK(inForce->decree == QStringLiteral("SK 1"));
    CHECK(inForce->validFrom == standardsBeginning());
    CHECK(test.cell(RecordKind::Services, service, "holds") == QStringLiteral("awaiting"));
    CHECK(test.cell(RecordKind::Services, service, "minutes") == QStringLiteral("15"));
}

TEST_CASE("Two programs that change different values do not undo each other")
{
    RecordOffice test;
    const auto other = must(
        Office::open(test.address, test.clock, QStringLiteral("meja-admin"), QStringLiteral("counter")));
    const Act there{{other->station(), {}, test.admin}};
    must(other->people().signIn(there, QStringLiteral("7305")));
    must(test.set(RecordKind::Values, 1, "value", "3"));
    must(other->records().set(Act{there.actor}, RecordKind::Values, 2, QStringLiteral("value"), QStringLiteral("5")));
    CHECK(other->catalogue().settings.maxPriorityRun == 3);
    CHECK(other->catalogue().settings.call.maxCalls == 5);
}

TEST_CASE("What makes no sense is refused and changes nothing")
{
    RecordOffice test;
    const auto before = must(verify(test.address));
    const qint64 service = test.service("KK").value();
    CHECK(failedWith(test.set(RecordKind::Staff, test.admin.value(), "name", ""), ErrorCode::BadText));
    CHECK(failedWith(test.set(RecordKind::Staff, test.admin.value(), "roles", "raja"), ErrorCode::OutOfRange));
    CHECK(failedWith(test.set(RecordKind::Staff, test.admin.value(), "roles", ""), ErrorCode::LastAdministrator));
    CHECK(failedWith(test.set(RecordKind::Staff, test.admin.value(), "active_from", "2026-02-30"), ErrorCode::BadDay));
    CHECK(failedWith(test.set(RecordKind::Staff, test.staff("P1").value(), "secret", "1234"), ErrorCode::WeakSecret));
    CHECK(failedWith(test.set(RecordKind::Staff, test.staff("K1").value(), "secret", "6149"), ErrorCode::WeakSecret));
    CHECK(failedWith(test.set(RecordKind::Hours, 1, "service", "22.00-02.00"), ErrorCode::BadPeriod));
    CHECK(failedWith(test.set(RecordKind::Hours, 1, "weekdays", "senin"), ErrorCode::OutOfRange));
    CHECK(failedWith(test.set(RecordKind::Hours, 1, "numbers_from", "25.00"), ErrorCode::BadPeriod));
    CHECK(failedWith(test.set(RecordKind::Hours, 1, "active", "mungkin"), ErrorCode::OutOfRange));
    CHECK(failedWith(test.set(RecordKind::Holidays, 1, "date", "besok"), ErrorCode::BadDay));
    CHECK(failedWith(test.set(RecordKind::Counters, 1, "services", "TIDAKADA"), ErrorCode::UnknownService));
    CHECK(failedWith(test.set(RecordKind::Counters, 1, "name", "Loket 2"), ErrorCode::Conflict));
    CHECK(failedWith(test.set(RecordKind::Services, service, "minutes", "0"), ErrorCode::OutOfRange));
    CHECK(failedWith(test.set(RecordKind::Services, service, "minutes", "sepuluh"), ErrorCode::OutOfRange));
    CHECK(failedWith(test.set(RecordKind::Values, 1, "value", "99"), ErrorCode::OutOfRange));
    CHECK(must(verify(test.address)).entries == before.entries);
}

TEST_CASE("A standard that is set today judges numbers taken from today on")
{
    RecordOffice test;
    const qint64 service = test.service("AKTA").value();
    CHECK(test.cell(RecordKind::Services, service, "status") == QStringLiteral("unset"));
    must(test.set(RecordKind::Services, service, "minutes", "12"));
    must(test.set(RecordKind::Services, service, "decree", "SK 12/2026"));
    CHECK(test.cell(RecordKind::Services, service, "status") == QStringLiteral("verified"));
    CHECK(test.cell(RecordKind::Services, service, "standard_from") == QStringLiteral("2026-11-25"));
    CHECK(test.cell(RecordKind::Services, test.service("KK").value(), "standard_from") == QStringLiteral("2000-01-01"));
    must(test.set(RecordKind::Services, test.service("KK").value(), "minutes", "15"));
    must(test.set(RecordKind::Services, test.service("KK").value(), "decree", "SK 12/2026"));
    const auto &catalogue = test.office->catalogue();
    CHECK(catalogue.standardFor(test.service("KK"), QStringLiteral("2026-11-24"))->counterMinutes == 10);
    CHECK(catalogue.standardFor(test.service("KK"), QStringLiteral("2026-11-25"))->counterMinutes == 15);
}

TEST_CASE("New records are added, and a new officer can sign in once he has a PIN")
{
    RecordOffice test;
    const NewRecord named{QStringLiteral("Baru di sini"), QStringLiteral("New here")};
    for (const RecordKind kind : allRecordKinds()) {
        const auto before = test.list(kind);
        const auto added = test.office->records().add(test.as(test.admin), kind, before.rows.front().id, named);
        INFO(int(kind) << " " << reason(added));
        CHECK(added.has_value() == before.mayAdd);
        CHECK(test.list(kind).rows.size() == before.rows.size() + (before.mayAdd ? 1 : 0));
    }
    const qint64 added = test.list(RecordKind::Staff).rows.back().id;
    CHECK(test.cell(RecordKind::Staff, added, "name") == QStringLiteral("Baru di sini P7"));
    const auto &catalogue = test.office->catalogue();
    CHECK(catalogue.profiles.back().name == named.name);
    CHECK(catalogue.reasons.back().nameId == named.name);
    CHECK(catalogue.reasons.back().nameEn == named.nameEn);
    CHECK(std::any_of(catalogue.services.begin(), catalogue.services.end(),
                      [&](const Service &one) { return one.nameId == named.name && one.nameEn == named.nameEn; }));
    CHECK(std::any_of(catalogue.holidays.begin(), catalogue.holidays.end(),
                      [&](const Holiday &one) { return one.nameId == named.name; }));
    CHECK(catalogue.counters.back().name == QStringLiteral("Loket 3"));
    must(test.set(RecordKind::Staff, added, "secret", "6149"));
    CHECK(test.cell(RecordKind::Staff, added, "secret") == QStringLiteral("pin"));
    test.signIn(StaffId(added), QStringLiteral("6149"));
}

TEST_CASE("Settings are read by who oversees and changed by the administrator alone")
{
    struct Row {
        const char *code;
        bool reads;
        bool writes;
    };
    for (const Row row : {Row{"P1", false, false}, Row{"A1", false, false}, Row{"K1", true, false},
                          Row{"I1", true, false}, Row{"ADMIN", true, true}}) {
        PeopleOffice test;
        const StaffId person = test.staff(row.code);
        test.signIn(person, person == test.admin ? QStringLiteral("7305") : QString());
        for (const RecordKind kind : allRecordKinds()) {
            INFO(row.code << " " << int(kind));
            CHECK(test.office->records().list(test.as(person).actor, kind).has_value() == row.reads);
            const auto added = test.office->records().add(test.as(person), kind, 1,
                                                          {QStringLiteral("Baru"), QStringLiteral("New")});
            static const std::set<RecordKind> never{RecordKind::Quotas,
                                                    RecordKind::Standards,
                                                    RecordKind::Guidance,
                                                    RecordKind::ComplaintDeadlines,
                                                    RecordKind::ComplaintClasses,
                                                    RecordKind::Papers,
                                                    RecordKind::Values};
            CHECK(failedWith(added, ErrorCode::NotAllowed) == (!row.writes && never.count(kind) == 0));
        }
        CHECK(test.office->records()
                  .set(test.as(person), RecordKind::Values, 1, QStringLiteral("value"), QStringLiteral("1"))
                  .has_value()
              == row.writes);
    }
}

TEST_CASE("How a paper is printed at a counter is a record: typed, refused, taken back to as it was delivered")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &records = test.office->records();
    const CounterId counter = test.counter(1);
    const auto rowOf = [&](const char *paper) {
        const auto list = must(records.list(test.at(0).actor, RecordKind::Papers));
        for (const auto &row : list.rows) {
            if (row.cells.at(0) == QStringLiteral("Loket 2") && row.cells.at(1) == QString::fromLatin1(paper))
                return row;
        }
        return RecordRow{};
    };
    const RecordRow delivered = rowOf("ticket");
    CHECK(delivered.cells
          == QStringList{QStringLiteral("Loket 2"), QStringLiteral("ticket"), QStringLiteral("always"), QString(),
                         QStringLiteral("58"), QStringLiteral("cp437"), QStringLiteral("15"), QStringLiteral("yes"),
                         QStringLiteral("yes")});
    const auto set = [&](const char *column, const char *text) {
        return records.set(test.at(0), RecordKind::Papers, delivered.id, QString::fromLatin1(column),
                           QString::fromLatin1(text));
    };
    must(set("printer", "raw:192.168.1.40"));
    must(set("format", "80"));
    must(set("cut", "no"));
    must(set("knife_mm", "20"));
    CHECK(failedWith(set("printer", "usb"), ErrorCode::BadPrinter));
    CHECK(failedWith(set("knife_mm", "101"), ErrorCode::OutOfRange));
    const PaperSetting stored = test.office->catalogue().paperSetting(counter, PaperKind::Ticket);
    CHECK(stored.printer == QStringLiteral("raw:192.168.1.40:9100"));
    CHECK(stored.format == PaperFormat::Roll80);
    CHECK_FALSE(stored.cut);
    CHECK(stored.knifeMm == 20);
    for (int i = 0; i < 4; ++i)
        must(records.restore(test.at(0), RecordKind::Papers, delivered.id));
    CHECK(rowOf("ticket").cells == delivered.cells);
    CHECK(failedWith(records.restore(test.at(0), RecordKind::Papers, delivered.id), ErrorCode::NothingToRestore));
    must(verify(test.address));
}
