// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace loket::print {

/// What CUPS says of a queue.
struct QueueState {
    QString name{};
    bool stopped = false;
    bool rejects = false; ///< takes no new jobs
    QStringList reasons{};
    QString device{}; ///< where it goes: `socket://192.168.1.40:9100`, `usb://..`; may be empty

    [[nodiscard]] bool isOutOfPaper() const;
    /// Its printer has not answered yet: nothing of the job in work has left.
    [[nodiscard]] bool isConnecting() const;
};

/// A job in a queue of CUPS.
struct QueueJob {
    enum class State { Pending, Held, Processing, Stopped, Cancelled, Aborted, Completed };

    int id = 0;
    QString title{};
    State state = State::Pending;
    bool began = false; ///< it was given to the printer at some time

    [[nodiscard]] bool isOver() const { return state >= State::Cancelled; }
};

class CupsLibrary;

/// The printing service of this machine, asked with time limits and over a new connection each time. Its library is
/// looked for when the program runs: where there is none, nothing is linked and nothing fails. Any thread.
class CupsServer
{
public:
    CupsServer();

    /// Whether the library is there at all.
    [[nodiscard]] bool isInstalled() const { return m_library != nullptr; }

    /// The names of its queues. None: nothing answers.
    [[nodiscard]] std::optional<QStringList> queues() const;
    enum class Answer { Found, Missing, Nothing };
    [[nodiscard]] Answer queue(const QString &name, QueueState &state) const;
    /// Those that are over too, while CUPS keeps them. None: nothing answers.
    [[nodiscard]] std::optional<std::vector<QueueJob>> jobs(const QString &queue) const;
    /// False when CUPS did not confirm it.
    [[nodiscard]] bool cancel(const QString &queue, int job) const;

private:
    std::shared_ptr<const CupsLibrary> m_library{}; ///< what it gives holds it too
};

} // namespace loket::print
