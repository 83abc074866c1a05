// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cupsserver.h"

#ifdef LOKET_WITH_CUPS
#include <QLibrary>

#include <cups/cups.h>

#include <algorithm>
#include <memory>
#endif

namespace loket::print {

bool QueueState::isOutOfPaper() const
{
    return reasons.contains(QLatin1String("media-empty")) || reasons.contains(QLatin1String("media-empty-error"));
}

bool QueueState::isConnecting() const
{
    return reasons.contains(QLatin1String("connecting-to-device"));
}

#ifdef LOKET_WITH_CUPS

namespace {

constexpr int cupsConnectMs = 2000;
constexpr double cupsAnswerSeconds = 3;

/// The functions of libcups that are used, found by name.
class CupsLibrary
{
public:
    [[nodiscard]] static const CupsLibrary &instance()
    {
        static const CupsLibrary library;
        return library;
    }

    [[nodiscard]] bool isComplete() const { return m_complete; }

    // Named as in cups.h.
    decltype(&::cupsServer) server = nullptr;
    decltype(&::ippPort) port = nullptr;
    decltype(&::cupsEncryption) encryption = nullptr;
    decltype(&::httpConnect2) connect = nullptr;
    decltype(&::httpSetTimeout) setTimeout = nullptr;
    decltype(&::httpClose) close = nullptr;
    decltype(&::cupsGetDests2) dests = nullptr;
    decltype(&::cupsGetNamedDest) namedDest = nullptr;
    decltype(&::cupsFreeDests) freeDests = nullptr;
    decltype(&::cupsGetOption) option = nullptr;
    decltype(&::cupsGetJobs2) jobs = nullptr;
    decltype(&::cupsFreeJobs) freeJobs = nullptr;
    decltype(&::cupsCancelJob2) cancelJob = nullptr;
    decltype(&::cupsLastError) lastError = nullptr;

private:
    CupsLibrary()
    {
        m_complete = find(server, "cupsServer") && find(port, "ippPort") && find(encryption, "cupsEncryption")
            && find(connect, "httpConnect2") && find(setTimeout, "httpSetTimeout") && find(close, "httpClose")
            && find(dests, "cupsGetDests2") && find(namedDest, "cupsGetNamedDest") && find(freeDests, "cupsFreeDests")
            && find(option, "cupsGetOption") && find(jobs, "cupsGetJobs2") && find(freeJobs, "cupsFreeJobs")
            && find(cancelJob, "cupsCancelJob2") && find(lastError, "cupsLastError");
    }

    template<class Function>
    bool find(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        return function != nullptr;
    }

    QLibrary m_library{QStringLiteral("cups"), 2};
    bool m_complete = false;
};

/// A connection that gives up. Null when nothing answers.
class CupsConnection
{
public:
    CupsConnection()
    {
        const auto &cups = CupsLibrary::instance();
        if (!cups.isComplete())
            return;
        m_http.reset(
            cups.connect(cups.server(), cups.port(), nullptr, AF_UNSPEC, cups.encryption(), 1, cupsConnectMs, nullptr));
        if (m_http)
            cups.setTimeout(
                m_http.get(), cupsAnswerSeconds, [](http_t *, void *) { return 0; }, nullptr);
    }

    [[nodiscard]] http_t *get() const { return m_http.get(); }
    explicit operator bool() const { return m_http != nullptr; }

private:
    struct Close {
        void operator()(http_t *http) const { CupsLibrary::instance().close(http); }
    };
    std::unique_ptr<http_t, Close> m_http;
};

QueueState stateOf(const cups_dest_t &dest)
{
    const auto &cups = CupsLibrary::instance();
    const auto option = [&](const char *name) {
        return QString::fromUtf8(cups.option(name, dest.num_options, dest.options));
    };
    QueueState state;
    state.name = QString::fromUtf8(dest.name);
    state.stopped = option("printer-state") == QString::number(IPP_PSTATE_STOPPED);
    state.rejects = option("printer-is-accepting-jobs") == QLatin1String("false");
    state.reasons = option("printer-state-reasons").split(QLatin1Char(','), Qt::SkipEmptyParts);
    state.device = option("device-uri");
    return state;
}

QueueJob jobOf(const cups_job_t &job)
{
    using State = QueueJob::State;
    QueueJob read{job.id, QString::fromUtf8(job.title), State::Pending, job.processing_time != 0};
    for (const auto &[number, state] :
         {std::pair(IPP_JSTATE_HELD, State::Held), std::pair(IPP_JSTATE_PROCESSING, State::Processing),
          std::pair(IPP_JSTATE_STOPPED, State::Stopped), std::pair(IPP_JSTATE_CANCELED, State::Cancelled),
          std::pair(IPP_JSTATE_ABORTED, State::Aborted), std::pair(IPP_JSTATE_COMPLETED, State::Completed)}) {
        if (job.state == number)
            read.state = state;
    }
    return read;
}

} // namespace

bool CupsServer::isInstalled()
{
    return CupsLibrary::instance().isComplete();
}

std::optional<std::vector<QueueState>> CupsServer::queues()
{
    const CupsConnection connection;
    if (!connection)
        return std::nullopt;
    const auto &cups = CupsLibrary::instance();
    cups_dest_t *dests = nullptr;
    const int count = cups.dests(connection.get(), &dests);
    std::vector<QueueState> queues;
    for (int i = 0; i < count; ++i) {
        if (dests[i].instance == nullptr)
            queues.push_back(stateOf(dests[i]));
    }
    cups.freeDests(count, dests);
    return queues;
}

CupsServer::Answer CupsServer::queue(const QString &name, QueueState &state)
{
    const CupsConnection connection;
    if (!connection)
        return Answer::Nothing;
    const auto &cups = CupsLibrary::instance();
    cups_dest_t *dest = cups.namedDest(connection.get(), name.toUtf8().constData(), nullptr);
    if (dest == nullptr)
        return cups.lastError() == IPP_STATUS_ERROR_NOT_FOUND ? Answer::Missing : Answer::Nothing;
    state = stateOf(*dest);
    cups.freeDests(1, dest);
    return Answer::Found;
}

std::optional<std::vector<QueueJob>> CupsServer::jobs(const QString &queue)
{
    const CupsConnection connection;
    if (!connection)
        return std::nullopt;
    const auto &cups = CupsLibrary::instance();
    cups_job_t *jobs = nullptr;
    const int count = cups.jobs(connection.get(), &jobs, queue.toUtf8().constData(), 0, CUPS_WHICHJOBS_ALL);
    if (count < 0)
        return std::nullopt;
    std::vector<QueueJob> read;
    std::transform(jobs, jobs + count, std::back_inserter(read), &jobOf);
    cups.freeJobs(count, jobs);
    return read;
}

bool CupsServer::cancel(const QString &queue, int job)
{
    const CupsConnection connection;
    return connection
        && CupsLibrary::instance().cancelJob(connection.get(), queue.toUtf8().constData(), job, 0)
        <= IPP_STATUS_OK_EVENTS_COMPLETE;
}

#else

bool CupsServer::isInstalled()
{
    return false;
}

std::optional<std::vector<QueueState>> CupsServer::queues()
{
    return std::nullopt;
}

CupsServer::Answer CupsServer::queue(const QString &, QueueState &)
{
    return Answer::Nothing;
}

std::optional<std::vector<QueueJob>> CupsServer::jobs(const QString &)
{
    return std::nullopt;
}

bool CupsServer::cancel(const QString &, int)
{
    return false;
}

#endif

} // namespace loket::print
