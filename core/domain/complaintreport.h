// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loket {

/// What was told about the outcome that somebody hopes for.
enum class HopeAnswer { Can, InPart, NotOurs };

} // namespace loket
