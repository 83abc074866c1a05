// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cupsserver.h"

#ifdef LOKET_WITH_CUPS
#include <QLibrary>
#include <QUrl>

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

/// The functions of libcups that are used, found by name. Those that look printers up by themselves are not among them:
/// they open connections of their own and wait a minute for a server that says nothing.
class CupsLibrary
{
public:
    [[nodiscard]] static const CupsLibrary &instance()
    {
        static const CupsLibrary library;
        return library;
    }

    [[nodiscard]] bool isComplete() const { return m_complete; }

    // Named as in cups.h, http.h and ipp.h.
    decltype(&::cupsServer) server = nullptr;
    decltype(&::ippPort) port = nullptr;
    decltype(&::cupsEncryption) encryption = nullptr;
    decltype(&::httpConnect2) connect = nullptr;
    decltype(&::httpSetTimeout) setTimeout = nullptr;
    decltype(&::httpClose) close = nullptr;
    decltype(&::ippNewRequest) newRequest = nullptr;
    decltype(&::ippAddString) addString = nullptr;
    decltype(&::cupsDoRequest) doRequest = nullptr;
    decltype(&::ippDelete) deleteAnswer = nullptr;
    decltype(&::ippGetStatusCode) statusOf = nullptr;
    decltype(&::ippFindAttribute) find = nullptr;
    decltype(&::ippFindNextAttribute) findNext = nullptr;
    decltype(&::ippGetCount) count = nullptr;
    decltype(&::ippGetInteger) integer = nullptr;
    decltype(&::ippGetBoolean) boolean = nullptr;
    decltype(&::ippGetString) string = nullptr;
    decltype(&::cupsGetJobs2) jobs = nullptr;
    decltype(&::cupsFreeJobs) freeJobs = nullptr;
    decltype(&::cupsCancelJob2) cancelJob = nullptr;

private:
    CupsLibrary()
    {
        m_complete = resolve(server, "cupsServer") && resolve(port, "ippPort") && resolve(encryption, "cupsEncryption")
            && resolve(connect, "httpConnect2") && resolve(setTimeout, "httpSetTimeout") && resolve(close, "httpClose")
            && resolve(newRequest, "ippNewRequest") && resolve(addString, "ippAddString")
            && resolve(doRequest, "cupsDoRequest") && resolve(deleteAnswer, "ippDelete")
            && resolve(statusOf, "ippGetStatusCode") && resolve(find, "ippFindAttribute")
            && resolve(findNext, "ippFindNextAttribute") && resolve(count, "ippGetCount")
            && resolve(integer, "ippGetInteger") && resolve(boolean, "ippGetBoolean") && resolve(string, "ippGetString")
            && resolve(jobs, "cupsGetJobs2") && resolve(freeJobs, "cupsFreeJobs")
            && resolve(cancelJob, "cupsCancelJob2");
    }

    template<class Function>
    bool resolve(Function &function, const char *name)
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

struct DeleteAnswer {
    void operator()(ipp_t *answer) const { CupsLibrary::instance().deleteAnswer(answer); }
};
using IppAnswer = std::unique_ptr<ipp_t, DeleteAnswer>;

/// Asks for all of a printer's attributes, or of all printers' with an empty `uri`. Null when nothing answers.
IppAnswer askPrinters(ipp_op_t operation, const QByteArray &uri)
{
    const CupsConnection connection;
    if (!connection)
        return nullptr;
    const auto &cups = CupsLibrary::instance();
    ipp_t *request = cups.newRequest(operation);
    if (!uri.isEmpty())
        cups.addString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.constData());
    return IppAnswer(cups.doRequest(connection.get(), request, "/")); // which deletes the request
}

/// Every value of an attribute, of all printers that the answer tells of.
QStringList textsIn(ipp_t *answer, const char *name, ipp_tag_t type)
{
    const auto &cups = CupsLibrary::instance();
    QStringList texts;
    for (auto *found = cups.find(answer, name, type); found; found = cups.findNext(answer, name, type)) {
        for (int i = 0; i < cups.count(found); ++i)
            texts << QString::fromUtf8(cups.string(found, i, nullptr));
    }
    return texts;
}

QueueState stateOf(ipp_t *answer, const QString &name)
{
    const auto &cups = CupsLibrary::instance();
    QueueState state;
    state.name = name;
    if (auto *found = cups.find(answer, "printer-state", IPP_TAG_ENUM))
        state.stopped = cups.integer(found, 0) == IPP_PSTATE_STOPPED;
    if (auto *found = cups.find(answer, "printer-is-accepting-jobs", IPP_TAG_BOOLEAN))
        state.rejects = cups.boolean(found, 0) == 0;
    state.reasons = textsIn(answer, "printer-state-reasons", IPP_TAG_KEYWORD);
    state.device = textsIn(answer, "device-uri", IPP_TAG_URI).value(0);
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

bool isGood(ipp_status_t status)
{
    return status >= IPP_STATUS_OK && status <= IPP_STATUS_OK_EVENTS_COMPLETE;
}

} // namespace

bool CupsServer::isInstalled()
{
    return CupsLibrary::instance().isComplete();
}

std::optional<QStringList> CupsServer::queues()
{
    const auto answer = askPrinters(IPP_OP_CUPS_GET_PRINTERS, {});
    if (!answer)
        return std::nullopt;
    // A service without any printer says that none was found.
    const ipp_status_t status = CupsLibrary::instance().statusOf(answer.get());
    if (!isGood(status) && status != IPP_STATUS_ERROR_NOT_FOUND)
        return std::nullopt;
    return textsIn(answer.get(), "printer-name", IPP_TAG_NAME);
}

CupsServer::Answer CupsServer::queue(const QString &name, QueueState &state)
{
    for (const char *folder : {"printers", "classes"}) {
        const auto answer = askPrinters(IPP_OP_GET_PRINTER_ATTRIBUTES,
                                        "ipp://localhost/" + QByteArray(folder) + '/' + QUrl::toPercentEncoding(name));
        const ipp_status_t status = answer ? CupsLibrary::instance().statusOf(answer.get()) : IPP_STATUS_ERROR_INTERNAL;
        if (isGood(status)) {
            state = stateOf(answer.get(), name);
            return Answer::Found;
        }
        if (status != IPP_STATUS_ERROR_NOT_FOUND)
            return Answer::Nothing;
    }
    return Answer::Missing;
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
        && isGood(CupsLibrary::instance().cancelJob(connection.get(), queue.toUtf8().constData(), job, 0));
}

#else

bool CupsServer::isInstalled()
{
    return false;
}

std::optional<QStringList> CupsServer::queues()
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
