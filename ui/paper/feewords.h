// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fee.h"
#include "ui/paper/paperwords.h"

namespace loket::paper {

/// `Biaya: Rp0 (tidak dipungut biaya)`, `Biaya: 3 x Rp25.000 = Rp75.000, dibayar di ..`, `Biaya dihitung sesuai ..`;
/// empty while nothing is known for sure. `quantity`: pieces, at least 1.
[[nodiscard]] QString feeSentence(const PaperWords &words, const Fee &fee, int quantity);

/// Without the word `Biaya`, for a row of that name; empty for a fee that only a sentence can tell, or none.
[[nodiscard]] QString feeAmount(const PaperWords &words, const Fee &fee, int quantity);

} // namespace loket::paper
