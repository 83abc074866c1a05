// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace loket::ui {

/// A time of the day as people write it: `9`, `9.10`, `09:10`, `0910`; minutes from midnight. None: no such time.
[[nodiscard]] std::optional<int> minuteWritten(const QString &text);
/// `09.10`
[[nodiscard]] QString minuteText(int minute);

} // namespace loket::ui
