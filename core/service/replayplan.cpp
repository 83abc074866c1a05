// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/replayplan.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace loket {

namespace {

using Step = ReplayPlan::Step;
using Kind = BankVisit::Kind;

struct Times {
    Instant taken;
    Instant called;
    Instant started;
    Instant ended;
};

/// A counter is busy from the call on.
struct Busy {
    Instant from;
    Instant to;
};

std::vector<Times> timesOf(const BankFile &file, const OfficeZone &zone)
{
    std::map<QDate, Instant> midnights;
    std::vector<Times> times;
    times.reserve(file.visits.size());
    for (const auto &visit : file.visits) {
        auto midnight = midnights.find(visit.date);
        if (midnight == midnights.end())
            midnight = midnights.emplace(visit.date, zone.startOf(*OfficeDay::fromDate(visit.date))).first;
        const Instant start = midnight->second;
        times.push_back({start + visit.taken, start + visit.called, start + visit.started, start + visit.ended});
    }
    return times;
}

/// Gives each visit the first counter of its server that is free when the visit is called.
std::vector<QString> countersOf(const BankFile &file, const std::vector<Times> &times)
{
    std::vector<std::size_t> order(file.visits.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(times[a].called, a) < std::pair(times[b].called, b);
    });
    std::map<QString, std::vector<Busy>> lanesOf;
    std::vector<QString> counters(file.visits.size());
    for (const std::size_t i : order) {
        const auto &visit = file.visits[i];
        if (visit.kind == Kind::Left)
            continue;
        auto &lanes = lanesOf[visit.server];
        const Busy busy{times[i].called, visit.isServed() ? times[i].ended : times[i].called};
        // A visit that begins and ends at once leaves the counter after whoever comes at the same instant.
        const auto free = std::find_if(lanes.begin(), lanes.end(), [&](const Busy &last) {
            return last.to < busy.from || (last.to == busy.from && last.from < last.to);
        });
        const auto lane = free - lanes.begin();
        if (free == lanes.end())
            lanes.push_back(busy);
        else
            *free = busy;
        counters[i] = lane == 0 ? visit.server : QStringLiteral("%1 %2").arg(visit.server).arg(lane + 1);
    }
    return counters;
}

} // namespace

ReplayPlan ReplayPlan::of(const BankFile &file, const OfficeZone &zone)
{
    const std::vector<Times> times = timesOf(file, zone);
    ReplayPlan plan{countersOf(file, times), {}};
    for (std::size_t i = 0; i < file.visits.size(); ++i) {
        const auto &visit = file.visits[i];
        const auto add = [&](Instant at, Step step) { plan.events.push_back({at, step, i}); };
        if (visit.kind == Kind::WalkIn) {
            add(times[i].started, Step::WalkIn);
        } else {
            add(times[i].taken, Step::Take);
            add(times[i].called, visit.kind == Kind::Left ? Step::Leave : Step::Call);
        }
        if (visit.kind == Kind::Absent)
            add(times[i].called, Step::Absent);
        if (visit.kind == Kind::Served)
            add(times[i].started, Step::Start);
        if (visit.isServed()) // a call and a start of the same instant come before the end
            add(times[i].ended, times[i].called < times[i].ended ? Step::Finish : Step::FinishAtOnce);
        if (visit.inaccurate)
            add(times[i].ended, Step::Flag);
    }
    std::sort(plan.events.begin(), plan.events.end(), [](const Event &a, const Event &b) {
        return std::tie(a.at, a.step, a.visit) < std::tie(b.at, b.step, b.visit);
    });
    return plan;
}

const char *wordOf(ReplayPlan::Step step)
{
    switch (step) {
    case Step::Take:
        return "take";
    case Step::Call:
        return "call";
    case Step::Leave:
        return "left";
    case Step::WalkIn:
        return "walk_in";
    case Step::Absent:
        return "absent";
    case Step::Start:
        return "start";
    case Step::Finish:
    case Step::FinishAtOnce:
        return "finish";
    case Step::Flag:
        return "flag";
    }
    return "";
}

} // namespace loket
