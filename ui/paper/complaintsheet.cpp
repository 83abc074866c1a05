// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt of a report (`tanda terima`): what the law wants on it (UU 25/2009 Ps 42, 44), and what whoever complains
// has to know afterwards: number, what happens next and by when, whom to ask, a record to keep.
#include "ui/paper/sheetwriter.h"

namespace loket::paper {

namespace {

constexpr qsizetype longestRow = 160; ///< what is longer stands over the whole width

/// Words of a person: a row while they are short.
void addWords(SheetWriter &out, const QString &key, const QString &words)
{
    if (words.size() <= longestRow && !words.contains(QLatin1Char('\n')))
        return out.row(key, words);
    QString before = key + QStringLiteral(": ");
    for (const QString &line : words.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        out.text(std::exchange(before, QString()) + line);
}

QString receivedText(const SheetWriter &out, const ComplaintPaper &paper)
{
    const PaperWords &words = out.words();
    const auto zone = OfficeZone::fromId(out.context().office.zone);
    const auto day = zone
        ? zone->dayOf(paper.receivedAt)
        : OfficeDay::fromDate(QDateTime::fromMSecsSinceEpoch(paper.receivedAt.millis(), Qt::UTC).date());
    //: When a report was received: `Friday, 17 November 2023 at 09:52 WITA`
    return out.translate("loket::paper::Paper", "%1 at %2 %3")
        .arg(words.date(*day), words.time(paper.receivedAt), words.zoneName(paper.receivedAt))
        .trimmed();
}

/// Of a confidential or anonymous one nothing, whatever is known; and nothing where it is not known here.
QString complainantName(const SheetWriter &out, const ComplaintPaper &paper)
{
    if (paper.confidential || (paper.isComplaint && !paper.anonymous && paper.complainant.name.isEmpty()))
        return out.translate("loket::paper::Paper", "Kept confidential");
    // Who asks a question was never asked for a name.
    return paper.isComplaint && paper.anonymous ? out.translate("loket::paper::Paper", "Anonymous")
                                                : paper.complainant.name;
}

void addComplainant(SheetWriter &out, const ComplaintPaper &paper)
{
    out.row(out.translate("loket::paper::Paper", "Reported by"), complainantName(out, paper));
    out.row(out.translate("loket::paper::Paper", "Reference code"), paper.referenceCode, TextStyle::Strong);
    if (paper.showsIdentity())
        out.row(out.translate("loket::paper::Paper", "Contact"), paper.complainant.contact);
}

/// Only ever alleged: the head or the Ombudsman concludes.
void addForms(SheetWriter &out, const std::vector<BothTexts> &forms)
{
    QStringList names;
    for (const auto &form : forms)
        names += out.nameOf(form);
    out.row(out.translate("loket::paper::Paper", "Alleged form"), names.join(QStringLiteral("; ")));
}

/// The process is promised, never the outcome (domain.md 10).
QString hopeText(const SheetWriter &out, const ComplaintPaper &paper)
{
    QString told = out.translate("loket::paper::Paper", "Noted; the outcome depends on the examination.");
    if (paper.hopeAnswer) {
        switch (*paper.hopeAnswer) {
        case HopeAnswer::Can:
            told = out.translate("loket::paper::Paper", "It can be given if the report proves true.");
            break;
        case HopeAnswer::InPart:
            told = out.translate("loket::paper::Paper", "A part of it can be given if the report proves true.");
            break;
        case HopeAnswer::NotOurs:
            told = out.translate("loket::paper::Paper", "That is not ours to give.");
            break;
        }
    }
    return paper.hopeWords.isEmpty() ? told : told + QLatin1Char(' ') + paper.hopeWords;
}

void addHope(SheetWriter &out, const ComplaintPaper &paper)
{
    if (paper.hope.isEmpty())
        return;
    addWords(out, out.translate("loket::paper::Paper", "Your hope"), paper.hope);
    addWords(out, out.translate("loket::paper::Paper", "What was told"), hopeText(out, paper));
}

void addAttachments(SheetWriter &out, const ComplaintPaper &paper)
{
    if (paper.attachments > 0)
        out.row(out.translate("loket::paper::Paper", "Attached"),
                out.translate("loket::paper::Paper", "%n file(s)", nullptr, paper.attachments));
}

QString lengthText(const SheetWriter &out, const ComplaintPromise &one)
{
    return one.unit == DeadlineUnit::WorkingDays
        ? out.translate("loket::paper::Paper", "%n working day(s)", nullptr, one.amount)
        : out.translate("loket::paper::Paper", "%n calendar day(s)", nullptr, one.amount);
}

QString promiseText(const SheetWriter &out, const ComplaintPromise &one)
{
    QString by = one.day ? out.words().date(*one.day) : lengthText(out, one);
    if (one.fromCompleteFile)
        //: %1: a day or a length of time
        by = out.translate("loket::paper::Paper", "%1 (after everything needed is there)").arg(by);
    switch (one.what) {
    case ComplaintPromise::What::FirstAnswer:
        return out.translate("loket::paper::Paper", "First answer at the latest %1").arg(by);
    case ComplaintPromise::What::Completeness:
        return out.translate("loket::paper::Paper", "Answer whether everything needed is there at the latest %1")
            .arg(by);
    case ComplaintPromise::What::Settlement:
        return out.translate("loket::paper::Paper", "Settlement at the latest %1").arg(by);
    case ComplaintPromise::What::Other:
        break;
    }
    //: A deadline of the office's list and its day: `Visit to the place at the latest Friday, 17 November 2023`
    return out.translate("loket::paper::Paper", "%1 at the latest %2").arg(out.nameOf(one.name), by);
}

/// What was done already, what happens next and by when.
void addNext(SheetWriter &out, const ComplaintPaper &paper)
{
    if (!paper.answer.isEmpty()) {
        out.text(paper.isComplaint ? out.translate("loket::paper::Paper", "Settled on the spot, with your consent:")
                                   : out.translate("loket::paper::Paper", "Our answer:"),
                 TextStyle::Strong);
        for (const QString &line : paper.answer.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            out.text(line);
        return;
    }
    const QString &channel = out.nameOf(paper.answerChannel);
    //: %1: a channel, e.g. WhatsApp
    const QString way = channel.isEmpty()
        ? QString()
        : out.translate("loket::paper::Paper", "You get the answer through %1.").arg(channel);
    QStringList steps;
    for (const auto &step : paper.steps)
        steps += out.nameOf(step);
    const bool isDated = !paper.promises.empty() || paper.unitPromise;
    if (steps.isEmpty() && !isDated && paper.isOver)
        return out.text(way); // a copy: what comes next has come
    const QString usual = paper.isComplaint
        ? out.translate("loket::paper::Paper", "Somebody whom it is not about examines your complaint.")
        : out.translate("loket::paper::Paper", "We look for the answer.");
    if (steps.isEmpty() && !isDated) { // no list of steps: without a day nobody could be held to it
        QStringList told{usual, out.translate("loket::paper::Paper", "No day is set yet for the answer."), way};
        told.removeAll(QString());
        return out.text(told.join(QLatin1Char(' ')));
    }
    out.text(out.translate("loket::paper::Paper", "What we do next"), TextStyle::Strong);
    if (steps.isEmpty())
        steps += usual;
    for (const auto &one : paper.promises)
        steps += promiseText(out, one);
    if (paper.unitPromise)
        steps += out.translate("loket::paper::Paper", "Answer at the latest %1 (promised by this office)")
                     .arg(out.words().date(*paper.unitPromise));
    if (!way.isEmpty())
        steps += way;
    for (qsizetype at = 0; at < steps.size(); ++at)
        out.item(QStringLiteral("%1.").arg(at + 1), steps[at]);
}

/// What whoever keeps it has to know; without a form of its own, so that a usual receipt stands on one page of A5.
void addRights(SheetWriter &out, const ComplaintPaper &paper)
{
    QStringList rights{paper.isComplaint ? out.translate("loket::paper::Paper", "A complaint costs nothing.")
                                         : out.translate("loket::paper::Paper", "This costs nothing.")};
    if (paper.isComplaint)
        rights << out.translate("loket::paper::Paper", "This receipt proves that you complained to us first.");
    rights << out.keepText();
    if (paper.confidential)
        out.text(out.translate("loket::paper::Paper", "Your identity is kept confidential."), TextStyle::Strong);
    out.text(rights.join(QLatin1Char(' ')));
}

/// The code that says whose receipt it is, where there is one.
QrBlock codeOf(const SheetWriter &out, const ComplaintPaper &paper)
{
    if (paper.code.isEmpty())
        return {};
    return {paper.code,
            {out.translate("loket::paper::Paper", "This code proves that the receipt is ours."), out.printed()}};
}

void addClosing(SheetWriter &out, const ComplaintPaper &paper)
{
    const QrBlock code = codeOf(out, paper);
    if (paper.isComplaint) {
        const QString nip = paper.officerNip.isEmpty() ? QString() : QStringLiteral("\nNIP ") + paper.officerNip;
        out.beginClosing();
        out.gap(1.5);
        out.add(SignBlock{{out.translate("loket::paper::Paper", "Reported by"), complainantName(out, paper)},
                          {out.translate("loket::paper::Paper", "Receiving officer"), paper.officerName + nip},
                          code});
    } else if (!paper.code.isEmpty()) {
        out.add(code);
    }
    if (paper.code.isEmpty())
        out.text(out.printed());
}

} // namespace

Sheet sheetOf(const ComplaintPaper &paper, const PaperContext &context)
{
    SheetWriter out(context);
    out.beCompact();
    out.head();
    out.text(paper.isComplaint ? out.translate("loket::paper::Paper", "RECEIPT OF A COMPLAINT")
                               : out.translate("loket::paper::Paper", "RECEIPT"),
             TextStyle::Strong);
    out.text(paper.number, TextStyle::Title); // the largest that keeps it on one line of a roll
    if (!paper.isComplaint)
        out.row(out.translate("loket::paper::Paper", "Kind"), out.nameOf(paper.reportClass));
    out.row(out.translate("loket::paper::Paper", "Received"), receivedText(out, paper));
    out.row(out.translate("loket::paper::Paper", "Place"), paper.place);
    out.row(out.translate("loket::paper::Paper", "Came through"), out.nameOf(paper.channel));
    out.row(out.translate("loket::paper::Paper", "Number there"), paper.originalNumber);
    addComplainant(out, paper);
    out.row(out.translate("loket::paper::Paper", "Service"), out.nameOf(paper.service));
    out.rule();
    out.mayEndPage();
    addWords(out,
             paper.isComplaint ? out.translate("loket::paper::Paper", "About")
                               : out.translate("loket::paper::Paper", "Your words"),
             paper.statement);
    if (paper.isComplaint) {
        out.mayEndPage();
        addForms(out, paper.forms);
        out.mayEndPage();
        addHope(out, paper);
        out.mayEndPage();
        addWords(out, out.translate("loket::paper::Paper", "You ask for"), paper.remedy);
        addAttachments(out, paper);
    }
    out.rule();
    out.mayEndPage();
    addNext(out, paper);
    out.gap(1);
    out.mayEndPage();
    if (paper.isComplaint || paper.answer.isEmpty()) // of an answered question there is nothing left to ask
        out.followUpLine(!paper.referenceCode.isEmpty());
    if (paper.isComplaint)
        out.escalation(paper.escalation);
    out.gap(1);
    out.mayEndPage();
    addRights(out, paper);
    addClosing(out, paper);
    return out.finish(out.translate("loket::paper::Paper", "Receipt %1").arg(paper.number), paper.number);
}

} // namespace loket::paper
