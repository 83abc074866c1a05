// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Ed25519 over bytes, by libsodium: the unit signs its receipts, anybody checks them with the public key. Pure
/// functions; who keeps the private key, and for whom it is sealed, is decided elsewhere.
namespace loket::receiptsigner {

constexpr int publicKeyBytes = 32;
constexpr int privateKeyBytes = 64; ///< libsodium's form: seed and public key
constexpr int signatureBytes = 64;

struct KeyPair {
    QByteArray publicKey{};
    QByteArray privateKey{}; ///< whoever holds it wipes it (wipe())
};

[[nodiscard]] KeyPair makeKeys();
/// Empty when the key is none.
[[nodiscard]] QByteArray sign(const QByteArray &message, const QByteArray &privateKey);
[[nodiscard]] bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey);
/// Overwrites and empties it; copies that share its bytes are not reached.
void wipe(QByteArray &privateKey);

/// As it is handed out: 64 hexadecimal digits.
[[nodiscard]] QString publicKeyText(const QByteArray &publicKey);
/// Reads hexadecimal or base64 (the usual or the URL alphabet), white around it allowed. None: no key.
[[nodiscard]] std::optional<QByteArray> publicKeyFromText(const QString &text);

} // namespace loket::receiptsigner
