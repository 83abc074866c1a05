// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ticket.h"
#include "core/storage/connection.h"

#include <vector>

namespace loket::storage {

/// A service of a visit, with what is known of the file it was about.
struct ReportLeg
    : Leg { ///< id, service, standard, counter, calledAt, startedAt, endedAt, outcome, inaccurate, quantity,
            ///< charged, application
    bool fileWasPaid = false; ///< an earlier visit of the same file saw it accepted, or a payment noted
    bool endsFile = false;    ///< the file was handed over when this service ended
};

/// What the figures of a period are made of: each ticket of the period with its legs and spans, as few columns as the
/// figures need.
struct ReportVisit {
    TicketId id;
    QString day;
    TicketNumber number;
    ServiceId service;
    TicketState state = TicketState::Waiting;
    bool prioritised = false;
    int persons = 1;
    bool walkIn = false;
    bool paper = false;
    Instant takenAt;
    std::optional<CounterId> counter;
    std::optional<Instant> firstCalledAt;
    bool outOfOrder = false;
    std::optional<Instant> endedAt;
    std::optional<Instant> absentAt;
    std::vector<ReportLeg> legs;
    std::vector<Span> spans;
};

struct DayCount {
    QString day;
    ServiceId service;
    std::optional<CounterId> counter;
    Instant at;
    qint64 count = 0;
};

struct InterestRow {
    QString day;
    TicketNumber number;
    ServiceId service;
    std::optional<StaffId> staff;
    bool moved = false;
    Instant at;
};

/// Reads whole periods. Every method throws SqlError; used inside `reading`.
class ReportStore
{
public:
    explicit ReportStore(Connection &connection) : m_connection(connection) {}

    /// Visits of the office days `from` to `to`, by day, letter and number.
    [[nodiscard]] std::vector<ReportVisit> visits(const OfficeDay &from, const OfficeDay &to);
    /// What one person worked on, on the visits of one office day; with what was taken out of it.
    [[nodiscard]] std::vector<Span> spansOf(StaffId staff, const OfficeDay &day);
    [[nodiscard]] std::vector<DayCount> turnedAway(const OfficeDay &from, const OfficeDay &to);
    [[nodiscard]] std::vector<DayCount> catchUp(const OfficeDay &from, const OfficeDay &to);
    /// Family ties and interests on the visits of those days, not what was taken back.
    [[nodiscard]] std::vector<InterestRow> interests(const OfficeDay &from, const OfficeDay &to);

private:
    Connection &m_connection;
};

} // namespace loket::storage
