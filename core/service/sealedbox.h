// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/secretbytes.h"

#include <optional>

/// Sealing (design.md section 5; corrections.md 1-6) by libsodium: words under a content key by XChaCha20-Poly1305, the
/// content key in envelopes to public keys by X25519 (crypto_box_seal). Pure: no database, no clock, any thread. What
/// does not open gives none, without saying why. Microseconds each, an envelope about a tenth of a millisecond.
namespace loket::sealed {

constexpr qsizetype keySize = 32;      ///< of a content key, and of whatever an envelope holds, in bytes
constexpr qsizetype envelopeSize = 81; ///< version, crypto_box_seal of a key

[[nodiscard]] SecretBytes newContentKey();

/// Version (1 byte), nonce (24), sealed bytes. Their length is rounded up, so that it does not tell whether a number
/// was given. `context` names the place where they stand (case and part): what is put into another place does not open.
[[nodiscard]] QByteArray seal(const SecretBytes &key, const QByteArray &plain, const QByteArray &context);
[[nodiscard]] std::optional<QByteArray> open(const SecretBytes &key, const QByteArray &sealed,
                                             const QByteArray &context);

/// A key of 32 bytes for whoever has the private half of `publicKey`.
[[nodiscard]] QByteArray envelope(const SecretBytes &key, const QByteArray &publicKey);
/// One like it that holds a random key: what an excluded handler gets (corrections.md 4).
[[nodiscard]] QByteArray blindEnvelope(const QByteArray &publicKey);
[[nodiscard]] std::optional<SecretBytes> openEnvelope(const QByteArray &envelope, const QByteArray &publicKey,
                                                      const SecretBytes &privateKey);
/// The public half (32 bytes).
[[nodiscard]] QByteArray publicKeyOf(const SecretBytes &privateKey);

/// As text columns hold them: base64, and back only from exactly what that gives.
[[nodiscard]] QString toText(const QByteArray &bytes);
[[nodiscard]] std::optional<QByteArray> fromText(const QString &text);

} // namespace loket::sealed
