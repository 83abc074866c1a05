// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loket-print/requestreader.h"

#include <iostream>
#include <string>

namespace loket::app {

RequestReader::RequestReader() : m_thread([this] { read(); }) {}

RequestReader::~RequestReader()
{
    m_thread.join();
}

std::optional<PrintRequest> RequestReader::next()
{
    std::unique_lock lock(m_mutex);
    m_came.wait(lock, [this] { return m_ended || !m_requests.empty(); });
    if (m_requests.empty())
        return std::nullopt;
    const PrintRequest request = m_requests.front();
    m_requests.pop_front();
    return request;
}

void RequestReader::read()
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const auto request = printRequestFrom(QByteArray::fromStdString(line));
        if (!request)
            continue;
        if (request->kind == PrintRequest::Kind::Cancel) {
            m_cancelled = request->job.value();
            continue;
        }
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(*request);
        m_came.notify_one();
    }
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_came.notify_one();
}

} // namespace loket::app
