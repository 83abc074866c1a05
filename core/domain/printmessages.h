// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/printjob.h"

#include <QByteArray>
#include <QStringList>

/// What the window's program and the print worker tell each other: one JSON object a line, on the worker's standard
/// input and output. The worker alone asks and feeds printers, so that whatever hangs there can be ended with it.
///
///     {"print":{"id":7,"paper":"ticket",..}}     print one paper
///     {"list":true}                              which printers does the system have?
///     {"watch":["system:XP-58"]}                 from now on tell what changes about these, and only these
///     {"cancel":7}                               take the paper back that is being printed; read at any time
///
///     {"sending":7}                              the first byte leaves now; until here nothing of it has left
///     {"busy":7,"trouble":""}                    the system's queue still works on it; "silent": without getting anywhere
///     {"sent":7}                                 all of it was taken
///     {"refused":7,"trouble":"off"}              it is known that nothing of it left
///     {"uncertain":7,"trouble":"cut_off"}        something left, or may have
///     {"printers":["system:XP-58"],"note":""}    note: "", `no_service` (nothing answers), `no_library`
///     {"printer":"system:XP-58","trouble":"stopped","held":3}   trouble "" = it is well
namespace loket {

/// One paper for the worker: the job, and what its printer has to know.
struct PrintOrder {
    PrintJob job{}; ///< without its state and times
    QString codePage = QStringLiteral("cp437");
    int knifeMm = 15;
    bool cut = true;
    bool nativeQr = true;
    QString key{}; ///< of the case whose receipt it is, see ComplaintDesk::receiptKey(); else empty

    [[nodiscard]] static PrintOrder of(const PrintJob &job, const PaperSetting &setting);
    bool operator==(const PrintOrder &) const = default;
};

/// A line to the worker.
struct PrintRequest {
    enum class Kind { Print, List, Watch, Cancel };

    Kind kind = Kind::List;
    PrintOrder order{};     ///< Print
    QStringList printers{}; ///< Watch
    PrintJobId job{};       ///< Cancel
};

/// A line from the worker.
struct PrintReport {
    enum class Kind { Sending, Busy, Ended, Printers, Printer };

    Kind kind = Kind::Busy;
    PrintJobId job{};                          ///< Sending, Busy, Ended
    PrintFate fate = PrintFate::Sent;          ///< Ended
    PrintTrouble trouble = PrintTrouble::None; ///< Busy, Ended, Printer
    QStringList printers{};                    ///< Printers: targets; Printer: the one it is about
    QString note{};                            ///< Printers
    int held = 0;                              ///< Printer: papers that wait in the system's queue
};

/// With the line's end.
[[nodiscard]] QByteArray lineOf(const PrintRequest &request);
[[nodiscard]] QByteArray lineOf(const PrintReport &report);
/// None for a line that is no message, or of a newer program.
[[nodiscard]] std::optional<PrintRequest> printRequestFrom(const QByteArray &line);
[[nodiscard]] std::optional<PrintReport> printReportFrom(const QByteArray &line);

} // namespace loket
