// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ticket.h"
#include "core/domain/unit.h"
#include "core/storage/connection.h"
#include "core/storage/rowimages.h"

namespace loket::storage {

/// What counters are doing, outages, alive signs. Every method throws SqlError; used inside `transact` or `reading`.
class CounterStore
{
public:
    explicit CounterStore(Connection &connection) : m_connection(connection) {}

    /// The present period of a counter; none before it was ever opened.
    [[nodiscard]] std::optional<CounterPeriod> present(CounterId counter);
    [[nodiscard]] std::optional<CounterPeriod> presentForChange(CounterId counter);
    /// Every counter's periods that touch the time between, in order.
    [[nodiscard]] std::vector<CounterPeriod> periodsBetween(CounterId counter, Instant from, Instant to);
    CounterPeriod insert(CounterPeriod period, RowImages &images);
    void update(const CounterPeriod &period, RowImages &images);

    [[nodiscard]] std::optional<Outage> outageForChange(OutageId id);
    /// Outages of a counter or the whole office that touch the time from `from` on, in order, not yet united.
    [[nodiscard]] std::vector<Outage> outagesSince(std::optional<CounterId> counter, Instant from);
    /// Every outage that touches the time between.
    [[nodiscard]] std::vector<Outage> outagesBetween(Instant from, Instant to);
    Outage insert(Outage outage, RowImages &images);
    void update(const Outage &outage, RowImages &images);

    void signAlive(StationId station, Instant at);
    [[nodiscard]] std::optional<Instant> lastAlive(StationId station);

private:
    Connection &m_connection;
};

/// Stretches without overlap, in order: the union of the outages that concern a counter. An open one lasts until `now`.
[[nodiscard]] std::vector<TimeStretch> united(const std::vector<Outage> &outages, std::optional<CounterId> counter,
                                              Instant now);

} // namespace loket::storage
