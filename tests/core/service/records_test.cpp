// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page's door to the records: every cell as text, each change an act of its own.
#include "tests/core/service/peopleoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

struct RecordOffice : PeopleOffice {
    RecordOffice()
    {
        signIn(admin, QStringLiteral("7305"));
        HoursProfile hours;
        hours.name = QStringLiteral("Senin-Jumat");
        hours.weekdays = {1, 2, 3, 4, 5};
        hours.validFrom = QStringLiteral("2020-01-01");
        hours.service = {{480, 960}};
        must(office->hours().setProfile(as(admin), hours));
        must(office->hours().setHoliday(as(admin), {0, 0, QStringLiteral("2026-12-25"), QStringLiteral("Natal"), {}}));
    }

    RecordList list(RecordKind kind) { return must(office->records().list(as(admin).actor, kind)); }
    QString cell(RecordKind kind, qint64 id, const char *column)
    {
        const RecordList all = list(kind);
        for (std::size_t i = 0; i < all.columns.size(); ++i) {
            for (const auto &row : all.rows) {
                if (all.columns[i].key == QLatin1String(column) && row.id == id)
                    return row.cells.at(qsizetype(i));
            }
        }
        return QStringLiteral("(no such cell)");
    }
    Result<void> set(RecordKind kind, qint64 id, const char *column, const char *text)
    {
        return office->records().set(as(admin), kind, id, QString::fromLatin1(column), QString::fromUtf8(text));
    }
};

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
    for (const Row &row :
         {Row{RecordKind::Staff, officer, "name", "Siti Rahmah"},
          Row{RecordKind::Staff, officer, "nip", "19800101 200501 2 001"},
          Row{RecordKind::Staff, officer, "roles", "counter_officer,administrator"},
          Row{RecordKind::Staff, officer, "active_to", "2027-01-31"},
          Row{RecordKind::Hours, 1, "weekdays", "mon,tue,wed,thu,fri,sat"},
          Row{RecordKind::Hours, 1, "service", "08.00-12.00, 13.00-16.00"},
          Row{RecordKind::Hours, 1, "numbers_until", "15.30"}, Row{RecordKind::Hours, 1, "valid_to", "2030-12-31"},
          Row{RecordKind::Holidays, 1, "date", "2026-12-26"}, Row{RecordKind::Holidays, 1, "kind", "joint_leave"},
          Row{RecordKind::Holidays, 1, "verified", "yes"}, Row{RecordKind::Counters, 1, "name", "Loket A"},
          Row{RecordKind::Counters, 1, "services", "KK"}, Row{RecordKind::Services, service, "name", "KK baru"},
          Row{RecordKind::Services, service, "minutes", "7"}, Row{RecordKind::Reasons, 1, "name", "Usia lanjut"},
          Row{RecordKind::Reasons, 1, "active", "no"}, Row{RecordKind::Values, 1, "value", "3"}}) {
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
                     ErrorCode::NothingToUndo));
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
    const auto &catalogue = test.office->catalogue();
    CHECK(catalogue.standardFor(test.service("KK"), QStringLiteral("2026-11-24"))->counterMinutes == 10);
    CHECK(catalogue.standardFor(test.service("KK"), QStringLiteral("2026-11-25"))->counterMinutes == 15);
}

TEST_CASE("New records are added, and a new officer can sign in once he has a PIN")
{
    RecordOffice test;
    for (const RecordKind kind : allRecordKinds()) {
        const auto before = test.list(kind);
        const auto added = test.office->records().add(test.as(test.admin), kind, before.rows.front().id);
        INFO(int(kind) << " " << reason(added));
        CHECK(added.has_value() == before.mayAdd);
        CHECK(test.list(kind).rows.size() == before.rows.size() + (before.mayAdd ? 1 : 0));
    }
    const qint64 added = test.list(RecordKind::Staff).rows.back().id;
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
            const auto added = test.office->records().add(test.as(person), kind, 1);
            CHECK(failedWith(added, ErrorCode::NotAllowed)
                  == (!row.writes && kind != RecordKind::Quotas && kind != RecordKind::Values));
        }
        CHECK(test.office->records()
                  .set(test.as(person), RecordKind::Values, 1, QStringLiteral("value"), QStringLiteral("1"))
                  .has_value()
              == row.writes);
    }
}
