// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recordcells.h"

namespace loket::recordforms {

QString yesNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

QString timeText(std::optional<int> minute)
{
    return minute ? minuteText(*minute) : QString();
}

Result<std::optional<int>> timeFrom(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<int>();
    const auto minute = minuteFromText(text.trimmed());
    return minute ? Result<std::optional<int>>(minute) : refuse(ErrorCode::BadPeriod, text.trimmed());
}

Result<std::optional<qint64>> numberFrom(const QString &text, qint64 least, qint64 most)
{
    if (text.trimmed().isEmpty())
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber && number >= least && number <= most
        ? Result<std::optional<qint64>>(number)
        : refuse(ErrorCode::OutOfRange, QStringLiteral("%1..%2").arg(least).arg(most));
}

Result<bool> flagFrom(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == QLatin1String("yes") || word == QLatin1String("ya") || word == QLatin1String("1"))
        return true;
    if (word == QLatin1String("no") || word == QLatin1String("tidak") || word == QLatin1String("0"))
        return false;
    return refuse(ErrorCode::OutOfRange, QStringLiteral("ya, tidak"));
}

Result<Weekdays> weekdaysFrom(const QString &text)
{
    int mask = 0;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto day = weekdayWords().indexOf(part.trimmed());
        if (day < 0)
            return refuse(ErrorCode::OutOfRange, weekdayWords().join(QStringLiteral(", ")));
        mask |= 1 << day;
    }
    return Weekdays::fromMask(mask);
}

const QStringList &weekdayWords()
{
    static const QStringList words{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                   QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                   QStringLiteral("sun")};
    return words;
}

QString weekdaysText(Weekdays days)
{
    QStringList words;
    for (int day = 1; day <= 7; ++day) {
        if (days.contains(day))
            words << weekdayWords().at(day - 1);
    }
    return words.join(QLatin1Char(','));
}

} // namespace loket::recordforms
