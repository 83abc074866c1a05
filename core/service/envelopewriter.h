// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/actrunner.h"
#include "core/service/sealedbox.h"
#include "core/storage/keystore.h"

namespace loket {

/// Puts one key into envelopes, by who is to open it (design.md section 5; corrections.md 4-6). Reads all pairs once;
/// inside one transaction, whose SqlError it throws. Inside core/service only.
class EnvelopeWriter
{
public:
    EnvelopeWriter(ActRunner &runner, ContentKeyId id, const SecretBytes &key);

    /// Members of the staff who have these roles on a day by a pair that opens them: the password's for what only a
    /// password may. `excluded` get a random key in the like envelope. Gives how many stand there now.
    int toRoles(const QString &purpose, RoleSet roles, const QString &day, const std::vector<StaffId> &excluded = {});
    /// One of them alone. Errors: NoSecret (detail: password) where he has no such pair.
    Result<void> toMember(const QString &purpose, RoleSet roles, StaffId member, const std::vector<StaffId> &excluded);
    /// Every pair that a person signs in with: whichever he takes next opens what he typed.
    int toTypist(StaffId typist);
    /// The office's pair, whose code the supervisor keeps. False where there is none yet.
    bool toRecovery();

    /// The pairs by which members of the staff have one of these roles on a day.
    [[nodiscard]] std::vector<storage::PublicKey> pairsOf(RoleSet roles, const QString &day) const;

private:
    [[nodiscard]] bool opens(const storage::PublicKey &pair, RoleSet roles) const;
    void put(const QString &purpose, const storage::PublicKey &pair, bool blind);

    ActRunner &m_runner;
    storage::KeyStore m_store;
    std::vector<storage::PublicKey> m_pairs;
    ContentKeyId m_id;
    const SecretBytes &m_key;
};

/// The words of `key_envelope.purpose`.
namespace purpose {
inline const QString handler = QStringLiteral("handler");
inline const QString receiver = QStringLiteral("receiver");
inline const QString typist = QStringLiteral("typist");
inline const QString recovery = QStringLiteral("recovery");
} // namespace purpose

} // namespace loket
