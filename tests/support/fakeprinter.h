// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace loket::test {

/// A printer for receipts on a free port of this machine, on a thread of its own: keeps what arrives, answers the
/// status request of ESC/POS as its mood is, and breaks when told to.
class FakePrinter
{
public:
    enum class Mood {
        Well,
        NearEnd, ///< little paper left: it prints
        NoPaper,
        CoverOpen,
        Silent,      ///< never answers about its status, prints all the same
        FallsSilent, ///< answers until something has been printed
        Deaf,        ///< takes connections and reads nothing
        KeepsOpen,   ///< reads all, and closes its side late
        Runs,        ///< out of paper as soon as something has been printed
    };
    struct Job {
        QByteArray bytes{}; ///< without status requests
        bool whole = false; ///< the sender ended in order
    };

    explicit FakePrinter(Mood mood = Mood::Well);
    ~FakePrinter();
    FakePrinter(const FakePrinter &) = delete;
    FakePrinter &operator=(const FakePrinter &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// As in the settings of a paper.
    [[nodiscard]] QString target() const { return QStringLiteral("raw:127.0.0.1:%1").arg(m_port); }

    void setMood(Mood mood) { m_mood = mood; }
    /// Resets the connection after so many bytes of each job; -1: never.
    void dropAfter(qsizetype bytes) { m_dropAfter = bytes; }
    /// How long it works on each paper before it closes its side.
    void workFor(int milliseconds) { m_workMs = milliseconds; }
    /// Switches it off (nothing listens) and on again, at the same port. Returns when it is so.
    void setOn(bool on);

    /// What has arrived so far, of which something other than a status request came.
    [[nodiscard]] std::vector<Job> jobs() const;
    /// How often somebody has connected.
    [[nodiscard]] int connections() const { return m_connections; }
    /// False when fewer have ended within that time.
    [[nodiscard]] bool waitForJobs(std::size_t count, int milliseconds = 10'000) const;

private:
    void run();
    void serve(int connection);
    [[nodiscard]] QByteArray answerTo(char request, bool printed) const;
    /// Takes status requests out of what came and answers them.
    void answer(int connection, QByteArray &bytes, Job &job);

    std::atomic<Mood> m_mood;
    std::atomic<qsizetype> m_dropAfter = -1;
    std::atomic_int m_workMs = 0;
    std::atomic_int m_connections = 0;
    std::atomic_bool m_on = true;
    std::atomic_bool m_ends = false;
    std::atomic<quint16> m_port = 0;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    bool m_listens = false;
    std::vector<Job> m_jobs;
    std::thread m_thread;
};

} // namespace loket::test
