// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/sheet.h"

namespace loket::paper {

/// What every paper of a visitor needs to know besides its own data.
struct PaperContext {
    PaperOffice office{};
    PaperIssue issue{};
    PaperLanguage language = PaperLanguage::Indonesian; ///< the visitor's, whatever the screen speaks
    PaperFormat format = PaperFormat::Roll80; ///< said on the test page only; layOut() decides where things stand
};

// One paper each. Values in, values out: any thread, no window, no printer. Texts of the office that are empty leave no
// trace; a fee that is not confirmed is not mentioned.

[[nodiscard]] Sheet sheetOf(const TicketPaper &ticket, const PaperContext &context);
[[nodiscard]] Sheet sheetOf(const ReceiptPaper &receipt, const PaperContext &context);
[[nodiscard]] Sheet sheetOf(const RequirementsPaper &standard, const PaperContext &context);
[[nodiscard]] Sheet sheetOf(const MissingPaper &missing, const PaperContext &context);
[[nodiscard]] Sheet sheetOf(const CouponPaper &coupon, const PaperContext &context);
[[nodiscard]] Sheet sheetOf(const ComplaintPaper &complaint, const PaperContext &context);
/// A page of A5 that is filled in by hand.
[[nodiscard]] Sheet sheetOf(const ComplaintFormPaper &form, const PaperContext &context);
[[nodiscard]] Sheet sheetOf(const TestPaper &test, const PaperContext &context);

} // namespace loket::paper
