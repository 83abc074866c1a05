// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access.h"
#include "core/service/printdesk.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace loket::ui {

/// How printing stands at this counter, as one value.
struct PrintingNow {
    PrintStatus queue{};
    RoleSet reader{}; ///< of whoever is told
    std::map<QString, int>
        held{}; ///< by printer: papers, of other programs too, in the system's queue that stands still
    std::set<PrintJobId> stalled{}; ///< being sent, and their printers say nothing

    [[nodiscard]] bool isStalled(const PrintJob &job) const { return stalled.count(job.id) > 0; }
    /// How many papers stand before the printer.
    [[nodiscard]] int papers(const QString &printer) const;
    /// A job with the trouble that its printer is known to have now.
    [[nodiscard]] PrintJob known(PrintJob job) const;
};

/// What the status line says about papers: what happened, that nothing is lost, and what to do (ux.md 12).
class PrintTexts
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::PrintTexts)

public:
    /// `Bukti`, `Nomor antrean`: as in the sentences.
    [[nodiscard]] static QString nameOf(PaperKind paper);
    /// What stands in the way, then what is uncertain; empty when all is well.
    [[nodiscard]] static QString line(const PrintingNow &now);
    /// The same with less of it, for where there is little room; the last one says where to read what to do.
    [[nodiscard]] static QStringList shorterLines(const PrintingNow &now);
    /// A paper that waits because of its trouble.
    [[nodiscard]] static QString waiting(const PrintJob &job, const PrintingNow &now);
    /// `belum pasti tercetak`: cut off in between. `name`: what is, where more is known than its kind.
    [[nodiscard]] static QString uncertain(const PrintJob &job, const QString &name = {});
    /// The number of a visit: `A-017`, of an earlier day `A-017, 17 Nov 2023`.
    [[nodiscard]] static QString visit(const TicketNumber &number, const std::optional<OfficeDay> &earlierDay);
    /// The answer to whoever asked for a paper: of which number, whoever is served meanwhile.
    [[nodiscard]] static QString asked(PaperKind paper, const PrintAnswer &answer);
    /// The same once it is known that its printer takes nothing, and why; empty before that.
    [[nodiscard]] static QString stuck(PaperKind paper, const PrintAnswer &answer, const PrintingNow &now);
    /// After an act whose papers are asked for: by which key.
    [[nodiscard]] static QString offered(const std::vector<PaperOrder> &papers);
    /// Beside the list of the system's printers; empty when it is whole. `note` as in PrintReport.
    [[nodiscard]] static QString listNote(const QString &note);

    /// What people call the printer of a job: `XP-58`.
    [[nodiscard]] static QString printer(const PrintJob &job);
    /// Why it waits, and why it is uncertain, as parts of a sentence.
    [[nodiscard]] static QString reason(const PrintJob &job, const PrintingNow &now);
    [[nodiscard]] static QString interruption(const PrintJob &job);

private:
    [[nodiscard]] static QString nameOf(PaperKind paper, const PrintAnswer &answer);
    /// The papers that are uncertain: the first by its number, the others by their count.
    [[nodiscard]] static QString uncertainPapers(const PrintStatus &queue);
    /// That there are some of earlier days; empty where there are none.
    [[nodiscard]] static QString olderUncertain(const PrintStatus &queue);
    [[nodiscard]] static QString remedy(const PrintJob &job, const PrintingNow &now);
    /// The paper that waits in trouble; null where there is none, or one was cut off after it was asked for: that is told
    /// first.
    [[nodiscard]] static const PrintJob *newestTrouble(const PrintStatus &queue);
    /// How many other things are wrong beside the one that `line` tells.
    [[nodiscard]] static int others(const PrintingNow &now);
};

} // namespace loket::ui
