// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaint.h"
#include "core/domain/complaintclock.h"
#include "core/domain/result.h"
#include "core/domain/words.h"

/// When what is kept about a person may go (UU 27/2022 Ps 42-45, 50; domain.md 6).
namespace loket {

enum class ErasureExtent {
    Identity,      ///< who complains, and whatever tells it: the attached files may show the person
    IdentityAlone, ///< the same without the files, where somebody has looked at them
    Everything,    ///< all that was written, its key too: dates and counts stay
};
inline constexpr WordList<ErasureExtent, 3> erasureExtentWords{{{ErasureExtent::Identity, "identity"},
                                                                {ErasureExtent::IdentityAlone, "identity_alone"},
                                                                {ErasureExtent::Everything, "everything"}}};

/// The kind of the office's reasons for erasing.
[[nodiscard]] inline QString erasureReasons()
{
    return QStringLiteral("data_erased");
}

/// Grounds that hold while the case still needs the data: obtained or processed against the law (Ps 43(1)d, the one
/// that Ps 50 never excepts), or ordered by a court.
[[nodiscard]] bool holdsWhileOpen(const QString &reason);

/// The case has come to its end: closed, withdrawn, or passed on to whom it belongs.
[[nodiscard]] bool isOver(const Complaint &complaint);

/// Errors: StillNeeded for a case that is open (detail: the state's word) or has a deadline that runs (detail: its last
/// day), unless the reason holds all the same.
[[nodiscard]] Result<void> mayErase(const Complaint &complaint, const std::vector<CaseDeadline> &deadlines,
                                    const QString &reason);

} // namespace loket
