// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/counterstore.h"

#include "core/domain/words.h"
#include "core/storage/columnreader.h"
#include "core/storage/tables.h"
#include "core/storage/tablewriter.h"
#include "core/storage/ticketrows.h"

#include <algorithm>

namespace loket::storage {

namespace {

constexpr WordList<CounterState, 3> stateWords{
    {{CounterState::Closed, "closed"}, {CounterState::Open, "open"}, {CounterState::Paused, "paused"}}};

Row rowOf(const CounterPeriod &period)
{
    return makeRow(period.id, period.rev, period.counter, wordOf(stateWords, period.state), period.reason, period.staff,
                   period.startedAt, period.endedAt, period.returnAt);
}

CounterPeriod readPeriod(ColumnReader &read)
{
    CounterPeriod period;
    period.id = read.integer();
    period.rev = read.integer();
    period.counter = read.id<CounterId>();
    period.state = ColumnReader::known(valueOf(stateWords, read.text()), "counter_period.state");
    period.reason = read.text();
    period.staff = read.optional<StaffId>();
    period.startedAt = read.instant();
    period.endedAt = read.optional<Instant>();
    period.returnAt = read.optional<Instant>();
    return period;
}

std::optional<CounterPeriod> firstPeriod(Rows rows)
{
    auto periods = allRows(std::move(rows), &readPeriod);
    return periods.empty() ? std::nullopt : std::optional(std::move(periods.front()));
}

Row rowOf(const Outage &outage)
{
    return makeRow(outage.id, outage.rev, outage.counter, outage.kind, outage.startedAt, outage.endedAt);
}

std::vector<Outage> readOutages(Rows rows)
{
    return allRows(std::move(rows), [](ColumnReader &read) {
        Outage outage;
        outage.id = read.id<OutageId>();
        outage.rev = read.integer();
        outage.counter = read.optional<CounterId>();
        outage.kind = read.text();
        outage.startedAt = read.instant();
        outage.endedAt = read.optional<Instant>();
        return outage;
    });
}

} // namespace

std::optional<CounterPeriod> CounterStore::present(CounterId counter)
{
    return firstPeriod(m_connection.select(tables::counterPeriod(), "where counter = ? and ended_at is null", counter));
}

std::optional<CounterPeriod> CounterStore::presentForChange(CounterId counter)
{
    return firstPeriod(
        m_connection.select(tables::counterPeriod(), "where counter = ? and ended_at is null @lock@", counter));
}

std::vector<CounterPeriod> CounterStore::periodsBetween(CounterId counter, Instant from, Instant to)
{
    return allRows(m_connection.select(tables::counterPeriod(),
                                       "where counter = ? and started_at < ? and (ended_at is null or ended_at > ?) "
                                       "order by started_at, id",
                                       counter, to, from),
                   &readPeriod);
}

CounterPeriod CounterStore::insert(CounterPeriod period, RowImages &images)
{
    period.id = TableWriter(m_connection, images).insert(tables::counterPeriod(), rowOf(period));
    period.rev = 1;
    return period;
}

void CounterStore::update(const CounterPeriod &period, RowImages &images)
{
    TableWriter(m_connection, images).update(tables::counterPeriod(), rowOf(period));
}

std::optional<Outage> CounterStore::outageForChange(OutageId id)
{
    auto outages = readOutages(m_connection.select(tables::outage(), "where id = ? @lock@", id));
    return outages.empty() ? std::nullopt : std::optional(std::move(outages.front()));
}

std::vector<Outage> CounterStore::outagesSince(std::optional<CounterId> counter, Instant from)
{
    return readOutages(m_connection.select(
        tables::outage(),
        "where (ended_at is null or ended_at > ?) and (counter is null or counter = ?) order by started_at, id", from,
        counter));
}

std::vector<Outage> CounterStore::outagesBetween(Instant from, Instant to)
{
    return readOutages(m_connection.select(
        tables::outage(), "where (ended_at is null or ended_at > ?) and started_at < ? order by started_at, id", from,
        to));
}

Outage CounterStore::insert(Outage outage, RowImages &images)
{
    outage.id = OutageId(TableWriter(m_connection, images).insert(tables::outage(), rowOf(outage)));
    outage.rev = 1;
    return outage;
}

void CounterStore::update(const Outage &outage, RowImages &images)
{
    TableWriter(m_connection, images).update(tables::outage(), rowOf(outage));
}

void CounterStore::signAlive(StationId station, Instant at)
{
    m_connection.change(
        "insert into alive(station, at) values (?, ?) on conflict (station) do update set at = excluded.at", station,
        at);
}

std::optional<Instant> CounterStore::lastAlive(StationId station)
{
    Rows rows = m_connection.run("select at from alive where station = ?", station);
    return rows.next() ? std::optional(Instant(rows.integer(0))) : std::nullopt;
}

std::vector<TimeStretch> united(const std::vector<Outage> &outages, std::optional<CounterId> counter, Instant now)
{
    std::vector<TimeStretch> stretches;
    for (const auto &outage : outages) { // in order of their start
        if (outage.counter && outage.counter != counter)
            continue;
        const TimeStretch stretch{outage.startedAt, outage.endedAt.value_or(now)};
        if (!stretches.empty() && stretch.from <= stretches.back().to)
            stretches.back().to = std::max(stretches.back().to, stretch.to);
        else
            stretches.push_back(stretch);
    }
    return stretches;
}

} // namespace loket::storage
