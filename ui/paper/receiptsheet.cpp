// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheetwriter.h"

namespace loket::paper {

namespace {

QString withReason(const QString &outcome, const QString &reason)
{
    return reason.isEmpty() ? outcome : outcome + QLatin1String(": ") + reason;
}

QString outcomeText(const SheetWriter &out, const ReceiptService &one)
{
    const QString &reason = out.nameOf(one.reason);
    switch (one.outcome) {
    case LegOutcome::Done:
        if (!one.file)
            return out.translate("loket::paper::Paper", "Done");
        if (one.file->isTakenByProxy) // the receipt is shown to the applicant, who must read where the document went
            return out.translate("loket::paper::Paper", "Ready, handed over to the applicant's proxy");
        if (one.file->isHandedOver)
            return out.translate("loket::paper::Paper", "Ready, handed over to you");
        return one.file->isReady ? out.translate("loket::paper::Paper", "Asked about, ready to collect")
                                 : out.translate("loket::paper::Paper", "Asked about, still being processed");
    case LegOutcome::Accepted:
        return out.translate("loket::paper::Paper", "Papers complete, being processed");
    case LegOutcome::Incomplete:
        return out.translate("loket::paper::Paper", "Papers not complete yet");
    case LegOutcome::Refused:
        return withReason(out.translate("loket::paper::Paper", "Refused"), reason);
    case LegOutcome::Referred:
        return reason.isEmpty() ? out.translate("loket::paper::Paper", "Referred to another office")
                                : out.translate("loket::paper::Paper", "Referred to %1").arg(reason);
    case LegOutcome::NotDone:
        return withReason(out.translate("loket::paper::Paper", "Not done"), reason);
    case LegOutcome::Moved:
        return out.translate("loket::paper::Paper", "Continued under another service");
    case LegOutcome::Undone:
        return out.translate("loket::paper::Paper", "Cancelled, not counted");
    case LegOutcome::None:
        break;
    }
    return one.startedAt ? out.translate("loket::paper::Paper", "Still being served")
                         : out.translate("loket::paper::Paper", "Not served yet");
}

/// With its day where that is not the number's: one that was still open may be served days later.
QString servedText(const SheetWriter &out, const ReceiptService &one, const OfficeDay &numberDay)
{
    if (!one.startedAt)
        return {};
    QString from = out.words().time(*one.startedAt);
    if (const QDate day = out.words().dayOf(*one.startedAt); day != numberDay.date())
        from = out.words().shortDate(day) + QLatin1Char(' ') + from;
    if (!one.endedAt)
        //: When the service began, while it goes on: `since 09.41`
        return out.translate("loket::paper::Paper", "since %1").arg(from);
    QString served = out.words().minutes(one.counterTime);
    if (elapsed(*one.startedAt, *one.endedAt) - one.counterTime >= minuteMs) // else the two would contradict each other
        served = out.translate("loket::paper::Paper", "%1, not counting interruptions").arg(served);
    return QStringLiteral("%1-%2 (%3)").arg(from, out.words().time(*one.endedAt), served);
}

/// By when it is ready, as the promise holds now, and what was told before where that is another day. A day that is over
/// is never told as if it were still to come.
void addPromise(SheetWriter &out, const FilePaper &file, const OfficeDay &promised)
{
    const QString day = out.words().date(promised);
    if (file.isLate) {
        out.text(out.translate("loket::paper::Paper", "The promised day, %1, has passed").arg(day), TextStyle::PickUp);
    } else {
        out.text(out.translate("loket::paper::Paper", "Ready on:"), TextStyle::Strong);
        out.text(day, TextStyle::PickUp);
    }
    if (file.isEstimate)
        out.text(out.translate("loket::paper::Paper", "An estimate, not a standard"));
    if (file.formerly) //: The promised day before it was changed
        out.text(out.translate("loket::paper::Paper", "Before: %1").arg(out.words().date(*file.formerly)));
    if (file.isClosedThen)
        out.text(out.translate("loket::paper::Paper",
                               "The office is closed on the promised day; this is the next day it is open."));
}

/// What the visitor comes back for: everything at least 14 pt bold, over the whole width. Without a date there is
/// nothing to collect yet, only the code to name.
void addPickUp(SheetWriter &out, const FilePaper &file)
{
    out.gap(1);
    if (file.promised) {
        addPromise(out, file, *file.promised);
        if (!file.pickUp.isEmpty())
            out.text(out.translate("loket::paper::Paper", "Collect at %1").arg(out.words().anyOf(file.pickUp)),
                     TextStyle::PickUp);
    }
    if (!file.code.isEmpty())
        out.text(out.translate("loket::paper::Paper", "Code %1").arg(file.code), TextStyle::PickUp);
    if (file.isLate)
        out.askWhenReadyLine();
    out.gap(1);
}

void addFile(SheetWriter &out, const FilePaper &file)
{
    out.row(out.translate("loket::paper::Paper", "Document"), out.nameOf(file.service));
    if (file.isHandedOver)
        out.row(out.translate("loket::paper::Paper", "Code"), file.code);
    else
        addPickUp(out, file);
    if (file.missing.empty())
        return;
    out.text(out.translate("loket::paper::Paper", "Still missing:"), TextStyle::Strong);
    for (const auto &one : file.missing)
        out.item(QStringLiteral("-"), out.nameOf(one));
}

/// What was paid is told beside the fee, with the difference where there is one. Without a confirmed fee nothing is
/// said of money; the summary shows the head what was paid all the same.
void addCharge(SheetWriter &out, const ReceiptService &one)
{
    if (one.fee.kind == FeeKind::Unset)
        return;
    const ui::FeeWords words = out.words().fees();
    out.text(words.rule(one.fee));
    out.row(out.translate("loket::paper::Paper", "Fee"), words.amount(one.fee, one.quantity));
    if (one.charged && (one.fee.kind != FeeKind::Free || *one.charged != 0))
        out.row(out.translate("loket::paper::Paper", "Paid"), words.paid(one.fee, one.quantity, *one.charged));
}

void addService(SheetWriter &out, const ReceiptService &one, const OfficeDay &numberDay)
{
    out.row(out.translate("loket::paper::Paper", "Service"), out.nameOf(one.service), TextStyle::Strong);
    if (one.quantity > 1)
        out.row(out.translate("loket::paper::Paper", "Quantity"), QString::number(one.quantity));
    out.row(out.translate("loket::paper::Paper", "Counter"), one.counter);
    out.row(out.translate("loket::paper::Paper", "Served"), servedText(out, one, numberDay));
    out.row(out.translate("loket::paper::Paper", "Result"), outcomeText(out, one), TextStyle::Strong);
    if (one.announced) // by nobody's name: staff are not named where nobody signs
        out.text(out.translate("loket::paper::Paper", "The officer has told them that you are coming."));
    if (one.file)
        addFile(out, *one.file);
    addCharge(out, one);
    out.rule();
}

} // namespace

Sheet sheetOf(const ReceiptPaper &receipt, const PaperContext &context)
{
    SheetWriter out(context);
    const QString number = receipt.number.text();
    const bool isCorrected = context.issue.copy > 0 && receipt.correctedAt.has_value();
    if (isCorrected)
        out.add(MarkBlock{out.translate("loket::paper::Paper", "CORRECTED")});
    out.head();
    if (isCorrected) {
        out.text(out.translate("loket::paper::Paper", "Changed on %1. What was printed before does not hold any more.")
                     .arg(out.words().stamp(*receipt.correctedAt)),
                 TextStyle::Strong);
    }
    out.add(SplitBlock{out.translate("loket::paper::Paper", "SERVICE RECEIPT"),
                       //: The receipt's number
                       out.translate("loket::paper::Paper", "No. %1").arg(receipt.code()), TextStyle::Strong});
    out.text(out.translate("loket::paper::Paper", "Queue number %1").arg(number), TextStyle::Strong);
    out.text(out.words().date(receipt.day));
    if (!receipt.walkIn) { // who never waited took no number
        const QString time = out.words().time(receipt.takenAt) + QLatin1Char(' ')
            + out.words().zoneName(receipt.takenAt);
        out.text(out.translate("loket::paper::Paper", "Number taken: %1").arg(time.trimmed()));
    }
    out.rule();
    for (const auto &one : receipt.services) {
        addService(out, one, receipt.day);
        out.mayEndPage();
    }
    out.beginClosing();
    out.complaintLine();
    out.keepLine();
    out.gap(1);
    out.add(QrBlock{receipt.code(), {out.printed()}});
    return out.finish(out.translate("loket::paper::Paper", "Service receipt %1").arg(receipt.code()), receipt.code());
}

} // namespace loket::paper
