// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/printjob.h"
#include "core/storage/connection.h"
#include "core/storage/rowimages.h"

#include <functional>
#include <vector>

namespace loket::storage {

/// How papers are printed, how many copies were asked for, and the queue of those on their way. What a paper says is
/// never stored. Every method throws SqlError; used inside `transact` or `reading`.
class PrintStore
{
public:
    explicit PrintStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<PaperSetting> settings();
    /// Stores a setting over the one of the same counter and paper.
    void set(PaperSetting setting, RowImages &images);

    /// How many copies of a paper were ever asked for; none: it was never printed. Keeps the count from others until
    /// the commit.
    [[nodiscard]] std::optional<int> copies(const PaperOrder &order);
    /// Whether a job of it that is still kept has left, or may have; keeps nothing from others.
    [[nodiscard]] bool mayBeOut(const PaperOrder &order);
    void setCopies(const PaperOrder &order, int copies, RowImages &images);

    PrintJobId insert(const PrintJob &job);
    /// Stores all of the job but what it is about.
    void update(const PrintJob &job);
    /// Keeps the job from others until the commit.
    [[nodiscard]] std::optional<PrintJob> jobForChange(PrintJobId id);
    /// The newest job of a paper; kept from others until the commit.
    [[nodiscard]] std::optional<PrintJob> lastOf(const PaperOrder &order);
    /// Of the newest paper about what an order is about, or about its visit.
    [[nodiscard]] std::optional<PaperLanguage> lastLanguage(const PaperOrder &order);
    /// Jobs of a station in one state, in the order in which they were asked for.
    [[nodiscard]] std::vector<PrintJob> jobs(StationId station, PrintState state);
    /// The same, the newest first and at most `count` of those that are `wanted`.
    [[nodiscard]] std::vector<PrintJob> latest(StationId station, PrintState state, std::size_t count,
                                               const std::function<bool(const PrintJob &)> &wanted);
    /// Whether the same paper was asked for again.
    [[nodiscard]] bool isFollowed(const PrintJob &job);
    /// The newest later one of the same paper that the printer has taken whole.
    [[nodiscard]] std::optional<PrintJob> printedAfter(const PrintJob &job);
    /// Sends what waits of a counter's paper, and of its test pages, to the printer of its setting, which has one.
    void redirect(const PaperSetting &setting);
    /// Forgets what ended before `before`; gives how many.
    qint64 purge(Instant before);

private:
    Connection &m_connection;
};

} // namespace loket::storage
