// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ownfigures.h"

#include "core/service/actrunner.h"
#include "core/storage/reportstore.h"

#include <algorithm>
#include <map>

namespace loket {

OwnFigures ownFiguresOf(ActRunner &runner, StaffId staff, const OfficeDay &day)
{
    const Instant now = runner.clock().now();
    const auto outages = runner.counters().outagesBetween(runner.zone().startOf(day), now);
    std::map<TicketId, std::vector<Span>> visits;
    for (const auto &span : storage::ReportStore(runner.connection()).spansOf(staff, day))
        visits[span.ticket].push_back(span);
    OwnFigures own;
    Millis spent = 0;
    for (const auto &[ticket, spans] : visits) {
        std::vector<Span> known; // what was taken out of this visit, and one span more each time
        std::copy_if(spans.begin(), spans.end(), std::back_inserter(known),
                     [](const Span &span) { return span.why == SpanEnd::Undone; });
        own.visits += known.size() < spans.size() ? 1 : 0;
        for (const auto &span : spans) {
            if (span.why == SpanEnd::Undone)
                continue;
            Leg leg;
            leg.id = span.leg;
            known.push_back(span);
            spent += counterTime(leg, known, now, storage::united(outages, span.counter, now));
            known.pop_back();
        }
    }
    own.seconds = spent / secondMs;
    return own;
}

} // namespace loket
