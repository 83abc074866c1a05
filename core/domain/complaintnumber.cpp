// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintnumber.h"

namespace loket::complaintnumber {

namespace {

/// How many numbers have so many digits, none with a leading zero.
qint64 countOf(int digits)
{
    qint64 count = 9;
    for (int i = 1; i < digits; ++i)
        count *= 10;
    return count;
}

} // namespace

QString monthOf(const OfficeDay &day)
{
    return day.text().left(7);
}

int digitsFor(qint64 given)
{
    int digits = 4;
    while (given * 2 >= countOf(digits))
        ++digits;
    return digits;
}

QString make(const QString &unit, const OfficeDay &day, qint64 given, const std::function<quint32(quint32)> &draw,
             const std::function<bool(const QString &)> &isTaken)
{
    const qint64 count = countOf(digitsFor(given));
    const qint64 first = count / 9;
    const QString before = QStringLiteral("ADU/%1/%2/")
                               .arg(unit, monthOf(day).replace(QLatin1Char('-'), QLatin1Char('/')));
    QString number;
    do
        number = before + QString::number(first + draw(quint32(count)));
    while (isTaken(number));
    return number;
}

} // namespace loket::complaintnumber
