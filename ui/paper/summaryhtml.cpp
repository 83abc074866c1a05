// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/summaryhtml.h"

#include "ui/paper/htmltable.h"
#include "ui/presentation/language.h"

#include <QLocale>

#include <algorithm>

namespace loket::paper {

namespace {

QLocale pageLocale()
{
    return ui::Language::isIndonesian() ? QLocale(QLocale::Indonesian, QLocale::Indonesia) : QLocale(QLocale::English);
}

QString count(qint64 number)
{
    return pageLocale().toString(number);
}

QString dateOf(const OfficeDay &day)
{
    return pageLocale().toString(day.date(), QStringLiteral("dddd, d MMMM yyyy"));
}

QString heading(const QString &text)
{
    return QStringLiteral("<p style='margin-top:7px; margin-bottom:2px; color:#0B5C63'><b>%1</b></p>")
        .arg(text.toHtmlEscaped());
}

} // namespace

QString SummaryHtml::length(std::optional<double> seconds)
{
    if (!seconds)
        return QString::fromUtf8("\u2013");
    const auto whole = static_cast<qint64>(*seconds); // cut, as everywhere
    if (whole < 60)
        return tr("%1 s").arg(whole);
    if (whole < 3600)
        return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, QLatin1Char('0'));
}

QString SummaryHtml::share(const StandardCounts &counts)
{
    const auto part = counts.share();
    return part ? tr("%1% (n=%2)").arg(pageLocale().toString(*part * 100, 'f', 1), count(counts.of))
                : QString::fromUtf8("\u2013");
}

QString SummaryHtml::title() const
{
    return tr("Summary of service, %1").arg(m_document.unitName);
}

QString SummaryHtml::period() const
{
    return m_document.from == m_document.to ? dateOf(m_document.from)
                                            : tr("%1 to %2").arg(dateOf(m_document.from), dateOf(m_document.to));
}

QString SummaryHtml::message() const
{
    const auto &visits = m_whole.visits;
    QString text = tr("%1 visitors, %2 served.").arg(count(visits.taken + visits.walkIn), count(visits.served));
    if (const auto part = m_whole.withinStandard.share()) {
        text += QLatin1Char(' ')
            + tr("%1% of %2 services within their standard.")
                  .arg(pageLocale().toString(*part * 100, 'f', 1), count(m_whole.withinStandard.of));
    } else {
        text += QLatin1Char(' ') + tr("No service has a standard that is set: no share is given.");
    }
    if (m_document.exampleStandards)
        text += QLatin1Char(' ') + tr("Example standards: not set by a decree.");
    return text;
}

QString SummaryHtml::keyFigures() const
{
    HtmlTable table;
    table.addHead({tr("Visitors"), tr("Within standard"), tr("Waiting: median (90%)"), tr("Service: median (90%)")});
    const auto pair = [](const Distribution &one) {
        return QStringLiteral("%1 (%2)").arg(length(one.median()), length(one.quantile(0.9)));
    };
    table.addRow({count(m_whole.visits.taken + m_whole.visits.walkIn), share(m_whole.withinStandard),
                  pair(m_whole.waitSeconds), pair(m_whole.serviceSeconds)},
                 HtmlTable::Weight::Bold);
    return table.html();
}

QString SummaryHtml::counts() const
{
    const auto &visits = m_whole.visits;
    HtmlTable table;
    table.addHead({tr("Numbers taken"), tr("Walk-ins"), tr("Served"), tr("Left"), tr("Absent"), tr("Voided"),
                   tr("Unserved"), tr("Still open"), tr("From paper"), tr("Turned away")});
    table.addRow({count(visits.taken), count(visits.walkIn), count(visits.served), count(visits.left),
                  count(visits.absent), count(visits.voided), count(visits.unserved), count(visits.open),
                  count(m_whole.catchUp), count(m_whole.turnedAway)});
    return heading(tr("Visits")) + table.html();
}

QString SummaryHtml::servicesTable(int most) const
{
    auto services = m_document.byService();
    std::stable_sort(services.begin(), services.end(), [](const auto &a, const auto &b) {
        return a.second.visits.taken + a.second.visits.walkIn > b.second.visits.taken + b.second.visits.walkIn;
    });
    HtmlTable table;
    table.addHead({tr("Service"), tr("Visits"), tr("n"), tr("Median"), tr("90%"), tr("Longest"), tr("Within standard"),
                   tr("Waiting: median")});
    int shown = 0;
    for (const auto &[service, figures] : services) {
        if (shown++ == most)
            break;
        table.addRow({service.name, count(figures.visits.taken + figures.visits.walkIn),
                      count(figures.serviceSeconds.count()), length(figures.serviceSeconds.median()),
                      length(figures.serviceSeconds.quantile(0.9)), length(figures.serviceSeconds.max()),
                      share(figures.withinStandard), length(figures.waitSeconds.median())});
    }
    const int hidden = static_cast<int>(services.size()) - most;
    const QString rest = hidden > 0 ? QStringLiteral("<p>%1</p>").arg(tr("and %1 more services").arg(hidden))
                                    : QString();
    return heading(tr("By service")) + table.html() + rest;
}

QString SummaryHtml::hoursTable() const
{
    const auto hours = m_document.byHour();
    QStringList names;
    QStringList arrived;
    QStringList waits;
    for (const auto &[hour, figures] : hours) {
        const qint64 visits = figures.visits.taken + figures.visits.walkIn;
        if (visits == 0)
            continue;
        names += QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0'));
        arrived += count(visits);
        const auto p90 = figures.waitSeconds.quantile(0.9);
        waits += p90 ? count(static_cast<qint64>(*p90) / 60) : QString::fromUtf8("\u2013");
    }
    if (names.isEmpty())
        return {};
    HtmlTable table;
    table.addHead(QStringList{tr("Hour")} + names);
    table.addRow(QStringList{tr("Visitors")} + arrived);
    table.addRow(QStringList{tr("Waiting 90% (min)")} + waits);
    return heading(tr("By hour of taking the number")) + table.html();
}

QString SummaryHtml::countersTable() const
{
    constexpr std::size_t most = 12;
    const auto counters = m_document.byCounter();
    HtmlTable table;
    table.addHead({tr("Counter"), tr("Served"), tr("n"), tr("Median"), tr("90%"), tr("Within standard")});
    std::size_t shown = 0;
    for (const auto &[counter, figures] : counters) {
        if (!counter || shown++ >= most)
            continue;
        table.addRow({*counter, count(figures.visits.served), count(figures.serviceSeconds.count()),
                      length(figures.serviceSeconds.median()), length(figures.serviceSeconds.quantile(0.9)),
                      share(figures.withinStandard)});
    }
    if (shown == 0)
        return {};
    const QString rest = shown > most ? QStringLiteral("<p>%1</p>").arg(tr("and %1 more counters").arg(shown - most))
                                      : QString();
    return heading(tr("By counter")) + table.html() + rest;
}

QString SummaryHtml::notes() const
{
    QStringList lines{tr("Waiting: from taking the number to the first call, leaving, absence or closing; walk-ins "
                         "have none. Service: time "
                         "at the counter, pauses and outages taken off. Median and 90%: half, and nine of ten, took at "
                         "most so long."),
                      tr("Records marked \"time not accurate\" and left out of the times: %1. Hours are half-open: 09 "
                         "is 09.00 up to, not "
                         "including, 10.00.")
                          .arg(count(m_whole.flagged))};
    QStringList heads;
    for (const auto &head : m_document.heads)
        heads += QStringLiteral("%1:%2:%3")
                     .arg(head.station.value())
                     .arg(head.seq)
                     .arg(QString::fromLatin1(head.hash.right(8)));
    lines += tr("Journal heads (station:entry:last digits): %1").arg(heads.join(QStringLiteral("  ")));
    QString text;
    for (const auto &line : lines)
        text += QStringLiteral("<p style='margin-top:3px; margin-bottom:0; color:#4A5652'><small>%1</small></p>")
                    .arg(line.toHtmlEscaped());
    return text;
}

QString SummaryHtml::signature() const
{
    return QStringLiteral("<table width='100%' style='margin-top:10px'><tr><td width='55%'>%1<br/><br/><br/>"
                          "______________________________________<br/>______________________________________</td>"
                          "<td>%2<br/><br/><br/><br/>______________________________<br/>%3<br/>%4</td></tr></table>")
        .arg(tr("Notes of the unit head:").toHtmlEscaped(), tr("Seen and signed, date:").toHtmlEscaped(),
             tr("Name and post").toHtmlEscaped(), tr("NIP").toHtmlEscaped());
}

QString SummaryHtml::html(int services) const
{
    const QString head = QStringLiteral(
                             "<p style='margin:0; font-size:large'><b>%1</b></p><p style='margin:0'>%2 · %3</p>"
                             "<p style='margin-top:6px; margin-bottom:6px'><b>%4</b></p>")
                             .arg(tr("Summary of service").toHtmlEscaped(), m_document.unitName.toHtmlEscaped(),
                                  period().toHtmlEscaped(), message().toHtmlEscaped());
    return head + keyFigures() + counts() + servicesTable(services) + hoursTable() + countersTable() + notes()
        + signature();
}

} // namespace loket::paper
