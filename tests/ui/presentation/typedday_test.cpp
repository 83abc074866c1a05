// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/writtenday.h"
#include "tests/support/catchqt.h"
#include "tests/support/must.h"
#include "ui/presentation/typedday.h"

using namespace loket;

namespace {

OfficeDay dayOfText(const char *text)
{
    return test::must(OfficeDay::fromText(QString::fromLatin1(text)));
}

OfficeZone makassar()
{
    return test::must(OfficeZone::fromId(QStringLiteral("Asia/Makassar")));
}

/// Monday to Friday, and one holiday.
Calendar fiveDayWeek()
{
    HoursProfile hours;
    hours.name = QStringLiteral("Senin-Jumat");
    hours.weekdays = {1, 2, 3, 4, 5};
    hours.validFrom = QStringLiteral("2020-01-01");
    hours.service = {{480, 960}};
    return test::must(Calendar::from({hours},
                                     {{0, 0, QStringLiteral("2023-12-25"), QStringLiteral("Natal"),
                                       QStringLiteral("Christmas"), HolidayKind::National}},
                                     false));
}

/// An hour of a day, in the office's zone.
Instant at(const char *today, int hour)
{
    return makassar().at(dayOfText(today), hour * 60 * minuteMs);
}

Result<OfficeDay> typed(const char *text, const char *today, int hour = 9)
{
    return ui::typedDay(QString::fromLatin1(text), at(today, hour), fiveDayWeek(), makassar());
}

struct TypedCase {
    const char *typed;
    const char *today;
    const char *day; ///< or the error's name
};

QString textOf(const Result<OfficeDay> &day)
{
    if (day)
        return day->text();
    switch (day.error().code) {
    case ErrorCode::DayUnread:
        return QStringLiteral("bad");
    case ErrorCode::DayOver:
        return QStringLiteral("over ") + day.error().detail;
    case ErrorCode::HoursOver:
        return QStringLiteral("closed ") + day.error().detail;
    case ErrorCode::DayNotServed:
        return QStringLiteral("not served ") + day.error().detail;
    case ErrorCode::DayIsHoliday:
        return QStringLiteral("holiday ") + day.error().detail.section(QLatin1Char('\n'), 0, 0);
    case ErrorCode::DayToCome:
        return QStringLiteral("to come ") + day.error().detail;
    default:
        return QStringLiteral("other");
    }
}

} // namespace

TEST_CASE("A day ahead is read as officers type it")
{
    const auto one = GENERATE(
        TypedCase{"21", "2023-11-17", "2023-11-21"}, TypedCase{" 21 ", "2023-11-17", "2023-11-21"},
        TypedCase{"17", "2023-11-17", "2023-11-17"}, // today
        TypedCase{"1", "2023-11-17", "2023-12-01"},  // over this month: the next one
        TypedCase{"06", "2023-11-17", "2023-12-06"}, TypedCase{"2", "2023-12-29", "2024-01-02"},
        TypedCase{"31", "2024-05-02", "2024-05-31"}, TypedCase{"31", "2024-04-02", "2024-05-31"}, // April has 30
        TypedCase{"30", "2024-01-31", "not served 2024-03-30"},                                   // a Saturday in March
        TypedCase{"29", "2023-01-30", "2023-03-29"}, TypedCase{"29", "2024-01-30", "2024-02-29"},
        TypedCase{"20/11", "2023-11-17", "2023-11-20"}, TypedCase{"20.11", "2023-11-17", "2023-11-20"},
        TypedCase{"20-11", "2023-11-17", "2023-11-20"}, TypedCase{"20 11", "2023-11-17", "2023-11-20"},
        TypedCase{"5/1", "2023-11-17", "2024-01-05"},              // over this year: the next one
        TypedCase{"16/11", "2023-11-17", "not served 2024-11-16"}, // a Saturday in the next year
        TypedCase{"29/2", "2023-11-17", "2024-02-29"}, TypedCase{"29/02", "2024-03-01", "2028-02-29"},
        TypedCase{"20/11/2023", "2023-11-17", "2023-11-20"}, TypedCase{"20/11/23", "2023-11-17", "2023-11-20"},
        TypedCase{"2023-11-20", "2023-11-17", "2023-11-20"},
        TypedCase{"16/11/2023", "2023-11-17", "over 2023-11-16"}, // and said so
        TypedCase{"18", "2023-11-17", "not served 2023-11-18"},   // a Saturday
        TypedCase{"25/12", "2023-11-17", "holiday 2023-12-25"}, TypedCase{"+0", "2023-11-17", "2023-11-17"},
        TypedCase{"+0", "2023-11-18", "2023-11-20"}, TypedCase{"+1", "2023-11-17", "2023-11-20"},
        TypedCase{"+2", "2023-11-17", "2023-11-21"}, TypedCase{"+ 5", "2023-11-17", "2023-11-24"},
        TypedCase{"+1", "2023-12-22", "2023-12-26"});
    CAPTURE(one.typed, one.today);
    CHECK(textOf(typed(one.typed, one.today)) == QString::fromLatin1(one.day));
}

TEST_CASE("A count of working days tells which holidays it passed over, a written day none")
{
    const auto passed = [](const char *text, const char *today) {
        const Calendar calendar = fiveDayWeek();
        QStringList names;
        for (const Holiday &holiday :
             ui::passedOver(QString::fromLatin1(text), dayOfText(today), test::must(typed(text, today)), calendar))
            names << holiday.nameId;
        return names;
    };
    CHECK(passed("+1", "2023-12-22") == QStringList{QStringLiteral("Natal")});
    CHECK(passed("+2", "2023-12-21") == QStringList{QStringLiteral("Natal")});
    CHECK(passed("+1", "2023-12-21").isEmpty()); // only the weekend comes after it
    CHECK(passed("+1", "2023-11-17").isEmpty());
    CHECK(passed("26", "2023-12-22").isEmpty());
}

TEST_CASE("What is no day of the calendar is refused as such")
{
    const char *text = GENERATE("", " ", "0", "32", "31/4", "31/02", "30/2", "29/2/2023", "1/13", "0/5", "5/0", "abc",
                                "K7MW-3PX2", "+", "++2", "+12345", "-2", "2+", "20//11", "20/11/", "20/11/203",
                                "2023-11", "2023-13-01", "99999999999999999999", "17 Movember");
    CAPTURE(text);
    CHECK(textOf(typed(text, "2023-11-17")) == QStringLiteral("bad"));
}

TEST_CASE("After closing today is no day ahead any more, however it is typed")
{
    CHECK(textOf(typed("17", "2023-11-17", 15)) == QStringLiteral("2023-11-17"));
    CHECK(textOf(typed("17", "2023-11-17", 16)) == QStringLiteral("closed 2023-11-17"));
    CHECK(textOf(typed("+0", "2023-11-17", 16)) == QStringLiteral("2023-11-20"));
    CHECK(textOf(typed("+1", "2023-11-17", 16)) == QStringLiteral("2023-11-20"));
}

TEST_CASE("A day without a year that is over is the last one where a day of the past is asked for")
{
    const auto one = GENERATE(
        TypedCase{"17", "2023-11-17", "2023-11-17"}, TypedCase{"3", "2023-11-17", "2023-11-03"},
        TypedCase{"18", "2023-11-17", "2023-10-18"}, TypedCase{"31", "2023-11-17", "2023-10-31"},
        TypedCase{"31", "2024-03-01", "2024-01-31"}, TypedCase{"18/11", "2023-11-17", "2022-11-18"},
        TypedCase{"29/2", "2023-11-17", "2020-02-29"},
        TypedCase{"11/11", "2023-11-17", "2023-11-11"}, // a Saturday: some offices serve then
        TypedCase{"20/11/2023", "2023-11-17", "to come 2023-11-20"}, TypedCase{"+1", "2023-11-17", "bad"});
    CAPTURE(one.typed, one.today);
    CHECK(textOf(pastDayWritten(QString::fromLatin1(one.typed), dayOfText(one.today))) == QString::fromLatin1(one.day));
}
