// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/applicationrules.h"
#include "core/service/catalogue.h"
#include "core/service/counterview.h"
#include "ui/presentation/counterchoices.h"

namespace loket::ui {

/// How a service of the present visit may end: what its standard and its file say about it.
struct LegOutlook {
    const ServiceStandard *standard = nullptr;          ///< in force when the number was taken
    const Dossier *file = nullptr;                      ///< that it is about
    std::optional<applicationrules::Promise> promise{}; ///< of an acceptance now, when nobody names another date
    LegOutcome usual = LegOutcome::Done;
};
[[nodiscard]] LegOutlook outlookOf(const Leg &leg, const CounterSnapshot &snapshot, const Catalogue &catalogue,
                                   Instant now);

/// What somebody has said about its end: at this window, else at the one before; none: nothing yet.
[[nodiscard]] std::optional<rules::LegResult> chosenFor(const Leg &leg, const CounterChoices &choices);
/// How it ends if it is finished now: as the officer chose, else as it usually does.
[[nodiscard]] rules::LegResult resultOf(const Leg &leg, const LegOutlook &outlook, const CounterChoices &choices);
/// The day that its acceptance promises: the one that was named, else the standard's. None: it would be asked for.
[[nodiscard]] std::optional<OfficeDay> dayPromised(const rules::LegResult &result, const LegOutlook &outlook);

/// Its check list: of the file as it was ticked, else of the standard, with nothing ticked yet.
[[nodiscard]] std::vector<ApplicationItem> checkListOf(const LegOutlook &outlook);

} // namespace loket::ui
