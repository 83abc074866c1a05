// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access.h"

namespace loket {

/// What a role is called on the screen.
[[nodiscard]] QString roleName(Role role);
/// The names for a list of stored words (`counter_officer,unit_head`).
[[nodiscard]] QString roleNames(const QString &words);

} // namespace loket
