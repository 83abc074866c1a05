// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actor.h"
#include "core/service/casememory.h"
#include "core/service/catalogue.h"
#include "core/service/keyring.h"

namespace loket {

/// Who has signed in at this program, and the roles that his secret opened.
struct Session {
    StaffId staff;
    RoleSet roles;
};

/// Asked before every act and every reading of one program: core's own door, whatever a window hides or shows. One
/// person at a time is signed in at a program.
class Gate
{
public:
    /// `day`: today, YYYY-MM-DD. Errors: NotSignedIn, NotActive, NotAllowed.
    [[nodiscard]] Result<void> check(const Actor &actor, const QString &act, const Catalogue &catalogue,
                                     const QString &day) const;

    /// `keys`: the private key that the secret opened, in the place of whoever's was here.
    void admit(const Session &session, KeyRing keys)
    {
        m_cases.wipe();
        m_session = session;
        m_keys = std::move(keys);
    }
    void leave()
    {
        m_session.reset();
        m_keys.wipe();
        m_cases.wipe();
    }
    [[nodiscard]] const std::optional<Session> &session() const { return m_session; }
    [[nodiscard]] const KeyRing &keys() const { return m_keys; }
    /// Of the sealed cases that the session's key has opened.
    [[nodiscard]] CaseMemory &cases() { return m_cases; }

    /// The program only reads the file: it has the role `file`.
    void readAsFile() { m_readsFile = true; }
    /// An import by whoever may: until the office is closed its acts stand for people who served elsewhere.
    void beginImport() { m_imports = true; }
    [[nodiscard]] bool imports() const { return m_imports; }

private:
    std::optional<Session> m_session;
    KeyRing m_keys;
    CaseMemory m_cases;
    bool m_readsFile = false;
    bool m_imports = false;
};

} // namespace loket
