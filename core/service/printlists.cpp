// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/printlists.h"

#include "core/service/actrunner.h"
#include "core/service/paperreach.h"

#include <algorithm>

namespace loket {

namespace {

void append(std::vector<PrintJob> &jobs, const std::vector<PrintJob> &more)
{
    jobs.insert(jobs.end(), more.begin(), more.end());
}

} // namespace

PrintLists::PrintLists(ActRunner &runner, StationId station)
    : m_runner(runner)
    , m_station(station)
    , m_today(runner.zone().dayOf(runner.clock().now()))
    , m_store(runner.connection())
{
}

std::vector<PrintJob> PrintLists::all(PrintState state)
{
    auto jobs = m_store.jobs(m_station, state);
    std::erase_if(jobs, [&](const PrintJob &job) { return !isWithinReach(m_runner, job.order); });
    return jobs;
}

std::vector<PrintJob> PrintLists::latest(PrintState state, std::size_t count)
{
    return m_store.latest(m_station, state, count,
                          [&](const PrintJob &job) { return isWithinReach(m_runner, job.order); });
}

std::vector<PrintJob> PrintLists::onTheirWay()
{
    auto jobs = all(PrintState::Sending);
    append(jobs, all(PrintState::Waiting));
    return jobs;
}

std::vector<PrintJob> PrintLists::uncertain()
{
    auto jobs = all(PrintState::Uncertain);
    std::erase_if(jobs, [&](const PrintJob &job) { return m_store.isFollowed(job); });
    return jobs;
}

std::vector<PrintJob> PrintLists::listedUncertain()
{
    auto jobs = all(PrintState::Uncertain);
    std::erase_if(jobs, [&](const PrintJob &job) {
        return (!job.endedAt || m_runner.zone().dayOf(*job.endedAt) < m_today) && m_store.isFollowed(job);
    });
    return jobs;
}

std::vector<PrintJob> PrintLists::latestEnded()
{
    auto jobs = latest(PrintState::Printed, listedPapers);
    append(jobs, latest(PrintState::Dropped, listedPapers));
    std::sort(jobs.begin(), jobs.end(), [](const PrintJob &a, const PrintJob &b) { return b.id < a.id; });
    if (jobs.size() > listedPapers)
        jobs.resize(listedPapers);
    return jobs;
}

PrintStatus PrintLists::status()
{
    const auto printed = latest(PrintState::Printed, 1);
    PrintStatus status{onTheirWay(), uncertain(), printed.empty() ? std::nullopt : std::optional(printed.front())};
    status.olderUncertain = int(std::erase_if(status.uncertain, [this](const PrintJob &job) {
        return job.endedAt && m_runner.zone().dayOf(*job.endedAt) < m_today;
    }));
    std::reverse(status.uncertain.begin(), status.uncertain.end());
    if (status.uncertain.empty())
        return status;
    const ListedPaper first = listed(m_runner, status.uncertain.front());
    status.number = first.number;
    if (first.day != m_today)
        status.day = first.day;
    return status;
}

std::vector<ListedPaper> PrintLists::papers()
{
    auto jobs = onTheirWay();
    append(jobs, listedUncertain());
    append(jobs, latestEnded());
    std::vector<ListedPaper> papers;
    papers.reserve(jobs.size());
    for (const auto &job : jobs) {
        papers.push_back(listed(m_runner, job));
        if (job.state == PrintState::Uncertain)
            papers.back().printedCopy = m_store.printedAfter(job);
    }
    return papers;
}

} // namespace loket
