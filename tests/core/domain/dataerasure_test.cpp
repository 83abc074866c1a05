// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dataerasure.h"

#include "tests/core/domain/hours.h"

using namespace loket;
using namespace loket::test;

namespace {

Complaint caseAt(ComplaintState state)
{
    Complaint complaint;
    complaint.state = state;
    if (state == ComplaintState::Closed || state == ComplaintState::Withdrawn)
        complaint.settledAt = Instant(1'795'564'800'000);
    return complaint;
}

CaseDeadline deadlineThat(DeadlineProgress progress, bool isWarning = false)
{
    const OfficeDay day = officeDay("2026-12-04");
    return {latin("T4_PLAIN"), progress, CaseEvent::Received, day, false, day, {}, {}, {}, isWarning};
}

} // namespace

TEST_CASE("Data go with the case that needs them, in whatever state it is")
{
    for (const ComplaintState state : allComplaintStates()) {
        INFO(word(state).toStdString());
        const bool over = state == ComplaintState::Closed || state == ComplaintState::Withdrawn
            || state == ComplaintState::Referred;
        const auto asked = mayErase(caseAt(state), {}, latin("own_request"));
        CHECK(asked.has_value() == over);
        if (!over)
            CHECK(asked.error() == Error{ErrorCode::StillNeeded, word(state)});
        CHECK(mayErase(caseAt(state), {}, latin("unlawful")));
        CHECK(mayErase(caseAt(state), {}, latin("court_order")));
    }
}

TEST_CASE("A deadline that runs or stands still keeps them, a warning and one that is over do not")
{
    const Complaint closed = caseAt(ComplaintState::Closed);
    const auto with = [&](const CaseDeadline &deadline, const char *reason) {
        return mayErase(closed, {deadline}, latin(reason));
    };
    for (const auto progress : {DeadlineProgress::Running, DeadlineProgress::Held}) {
        CHECK(with(deadlineThat(progress), "own_request") == refuse(ErrorCode::StillNeeded, latin("2026-12-04")));
        CHECK(with(deadlineThat(progress), "unlawful"));
        CHECK(with(deadlineThat(progress, true), "own_request"));
    }
    CHECK(with(deadlineThat(DeadlineProgress::Stopped), "own_request"));
}
