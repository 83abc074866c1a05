// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace loket {

/// Where a complaint stands (catalogue.json, complaint_states; domain.md 2.5).
enum class ComplaintState {
    Received,
    CompletenessCheck,
    AwaitingCompletion, ///< of the complainant; its own clock runs
    UnderReview,
    InFollowUp,
    Decided,
    Communicated, ///< the answer has reached the complainant
    Closed,
    Referred, ///< not ours: passed on
    Withdrawn,
    Escalated, ///< to the supervisor or the Ombudsman
};

[[nodiscard]] const std::vector<ComplaintState> &allComplaintStates();
/// The words that stand in the database, the journal and the catalogue.
[[nodiscard]] QString word(ComplaintState state);
[[nodiscard]] std::optional<ComplaintState> complaintStateFromWord(const QString &word);

/// Where it may go from a state: the catalogue's table with corrections.md 20 (what is escalated may come back to the
/// review or be decided, and whatever is checked or waited for may be escalated). Empty when it has come to its end.
[[nodiscard]] const std::vector<ComplaintState> &followingStates(ComplaintState state);
[[nodiscard]] bool mayFollow(ComplaintState from, ComplaintState to);

} // namespace loket
