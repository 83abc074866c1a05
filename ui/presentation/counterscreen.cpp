// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/counterscreen.h"

#include <algorithm>

namespace loket::ui {

const ActionState *CounterScreen::action(CounterAction wanted) const
{
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const auto &a) { return a.action == wanted; });
    return found == actions.end() ? nullptr : &*found;
}

} // namespace loket::ui
