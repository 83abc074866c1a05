// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/service/office.h"

#include <cstdio>
#include <cstdlib>

namespace loket::bench {

template<class Value>
Value must(Result<Value> result)
{
    if (!result) {
        std::fprintf(stderr, "loket-register-bench: error %d: %s\n", static_cast<int>(result.error().code),
                     qUtf8Printable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

/// 2026-11-25 08.00 in Makassar.
inline constexpr Instant registerTime(1'795'564'800'000);
inline const QString headPassword = QStringLiteral("sungai martapura K1");

/// An office with `count` complaints over ten years, of which `sealedOnes` are about a person, sealed and open; of the
/// others every twentieth is open, one in ten of those given to somebody. The clear ones are written by a fast loader
/// without their journal entries; words and due days by the product itself, as for a file of an earlier program. Made
/// once and kept in `folder`; gives the path.
[[nodiscard]] QString fileWithComplaints(const QString &folder, int count, int sealedOnes);

/// The words that complaints are made of, the most frequent first.
[[nodiscard]] QString wordOf(int rank);

} // namespace loket::bench
