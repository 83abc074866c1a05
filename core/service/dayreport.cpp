// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/dayreport.h"

#include "core/domain/applicationcode.h"
#include "core/domain/clock.h"
#include "core/service/actrunner.h"
#include "core/service/dayfigures.h"
#include "core/service/gapfinder.h"
#include "core/service/standardgaps.h"
#include "core/storage/incidentstore.h"

#include <map>

namespace loket {

namespace {

/// Calls `use(catalogue, zone, figures, visits)` with everything of a period, read at one moment.
template<class Use>
auto withPeriod(storage::Connection &connection, Instant now, const OfficeDay &from, const OfficeDay &to, Use use)
{
    using Answer = std::invoke_result_t<Use, const Catalogue &, const OfficeZone &, DayFigures &,
                                        const std::vector<storage::ReportVisit> &>;
    return storage::reading(connection, [&]() -> Answer {
        if (to < from)
            return refuse(ErrorCode::BadPeriod, QStringLiteral("%1 %2").arg(from.text(), to.text()));
        const Catalogue catalogue = loadCatalogue(connection);
        const auto zone = OfficeZone::fromId(catalogue.unit.zone);
        if (!zone)
            return tl::unexpected(zone.error());
        const auto visits = storage::ReportStore(connection).visits(from, to);
        const auto outages = storage::CounterStore(connection).outagesBetween(zone->startOf(from), now);
        DayFigures figures(catalogue, *zone, outages, now);
        return use(catalogue, *zone, figures, visits);
    });
}

VisitLine lineOf(const Catalogue &catalogue, const DayFigures &figures, const storage::ReportVisit &visit,
                 const OfficeDay &day)
{
    VisitLine line{day, visit.number, {}, {}};
    if (const Service *service = catalogue.service(visit.service))
        line.service = service->code;
    if (const Counter *counter = visit.counter ? catalogue.counter(*visit.counter) : nullptr)
        line.counter = counter->name;
    line.state = visit.state;
    line.walkIn = visit.walkIn;
    line.takenAt = visit.takenAt;
    line.calledAt = visit.firstCalledAt;
    line.endedAt = visit.endedAt;
    if (const auto wait = figures.wait(visit)) {
        line.waitSeconds = wait->within / secondMs;
        line.waitApartSeconds = wait->apart / secondMs;
    }
    for (const auto &leg : visit.legs) {
        if (leg.startedAt && (!line.startedAt || *leg.startedAt < *line.startedAt))
            line.startedAt = leg.startedAt;
        if (!DayFigures::isServed(leg) || visit.state != TicketState::Finished)
            continue;
        line.flagged = line.flagged || leg.inaccurate;
        if (!leg.inaccurate)
            line.serviceSeconds = line.serviceSeconds.value_or(0) + figures.serviceSeconds(visit, leg);
    }
    return line;
}

std::vector<SummaryDocument::Interest> interestsOf(const Catalogue &catalogue,
                                                   const std::vector<storage::InterestRow> &rows)
{
    std::vector<SummaryDocument::Interest> interests;
    for (const auto &row : rows) {
        const Service *service = catalogue.service(row.service);
        if (const auto day = OfficeDay::fromText(row.day); day && service)
            interests.push_back({*day, row.number, service->code, row.staff, row.moved, row.at});
    }
    return interests;
}

std::vector<SummaryDocument::IncidentLine> incidentsOf(const Catalogue &catalogue,
                                                       const std::vector<Incident> &incidents)
{
    const auto inWords = [&](const char *kind, const QString &code) {
        const Reason *reason = catalogue.reason(QString::fromLatin1(kind), code);
        return reason ? reason->nameId : code;
    };
    std::vector<SummaryDocument::IncidentLine> lines;
    for (const auto &one : incidents) {
        const Counter *counter = one.counter ? catalogue.counter(*one.counter) : nullptr;
        lines.push_back({one.day, one.at, counter ? counter->name : QString(), one.number,
                         inWords("incident_behaviour", one.behaviour), one.staff, one.helper,
                         inWords("incident_end", one.ending)});
    }
    return lines;
}

SummaryDocument::AddedRequirement requirementOf(const Catalogue &catalogue, const OfficeZone &zone,
                                                const storage::AddedItemEvent &item)
{
    const Service *service = catalogue.service(item.event.service);
    const Reason *reason = catalogue.reason(QStringLiteral("requirement_added"), item.reason);
    return {zone.dayOf(item.event.at),           item.event.at, applicationcode::text(item.code),
            service ? service->code : QString(), item.nameId,   reason ? reason->nameId : item.reason};
}

/// Everything that happened to applications in the period. Gives what was asked for only later.
std::vector<SummaryDocument::AddedRequirement> addApplications(storage::Connection &connection,
                                                               const Catalogue &catalogue, const OfficeZone &zone,
                                                               const OfficeDay &from, const OfficeDay &to,
                                                               DayFigures &figures)
{
    const Instant begin = zone.startOf(from);
    const Instant end = zone.startOf(to.next());
    storage::ApplicationReport applications(connection);
    const auto changed = applications.changed(begin, end);
    Instant oldest = begin;
    for (const auto &application : changed)
        oldest = std::min(oldest, application.dossier.application.openedAt);
    figures.useOfficeOutages(storage::CounterStore(connection).outagesBetween(oldest, end));
    for (const auto &application : changed)
        figures.addApplication(application, begin, end);
    for (const auto &event : applications.promisesChanged(begin, end))
        figures.addPromiseChanged(event);
    std::vector<SummaryDocument::AddedRequirement> added;
    for (const auto &item : applications.itemsAdded(begin, end)) {
        figures.addItemAdded(item.event);
        added.push_back(requirementOf(catalogue, zone, item));
    }
    return added;
}

/// Everything that happened to reports in the period.
void addComplaints(storage::Connection &connection, const OfficeZone &zone, const OfficeDay &from, const OfficeDay &to,
                   DayFigures &figures)
{
    const Instant begin = zone.startOf(from);
    const Instant end = zone.startOf(to.next());
    for (const auto &one : storage::ComplaintReportStore(connection).countedBetween(begin, end))
        figures.addComplaint(one, begin, end);
}

/// Those that the cells count, as the office calls them.
std::vector<SummaryDocument::Service> allegedForms(const Catalogue &catalogue, const SummaryDocument &document)
{
    const Summary whole = document.whole();
    std::vector<SummaryDocument::Service> forms;
    for (const auto &form : catalogue.complaints.forms) {
        if (whole.complaints && whole.complaints->forms.count(form.code) > 0)
            forms.push_back({form.code, form.nameId, form.nameEn});
    }
    return forms;
}

} // namespace

DayReport::DayReport(storage::Connection &connection, const Clock &clock) : m_connection(connection), m_clock(clock) {}

Result<SummaryDocument> DayReport::summary(const OfficeDay &from, const OfficeDay &to) const
{
    return withPeriod(
        m_connection, m_clock.now(), from, to,
        [&](const Catalogue &catalogue, const OfficeZone &zone, DayFigures &figures,
            const std::vector<storage::ReportVisit> &visits) -> Result<SummaryDocument> {
            for (const auto &visit : visits)
                figures.add(visit);
            storage::ReportStore store(m_connection);
            for (const auto &count : store.turnedAway(from, to))
                figures.addTurnedAway(count);
            for (const auto &count : store.catchUp(from, to))
                figures.addCatchUp(count);
            auto added = addApplications(m_connection, catalogue, zone, from, to, figures);
            addComplaints(m_connection, zone, from, to, figures);
            SummaryDocument document{catalogue.unit.code, catalogue.unit.name, catalogue.unit.database, from, to,
                                     catalogue.unit.zone};
            document.heads = storage::JournalStore(m_connection).heads();
            for (const auto &service : catalogue.services)
                document.services.push_back({service.code, service.nameId, service.nameEn});
            document.exampleStandards = catalogue.usesExampleStandards();
            document.standardGaps = standardGaps(catalogue, from, to);
            document.addedRequirements = std::move(added);
            document.hasApplications = true;
            document.hasFees = true;
            document.hasComplaints = true;
            document.cells = figures.cells();
            document.forms = allegedForms(catalogue, document);
            document.gaps = gapsBetween(catalogue, zone, from, to, visits);
            document.interests = interestsOf(catalogue, store.interests(from, to));
            document.incidents = incidentsOf(catalogue, storage::IncidentStore(m_connection).between(from, to));
            return document;
        });
}

std::vector<SummaryDocument::CounterGap> DayReport::gapsBetween(const Catalogue &catalogue, const OfficeZone &zone,
                                                                const OfficeDay &from, const OfficeDay &to,
                                                                const std::vector<storage::ReportVisit> &visits) const
{
    storage::CounterStore counters(m_connection);
    const GapFinder finder(catalogue, zone, counters, m_clock.now());
    std::map<QString, std::vector<const storage::ReportVisit *>> byDay;
    for (const auto &visit : visits)
        byDay[visit.day].push_back(&visit);
    std::vector<SummaryDocument::CounterGap> gaps;
    for (OfficeDay day = from; day <= to; day = day.next()) {
        const auto ofDay = byDay.find(day.text());
        if (ofDay == byDay.end()) // without a visit nobody waited
            continue;
        const auto found = finder.ofDay(day, ofDay->second);
        gaps.insert(gaps.end(), found.begin(), found.end());
    }
    return gaps;
}

Result<std::vector<VisitLine>> DayReport::visits(const OfficeDay &from, const OfficeDay &to) const
{
    return withPeriod(m_connection, m_clock.now(), from, to,
                      [&](const Catalogue &catalogue, const OfficeZone &zone, DayFigures &figures,
                          const std::vector<storage::ReportVisit> &visits) -> Result<std::vector<VisitLine>> {
                          std::vector<VisitLine> lines;
                          lines.reserve(visits.size());
                          for (const auto &visit : visits) {
                              const auto day = OfficeDay::fromText(visit.day);
                              lines.push_back(
                                  lineOf(catalogue, figures, visit, day ? *day : zone.dayOf(visit.takenAt)));
                          }
                          return lines;
                      });
}

} // namespace loket
