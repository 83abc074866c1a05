// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actor.h"
#include "core/domain/result.h"
#include "core/service/paperdata.h"

#include <memory>

namespace loket {

class ActRunner;

/// Reads what stands on the papers of visitors, by the records and standards in force when the number was taken. Use on
/// the office's thread only. Errors of all: NotSignedIn, NotAllowed.
class PaperDesk
{
public:
    explicit PaperDesk(ActRunner &runner);
    ~PaperDesk();

    [[nodiscard]] Result<PaperOffice> office(const Actor &reader);
    /// How many wait before it and how long is said while it waits only. Errors: TicketNotFound;
    /// NoSuchPaper when the number is void.
    [[nodiscard]] Result<TicketPaper> ticket(const Actor &reader, TicketId ticket);
    /// Every service of the visit that has ended. Errors: TicketNotFound; NoSuchPaper before the visit is over.
    [[nodiscard]] Result<ReceiptPaper> receipt(const Actor &reader, TicketId ticket);
    /// The standard of a service in force on a day. Errors: UnknownService.
    [[nodiscard]] Result<RequirementsPaper> requirements(const Actor &reader, ServiceId service, const OfficeDay &day);
    /// The standard in force when a number was taken, of that service of the visit; of none: the one it was taken for.
    /// Errors: TicketNotFound; LegNotFound when the visit has no such service.
    [[nodiscard]] Result<RequirementsPaper> requirementsOf(const Actor &reader, TicketId ticket,
                                                           ServiceId service = {});
    /// What lacked when a visit sent the file back; of none: the last one that did. Errors: ApplicationNotFound;
    /// NoSuchPaper when nothing did.
    [[nodiscard]] Result<MissingPaper> missing(const Actor &reader, ApplicationId application, TicketId visit = {});
    /// The offer to come back with a number that was not served by closing. Errors: TicketNotFound, NoSuchPaper.
    [[nodiscard]] Result<CouponPaper> coupon(const Actor &reader, TicketId ticket);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace loket
