// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/words.h"

#include <QString>

#include <optional>

namespace loket {

/// What a visitor asks for. Its letter is unique in the unit and never I, O, Q, S or Z (read as 1, 0 and digits).
struct Service {
    ServiceId id;
    qint64 rev = 0;
    QString code;
    QString letter;
    QString nameId; ///< Indonesian, as shown
    QString nameEn;
    bool active = true;
};

/// How far a standard may be relied on.
enum class StandardStatus {
    Unset,    ///< nothing set: no chip, no share, never an invented limit
    Example,  ///< invented for the demonstration, and said so wherever it is used
    Verified, ///< the office's published standard
};

/// The words that stand in the database and the journal.
inline constexpr WordList<StandardStatus, 3> standardStatusWords{
    {{StandardStatus::Unset, "unset"}, {StandardStatus::Example, "example"}, {StandardStatus::Verified, "verified"}}};
[[nodiscard]] inline QString word(StandardStatus status)
{
    return wordOf(standardStatusWords, status);
}

/// The published time standard of a service, by decree and date (UU 25/2009 Ps 21). The version in force when the
/// number was taken is the one a leg is judged by.
struct ServiceStandard {
    StandardId id;
    qint64 rev = 0;
    ServiceId service;
    QString decree;
    QString validFrom;                 ///< office day YYYY-MM-DD
    std::optional<int> counterMinutes; ///< at the counter; none = not set
    StandardStatus status = StandardStatus::Unset;

    /// The limit a leg is judged by, or none where no share may be given.
    [[nodiscard]] std::optional<Millis> limit() const
    {
        if (!counterMinutes || status == StandardStatus::Unset)
            return std::nullopt;
        return Millis(*counterMinutes) * minuteMs;
    }
};

/// Where a running clock stands against its standard: below 80 %, 80 to 100 %, above (ux.md 2.4).
enum class StandardLight { None, Within, Near, Over };

[[nodiscard]] constexpr StandardLight lightFor(Millis used, std::optional<Millis> limit)
{
    if (!limit)
        return StandardLight::None;
    if (used > *limit)
        return StandardLight::Over;
    return used * 5 >= *limit * 4 ? StandardLight::Near : StandardLight::Within;
}

} // namespace loket
