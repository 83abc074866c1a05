// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standarddraft.h"

#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace loket {

namespace {

bool isFilledIn(const Completion &completion)
{
    const bool counted = completion.unit != CompletionUnit::Unset && completion.unit != CompletionUnit::SameVisit;
    return counted ? completion.amount > 0 : completion.unit == CompletionUnit::SameVisit;
}

bool isFilledIn(const Fee &fee)
{
    return fee.kind == FeeKind::Fixed ? fee.rupiah > 0 : fee.kind != FeeKind::Unset;
}

/// What is filled in is set by the decree, and a draft without one.
void settle(ServiceStandard &standard)
{
    const auto settleOne = [&](StandardStatus &status, bool filledIn) {
        if (status != StandardStatus::Example)
            status = filledIn && !standard.decree.isEmpty() ? StandardStatus::Verified : StandardStatus::Unset;
    };
    settleOne(standard.status, standard.counterMinutes.has_value());
    settleOne(standard.completionStatus, isFilledIn(standard.completion));
    settleOne(standard.feeStatus, isFilledIn(standard.fee));
}

std::map<QString, QString> confirmedTexts(const ServiceStandard &standard)
{
    std::map<QString, QString> texts;
    for (const auto &one : standard.components) {
        if (one.isTold())
            texts[one.component] = one.textId;
    }
    return texts;
}

/// A text as it is compared: line by line, because what an office began with may end in empty lines, and what is stored
/// later does not; a translation of nothing as it is; how far it may be relied on.
using ComparedText = std::tuple<std::vector<std::pair<QString, QString>>, QString, ComponentStatus>;

/// By component, without those that were taken out.
std::map<QString, ComparedText> textsOf(const ServiceStandard &standard)
{
    std::map<QString, ComparedText> texts;
    for (const auto &one : standard.components) {
        if (!one.textId.isEmpty() || !one.textEn.isEmpty())
            texts[one.component] = {one.lines(), one.textId.isEmpty() ? one.textEn.trimmed() : QString(), one.status};
    }
    return texts;
}

} // namespace

bool setsTheSame(const ServiceStandard &one, const ServiceStandard &other)
{
    return one.counterMinutes == other.counterMinutes && one.completion == other.completion && one.fee == other.fee
        && confirmedTexts(one) == confirmedTexts(other);
}

bool repeats(const ServiceStandard &draft, const ServiceStandard *inForce)
{
    if (!inForce)
        return draft.isEmpty();
    return setsTheSame(draft, *inForce) && textsOf(draft) == textsOf(*inForce);
}

ServiceStandard changedFrom(const ServiceStandard &before, ServiceStandard after)
{
    if (!setsTheSame(before, after)) {
        after.decree.clear();
        settle(after);
    }
    return after;
}

ServiceStandard decidedBy(const QString &decree, ServiceStandard standard, const QString &today)
{
    standard.decree = decree.trimmed();
    settle(standard);
    if (!standard.decree.isEmpty() && standard.validFrom == dayOfNoDecree())
        standard.validFrom = today;
    return standard;
}

} // namespace loket
