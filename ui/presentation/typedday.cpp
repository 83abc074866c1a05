// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/typedday.h"

#include <QRegularExpression>

#include <optional>

namespace loket::ui {

namespace {

constexpr int century = 2000;
constexpr int searchedMonths = 12; ///< 31 is at most one month away, 29 in February also
constexpr int searchedYears = 8;   ///< between 29 February 2096 and 2104

struct TypedParts {
    int day = 0;
    std::optional<int> month;
    std::optional<int> year;
};

std::optional<TypedParts> partsOf(const QString &text)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression own(
        QStringLiteral("^(\\d{1,2})(?:[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2}))?)?$"));
    if (const auto match = iso.match(text); match.hasMatch())
        return TypedParts{match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    const auto match = own.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    TypedParts parts{match.captured(1).toInt(), {}, {}};
    if (const QString month = match.captured(2); !month.isEmpty())
        parts.month = month.toInt();
    if (const QString year = match.captured(3); !year.isEmpty())
        parts.year = year.size() == 2 ? century + year.toInt() : year.toInt();
    return parts;
}

/// The nearest such day on or after `today` (`step` 1), or on or before it (-1). Invalid: there is none.
QDate nearest(const TypedParts &parts, QDate today, int step)
{
    if (parts.year)
        return QDate(*parts.year, *parts.month, parts.day);
    const auto fits = [&](QDate date) { return date.isValid() && (step > 0 ? date >= today : date <= today); };
    const QDate first(today.year(), today.month(), 1);
    const int steps = parts.month ? searchedYears : searchedMonths;
    for (int i = 0; i <= steps; ++i) {
        const QDate month = parts.month ? first.addYears(step * i) : first.addMonths(step * i);
        const QDate date(month.year(), parts.month.value_or(month.month()), parts.day);
        if (fits(date))
            return date;
    }
    return {};
}

Result<OfficeDay> dayOf(const QString &text, const OfficeDay &today, int step)
{
    const auto parts = partsOf(text);
    const auto day = OfficeDay::fromDate(parts ? nearest(*parts, today.date(), step) : QDate());
    return day ? day : refuse(ErrorCode::DayUnread, text);
}

} // namespace

Result<OfficeDay> typedDay(const QString &text, Instant now, const Calendar &calendar, const OfficeZone &zone)
{
    static const QRegularExpression ahead(QStringLiteral("^\\+ ?(\\d{1,4})$"));
    const QString typed = text.trimmed();
    const OfficeDay today = zone.dayOf(now);
    if (const auto match = ahead.match(typed); match.hasMatch()) {
        const int days = match.captured(1).toInt();
        return days == 0 ? firstPromisable(now, calendar, zone) : calendar.addWorkingDays(today, days);
    }
    return dayOf(typed, today, 1).and_then([&](const OfficeDay &day) { return promisable(day, now, calendar, zone); });
}

Result<OfficeDay> typedPastDay(const QString &text, const OfficeDay &today)
{
    const QString typed = text.trimmed();
    return dayOf(typed, today, -1).and_then([&](const OfficeDay &day) -> Result<OfficeDay> {
        if (today < day)
            return refuse(ErrorCode::DayToCome, day.text());
        return day;
    });
}

} // namespace loket::ui
