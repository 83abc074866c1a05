// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actor.h"
#include "core/service/complaintfile.h"

#include <functional>

namespace loket {

class Office;

struct ComplaintImport {
    qint64 added = 0;
    qint64 known = 0; ///< stood in the register already, by their original number

    /// Told after each commit; false stops the import (Cancelled), which can be run again and then goes on.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// Writes the reports of a file, each as an act of its own, many in one commit. Acts have ids made from the file,
    /// so an import that was interrupted is simply run again. Errors: those of ComplaintDesk::import.
    [[nodiscard]] static Result<ComplaintImport> run(Office &office, const Actor &actor, const ComplaintFile &file,
                                                     const Progress &progress = {});
};

} // namespace loket
