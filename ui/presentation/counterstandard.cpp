// SPDX-License-Identifier: GPL-3.0-or-later
// The published standard beside the visit: part of CounterPresenter.
#include "ui/presentation/counterpresenter.h"

#include <algorithm>

namespace loket::ui {

StandardSubject CounterPresenter::standardSubject(int queueRow) const
{
    if (!m_reading)
        return {};
    if (const Visit *visit = current()) {
        const auto running = std::find_if(visit->legs.begin(), visit->legs.end(),
                                          [&](const Leg &leg) { return leg.id == m_screen.leg; });
        const auto leg = running != visit->legs.end()
            ? running
            : std::find_if(visit->legs.begin(), visit->legs.end(), [](const Leg &one) { return one.isUnfinished(); });
        if (leg != visit->legs.end())
            return {leg->service, leg->standard, m_screen.number};
    }
    if (const auto *row = m_queue.rowAt(queueRow); row && !m_queue.isSection(queueRow))
        return standardOf(row->number.wanted);
    const auto &services = m_reading->catalogue.services;
    const auto first = std::find_if(services.begin(), services.end(), [](const Service &one) { return one.active; });
    return first == services.end() ? StandardSubject() : standardOf(first->id);
}

StandardSubject CounterPresenter::standardOf(ServiceId service) const
{
    if (!m_reading)
        return {};
    const auto *standard = m_reading->catalogue.standardFor(service, m_reading->snapshot.day.text());
    return {service, standard ? std::optional(standard->id) : std::nullopt, {}};
}

StandardView CounterPresenter::standardView(const StandardSubject &subject) const
{
    return m_reading ? StandardTexts::view(m_reading->catalogue, subject) : StandardView();
}

} // namespace loket::ui
