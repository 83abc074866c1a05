// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"

#include <vector>

namespace loket {

struct VerifyReport {
    std::vector<ChainHead> heads; ///< of each station's chain
    qint64 entries = 0;           ///< that were checked
    qint64 rows = 0;   ///< that were rebuilt from them and compared; those of hidden cases are too, and are not counted
    qint64 erased = 0; ///< texts of reports that were erased: what entries say of them cannot be checked; not
                       ///< of hidden cases
};

/// Checks an office's database from the outside in: the file itself (SQLite), every chain of the journal, every row
/// rebuilt from the journal's images against its table, what is derived from them, words and attachments against their digests, and
/// that each `expected` head still holds. Reads only. It takes time in proportion to the journal.
///
/// Errors: Damaged; ChainBroken (detail `STATION SEQ WHAT`); RowsDiffer (detail `TABLE ID STATION:SEQ WHAT`, the entry
/// that holds the row's last image, or `-`); HeadMissing (detail `STATION:SEQ`); and those of opening.
[[nodiscard]] Result<VerifyReport> verify(const QString &address, const std::vector<ChainHead> &expected = {});

} // namespace loket
