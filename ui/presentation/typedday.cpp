// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/typedday.h"

#include "core/domain/writtenday.h"

#include <QRegularExpression>

namespace loket::ui {

Result<OfficeDay> typedDay(const QString &text, Instant now, const Calendar &calendar, const OfficeZone &zone)
{
    static const QRegularExpression ahead(QStringLiteral("^\\+ ?(\\d{1,4})$"));
    const QString typed = text.trimmed();
    const OfficeDay today = zone.dayOf(now);
    if (const auto match = ahead.match(typed); match.hasMatch()) {
        const int days = match.captured(1).toInt();
        return days == 0 ? firstPromisable(now, calendar, zone) : calendar.addWorkingDays(today, days);
    }
    return comingDayWritten(typed, today).and_then([&](const OfficeDay &day) {
        return promisable(day, now, calendar, zone);
    });
}

} // namespace loket::ui
