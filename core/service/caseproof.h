// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statusquestion.h"
#include "core/service/casereader.h"

namespace loket {

/// What a visitor shows belongs to this case.
class CaseProof
{
public:
    explicit CaseProof(ActRunner &runner) : m_runner(runner) {}

    /// By what: `receipt_code` (the unit's signature under the number and the day), `reference`, `contact`; empty: it
    /// does not belong here, or whoever asks has no key for what it is compared with. A part of somebody's act.
    [[nodiscard]] QString of(const OpenCase &open, const StatusQuestion &question) const;

private:
    [[nodiscard]] bool isSigned(const ReceiptCode &code) const;

    ActRunner &m_runner;
};

} // namespace loket
