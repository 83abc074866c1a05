// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/summarytables.h"

#include "core/domain/handledapart.h"
#include "ui/paper/figures.h"
#include "ui/paper/htmltable.h"
#include "ui/presentation/language.h"

#include <algorithm>

namespace loket::paper {

namespace {

constexpr qsizetype mostNumbers = 8;     // the list stands in the workbook
constexpr std::size_t mostCounters = 12; // more than an office of this size has; the rest is counted

SummaryLanguage shownLanguage()
{
    return ui::Language::isIndonesian() ? SummaryLanguage::Indonesian : SummaryLanguage::English;
}

QString headingOf(const QString &text)
{
    return QStringLiteral("<p style='margin-top:8px; margin-bottom:2px; color:#0B5C63'><b>%1</b></p>")
        .arg(text.toHtmlEscaped());
}

QString below(const QString &text)
{
    return QStringLiteral("<p style='margin-top:2px; margin-bottom:0; color:#4A5652'>%1</p>").arg(text.toHtmlEscaped());
}

/// What is measured, its figure, and what the figure rests on.
QString tile(const QString &label, const QString &figure, const QString &basis)
{
    return QStringLiteral("<td width='25%' style='background-color:#ECEFEC'><span style='color:#4A5652'>%1</span><br/>"
                          "<span style='font-size:x-large; color:#0B5C63'><b>%2</b></span><br/>"
                          "<span style='color:#4A5652'>%3</span></td>")
        .arg(label.toHtmlEscaped(), figure.toHtmlEscaped(), basis.toHtmlEscaped());
}

} // namespace

QString SummaryTables::keyFigures() const
{
    const auto basis = [](const Distribution &one) {
        return one.isEmpty() ? tr("nothing measured")
                             : tr("p90 %1; n=%2").arg(Figures::length(one.quantile(90)), Figures::count(one.count()));
    };
    const auto &standard = m_whole.withinStandard;
    const QString tiles = tile(tr("Visitors"), Figures::count(Figures::visitors(m_whole)),
                               tr("%1 served").arg(Figures::count(m_whole.visits.served)))
        + tile(tr("Within standard"), Figures::percent(standard),
               standard.of == 0 ? tr("nothing measured") : tr("n=%1").arg(Figures::count(standard.of)))
        + tile(tr("Waiting, median"), Figures::length(m_whole.waitSeconds.median()), basis(m_whole.waitSeconds))
        + tile(tr("Service, median"), Figures::length(m_whole.serviceSeconds.median()), basis(m_whole.serviceSeconds));
    return QStringLiteral(
               "<table width='100%' cellspacing='0' cellpadding='6' style='margin-top:6px'><tr>%1</tr></table>")
        .arg(tiles);
}

QString SummaryTables::gaps() const
{
    if (m_document.gaps.empty())
        return {};
    Millis sum = 0;
    const auto length = [](const auto &one) { return one.gap.to - one.gap.from; };
    const auto *longest = &m_document.gaps.front();
    for (const auto &one : m_document.gaps) {
        sum += length(one);
        if (length(one) > length(*longest))
            longest = &one;
    }
    const auto zone = OfficeZone::fromId(m_document.zone);
    const auto time = [&](Instant at) { return zone ? zone->local(at).toString(QStringLiteral("HH.mm")) : QString(); };
    return below(
        tr("Counters without service while somebody waited: %1 times, %2 minutes in all. The longest: %3, %4-%5 "
           "(%6).")
            .arg(m_document.gaps.size())
            .arg(sum / minuteMs)
            .arg(longest->counter, time(longest->gap.from), time(longest->gap.to),
                 longest->gap.reason.isEmpty() ? tr("no reason given") : longest->gap.reason));
}

QString SummaryTables::interests() const
{
    const auto &all = m_document.interests;
    if (all.empty())
        return {};
    const auto moved = std::count_if(all.begin(), all.end(), [](const auto &one) { return one.moved; });
    QStringList numbers;
    for (const auto &one : all) {
        if (numbers.size() < mostNumbers)
            numbers += one.number.text();
    }
    if (all.size() > std::size_t(mostNumbers))
        numbers += QStringLiteral("..");
    return below(tr("Family tie or interest of the officer: %1 sent on, %2 noted because nobody else could take over "
                    "(%3).")
                     .arg(moved)
                     .arg(qint64(all.size()) - moved)
                     .arg(numbers.join(QStringLiteral(", "))));
}

QString SummaryTables::incidents() const
{
    const auto &all = m_document.incidents;
    if (all.empty())
        return {};
    QStringList told;
    for (const auto &one : all) {
        if (told.size() < mostNumbers)
            told += tr("%1: %2", "an incident and how it ended").arg(one.behaviour, one.ending);
    }
    if (all.size() > std::size_t(mostNumbers))
        told += QStringLiteral("..");
    return below(tr("Incidents at the counters: %1 (%2).").arg(all.size()).arg(told.join(QStringLiteral("; "))));
}

QString SummaryTables::nameOf(const QString &service) const
{
    return m_document.serviceName(service, shownLanguage());
}

QString SummaryTables::notSet(StandardAspect aspect) const
{
    QStringList names;
    std::size_t found = 0;
    for (const auto &gap : m_document.standardGaps) {
        if (gap.aspect != aspect || ++found > mostListed())
            continue;
        const QString name = nameOf(gap.service);
        names += gap.lack == StandardLack::Unset ? name
            : gap.lack == StandardLack::Draft ? tr("%1 (draft)", "a service whose standard no decree has set").arg(name)
                                              : tr("%1 (example)", "a service with an invented standard").arg(name);
    }
    if (found == 0)
        return {};
    if (found > mostListed())
        names += tr("and %1 more services").arg(found - mostListed());
    const QString all = names.join(QStringLiteral(", "));
    switch (aspect) {
    case StandardAspect::CounterTime:
        return tr("Time at the counter not set: %1.").arg(all);
    case StandardAspect::Completion:
        return tr("Time to completion not set: %1.").arg(all);
    case StandardAspect::Fee:
        return tr("Fee not confirmed: %1.").arg(all);
    case StandardAspect::Requirements:
        break;
    }
    return tr("Requirements not set: %1.").arg(all);
}

QString SummaryTables::standards() const
{
    QStringList sentences;
    for (const auto aspect : {StandardAspect::CounterTime, StandardAspect::Completion, StandardAspect::Requirements}) {
        if (const QString one = notSet(aspect); !one.isEmpty())
            sentences += one;
    }
    return sentences.isEmpty() ? QString() : below(sentences.join(QLatin1Char(' ')));
}

QString SummaryTables::addedRequirements() const
{
    const auto &all = m_document.addedRequirements;
    if (all.empty())
        return {};
    const std::size_t shown = std::min(all.size(), mostListed());
    QStringList lines;
    for (std::size_t i = 0; i < shown; ++i)
        lines += tr("%1 %2: %3 (%4)", "file, service, what is asked for, why only now")
                     .arg(all[i].file, nameOf(all[i].service), all[i].requirement, all[i].reason);
    if (shown < all.size())
        lines += tr("and %1 more").arg(all.size() - shown);
    return below(tr("Asked for only at a later visit: %1.").arg(lines.join(QStringLiteral("; "))));
}

QString SummaryTables::applications() const
{
    if (!m_whole.applications || *m_whole.applications == ApplicationFigures())
        return {};
    const auto &files = *m_whole.applications;
    QString
        text = tr("Files: %1 accepted (%2 with an estimated date), %3 ready, %4 handed over, %5 withdrawn. Ready by "
                  "the promised date: %6; estimates: %7.")
                   .arg(Figures::count(files.accepted), Figures::count(files.estimated), Figures::count(files.ready),
                        Figures::count(files.handedOver), Figures::count(files.withdrawn), Figures::share(files.kept),
                        Figures::share(files.keptEstimates));
    if (!files.completionSeconds.isEmpty())
        text += QLatin1Char(' ')
            + tr("Time to completion, median: %1.").arg(Figures::length(files.completionSeconds.median()));
    if (const auto &visits = files.visitsNeeded; !visits.isEmpty())
        text += QLatin1Char(' ')
            + tr("Visits needed per file, median: %1, at most %2 (n=%3).")
                  .arg(Figures::number(visits.median()), Figures::number(visits.max()), Figures::count(visits.count()));
    if (files.itemsAdded > 0 || files.promisesChanged > 0)
        text += QLatin1Char(' ')
            + tr("Exceptions: %1 requirements asked for only at a later visit, %2 promised dates changed.")
                  .arg(Figures::count(files.itemsAdded), Figures::count(files.promisesChanged));
    return below(text);
}

QString SummaryTables::fees() const
{
    if (!m_whole.fees || *m_whole.fees == FeeFigures())
        return {};
    const auto &fees = *m_whole.fees;
    QString
        text = tr("Fees: %1 services with a published tariff, Rp%2 by the tariff, Rp%3 paid, %4 other than the tariff; "
                  "%5 with a computed fee, Rp%6 paid.")
                   .arg(Figures::count(fees.priced), Figures::count(fees.tariff), Figures::count(fees.charged),
                        Figures::count(fees.differing), Figures::count(fees.computed),
                        Figures::count(fees.computedCharged));
    if (fees.unset > 0)
        text += QLatin1Char(' ')
            + tr("Exception: Rp%1 paid for %2 services whose fee is not set.")
                  .arg(Figures::count(fees.unsetCharged), Figures::count(fees.unset));
    if (fees.unrecorded > 0)
        text += QLatin1Char(' ')
            + tr("Not recorded: what was paid for %1 services whose fee is set or computed.")
                  .arg(Figures::count(fees.unrecorded));
    return below(text);
}

QString SummaryTables::complaints() const
{
    if (!m_whole.complaints)
        return {};
    const auto &reports = *m_whole.complaints;
    const auto clock = [](const Distribution &one) {
        return one.isEmpty() ? Figures::dash()
                             : tr("%1 (n=%2)").arg(Figures::length(one.median()), Figures::count(one.count()));
    };
    QString
        text = tr("Reports: %1 complaints received, %2 recorded later, %3 questions, %4 aspirations. First answer to a "
                  "complaint, median: %5; settlement: %6.")
                   .arg(Figures::count(reports.received), Figures::count(reports.recordedLater),
                        Figures::count(reports.information), Figures::count(reports.aspirations),
                        clock(reports.answerSeconds), clock(reports.settlementSeconds));
    if (!reports.questionAnswerSeconds.isEmpty())
        text += QLatin1Char(' ') + tr("First answer to a question: %1.").arg(clock(reports.questionAnswerSeconds));
    if (reports.reopened > 0)
        text += QLatin1Char(' ') + tr("Opened again: %1.").arg(Figures::count(reports.reopened));
    QStringList forms;
    for (const auto &form : m_document.forms) {
        const auto found = reports.forms.find(form.code);
        if (found != reports.forms.end() && found->second > 0)
            forms << QStringLiteral("%1 %2").arg(form.nameIn(shownLanguage()), Figures::count(found->second));
    }
    if (!forms.isEmpty())
        text += QLatin1Char(' ') + tr("Alleged: %1.").arg(forms.join(QStringLiteral(", ")));
    return below(text + QStringLiteral(" (%1)").arg(handledApart()));
}

QString SummaryTables::visits() const
{
    const auto &visits = m_whole.visits;
    HtmlTable table(12, m_padding);
    table.addHead({tr("Numbers taken"), tr("Walk-ins"), tr("Served"), tr("Left"), tr("Absent"), tr("Voided"),
                   tr("Unserved"), tr("Still open")});
    QStringList row;
    for (const qint64 one : {visits.taken, visits.walkIn, visits.served, visits.left, visits.absent, visits.voided,
                             visits.unserved, visits.open})
        row += Figures::count(one);
    table.addRow(row);
    const auto &apart = m_whole.waitApartSeconds;
    const QString outside = apart.isEmpty()
        ? QString()
        : below(
            tr("Waiting times count within service hours. %1 visitors also waited before opening, in a break or after "
               "closing (median %2).")
                .arg(Figures::count(apart.count()), Figures::length(apart.median())));
    return headingOf(tr("Visits")) + table.html() + outside + gaps() + interests() + incidents() + applications()
        + addedRequirements() + fees() + standards() + complaints()
        + below(tr("Apart from these: %1 entered later from paper, %2 people turned away without a number.")
                    .arg(Figures::count(m_whole.catchUp), Figures::count(m_whole.turnedAway)));
}

QString SummaryTables::services(int most) const
{
    auto services = m_document.byService();
    std::stable_sort(services.begin(), services.end(), [](const auto &a, const auto &b) {
        return Figures::visitors(a.second) > Figures::visitors(b.second);
    });
    HtmlTable table(nameWidth(), m_padding);
    table.addHead({tr("Service"), tr("Visits"), tr("n"), tr("Median service"), tr("p90 service"), tr("Within standard"),
                   tr("Median wait")});
    int shown = 0;
    for (const auto &[service, figures] : services) {
        if (shown++ == most)
            break;
        table.addRow({service.nameIn(shownLanguage()), Figures::count(Figures::visitors(figures)),
                      Figures::count(figures.serviceSeconds.count()), Figures::length(figures.serviceSeconds.median()),
                      Figures::length(figures.serviceSeconds.quantile(90)), Figures::share(figures.withinStandard),
                      Figures::length(figures.waitSeconds.median())});
    }
    if (services.empty())
        return {};
    const int hidden = static_cast<int>(services.size()) - most;
    const QString rest = hidden > 0 ? below(tr("and %1 more services").arg(hidden)) : QString();
    return headingOf(tr("By service")) + table.html() + rest;
}

QString SummaryTables::hours() const
{
    const auto hours = m_document.byHour();
    const auto isBusy = [](const auto &hour) { return Figures::visitors(hour.second) > 0; };
    const auto first = std::find_if(hours.begin(), hours.end(), isBusy);
    const auto last = std::find_if(hours.rbegin(), hours.rend(), isBusy).base();
    if (first == hours.end())
        return {};
    QStringList names{tr("Hour")};
    QStringList arrived{tr("Visitors")};
    QStringList waits{tr("Waiting, p90 (min)")};
    for (auto hour = first; hour != last; ++hour) { // an idle hour between two busy ones is part of the day's course
        names += QStringLiteral("%1").arg(hour->first, 2, 10, QLatin1Char('0'));
        arrived += Figures::count(Figures::visitors(hour->second));
        waits += Figures::minutes(hour->second.waitSeconds.quantile(90));
    }
    HtmlTable table(20, m_padding);
    table.addHead(names);
    table.addRow(arrived);
    table.addRow(waits);
    return headingOf(tr("By hour of taking the number")) + table.html();
}

QString SummaryTables::counters() const
{
    HtmlTable table(nameWidth(), m_padding);
    table.addHead(
        {tr("Counter"), tr("Served"), tr("n"), tr("Median service"), tr("p90 service"), tr("Within standard")});
    std::size_t found = 0;
    for (const auto &[counter, figures] : m_document.byCounter()) {
        if (!counter || ++found > mostCounters)
            continue;
        table.addRow({*counter, Figures::count(figures.visits.served), Figures::count(figures.serviceSeconds.count()),
                      Figures::length(figures.serviceSeconds.median()),
                      Figures::length(figures.serviceSeconds.quantile(90)), Figures::share(figures.withinStandard)});
    }
    if (found == 0)
        return {};
    const QString rest = found > mostCounters ? below(tr("and %1 more counters").arg(found - mostCounters)) : QString();
    return headingOf(tr("By counter")) + table.html() + rest;
}

} // namespace loket::paper
