// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/queuewait.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace loket::print {

int lastJob(const std::optional<std::vector<QueueJob>> &jobs)
{
    int last = 0;
    for (const auto &job : jobs.value_or(std::vector<QueueJob>()))
        last = std::max(last, job.id);
    return last;
}

QueueWait::QueueWait(CupsServer cups, QString queue, QString title, int after, const QueueLimits &limits)
    : m_cups(std::move(cups))
    , m_queue(std::move(queue))
    , m_title(std::move(title))
    , m_after(after)
    , m_limits(limits)
{
}

std::optional<QueueJob> QueueWait::look() const
{
    const auto jobs = m_cups.jobs(m_queue);
    if (!jobs)
        return std::nullopt;
    const auto mine = std::find_if(jobs->begin(), jobs->end(),
                                   [&](const QueueJob &job) { return job.id > m_after && job.title == m_title; });
    return mine == jobs->end() ? std::nullopt : std::optional(*mine);
}

Outcome QueueWait::takeBack(PrintTrouble trouble, bool nothingLeft)
{
    const auto job = look();
    if (!job || !m_cups.cancel(m_queue, job->id))
        return uncertain(trouble);
    // It may have gone on in the moment before.
    const auto after = look();
    const bool isGone = after && after->state == QueueJob::State::Cancelled && (nothingLeft || !after->began);
    return isGone ? refused(trouble) : uncertain(trouble);
}

std::optional<Outcome> QueueWait::judge(const QueueJob &job, qint64 elapsedMs)
{
    QueueState queue;
    if (m_cups.queue(m_queue, queue) != CupsServer::Answer::Found)
        return std::nullopt;
    if (queue.stopped && job.state != QueueJob::State::Processing)
        return takeBack(PrintTrouble::Stopped, false);
    if (job.state == QueueJob::State::Processing && queue.isConnecting()) {
        m_connectingSince = m_connectingSince.value_or(elapsedMs);
        // Nobody is there to have received anything; CUPS would go on trying for as long as it lives.
        if (elapsedMs - *m_connectingSince > m_limits.connectMs)
            return takeBack(PrintTrouble::Off, true);
    } else {
        m_connectingSince.reset();
    }
    return std::nullopt;
}

std::optional<Outcome> QueueWait::forgotten() const
{
    QueueState queue;
    switch (m_cups.queue(m_queue, queue)) {
    case CupsServer::Answer::Found: // CUPS may be set to forget jobs that are done
        return Outcome();
    case CupsServer::Answer::Missing:
        return uncertain(PrintTrouble::Removed);
    case CupsServer::Answer::Nothing:
        break; // it may come back and tell
    }
    return std::nullopt;
}

Outcome QueueWait::untilOver(const Watcher &watcher)
{
    QElapsedTimer timer;
    timer.start();
    bool seen = false;
    for (;; QThread::msleep(static_cast<unsigned long>(m_limits.pollMs))) {
        if (watcher.busy)
            watcher.busy(timer.elapsed() > m_limits.quietMs ? PrintTrouble::Silent : PrintTrouble::None);
        const auto job = look();
        seen = seen || job;
        if (job && job->isOver()) {
            if (job->state == QueueJob::State::Completed)
                return {};
            return job->began ? uncertain(PrintTrouble::Rejected) : refused(PrintTrouble::Rejected);
        }
        if (!job && timer.elapsed() > m_limits.appearMs) {
            if (const auto outcome = seen ? forgotten() : uncertain(PrintTrouble::Rejected))
                return *outcome;
        }
        if (job) {
            if (const auto outcome = judge(*job, timer.elapsed()))
                return *outcome;
        }
        if (watcher.isCancelled && watcher.isCancelled())
            return takeBack(PrintTrouble::Silent, m_connectingSince.has_value());
        if (timer.elapsed() > m_limits.workMs)
            return takeBack(PrintTrouble::Silent, false);
    }
}

} // namespace loket::print
