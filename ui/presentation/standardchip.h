// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/service.h"

#include <QCoreApplication>

namespace loket::ui {

/// Where the running service stands against its standard, in a word, a shape and (on the screen) a colour. Without a
/// standard there is no chip, never an invented limit (ux.md 2.4).
class StandardChip
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::StandardChip)

public:
    StandardChip() = default;
    StandardChip(Millis used, const ServiceStandard *standard);

    [[nodiscard]] StandardLight light() const { return m_light; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isShown() const { return m_light != StandardLight::None; }

private:
    StandardLight m_light = StandardLight::None;
    QString m_text;
};

} // namespace loket::ui
