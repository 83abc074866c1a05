// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/printmessages.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace loket::app {

/// Reads standard input on a thread of its own, so that a paper can be taken back while it is being printed.
class RequestReader
{
public:
    RequestReader();
    /// The input must have ended.
    ~RequestReader();
    RequestReader(const RequestReader &) = delete;
    RequestReader &operator=(const RequestReader &) = delete;

    /// The next request but those to cancel, as soon as there is one; none: the input has ended.
    [[nodiscard]] std::optional<PrintRequest> next();
    /// Whether somebody wants this paper back.
    [[nodiscard]] bool isCancelled(PrintJobId job) const { return m_cancelled == job.value(); }

private:
    void read();

    std::mutex m_mutex;
    std::condition_variable m_came;
    std::deque<PrintRequest> m_requests;
    bool m_ended = false;
    std::atomic<qint64> m_cancelled = 0;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace loket::app
