// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/secretbytes.h"
#include "core/storage/credentialstore.h"

#include <optional>

/// Secrets of people by libsodium: Argon2id, XSalsa20-Poly1305, X25519. Takes about a quarter of a second each time, so
/// never on the window's thread and never inside a transaction. Inside core/service only.
namespace loket::secrets {

/// Makes a new key pair and wraps its private half.
[[nodiscard]] storage::Credential make(qint64 holder, const QString &kind, const QString &secret, Instant now);
/// The private key, or none when the secret is wrong.
[[nodiscard]] std::optional<SecretBytes> open(const storage::Credential &credential, const QString &secret);
/// The same key pair under another secret.
[[nodiscard]] storage::Credential wrapAgain(const storage::Credential &old, const SecretBytes &privateKey,
                                            const QString &secret, Instant now);

/// A code to be printed and kept: 20 signs in fives, without those that are mistaken for each other (100 bits).
[[nodiscard]] QString newCode();
/// What was typed from paper: without spaces and dashes, in capitals.
[[nodiscard]] QString codeFromTyped(const QString &typed);

} // namespace loket::secrets
