// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/printjob.h"
#include "ui/print/cupsserver.h"

#include <QStringList>

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace loket::print {

/// Looks every second after some printers of the system and some devices, on a thread of its own, and tells what has
/// changed. Printers on the network are not looked after: who asks them is in the way of whoever prints.
class PrinterWatch
{
public:
    /// `tell`: a target, its trouble (None = it is well) and how many papers wait in the system's queue. Called on the
    /// watch's own thread.
    using Tell = std::function<void(const QString &target, PrintTrouble trouble, int held)>;
    explicit PrinterWatch(Tell tell);
    ~PrinterWatch();
    PrinterWatch(const PrinterWatch &) = delete;
    PrinterWatch &operator=(const PrinterWatch &) = delete;

    /// From now on these; each is told of once, and then when something changes.
    void watch(const QStringList &targets);

private:
    struct Seen {
        PrintTrouble trouble = PrintTrouble::None;
        int held = 0;

        bool operator==(const Seen &) const = default;
    };

    void run();
    /// How a printer is now; `wasThere`: whether it was ever seen.
    [[nodiscard]] Seen lookAt(const PrinterTarget &target, bool wasThere) const;

    Tell m_tell;
    CupsServer m_cups;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    QStringList m_targets;
    bool m_ends = false;
    std::thread m_thread; ///< last: everything it uses stands
};

} // namespace loket::print
