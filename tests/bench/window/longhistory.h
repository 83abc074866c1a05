// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/officeday.h"

#include <QString>

namespace loket::bench {

constexpr int historyDays = 250;
constexpr int presentVisits = 370; ///< that have ended already
constexpr int presentWaiting = 30;

/// Of the officer at the measured counter, and of who lets him in.
inline const QString officerPin = QStringLiteral("4208");
inline const QString administratorPin = QStringLiteral("7305");
inline const QString counterName = QStringLiteral("Loket 1");

/// An office that is still being set up, with `visits` visits of 250 days before today, all of them acts through
/// the desks with their journal. Made once for each schema and kept in `folder`; gives the path.
[[nodiscard]] QString officeWithLongHistory(const QString &folder, int visits);

/// A present day on top of it: about 370 visits that have ended and 30 numbers that wait; an officer with a PIN, who is
/// not signed in yet. Gives the time at which they wait.
[[nodiscard]] Instant addPresentDay(const QString &path);

/// Copies a closed database and waits until the copy is on the disk.
void copyDatabase(const QString &from, const QString &to);

} // namespace loket::bench
