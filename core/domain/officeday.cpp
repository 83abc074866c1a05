// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/officeday.h"

#include <QDateTime>

namespace loket {

namespace {

constexpr Millis dayMs = 24 * 60 * minuteMs;

} // namespace

Result<OfficeDay> OfficeDay::fromText(const QString &text)
{
    // Read by hand: it is read with every row, and QDate's own reader lets other shapes pass.
    const auto isDigit = [&](qsizetype at) { return text[at] >= QLatin1Char('0') && text[at] <= QLatin1Char('9'); };
    bool shaped = text.size() == 10;
    for (qsizetype at = 0; shaped && at < 10; ++at)
        shaped = at == 4 || at == 7 ? text[at] == QLatin1Char('-') : isDigit(at);
    if (!shaped)
        return refuse(ErrorCode::BadDay, text);
    const QStringView view(text);
    const QDate date(view.left(4).toInt(), view.mid(5, 2).toInt(), view.mid(8).toInt());
    return date.isValid() ? Result<OfficeDay>(OfficeDay(date)) : refuse(ErrorCode::BadDay, text);
}

Result<OfficeDay> OfficeDay::fromDate(QDate date)
{
    if (!date.isValid())
        return refuse(ErrorCode::BadDay);
    return OfficeDay(date);
}

Result<OfficeZone> OfficeZone::fromId(const QString &ianaId)
{
    const QTimeZone zone(ianaId.toUtf8());
    if (ianaId.isEmpty() || !zone.isValid())
        return refuse(ErrorCode::OutOfRange, QStringLiteral("zone %1").arg(ianaId));
    return OfficeZone(zone);
}

QString OfficeZone::id() const
{
    return QString::fromUtf8(m_zone.id());
}

QDateTime OfficeZone::local(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(at.millis(), Qt::UTC).toTimeZone(m_zone);
}

OfficeDay OfficeZone::dayOf(Instant at) const
{
    return OfficeDay(local(at).date());
}

int OfficeZone::hourOf(Instant at) const
{
    return local(at).time().hour();
}

Instant OfficeZone::startOf(const OfficeDay &day) const
{
    return Instant(day.date().startOfDay(m_zone).toMSecsSinceEpoch());
}

Instant OfficeZone::at(const OfficeDay &day, Millis msOfDay) const
{
    const QDate date = day.date().addDays(msOfDay / dayMs);
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(msOfDay % dayMs));
    return Instant(QDateTime(date, time, m_zone).toMSecsSinceEpoch());
}

} // namespace loket
