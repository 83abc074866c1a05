// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaintconflict.h"
#include "core/service/casereader.h"

namespace loket {

struct PickedFile;

/// One act on a case that is open, inside its transaction: what it writes, and the case afterwards. Inside core/service
/// only.
class CaseWork
{
public:
    /// `open` and `before`: the case as the act found it.
    CaseWork(ActRunner &runner, ActScope &scope, OpenCase &open, CaseView before);

    [[nodiscard]] const CaseView &before() const { return m_before; }
    [[nodiscard]] const OpenCase &open() const { return m_open; }
    [[nodiscard]] Complaint &complaint() { return m_open.complaint; }
    /// Who is meant, by the head or else by the complainant.
    [[nodiscard]] const ComplaintSubjects &subjects() const;
    [[nodiscard]] ActScope &scope() { return m_scope; }

    /// What the head says about who is shut out.
    struct Ruling {
        ComplaintSubjects subjects{};
        bool confirmed = false;
        std::vector<StaffId> released{};
        std::optional<StaffId> handler{}; ///< gets a key, wherever the case goes to otherwise
    };
    /// As it is now.
    [[nodiscard]] Ruling ruling() const;
    /// Who is shut out by it.
    [[nodiscard]] Result<ShutOut> shutOutBy(const Ruling &ruling) const;
    /// From now on exactly those are shut out: a new key for the others where they are not the same as before. A case
    /// that becomes hidden is sealed whole; one that is hidden no more stays sealed, and gets its running number.
    Result<void> apply(const Ruling &ruling);

    /// Takes files into the case, which gets a key where it has none yet.
    Result<void> attach(const std::vector<PickedFile> &files);
    /// Writes the step.
    void add(CaseStep step);
    /// Writes the case, records the deadlines that the steps have stopped, and reads it again; of a case that whoever
    /// did this may not open any more hardly anything.
    Result<CaseView> finish();

private:
    [[nodiscard]] const CaseKey *key() const { return m_open.key ? &*m_open.key : nullptr; }
    Result<void> seal(const std::vector<StaffId> &excluded);

    ActRunner &m_runner;
    ActScope &m_scope;
    OpenCase &m_open;
    CaseView m_before;
};

} // namespace loket
