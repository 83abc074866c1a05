// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/printjob.h"
#include "core/service/act.h"
#include "core/service/catalogue.h"
#include "core/service/paperlist.h"

#include <QStringList>

#include <memory>

namespace loket {

class ActRunner;

/// What became of a wish to print.
struct PrintAnswer {
    PrintJobId job;
    int copy = 0;                   ///< 0 = the original, n = `SALINAN ke-n`
    bool waits = false;             ///< it was on its way already, and is printed once
    TicketNumber number{};          ///< of the visit that it is about; empty where it is about none
    std::optional<OfficeDay> day{}; ///< of that visit, where it is not today's
};

/// What a station's printing stands at.
struct PrintStatus {
    std::vector<PrintJob> waiting; ///< in the order in which they were asked for, the one being sent first
    /// `belum pasti tercetak`, since today, not asked for again since; the newest first
    std::vector<PrintJob> uncertain;
    std::optional<PrintJob> lastPrinted;
    TicketNumber number{};          ///< of the visit that the first uncertain paper is about; empty: about none
    std::optional<OfficeDay> day{}; ///< of that visit, where it is not today's
    int olderUncertain = 0;         ///< the same of earlier days: they stand in the list of papers

    /// The newest paper that waits with a trouble, so that none of an earlier day hides what is wrong now; null when
    /// nothing is in the way.
    [[nodiscard]] const PrintJob *troubled() const;
};

/// The print queue and what is set about papers. A paper waits from the commit of its act on and survives a crash; it
/// is sent once. Use on the office's thread only.
class PrintDesk
{
public:
    explicit PrintDesk(ActRunner &runner);
    ~PrintDesk();

    /// Stores how a paper is printed at a counter; what waits of it goes to the new printer. Errors: OutOfRange
    /// (code page, knife), BadPrinter, RollOnly, TooNarrow, UnknownCounter.
    Result<void> setPaper(const Act &act, PaperSetting setting);

    /// Asks for a paper at the act's counter. The first one is the original; each later one is a copy, counted and
    /// journalled (`reprint`). One that has not left yet is not printed twice: it moves to this counter's printer.
    /// Nobody's paper (PaperOrder::isNobodys) is never a copy and leaves no entry. Errors: NoPrinter, BadText
    /// (`about`).
    Result<PrintAnswer> print(const Act &act, const PaperOrder &order);
    /// Whether a paper has left, or may have, within the time that ended ones are kept. Errors: NotSignedIn, NotAllowed.
    [[nodiscard]] Result<bool> mayBeOut(const Actor &reader, const PaperOrder &order);
    /// Gives up a paper that has not left. Errors: Conflict when it is no longer waiting.
    Result<void> drop(const Actor &actor, PrintJobId job);
    /// Whether somebody may have a paper taken back that is being sent. Errors: NotSignedIn, NotAllowed; Conflict when it
    /// is not being sent.
    [[nodiscard]] Result<void> mayTakeBack(const Actor &actor, PrintJobId job);
    /// Somebody has looked: the uncertain paper is there. Errors: Conflict when it is not uncertain.
    Result<void> found(const Actor &actor, PrintJobId job);
    /// Errors: NotSignedIn, NotAllowed.
    [[nodiscard]] Result<PrintStatus> status(const Actor &reader);
    /// The reader's station's papers: on their way, uncertain (until somebody has looked or, where it was asked for again,
    /// to the day's end), and the last `listedPapers` that were printed or given
    /// up, newest first. Errors: NotSignedIn, NotAllowed.
    [[nodiscard]] Result<std::vector<ListedPaper>> list(const Actor &reader);

    // What the program does by itself; without journal entries, stored for good when it returns.

    /// At the program's start: what was being sent is uncertain; what ended more than 30 days ago is forgotten. Gives
    /// the uncertain ones.
    Result<std::vector<PrintJob>> recover(StationId station);
    /// The next paper of a station to be sent, marked as being sent; none when nothing waits but for `restingPrinters`.
    Result<std::optional<PrintJob>> claim(StationId station, const QStringList &restingPrinters = {});
    /// What became of a claimed paper. Errors: Conflict when it is not being sent.
    Result<void> ended(PrintJobId job, PrintFate fate, PrintTrouble trouble = PrintTrouble::None);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The paper of an act, if the counter has a printer for it and prints it when `ask` says; those of Always are put into
/// Act::papers.
[[nodiscard]] std::vector<PaperOrder> papersFor(const Catalogue &catalogue, std::optional<CounterId> counter,
                                                PaperKind paper, PaperAsk ask = PaperAsk::Always,
                                                std::optional<PaperLanguage> language = {});

} // namespace loket
