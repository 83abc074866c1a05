// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/standardgaps.h"

#include <algorithm>
#include <set>

namespace loket {

namespace {

constexpr StandardAspect allAspects[] = {StandardAspect::CounterTime, StandardAspect::Completion, StandardAspect::Fee,
                                         StandardAspect::Requirements};

const StandardComponent *requirementsOf(const ServiceStandard &standard)
{
    for (const auto &one : standard.components) {
        if (one.component == requirementsComponent() && !one.textId.isEmpty())
            return &one;
    }
    return nullptr;
}

/// Whether a version says anything about the aspect, set or not.
bool names(const ServiceStandard &standard, StandardAspect aspect)
{
    switch (aspect) {
    case StandardAspect::CounterTime:
        return standard.counterMinutes.has_value();
    case StandardAspect::Completion:
        return standard.completion.unit != CompletionUnit::Unset;
    case StandardAspect::Fee:
        return standard.fee.kind != FeeKind::Unset;
    case StandardAspect::Requirements:
        break;
    }
    return requirementsOf(standard) != nullptr;
}

/// How far what it says may be relied on.
StandardStatus statusOf(const ServiceStandard &standard, StandardAspect aspect)
{
    switch (aspect) {
    case StandardAspect::CounterTime:
        return standard.status;
    case StandardAspect::Completion:
        return standard.completionStatus;
    case StandardAspect::Fee:
        return standard.feeStatus;
    case StandardAspect::Requirements:
        break;
    }
    const auto status = requirementsOf(standard)->status;
    if (status == ComponentStatus::Draft)
        return StandardStatus::Unset;
    return status == ComponentStatus::Example ? StandardStatus::Example : StandardStatus::Verified;
}

/// `inForce`: on the day, or null.
std::optional<StandardLack> lackOf(const Catalogue &catalogue, ServiceId service, const ServiceStandard *inForce,
                                   StandardAspect aspect)
{
    if (inForce && names(*inForce, aspect)) {
        const StandardStatus status = statusOf(*inForce, aspect);
        if (status == StandardStatus::Verified)
            return std::nullopt;
        return status == StandardStatus::Example ? StandardLack::Example : StandardLack::Draft;
    }
    const bool isDrafted = std::any_of(catalogue.standards.begin(), catalogue.standards.end(), [&](const auto &one) {
        return one.service == service && one.isDraft() && !one.isWithdrawn() && names(one, aspect);
    });
    return isDrafted ? StandardLack::Draft : StandardLack::Unset;
}

/// The days on which another version can have begun to hold, the latest first.
std::vector<QString> turningDays(const Catalogue &catalogue, ServiceId service, const QString &from, const QString &to)
{
    std::set<QString> days{from};
    for (const auto &one : catalogue.standards) {
        for (const auto &day : {one.validFrom, one.withdrawnOn}) {
            if (one.service == service && from < day && day <= to)
                days.insert(day);
        }
    }
    return {days.rbegin(), days.rend()};
}

} // namespace

std::vector<StandardGap> standardGaps(const Catalogue &catalogue, const OfficeDay &from, const OfficeDay &to)
{
    std::vector<StandardGap> gaps;
    const Service *pickUp = catalogue.pickUpService();
    for (const auto &service : catalogue.services) {
        if (!service.active || (pickUp && pickUp->id == service.id))
            continue;
        const auto days = turningDays(catalogue, service.id, from.text(), to.text());
        for (const StandardAspect aspect : allAspects) {
            for (const auto &day : days) {
                const auto lack = lackOf(catalogue, service.id, catalogue.standardFor(service.id, day), aspect);
                if (!lack)
                    continue;
                gaps.push_back({service.code, aspect, *lack});
                break;
            }
        }
    }
    return gaps;
}

} // namespace loket
