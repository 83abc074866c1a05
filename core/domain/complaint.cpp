// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaint.h"

#include "core/domain/complaintrecords.h"

namespace loket {

bool Complaint::isOpen() const
{
    const bool isAnsweredQuestion = state == ComplaintState::Communicated
        && !ComplaintClass{.code = classCode}.isComplaint();
    return !settledAt && state != ComplaintState::Closed && !isAnsweredQuestion;
}

} // namespace loket
