// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaint.h"
#include "core/domain/result.h"

#include <QChar>

namespace loket {

class ActRunner;
class ActScope;

/// Keeps what stands beside the register (core/storage/caseindexstore.h) in step with it. Whatever act writes about a
/// case, its words and what falls due of it follow in the same transaction: no act has to think of it. Inside
/// core/service only.
class CaseIndex
{
public:
    explicit CaseIndex(ActRunner &runner) : m_runner(runner) {}

    /// Of every case that the act has written about. Part of the act; throws SqlError. Errors: Damaged.
    [[nodiscard]] Result<void> follow(const ActScope &scope);
    /// Makes what lacks, or was made by another rule: in a file of an earlier program, or of one with other letters.
    /// A transaction of its own.
    [[nodiscard]] Result<void> bringUp();

    /// Whether a part of a case is looked through: not who complains, no codes and signatures.
    [[nodiscard]] static bool isSearched(const QString &part);

private:
    [[nodiscard]] Result<void> setWords(const Complaint &complaint);
    [[nodiscard]] Result<void> setDue(const Complaint &complaint);
    [[nodiscard]] Result<void> make();

    ActRunner &m_runner;
};

/// Between the parts of a case that are kept as one text: no text holds it (cleanText).
inline constexpr QChar partEnd(0x1E);

/// What is searched of a case besides its words.
[[nodiscard]] QString numbersOf(const Complaint &complaint);

} // namespace loket
