// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/servicetime.h"
#include "core/domain/summarydocument.h"
#include "core/service/catalogue.h"
#include "core/storage/applicationreport.h"
#include "core/storage/complaintreport.h"
#include "core/storage/reportstore.h"

#include <unordered_map>

namespace loket {

/// Turns visits into the cells of a summary: the one place where a figure is made from instants. Inside core/service
/// only.
class DayFigures
{
public:
    /// `now` = the end of what still runs.
    DayFigures(const Catalogue &catalogue, const OfficeZone &zone, const std::vector<Outage> &outages, Instant now);

    void add(const storage::ReportVisit &visit);
    void addTurnedAway(const storage::DayCount &count);
    void addCatchUp(const storage::DayCount &count);
    /// Failures of the whole office since the oldest application of the period: a file that took weeks was stopped by
    /// those of then, too.
    void useOfficeOutages(const std::vector<Outage> &outages);
    /// What happened to an application from `from` up to, not including, `to`.
    void addApplication(const storage::ReportApplication &application, Instant from, Instant to);
    void addPromiseChanged(const storage::ApplicationEvent &event);
    void addItemAdded(const storage::ApplicationEvent &event);
    /// What became of a report from `from` up to, not including, `to`.
    void addComplaint(const storage::CountedComplaint &counted, Instant from, Instant to);
    [[nodiscard]] SummaryCells cells() const;

    /// From taking the number to the first call, leaving, absence or unserved, within service hours and apart; none for
    /// a walk-in, a paper number, a voided and an open one.
    [[nodiscard]] std::optional<WaitSplit> wait(const storage::ReportVisit &visit) const;
    /// Whether the leg was served: it ran and ended with an outcome that a visitor takes home.
    [[nodiscard]] static bool isServed(const Leg &leg);
    /// Counter time of a leg in whole seconds, pauses and outages out.
    [[nodiscard]] qint64 serviceSeconds(const storage::ReportVisit &visit, const Leg &leg) const;

private:
    struct Place {
        int day;
        qint64 service;
        qint64 counter; ///< 0 = never called
        int hour;
        bool operator==(const Place &) const = default;
    };
    struct PlaceHash {
        std::size_t operator()(const Place &place) const;
    };

    void addFee(Summary &own, const storage::ReportLeg &leg) const;
    void addReady(ApplicationFigures &figures, const Dossier &dossier) const;
    ApplicationFigures &applicationsAt(ServiceId service, std::optional<CounterId> counter, Instant when);
    ComplaintFigures &complaintsAt(const Complaint &complaint, Instant when);
    Summary &at(const QString &day, ServiceId service, std::optional<CounterId> counter, Instant when);
    const std::vector<TimeStretch> &outagesOf(CounterId counter) const;

    const Catalogue &m_catalogue;
    const OfficeZone &m_zone;
    const std::vector<Outage> &m_outages;
    Instant m_now;
    struct Day {
        OfficeDay day;
        Instant start;
        bool steady = true; ///< 24 hours long, so that the hour is plain arithmetic
    };
    std::vector<Day> m_days;
    QString m_lastDay; ///< text of m_days.back()
    std::unordered_map<Place, Summary, PlaceHash> m_cells;
    mutable std::unordered_map<qint64, std::vector<TimeStretch>> m_outagesOf;
    std::unordered_map<qint64, Millis> m_limits; ///< by standard
    std::vector<TimeStretch> m_officeOutages;
};

} // namespace loket
