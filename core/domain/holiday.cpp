// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/holiday.h"

#include "core/domain/words.h"

namespace loket {

namespace {

constexpr WordList<HolidayKind, 3> holidayKindWords{
    {{HolidayKind::National, "national"}, {HolidayKind::JointLeave, "joint_leave"}, {HolidayKind::Local, "local"}}};

} // namespace

QString word(HolidayKind kind)
{
    return wordOf(holidayKindWords, kind);
}

std::optional<HolidayKind> holidayKindFromWord(const QString &word)
{
    return valueOf(holidayKindWords, word);
}

} // namespace loket
