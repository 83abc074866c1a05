// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/summarydocument.h"
#include "core/domain/ticket.h"

#include <vector>

namespace loket {

class Clock;
class OfficeZone;
struct Catalogue;

namespace storage {
class Connection;
struct ReportVisit;
} // namespace storage

/// One line of the list of visits that stands beside the figures (XLSX). No name, no phone: there is none to show.
struct VisitLine {
    OfficeDay day;
    TicketNumber number{};
    QString service{}; ///< code
    QString counter{}; ///< name, empty = never called
    TicketState state = TicketState::Waiting;
    bool walkIn = false;
    bool flagged = false;
    Instant takenAt{};
    std::optional<Instant> calledAt{};
    std::optional<Instant> startedAt{};
    std::optional<Instant> endedAt{};
    std::optional<qint64> waitSeconds{};      ///< within service hours
    std::optional<qint64> waitApartSeconds{}; ///< before opening, in a published break, after closing
    std::optional<qint64> serviceSeconds{};   ///< of all its served legs
};

/// Reads the figures of days. One function per figure: the window, JSON, CSV, XLSX and PDF show the same value.
class DayReport
{
public:
    /// Reads through `connection`, on the connection's thread; `clock` ends what still runs.
    DayReport(storage::Connection &connection, const Clock &clock);

    /// Office days `from` to `to`, both included. Errors: BadPeriod, database errors.
    [[nodiscard]] Result<SummaryDocument> summary(const OfficeDay &from, const OfficeDay &to) const;
    /// Visits of those days by day, letter and number (998, 999, 1000: by value).
    [[nodiscard]] Result<std::vector<VisitLine>> visits(const OfficeDay &from, const OfficeDay &to) const;

private:
    [[nodiscard]] std::vector<SummaryDocument::CounterGap> gapsBetween(
        const Catalogue &catalogue, const OfficeZone &zone, const OfficeDay &from, const OfficeDay &to,
        const std::vector<storage::ReportVisit> &visits) const;

    storage::Connection &m_connection;
    const Clock &m_clock;
};

} // namespace loket
