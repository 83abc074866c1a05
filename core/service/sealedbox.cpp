// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sealedbox.h"

#include <sodium.h>

namespace loket::sealed {

namespace {

using sodium::bytesOf;

constexpr char version = 1;
constexpr qsizetype versionSize = 1;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype macSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype block = 128; ///< lengths are rounded up to it

static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(keySize == crypto_sign_SEEDBYTES);
static_assert(envelopeSize == versionSize + keySize + crypto_box_SEALBYTES);

unsigned long long lengthOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray padded(const QByteArray &plain)
{
    QByteArray bytes = plain;
    bytes.resize(plain.size() + block);
    std::size_t size = 0;
    if (sodium_pad(&size, bytesOf(bytes), static_cast<std::size_t>(plain.size()), block,
                   static_cast<std::size_t>(bytes.size()))
        != 0)
        qFatal("padding");
    bytes.resize(static_cast<qsizetype>(size));
    return bytes;
}

} // namespace

SecretBytes newContentKey()
{
    return sodium::randomSecret(keySize);
}

QByteArray seal(const SecretBytes &key, const QByteArray &plain, const QByteArray &context)
{
    if (key.size() != keySize)
        qFatal("no content key");
    const QByteArray whole = padded(plain);
    const QByteArray about = QByteArray(1, version) + context;
    const QByteArray nonce = sodium::random(nonceSize);
    QByteArray box(whole.size() + macSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(box), nullptr, bytesOf(whole), lengthOf(whole), bytesOf(about),
                                               lengthOf(about), nullptr, bytesOf(nonce), key.data());
    return QByteArray(1, version) + nonce + box;
}

std::optional<QByteArray> open(const SecretBytes &key, const QByteArray &sealed, const QByteArray &context)
{
    sodium::ready();
    if (key.size() != keySize || sealed.size() < versionSize + nonceSize + macSize || sealed.front() != version)
        return std::nullopt;
    const QByteArray about = QByteArray(1, version) + context;
    const QByteArray nonce = sealed.mid(versionSize, nonceSize);
    const QByteArray box = sealed.mid(versionSize + nonceSize);
    QByteArray whole(box.size() - macSize, Qt::Uninitialized);
    std::size_t size = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(whole), nullptr, nullptr, bytesOf(box), lengthOf(box),
                                                   bytesOf(about), lengthOf(about), bytesOf(nonce), key.data())
            != 0
        || sodium_unpad(&size, bytesOf(whole), static_cast<std::size_t>(whole.size()), block) != 0)
        return std::nullopt;
    whole.resize(static_cast<qsizetype>(size));
    return whole;
}

QByteArray envelope(const SecretBytes &key, const QByteArray &publicKey)
{
    sodium::ready();
    QByteArray box(envelopeSize - versionSize, Qt::Uninitialized);
    if (key.size() != keySize || publicKey.size() != crypto_box_PUBLICKEYBYTES
        || crypto_box_seal(bytesOf(box), key.data(), keySize, bytesOf(publicKey)) != 0)
        qFatal("no key to seal, or none to seal it to");
    return QByteArray(1, version) + box;
}

QByteArray blindEnvelope(const QByteArray &publicKey)
{
    return envelope(newContentKey(), publicKey);
}

std::optional<SecretBytes> openEnvelope(const QByteArray &envelope, const QByteArray &publicKey,
                                        const SecretBytes &privateKey)
{
    sodium::ready();
    if (envelope.size() != envelopeSize || envelope.front() != version || publicKey.size() != crypto_box_PUBLICKEYBYTES
        || privateKey.size() != crypto_box_SECRETKEYBYTES)
        return std::nullopt;
    const QByteArray box = envelope.mid(versionSize);
    SecretBytes key(keySize);
    if (crypto_box_seal_open(key.data(), bytesOf(box), lengthOf(box), bytesOf(publicKey), privateKey.data()) != 0)
        return std::nullopt;
    return key;
}

QByteArray publicKeyOf(const SecretBytes &privateKey)
{
    sodium::ready();
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    if (privateKey.size() != crypto_box_SECRETKEYBYTES
        || crypto_scalarmult_base(bytesOf(publicKey), privateKey.data()) != 0)
        qFatal("no private key");
    return publicKey;
}

QString toText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<QByteArray> fromText(const QString &text)
{
    const QByteArray stored = text.toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(stored, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != stored)
        return std::nullopt;
    return decoded.decoded;
}

} // namespace loket::sealed
