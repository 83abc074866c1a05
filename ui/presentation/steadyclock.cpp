// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/steadyclock.h"

#include <chrono>

namespace loket::ui {

Millis monotonicNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace loket::ui
