// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/dateformat.h"

#include "core/domain/instant.h"

#include <algorithm>
#include <array>

namespace loket {

namespace {

constexpr QLatin1Char apostrophe('\'');

bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isAsciiLetter(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
}

/// The number of `least` to `most` digits at `at`, which moves behind it; -1 = none stands there.
int takeNumber(const QString &text, qsizetype &at, int least, int most)
{
    int value = 0;
    int digits = 0;
    for (; digits < most && at < text.size() && isAsciiDigit(text[at]); ++digits)
        value = value * 10 + text[at++].digitValue();
    return digits >= least ? value : -1;
}

/// 0 for AM, 12 for PM; -1 = neither.
int takeHalf(const QString &text, qsizetype &at)
{
    const QString word = text.mid(at, 2).toUpper();
    at += 2;
    return word == QLatin1String("AM") ? 0 : (word == QLatin1String("PM") ? 12 : -1);
}

} // namespace

std::optional<DateFormat::Part> DateFormat::partOf(const QString &sign)
{
    struct Known {
        const char *sign = nullptr;
        Part part{};
    };
    static const std::array<Known, 13> signs{{{"yyyy", {Year, 4, 4}},
                                              {"MM", {Month, 2, 2}},
                                              {"M", {Month, 1, 2}},
                                              {"dd", {Day, 2, 2}},
                                              {"d", {Day, 1, 2}},
                                              {"HH", {Hour, 2, 2}},
                                              {"H", {Hour, 1, 2}},
                                              {"hh", {TwelveHours, 2, 2}},
                                              {"h", {TwelveHours, 1, 2}},
                                              {"mm", {Minute, 2, 2}},
                                              {"ss", {Second, 2, 2}},
                                              {"zzz", {Milli, 3, 3}},
                                              {"AP", {HalfOfDay}}}};
    const auto *known = std::find_if(signs.begin(), signs.end(),
                                     [&](const Known &one) { return sign == QLatin1String(one.sign); });
    return known == signs.end() ? std::nullopt : std::optional(known->part);
}

bool DateFormat::has(Kind kind) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const Part &part) { return part.kind == kind; });
}

bool DateFormat::isWhole() const
{
    std::array<int, Literal + 1> times{};
    for (const Part &part : m_parts)
        ++times.at(part.kind);
    times[Literal] = 0;
    const bool onceEach = std::all_of(times.begin(), times.end(), [](int count) { return count <= 1; });
    const bool hasHour = times[Hour] + times[TwelveHours] == 1;
    return onceEach && times[Year] && times[Month] && times[Day] && times[Hour] + times[TwelveHours] <= 1
        && (!times[HalfOfDay] || times[TwelveHours]) && (!times[Minute] || hasHour) && (!times[Second] || times[Minute])
        && (!times[Milli] || times[Second]);
}

std::optional<DateFormat> DateFormat::fromText(const QString &text)
{
    DateFormat format;
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c == apostrophe) {
            isQuoted = !isQuoted;
            ++at;
        } else if (isQuoted || !isAsciiLetter(c)) {
            format.m_parts.push_back({Literal, 1, 1, c});
            ++at;
        } else {
            const bool isHalf = text.mid(at, 2) == QLatin1String("AP");
            qsizetype end = at;
            while (!isHalf && end < text.size() && text[end] == c)
                ++end;
            const QString sign = text.mid(at, isHalf ? 2 : end - at);
            const auto part = partOf(sign);
            if (!part)
                return std::nullopt;
            format.m_parts.push_back(*part);
            at += sign.size();
        }
    }
    if (isQuoted || !format.isWhole())
        return std::nullopt;
    // Without AM and PM `hh` is the whole day's, as in Qt.
    for (Part &part : format.m_parts) {
        if (part.kind == TwelveHours && !format.has(HalfOfDay))
            part.kind = Hour;
    }
    return format;
}

std::optional<DateFormat::Moment> DateFormat::read(const QString &text) const
{
    std::array<int, Literal + 1> values{};
    qsizetype at = 0;
    for (const Part &part : m_parts) {
        if (part.kind == Literal) {
            if (at >= text.size() || text[at++] != part.literal)
                return std::nullopt;
            continue;
        }
        const int value = part.kind == HalfOfDay ? takeHalf(text, at) : takeNumber(text, at, part.least, part.most);
        if (value < 0)
            return std::nullopt;
        values.at(part.kind) = value;
    }
    const bool isOfHalves = has(HalfOfDay);
    const int twelve = values[TwelveHours];
    if (at != text.size() || (isOfHalves && (twelve < 1 || twelve > 12)))
        return std::nullopt;
    const int hour = isOfHalves ? twelve % 12 + values[HalfOfDay] : values[Hour];
    const QDate date(values[Year], values[Month], values[Day]);
    if (!date.isValid() || hour > 23 || values[Minute] > 59 || values[Second] > 59)
        return std::nullopt;
    const Millis minutes = hour * 60 + values[Minute];
    return Moment{date, static_cast<int>(minutes * minuteMs + values[Second] * secondMs + values[Milli])};
}

} // namespace loket
