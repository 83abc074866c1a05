// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printtexts.h"

#include "ui/presentation/clocktext.h"

#include <algorithm>
#include <set>

namespace loket::ui {

namespace {

/// A paper that waits for a printer of the system, which nobody could ask.
bool isServiceSilent(const PrintJob &job)
{
    const auto target = PrinterTarget::fromText(job.printer);
    return job.trouble == PrintTrouble::Silent && target && target->way == PrinterTarget::Way::System;
}

} // namespace

int PrintingNow::papers(const QString &printer) const
{
    const auto own = std::count_if(queue.waiting.begin(), queue.waiting.end(),
                                   [&](const PrintJob &job) { return job.printer == printer; });
    const auto others = held.find(printer);
    return static_cast<int>(own) + (others == held.end() ? 0 : others->second);
}

PrintJob PrintingNow::known(PrintJob job) const
{
    for (const auto &waiting : queue.waiting) {
        if (waiting.id == job.id)
            job.trouble = waiting.trouble;
    }
    return job;
}

QString PrintTexts::printer(const PrintJob &job)
{
    const auto target = PrinterTarget::fromText(job.printer);
    return target ? target->name() : job.printer;
}

QString PrintTexts::nameOf(PaperKind paper)
{
    switch (paper) {
    case PaperKind::Ticket:
        return tr("Queue number");
    case PaperKind::Receipt:
        return tr("Receipt");
    case PaperKind::Requirements:
        return tr("Requirement sheet");
    case PaperKind::Missing:
        return tr("Sheet of what lacks");
    case PaperKind::Coupon:
        return tr("Coupon");
    case PaperKind::Complaint:
        return tr("Receipt of a report");
    case PaperKind::ComplaintForm:
        return tr("Blank complaint form");
    case PaperKind::Test:
        break;
    }
    return tr("Test page");
}

QString PrintTexts::reason(const PrintJob &job, const PrintingNow &now)
{
    const QString printer = PrintTexts::printer(job);
    const int papers = now.papers(job.printer);
    if (now.isStalled(job))
        return tr("printer %1 does not answer and %n papers wait", nullptr, papers).arg(printer);
    if (isServiceSilent(job))
        return tr("the computer's printing service does not answer");
    switch (job.trouble) {
    case PrintTrouble::NoPaper:
        return tr("printer %1 is out of paper or open").arg(printer);
    case PrintTrouble::Silent:
        return tr("printer %1 takes nothing").arg(printer);
    case PrintTrouble::Stopped:
        return tr("the queue of printer %1 stands still and %n papers wait", nullptr, papers).arg(printer);
    case PrintTrouble::Removed:
        return tr("printer %1 is no longer on this computer").arg(printer);
    case PrintTrouble::Unknown:
        return tr("there is no printer %1 on this computer or network").arg(printer);
    case PrintTrouble::Rejected:
        return tr("printer %1 accepts no papers").arg(printer);
    case PrintTrouble::Program:
        return tr("the print program of this counter does not run");
    case PrintTrouble::None:
    case PrintTrouble::Off:
    case PrintTrouble::CutOff:
    case PrintTrouble::Content:
        break;
    }
    return tr("printer %1 does not answer").arg(printer);
}

QString PrintTexts::remedy(const PrintJob &job, const PrintingNow &now)
{
    const bool isAdministrator = now.reader.has(Role::Administrator);
    if (now.isStalled(job))
        return tr("Look at the printer, or choose Do not print in Papers (Ctrl+Shift+P) for this paper.");
    if (isServiceSilent(job))
        return tr("Start the printing service or the computer again; the papers follow by themselves.");
    switch (job.trouble) {
    case PrintTrouble::NoPaper:
        return tr("Put paper in and close the cover, then choose Try again in Papers (Ctrl+Shift+P).");
    case PrintTrouble::Silent:
        return tr("Switch the printer off and on, then choose Try again in Papers (Ctrl+Shift+P).");
    case PrintTrouble::Stopped:
        return tr("Start the queue in the computer's printer settings; the papers follow by themselves.");
    case PrintTrouble::Removed:
        return tr("Connect the printer again, or choose another one in Settings > Papers and printers.");
    case PrintTrouble::Unknown:
    case PrintTrouble::Rejected:
        return isAdministrator
            ? tr("Choose another printer in Settings (Ctrl+,) > Papers and printers.")
            : tr("Choose another printer in Settings > Papers and printers, or ask the administrator.");
    case PrintTrouble::Program:
        return isAdministrator
            ? tr("Close Loket Prima and open it again; restart the computer if it happens once more.")
            : tr("Close Loket Prima and open it again; ask the administrator if it happens once more.");
    case PrintTrouble::None:
    case PrintTrouble::Off:
    case PrintTrouble::CutOff:
    case PrintTrouble::Content:
        break;
    }
    return tr("Switch the printer on, then choose Try again in Papers (Ctrl+Shift+P).");
}

QString PrintTexts::interruption(const PrintJob &job)
{
    const QString printer = PrintTexts::printer(job);
    switch (job.trouble) {
    case PrintTrouble::NoPaper:
        return tr("printer %1 ran out of paper in the middle").arg(printer);
    case PrintTrouble::Program:
        return tr("the program ended in the middle");
    case PrintTrouble::Stopped:
        return tr("the queue of printer %1 was stopped in the middle").arg(printer);
    case PrintTrouble::Silent:
        return tr("printer %1 fell silent in the middle").arg(printer);
    case PrintTrouble::Removed:
        return tr("printer %1 was removed in the middle").arg(printer);
    default:
        return tr("the connection to printer %1 broke in the middle").arg(printer);
    }
}

QString PrintTexts::waiting(const PrintJob &job, const PrintingNow &now)
{
    return tr("%1 not printed yet: %2. The data is saved. %3")
        .arg(nameOf(job.order.paper), reason(job, now), remedy(job, now));
}

QString PrintTexts::uncertain(const PrintJob &job, const QString &name)
{
    return tr("%1 perhaps not printed: %2. The data is saved. Look at the printer, then say in Papers "
              "(Ctrl+Shift+P) that it is there, or print a copy, which is marked COPY.")
        .arg(name.isEmpty() ? nameOf(job.order.paper) : name, interruption(job));
}

QString PrintTexts::uncertainPapers(const PrintStatus &queue)
{
    QString name = nameOf(queue.uncertain.front().order.paper);
    if (queue.number.number > 0)
        name += QLatin1Char(' ') + visit(queue.number, queue.day);
    const int others = int(queue.uncertain.size()) - 1 + queue.olderUncertain;
    return others > 0 ? tr("%1 and %n other papers", nullptr, others).arg(name) : name;
}

QString PrintTexts::olderUncertain(const PrintStatus &queue)
{
    return queue.olderUncertain > 0
        ? tr("%n papers of earlier days perhaps not printed: Papers (Ctrl+Shift+P).", nullptr, queue.olderUncertain)
        : QString();
}

const PrintJob *PrintTexts::newestTrouble(const PrintStatus &queue)
{
    const PrintJob *job = queue.troubled();
    if (!job || queue.uncertain.empty())
        return job;
    const auto &cutOff = queue.uncertain.front().endedAt;
    return cutOff && *cutOff > job->madeAt ? nullptr : job;
}

QString PrintTexts::line(const PrintingNow &now)
{
    if (const PrintJob *job = newestTrouble(now.queue)) {
        const QString first = waiting(*job, now);
        const int more = others(now);
        return more > 0 ? tr("%1 And %n more: Papers (Ctrl+Shift+P).", nullptr, more).arg(first) : first;
    }
    if (now.queue.uncertain.empty())
        return olderUncertain(now.queue);
    const QString first = uncertain(now.queue.uncertain.front(), uncertainPapers(now.queue));
    const int more = others(now);
    return more > 0 ? tr("%1 And %n more: Papers (Ctrl+Shift+P).", nullptr, more).arg(first) : first;
}

QStringList PrintTexts::shorterLines(const PrintingNow &now)
{
    if (const PrintJob *job = newestTrouble(now.queue)) {
        QString what = tr("%1 not printed yet: %2").arg(nameOf(job->order.paper), reason(*job, now));
        const int more = others(now);
        if (more > 0)
            what = tr("%1, and %n more", nullptr, more).arg(what);
        const QString where = tr("%1. What to do: Papers (Ctrl+Shift+P)").arg(what);
        return more > 0 ? QStringList{where} : QStringList{what + QStringLiteral(". ") + remedy(*job, now), where};
    }
    if (now.queue.uncertain.empty()) {
        const QString older = olderUncertain(now.queue);
        return older.isEmpty() ? QStringList() : QStringList{older};
    }
    return {tr("%1 perhaps not printed. What to do: Papers (Ctrl+Shift+P)").arg(uncertainPapers(now.queue))};
}

int PrintTexts::others(const PrintingNow &now)
{
    std::set<std::pair<QString, PrintTrouble>> troubles;
    for (const PrintJob &job : now.queue.waiting) {
        if (job.trouble != PrintTrouble::None)
            troubles.emplace(job.printer, job.trouble);
    }
    const int uncertain = now.queue.uncertain.empty() && now.queue.olderUncertain == 0 ? 0 : 1;
    return std::max(0, int(troubles.size()) + uncertain - 1);
}

QString PrintTexts::visit(const TicketNumber &number, const std::optional<OfficeDay> &earlierDay)
{
    return earlierDay ? tr("%1 of %2").arg(number.text(), ClockText::shortDate(*earlierDay)) : number.text();
}

QString PrintTexts::nameOf(PaperKind paper, const PrintAnswer &answer)
{
    return answer.number.number > 0 ? nameOf(paper) + QLatin1Char(' ') + visit(answer.number, answer.day)
                                    : nameOf(paper);
}

QString PrintTexts::stuck(PaperKind paper, const PrintAnswer &answer, const PrintingNow &now)
{
    const auto &waiting = now.queue.waiting;
    const auto asked = std::find_if(waiting.begin(), waiting.end(),
                                    [&](const PrintJob &job) { return job.id == answer.job; });
    if (asked == waiting.end())
        return {};
    // One that stands behind another before the same printer was not tried itself.
    const auto known = std::find_if(waiting.begin(), waiting.end(), [&](const PrintJob &job) {
        return job.printer == asked->printer && job.trouble != PrintTrouble::None;
    });
    return known == waiting.end() ? QString() : tr("%1 waits: %2.").arg(nameOf(paper, answer), reason(*known, now));
}

QString PrintTexts::asked(PaperKind paper, const PrintAnswer &answer)
{
    const QString name = nameOf(paper, answer);
    if (answer.waits)
        return tr("%1 is on its way to the printer already and is printed once.").arg(name);
    if (answer.copy > 0)
        return tr("%1 is in the print queue as copy %2.").arg(name).arg(answer.copy);
    return tr("%1 is in the print queue.").arg(name);
}

QString PrintTexts::offered(const std::vector<PaperOrder> &papers)
{
    QStringList names;
    for (const PaperOrder &order : papers)
        names << nameOf(order.paper);
    names.removeDuplicates();
    return tr("Ctrl+P prints: %1.").arg(names.join(QStringLiteral(", ")));
}

QString PrintTexts::listNote(const QString &note)
{
    if (note == QLatin1String("no_service"))
        return tr("The computer's printing service does not answer. Start it, or enter a printer by its network "
                  "address.");
    if (note == QLatin1String("no_library"))
        return tr("This computer has no printing service. Enter a printer by its network address or device.");
    return {};
}

} // namespace loket::ui
