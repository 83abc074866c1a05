// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cupsserver.h"

#ifdef LOKET_WITH_CUPS
#include "ui/print/cupslibrary.h"

#include <QUrl>

#include <algorithm>
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

using Library = std::shared_ptr<const CupsLibrary>;

struct CloseConnection {
    Library cups{};
    void operator()(http_t *http) const { cups->close(http); }
};
using Connection = std::unique_ptr<http_t, CloseConnection>;

struct DeleteAnswer {
    Library cups{};
    void operator()(ipp_t *answer) const { cups->deleteAnswer(answer); }
};
using IppAnswer = std::unique_ptr<ipp_t, DeleteAnswer>;

/// A connection that gives up. Null when nothing answers.
Connection connectTo(const Library &cups)
{
    if (!cups)
        return {};
    Connection http(
        cups->connect(cups->server(), cups->port(), nullptr, AF_UNSPEC, cups->encryption(), 1, cupsConnectMs, nullptr),
        {cups});
    if (http)
        cups->setTimeout(
            http.get(), cupsAnswerSeconds, [](http_t *, void *) { return 0; }, nullptr);
    return http;
}

/// Asks for all of a printer's attributes, or of all printers' with an empty `uri`. Null when nothing answers.
IppAnswer askPrinters(const Library &cups, ipp_op_t operation, const QByteArray &uri)
{
    const Connection http = connectTo(cups);
    if (!http)
        return {};
    ipp_t *request = cups->newRequest(operation);
    if (!uri.isEmpty())
        cups->addString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.constData());
    return IppAnswer(cups->doRequest(http.get(), request, "/"), {cups}); // which deletes the request
}

/// Every value of an attribute, of all printers that the answer tells of.
QStringList textsIn(const IppAnswer &answer, const char *name, ipp_tag_t type)
{
    const CupsLibrary &cups = *answer.get_deleter().cups;
    QStringList texts;
    for (auto *found = cups.find(answer.get(), name, type); found; found = cups.findNext(answer.get(), name, type)) {
        for (int i = 0; i < cups.count(found); ++i)
            texts << QString::fromUtf8(cups.string(found, i, nullptr));
    }
    return texts;
}

QueueState stateOf(const IppAnswer &answer, const QString &name)
{
    const CupsLibrary &cups = *answer.get_deleter().cups;
    QueueState state;
    state.name = name;
    if (auto *found = cups.find(answer.get(), "printer-state", IPP_TAG_ENUM))
        state.stopped = cups.integer(found, 0) == IPP_PSTATE_STOPPED;
    if (auto *found = cups.find(answer.get(), "printer-is-accepting-jobs", IPP_TAG_BOOLEAN))
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

CupsServer::CupsServer() : m_library(CupsLibrary::load()) {}

std::optional<QStringList> CupsServer::queues() const
{
    const auto answer = askPrinters(m_library, IPP_OP_CUPS_GET_PRINTERS, {});
    if (!answer)
        return std::nullopt;
    // A service without any printer says that none was found.
    const ipp_status_t status = m_library->statusOf(answer.get());
    if (!isGood(status) && status != IPP_STATUS_ERROR_NOT_FOUND)
        return std::nullopt;
    return textsIn(answer, "printer-name", IPP_TAG_NAME);
}

CupsServer::Answer CupsServer::queue(const QString &name, QueueState &state) const
{
    for (const char *folder : {"printers", "classes"}) {
        const auto answer = askPrinters(m_library, IPP_OP_GET_PRINTER_ATTRIBUTES,
                                        "ipp://localhost/" + QByteArray(folder) + '/' + QUrl::toPercentEncoding(name));
        const ipp_status_t status = answer ? m_library->statusOf(answer.get()) : IPP_STATUS_ERROR_INTERNAL;
        if (isGood(status)) {
            state = stateOf(answer, name);
            return Answer::Found;
        }
        if (status != IPP_STATUS_ERROR_NOT_FOUND)
            return Answer::Nothing;
    }
    return Answer::Missing;
}

std::optional<std::vector<QueueJob>> CupsServer::jobs(const QString &queue) const
{
    const Connection http = connectTo(m_library);
    if (!http)
        return std::nullopt;
    cups_job_t *jobs = nullptr;
    const int count = m_library->jobs(http.get(), &jobs, queue.toUtf8().constData(), 0, CUPS_WHICHJOBS_ALL);
    if (count < 0)
        return std::nullopt;
    std::vector<QueueJob> read;
    std::transform(jobs, jobs + count, std::back_inserter(read), &jobOf);
    m_library->freeJobs(count, jobs);
    return read;
}

bool CupsServer::cancel(const QString &queue, int job) const
{
    const Connection http = connectTo(m_library);
    return http && isGood(m_library->cancelJob(http.get(), queue.toUtf8().constData(), job, 0));
}

#else

CupsServer::CupsServer() = default;

std::optional<QStringList> CupsServer::queues() const
{
    return std::nullopt;
}

CupsServer::Answer CupsServer::queue(const QString &, QueueState &) const
{
    return Answer::Nothing;
}

std::optional<std::vector<QueueJob>> CupsServer::jobs(const QString &) const
{
    return std::nullopt;
}

bool CupsServer::cancel(const QString &, int) const
{
    return false;
}

#endif

} // namespace loket::print
