// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/gapfinder.h"

#include "core/domain/servicetime.h"
#include "core/domain/stretches.h"

#include <algorithm>

namespace loket {

namespace {

/// When work on a visit ended last before a moment; none when it had not begun.
std::optional<Instant> workedUntil(const storage::ReportVisit &visit, Instant before)
{
    std::optional<Instant> last;
    for (const auto &span : visit.spans) {
        if (span.why != SpanEnd::Undone && span.endedAt && *span.endedAt <= before && (!last || *last < *span.endedAt))
            last = span.endedAt;
    }
    return last;
}

} // namespace

std::vector<TimeStretch> GapFinder::waited(const Counter &counter,
                                           const std::vector<const storage::ReportVisit *> &visits) const
{
    std::vector<TimeStretch> stretches;
    for (const auto *visit : visits) {
        if (visit->state == TicketState::Voided)
            continue;
        // A number from paper waited since the failure began; nobody saw for how long.
        if (!visit->walkIn && !visit->paper && counter.serves(visit->service))
            stretches.push_back({visit->takenAt, visit->firstCalledAt.value_or(visit->endedAt.value_or(m_now))});
        for (const auto &leg : visit->legs) { // moved on, or back in the queue for the rest
            const auto since = leg.calledAt ? workedUntil(*visit, *leg.calledAt) : std::nullopt;
            if (since && counter.serves(leg.service))
                stretches.push_back({*since, *leg.calledAt});
        }
    }
    return stretches;
}

std::vector<TimeStretch> GapFinder::busy(const Counter &counter,
                                         const std::vector<const storage::ReportVisit *> &visits) const
{
    std::vector<TimeStretch> stretches;
    for (const auto *visit : visits) {
        const auto stood = merged(takenOut(visit->spans));
        for (const auto &span : visit->spans) {
            if (span.counter != counter.id || span.why == SpanEnd::Undone)
                continue;
            const auto worked = without({{span.startedAt, span.endedAt.value_or(m_now)}}, stood);
            stretches.insert(stretches.end(), worked.begin(), worked.end());
        }
        for (const auto &leg : visit->legs) {
            if (leg.counter == counter.id && leg.calledAt && leg.startedAt)
                stretches.push_back({*leg.calledAt, *leg.startedAt});
        }
        // Called, and nobody came.
        if (visit->spans.empty() && visit->counter == counter.id && visit->firstCalledAt)
            stretches.push_back({*visit->firstCalledAt, visit->absentAt.value_or(visit->endedAt.value_or(m_now))});
    }
    return stretches;
}

std::vector<SummaryDocument::CounterGap> GapFinder::ofDay(const OfficeDay &day,
                                                          const std::vector<const storage::ReportVisit *> &visits) const
{
    std::vector<SummaryDocument::CounterGap> found;
    std::vector<TimeStretch> service = serviceStretches(day, m_catalogue.calendar, m_zone);
    for (auto &stretch : service)
        stretch.to = std::min(stretch.to, m_now); // what is still to come is no gap
    std::erase_if(service, [](const TimeStretch &stretch) { return stretch.to <= stretch.from; });
    if (service.empty() || !m_catalogue.calendar.hoursKnown())
        return found;
    const auto outages = m_counters.outagesBetween(service.front().from, service.back().to);
    for (const auto &counter : m_catalogue.counters) {
        if (!counter.active)
            continue;
        CounterDay one{service,
                       m_counters.periodsBetween(counter.id, service.front().from, service.back().to),
                       busy(counter, visits),
                       waited(counter, visits),
                       {}};
        std::copy_if(outages.begin(), outages.end(), std::back_inserter(one.outages),
                     [&](const Outage &outage) { return !outage.counter || outage.counter == counter.id; });
        for (auto gap : gapsOf(one, m_catalogue.settings.gapAfter)) {
            const char *kind = gap.kind == GapKind::Paused ? "counter_break" : "counter_close";
            if (const Reason *reason = m_catalogue.reason(QString::fromLatin1(kind), gap.reason))
                gap.reason = reason->nameId;
            found.push_back({counter.name, gap});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.gap.from < b.gap.from; });
    return found;
}

} // namespace loket
