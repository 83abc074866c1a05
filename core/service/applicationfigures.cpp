// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of applications and fees: a part of DayFigures.
#include "core/service/dayfigures.h"

#include "core/domain/completion.h"
#include "core/storage/counterstore.h"

namespace loket {

namespace {

/// Whether a service is paid for when it ends like this. What outlives the visit was paid for when it was accepted, and
/// is only collected now; a file is paid for once, and a visit that only asks about it owes nothing.
bool fallsDue(const storage::ReportLeg &leg, const ServiceStandard &standard)
{
    if (leg.outcome == LegOutcome::Accepted || (leg.outcome == LegOutcome::Done && !leg.application))
        return !leg.fileWasPaid;
    const auto completion = standard.promise();
    const bool isCollected = completion && completion->outlivesVisit();
    return leg.outcome == LegOutcome::Done && leg.endsFile && !isCollected && !leg.fileWasPaid;
}

} // namespace

void DayFigures::addFee(Summary &own, const storage::ReportLeg &leg) const
{
    const ServiceStandard *standard = leg.standard ? m_catalogue.standard(*leg.standard) : nullptr;
    const Fee fee = standard ? standard->confirmedFee() : Fee();
    const bool isToBePaid = fee.kind == FeeKind::Fixed || fee.kind == FeeKind::Computed;
    const bool isUnrecorded = !leg.charged && isToBePaid && fallsDue(leg, *standard);
    if (!isUnrecorded && (!leg.charged || (fee.kind == FeeKind::Unset && *leg.charged == 0)))
        return;
    if (!own.fees)
        own.fees.emplace();
    if (isUnrecorded) {
        ++own.fees->unrecorded;
        return;
    }
    if (fee.kind == FeeKind::Unset) {
        ++own.fees->unset;
        own.fees->unsetCharged += *leg.charged;
        return;
    }
    if (fee.kind == FeeKind::Computed) {
        ++own.fees->computed;
        own.fees->computedCharged += *leg.charged;
        return;
    }
    const qint64 tariff = fee.due(leg.quantity).value_or(0);
    ++own.fees->priced;
    own.fees->differing += *leg.charged == tariff ? 0 : 1;
    own.fees->tariff += tariff;
    own.fees->charged += *leg.charged;
}

void DayFigures::useOfficeOutages(const std::vector<Outage> &outages)
{
    for (const auto &outage : outages) {
        if (!outage.counter) // a file is not at a counter
            m_officeOutages.push_back({outage.startedAt, outage.endedAt.value_or(m_now)});
    }
}

ApplicationFigures &DayFigures::applicationsAt(ServiceId service, std::optional<CounterId> counter, Instant when)
{
    Summary &cell = at(m_zone.dayOf(when).text(), service, counter, when);
    if (!cell.applications)
        cell.applications.emplace();
    return *cell.applications;
}

void DayFigures::addReady(ApplicationFigures &figures, const Dossier &dossier) const
{
    ++figures.ready;
    if (const auto time = completionTime(dossier, m_officeOutages))
        figures.completionSeconds.add(*time / secondMs);
    const auto judged = judgedPromise(dossier, m_zone, m_catalogue.calendar);
    const auto promised = judged ? OfficeDay::fromText(judged->day) : refuse(ErrorCode::BadDay);
    if (!promised)
        return;
    const OfficeDay ready = m_zone.dayOf(*dossier.application.readyAt);
    StandardCounts &kept = judged->estimate ? figures.keptEstimates : figures.kept;
    const OfficeDay last = keptUntil(*promised, m_catalogue.calendar);
    ++kept.of;
    if (ready <= last)
        ++kept.within;
    else
        figures.lateDays.add(m_catalogue.calendar.workingDaysBetween(last, ready));
}

void DayFigures::addApplication(const storage::ReportApplication &application, Instant from, Instant to)
{
    const Application &one = application.dossier.application;
    const auto within = [&](const std::optional<Instant> &at) { return at && from <= *at && *at < to; };
    if (within(one.acceptedAt)) {
        auto &figures = applicationsAt(one.service, application.counter, *one.acceptedAt);
        ++figures.accepted;
        for (const auto &promise : application.dossier.promises) {
            if (promise.undone)
                continue;
            figures.estimated += promise.estimate ? 1 : 0;
            break;
        }
    }
    if (within(one.readyAt))
        addReady(applicationsAt(one.service, application.counter, *one.readyAt), application.dossier);
    if (!within(one.endedAt))
        return;
    auto &figures = applicationsAt(one.service, application.counter, *one.endedAt);
    if (one.state == ApplicationState::Withdrawn) {
        ++figures.withdrawn;
        return;
    }
    ++figures.handedOver;
    figures.toProxy += one.handedTo == HandedTo::Proxy ? 1 : 0;
    figures.visitsNeeded.add(application.visits);
}

void DayFigures::addPromiseChanged(const storage::ApplicationEvent &event)
{
    ++applicationsAt(event.service, event.counter, event.at).promisesChanged;
}

void DayFigures::addItemAdded(const storage::ApplicationEvent &event)
{
    ++applicationsAt(event.service, event.counter, event.at).itemsAdded;
}

} // namespace loket
