// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/service/act.h"
#include "core/service/gate.h"

#include <memory>
#include <vector>

namespace loket {

class ActRunner;
struct KeptHandOver;

/// Who works at this program: signing in and out, secrets, the first administrator. A secret of four digits is a PIN,
/// any other one a password. Use on the office's thread only: every secret asked or set costs about a quarter of a
/// second of computing.
///
/// Asking for a secret may answer WrongSecret (detail: attempts left), LockedOut (detail: seconds), NoSecret. Each
/// attempt is counted before it is judged, so that a killed program hides none; see core/domain/lockout.h.
class SignInDesk
{
public:
    explicit SignInDesk(ActRunner &runner);
    ~SignInDesk();

    [[nodiscard]] const std::optional<Session> &session() const;

    /// Signs the act's `staff` in at this program, in the place of whoever was. Where another officer has the act's
    /// counter open, a counter officer takes it over in the same act: the running clock goes on, the spans keep both.
    /// The private key that the secret opened stays with the session until somebody else comes or he goes.
    /// Errors: also UnknownStaff, NotActive.
    Result<Session> signIn(const Act &act, const QString &secret);
    /// Nobody is signed in any more; what runs at the counter runs on. `why`: `key` or `idle`.
    Result<void> signOut(const Act &act, const QString &why);

    /// Gives somebody a new PIN or password, with new keys, and lets him try again. What was sealed to the old ones
    /// stays closed to him until a handler passes keys on (CaseKeys::passAll; corrections.md 6). Errors: WeakSecret, UnknownStaff.
    Result<void> setSecret(const Act &act, StaffId staff, const QString &secret);
    /// Changes the own secret; the keys stay. Errors: WeakSecret.
    Result<void> changeSecret(const Act &act, const QString &old, const QString &secret);

    /// To be printed, shown once and kept by two people: who forgot the secrets, and the supervisor (corrections.md 6).
    struct Codes {
        QString signIn;   ///< gives an administrator a new PIN
        QString handOver; ///< the supervisor's: opens what is handed over sealed
    };
    struct FirstAdministrator {
        StaffId staff;
        QString code;
        Codes codes;
    };
    /// Ends the setting up: from now on people sign in. Errors: NotAllowed when somebody can already, WeakSecret,
    /// BadText.
    Result<FirstAdministrator> makeFirstAdministrator(const Act &act, const QString &name, const QString &pin,
                                                      RoleSet roles = {Role::Administrator});
    /// A new PIN for the act's `staff`, an administrator, by the printed code; the answer is the new code.
    Result<QString> recover(const Act &act, const QString &code, const QString &pin);
    /// What is kept here for the supervisor (handOverDraft()), by the code that he keeps, whoever received it: after a
    /// reset of that person's secret nothing else opens it. Those of `taken`, which he was given before, are kept no
    /// longer. The entry tells of none of them, nor whether there were any.
    Result<std::vector<KeptHandOver>> keptHandOvers(const Act &act, const QString &code,
                                                    const std::vector<DraftId> &taken = {});

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace loket
