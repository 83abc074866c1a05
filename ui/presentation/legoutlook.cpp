// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/legoutlook.h"

#include "core/domain/chosenending.h"
#include "ui/presentation/screenwriter.h"

#include <algorithm>

namespace loket::ui {

LegOutlook outlookOf(const Leg &leg, const CounterSnapshot &snapshot, const Catalogue &catalogue, Instant now)
{
    LegOutlook outlook;
    outlook.standard = leg.standard ? catalogue.standard(*leg.standard) : nullptr;
    outlook.file = snapshot.fileOf(leg);
    const auto completion = outlook.standard ? outlook.standard->promise() : std::nullopt;
    outlook.promise = applicationrules::proposedPromise(outlook.file, completion, now, catalogue.calendar,
                                                        zoneOf(catalogue));
    if (outlook.promise) // without a date an acceptance must be asked for
        outlook.usual = applicationrules::usualOutcome(outlook.file, completion);
    return outlook;
}

std::optional<rules::LegResult> chosenFor(const Leg &leg, const CounterChoices &choices)
{
    const auto here = choices.outcomes.find(leg.id);
    return here == choices.outcomes.end() ? chosenEnding(leg) : here->second;
}

rules::LegResult resultOf(const Leg &leg, const LegOutlook &outlook, const CounterChoices &choices)
{
    rules::LegResult result = chosenFor(leg, choices).value_or(rules::LegResult{leg.id, outlook.usual});
    // What was said of a file that has come to its end elsewhere does not hold any more.
    if (outlook.file && !outlook.file->application.isOpen())
        result.file = {};
    return result;
}

std::optional<OfficeDay> dayPromised(const rules::LegResult &result, const LegOutlook &outlook)
{
    if (result.file.promised || !outlook.promise)
        return result.file.promised;
    return outlook.promise->day;
}

std::vector<ApplicationItem> checkListOf(const LegOutlook &outlook)
{
    std::vector<ApplicationItem> items;
    if (outlook.file) {
        std::copy_if(outlook.file->items.begin(), outlook.file->items.end(), std::back_inserter(items),
                     [](const ApplicationItem &item) { return !item.removed; });
        return items;
    }
    const auto *told = outlook.standard ? outlook.standard->told(requirementsComponent()) : nullptr;
    for (const auto &[nameId, nameEn] : told ? told->lines() : decltype(told->lines())()) {
        ApplicationItem item;
        item.position = static_cast<int>(items.size()) + 1;
        item.nameId = nameId;
        item.nameEn = nameEn;
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace loket::ui
