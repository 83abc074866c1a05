// SPDX-License-Identifier: GPL-3.0-or-later
// The published standard on the settings page: its numbers in the list of services, its texts in a list of their own.
#include "core/domain/standarddraft.h"
#include "tests/core/service/recordoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

const QString today = QStringLiteral("2026-11-25");
constexpr Millis oneDay = 24 * 60 * minuteMs;

struct StandardOffice : RecordOffice {
    explicit StandardOffice(storage::Backend backend = storage::Backend::Sqlite)
        : RecordOffice(backend)
        , family(service("KK"))
        , birth(service("AKTA"))
    {
    }

    /// The row of a component of a service, counted from 1 in the order of the act.
    static qint64 row(ServiceId service, int number) { return service.value() * 100 + number; }
    Result<void> type(ServiceId service, const char *column, const char *text)
    {
        return set(RecordKind::Services, service.value(), column, text);
    }
    /// Types the decree of what was changed.
    void decide(const char *decree = "SK 1") { must(type(family, "decree", decree)); }
    Result<void> write(int number, const char *text, const char *column = "text")
    {
        return set(RecordKind::Standards, row(family, number), column, text);
    }
    QString numberCell(ServiceId service, const char *column)
    {
        return cell(RecordKind::Services, service.value(), column);
    }
    QString textCell(int number, const char *column = "text")
    {
        return cell(RecordKind::Standards, row(family, number), column);
    }
    const ServiceStandard *inForce(const QString &on = today) { return office->catalogue().standardFor(family, on); }
    std::size_t versions() const
    {
        const auto &all = office->catalogue().standards;
        return std::size_t(std::count_if(all.begin(), all.end(),
                                         [&](const auto &one) { return one.service == family && !one.isWithdrawn(); }));
    }
    /// A number taken now, by the officer.
    Visit takeFor(ServiceId wanted)
    {
        signIn(staff("P1"));
        const Visit visit = must(office->queue().take(as(staff("P1")), {{wanted}}));
        signIn(admin, QStringLiteral("7305"));
        return visit;
    }
    const ServiceStandard *standardOf(const Visit &visit) const
    {
        const auto &standard = visit.legs.front().standard;
        return standard ? office->catalogue().standard(*standard) : nullptr;
    }

    ServiceId family; ///< 10 minutes by SK 1 since the office began
    ServiceId birth;  ///< no standard
};

} // namespace

TEST_CASE("Every value of a standard is typed into the list of services and is then the office's own")
{
    LOKET_ON_BOTH_DATABASES(backend);
    StandardOffice test(backend);
    struct Row {
        const char *column;
        const char *text;
        const char *statusColumn;
        const char *status;
    };
    for (const Row &row :
         {Row{"completion", "same_visit", "completion_status", "verified"},
          Row{"completion", "working_days", "completion_status", "unset"}, // how many is still to come
          Row{"completion_amount", "3", "completion_status", "verified"},
          Row{"completion_amount", "9999", "completion_status", "verified"},
          Row{"completion_amount", "", "completion_status", "unset"},
          Row{"completion", "unset", "completion_status", "unset"}, Row{"fee", "free", "fee_status", "verified"},
          Row{"fee", "computed", "fee_status", "verified"},
          Row{"fee_place", "loket kas Bank Kalsel", "fee_status", "verified"},
          Row{"fee", "fixed", "fee_status", "unset"}, // how much is still to come
          Row{"fee_rupiah", "1000000000000", "fee_status", "verified"}, Row{"fee_rupiah", "", "fee_status", "unset"},
          Row{"fee", "unset", "fee_status", "unset"}, Row{"fee_rupiah", "25000", "fee_status", "verified"},
          Row{"minutes", "1440", "status", "verified"}, Row{"minutes", "", "status", "unset"}}) {
        INFO(row.column << " = " << row.text);
        const auto entries = must(verify(test.address)).entries;
        must(test.type(test.birth, row.column, row.text));
        CHECK(test.numberCell(test.birth, row.column) == QString::fromUtf8(row.text));
        CHECK(test.numberCell(test.birth, row.statusColumn) == QStringLiteral("unset")); // a draft
        must(test.type(test.birth, "decree", "SK 2/2026"));
        CHECK(test.numberCell(test.birth, row.column) == QString::fromUtf8(row.text));
        CHECK(test.numberCell(test.birth, row.statusColumn) == QString::fromLatin1(row.status));
        CHECK(must(verify(test.address)).entries == entries + 2);
    }
    CHECK(test.numberCell(test.birth, "fee") == QStringLiteral("fixed")); // so many rupiah are a fixed fee
    CHECK(test.numberCell(test.birth, "standard_from") == today);
}

TEST_CASE("Without a decree nothing is set: what is typed stays a draft until one is filled in, and is one again after")
{
    LOKET_ON_BOTH_DATABASES(backend);
    StandardOffice test(backend);
    const auto statuses = [&] {
        QStringList all;
        for (const char *column : {"status", "completion_status", "fee_status"})
            all << test.numberCell(test.birth, column);
        return all.join(QLatin1Char(' '));
    };
    const auto lacksDecree = [&](const char *column) {
        return test.office->records()
            .effectOf(RecordKind::Services, test.birth.value(), QString::fromLatin1(column))
            .lacksDecree;
    };
    const qint64 product = StandardOffice::row(test.birth, 5);
    CHECK_FALSE(lacksDecree("fee")); // nothing is filled in
    must(test.type(test.birth, "fee_rupiah", "25000"));
    must(test.type(test.birth, "minutes", "12"));
    must(test.type(test.birth, "completion", "working_days")); // how many is still to come
    must(test.set(RecordKind::Standards, product, "text", "Kutipan akta"));
    CHECK(statuses() == QStringLiteral("unset unset unset"));
    CHECK(lacksDecree("fee"));
    CHECK_FALSE(lacksDecree("name"));
    CHECK(test.cell(RecordKind::Standards, product, "state") == QStringLiteral("awaiting"));
    CHECK(test.numberCell(test.birth, "holds") == QStringLiteral("awaiting"));
    CHECK(test.numberCell(test.birth, "standard_from").isEmpty());
    CHECK_FALSE(test.standardOf(test.takeFor(test.birth)));

    must(test.type(test.birth, "decree", " SK 9/2026 "));
    CHECK(statuses() == QStringLiteral("verified unset verified"));
    CHECK_FALSE(lacksDecree("fee"));
    CHECK(test.cell(RecordKind::Standards, product, "state") == QStringLiteral("verified"));
    CHECK(test.numberCell(test.birth, "standard_from") == today);
    must(test.type(test.birth, "decree", "SK 9/2027")); // a slip of the pen: nothing else changes
    CHECK(statuses() == QStringLiteral("verified unset verified"));
    must(test.type(test.birth, "completion_amount", "3"));
    CHECK(statuses() == QStringLiteral("unset unset unset"));
    must(test.type(test.birth, "decree", "SK 9/2027"));
    CHECK(statuses() == QStringLiteral("verified verified verified"));

    must(test.type(test.birth, "decree", "  "));
    CHECK(statuses() == QStringLiteral("unset unset unset"));
    CHECK(test.cell(RecordKind::Standards, product, "state") == QStringLiteral("awaiting"));
    CHECK(test.standardOf(test.takeFor(test.birth))->decree == QStringLiteral("SK 9/2027")); // which goes on
    must(verify(test.address));
}

TEST_CASE("A changed value is a draft beside the standard in force until its decree is typed, the same one or another")
{
    LOKET_ON_BOTH_DATABASES(backend);
    struct Row {
        const char *column;
        const char *text;
    };
    for (const Row &row : {Row{"fee_rupiah", "52000"}, Row{"fee", "free"}, Row{"fee_place", "bank"},
                           Row{"minutes", "11"}, Row{"completion_amount", "4"}, Row{"completion", "calendar_days"}}) {
        for (const char *decree : {"SK 1", "SK 2"}) {
            for (const bool isSameDay : {true, false}) {
                // An office of its own each time is dear: the server sees one column of them all.
                if (backend == storage::Backend::Postgres && QLatin1String(row.column) != QLatin1String("minutes"))
                    continue;
                INFO(row.column << " by " << decree << (isSameDay ? ", the same day" : ", a day later"));
                StandardOffice test(backend);
                must(test.type(test.family, "fee_rupiah", "25000"));
                must(test.type(test.family, "completion", "working_days"));
                must(test.type(test.family, "completion_amount", "3"));
                test.decide();
                if (!isSameDay) {
                    test.clock.advance(oneDay);
                    test.signIn(test.admin, QStringLiteral("7305"));
                }
                const Visit before = test.takeFor(test.family);
                const ServiceStandard published = *test.standardOf(before);
                const QString old = test.numberCell(test.family, row.column);
                must(test.type(test.family, row.column, row.text));

                // What is in force goes on; beside it stands the draft, and both are said.
                const Visit meanwhile = test.takeFor(test.family);
                REQUIRE(test.standardOf(meanwhile));
                CHECK(setsTheSame(*test.standardOf(meanwhile), published));
                CHECK(test.standardOf(meanwhile)->toldFee() == published.fee);
                CHECK(test.standardOf(meanwhile)->limit() == 10 * minuteMs);
                CHECK(test.numberCell(test.family, "holds") == QStringLiteral("awaiting"));
                CHECK(test.numberCell(test.family, "decree").isEmpty());
                const StandardEffect effect = test.office->records().effectOf(RecordKind::Services, test.family.value(),
                                                                              QString::fromLatin1(row.column));
                CHECK(effect.lacksDecree);
                CHECK(effect.isBeside);
                CHECK(effect.decree == QStringLiteral("SK 1"));
                CHECK(effect.value == QString::fromLatin1(row.text));
                CHECK(effect.valueInForce == old);
                CHECK_FALSE(effect.from);

                test.decide(decree);
                CHECK(test.numberCell(test.family, "holds") == QStringLiteral("in_force"));
                CHECK(test.numberCell(test.family, row.column) == QString::fromLatin1(row.text));
                const Visit after = test.takeFor(test.family);
                CHECK(test.standardOf(after)->decree == QString::fromLatin1(decree));
                CHECK_FALSE(setsTheSame(*test.standardOf(after), published));
                CHECK(test.standardOf(after)->limit().has_value());
                CHECK(setsTheSame(*test.standardOf(meanwhile), published)); // numbers that were taken keep theirs
                CHECK_FALSE(test.office->records()
                                .effectOf(RecordKind::Services, test.family.value(), QStringLiteral("fee"))
                                .lacksDecree);
                must(verify(test.address));
            }
        }
    }
}

TEST_CASE("A changed text is a draft too, and what was typed back leaves no draft")
{
    LOKET_ON_BOTH_DATABASES(backend);
    StandardOffice test(backend);
    const auto told = [&] {
        const auto *one = test.inForce()->told(QStringLiteral("product"));
        return one ? one->textId : QString();
    };
    must(test.write(5, "Kartu keluarga"));
    CHECK(told().isEmpty());
    test.decide();
    CHECK(told() == QStringLiteral("Kartu keluarga"));
    must(test.write(5, "Kartu keluarga baru"));
    CHECK(told() == QStringLiteral("Kartu keluarga"));
    CHECK(test.textCell(5) == QStringLiteral("Kartu keluarga baru"));
    const std::size_t versions = test.versions();
    must(test.write(5, "Kartu keluarga"));
    CHECK(test.textCell(5, "holds") == QStringLiteral("in_force"));
    CHECK(test.textCell(5, "decree") == QStringLiteral("SK 1"));
    must(test.type(test.family, "minutes", "12"));
    must(test.restore(RecordKind::Services, test.family.value())); // given up the other way
    CHECK(test.numberCell(test.family, "holds") == QStringLiteral("in_force"));
    CHECK(test.numberCell(test.family, "minutes") == QStringLiteral("10"));
    CHECK(test.versions() == versions - 1);
    must(test.write(5, "")); // nobody may be left without it by a slip either
    CHECK(told() == QStringLiteral("Kartu keluarga"));
    must(test.write(5, "Kartu keluarga"));
    // A doubt is heard at once, and a translation is no law.
    must(test.write(5, "Family card", "text_en"));
    CHECK(test.inForce()->told(QStringLiteral("product"))->textEn == QStringLiteral("Family card"));
    must(test.write(5, "draft", "state"));
    CHECK(told().isEmpty());
    CHECK(test.inForce()->decree == QStringLiteral("SK 1"));
    must(verify(test.address));
}

TEST_CASE("A draft may be given its day before its decree, and does not come into force without one")
{
    LOKET_ON_BOTH_DATABASES(backend);
    StandardOffice test(backend);
    must(test.type(test.family, "minutes", "8"));
    CHECK(failedWith(test.type(test.family, "standard_from", "2000-01-01"), ErrorCode::OutOfRange));
    must(test.type(test.family, "standard_from", "2026-12-01"));
    CHECK(test.numberCell(test.family, "holds") == QStringLiteral("awaiting"));
    CHECK(test.inForce(QStringLiteral("2026-12-02"))->counterMinutes == 10);
    must(test.type(test.family, "standard_from", "2026-11-25")); // today: whenever the decree comes
    CHECK(test.numberCell(test.family, "standard_from").isEmpty());
    must(test.type(test.family, "standard_from", "2026-12-01"));
    test.decide("SK 2");
    CHECK(test.numberCell(test.family, "holds") == QStringLiteral("coming"));
    CHECK(test.inForce()->counterMinutes == 10);
    CHECK(test.inForce(QStringLiteral("2026-12-01"))->counterMinutes == 8);
    must(test.type(test.family, "minutes", "7")); // what is to come is a draft again, for the same day
    CHECK(test.inForce(QStringLiteral("2026-12-01"))->counterMinutes == 10);
    test.decide("SK 2");
    CHECK(test.inForce(QStringLiteral("2026-12-01"))->counterMinutes == 7);
    CHECK(test.inForce(QStringLiteral("2026-11-30"))->decree == QStringLiteral("SK 1"));
    must(verify(test.address));
}

TEST_CASE("The standard in force and the one to come stand beside each other, and only what is to come is changed")
{
    LOKET_ON_BOTH_DATABASES(backend);
    StandardOffice test(backend);
    const auto rowsOf = [&](RecordKind kind, const QString &service, const std::vector<const char *> &columns) {
        QStringList lines;
        const RecordList list = test.list(kind);
        for (const auto &row : list.rows) {
            if (!row.cells.contains(service))
                continue;
            QStringList cells{row.editable ? QStringLiteral("editable") : QStringLiteral("shown")};
            for (const char *key : columns) {
                for (std::size_t i = 0; i < list.columns.size(); ++i) {
                    if (list.columns[i].key == QLatin1String(key))
                        cells << row.cells.at(qsizetype(i));
                }
            }
            lines << cells.join(QLatin1Char(' '));
        }
        return lines;
    };
    const auto numbers = [&] {
        return rowsOf(RecordKind::Services, QStringLiteral("KK"), {"holds", "minutes", "decree", "standard_from"});
    };
    CHECK(numbers() == QStringList{QStringLiteral("editable in_force 10 SK 1 2000-01-01")});
    CHECK(rowsOf(RecordKind::Services, QStringLiteral("AKTA"), {"holds", "minutes"})
          == QStringList{QStringLiteral("editable  ")}); // nothing is set, nothing holds
    must(test.type(test.family, "minutes", "8"));
    must(test.write(5, "Kartu keluarga"));
    must(test.type(test.family, "standard_from", "2026-12-01"));
    test.decide("SK 2");
    const QStringList both{QStringLiteral("shown in_force 10 SK 1 2000-01-01"),
                           QStringLiteral("editable coming 8 SK 2 2026-12-01")};
    CHECK(numbers() == both);
    const QStringList texts = rowsOf(RecordKind::Standards, test.office->catalogue().service(test.family)->nameId,
                                     {"holds", "component", "text", "decree", "standard_from"});
    REQUIRE(texts.size() == 28);
    CHECK(texts.at(4) == QStringLiteral("shown in_force product  SK 1 2000-01-01"));
    CHECK(texts.at(18) == QStringLiteral("editable coming product Kartu keluarga SK 2 2026-12-01"));

    // What is only shown cannot be typed over.
    for (const RecordKind kind : {RecordKind::Services, RecordKind::Standards}) {
        for (const auto &row : test.list(kind).rows) {
            if (row.editable)
                continue;
            const char *column = kind == RecordKind::Services ? "minutes" : "text";
            CHECK_FALSE(test.set(kind, row.id, column, "5"));
            CHECK_FALSE(test.restore(kind, row.id));
        }
    }
    CHECK(numbers() == both);

    test.clock.advance(6 * oneDay); // 1 December
    test.signIn(test.admin, QStringLiteral("7305"));
    CHECK(numbers() == QStringList{QStringLiteral("editable in_force 8 SK 2 2026-12-01")});
}

TEST_CASE("A value that is half filled in promises nothing and tells nothing")
{
    StandardOffice test;
    const auto standard = [&] { return *test.inForce(); };
    const auto type = [&](const char *column, const char *text) {
        must(test.type(test.family, column, text));
        test.decide();
    };
    type("completion", "working_days");
    CHECK_FALSE(standard().promise());
    type("completion_amount", "2");
    CHECK(standard().promise() == Completion{CompletionUnit::WorkingDays, 2});
    type("fee", "fixed");
    CHECK(standard().toldFee() == Fee());
    type("fee_rupiah", "15000");
    CHECK(standard().toldFee() == Fee{FeeKind::Fixed, 15000, {}});
    type("fee", "free");
    CHECK(standard().toldFee() == Fee{FeeKind::Free, 0, {}});
}

TEST_CASE("A standard that makes no sense is refused, changes nothing and says what would fit")
{
    StandardOffice test;
    must(test.type(test.birth, "completion", "same_visit"));
    struct Row {
        ServiceId service;
        const char *column;
        QString text;
        ErrorCode code;
        QString detail;
    };
    const auto before = must(verify(test.address)).entries;
    const QString units = QStringLiteral("unset, same_visit, minutes, hours, calendar_days, working_days");
    for (const Row &row :
         {Row{test.family, "minutes", QStringLiteral("1441"), ErrorCode::OutOfRange, QStringLiteral("1..1440")},
          Row{test.family, "completion", QStringLiteral("weeks"), ErrorCode::OutOfRange, units},
          Row{test.family, "completion_amount", QStringLiteral("0"), ErrorCode::OutOfRange, QStringLiteral("1..9999")},
          Row{test.family, "completion_amount", QStringLiteral("10000"), ErrorCode::OutOfRange,
              QStringLiteral("1..9999")},
          Row{test.family, "completion_amount", QStringLiteral("tiga"), ErrorCode::OutOfRange,
              QStringLiteral("1..9999")},
          Row{test.birth, "completion_amount", QStringLiteral("3"), ErrorCode::OutOfRange, QStringLiteral("0..0")},
          Row{test.family, "fee", QStringLiteral("gratis"), ErrorCode::OutOfRange,
              QStringLiteral("unset, free, fixed, computed")},
          Row{test.family, "fee_rupiah", QStringLiteral("0"), ErrorCode::OutOfRange,
              QStringLiteral("1..1000000000000")},
          Row{test.family, "fee_rupiah", QStringLiteral("-5"), ErrorCode::OutOfRange,
              QStringLiteral("1..1000000000000")},
          Row{test.family, "fee_rupiah", QStringLiteral("1000000000001"), ErrorCode::OutOfRange,
              QStringLiteral("1..1000000000000")},
          Row{test.family, "fee_rupiah", QStringLiteral("99999999999999999999"), ErrorCode::OutOfRange,
              QStringLiteral("1..1000000000000")},
          Row{test.family, "fee_place", QString(201, QLatin1Char('x')), ErrorCode::BadText,
              QStringLiteral("length 200")},
          Row{test.family, "decree", QString(201, QLatin1Char('x')), ErrorCode::BadText, QStringLiteral("length 200")},
          Row{test.family, "standard_from", QStringLiteral("besok"), ErrorCode::BadDay, QStringLiteral("besok")},
          Row{test.family, "standard_from", QStringLiteral("2026-02-30"), ErrorCode::BadDay,
              QStringLiteral("2026-02-30")},
          Row{test.family, "standard_from", QString(), ErrorCode::BadDay, QStringLiteral("")},
          Row{test.family, "standard_from", QStringLiteral("1999-12-31"), ErrorCode::OutOfRange,
              QStringLiteral("> 2000-01-01")}}) {
        INFO(row.column << " = " << row.text.toStdString());
        const auto refused = test.type(row.service, row.column, row.text.toUtf8().constData());
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Error{row.code, row.detail});
    }
    CHECK(must(verify(test.address)).entries == before);
}

TEST_CASE("A standard can hold from another day: what is in force is copied, what began today or is to come is moved")
{
    LOKET_ON_BOTH_DATABASES(backend);
    StandardOffice test(backend);
    must(test.write(5, "Kartu keluarga"));
    test.decide();                                               // a version of today
    must(test.type(test.family, "standard_from", "2026-12-01")); // moved: it began today
    CHECK(test.versions() == 2);
    CHECK(test.inForce()->validFrom == standardsBeginning());
    CHECK_FALSE(test.inForce()->told(QStringLiteral("product")));
    CHECK(test.inForce(QStringLiteral("2026-12-01"))->told(QStringLiteral("product")));
    must(test.type(test.family, "minutes", "8")); // what is to come is changed
    test.decide();
    CHECK(test.inForce()->counterMinutes == 10);
    must(test.type(test.family, "standard_from", "2026-11-27")); // moved: it is to come
    CHECK(test.versions() == 2);
    must(test.type(test.family, "standard_from", "2026-11-27")); // where it is
    CHECK(failedWith(test.type(test.family, "standard_from", "2000-01-01"), ErrorCode::OutOfRange));
    CHECK(failedWith(test.type(test.family, "standard_from", "1999-01-01"), ErrorCode::OutOfRange));
    test.clock.advance(3 * oneDay); // 28 November: it has come into force
    test.signIn(test.admin, QStringLiteral("7305"));
    CHECK(failedWith(test.type(test.family, "standard_from", "2026-11-26"), ErrorCode::OutOfRange));
    must(test.type(test.family, "standard_from", "2027-01-01")); // a copy
    CHECK(test.versions() == 3);
    const ServiceStandard *next = test.inForce(QStringLiteral("2027-01-01"));
    REQUIRE(next);
    CHECK(next->counterMinutes == 8);
    REQUIRE(next->told(QStringLiteral("product")));
    CHECK(next->told(QStringLiteral("product"))->textId == QStringLiteral("Kartu keluarga"));
    CHECK(test.inForce(QStringLiteral("2026-12-31"))->validFrom == QStringLiteral("2026-11-27"));
    must(verify(test.address));
}

TEST_CASE("A number keeps the standard that was in force when it was taken, texts and all")
{
    StandardOffice test;
    must(test.write(1, "KK lama\nBuku nikah"));
    test.decide();
    const Visit before = test.takeFor(test.family);
    test.clock.advance(oneDay);
    test.signIn(test.admin, QStringLiteral("7305"));
    must(test.write(1, "KK lama"));
    must(test.type(test.family, "standard_from", "2026-11-27"));
    must(test.type(test.family, "decree", "SK 2"));
    const Visit between = test.takeFor(test.family);
    test.clock.advance(oneDay);
    const Visit after = test.takeFor(test.family);
    const Visit without = test.takeFor(test.birth);
    for (const Visit &visit : {before, between}) {
        CHECK(test.standardOf(visit)->decree == QStringLiteral("SK 1"));
        CHECK(test.standardOf(visit)->told(requirementsComponent())->textId == QStringLiteral("KK lama\nBuku nikah"));
    }
    CHECK(test.standardOf(after)->decree == QStringLiteral("SK 2"));
    CHECK(test.standardOf(after)->told(requirementsComponent())->textId == QStringLiteral("KK lama"));
    CHECK_FALSE(test.standardOf(without));
}

TEST_CASE("The texts stand in the order of the act, a row for each component of each service in use")
{
    StandardOffice test;
    const RecordList list = test.list(RecordKind::Standards);
    CHECK(list.rows.size() == 28);
    CHECK_FALSE(list.mayAdd);
    for (std::size_t i = 0; i < list.rows.size(); ++i) {
        CHECK(list.rows[i].cells.at(1) == standardComponents().at(qsizetype(i % 14)));
        CHECK(list.rows[i].cells.at(2) == QStringLiteral("draft"));
    }
    must(test.type(test.birth, "active", "no"));
    CHECK(test.list(RecordKind::Standards).rows.size() == 14);
}

TEST_CASE("A text that is typed is published, a draft is confirmed, a text can be taken out")
{
    LOKET_ON_BOTH_DATABASES(backend);
    StandardOffice test(backend);
    const auto told = [&](int number) { return test.inForce()->told(standardComponents().at(number - 1)); };
    CHECK(failedWith(test.write(2, "verified", "state"), ErrorCode::BadText)); // nothing to confirm
    must(test.write(2, "Step by step", "text_en"));
    CHECK_FALSE(told(2)); // a translation of nothing
    must(test.write(2, "Langkah demi langkah"));
    CHECK_FALSE(told(2));
    test.decide();
    REQUIRE(told(2));
    CHECK(told(2)->textEn == QStringLiteral("Step by step"));
    CHECK(test.textCell(2, "state") == QStringLiteral("verified"));
    must(test.write(2, "draft", "state"));
    CHECK_FALSE(told(2));
    must(test.write(2, "verified", "state"));
    CHECK(told(2));
    CHECK(failedWith(test.write(2, "example", "state"), ErrorCode::OutOfRange));
    CHECK(failedWith(test.write(2, "sah", "state"), ErrorCode::OutOfRange));
    must(test.write(2, " \n "));
    CHECK(told(2));
    must(test.write(2, "", "text_en"));
    test.decide();
    CHECK_FALSE(told(2));
    CHECK(test.textCell(2, "state") == QStringLiteral("draft"));
    CHECK(test.inForce()->components.empty());
    // One of the office's beginning; of today the translation, the text, the doubt, its end, and the text taken out.
    CHECK(test.versions() == 6);
    CHECK(failedWith(test.set(RecordKind::Standards, 100, "text", "x"), ErrorCode::Conflict));
    CHECK(failedWith(test.set(RecordKind::Standards, StandardOffice::row(test.family, 15), "text", "x"),
                     ErrorCode::Conflict));
    CHECK(failedWith(test.set(RecordKind::Standards, 990'001, "text", "x"), ErrorCode::UnknownService));
    must(verify(test.address));
}

TEST_CASE("Requirements keep any script, each in a line of its own, and one that is too long is named")
{
    LOKET_ON_BOTH_DATABASES(backend);
    StandardOffice test(backend);
    const QString arabic = QString::fromUtf8("صورة بطاقة العائلة");
    const QString emoji = QString::fromUtf8("Foto 👨‍👩‍👧 4x6");
    const QString longest(500, QLatin1Char('k'));
    const QString typed = QStringLiteral("\r\n  a\r\n\n") + arabic + QStringLiteral(" \n\n") + emoji + QLatin1Char('\n')
        + longest + QStringLiteral("\n\n");
    must(test.write(1, typed.toUtf8().constData()));
    CHECK(test.textCell(1) == QStringList({QStringLiteral("a"), arabic, emoji, longest}).join(QLatin1Char('\n')));
    must(test.write(1, "\nArabic line", "text_en")); // the first one has no translation
    CHECK(test.textCell(1, "text_en") == QStringLiteral("\nArabic line"));
    const auto tooLong = test.write(1, (QStringLiteral("satu\n") + longest + QLatin1Char('k')).toUtf8().constData());
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error() == Error{ErrorCode::BadText, QStringLiteral("line 2 500")});
    const QString family = QString::fromUtf8("👪");
    must(test.write(1, family.repeated(500).toUtf8().constData())); // characters, not their halves
    must(test.write(3, QString(4000, QLatin1Char('x')).toUtf8().constData()));
    const auto tooMuch = test.write(3, QString(4001, QLatin1Char('x')).toUtf8().constData());
    REQUIRE_FALSE(tooMuch);
    CHECK(tooMuch.error() == Error{ErrorCode::BadText, QStringLiteral("length 4000")});
    const QString many = (longest + QLatin1Char('\n')).repeated(9);
    CHECK(failedWith(test.write(1, many.toUtf8().constData()), ErrorCode::BadText)); // 4,508 together
    must(verify(test.address));
}

TEST_CASE("Numbers and texts of a standard are taken back apart from each other, days later too")
{
    LOKET_ON_BOTH_DATABASES(backend);
    StandardOffice test(backend);
    const qint64 product = StandardOffice::row(test.family, 5);
    const auto later = [&] {
        test.clock.advance(oneDay);
        test.startAgain();
    };
    must(test.write(5, "Kartu keluarga"));
    test.decide();
    later();
    must(test.type(test.family, "minutes", "7"));
    test.decide();
    later();
    must(test.write(5, "Kartu keluarga baru"));
    must(test.write(1, "KK lama"));
    test.decide();
    later();
    must(test.restore(RecordKind::Services, test.family.value())); // under the texts of a later decree: a draft
    CHECK(test.numberCell(test.family, "minutes") == QStringLiteral("10"));
    CHECK(test.numberCell(test.family, "holds") == QStringLiteral("awaiting"));
    CHECK(test.inForce(test.office->today().text())->counterMinutes == 7);
    CHECK(test.textCell(5) == QStringLiteral("Kartu keluarga baru")); // and the texts stay
    later();
    must(test.restore(RecordKind::Standards, product));
    CHECK(test.textCell(5) == QStringLiteral("Kartu keluarga"));
    later();
    must(test.restore(RecordKind::Standards, product));
    CHECK(test.textCell(5).isEmpty());
    CHECK(test.textCell(5, "state") == QStringLiteral("draft"));
    CHECK(failedWith(test.restore(RecordKind::Standards, product), ErrorCode::NothingToRestore));
    CHECK(test.textCell(1) == QStringLiteral("KK lama"));
    CHECK(test.numberCell(test.family, "minutes") == QStringLiteral("10"));
    must(test.restore(RecordKind::Standards, StandardOffice::row(test.family, 1)));
    CHECK(test.textCell(1).isEmpty());
    must(verify(test.address));
}

TEST_CASE("A text that was taken out comes back, and one of the office's beginning is no change")
{
    struct WithTexts : TestOffice {
        explicit WithTexts() : TestOffice(storage::Backend::Sqlite, setup()) {}
        static OfficeSetup setup()
        {
            auto setup = smallSetup();
            setup.services.front().standard.components = {{0, 0, requirementsComponent(), QStringLiteral("KK lama"),
                                                           QStringLiteral("Old card"), ComponentStatus::Draft}};
            return setup;
        }
    };
    WithTexts test;
    auto &records = test.office->records();
    const ServiceId family = test.service("KK");
    const qint64 row = family.value() * 100 + 1;
    const auto text = [&] {
        const auto list = must(records.list(test.at(0).actor, RecordKind::Standards));
        const auto found = std::find_if(list.rows.begin(), list.rows.end(),
                                        [&](const RecordRow &one) { return one.id == row; });
        return found->cells.mid(2, 3);
    };
    const QStringList draft{QStringLiteral("draft"), QStringLiteral("KK lama"), QStringLiteral("Old card")};
    CHECK(text() == draft);
    CHECK(failedWith(records.restore(test.at(0), RecordKind::Standards, row), ErrorCode::NothingToRestore));
    must(records.set(test.at(0), RecordKind::Standards, row, QStringLiteral("state"), QStringLiteral("verified")));
    must(records.set(test.at(0), RecordKind::Standards, row, QStringLiteral("text"), {}));
    must(records.set(test.at(0), RecordKind::Standards, row, QStringLiteral("text_en"), {}));
    test.clock.advance(oneDay);
    must(records.set(test.at(0), RecordKind::Services, family.value(), QStringLiteral("minutes"), QStringLiteral("9")));
    for (int i = 0; i < 3; ++i)
        must(records.restore(test.at(0), RecordKind::Standards, row));
    CHECK(text() == draft);
    CHECK(failedWith(records.restore(test.at(0), RecordKind::Standards, row), ErrorCode::NothingToRestore));
}

TEST_CASE("Taking back walks through every state that a standard had, and no number is told anything else than it was")
{
    LOKET_ON_BOTH_DATABASES(backend);
    const bool isSameDay = backend == storage::Backend::Postgres; // on both takes minutes
    StandardOffice test(backend);
    struct Step {
        const char *column;
        const char *text;
    };
    const std::vector<Step> steps{{"fee_rupiah", "15000"},
                                  {"decree", "SK 2"},
                                  {"minutes", "12"},
                                  {"fee_rupiah", "20000"},
                                  {"decree", "SK 3"},
                                  {"decree", "SK 3/2026"},
                                  {"completion", "working_days"},
                                  {"completion_amount", "4"},
                                  {"standard_from", "2027-01-04"},
                                  {"decree", "SK 4"},
                                  {"decree", "SK 4/2026"}};
    const auto state = [&] {
        QStringList cells;
        for (const char *column : {"holds", "minutes", "fee", "fee_rupiah", "completion", "completion_amount", "decree",
                                   "standard_from", "fee_status"})
            cells << test.numberCell(test.family, column);
        const ServiceStandard *inForce = test.inForce(test.office->today().text());
        cells << inForce->decree << inForce->validFrom << QString::number(inForce->confirmedFee().rupiah);
        return cells.join(QLatin1Char('|'));
    };
    std::vector<std::pair<Visit, ServiceStandard>> told;
    const auto takeOne = [&] {
        const Visit visit = test.takeFor(test.family);
        told.emplace_back(visit, *test.standardOf(visit));
    };
    QStringList states;
    for (const Step &step : steps) {
        states << state();
        takeOne();
        must(test.type(test.family, step.column, step.text));
        if (!isSameDay) {
            do
                test.clock.advance(oneDay);
            while (test.office->today().date().dayOfWeek() > Qt::Friday);
            test.signIn(test.admin, QStringLiteral("7305"));
        }
    }
    takeOne();
    while (!states.isEmpty()) {
        INFO("back to " << states.back().toStdString());
        must(test.restore(RecordKind::Services, test.family.value()));
        CHECK(state() == states.takeLast());
        takeOne();
    }
    CHECK(failedWith(test.restore(RecordKind::Services, test.family.value()), ErrorCode::NothingToRestore));
    for (const auto &[visit, then] : told) {
        const ServiceStandard now = *test.standardOf(visit);
        CHECK(setsTheSame(now, then));
        CHECK(now.confirmedFee() == then.confirmedFee());
        CHECK(now.validFrom == then.validFrom);
    }
    must(verify(test.address));
}

TEST_CASE("A day that was moved is taken back while it can be")
{
    StandardOffice test;
    must(test.type(test.family, "minutes", "9"));
    test.decide();
    must(test.type(test.family, "standard_from", "2026-12-10"));
    must(test.type(test.family, "standard_from", "2026-12-20"));
    must(test.restore(RecordKind::Services, test.family.value()));
    CHECK(test.numberCell(test.family, "standard_from") == QStringLiteral("2026-12-10"));
    test.clock.advance(oneDay);
    test.signIn(test.admin, QStringLiteral("7305"));
    must(test.restore(RecordKind::Services, test.family.value())); // from yesterday, so from today on
    CHECK(test.numberCell(test.family, "standard_from") == QStringLiteral("2026-11-26"));
    must(test.restore(RecordKind::Services, test.family.value())); // its decree
    CHECK(test.numberCell(test.family, "holds") == QStringLiteral("awaiting"));
    CHECK(test.numberCell(test.family, "minutes") == QStringLiteral("9"));
    must(test.restore(RecordKind::Services, test.family.value()));
    CHECK(test.numberCell(test.family, "holds") == QStringLiteral("in_force"));
    CHECK(test.numberCell(test.family, "minutes") == QStringLiteral("10"));
    CHECK(failedWith(test.restore(RecordKind::Services, test.family.value()), ErrorCode::NothingToRestore));
    must(verify(test.address));
}

TEST_CASE("A text that was typed is not taken back by the numbers' Restore, which says that there is nothing")
{
    StandardOffice test;
    must(test.write(5, "Kartu keluarga"));
    CHECK(failedWith(test.restore(RecordKind::Services, test.family.value()), ErrorCode::NothingToRestore));
    CHECK(test.textCell(5) == QStringLiteral("Kartu keluarga"));
    must(test.type(test.family, "minutes", "9"));
    must(test.restore(RecordKind::Services, test.family.value()));
    CHECK(test.numberCell(test.family, "minutes") == QStringLiteral("10"));
    CHECK(test.textCell(5, "state") == QStringLiteral("awaiting"));
    must(test.restore(RecordKind::Standards, StandardOffice::row(test.family, 5)));
    CHECK(test.numberCell(test.family, "holds") == QStringLiteral("in_force")); // and no draft is left
}

TEST_CASE("What another program changed of the same version meanwhile is not overwritten")
{
    StandardOffice test;
    must(test.write(5, "Kartu keluarga"));
    test.decide();
    const auto other = must(
        Office::open(test.address, test.clock, QStringLiteral("meja-admin"), QStringLiteral("counter")));
    const Act there{{other->station(), {}, test.admin}};
    must(other->people().signIn(there, QStringLiteral("7305")));
    must(test.write(6, "Di loket 5"));
    test.decide();
    const auto late = other->records().set(Act{there.actor}, RecordKind::Services, test.family.value(),
                                           QStringLiteral("minutes"), QStringLiteral("9"));
    CHECK((late.has_value() || failedWith(late, ErrorCode::Conflict)));
    test.office->lookForChanges();
    test.office->lookForChanges();
    CHECK(test.inForce()->told(QStringLiteral("complaints")));
    CHECK(test.inForce()->told(QStringLiteral("product")));
}
