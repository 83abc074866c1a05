// SPDX-License-Identifier: GPL-3.0-or-later
// The blank form for the box in the waiting room, one page of A5: what is asked at a counter too, and a receipt to tear
// off, so that whoever wrote it can ask how it goes.
#include "ui/paper/sheetwriter.h"

namespace loket::paper {

namespace {

constexpr double lineMm = 5.6; ///< between two lines to write on
constexpr int dateDots = 40;   ///< to write a day on

void addLines(SheetWriter &out, const QString &question, int lines)
{
    out.text(question);
    for (int line = 0; line < lines; ++line) {
        out.gap(lineMm);
        out.rule();
    }
}

} // namespace

Sheet sheetOf(const ComplaintFormPaper &form, const PaperContext &context)
{
    SheetWriter out(context);
    out.head();
    out.add(SplitBlock{out.translate("loket::paper::Paper", "COMPLAINT FORM"), form.number, TextStyle::Title});
    out.text(out.translate("loket::paper::Paper",
                           "Put it into the box when it is filled in. You may leave out your name and contact."));
    addLines(out, out.translate("loket::paper::Paper", "Date, name and contact:"), 2);
    out.item({}, out.translate("loket::paper::Paper", "Keep my identity confidential"));
    addLines(out, out.translate("loket::paper::Paper", "What happened, when, at which service:"), 5);
    addLines(out, out.translate("loket::paper::Paper", "What you hope for and what you ask of us:"), 2);
    out.centred(out.translate("loket::paper::Paper", "- - - - - - tear off here and keep this part - - - - - -"));
    out.centred(context.office.name, TextStyle::Strong);
    out.add(SplitBlock{out.translate("loket::paper::Paper", "Receipt of a complaint form"), form.number,
                       TextStyle::Strong});
    out.text(out.translate("loket::paper::Paper", "Put into the box on:") + QLatin1Char(' ')
             + QString(dateDots, QLatin1Char('.')));
    out.formFollowUp();
    out.text(out.translate("loket::paper::Paper", "A complaint costs nothing."));
    return out.finish(out.translate("loket::paper::Paper", "Complaint form %1").arg(form.number), form.number);
}

} // namespace loket::paper
