// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/clocktext.h"

#include <QDateTime>
#include <QLocale>

namespace loket::ui {

namespace {

QString twoDigits(qint64 value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

} // namespace

QString ClockText::running(Millis length)
{
    const qint64 seconds = length > 0 ? length / secondMs : 0;
    const QString tail = twoDigits(seconds / 60 % 60) + QLatin1Char(':') + twoDigits(seconds % 60);
    return seconds < 3600 ? tail : QStringLiteral("%1:%2").arg(seconds / 3600).arg(tail);
}

QString ClockText::inWords(Millis length)
{
    if (length < minuteMs)
        return tr("%n second(s)", nullptr, int(length > 0 ? length / secondMs : 0));
    return tr("%n minute(s)", nullptr, int(length / minuteMs));
}

QString ClockText::step(Millis by)
{
    const Millis length = by < 0 ? -by : by;
    const Millis minutes = (length + minuteMs / 2) / minuteMs;
    if (minutes == 0)
        return inWords(length);
    QStringList parts;
    if (minutes >= 24 * 60)
        parts << tr("%n day(s)", nullptr, int(minutes / (24 * 60)));
    if (minutes / 60 % 24 > 0)
        parts << tr("%n hour(s)", nullptr, int(minutes / 60 % 24));
    if (minutes % 60 > 0)
        parts << tr("%n minute(s)", nullptr, int(minutes % 60));
    return parts.join(QLatin1Char(' '));
}

QString ClockText::minutes(Millis length)
{
    return tr("%n min", nullptr, int(length > 0 ? length / minuteMs : 0));
}

QString ClockText::time(const OfficeZone &zone, Instant at)
{
    return QLocale().toString(zone.local(at).time(), QLocale::ShortFormat);
}

QString ClockText::moment(const OfficeZone &zone, Instant at, const OfficeDay &today)
{
    const OfficeDay day = zone.dayOf(at);
    return day == today ? time(zone, at) : shortDay(day) + QLatin1Char(' ') + time(zone, at);
}

QString ClockText::date(const OfficeZone &zone, Instant at)
{
    return date(zone.dayOf(at));
}

QString ClockText::date(const OfficeDay &day)
{
    return QLocale().toString(day.date(), QStringLiteral("dddd, d MMMM yyyy"));
}

QString ClockText::shortDate(const OfficeDay &day)
{
    return QLocale().toString(day.date(), QStringLiteral("d MMM yyyy"));
}

QString ClockText::shortDay(const OfficeDay &day)
{
    return QLocale().toString(day.date(), QStringLiteral("d MMM"));
}

QString ClockText::day(const OfficeDay &day)
{
    return QLocale().toString(day.date(), QStringLiteral("ddd, d MMM"));
}

} // namespace loket::ui
