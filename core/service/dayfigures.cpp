// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/dayfigures.h"

#include "core/storage/counterstore.h"

namespace loket {

namespace {

constexpr Millis hourMs = 60 * minuteMs;

void countState(VisitCounts &counts, const storage::ReportVisit &visit)
{
    ++(visit.walkIn ? counts.walkIn : counts.taken);
    switch (visit.state) {
    case TicketState::Finished:
        ++counts.served;
        break;
    case TicketState::Left:
        ++counts.left;
        break;
    case TicketState::Absent:
    case TicketState::Missed:
        ++counts.absent;
        break;
    case TicketState::Voided:
        ++counts.voided;
        break;
    case TicketState::Unserved:
        ++counts.unserved;
        break;
    case TicketState::Booked:
    case TicketState::Waiting:
    case TicketState::Called:
    case TicketState::Serving:
    case TicketState::Parked:
        ++counts.open;
        break;
    }
}

void countOutcome(OutcomeCounts &counts, LegOutcome outcome)
{
    switch (outcome) {
    case LegOutcome::Done:
        ++counts.done;
        break;
    case LegOutcome::Accepted:
        ++counts.accepted;
        break;
    case LegOutcome::Incomplete:
        ++counts.incomplete;
        break;
    case LegOutcome::Refused:
        ++counts.refused;
        break;
    case LegOutcome::Referred:
        ++counts.referred;
        break;
    case LegOutcome::NotDone:
        ++counts.notDone;
        break;
    case LegOutcome::None:
    case LegOutcome::Moved:
    case LegOutcome::Undone:
        break;
    }
}

} // namespace

std::size_t DayFigures::PlaceHash::operator()(const Place &place) const
{
    const auto mixed = static_cast<quint64>(place.day) * 1'000'003U + static_cast<quint64>(place.service) * 8191U
        + static_cast<quint64>(place.counter) * 31U + static_cast<quint64>(place.hour);
    return std::hash<quint64>()(mixed);
}

DayFigures::DayFigures(const Catalogue &catalogue, const OfficeZone &zone, const std::vector<Outage> &outages,
                       Instant now)
    : m_catalogue(catalogue)
    , m_zone(zone)
    , m_outages(outages)
    , m_now(now)
{
    for (const auto &standard : catalogue.standards) {
        if (const auto limit = standard.limit())
            m_limits.emplace(standard.id.value(), *limit);
    }
}

Summary &DayFigures::at(const QString &day, ServiceId service, std::optional<CounterId> counter, Instant when)
{
    if (m_days.empty() || m_lastDay != day) { // visits come by day
        const auto known = OfficeDay::fromText(day);
        const OfficeDay officeDay = known ? *known : m_zone.dayOf(when);
        const Instant start = m_zone.startOf(officeDay);
        m_days.push_back({officeDay, start, m_zone.startOf(officeDay.next()) - start == 24 * hourMs});
        m_lastDay = day;
    }
    const Day &present = m_days.back();
    const auto hours = (when - present.start) / hourMs;
    const int hour = present.steady && hours >= 0 && hours < 24 ? static_cast<int>(hours) : m_zone.hourOf(when);
    const auto julian = static_cast<int>(present.day.date().toJulianDay());
    return m_cells[Place{julian, service.value(), counter ? counter->value() : 0, hour}];
}

const std::vector<TimeStretch> &DayFigures::outagesOf(CounterId counter) const
{
    const auto [place, isNew] = m_outagesOf.try_emplace(counter.value());
    if (isNew)
        place->second = storage::united(m_outages, counter, m_now);
    return place->second;
}

std::optional<WaitSplit> DayFigures::wait(const storage::ReportVisit &visit) const
{
    if (visit.walkIn || visit.paper || visit.state == TicketState::Voided)
        return std::nullopt;
    const bool ended = visit.state == TicketState::Finished || visit.state == TicketState::Left
        || visit.state == TicketState::Absent || visit.state == TicketState::Unserved;
    const auto end = visit.firstCalledAt ? visit.firstCalledAt : visit.endedAt;
    if (!ended || !end)
        return std::nullopt;
    return splitWait(visit.takenAt, *end, m_catalogue.calendar, m_zone);
}

bool DayFigures::isServed(const Leg &leg)
{
    return leg.outcome == LegOutcome::Done || leg.outcome == LegOutcome::Accepted
        || leg.outcome == LegOutcome::Incomplete || leg.outcome == LegOutcome::Refused
        || leg.outcome == LegOutcome::Referred;
}

qint64 DayFigures::serviceSeconds(const storage::ReportVisit &visit, const Leg &leg) const
{
    static const std::vector<TimeStretch> none;
    const auto &outages = m_outages.empty() || !leg.counter ? none : outagesOf(*leg.counter);
    return counterTime(leg, visit.spans, m_now, outages) / secondMs;
}

void DayFigures::add(const storage::ReportVisit &visit)
{
    Summary &cell = at(visit.day, visit.service, visit.counter, visit.takenAt);
    countState(cell.visits, visit);
    cell.outOfOrder += visit.outOfOrder ? 1 : 0;
    if (visit.state == TicketState::Voided) // nobody stood behind it
        return;
    cell.persons += visit.persons;
    cell.priority += visit.prioritised ? 1 : 0;
    if (const auto waited = wait(visit)) {
        cell.waitSeconds.add(waited->within / secondMs);
        if (waited->apart >= secondMs)
            cell.waitApartSeconds.add(waited->apart / secondMs);
    }
    for (const auto &leg : visit.legs) {
        if (leg.outcome == LegOutcome::Undone || (!leg.startedAt && leg.outcome == LegOutcome::None))
            continue;
        Summary &own = at(visit.day, leg.service, leg.counter ? leg.counter : visit.counter, visit.takenAt);
        countOutcome(own.outcomes, leg.outcome);
        if (leg.calledAt && leg.startedAt)
            own.waySeconds.add(elapsed(*leg.calledAt, *leg.startedAt) / secondMs);
        if (leg.outcome != LegOutcome::None)
            addFee(own, leg);
        if (!isServed(leg) || visit.state != TicketState::Finished)
            continue;
        if (leg.inaccurate) {
            ++own.flagged;
            continue;
        }
        const qint64 seconds = serviceSeconds(visit, leg);
        own.serviceSeconds.add(seconds);
        const auto limit = leg.standard ? m_limits.find(leg.standard->value()) : m_limits.end();
        if (limit != m_limits.end()) {
            ++own.withinStandard.of;
            own.withinStandard.within += seconds * secondMs <= limit->second ? 1 : 0;
        }
    }
}

void DayFigures::addTurnedAway(const storage::DayCount &count)
{
    at(count.day, count.service, count.counter, count.at).turnedAway += count.count;
}

void DayFigures::addCatchUp(const storage::DayCount &count)
{
    at(count.day, count.service, count.counter, count.at).catchUp += count.count;
}

SummaryCells DayFigures::cells() const
{
    SummaryCells cells;
    for (const auto &[place, figures] : m_cells) {
        const auto day = OfficeDay::fromDate(QDate::fromJulianDay(place.day));
        const Service *service = m_catalogue.service(ServiceId(place.service));
        const Counter *counter = place.counter ? m_catalogue.counter(CounterId(place.counter)) : nullptr;
        const CellKey key{*day, service ? service->code : QString(),
                          counter ? std::optional(counter->name) : std::nullopt, place.hour};
        Summary &cell = cells.at(key);
        cell += figures;
        // Everything is recorded here: what did not happen is 0.
        cell.applications = cell.applications.value_or(ApplicationFigures());
        cell.fees = cell.fees.value_or(FeeFigures());
        cell.complaints = cell.complaints.value_or(ComplaintFigures());
    }
    return cells;
}

} // namespace loket
