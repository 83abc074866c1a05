// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaintclock.h"

/// The dated events of one report as its deadlines read them; for complaintclock.cpp.
namespace loket {

/// How deadlines of a family behave; the family is what stands before the first `_` of a code.
struct DeadlineFamily {
    const char *name;
    std::vector<CaseEvent> stoppedBy;
    bool isHeld = false;       ///< while the complainant completes the file
    bool isHoldItself = false; ///< runs just then
    bool isRestarted = false;  ///< by a reopening
};

[[nodiscard]] const DeadlineFamily &familyOf(const QString &code);
[[nodiscard]] CaseEvent eventOf(DeadlineStart start);
/// The case is over with it, for whatever reason.
[[nodiscard]] bool isEnd(CaseEvent event);
/// That something lacks is an answer about completeness too.
[[nodiscard]] bool isThe(CaseEvent wanted, CaseEvent event);

/// The time in which the complainant has the file; without an end it is still running.
struct HoldTime {
    Instant from{};
    std::optional<Instant> to{};
    bool isAnswered = false; ///< it ended with what was asked for
};

/// The events of one report in the order of time.
class CaseEvents
{
public:
    CaseEvents(std::vector<DatedCaseEvent> events, ComplaintState state);

    [[nodiscard]] const std::vector<HoldTime> &holds() const { return m_holds; }
    [[nodiscard]] std::optional<Instant> last(CaseEvent event) const;
    /// The first of these at or after `from`, in the order they were given where two are of one instant.
    template<class Fits>
    [[nodiscard]] std::optional<Instant> firstFrom(Instant from, Fits fits) const
    {
        for (const auto &one : m_events) {
            if (from <= one.at && fits(one.event))
                return one.at;
        }
        return std::nullopt;
    }

private:
    void findHolds(ComplaintState state);

    std::vector<DatedCaseEvent> m_events;
    std::vector<HoldTime> m_holds;
};

} // namespace loket
