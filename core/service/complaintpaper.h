// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaint.h"
#include "core/domain/complaintreport.h"
#include "core/service/catalogue.h"
#include "core/service/paperdata.h"

#include <map>

namespace loket {

/// A report with all that its receipt tells of it.
struct ReceiptSource {
    const Complaint &complaint;
    const ComplaintReport &report; ///< whether its identity is known decides what the receipt shows of it
    const Catalogue &catalogue;
    std::optional<StaffId> receiver{};
    QString place{};         ///< the counter's name; may be empty
    QString referenceCode{}; ///< as stored
    QString code{};          ///< of the QR code; empty: none was signed
    int attachments = 0;     ///< how many were brought along
};

/// The receipt (domain.md 2.4): dates of enabled and confirmed deadlines only, else the date that the receiver typed,
/// confirmed channels only, and nothing of an identity that is not known here.
[[nodiscard]] ComplaintPaper complaintPaperOf(const ReceiptSource &source);

/// The parts of a case that belong to its receipt: where it was received, the code that the complainant keeps, and the
/// text of its QR code, signed once.
[[nodiscard]] QString placePart();
[[nodiscard]] QString referencePart();
[[nodiscard]] QString receiptCodePart();

} // namespace loket
