// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/gaps.h"

#include "core/domain/words.h"

#include "core/domain/stretches.h"

#include <algorithm>
#include <tuple>

namespace loket {

namespace {

constexpr WordList<GapKind, 3> gapWords{
    {{GapKind::Closed, "closed"}, {GapKind::Paused, "paused"}, {GapKind::Idle, "idle"}}};

template<class Lasting>
bool lastsAt(const Lasting &row, Instant at)
{
    return row.startedAt <= at && (!row.endedAt || at < *row.endedAt);
}

/// The period that holds at a moment: the one begun last, should clocks that differ have made two overlap.
const CounterPeriod *periodAt(const std::vector<CounterPeriod> &periods, Instant at)
{
    const CounterPeriod *holding = nullptr;
    for (const auto &period : periods) {
        if (lastsAt(period, at)
            && (!holding || std::tie(holding->startedAt, holding->id) < std::tie(period.startedAt, period.id)))
            holding = &period;
    }
    return holding;
}

/// The outage that explains a moment: the one that was there first.
QString outageAt(const std::vector<Outage> &outages, Instant at)
{
    const Outage *first = nullptr;
    for (const auto &outage : outages) {
        if (lastsAt(outage, at)
            && (!first || std::tie(outage.startedAt, outage.id) < std::tie(first->startedAt, first->id)))
            first = &outage;
    }
    return first ? first->kind : QString();
}

/// A gap without its times, at a moment of service hours at which somebody waited; none = no gap.
std::optional<Gap> gapAt(const CounterDay &day, Instant at, const std::vector<TimeStretch> &busy)
{
    const CounterPeriod *period = periodAt(day.periods, at);
    if (!period)
        return Gap{{}, {}, GapKind::Closed};
    switch (period->state) {
    case CounterState::Closed:
        return Gap{{}, {}, GapKind::Closed, period->reason};
    case CounterState::Paused:
        if (period->reason == QLatin1String("other_work"))
            return std::nullopt;
        return Gap{{}, {}, GapKind::Paused, period->reason};
    case CounterState::Open:
        break;
    }
    if (holds(busy, at))
        return std::nullopt;
    return Gap{{}, {}, GapKind::Idle};
}

void noteEnds(std::vector<Instant> &moments, Instant from, std::optional<Instant> to)
{
    moments.push_back(from);
    if (to)
        moments.push_back(*to);
}

/// Cuts `stretch` at those of the (sorted) `moments` that lie inside it.
std::vector<TimeStretch> cut(TimeStretch stretch, const std::vector<Instant> &moments)
{
    std::vector<TimeStretch> pieces;
    for (auto at = std::upper_bound(moments.begin(), moments.end(), stretch.from);
         at != moments.end() && *at < stretch.to; ++at) {
        if (*at == stretch.from)
            continue; // listed twice
        pieces.push_back({stretch.from, *at});
        stretch.from = *at;
    }
    pieces.push_back(stretch);
    return pieces;
}

void append(std::vector<Gap> &gaps, const Gap &gap)
{
    Gap *last = gaps.empty() ? nullptr : &gaps.back();
    if (last && last->to == gap.from && last->kind == gap.kind && last->reason == gap.reason
        && last->outage == gap.outage)
        last->to = gap.to;
    else
        gaps.push_back(gap);
}

} // namespace

std::vector<Gap> gapsOf(const CounterDay &day, Millis threshold)
{
    // Nothing changes between two of these moments.
    std::vector<Instant> changes;
    const auto busy = merged(day.busy);
    for (const auto &stretch : busy)
        noteEnds(changes, stretch.from, stretch.to);
    for (const auto &period : day.periods)
        noteEnds(changes, period.startedAt, period.endedAt);
    std::sort(changes.begin(), changes.end());

    std::vector<Gap> whole;
    for (const auto &waited : common(merged(day.service), merged(day.waited))) {
        for (const auto &piece : cut(waited, changes)) {
            if (auto gap = gapAt(day, piece.from, busy)) {
                gap->from = piece.from;
                gap->to = piece.to;
                append(whole, *gap);
            }
        }
    }

    std::vector<Instant> outageEnds;
    for (const auto &outage : day.outages)
        noteEnds(outageEnds, outage.startedAt, outage.endedAt);
    std::sort(outageEnds.begin(), outageEnds.end());
    std::vector<Gap> listed;
    for (const auto &gap : whole) {
        if (gap.to - gap.from < threshold)
            continue;
        for (const auto &piece : cut({gap.from, gap.to}, outageEnds))
            append(listed, {piece.from, piece.to, gap.kind, gap.reason, outageAt(day.outages, piece.from)});
    }
    return listed;
}

QString word(GapKind kind)
{
    return wordOf(gapWords, kind);
}

std::optional<GapKind> gapKindFromWord(const QString &word)
{
    return valueOf(gapWords, word);
}

} // namespace loket
