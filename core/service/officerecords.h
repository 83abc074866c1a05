// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/actrunner.h"
#include "core/service/setupdesk.h"

/// The records that an office is begun with, and those that an office of an earlier program lacks. Inside core/service
/// only.
namespace loket {

/// The set-up with a counter and an officer, where it names none.
[[nodiscard]] OfficeSetup withDefaults(OfficeSetup setup);

/// Everything of a new office, as rows of the first entry. The id of its first station.
[[nodiscard]] StationId storeSetup(storage::Connection &connection, const OfficeSetup &setup, const QString &unitName,
                                   const QString &stationName, ActScope &scope);

/// An office of an earlier program has no guidance cards, no records of the complaint desk and no list of reasons of kinds that came with a migration:
/// they are added once, as delivered, whoever opens it first.
[[nodiscard]] Result<void> bringRecordsUp(ActRunner &runner, StationId station);

} // namespace loket
