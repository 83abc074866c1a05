// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/paperreach.h"

#include "core/service/actrunner.h"
#include "core/service/casekeys.h"

namespace loket {

bool isWithinReach(ActRunner &runner, const PaperOrder &order)
{
    const auto complaint = complaintOf(order);
    return !complaint || CaseKeys(runner).open(*complaint);
}

} // namespace loket
