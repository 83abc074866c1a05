// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"

#include <memory>

namespace loket::ui {

/// What the form of a report may offer now, and what its typist has begun and not saved. Never changed: the window holds
/// one while it is open.
struct ComplaintOffer {
    Catalogue catalogue;
    ReportRules rules; ///< with today
    Instant now{};
    std::optional<Visit> visit{}; ///< that the report comes out of
    /// The typist's own, newest first; none while nobody can sign in.
    std::vector<ComplaintDraft> drafts{};
    bool keepsDrafts = false; ///< somebody is signed in, to whom they can be sealed

    [[nodiscard]] const OfficeDay &today() const { return rules.today; }
    /// `A-017`; empty = not out of a visit.
    [[nodiscard]] QString visitNumber() const { return visit ? visit->ticket.number.text() : QString(); }
    /// Who has served the visit, each once.
    [[nodiscard]] std::vector<StaffId> visitOfficers() const;
    /// Of the office today, by name.
    [[nodiscard]] std::vector<Staff> staff() const;
};
using ComplaintOfferPtr = std::shared_ptr<const ComplaintOffer>;

/// The kind of a draft that is asked about at once: a word in clear, of the program.
[[nodiscard]] inline QString offeredDraft()
{
    return QStringLiteral("complaint");
}

/// On the office's thread.
[[nodiscard]] Result<ComplaintOfferPtr> readComplaintOffer(Office &office, const Actor &typist,
                                                           std::optional<TicketId> visit);

} // namespace loket::ui
