// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dayhours.h"

#include <initializer_list>

namespace loket {

/// A set of days of the week, counted as Qt does: 1 = Monday .. 7 = Sunday.
class Weekdays
{
public:
    constexpr Weekdays() = default;
    /// Days outside 1..7 are left out.
    constexpr Weekdays(std::initializer_list<int> days)
    {
        for (const int day : days) {
            if (day >= 1 && day <= 7)
                m_mask |= 1U << (day - 1);
        }
    }
    /// Errors: OutOfRange; detail `weekdays 0..127`.
    [[nodiscard]] static Result<Weekdays> fromMask(int mask);

    /// Monday is 1, Tuesday 2, Wednesday 4, .. Sunday 64: how the set is stored.
    [[nodiscard]] constexpr int mask() const { return static_cast<int>(m_mask); }
    [[nodiscard]] constexpr bool contains(int day) const { return day >= 1 && day <= 7 && (m_mask >> (day - 1) & 1U); }

    constexpr bool operator==(const Weekdays &) const = default;

private:
    unsigned m_mask = 0;
};

/// What a profile is for, from the general to the special; the special one wins.
enum class ProfileKind {
    Normal,    ///< the office's hours by decree, until the next decree
    Period,    ///< some weeks with hours of their own, such as Ramadan (SE MenPANRB 6/2023)
    SingleDay, ///< one day, such as a service on a holiday, or an early closing
};

/// Service hours by decree and date (domain.md 8.5). An office has several: Mondays to Thursdays, Fridays, Ramadan ..
/// On a day SingleDay beats Period beats Normal; within a kind, of the profiles that cover the day and its weekday, the
/// one with the latest `validFrom`, then the one with the higher id.
struct HoursProfile {
    qint64 id = 0;
    qint64 rev = 0;
    QString name; ///< "Ramadan 1447 H, Jumat"
    ProfileKind kind = ProfileKind::Normal;
    Weekdays weekdays;                    ///< without meaning for a single day, whose date says it
    QString validFrom;                    ///< office day YYYY-MM-DD
    std::optional<QString> validTo;       ///< last office day; none = until further notice, for a single day itself
    std::vector<MinuteStretch> service;   ///< empty = closed on these days
    std::optional<int> numbersFrom = {};  ///< minute of the day 0..1440; none = opening
    std::optional<int> numbersUntil = {}; ///< minute of the day 0..1440; none = closing
    bool active = true;                   ///< false: kept for the record, never in force
};

/// Whether a profile can be put in force. Errors: BadDay (detail: the text), BadPeriod (`validTo` before `validFrom`,
/// or another day than a single day itself; detail: both days), those of `DayHours::from`.
[[nodiscard]] Result<void> check(const HoursProfile &profile);

/// The words that stand in the database, the journal and exported documents: normal, period, single.
[[nodiscard]] QString word(ProfileKind kind);
[[nodiscard]] std::optional<ProfileKind> profileKindFromWord(const QString &word);

} // namespace loket
