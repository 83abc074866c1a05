// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/officeday.h"

#include "tests/support/catchqt.h"

#include <QDateTime>

#include <rapidcheck.h>

using namespace loket;

namespace {

OfficeZone zone(const char *id)
{
    return *OfficeZone::fromId(QString::fromLatin1(id));
}

OfficeDay dayAt(const char *text)
{
    return *OfficeDay::fromText(QString::fromLatin1(text));
}

Instant utc(const char *text)
{
    return Instant(QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toMSecsSinceEpoch());
}

} // namespace

TEST_CASE("Office day: only days of the calendar, only YYYY-MM-DD")
{
    CHECK(OfficeDay::fromText(QStringLiteral("2024-02-29"))->text() == QStringLiteral("2024-02-29"));
    for (const char *text : {"2026-02-30", "2023-02-29", "2023-13-01", "2023-00-10", "23-11-17", "2023-11-7", "",
                             "17-11-2023", "2023-11-17 ", "2023-11-17T00:00", "2023/11/17", "-2023-11-17"}) {
        INFO(text);
        const auto read = OfficeDay::fromText(QString::fromLatin1(text));
        REQUIRE_FALSE(read);
        CHECK(read.error() == Error{ErrorCode::BadDay, QString::fromLatin1(text)});
    }
    CHECK_FALSE(OfficeDay::fromDate(QDate()));
}

TEST_CASE("Office day: next and previous over month and year")
{
    CHECK(dayAt("2023-12-31").next() == dayAt("2024-01-01"));
    CHECK(dayAt("2024-03-01").previous() == dayAt("2024-02-29"));
    CHECK(dayAt("2023-11-17") < dayAt("2023-11-18"));
    CHECK(dayAt("2023-11-17") <= dayAt("2023-11-17"));
}

TEST_CASE("Office zone: the office's midnight is the border, to the millisecond")
{
    const auto makassar = zone("Asia/Makassar"); // UTC+8 all year
    CHECK(makassar.dayOf(utc("2023-11-16T15:59:59.999Z")) == dayAt("2023-11-16"));
    CHECK(makassar.dayOf(utc("2023-11-16T16:00:00.000Z")) == dayAt("2023-11-17"));
    CHECK(makassar.hourOf(utc("2023-11-16T15:59:59.999Z")) == 23);
    CHECK(makassar.hourOf(utc("2023-11-16T16:00:00.000Z")) == 0);
    CHECK(makassar.startOf(dayAt("2023-11-17")) == utc("2023-11-16T16:00:00.000Z"));
    CHECK(makassar.at(dayAt("2023-11-17"), 8 * 60 * minuteMs) == utc("2023-11-17T00:00:00.000Z"));
    CHECK(makassar.at(dayAt("2023-11-17"), 25 * 60 * minuteMs) == utc("2023-11-17T17:00:00.000Z"));
    CHECK(makassar.id() == QStringLiteral("Asia/Makassar"));
}

TEST_CASE("Office zone: a zone that is not known is refused")
{
    const auto read = OfficeZone::fromId(QStringLiteral("Asia/Banjarmasin"));
    REQUIRE_FALSE(read);
    CHECK(read.error() == Error{ErrorCode::OutOfRange, QStringLiteral("zone Asia/Banjarmasin")});
}

TEST_CASE("Office zone: an empty zone is refused")
{
    CHECK_FALSE(OfficeZone::fromId(QString()));
}

TEST_CASE("Office zone: a day whose clocks are set forward has 23 hours")
{
    // Warsaw, 2023-03-26: 02:00 becomes 03:00 (the real data hold Warsaw offices).
    const auto warsaw = zone("Europe/Warsaw");
    CHECK(warsaw.startOf(dayAt("2023-03-26")) == utc("2023-03-25T23:00:00.000Z"));
    CHECK(warsaw.startOf(dayAt("2023-03-27")) - warsaw.startOf(dayAt("2023-03-26")) == 23 * 60 * minuteMs);
    CHECK(warsaw.hourOf(utc("2023-03-26T00:59:59.999Z")) == 1);
    CHECK(warsaw.hourOf(utc("2023-03-26T01:00:00.000Z")) == 3);
}

TEST_CASE("Office zone: opening time is by the wall clock also when the clocks were set in the night")
{
    CHECK(zone("Europe/Warsaw").at(dayAt("2023-03-26"), 8 * 60 * minuteMs) == utc("2023-03-26T06:00:00.000Z"));
}

TEST_CASE("Office zone: every instant lies within its day")
{
    const auto zones = {zone("Asia/Makassar"), zone("Asia/Jakarta"), zone("Asia/Jayapura"), zone("UTC")};
    CHECK(rc::check([&zones] {
        // 1970 to 2100.
        const Instant at(*rc::gen::inRange<qint64>(0, 4'102'444'800'000));
        for (const auto &office : zones) {
            const auto held = office.dayOf(at);
            RC_ASSERT(office.startOf(held) <= at);
            RC_ASSERT(at < office.startOf(held.next()));
        }
    }));
}
