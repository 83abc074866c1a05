// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standarddraft.h"
#include "tests/core/domain/hours.h"

using namespace loket;
using namespace loket::test;

namespace {

const QString today = QStringLiteral("2026-11-25");

/// Everything set by SK 1: 10 minutes, three working days, Rp25.000 at the cash desk, one text; a second text to be
/// confirmed.
ServiceStandard published()
{
    ServiceStandard standard;
    standard.decree = QStringLiteral("SK 1");
    standard.validFrom = dayOfNoDecree(); // a copy that is changed
    standard.counterMinutes = 10;
    standard.completion = {CompletionUnit::WorkingDays, 3};
    standard.fee = {FeeKind::Fixed, 25000, QStringLiteral("loket kas")};
    standard.status = standard.completionStatus = standard.feeStatus = StandardStatus::Verified;
    standard.components = {
        {0, 0, QStringLiteral("product"), QStringLiteral("Kartu"), QStringLiteral("Card"), ComponentStatus::Verified},
        {0, 0, QStringLiteral("procedure"), QStringLiteral("Antre"), {}, ComponentStatus::Draft}};
    return standard;
}

} // namespace

TEST_CASE("Whatever a decree sets is a draft once it is changed, until a decree is typed, be it the same")
{
    using Standard = ServiceStandard;
    struct Row {
        const char *what;
        void (*change)(Standard &);
        bool isDraft;
    };
    const std::vector<Row> rows{
        {"nothing", [](Standard &) {}, false},
        {"the fee", [](Standard &one) { one.fee.rupiah = 52000; }, true},
        {"no fee any more",
         [](Standard &one) {
             one.fee = {FeeKind::Free, 0, {}};
         },
         true},
        {"where it is paid", [](Standard &one) { one.fee.place = QStringLiteral("bank"); }, true},
        {"the minutes", [](Standard &one) { one.counterMinutes = 11; }, true},
        {"the minutes taken out", [](Standard &one) { one.counterMinutes.reset(); }, true},
        {"the time", [](Standard &one) { one.completion.amount = 4; }, true},
        {"its unit", [](Standard &one) { one.completion.unit = CompletionUnit::CalendarDays; }, true},
        {"a text", [](Standard &one) { one.components.front().textId = QStringLiteral("Kartu baru"); }, true},
        {"a text taken out", [](Standard &one) { one.components.front().textId.clear(); }, true},
        {"another text", [](Standard &one) { one.components.back().status = ComponentStatus::Verified; }, true},
        {"a text that nobody is told", [](Standard &one) { one.components.back().textId = QStringLiteral("Tunggu"); },
         false},
        {"a translation", [](Standard &one) { one.components.front().textEn = QStringLiteral("A card"); }, false}};
    for (const Row &row : rows) {
        INFO(row.what);
        const Standard before = published();
        Standard wanted = before;
        row.change(wanted);
        const Standard after = changedFrom(before, wanted);
        CHECK(after.isDraft() == row.isDraft);
        CHECK(after.decree.isEmpty() == row.isDraft);
        CHECK(after.limit().has_value() == (!row.isDraft && wanted.counterMinutes));
        CHECK(after.promise().has_value() == !row.isDraft);
        CHECK((after.toldFee() == Fee()) == row.isDraft);
        CHECK((after.confirmedFee() == Fee()) == row.isDraft);
        CHECK((after.told(QStringLiteral("product")) == nullptr) == row.isDraft);
        CHECK(setsTheSame(after, wanted)); // and what was typed is kept
        for (const char *decree : {"SK 1", " SK 2 "}) {
            const Standard decided = decidedBy(QString::fromLatin1(decree), after, today);
            CHECK_FALSE(decided.isDraft());
            CHECK(decided.decree == QString::fromLatin1(decree).trimmed());
            CHECK(decided.validFrom == today);
            CHECK(decided.toldFee() == wanted.fee);
            CHECK(decided.limit().has_value() == wanted.counterMinutes.has_value());
            CHECK(decided.promise() == wanted.completion);
        }
    }
}

TEST_CASE("A decree keeps the day that was named, sets nothing half filled in, and makes no example its own")
{
    ServiceStandard standard = published();
    standard.validFrom = QStringLiteral("2026-12-01");
    standard.completion.amount = 0; // how many is still to come
    standard.status = StandardStatus::Example;
    const ServiceStandard decided = decidedBy(QStringLiteral("SK 2"), standard, today);
    CHECK(decided.validFrom == QStringLiteral("2026-12-01"));
    CHECK_FALSE(decided.promise());
    CHECK(decided.status == StandardStatus::Example);
    CHECK(decided.confirmedFee() == standard.fee);
    const ServiceStandard draft = decidedBy(QStringLiteral("  "), decided, today);
    CHECK(draft.isDraft());
    CHECK(draft.toldFee() == Fee());
    CHECK_FALSE(draft.told(QStringLiteral("product")));
    CHECK(draft.validFrom == QStringLiteral("2026-12-01"));
}

TEST_CASE("What an office begins with holds by the catalogue, and a version from its day until it is taken back")
{
    ServiceStandard standard = published();
    standard.decree.clear();
    CHECK(standard.isDraft());
    standard.validFrom = standardsBeginning();
    CHECK_FALSE(standard.isDraft());
    CHECK(standard.told(QStringLiteral("product")));
    struct Row {
        const char *decree;
        const char *from;
        const char *withdrawn;
        const char *day;
        bool holds;
    };
    for (const Row &row :
         {Row{"SK 1", "2026-11-25", "", "2026-11-24", false}, Row{"SK 1", "2026-11-25", "", "2026-11-25", true},
          Row{"SK 1", "2026-11-25", "2026-11-27", "2026-11-26", true},
          Row{"SK 1", "2026-11-25", "2026-11-27", "2026-11-27", false},
          Row{"SK 1", "2026-11-25", "2026-11-25", "2026-11-25", false}, Row{"", "2026-11-25", "", "2026-11-26", false},
          Row{"", "2000-01-01", "", "2026-11-26", true}}) {
        INFO(row.decree << " from " << row.from << " until " << row.withdrawn << " on " << row.day);
        standard.decree = QString::fromLatin1(row.decree);
        standard.validFrom = QString::fromLatin1(row.from);
        standard.withdrawnOn = QString::fromLatin1(row.withdrawn);
        CHECK(standard.holdsOn(QString::fromLatin1(row.day)) == row.holds);
    }
}

TEST_CASE("A draft repeats what is in force line by line, whatever ends in empty lines, but not another text")
{
    ServiceStandard inForce = published();
    inForce.components = {{1, 1, requirementsComponent(), QStringLiteral("KK lama\nBuku nikah"),
                           QStringLiteral("\nMarriage certificate\n\n"), ComponentStatus::Verified}};
    ServiceStandard draft = decidedBy({}, inForce, QStringLiteral("2026-11-27"));
    draft.components.front().textEn = QStringLiteral("\nMarriage certificate");
    CHECK(repeats(draft, &inForce));
    draft.components.push_back({0, 0, QStringLiteral("product"), {}, {}, ComponentStatus::Draft}); // taken out
    CHECK(repeats(draft, &inForce));
    CHECK_FALSE(repeats(draft, nullptr));
    ServiceStandard other = draft;
    other.components.back().textEn = QStringLiteral("Card");
    CHECK_FALSE(repeats(other, &inForce));
    other = draft;
    other.components.front().textEn = QStringLiteral("Marriage book");
    CHECK_FALSE(repeats(other, &inForce));
    other = draft;
    other.components.front().status = ComponentStatus::Draft;
    CHECK_FALSE(repeats(other, &inForce));
    other = draft;
    other.counterMinutes = 99;
    CHECK_FALSE(repeats(other, &inForce));
}
