// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dayhours.h"

#include <QStringList>

#include <algorithm>

namespace loket {

QString minuteText(int minute)
{
    return QStringLiteral("%1.%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> minuteFromText(QStringView text)
{
    const qsizetype colon = text.size() - 3;
    if (colon < 1 || colon > 2 || (text[colon] != QLatin1Char('.') && text[colon] != QLatin1Char(':')))
        return std::nullopt;
    int number = 0; // hours and minutes as one number of up to four digits
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at == colon)
            continue;
        if (text[at] < QLatin1Char('0') || text[at] > QLatin1Char('9'))
            return std::nullopt;
        number = number * 10 + (text[at].unicode() - u'0');
    }
    const int minute = number / 100 * 60 + number % 100;
    if (number % 100 >= 60 || minute > minutesOfDay)
        return std::nullopt;
    return minute;
}

namespace {

QString stretchText(MinuteStretch stretch)
{
    return QStringLiteral("%1-%2").arg(minuteText(stretch.from), minuteText(stretch.to));
}

std::optional<MinuteStretch> stretchFromText(QString text)
{
    text.replace(QChar(0x2013), QLatin1Char('-')); // en dash, as word processors write it
    const QStringList ends = text.split(QLatin1Char('-'));
    if (ends.size() != 2)
        return std::nullopt;
    const auto from = minuteFromText(QStringView(ends.front()).trimmed());
    const auto to = minuteFromText(QStringView(ends.back()).trimmed());
    if (!from || !to)
        return std::nullopt;
    return MinuteStretch{*from, *to};
}

/// Whether `stretch` is a part of one day and free of all those in `others`.
bool isFree(MinuteStretch stretch, const std::vector<MinuteStretch> &others)
{
    return stretch.from >= 0 && stretch.from < stretch.to && stretch.to <= minutesOfDay
        && std::none_of(others.begin(), others.end(),
                        [&](auto other) { return other.from < stretch.to && stretch.from < other.to; });
}

/// Disjoint stretches in order, those that touch made one: a break of no length is none.
std::vector<MinuteStretch> inOrder(std::vector<MinuteStretch> stretches)
{
    std::sort(stretches.begin(), stretches.end(), [](auto a, auto b) { return a.from < b.from; });
    std::vector<MinuteStretch> joined;
    for (const auto stretch : stretches) {
        if (!joined.empty() && joined.back().to == stretch.from)
            joined.back().to = stretch.to;
        else
            joined.push_back(stretch);
    }
    return joined;
}

} // namespace

Result<DayHours> DayHours::from(const std::vector<MinuteStretch> &service, std::optional<int> numbersFrom,
                                std::optional<int> numbersUntil)
{
    for (const auto minute : {numbersFrom, numbersUntil}) {
        if (minute && (*minute < 0 || *minute > minutesOfDay))
            return refuse(ErrorCode::OutOfRange, QStringLiteral("numbers 0..1440"));
    }
    std::vector<MinuteStretch> accepted;
    for (const auto stretch : service) {
        if (!isFree(stretch, accepted))
            return refuse(ErrorCode::BadPeriod, stretchText(stretch));
        accepted.push_back(stretch);
    }
    DayHours day;
    if (accepted.empty())
        return day;
    day.m_service = inOrder(std::move(accepted));
    day.m_numbers = {numbersFrom.value_or(day.m_service.front().from), numbersUntil.value_or(day.m_service.back().to)};
    if (day.m_numbers.from >= day.m_numbers.to)
        return refuse(ErrorCode::BadPeriod, stretchText(day.m_numbers));
    return day;
}

DayHours DayHours::allDay()
{
    DayHours day;
    day.m_numbers = {0, minutesOfDay};
    day.m_service = {day.m_numbers};
    return day;
}

Result<std::vector<MinuteStretch>> DayHours::parse(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::vector<MinuteStretch>();
    std::vector<MinuteStretch> accepted;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const QString typed = part.trimmed();
        const auto stretch = stretchFromText(typed);
        if (!stretch || !isFree(*stretch, accepted))
            return refuse(ErrorCode::BadPeriod, typed.isEmpty() ? text.trimmed() : typed);
        accepted.push_back(*stretch);
    }
    return inOrder(std::move(accepted));
}

QString DayHours::text(const std::vector<MinuteStretch> &service)
{
    QStringList parts;
    for (const auto stretch : service)
        parts.append(stretchText(stretch));
    return parts.join(QStringLiteral(", "));
}

std::vector<MinuteStretch> DayHours::breaks() const
{
    std::vector<MinuteStretch> between;
    for (std::size_t i = 1; i < m_service.size(); ++i)
        between.push_back({m_service[i - 1].to, m_service[i].from});
    return between;
}

bool DayHours::hasServiceAt(int minute) const
{
    return std::any_of(m_service.begin(), m_service.end(),
                       [minute](auto stretch) { return stretch.from <= minute && minute < stretch.to; });
}

} // namespace loket
