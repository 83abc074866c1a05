// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/figures.h"

#include "ui/presentation/language.h"

#include <QLocale>

namespace loket::paper {

namespace {

QLocale pageLocale()
{
    return ui::Language::isIndonesian() ? QLocale(QLocale::Indonesian, QLocale::Indonesia) : QLocale(QLocale::English);
}

} // namespace

QString Figures::dash()
{
    return QString::fromUtf8("\u2013");
}

QString Figures::count(qint64 number)
{
    return pageLocale().toString(number);
}

QString Figures::number(std::optional<double> number)
{
    return number ? pageLocale().toString(*number, 'f', QLocale::FloatingPointShortest) : dash();
}

QString Figures::length(std::optional<double> seconds)
{
    if (!seconds)
        return dash();
    const auto whole = static_cast<qint64>(*seconds); // cut, as everywhere
    if (whole < 60)
        return tr("%1 s").arg(whole);
    if (whole < 3600)
        return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, QLatin1Char('0'));
}

QString Figures::minutes(std::optional<double> seconds)
{
    if (!seconds)
        return dash();
    const auto whole = static_cast<qint64>(*seconds) / 60;
    return whole == 0 ? QStringLiteral("<1") : count(whole);
}

QString Figures::percent(const StandardCounts &counts)
{
    const auto part = counts.share();
    return part ? tr("%1%").arg(pageLocale().toString(*part * 100, 'f', 1)) : dash();
}

QString Figures::share(const StandardCounts &counts)
{
    return counts.share() ? tr("%1 (n=%2)").arg(percent(counts), count(counts.of)) : dash();
}

QString Figures::day(const OfficeDay &day)
{
    return pageLocale().toString(day.date(), QStringLiteral("dddd, d MMMM yyyy"));
}

qint64 Figures::visitors(const Summary &figures)
{
    return figures.visits.taken + figures.visits.walkIn;
}

} // namespace loket::paper
