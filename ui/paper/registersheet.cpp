// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the register for somebody outside: a case, what is overdue, a hand-over.
#include "ui/paper/registersheet.h"

#include "ui/paper/paperoutput.h"
#include "ui/paper/sheetwriter.h"

namespace loket::paper {

namespace {

constexpr double headingGapMm = 2;

void addLine(SheetWriter &out, const ui::PageLine &line)
{
    using Look = ui::PageLine::Look;
    out.mayEndPage();
    switch (line.look) {
    case Look::Title:
        return out.text(line.text, TextStyle::Title);
    case Look::Heading:
        out.gap(headingGapMm);
        return out.text(line.text, TextStyle::Strong);
    case Look::Text:
        return out.text(line.text);
    case Look::Field:
        break;
    }
    // A long text runs over the whole width and from page to page; what is short stands beside its label.
    constexpr qsizetype shortText = 160;
    if (line.text.size() <= shortText && !line.text.contains(QLatin1Char('\n')))
        return out.row(line.label, line.text);
    out.text(line.label + QLatin1Char(':'), TextStyle::Strong);
    for (const QString &paragraph : line.text.split(QLatin1Char('\n'))) {
        out.text(paragraph);
        out.mayEndPage();
    }
}

} // namespace

Sheet sheetOf(const ui::RegisterPaper &paper)
{
    const PaperContext context{paper.office, {false, 0, paper.at}, PaperLanguage::Indonesian, PaperFormat::A4};
    SheetWriter out(context);
    out.head();
    out.centred(paper.title, TextStyle::Strong);
    for (const ui::PageLine &line : paper.lines)
        addLine(out, line);
    if (!paper.signers.empty()) {
        out.beginClosing();
        SignBlock places{{paper.signers.front(), paper.signedBy}, {}};
        if (paper.signers.size() > 1)
            places.right.role = paper.signers[1];
        out.add(places);
    }
    return out.finish(QStringLiteral("%1 %2").arg(paper.title, paper.number), paper.number);
}

QByteArray registerPdf(const ui::RegisterPaper &paper)
{
    return pdfOf(sheetOf(paper), PaperFormat::A4);
}

} // namespace loket::paper
