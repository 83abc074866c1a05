// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actor.h"
#include "core/domain/result.h"
#include "ui/paper/sheet.h"

namespace loket {
class Office;
}

namespace loket::paper {

/// Which paper of what: as a print job names it.
struct PaperRequest {
    PaperKind kind = PaperKind::Ticket;
    QString about{}; ///< subject as in the journal: `ticket:12`, `application:3`, `service:4`; empty for the test page
    std::optional<OfficeDay> day{}; ///< of a service's requirements: the version in force then; none = today
    PaperIssue issue{};
    PaperLanguage language = PaperLanguage::Indonesian;
    PaperFormat format = PaperFormat::Roll80;
    QString printer{}; ///< named on the test page
    QString key{}; ///< of the case of `complaint:7`, see ComplaintDesk::receiptKey(); a number, `ADU/..`, needs none
};

/// The paper as it is now: read from the office on the office's thread, nothing is stored. Errors: those of PaperDesk.
[[nodiscard]] Result<Sheet> sheetFor(Office &office, const Actor &reader, const PaperRequest &request);

} // namespace loket::paper
