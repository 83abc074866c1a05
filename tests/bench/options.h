// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QString>

#include <optional>

class QCoreApplication;

namespace loket::bench {

constexpr int warmUpActs = 50;
constexpr Millis stepMs = 1000; ///< of the office clock, between two acts

/// What a run is asked for.
struct Options {
    int history = 1'000'000; ///< finished tickets of the large databases
    int blocks = 5;          ///< of each database
    int blockSize = 200;     ///< acts of each row in a block
    QString cache = QStringLiteral("/tmp/loket-bench-cache");
    QString json{}; ///< empty: none
};

/// None when an option is unknown or out of range, after saying so on stderr. Ends the program after --help.
[[nodiscard]] std::optional<Options> readOptions(const QCoreApplication &application);

} // namespace loket::bench
