// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ownfigures.h"

#include "core/service/actrunner.h"
#include "core/storage/reportstore.h"

#include <set>

namespace loket {

OwnFigures ownFiguresOf(ActRunner &runner, StaffId staff, const OfficeDay &day)
{
    const Instant now = runner.clock().now();
    const auto outages = runner.counters().outagesBetween(runner.zone().startOf(day), now);
    std::set<TicketId> visits;
    Millis spent = 0;
    for (const auto &span : storage::ReportStore(runner.connection()).spansOf(staff, day)) {
        visits.insert(span.ticket);
        Leg leg;
        leg.id = span.leg;
        spent += counterTime(leg, {span}, now, storage::united(outages, span.counter, now));
    }
    return {static_cast<qint64>(visits.size()), spent / secondMs};
}

} // namespace loket
