// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/rowtext.h"
#include "tests/bench/side.h"
#include "tests/bench/sqlite.h"

#include <unordered_map>

namespace loket::bench {

/// The least that the same durable writes cost: straight on the sqlite3 C API, statements prepared once, one
/// BEGIN IMMEDIATE .. COMMIT per act. It keeps what it knows and reads nothing back but the number to be called, and an
/// update names only the columns that change.
class FloorSide final : public Side
{
public:
    explicit FloorSide(const std::string &path);

    void take(Instant at) override;
    void callNext(Instant at) override;
    void start(Instant at) override;
    void finish(Instant at) override;
    void summaryDay() override;

private:
    KnownVisit &present() { return m_visits[m_present]; }
    enum Part { CallRow = 1, LegRow = 2, SpanRow = 4 };
    /// `parts` = which rows stand in the entry beside the ticket.
    void writeEntry(std::string_view kind, Instant at, const KnownVisit &visit, int parts);

    Database m_database;
    Statement m_begin{m_database, "begin immediate"};
    Statement m_beginReading{m_database, "begin deferred"};
    Statement m_commit{m_database, "commit"};
    Statement m_number;
    Statement m_insertTicket;
    Statement m_insertLeg;
    Statement m_insertSpan;
    Statement m_nextPriority;
    Statement m_nextRegular;
    Statement m_callTicket;
    Statement m_insertCall;
    Statement m_startTicket;
    Statement m_startLeg;
    Statement m_finishTicket;
    Statement m_finishLeg;
    Statement m_finishSpan;
    Statement m_journal;
    Statement m_head;
    Statement m_dayTickets;
    Statement m_dayLegs;
    Statement m_daySpans;

    std::unordered_map<qint64, KnownVisit> m_visits; ///< those that are not finished
    qint64 m_present = 0;
    qint64 m_seq = 0;
    std::string m_prev;
    std::string m_payload;
    std::string m_line;
};

} // namespace loket::bench
