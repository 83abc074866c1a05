// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <cstdio>
#include <cstdlib>

namespace loket::bench {

/// Ends the program: what cannot be measured is no figure.
[[noreturn]] inline void giveUp(const QString &what)
{
    std::fprintf(stderr, "loket-window-bench: %s\n", qUtf8Printable(what));
    std::exit(1);
}

/// The value; a refusal ends the program.
template<class Value>
Value must(Result<Value> result)
{
    if (!result)
        giveUp(QStringLiteral("error %1: %2").arg(int(result.error().code)).arg(result.error().detail));
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

} // namespace loket::bench
