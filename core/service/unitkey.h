// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/service/act.h"
#include "core/service/keyring.h"

namespace loket {

class ActRunner;
class ActScope;
struct Session;

/// The unit's Ed25519 key, by which receipts are signed (design.md section 8; corrections.md 8). The public half is
/// journalled, so that it can be published; the private half stands only in envelopes to every receiver (counter
/// officer, complaint officer, head) and to the office's recovery pair. Office's thread only.
class UnitKey
{
public:
    explicit UnitKey(ActRunner &runner) : m_runner(runner) {}

    /// 64 bytes as libsodium signs with, for whoever is signed in here. Errors: NotSignedIn; NoSecret (detail: words of
    /// the roles) when nobody who has the key has signed in since this person became a receiver or got a new secret:
    /// until then a receipt has no signature.
    [[nodiscard]] Result<SecretBytes> privateKey() const;
    /// 32 bytes; empty before the first receiver has signed in.
    [[nodiscard]] Result<QByteArray> publicKey() const;
    /// A new pair from now on, for the receivers of today; receipts signed before are checked by the key of their day.
    /// Act `unit_key`, the head's.
    Result<void> renew(const Act &act);

    /// Part of the act of signing in, inside its transaction: a receiver who has the key passes it on to those who lack
    /// it; where nobody has it, or none is there yet, a new one is made in a second entry `unit_key`. Throws SqlError.
    void passOn(ActScope &scope, const Session &session, const KeyRing &keys);

private:
    void make(ActScope &scope);
    [[nodiscard]] std::optional<SecretBytes> seedFor(const KeyRing &keys) const;

    ActRunner &m_runner;
};

} // namespace loket
