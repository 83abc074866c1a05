// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/applicationcode.h"
#include "core/domain/reference.h"
#include "tests/support/catchqt.h"

using namespace loket;

namespace {

Reference read(const QString &typed)
{
    return Reference::fromText(typed, *OfficeDay::fromText(QStringLiteral("2026-11-27")));
}

QString dayOf(const Reference &reference)
{
    return reference.day ? reference.day->text() : QString();
}

} // namespace

TEST_CASE("reference: a number with its day is read as the receipt shows it and in every way that people write it")
{
    for (const char *typed :
         {"2026-11-26/B-002", "2026-11-26 b2", "B-002/2026-11-26", "B-002 26/11", "B-002/26/11", "b2 26", "26/11/B-002",
          "26/11 B 002", "26 11 b002", "B-002, 26/11/2026", "B-002 26.11.26", "B 002 26-11-2026", " b002  26/11 ",
          "b2 26 nov", "26 November 2026 B-002", "B-002 26-Nov-26"}) {
        INFO(typed);
        const Reference reference = read(QString::fromLatin1(typed));
        CHECK(reference.number == TicketNumber{QStringLiteral("B"), 2});
        CHECK(dayOf(reference) == QStringLiteral("2026-11-26"));
        CHECK(reference.isWhole());
        CHECK(reference.code.isEmpty());
    }
    CHECK(dayOf(read(QStringLiteral("A-015 28/11"))) == QStringLiteral("2025-11-28")); // the last one that was
    const std::pair<const char *, const char *> months[] = {
        {"jan", "01"}, {"Februari", "02"}, {"mar", "03"}, {"apr", "04"}, {"mei", "05"},     {"May", "05"},
        {"jun", "06"}, {"July", "07"},     {"agu", "08"}, {"Ags", "08"}, {"aug", "08"},     {"sept", "09"},
        {"okt", "10"}, {"oct", "10"},      {"nov", "11"}, {"des", "12"}, {"December", "12"}};
    for (const auto &[name, number] : months)
        CHECK(dayOf(read(QStringLiteral("A-015 5 %1 2025").arg(QLatin1String(name))))
              == QStringLiteral("2025-%1-05").arg(QLatin1String(number)));
    for (const char *none : {"A-015 26 no", "A-015 26 novi", "A-015 26 x", "A-015 nov"})
        CHECK_FALSE(read(QString::fromLatin1(none)).day);
    CHECK(dayOf(read(QStringLiteral("A-015 27/11"))) == QStringLiteral("2026-11-27")); // today
}

TEST_CASE("reference: a bare number has no day, a code is no number, and the rest is kept as it was typed")
{
    const Reference bare = read(QStringLiteral(" a-15"));
    CHECK(bare.number == TicketNumber{QStringLiteral("A"), 15});
    CHECK_FALSE(bare.day);
    const QString code = applicationcode::make([](quint32) { return 3U; });
    const Reference file = read(applicationcode::text(code).toLower());
    CHECK(file.code == code);
    CHECK_FALSE(file.number);
    CHECK(file.isWhole());
    for (const char *typed : {"", "B", "20", "2026-11-26", "2026-11-26/", "B-002 31/2", "B-002 1/1/2027", "470/12/2026",
                              "AB-002 26/11", "B-002 26/11 A-001", "B-0 26/11", "KK baru"}) {
        INFO(typed);
        const Reference reference = read(QString::fromLatin1(typed));
        CHECK_FALSE(reference.isWhole());
        CHECK_FALSE(reference.day);
        CHECK(reference.text == QString::fromLatin1(typed));
    }
}
