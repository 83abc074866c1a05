// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/cupsserver.h"
#include "ui/print/systemprinter.h"

namespace loket::print {

/// The highest number among jobs; 0 when there is none.
[[nodiscard]] int lastJob(const std::optional<std::vector<QueueJob>> &jobs);

/// Waits for one job in a queue of CUPS, and takes it back when it does not get anywhere: the queue of the office keeps
/// what waits, and nothing comes out later by itself.
class QueueWait
{
public:
    /// `after`: the queue's last job before this one was given to it.
    QueueWait(CupsServer cups, QString queue, QString title, int after, const QueueLimits &limits);

    [[nodiscard]] Outcome untilOver(const Watcher &watcher);

private:
    [[nodiscard]] std::optional<QueueJob> look() const;
    /// A job that is not listed any more: done, unless it went with its queue. None: nobody can tell yet.
    [[nodiscard]] std::optional<Outcome> forgotten() const;
    [[nodiscard]] Outcome takeBack(PrintTrouble trouble, bool nothingLeft);
    /// What stands in the way of a job that is not over; none: go on waiting.
    [[nodiscard]] std::optional<Outcome> judge(const QueueJob &job, qint64 elapsedMs);

    CupsServer m_cups;
    QString m_queue;
    QString m_title;
    int m_after;
    QueueLimits m_limits;
    std::optional<qint64> m_connectingSince{}; ///< ms of this wait
};

} // namespace loket::print
