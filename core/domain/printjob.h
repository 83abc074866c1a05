// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/paper.h"
#include "core/domain/result.h"

namespace loket {

using PrintJobId = Id<struct PrintJobTag>;

/// Where a paper stands on its way to the printer.
enum class PrintState {
    Waiting,   ///< nothing of it has left
    Sending,   ///< stored before the first byte leaves, so that no crash can hide that it may have left
    Printed,   ///< the printer has taken all of it
    Uncertain, ///< `belum pasti tercetak`: cut off in between; only somebody who looks can tell
    Dropped,   ///< given up before anything left
};

/// Why a paper waits or is uncertain.
enum class PrintTrouble {
    None,
    Off,      ///< nobody answers at the printer's place
    NoPaper,  ///< no paper, or its cover is open
    Silent,   ///< it answers and takes nothing, or the system's printing service says nothing
    Stopped,  ///< the system's queue of the printer stands still
    Removed,  ///< it was there and is gone
    Unknown,  ///< no printer of that name
    Rejected, ///< it takes no jobs, or it may not be written to
    CutOff,   ///< the connection broke in the middle of the paper
    Program,  ///< our own program ended in the middle of the paper
    Content,  ///< what should be printed is not there (any more)
};

/// One paper on its way. It names what to print and never holds it: the paper is drawn when it is sent.
struct PrintJob {
    PrintJobId id;
    StationId station; ///< whose program prints it
    std::optional<CounterId> counter{};
    PaperOrder order{};
    PaperFormat format = PaperFormat::Roll80;
    QString printer{}; ///< see PrinterTarget
    int copy = 0;      ///< 0 = the original, n = `SALINAN ke-n`
    PrintState state = PrintState::Waiting;
    int tries = 0;
    Instant madeAt{};
    std::optional<Instant> sentAt{};  ///< the first byte of the last try left after it
    std::optional<Instant> endedAt{}; ///< printed, uncertain or dropped
    PrintTrouble trouble = PrintTrouble::None;

    bool operator==(const PrintJob &) const = default;
};

/// What became of a paper that was given to the printer.
enum class PrintFate {
    Sent,      ///< all of it was taken
    Refused,   ///< it is known that nothing of it left
    Uncertain, ///< something left, or may have
};

[[nodiscard]] QString word(PrintState state);
[[nodiscard]] QString word(PrintTrouble trouble);
[[nodiscard]] QString word(PrintFate fate);
[[nodiscard]] std::optional<PrintState> printStateFromWord(const QString &text);
[[nodiscard]] std::optional<PrintTrouble> printTroubleFromWord(const QString &text);
[[nodiscard]] std::optional<PrintFate> printFateFromWord(const QString &text);
[[nodiscard]] const std::vector<PrintState> &allPrintStates();

/// The life of a paper. Each gives the job as it is afterwards. Errors: Conflict (detail: the state's word) where it is
/// in no state for that.
namespace rules {

/// Waiting -> sending. To be stored for good before the first byte leaves.
[[nodiscard]] Result<PrintJob> beginSending(PrintJob job, Instant now);
/// Sending -> printed, uncertain, or waiting again; dropped where there is nothing to print.
[[nodiscard]] Result<PrintJob> endSending(PrintJob job, PrintFate fate, PrintTrouble trouble, Instant now);
/// After a start: what was being sent is uncertain, is never sent again by itself, and prints only as a copy.
[[nodiscard]] Result<PrintJob> recover(PrintJob job, Instant now);
/// Waiting -> dropped.
[[nodiscard]] Result<PrintJob> drop(PrintJob job, Instant now);
/// The same by itself: what it tells of is no longer so.
[[nodiscard]] Result<PrintJob> withdraw(PrintJob job, Instant now);
/// Withdrawn -> waiting: what it tells of is so again.
[[nodiscard]] Result<PrintJob> bringBack(PrintJob job);
/// Somebody has looked: uncertain -> printed. It is no longer pointed at.
[[nodiscard]] Result<PrintJob> found(PrintJob job, Instant now);

/// What is done when a paper is asked for.
struct PaperIssueRule {
    bool waits = false; ///< the job that is there is on its way: nothing new is made
    int copy = 0;       ///< of the new job
};
/// `last`: the newest job of the same paper about the same subject, if it is still kept. `copies`: how many copies were
/// ever asked; none: never printed. A paper that was dropped before anything left is made anew, as what it was.
/// `here`: the station that asks: what another one was sending when it ended tells it nothing.
[[nodiscard]] PaperIssueRule issue(const std::optional<PrintJob> &last, std::optional<int> copies, StationId here);

} // namespace rules

} // namespace loket
