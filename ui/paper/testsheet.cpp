// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/papersize.h"
#include "ui/paper/sheetwriter.h"

namespace loket::paper {

Sheet sheetOf(const TestPaper &test, const PaperContext &context)
{
    SheetWriter out(context);
    const PaperSize size = PaperSize::of(context.format);
    const QString printable = QString::number(size.printableMm());
    out.head();
    out.text(out.translate("loket::paper::Paper", "TEST PAGE"), TextStyle::Title);
    out.row(out.translate("loket::paper::Paper", "Printer"), test.printer);
    out.row(out.translate("loket::paper::Paper", "Paper"),
            size.isRoll() ? out.translate("loket::paper::Paper", "roll of %1 mm").arg(size.widthMm)
                          : QStringLiteral("%1 x %2 mm").arg(size.widthMm).arg(size.heightMm));
    out.row(out.translate("loket::paper::Paper", "Printable"),
            out.translate("loket::paper::Paper", "%1 mm").arg(printable));
    out.gap(1);
    out.add(RulerBlock{});
    out.gap(1);
    out.text(
        out.translate("loket::paper::Paper",
                      "Right if both thick edges are whole and the ruler ends at %1. If an edge is cut off, choose "
                      "narrower paper in the settings.")
            .arg(printable));
    out.rule();
    out.text(out.translate("loket::paper::Paper", "Ordinary text, 0123456789"));
    out.text(out.translate("loket::paper::Paper", "Bold text, 0123456789"), TextStyle::Strong);
    out.text(out.translate("loket::paper::Paper", "Title, 0123456789"), TextStyle::Title);
    out.text(out.translate("loket::paper::Paper", "Date and code"), TextStyle::PickUp);
    out.centred(QStringLiteral("A-017"), TextStyle::Number);
    out.add(QrBlock{QStringLiteral("A-017"), {out.printed(true)}});
    return out.finish(out.translate("loket::paper::Paper", "Test page"), {});
}

} // namespace loket::paper
