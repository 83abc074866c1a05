// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/deskline.h"
#include "ui/presentation/paperwish.h"
#include "ui/presentation/statustexts.h"

/// The acts of a counter window, each as work for the office's thread with the sentence that follows it. What they
/// hold is copied: they run on another thread.
namespace loket::ui::acts {

struct PreparedAct {
    std::function<Result<DeskReply>(Office &, const Act &, const QString &reason)> work;
    std::function<QString(const DeskReply &, const StatusTexts &)> say;
    bool transition = true;   ///< changes what the state-dependent keys mean: they are locked for a moment after it
    bool givesNumber = false; ///< what was chosen for the next number holds for this one
    bool opensVisit = false;  ///< the same for somebody who is served at once
    bool takesBack = false;   ///< what this window has chosen for the visit does not hold any more
};

[[nodiscard]] PreparedAct callNext();
[[nodiscard]] PreparedAct call(TicketId ticket);
[[nodiscard]] PreparedAct recall(TicketId ticket);
[[nodiscard]] PreparedAct start(TicketId ticket);
[[nodiscard]] PreparedAct finish(TicketId ticket, std::vector<rules::LegResult> results, const PaperWish &wish = {});
[[nodiscard]] PreparedAct finishAndCall(TicketId ticket, std::vector<rules::LegResult> results,
                                        const PaperWish &wish = {});
/// The receipt of a visit that is over; a copy when it was printed before.
[[nodiscard]] PreparedAct reprint(TicketId ticket, std::optional<PaperLanguage> language = {});
/// What an act has offered (DeskReply::offered).
[[nodiscard]] PreparedAct print(const std::vector<PaperOrder> &papers);
[[nodiscard]] PreparedAct absent(TicketId ticket);
[[nodiscard]] PreparedAct left(TicketId ticket, std::vector<rules::LegResult> results = {});
[[nodiscard]] PreparedAct remove(TicketId ticket, const QString &reason);
[[nodiscard]] PreparedAct park(TicketId ticket);
[[nodiscard]] PreparedAct resume(TicketId ticket);
/// Where that is for a family tie or an interest and nobody else can take over, it is noted instead.
[[nodiscard]] PreparedAct transfer(TicketId ticket, const QueueDesk::TransferOrder &order);
/// A family tie or an interest, where nobody else can take the visitor over.
[[nodiscard]] PreparedAct noteInterest(TicketId ticket);
/// The rest of a visit waits again in its old place.
[[nodiscard]] PreparedAct backToQueue(TicketId ticket, std::vector<rules::LegResult> results);

[[nodiscard]] PreparedAct take(const TakeOrder &order, std::optional<PaperLanguage> language = {});
/// For somebody who was not served on the last working day, by his old number.
[[nodiscard]] PreparedAct takeAgain(const TicketNumber &old, std::optional<PaperLanguage> language = {});
/// Back from absence into the queue, on the old place.
[[nodiscard]] PreparedAct comeBack(TicketId ticket);
[[nodiscard]] PreparedAct turnAway(ServiceId service, int persons, const QString &reason);
[[nodiscard]] PreparedAct walkIn(ServiceId service);
/// For somebody who comes back with a file or collects one: a number, by its code; served at once; added to his visit.
[[nodiscard]] PreparedAct takeFile(const QString &code, std::optional<PaperLanguage> language = {});
[[nodiscard]] PreparedAct walkInFile(ApplicationId file);
[[nodiscard]] PreparedAct addFile(TicketId ticket, ApplicationId file);
[[nodiscard]] PreparedAct addService(TicketId ticket, ServiceId service);
[[nodiscard]] PreparedAct switchTo(TicketId ticket, LegId leg);
[[nodiscard]] PreparedAct setPriority(TicketId ticket, const QString &priorityClass, const QString &words);
[[nodiscard]] PreparedAct setPersons(TicketId ticket, int persons);
[[nodiscard]] PreparedAct setQuantity(TicketId ticket, LegId leg, int quantity);
[[nodiscard]] PreparedAct setCharge(TicketId ticket, LegId leg, std::optional<qint64> rupiah);
[[nodiscard]] PreparedAct setOfficeNumber(TicketId ticket, LegId leg, const QString &number);
[[nodiscard]] PreparedAct choose(TicketId ticket, LegId leg, const std::optional<rules::LegResult> &ending);
[[nodiscard]] PreparedAct setNote(TicketId ticket, const QString &note);
[[nodiscard]] PreparedAct flagInaccurate(TicketId ticket, LegId leg, bool inaccurate);

[[nodiscard]] PreparedAct openCounter();
[[nodiscard]] PreparedAct pauseCounter(const QString &reason, std::optional<Instant> returnAt);
[[nodiscard]] PreparedAct noteIncident(const IncidentNote &told);
/// The reason of kind `counter_break` for work off the queue, which is no gap.
[[nodiscard]] inline QString otherWork()
{
    return QStringLiteral("other_work");
}
/// The counter's neutral break while a report is received: the clock of the visit that is served there stands still
/// (corrections.md 2).
[[nodiscard]] PreparedAct stopForReport(std::optional<TicketId> served);
/// Goes on after it, with that visit if it is still held.
[[nodiscard]] PreparedAct goOnAfterReport(std::optional<TicketId> held);
[[nodiscard]] PreparedAct stopNumbers(const QString &reason);
[[nodiscard]] PreparedAct giveNumbers(std::optional<TakeOrder> andThis = {},
                                      std::optional<PaperLanguage> language = {});
[[nodiscard]] PreparedAct startNumbersAt(ServiceId service, int first);
/// Ends those who wait as not served, then closes.
[[nodiscard]] PreparedAct closeWithWaiting(std::vector<TicketId> tickets, const QString &reason);
[[nodiscard]] PreparedAct closeCounter(const QString &reason);
[[nodiscard]] PreparedAct undo(UndoReach reach);

} // namespace loket::ui::acts
