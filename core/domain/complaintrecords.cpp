// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintrecords.h"

#include <algorithm>
#include <iterator>

namespace loket {

std::vector<ComplaintDeadline> ComplaintRecords::unconfirmed() const
{
    std::vector<ComplaintDeadline> found;
    std::copy_if(deadlines.begin(), deadlines.end(), std::back_inserter(found),
                 [](const ComplaintDeadline &one) { return one.active && !one.verified; });
    return found;
}

} // namespace loket
