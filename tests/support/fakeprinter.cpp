// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeprinter.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>

namespace loket::test {

namespace {

constexpr int lookMs = 20;
constexpr int keepsOpenMs = 3000;
constexpr char well = 0x12;

void rest()
{
    std::this_thread::sleep_for(std::chrono::milliseconds(lookMs));
}

bool canRead(int descriptor)
{
    pollfd waiting{descriptor, POLLIN, 0};
    return ::poll(&waiting, 1, lookMs) > 0;
}

/// A listening socket of this machine; `port` 0: a free one, which is stored there.
int listenOn(std::atomic<quint16> &port)
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    auto *place = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    if (::bind(server, place, size) != 0 || ::listen(server, 5) != 0 || ::getsockname(server, place, &size) != 0) {
        ::close(server);
        return -1;
    }
    port = ntohs(address.sin_port);
    return server;
}

} // namespace

FakePrinter::FakePrinter(Mood mood) : m_mood(mood), m_thread([this] { run(); })
{
    setOn(true);
}

FakePrinter::~FakePrinter()
{
    m_ends = true;
    m_thread.join();
}

void FakePrinter::setOn(bool on)
{
    m_on = on;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_listens == on; });
}

std::vector<FakePrinter::Job> FakePrinter::jobs() const
{
    const std::lock_guard lock(m_mutex);
    return m_jobs;
}

bool FakePrinter::waitForJobs(std::size_t count, int milliseconds) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::milliseconds(milliseconds), [&] { return m_jobs.size() >= count; });
}

void FakePrinter::run()
{
    int server = -1;
    while (!m_ends) {
        if (m_on != (server >= 0)) {
            if (server >= 0)
                ::close(server);
            server = m_on ? listenOn(m_port) : -1;
            const std::lock_guard lock(m_mutex);
            m_listens = server >= 0;
            m_changed.notify_all();
        }
        if (server < 0) {
            rest();
        } else if (canRead(server)) {
            const int connection = ::accept4(server, nullptr, nullptr, SOCK_CLOEXEC);
            if (connection >= 0) {
                ++m_connections;
                serve(connection);
            }
        }
    }
    if (server >= 0)
        ::close(server);
}

QByteArray FakePrinter::answerTo(char request, bool printed) const
{
    const Mood mood = m_mood;
    const bool out = mood == Mood::NoPaper || (mood == Mood::Runs && printed);
    if (request == 4)
        return QByteArray(1, out ? 0x72 : mood == Mood::NearEnd ? 0x1e : well);
    if (request == 2)
        return QByteArray(1, out ? 0x32 : mood == Mood::CoverOpen ? 0x16 : well);
    return QByteArray(1, well);
}

void FakePrinter::answer(int connection, QByteArray &bytes, Job &job)
{
    for (;;) {
        const auto at = bytes.indexOf(QByteArray("\x10\x04"));
        if (at < 0 || at + 3 > bytes.size())
            break;
        const char request = bytes.at(at + 2);
        job.bytes += bytes.left(at);
        bytes.remove(0, at + 3);
        if (m_mood != Mood::Silent && (m_mood != Mood::FallsSilent || job.bytes.isEmpty())) {
            const QByteArray status = answerTo(request, !job.bytes.isEmpty());
            static_cast<void>(::send(connection, status.constData(), std::size_t(status.size()), MSG_NOSIGNAL));
        }
    }
    // The begin of a request may be at the end.
    const bool half = bytes.endsWith('\x10') || bytes.endsWith(QByteArray("\x10\x04"));
    if (!half) {
        job.bytes += bytes;
        bytes.clear();
    }
}

void FakePrinter::serve(int connection)
{
    const int yes = 1; // answers about the status leave at once, each for itself
    ::setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    Job job;
    QByteArray pending;
    while (!m_ends && m_on) {
        if (m_mood == Mood::Deaf) {
            rest();
            continue;
        }
        if (!canRead(connection))
            continue;
        char buffer[4096];
        const auto size = ::recv(connection, buffer, sizeof buffer, 0);
        if (size <= 0) {
            job.bytes += pending;
            job.whole = size == 0;
            std::this_thread::sleep_for(std::chrono::milliseconds(m_workMs));
            break;
        }
        pending.append(buffer, size);
        answer(connection, pending, job);
        if (m_dropAfter >= 0 && !job.bytes.isEmpty() && job.bytes.size() >= m_dropAfter) {
            job.bytes.truncate(m_dropAfter);
            const linger reset{1, 0};
            ::setsockopt(connection, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
            break;
        }
    }
    if (!job.bytes.isEmpty()) {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(job);
        m_changed.notify_all();
    }
    for (int waited = 0; m_mood == Mood::KeepsOpen && waited < keepsOpenMs && !m_ends; waited += lookMs)
        rest();
    ::close(connection);
}

} // namespace loket::test
