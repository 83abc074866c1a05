// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/complaintoffer.h"

#include <algorithm>

namespace loket::ui {

std::vector<StaffId> ComplaintOffer::visitOfficers() const
{
    std::vector<StaffId> officers;
    for (const auto &span : visit ? visit->spans : std::vector<Span>()) {
        if (span.staff && std::find(officers.begin(), officers.end(), *span.staff) == officers.end())
            officers.push_back(*span.staff);
    }
    return officers;
}

std::vector<Staff> ComplaintOffer::staff() const
{
    std::vector<Staff> active;
    for (const auto &person : catalogue.staff) {
        if (person.isActiveOn(today().text()))
            active.push_back(person);
    }
    std::sort(active.begin(), active.end(),
              [](const Staff &a, const Staff &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return active;
}

Result<ComplaintOfferPtr> readComplaintOffer(Office &office, const Actor &typist, std::optional<TicketId> visit)
{
    auto offer = std::make_shared<ComplaintOffer>(
        ComplaintOffer{office.catalogue(), office.complaints().rules(), office.clock().now()});
    if (visit) {
        auto found = office.visit(*visit);
        if (!found)
            return tl::unexpected(found.error());
        offer->visit = *std::move(found);
    }
    auto drafts = office.drafts().list(typist);
    offer->keepsDrafts = drafts.has_value();
    if (drafts)
        offer->drafts = *std::move(drafts);
    else if (drafts.error().code != ErrorCode::NotSignedIn) // while an office is set up there is nobody to seal to
        return tl::unexpected(drafts.error());
    return ComplaintOfferPtr(std::move(offer));
}

} // namespace loket::ui
