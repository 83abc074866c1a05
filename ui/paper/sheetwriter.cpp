// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheetwriter.h"

namespace loket::paper {

SheetWriter::SheetWriter(const PaperContext &context)
    : m_context(context)
    , m_words(context.language, context.office.zone)
{
    //: On paper of several pages: `Page 2 of 3`.
    m_sheet.pageWord = translate("loket::paper::Paper", "Page %1 of %2");
}

void SheetWriter::text(const QString &text, TextStyle style, TextAlign align)
{
    if (!text.isEmpty())
        add(TextBlock{text, style, align});
}

void SheetWriter::centred(const QString &line, TextStyle style)
{
    text(line, style, TextAlign::Centre);
}

void SheetWriter::row(const QString &key, const QString &value, TextStyle style)
{
    if (!value.isEmpty())
        add(RowBlock{key, value, style});
}

void SheetWriter::item(const QString &mark, const QString &text)
{
    if (!text.isEmpty())
        add(ItemBlock{mark, text});
}

QString SheetWriter::anyOf(QStringList choices) const
{
    choices.removeAll(QString());
    return m_words.anyOf(choices);
}

QStringList SheetWriter::marks() const
{
    QStringList marks;
    if (m_context.office.isSample)
        marks += translate("loket::paper::Paper", "SAMPLE DATA");
    if (m_context.issue.preview)
        marks += translate("loket::paper::Paper", "PREVIEW");
    return marks;
}

void SheetWriter::head()
{
    for (const QString &mark : marks())
        add(MarkBlock{mark});
    if (!m_context.issue.preview && m_context.issue.copy > 0) // the foot may be torn off
        add(MarkBlock{translate("loket::paper::Paper", "COPY %1").arg(m_context.issue.copy)});
    centred(m_context.office.name, TextStyle::Title);
    centred(m_context.office.address);
    rule();
}

void SheetWriter::fee(const Fee &fee, const QString &note)
{
    const ui::FeeWords words = m_words.fees();
    const QString rule = words.rule(fee); // a sentence of its own
    QStringList parts{rule.isEmpty() ? words.amount(fee) : rule, note};
    parts.removeAll(QString());
    const QString all = parts.join(QStringLiteral(". "));
    text(all.isEmpty() || !rule.isEmpty() ? all : translate("loket::paper::Paper", "Fee: %1").arg(all));
}

void SheetWriter::complaintLine()
{
    const PaperOffice &office = m_context.office;
    const bool isHead = office.complaintPlace.isEmpty() && !office.headName.isEmpty();
    //: %1: the name of the unit's head, where no other place for complaints is set
    const QString head = isHead ? translate("loket::paper::Paper", "the unit head (%1)").arg(office.headName)
                                : QString();
    QString link = office.complaintLink;
    if (!link.isEmpty() && !(office.complaintPlace + head + office.complaintContact).isEmpty())
        //: The last of several: `counter 5, WhatsApp 0813, or at lapor.go.id`
        link = translate("loket::paper::Paper", "at %1").arg(link);
    const QString where = anyOf({office.complaintPlace, head, office.complaintContact, link});
    if (where.isEmpty())
        return;
    if (isHead) {
        //: %1: a person and contacts, e.g. `the unit head (Drs. Budi), WhatsApp 0813, or at lapor.go.id`
        text(translate("loket::paper::Paper", "Something not right? Tell %1").arg(where));
        return;
    }
    const bool isPlace = !office.complaintPlace.isEmpty() || office.complaintContact.isEmpty(); // a site is one too
    //: %1: places and contacts, e.g. `counter 5, WhatsApp 0813, or at lapor.go.id`
    text(!isPlace ? translate("loket::paper::Paper", "Something not right? Tell us by %1").arg(where)
                  : translate("loket::paper::Paper", "Something not right? Tell us at %1").arg(where));
}

QString SheetWriter::hours() const
{
    QStringList days;
    const auto &week = m_context.office.hours;
    for (const auto &one : week) {
        const QString open = minuteText(one.open.from) + QLatin1Char('-') + minuteText(one.open.to);
        const QString first = m_words.weekday(one.firstDay);
        const QString whole = one.firstDay == one.lastDay ? first
                                                          : first + QLatin1Char('-') + m_words.weekday(one.lastDay);
        days += week.size() == 1 ? open : whole + QLatin1Char(' ') + open;
    }
    //: Behind places and contacts: `, working hours 08.00-15.30`
    return days.isEmpty() ? QString()
                          : translate("loket::paper::Paper", ", working hours %1").arg(days.join(QStringLiteral(", ")));
}

void SheetWriter::formFollowUp()
{
    // No counter knows a form's number: it is entered later, by whoever handles reports.
    const QString who = translate("loket::paper::Paper",
                                  "Ask how it goes, with this number, the complaint officer or the unit head");
    const QString &contact = m_context.office.complaintContact;
    text(who + (contact.isEmpty() ? QString() : QStringLiteral(": ") + contact) + hours() + QLatin1Char('.'));
}

QString SheetWriter::askingPlace() const
{
    const PaperOffice &office = m_context.office;
    // Every counter answers it (F3), so there is always somewhere to ask, whatever the office has set.
    const QString place = office.complaintPlace.isEmpty()
        //: Where to ask how a report goes, while the office has set no place for it
        ? translate("loket::paper::Paper", "a counter of this office")
        : office.complaintPlace;
    return anyOf({place, office.complaintContact});
}

void SheetWriter::askWhenReadyLine()
{
    //: %1: a place or a contact, e.g. `counter 5 or WhatsApp 0813`
    text(translate("loket::paper::Paper", "It is not ready yet. To ask when it will be, tell the code: %1")
             .arg(askingPlace())
         + hours() + QLatin1Char('.'));
}

void SheetWriter::followUpLine(bool withCode)
{
    const QString where = askingPlace();
    //: %1: a place or a contact, e.g. `counter 5 or WhatsApp 0813`
    const QString how = withCode
        ? translate("loket::paper::Paper", "To ask how it goes, tell the number and the reference code: %1").arg(where)
        : translate("loket::paper::Paper", "To ask how it goes, tell the number: %1").arg(where);
    text(how + hours() + QLatin1Char('.'));
}

void SheetWriter::escalation(const std::vector<EscalationShown> &channels)
{
    if (channels.empty())
        return;
    text(translate("loket::paper::Paper", "If you are still not satisfied:"), TextStyle::Strong);
    for (const auto &one : channels)
        item(QStringLiteral("-"),
             QStringLiteral("%1: %2").arg(nameOf(one.name), one.contacts.join(QStringLiteral(", "))));
}

QString SheetWriter::keepText() const
{
    return translate("loket::paper::Paper", "Keep or photograph this paper. Print can fade.");
}

QString SheetWriter::printed(bool withDay) const
{
    const PaperIssue &issue = m_context.issue;
    if (issue.preview)
        return translate("loket::paper::Paper", "Preview of %1, not printed").arg(m_words.stamp(issue.printedAt));
    if (issue.copy > 0)
        return translate("loket::paper::Paper", "COPY %1, printed %2")
            .arg(issue.copy)
            .arg(m_words.stamp(issue.printedAt));
    return translate("loket::paper::Paper", "Printed %1 (original)")
        .arg(withDay ? m_words.stamp(issue.printedAt) : m_words.time(issue.printedAt));
}

Sheet SheetWriter::finish(const QString &title, const QString &number)
{
    const QStringList all = marks();
    for (const QString &mark : all)
        add(MarkBlock{mark});
    m_sheet.title = title;
    m_sheet.number = number;
    m_sheet.marks = all.join(QStringLiteral(", "));
    return m_sheet;
}

} // namespace loket::paper
