// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/outcome.h"

#include <QByteArray>

namespace loket::print {

/// How long each step may take (ms).
struct RawLimits {
    int connectMs = 2000;
    int statusMs = 400;  ///< for the answer about paper; many printers never answer and are printed to all the same
    int stallMs = 5000;  ///< nothing of the paper was taken for so long, nor an answer given after it
    int totalMs = 15000; ///< for the whole paper
    int closeMs = 1000;  ///< for the printer to close its side, which says that it has read all
};

/// Sends bytes to a printer that listens on a TCP port (9100, as printers for receipts do). Counts as sent when the
/// printer has closed its side, or has answered after the paper and its system has acknowledged every byte. Refused: Off (nobody answers), Unknown (no
/// such host), NoPaper, Silent. Uncertain: CutOff, Silent, NoPaper (it ran out in the middle). Needs no event loop.
[[nodiscard]] Outcome sendRaw(const PrinterTarget &printer, const QByteArray &bytes, const Watcher &watcher,
                              const RawLimits &limits = {});

/// Writes bytes to a character device, such as /dev/usb/lp0, and to nothing else. Refused: Off (it is not there: the
/// printer is off or unplugged), Rejected (no such device, or it may not be written to), NoPaper, Silent. Uncertain:
/// CutOff, Silent.
[[nodiscard]] Outcome sendToDevice(const QString &path, const QByteArray &bytes, const Watcher &watcher,
                                   const RawLimits &limits = {});

} // namespace loket::print
