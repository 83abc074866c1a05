// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/receiptsigner.h"

#include "core/service/secretbytes.h"

#include <sodium.h>

namespace loket::receiptsigner {

static_assert(publicKeyBytes == crypto_sign_PUBLICKEYBYTES && privateKeyBytes == crypto_sign_SECRETKEYBYTES
              && signatureBytes == crypto_sign_BYTES);

using sodium::bytesOf;
using sodium::ready;

KeyPair makeKeys()
{
    ready();
    KeyPair keys{QByteArray(publicKeyBytes, Qt::Uninitialized), QByteArray(privateKeyBytes, Qt::Uninitialized)};
    crypto_sign_keypair(bytesOf(keys.publicKey), bytesOf(keys.privateKey));
    return keys;
}

QByteArray sign(const QByteArray &message, const QByteArray &privateKey)
{
    ready();
    if (privateKey.size() != privateKeyBytes)
        return {};
    QByteArray signature(signatureBytes, Qt::Uninitialized);
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), static_cast<unsigned long long>(message.size()),
                         bytesOf(privateKey));
    return signature;
}

bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey)
{
    ready();
    return signature.size() == signatureBytes && publicKey.size() == publicKeyBytes
        && crypto_sign_verify_detached(bytesOf(signature), bytesOf(message),
                                       static_cast<unsigned long long>(message.size()), bytesOf(publicKey))
        == 0;
}

void wipe(QByteArray &privateKey)
{
    sodium_memzero(privateKey.data(), static_cast<std::size_t>(privateKey.size()));
    privateKey.clear();
}

QString publicKeyText(const QByteArray &publicKey)
{
    return QString::fromLatin1(publicKey.toHex());
}

std::optional<QByteArray> publicKeyFromText(const QString &text)
{
    const QByteArray plain = text.trimmed().toUtf8();
    const QByteArray hex = QByteArray::fromHex(plain);
    if (hex.size() == publicKeyBytes && hex.toHex() == plain.toLower())
        return hex;
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        const auto read = QByteArray::fromBase64Encoding(plain, alphabet | QByteArray::AbortOnBase64DecodingErrors);
        if (read && read.decoded.size() == publicKeyBytes)
            return read.decoded;
    }
    return std::nullopt;
}

} // namespace loket::receiptsigner
