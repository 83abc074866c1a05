// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/service.h"

/// When a changed standard begins to count: not before somebody has said by which decree it is set.
namespace loket {

/// The day of a draft for which nobody has named one: none. It holds from the day that its decree is typed.
[[nodiscard]] inline QString dayOfNoDecree()
{
    return QStringLiteral("9999-12-31");
}

/// Whether two versions set the same: all but the translation, the decree, the day, and texts that are not confirmed.
[[nodiscard]] bool setsTheSame(const ServiceStandard &one, const ServiceStandard &other);

/// Whether a draft says nothing that the version in force (null: none) does not say, translations included.
[[nodiscard]] bool repeats(const ServiceStandard &draft, const ServiceStandard *inForce);

/// A version after somebody has changed it from `before`. Where it now sets something else, no decree has set that: it
/// loses its decree and is a draft, until one is typed - the same number again where only a mistake was put right.
[[nodiscard]] ServiceStandard changedFrom(const ServiceStandard &before, ServiceStandard after);

/// A version by the decree that somebody typed: what is filled in is set, from the day that was named for it, or else
/// from `today` on. An empty text makes it a draft again. What is only an example stays one.
[[nodiscard]] ServiceStandard decidedBy(const QString &decree, ServiceStandard standard, const QString &today);

} // namespace loket
