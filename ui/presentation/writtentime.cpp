// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/writtentime.h"

#include <QRegularExpression>

namespace loket::ui {

namespace {

constexpr int minutesOfHour = 60;
constexpr int hoursOfDay = 24;

} // namespace

std::optional<int> minuteWritten(const QString &text)
{
    static const QRegularExpression time(QStringLiteral("^([0-9]{1,2})(?:[.:]?([0-9]{2}))?$"));
    const auto match = time.match(text.trimmed());
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (!match.hasMatch() || hour >= hoursOfDay || minute >= minutesOfHour)
        return std::nullopt;
    return hour * minutesOfHour + minute;
}

QString minuteText(int minute)
{
    return QStringLiteral("%1.%2")
        .arg(minute / minutesOfHour, 2, 10, QLatin1Char('0'))
        .arg(minute % minutesOfHour, 2, 10, QLatin1Char('0'));
}

} // namespace loket::ui
