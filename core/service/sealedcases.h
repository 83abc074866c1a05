// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/casereader.h"

#include <limits>

namespace loket {

/// The sealed cases that the session's key opens, in memory: each is decrypted once a session, and again when it has
/// changed or its key has. A part of somebody's reading: inside its transaction, whose SqlError it throws. Inside
/// core/service only.
class SealedCases
{
public:
    explicit SealedCases(ActRunner &runner) : m_runner(runner), m_reader(runner) {}

    /// Opens what is new or has changed, so many at most; true when nothing is left to open. Errors: Damaged.
    [[nodiscard]] Result<bool> learn(int most = std::numeric_limits<int>::max());
    /// Those that the reader may list; learned and dated. Errors: Damaged.
    [[nodiscard]] Result<std::vector<const KnownCase *>> listed();

private:
    [[nodiscard]] Result<void> open(const SealStamp &stamp);

    ActRunner &m_runner;
    CaseReader m_reader;
};

} // namespace loket
