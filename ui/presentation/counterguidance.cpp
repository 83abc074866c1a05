// SPDX-License-Identifier: GPL-3.0-or-later
// The guidance cards beside the visit, and the note of what went wrong all the same: part of CounterPresenter.
#include "ui/presentation/counterpresenter.h"

namespace loket::ui {

GuidanceView CounterPresenter::guidance() const
{
    if (!m_reading)
        return {};
    QStringList situations = guidanceSituations(m_reading->snapshot, m_screen);
    if (m_guidesReport)
        situations.prepend(QStringLiteral("complaint_opened"));
    return guidanceView(m_reading->catalogue, situations);
}

void CounterPresenter::guideReport()
{
    m_guidesReport = true;
    Q_EMIT guidanceWanted();
    m_guidesReport = false;
}

void CounterPresenter::openGuidance()
{
    Q_EMIT guidanceWanted();
    dismissGuidance();
}

void CounterPresenter::dismissGuidance()
{
    m_choices.guided = m_screen.ticket;
    rewrite();
}

void CounterPresenter::askIncident()
{
    const auto served = visitServed();
    // What it was about stays what it was, whoever is called meanwhile.
    const auto askEnding = [this, served](const QString &behaviour, std::optional<StaffId> helper) {
        openBar(maker().reason(QStringLiteral("incident_end"), {},
                               [this, served, behaviour, helper](const QString &ending) {
                                   perform(acts::noteIncident({served, behaviour, helper, ending}));
                               }));
    };
    const auto askHelper = [this, askEnding](const QString &behaviour) {
        std::vector<BarMaker::Deed> helpers{{tr("Nobody"), [askEnding, behaviour] { askEnding(behaviour, {}); }}};
        for (const auto &person : m_reading->catalogue.staff) {
            if (person.id != m_choices.staff && person.isActiveOn(m_reading->snapshot.day.text()))
                helpers.push_back({person.name, [askEnding, behaviour, id = person.id] { askEnding(behaviour, id); }});
        }
        openBar(BarMaker::deeds(tr("Who came to help?"), helpers));
    };
    auto first = maker().reason(QStringLiteral("incident_behaviour"), {}, askHelper);
    if (!first || maker().choosable(QStringLiteral("incident_end")).empty())
        return say(tr("The office has no list of incidents yet. The administrator may put it into Settings > Reasons."),
                   true);
    openBar(std::move(first));
}

} // namespace loket::ui
