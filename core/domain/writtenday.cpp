// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/writtenday.h"

#include <QRegularExpression>

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace loket {

namespace {

constexpr int century = 2000;
constexpr int searchedMonths = 12; ///< 31 is at most one month away, 29 in February also
constexpr int searchedYears = 8;   ///< between 29 February 2096 and 2104

struct TypedParts {
    int day = 0;
    std::optional<int> month;
    std::optional<int> year;
};

/// 1..12 of a month's name or its beginning, at least three letters, in Indonesian or English. None: it is no month.
std::optional<int> monthNamed(const QString &word)
{
    static const std::array<QStringList, 12> names{
        {{QStringLiteral("januari"), QStringLiteral("january")},
         {QStringLiteral("februari"), QStringLiteral("february")},
         {QStringLiteral("maret"), QStringLiteral("march")},
         {QStringLiteral("april")},
         {QStringLiteral("mei"), QStringLiteral("may")},
         {QStringLiteral("juni"), QStringLiteral("june")},
         {QStringLiteral("juli"), QStringLiteral("july")},
         {QStringLiteral("agustus"), QStringLiteral("august"), QStringLiteral("agt"), QStringLiteral("ags")},
         {QStringLiteral("september")},
         {QStringLiteral("oktober"), QStringLiteral("october")},
         {QStringLiteral("november")},
         {QStringLiteral("desember"), QStringLiteral("december")}}};
    const auto known = std::find_if(names.begin(), names.end(), [&](const QStringList &month) {
        return std::any_of(month.begin(), month.end(),
                           [&](const QString &name) { return name.startsWith(word, Qt::CaseInsensitive); });
    });
    return known == names.end() ? std::nullopt : std::optional(static_cast<int>(known - names.begin()) + 1);
}

std::optional<TypedParts> partsOf(const QString &text)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression own(
        QStringLiteral("^(\\d{1,2})(?:[/.\\- ](\\d{1,2}|[A-Za-z]{3,9})(?:[/.\\- ](\\d{4}|\\d{2}))?)?$"));
    if (const auto match = iso.match(text); match.hasMatch())
        return TypedParts{match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    const auto match = own.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    TypedParts parts{match.captured(1).toInt(), {}, {}};
    if (const QString month = match.captured(2); !month.isEmpty()) {
        parts.month = month.at(0).isDigit() ? month.toInt() : monthNamed(month);
        if (!parts.month)
            return std::nullopt;
    }
    if (const QString year = match.captured(3); !year.isEmpty())
        parts.year = year.size() == 2 ? century + year.toInt() : year.toInt();
    return parts;
}

/// The nearest such day on or after `today` (`direction` 1), or on or before it (-1). Invalid: there is none.
QDate nearest(const TypedParts &parts, QDate today, int direction)
{
    if (parts.year)
        return QDate(*parts.year, *parts.month, parts.day);
    const auto fits = [&](QDate date) { return date.isValid() && (direction > 0 ? date >= today : date <= today); };
    const QDate first(today.year(), today.month(), 1);
    const int steps = parts.month ? searchedYears : searchedMonths;
    for (int i = 0; i <= steps; ++i) {
        const QDate month = parts.month ? first.addYears(direction * i) : first.addMonths(direction * i);
        const QDate date(month.year(), parts.month.value_or(month.month()), parts.day);
        if (fits(date))
            return date;
    }
    return {};
}

Result<OfficeDay> dayOf(const QString &text, const OfficeDay &today, int direction)
{
    const auto parts = partsOf(text);
    const auto day = OfficeDay::fromDate(parts ? nearest(*parts, today.date(), direction) : QDate());
    return day ? day : refuse(ErrorCode::DayUnread, text);
}

} // namespace

Result<OfficeDay> comingDayWritten(const QString &text, const OfficeDay &today)
{
    return dayOf(text.trimmed(), today, 1);
}

Result<OfficeDay> pastDayWritten(const QString &text, const OfficeDay &today)
{
    return dayOf(text.trimmed(), today, -1).and_then([&](const OfficeDay &day) -> Result<OfficeDay> {
        if (today < day)
            return refuse(ErrorCode::DayToCome, day.text());
        return day;
    });
}

} // namespace loket
