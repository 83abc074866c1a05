// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/summaryhtml.h"

#include "ui/paper/figures.h"
#include "ui/paper/summarytables.h"

namespace loket::paper {

QString SummaryHtml::name() const
{
    return m_document.from == m_document.to ? tr("Daily summary") : tr("Summary of several days");
}

QString SummaryHtml::title() const
{
    return QStringLiteral("%1, %2").arg(name(), m_document.unitName);
}

QString SummaryHtml::period() const
{
    return m_document.from == m_document.to
        ? Figures::day(m_document.from)
        : tr("%1 to %2").arg(Figures::day(m_document.from), Figures::day(m_document.to));
}

QString SummaryHtml::message() const
{
    const qint64 visitors = Figures::visitors(m_whole);
    if (visitors == 0)
        return tr("No visit was recorded.");
    const QString people = tr("%1 visitors, %2 served.")
                               .arg(Figures::count(visitors), Figures::count(m_whole.visits.served));
    if (m_whole.withinStandard.share())
        return people + QLatin1Char(' ')
            + tr("%1 within the standard (n=%2).")
                  .arg(Figures::percent(m_whole.withinStandard), Figures::count(m_whole.withinStandard.of));
    // Before the first service nothing is known about standards; afterwards none of those served had one.
    return people + QLatin1Char(' ')
        + (m_whole.serviceSeconds.isEmpty() ? tr("No service was measured.")
                                            : tr("No standard is set, so no share is given."));
}

QString SummaryHtml::head(const SummaryTables &tables) const
{
    // Framed: shares that rest on invented limits must not be taken for real ones, and of a fee that is not confirmed no
    // visitor is told anything until the head sees to it.
    const auto framed = [](const QString &warning) {
        return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='4'><tr>"
                              "<td style='border:1px solid #17211E'><b>%1</b></td></tr></table>")
            .arg(warning.toHtmlEscaped());
    };
    QString text = QStringLiteral("<p style='margin:0; font-size:x-large; color:#0B5C63'><b>%1</b></p>"
                                  "<p style='margin:0'><b>%2</b></p><p style='margin:0'>%3</p>"
                                  "<p style='margin-top:8px; margin-bottom:6px'><b>%4</b></p>")
                       .arg(name().toHtmlEscaped(), m_document.unitName.toHtmlEscaped(), period().toHtmlEscaped(),
                            message().toHtmlEscaped());
    if (m_document.exampleStandards)
        text += framed(tr("Example standards: not set by a decree"));
    if (const QString fees = tables.notSet(StandardAspect::Fee); !fees.isEmpty())
        text += framed(fees);
    return text;
}

QString SummaryHtml::notes() const
{
    QStringList heads;
    for (const auto &head : m_document.heads)
        heads += QStringLiteral("%1:%2:%3")
                     .arg(head.station.value())
                     .arg(head.seq)
                     .arg(QString::fromLatin1(head.hash.right(8)));
    const QStringList lines{
        tr("Waiting: from taking the number to the first call, leaving, absence or closing; walk-ins have none. "
           "Service: time at the counter, pauses and outages taken off. Within standard: service that took at most the "
           "time set for it. Median and p90: half, and nine of ten, took at most so long. n: how many were measured."),
        tr("A day runs from 00.00 up to, not including, 24.00 of the zone %1; hour 09 is 09.00 up to, not including, "
           "10.00. Left out of the times, marked \"time not accurate\": %2.")
            .arg(m_document.zone, Figures::count(m_whole.flagged)),
        tr("Journal heads (station:entry:last digits): %1")
            .arg(heads.isEmpty() ? Figures::dash() : heads.join(QStringLiteral("  ")))};
    QString text;
    for (const auto &line : lines)
        text += QStringLiteral("<p style='margin-top:3px; margin-bottom:0; font-size:small; color:#4A5652'>%1</p>")
                    .arg(line.toHtmlEscaped());
    return text;
}

QString SummaryHtml::signature()
{
    // Lines to write on, each under its label; the note's lines stand beside them.
    const QString line = QStringLiteral("style='border-bottom-width:1px; border-bottom-style:solid; "
                                        "border-bottom-color:#7D8782'");
    QString rows = QStringLiteral("<tr><td width='54%'>%1</td><td width='4%'></td><td>%2</td></tr>")
                       .arg(tr("Note of the unit head").toHtmlEscaped(), tr("Seen and signed, date:").toHtmlEscaped());
    const QStringList labels{tr("Signature"), tr("Name"), tr("NIP"), tr("Post")};
    for (const auto &label : labels) {
        const bool isSigned = &label == &labels.first(); // a signature needs more room than a line
        rows += QStringLiteral("<tr><td %1></td><td></td><td %1>%2<span style='color:#4A5652'>%3</span></td></tr>")
                    .arg(line, isSigned ? QStringLiteral("<br/><br/>") : QString(), label.toHtmlEscaped());
    }
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3' style='margin-top:10px'>%1</table>")
        .arg(rows);
}

QString SummaryHtml::html(int services, int padding) const
{
    const SummaryTables tables(m_document, m_whole, padding);
    return head(tables) + tables.keyFigures() + tables.visits() + tables.services(services) + tables.hours()
        + tables.counters() + notes() + signature();
}

} // namespace loket::paper
