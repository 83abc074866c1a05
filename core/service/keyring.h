// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/sealedbox.h"

namespace loket {

/// The private key that a secret opened at sign-in, kept with the session: what a PIN opened reads only what is sealed
/// to the PIN's pair (corrections.md 6). Stands with the Gate; wiped at sign-out, at the lock, when another signs in
/// and at the end. Office's thread only; one owner.
class KeyRing
{
public:
    KeyRing() = default; ///< nobody's: opens nothing
    explicit KeyRing(SecretBytes privateKey);

    [[nodiscard]] bool isEmpty() const { return m_privateKey.isEmpty(); }
    /// In hexadecimal, as credentials and envelopes name it; empty for an empty ring.
    [[nodiscard]] const QString &publicKey() const { return m_publicKey; }
    /// What an envelope (as stored) holds; none when it is not for this key, or was changed.
    [[nodiscard]] std::optional<SecretBytes> open(const QString &envelope) const;
    void wipe();

private:
    SecretBytes m_privateKey;
    QString m_publicKey;
};

} // namespace loket
