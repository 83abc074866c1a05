// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheetwriter.h"

namespace loket::paper {

namespace {

/// A page may end between any two entries.
template<class Mark>
void addItems(SheetWriter &out, const std::vector<BothTexts> &items, Mark markOf)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            out.mayEndPage();
        out.item(markOf(i + 1), out.nameOf(items[i]));
    }
}

/// Numbered and in full. Where none are set the visitor learns it, rather than that nothing is asked for.
void addRequirements(SheetWriter &out, const RequirementsPaper &standard)
{
    if (standard.requirements.empty()) {
        out.text(out.translate("loket::paper::Paper",
                               "What is required for this service is not set yet. Please ask the staff."));
        out.gap(1.5);
        return;
    }
    out.text(out.translate("loket::paper::Paper", "Please bring"), TextStyle::Strong);
    addItems(out, standard.requirements, [](std::size_t number) { return QStringLiteral("%1.").arg(number); });
    out.gap(1.5);
    out.mayEndPage();
}

void addComponents(SheetWriter &out, const RequirementsPaper &standard)
{
    for (const auto &[heading, text] : standard.components) {
        out.text(out.nameOf(heading), TextStyle::Strong);
        for (const QString &line : out.nameOf(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            out.text(line);
        out.gap(1.5);
        out.mayEndPage();
    }
}

/// By when it is ready; nothing where that is not set.
QString completionLine(const SheetWriter &out, const Completion &completion)
{
    switch (completion.unit) {
    case CompletionUnit::Unset:
        return {};
    case CompletionUnit::SameVisit:
        return out.translate("loket::paper::Paper", "Ready: at once, at the counter");
    case CompletionUnit::Minutes:
        return out.translate("loket::paper::Paper", "Ready: at most %n minute(s) from the complete file", nullptr,
                             completion.amount);
    case CompletionUnit::Hours:
        return out.translate("loket::paper::Paper", "Ready: at most %n service hour(s) from the complete file", nullptr,
                             completion.amount);
    case CompletionUnit::CalendarDays:
        return out.translate("loket::paper::Paper", "Ready: at most %n calendar day(s) from the complete file", nullptr,
                             completion.amount);
    case CompletionUnit::WorkingDays:
        break;
    }
    return out.translate("loket::paper::Paper", "Ready: at most %n working day(s) from the complete file", nullptr,
                         completion.amount);
}

} // namespace

Sheet sheetOf(const RequirementsPaper &standard, const PaperContext &context)
{
    SheetWriter out(context);
    const QString service = out.nameOf(standard.service);
    out.head();
    out.text(out.translate("loket::paper::Paper", "SERVICE REQUIREMENTS"), TextStyle::Strong);
    out.text(service, TextStyle::Title);
    out.row(out.translate("loket::paper::Paper", "Basis"), standard.decree);
    const QDate since = QDate::fromString(standard.validFrom, Qt::ISODate);
    if (since.isValid())
        out.row(out.translate("loket::paper::Paper", "Valid from"), out.words().shortDate(since));
    out.rule();
    addRequirements(out, standard);
    addComponents(out, standard);
    if (standard.counterMinutes)
        out.text(out.translate("loket::paper::Paper", "Time at the counter: at most %n minute(s)", nullptr,
                               *standard.counterMinutes));
    if (const QString ready = completionLine(out, standard.completion); !ready.isEmpty())
        out.text(ready);
    out.fee(standard.fee, out.nameOf(standard.feeNote));
    out.beginClosing();
    out.rule();
    out.complaintLine();
    out.text(out.printed(true));
    return out.finish(out.translate("loket::paper::Paper", "Requirements, %1").arg(service), service);
}

Sheet sheetOf(const MissingPaper &missing, const PaperContext &context)
{
    SheetWriter out(context);
    out.head();
    out.text(out.translate("loket::paper::Paper", "WHAT IS STILL MISSING"), TextStyle::Strong);
    out.text(out.nameOf(missing.service), TextStyle::Title);
    out.add(SplitBlock{out.translate("loket::paper::Paper", "Queue number %1").arg(missing.number.text()),
                       out.words().date(missing.day)});
    out.text(out.translate("loket::paper::Paper", "Code %1").arg(missing.file.code), TextStyle::PickUp);
    out.rule();
    out.text(out.translate("loket::paper::Paper", "Please complete all of these:"), TextStyle::Strong);
    addItems(out, missing.file.missing, [](std::size_t) { return QString(); });
    out.rule();
    out.mayEndPage();
    out.text(out.translate("loket::paper::Paper", "When you come back"), TextStyle::Strong);
    out.item(QStringLiteral("1."),
             out.translate("loket::paper::Paper", "Bring this sheet and everything on the list."));
    out.item(QStringLiteral("2."),
             missing.mustWaitAgain
                 ? out.translate("loket::paper::Paper", "Take a queue number and wait for your call.")
                 : out.translate("loket::paper::Paper", "You need not queue again: go straight to the staff."));
    out.item(QStringLiteral("3."),
             out.translate("loket::paper::Paper", "Tell the staff the code %1.").arg(missing.file.code));
    out.beginClosing();
    out.gap(1);
    out.complaintLine();
    out.keepLine();
    out.gap(1);
    out.add(QrBlock{missing.file.code, {out.printed()}});
    return out.finish(out.translate("loket::paper::Paper", "What is missing, %1").arg(missing.file.code),
                      missing.file.code);
}

} // namespace loket::paper
