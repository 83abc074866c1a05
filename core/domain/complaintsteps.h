// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaint.h"
#include "core/domain/complaintclock.h"

/// The kinds of steps of a case, and what they mean to its deadlines. The acts of its life have the words of LifeAct.
namespace loket {

namespace stepkind {
inline const QString received = QStringLiteral("received");
inline const QString answered = QStringLiteral("answered"); ///< while it was received, or as another system says
inline const QString settled = QStringLiteral("settled");   ///< likewise
inline const QString addition = QStringLiteral("addition");
inline const QString assigned = QStringLiteral("assigned");
inline const QString subjects = QStringLiteral("subjects"); ///< the head said who is meant
inline const QString released = QStringLiteral("released");
inline const QString promise = QStringLiteral("promise");
inline const QString erased = QStringLiteral("erased"); ///< what was kept about somebody
} // namespace stepkind

/// The dated events of a case by its steps. What is told through a channel on the way is a first word to the
/// complainant. It is forwarded once: by the first that it was given to, inside the office or outside.
[[nodiscard]] std::vector<DatedCaseEvent> eventsOf(const Complaint &complaint, const std::vector<ComplaintStep> &steps);

/// An answer stands since it was received or last reopened.
[[nodiscard]] bool isAnswered(const std::vector<ComplaintStep> &steps);

/// How long it took to settle it, each time: from its receipt, and from where it went on after it had been settled. The
/// time in between is in neither (trial A40). The one place of this figure: of a case of another system whose steps are
/// not at hand, or tell no end, its own day of settlement counts; one closed on a day that nobody knows has none.
struct SettlementRound {
    Instant from{};
    Instant to{};

    bool operator==(const SettlementRound &) const = default;
};
[[nodiscard]] std::vector<SettlementRound> settlementRounds(const Complaint &complaint,
                                                            const std::vector<ComplaintStep> &steps);

} // namespace loket
