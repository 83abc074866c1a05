// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actor.h"
#include "core/domain/result.h"
#include "core/service/bankfile.h"

#include <functional>

namespace loket {

class Office;

struct ReplayOptions {
    /// Says who imports, once somebody can sign in: signs him in at this program.
    std::function<Result<Actor>(Office &)> signIn{};
    std::size_t group = 500; ///< acts in one commit
    /// Told after each commit: the station's last entry that is durable now.
    std::function<void(StationId station, qint64 seq)> acknowledge{};
    /// Told after each commit; false stops the replay (Cancelled), which can be run again and then goes on.
    std::function<bool(qint64 done, qint64 total)> progress{};
};

/// Serves the customers of a file once more, through the desks of the office at `address`, at the recorded times and in
/// their order, on a chain of the file's own. Services, counters and people are made as they appear, the office has no
/// day's end from then on, and its counters are closed at the end. Acts have ids made from the file, so that a replay
/// that was interrupted is simply run again.
///
/// Errors: those of opening and of the desks. Nothing is acknowledged before it is durable.
[[nodiscard]] Result<void> replay(const QString &address, const BankFile &file, const ReplayOptions &options = {});

} // namespace loket
