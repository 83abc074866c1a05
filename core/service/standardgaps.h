// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standardgap.h"
#include "core/service/catalogue.h"

namespace loket {

/// What was not set on one of the days `from` to `to`, both included, as it was on the last such day: of every service
/// that is offered, by its letter. Not of the one under which documents are only collected: the standard is that of
/// what is collected.
[[nodiscard]] std::vector<StandardGap> standardGaps(const Catalogue &catalogue, const OfficeDay &from,
                                                    const OfficeDay &to);

} // namespace loket
