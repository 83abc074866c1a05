// SPDX-License-Identifier: GPL-3.0-or-later
// The guidance cards beside the visit: part of CounterPresenter.
#include "ui/presentation/counterpresenter.h"

namespace loket::ui {

GuidanceView CounterPresenter::guidance() const
{
    return m_reading ? guidanceView(m_reading->catalogue, guidanceSituations(m_reading->snapshot, m_screen))
                     : GuidanceView();
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

} // namespace loket::ui
