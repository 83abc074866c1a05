// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace loket::ui {

/// A Lucide icon (":/icons/NAME.svg") in the colour of a palette role, whichever palette is set when it is drawn.
[[nodiscard]] QIcon lucide(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);

} // namespace loket::ui
