// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/drawnpaper.h"
#include "ui/print/outcome.h"

#include <QStringList>

namespace loket::print {

/// The printers of the system, as targets (`system:NAME`) by name.
struct PrinterList {
    QStringList printers{};
    QString note{}; ///< why there may be more: "", `no_service` (nothing answers), `no_library` (no CUPS here)
};
[[nodiscard]] PrinterList systemPrinters();

/// How long each step may take (ms).
struct QueueLimits {
    int appearMs = 3000;  ///< until the system's queue shows the job
    int connectMs = 8000; ///< for the queue to reach its printer
    int quietMs = 6000;   ///< a paper of this length is out by then: the printer is said to be silent
    int workMs = 60000;   ///< for all of it
    int pollMs = 200;     ///< between two looks
};

/// Prints through QPrinter; `title` names the job in the system's queue and must be another one for each paper. Success
/// is read from the queue: Qt reports it for a dead printer too. A job that the queue has not begun is taken back and
/// refused, so that nothing comes out by itself later. Refused: Unknown (no such printer), Stopped, Rejected, NoPaper,
/// Off, Silent (the printing service does not answer). Uncertain: Stopped, Rejected, Silent. Where there is no CUPS
/// (Windows), the system's word is taken. Needs a QGuiApplication and its thread.
[[nodiscard]] Outcome sendToSystem(const QString &name, const DrawnPaper &paper, const QString &title,
                                   const Watcher &watcher, const QueueLimits &limits = {});

} // namespace loket::print
