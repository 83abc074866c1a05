// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/toldfile.h"
#include "core/service/catalogue.h"
#include "core/service/paperdata.h"

/// Pieces of what the papers tell of a file. Inside core/service only.
namespace loket {

/// Where a finished document is collected: as the office has set it, else at the counters that serve the catalogue's
/// pick-up service. Empty where none does.
[[nodiscard]] QStringList pickUpPlaces(const Catalogue &catalogue);

/// Puts the promise that was told at a visit into its paper as it holds `today`: the present day, the one that was told
/// where that is another, and whether it is over. A promise on a day off is told as the day until which it is kept
/// (`keptUntil`). Nothing where none was told.
void tellPromise(FilePaper &file, const ToldFile &told, const Application &application, const Calendar &calendar,
                 const OfficeDay &today);

} // namespace loket
