// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace loket::ui {

/// What can be done in the register's window: to the chosen row, or to the case that is open.
enum class CaseDeed {
    Open,
    Identity, ///< read for a purpose, or mask again
};

/// In portable text, the same in every language.
[[nodiscard]] QString keyOf(CaseDeed deed);
[[nodiscard]] const std::vector<CaseDeed> &allCaseDeeds();

/// What a deed would do now.
struct CaseDeedState {
    CaseDeed deed;
    QString text;
    bool enabled = false;
};

} // namespace loket::ui
