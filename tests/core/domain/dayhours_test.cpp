// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dayhours.h"
#include "tests/core/domain/hours.h"

#include <rapidcheck/catch.h>

#include <algorithm>

using namespace loket;
using namespace loket::test;

namespace {

using Stretches = std::vector<MinuteStretch>;

} // namespace

TEST_CASE("Day hours: what is read as hours of service")
{
    const std::vector<std::pair<const char *, Stretches>> cases{
        {"08.00-12.00, 13.00-16.00", {{480, 720}, {780, 960}}},
        {"08:00-12:00,13:00-16:00", {{480, 720}, {780, 960}}},
        {"  8.00 - 12.00 ,13.00 -16.00 ", {{480, 720}, {780, 960}}},
        {"13.00-16.00, 08.00-12.00", {{480, 720}, {780, 960}}},
        {"08.00-12.00, 12.00-16.00", {{480, 960}}},
        {"00.00-24.00", {{0, 1440}}},
        {"20.00-24.00", {{1200, 1440}}},
        {"00.00-00.01, 23.59-24.00", {{0, 1}, {1439, 1440}}},
        {"", {}},
        {"  ", {}},
    };
    for (const auto &[text, expected] : cases) {
        INFO(text);
        const auto read = DayHours::parse(latin(text));
        REQUIRE(read);
        CHECK(*read == expected);
    }
    CHECK(DayHours::parse(QString::fromUtf8("08.00\u201312.00")).value() == Stretches{{480, 720}});
}

TEST_CASE("Day hours: what is refused, with the stretch that is wrong")
{
    const std::vector<std::pair<const char *, const char *>> cases{
        {"22.00-02.00", "22.00-02.00"}, // across midnight: two days (trial A27)
        {"20.00-00.00", "20.00-00.00"}, // 24.00 is meant, 00.00 is the morning of the same day
        {"08.00-12.00, 11.59-16.00", "11.59-16.00"},
        {"08.00-16.00, 09.00-10.00", "09.00-10.00"},
        {"09.00-10.00, 08.00-16.00", "08.00-16.00"},
        {"08.00-12.00, 08.00-12.00", "08.00-12.00"},
        {"08.00-08.00", "08.00-08.00"},
        {"24.00-24.00", "24.00-24.00"},
        {"08.00-24.01", "08.00-24.01"},
        {"08.00-25.61", "08.00-25.61"},
        {"08.00-12.60", "08.00-12.60"},
        {"08.00", "08.00"},
        {"8-12", "8-12"},
        {"08.0-12.00", "08.0-12.00"},
        {"008.00-12.00", "008.00-12.00"},
        {"+8.00-12.00", "+8.00-12.00"},
        {"08.00-12.00-16.00", "08.00-12.00-16.00"},
        {"08.00-12.00,", "08.00-12.00,"},
        {"tutup", "tutup"},
        {"-", "-"},
        {".00-12.00", ".00-12.00"},
    };
    for (const auto &[text, wrong] : cases) {
        INFO(text);
        const auto read = DayHours::parse(latin(text));
        REQUIRE_FALSE(read);
        CHECK(read.error() == Error{ErrorCode::BadPeriod, latin(wrong)});
    }
    // Arabic-Indic digits are digits for Qt, not for an opening time.
    CHECK_FALSE(DayHours::parse(QString::fromUtf8("٠٨.٠٠-١٢.٠٠")));
}

TEST_CASE("Day hours: written as they are read")
{
    CHECK(DayHours::text({{480, 720}, {780, 960}}) == latin("08.00-12.00, 13.00-16.00"));
    CHECK(DayHours::text({{0, 1440}}) == latin("00.00-24.00"));
    CHECK(DayHours().text().isEmpty());
    rc::prop("parse reads what text writes", [] {
        // Ends of stretches in ascending order, none twice.
        const auto ends = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 1441));
        std::vector<int> sorted(ends);
        std::sort(sorted.begin(), sorted.end());
        Stretches service;
        for (std::size_t i = 0; i + 1 < sorted.size(); i += 2)
            service.push_back({sorted[i], sorted[i + 1]});
        const auto day = DayHours::from(service);
        RC_ASSERT(day.has_value());
        RC_ASSERT(day->service() == service);
        RC_ASSERT(DayHours::parse(day->text()).value() == service);
        for (const int minute : {0, 479, 480, 719, 720, 1439}) {
            bool inside = false;
            for (const auto &stretch : service)
                inside = inside || (minute >= stretch.from && minute < stretch.to);
            RC_ASSERT(day->hasServiceAt(minute) == inside);
        }
    });
}

TEST_CASE("Day hours: breaks lie between the stretches")
{
    CHECK(DayHours::from({{480, 660}, {810, 960}})->breaks() == Stretches{{660, 810}});
    CHECK(DayHours::from({{900, 960}, {480, 600}, {660, 720}})->breaks() == Stretches{{600, 660}, {720, 900}});
    CHECK(DayHours::from({{480, 720}, {720, 960}})->breaks().empty());
    CHECK(DayHours::allDay().breaks().empty());
    CHECK(DayHours().breaks().empty());
}

TEST_CASE("Day hours: numbers are given from opening to closing unless the office says otherwise")
{
    const Stretches service{{480, 720}, {780, 960}};
    CHECK(DayHours::from(service)->numbers() == MinuteStretch{480, 960});
    CHECK(DayHours::from(service, 450, 930)->numbers() == MinuteStretch{450, 930});
    CHECK(DayHours::from(service, {}, 1440)->numbers() == MinuteStretch{480, 1440});
    const auto day = DayHours::from(service, 450, 930).value();
    CHECK_FALSE(day.givesNumbersAt(449));
    CHECK(day.givesNumbersAt(450));
    CHECK(day.givesNumbersAt(750)); // in the break
    CHECK(day.givesNumbersAt(929));
    CHECK_FALSE(day.givesNumbersAt(930));
    // A closed day gives none, whatever is noted.
    const auto closed = DayHours::from({}, 480, 900).value();
    CHECK(closed.isClosed());
    CHECK(closed.numbers() == MinuteStretch{});
    CHECK_FALSE(closed.givesNumbersAt(0));
    CHECK(closed == DayHours());
}

TEST_CASE("Day hours: values that are no hours of a day")
{
    const auto fault = [](const Result<DayHours> &read) { return read.error(); };
    CHECK(fault(DayHours::from({{1320, 120}})) == Error{ErrorCode::BadPeriod, latin("22.00-02.00")});
    CHECK(fault(DayHours::from({{480, 720}, {700, 800}})) == Error{ErrorCode::BadPeriod, latin("11.40-13.20")});
    CHECK(fault(DayHours::from({{480, 1441}})).code == ErrorCode::BadPeriod);
    CHECK(fault(DayHours::from({{-1, 480}})).code == ErrorCode::BadPeriod);
    CHECK(fault(DayHours::from({{480, 960}}, 960)) == Error{ErrorCode::BadPeriod, latin("16.00-16.00")});
    CHECK(fault(DayHours::from({{480, 960}}, 600, 540)) == Error{ErrorCode::BadPeriod, latin("10.00-09.00")});
    CHECK(fault(DayHours::from({{480, 960}}, -1)) == Error{ErrorCode::OutOfRange, latin("numbers 0..1440")});
    CHECK(fault(DayHours::from({{480, 960}}, {}, 1441)).code == ErrorCode::OutOfRange);
}
