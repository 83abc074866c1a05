// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actor.h"
#include "core/service/catalogue.h"

namespace loket {

/// Who has signed in at this program, and what his secret opened.
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

    void admit(const Session &session) { m_session = session; }
    void leave() { m_session.reset(); }
    [[nodiscard]] const std::optional<Session> &session() const { return m_session; }

    /// The program only reads the file: it has the role `file`.
    void readAsFile() { m_readsFile = true; }
    /// An import by whoever may: until the office is closed its acts stand for people who served elsewhere.
    void beginImport() { m_imports = true; }
    [[nodiscard]] bool imports() const { return m_imports; }

private:
    std::optional<Session> m_session;
    bool m_readsFile = false;
    bool m_imports = false;
};

} // namespace loket
