// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

#include <optional>

namespace loket::storage {

/// A secret as it is kept: a key pair whose private half is wrapped by a key derived from the secret (Argon2id). That
/// it can be unwrapped is the proof that the secret is right; the secret itself is nowhere. Hexadecimal texts.
struct Credential {
    qint64 holder = 0; ///< id of a member of the staff; 0 = the office (recovery codes)
    QString kind;      ///< pin, password, sign_in_recovery, handover_recovery
    QString salt;
    qint64 effort = 0; ///< passes of Argon2id
    qint64 memory = 0; ///< bytes
    QString publicKey;
    QString wrappedKey;
    Instant madeAt{};
};

/// The public half of a secret's key pair: to it keys of cases are sealed.
struct PublicKey {
    qint64 holder = 0; ///< as in Credential
    QString kind;      ///< as in Credential
    QString hex;
};

/// Secrets and failed attempts; outside the journal. Every method throws SqlError; used inside `transact` or `reading`.
class CredentialStore
{
public:
    explicit CredentialStore(Connection &connection) : m_connection(connection) {}

    /// True once a member of the staff can sign in.
    [[nodiscard]] bool anybodyCanSignIn();
    [[nodiscard]] std::optional<Credential> find(qint64 holder, const QString &kind);
    /// The kinds of secret that each member of the staff has: pairs of holder and kind, in order.
    [[nodiscard]] std::vector<std::pair<StaffId, QString>> ofStaff();
    /// Of everybody, in the order of holders and kinds.
    [[nodiscard]] std::vector<PublicKey> publicKeys();
    /// Stores or replaces the secret of that holder and kind.
    void put(const Credential &credential);

    /// Wrong attempts in a row.
    [[nodiscard]] int failures(qint64 holder);
    void setFailures(qint64 holder, int failures);

private:
    Connection &m_connection;
};

} // namespace loket::storage
