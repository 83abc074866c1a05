// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/standardchip.h"

#include "ui/presentation/clocktext.h"

namespace loket::ui {

StandardChip::StandardChip(Millis used, const ServiceStandard *standard)
{
    const auto limit = standard ? standard->limit() : std::nullopt;
    m_light = lightFor(used, limit);
    if (m_light == StandardLight::None)
        return;
    // Invented minutes of a demonstration are named as such wherever they judge.
    const int minutes = int(*limit / minuteMs);
    const QString measure = standard->status == StandardStatus::Example
        ? tr("example standard %n min", nullptr, minutes)
        : tr("standard %n min", nullptr, minutes);
    if (m_light == StandardLight::Within)
        m_text = tr("● Within standard · %1").arg(measure);
    else if (m_light == StandardLight::Near)
        m_text = tr("▲ Near the limit · %1").arg(measure);
    else
        m_text = tr("■ Over standard +%1 · %2").arg(ClockText::running(used - *limit), measure);
}

} // namespace loket::ui
