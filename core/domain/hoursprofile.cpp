// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/hoursprofile.h"

#include "core/domain/officeday.h"
#include "core/domain/words.h"

namespace loket {

namespace {

constexpr WordList<ProfileKind, 3> profileKindWords{
    {{ProfileKind::Normal, "normal"}, {ProfileKind::Period, "period"}, {ProfileKind::SingleDay, "single"}}};

} // namespace

Result<Weekdays> Weekdays::fromMask(int mask)
{
    if (mask < 0 || mask > 127)
        return refuse(ErrorCode::OutOfRange, QStringLiteral("weekdays 0..127"));
    Weekdays days;
    days.m_mask = static_cast<unsigned>(mask);
    return days;
}

Result<void> check(const HoursProfile &profile)
{
    const auto first = OfficeDay::fromText(profile.validFrom);
    if (!first)
        return withoutValue(first);
    const auto last = OfficeDay::fromText(profile.validTo.value_or(profile.validFrom));
    if (!last)
        return withoutValue(last);
    if (*last < *first || (profile.kind == ProfileKind::SingleDay && !(*last == *first)))
        return refuse(ErrorCode::BadPeriod, QStringLiteral("%1..%2").arg(first->text(), last->text()));
    return withoutValue(DayHours::from(profile.service, profile.numbersFrom, profile.numbersUntil));
}

QString word(ProfileKind kind)
{
    return wordOf(profileKindWords, kind);
}

std::optional<ProfileKind> profileKindFromWord(const QString &word)
{
    return valueOf(profileKindWords, word);
}

} // namespace loket
