// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/printjob.h"
#include "core/domain/ticket.h"

namespace loket {

class ActRunner;

/// How many papers that are over stand in a station's list.
inline constexpr std::size_t listedPapers = 20;

/// A paper of the print queue, with what people call that which it is about.
struct ListedPaper {
    PrintJob job{};
    std::optional<OfficeDay> day{}; ///< of the visit; none where it is about none
    TicketNumber number{};
    QString fileCode{};  ///< see applicationcode.h; empty where it is about no file
    ServiceId service{}; ///< whose requirements it tells
    /// Of an uncertain one: a copy was printed for sure since, and nobody has to look for it any more. What became of
    /// this one stays unknown.
    std::optional<PrintJob> printedCopy{};
};

/// Reads what a paper of the queue is about. Inside core/service only, within a reading.
[[nodiscard]] ListedPaper listed(ActRunner &runner, const PrintJob &job);

} // namespace loket
