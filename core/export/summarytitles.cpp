// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/summarytitles.h"

#include <QHash>

namespace loket {

QString SummaryTitles::column(const QString &name)
{
    const QHash<QString, QString> titles{
        {QStringLiteral("visits_taken"), tr("Numbers taken")},
        {QStringLiteral("visits_served"), tr("Served")},
        {QStringLiteral("visits_left"), tr("Left")},
        {QStringLiteral("visits_absent"), tr("Absent")},
        {QStringLiteral("visits_voided"), tr("Voided")},
        {QStringLiteral("visits_unserved"), tr("Not served by closing")},
        {QStringLiteral("visits_open"), tr("Open")},
        {QStringLiteral("visits_walk_in"), tr("Walk-ins")},
        {QStringLiteral("catch_up"), tr("Entered later from paper")},
        {QStringLiteral("turned_away"), tr("Turned away")},
        {QStringLiteral("priority"), tr("Priority visits")},
        {QStringLiteral("persons"), tr("Persons")},
        {QStringLiteral("flagged"), tr("Time not accurate")},
        {QStringLiteral("out_of_order"), tr("Called out of order")},
        {QStringLiteral("outcomes_done"), tr("Done")},
        {QStringLiteral("outcomes_accepted"), tr("Accepted")},
        {QStringLiteral("outcomes_incomplete"), tr("Incomplete")},
        {QStringLiteral("outcomes_refused"), tr("Refused")},
        {QStringLiteral("outcomes_referred"), tr("Referred")},
        {QStringLiteral("outcomes_not_done"), tr("Not carried out")},
        {QStringLiteral("within_standard_within"), tr("Within standard")},
        {QStringLiteral("within_standard_n"), tr("With a standard (n)")},
        {QStringLiteral("within_standard_share"), tr("Share within standard")},
        {QStringLiteral("service_seconds"), tr("Service")},
        {QStringLiteral("wait_seconds"), tr("Waiting")},
        {QStringLiteral("wait_apart_seconds"), tr("Waiting outside service hours")},
        {QStringLiteral("way_seconds"), tr("Call to start")},
        {QStringLiteral("applications_accepted"), tr("Files accepted")},
        {QStringLiteral("applications_estimated"), tr("Files with an estimated date")},
        {QStringLiteral("applications_items_added"), tr("Requirements asked for later")},
        {QStringLiteral("applications_promises_changed"), tr("Promised dates changed")},
        {QStringLiteral("applications_ready"), tr("Files ready")},
        {QStringLiteral("applications_handed_over"), tr("Files handed over")},
        {QStringLiteral("applications_to_proxy"), tr("Files handed to a proxy")},
        {QStringLiteral("applications_withdrawn"), tr("Files withdrawn")},
        {QStringLiteral("applications_kept_within"), tr("Ready by the promised date")},
        {QStringLiteral("applications_kept_n"), tr("Promised by a standard (n)")},
        {QStringLiteral("applications_kept_share"), tr("Share of promises kept")},
        {QStringLiteral("applications_kept_estimates_within"), tr("Ready by the estimated date")},
        {QStringLiteral("applications_kept_estimates_n"), tr("Estimated (n)")},
        {QStringLiteral("applications_kept_estimates_share"), tr("Share of estimates kept")},
        {QStringLiteral("applications_completion_seconds"), tr("Time to completion")},
        {QStringLiteral("applications_late_days"), tr("Working days late")},
        {QStringLiteral("applications_visits_needed"), tr("Visits needed per file")},
        {QStringLiteral("fees_priced"), tr("Services with a published tariff")},
        {QStringLiteral("fees_differing"), tr("Paid other than the tariff")},
        {QStringLiteral("fees_tariff"), tr("Rupiah by the tariff")},
        {QStringLiteral("fees_charged"), tr("Rupiah paid")},
        {QStringLiteral("fees_computed"), tr("Services with a computed fee")},
        {QStringLiteral("fees_computed_charged"), tr("Rupiah paid, computed fees")},
        {QStringLiteral("fees_unset"), tr("Paid without a set fee")},
        {QStringLiteral("fees_unset_charged"), tr("Rupiah paid, fee not set")},
        {QStringLiteral("fees_unrecorded"), tr("Payment not recorded")},
        {QStringLiteral("complaints_received"), tr("Complaints received")},
        {QStringLiteral("complaints_recorded_later"), tr("Complaints recorded later")},
        {QStringLiteral("complaints_information"), tr("Questions")},
        {QStringLiteral("complaints_aspirations"), tr("Aspirations")},
        {QStringLiteral("complaints_reopened"), tr("Complaints opened again")},
        {QStringLiteral("complaints_answer_seconds"), tr("Complaints, first answer")},
        {QStringLiteral("complaints_settlement_seconds"), tr("Complaints, settlement")},
        {QStringLiteral("complaints_later_seconds"), tr("Complaints, later settlement")},
        {QStringLiteral("complaints_question_answer_seconds"), tr("Questions, first answer")},
        {QStringLiteral("complaints_open_age_days"), tr("Open complaints, days")},
        {QStringLiteral("complaints_alleged"), tr("Forms alleged")},
        {QStringLiteral("count"), tr("n")},
        {QStringLiteral("mean"), tr("mean")},
        {QStringLiteral("sd"), tr("standard deviation")},
        {QStringLiteral("median"), tr("median")},
        {QStringLiteral("p90"), tr("p90")},
        {QStringLiteral("max"), tr("longest")},
    };
    if (const auto found = titles.constFind(name); found != titles.constEnd())
        return *found;
    const QString group = name.section(QLatin1Char('_'), 0, -2);
    const QString figure = name.section(QLatin1Char('_'), -1);
    return QStringLiteral("%1: %2").arg(titles.value(group, group), titles.value(figure, figure));
}

QString SummaryTitles::scope(const QString &name)
{
    if (name == QLatin1String("whole"))
        return tr("Whole");
    if (name == QLatin1String("service"))
        return tr("Service");
    if (name == QLatin1String("day"))
        return tr("Day");
    if (name == QLatin1String("hour"))
        return tr("Hour");
    if (name == QLatin1String("form"))
        return tr("Form");
    if (name == QLatin1String("note"))
        return tr("Note");
    return tr("Counter");
}

QString SummaryTitles::gap(GapKind kind)
{
    switch (kind) {
    case GapKind::Closed:
        return tr("counter closed");
    case GapKind::Paused:
        return tr("on a break");
    case GapKind::Idle:
        return tr("open, nobody called");
    }
    return {};
}

QString SummaryTitles::aspect(StandardAspect aspect)
{
    switch (aspect) {
    case StandardAspect::CounterTime:
        return tr("time at the counter");
    case StandardAspect::Completion:
        return tr("time to completion");
    case StandardAspect::Fee:
        return tr("fee");
    case StandardAspect::Requirements:
        return tr("requirements");
    }
    return {};
}

QString SummaryTitles::lack(StandardLack lack)
{
    switch (lack) {
    case StandardLack::Unset:
        return tr("not set");
    case StandardLack::Draft:
        return tr("draft, set by no decree");
    case StandardLack::Example:
        return tr("example");
    }
    return {};
}

SummaryLanguage SummaryTitles::language()
{
    //: The code of the language that this text is translated to, such as "id". Not shown.
    return tr("en") == QLatin1String("id") ? SummaryLanguage::Indonesian : SummaryLanguage::English;
}

QString SummaryTitles::state(TicketState state)
{
    switch (state) {
    case TicketState::Booked:
        return tr("booked");
    case TicketState::Missed:
        return tr("appointment missed");
    case TicketState::Waiting:
        return tr("waiting");
    case TicketState::Called:
        return tr("called");
    case TicketState::Serving:
        return tr("being served");
    case TicketState::Parked:
        return tr("on hold");
    case TicketState::Absent:
        return tr("absent");
    case TicketState::Finished:
        return tr("finished");
    case TicketState::Left:
        return tr("left");
    case TicketState::Voided:
        return tr("voided");
    case TicketState::Unserved:
        return tr("not served by closing");
    }
    return {};
}

} // namespace loket
