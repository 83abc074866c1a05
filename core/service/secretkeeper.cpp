// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/secretkeeper.h"

#include "core/service/secreteffort.h"

#include <sodium.h>

namespace loket::secrets {

namespace {

using sodium::bytesOf;
using sodium::fromHex;
using sodium::random;
using sodium::ready;
using sodium::toHex;

constexpr auto codeSigns = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // 32: without I, O, 0, 1
constexpr int codeLength = 20;
constexpr int codeGroup = 5;

/// The key that a secret gives. Without the memory for it nobody can be let in or kept out, so it is the end.
SecretBytes keyOf(const storage::Credential &credential, const QString &secret)
{
    const QByteArray text = secret.normalized(QString::NormalizationForm_C).toUtf8();
    const QByteArray salt = fromHex(credential.salt);
    SecretBytes key(crypto_secretbox_KEYBYTES);
    if (salt.size() != crypto_pwhash_SALTBYTES
        || crypto_pwhash(key.data(), static_cast<unsigned long long>(key.size()), text.constData(),
                         static_cast<unsigned long long>(text.size()), bytesOf(salt),
                         static_cast<unsigned long long>(credential.effort),
                         static_cast<std::size_t>(credential.memory), crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return {};
    return key;
}

void wrap(storage::Credential &credential, const SecretBytes &privateKey, const QString &secret)
{
    credential.salt = toHex(random(crypto_pwhash_SALTBYTES));
    const Effort effort = effortOfNewSecrets();
    credential.effort = effort.passes;
    credential.memory = effort.memory;
    const SecretBytes key = keyOf(credential, secret);
    if (key.isEmpty())
        qFatal("no memory to keep a secret with");
    const QByteArray nonce = random(crypto_secretbox_NONCEBYTES);
    QByteArray box(privateKey.size() + qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(bytesOf(box), privateKey.data(), static_cast<unsigned long long>(privateKey.size()),
                          bytesOf(nonce), key.data());
    credential.wrappedKey = toHex(nonce + box);
}

} // namespace

storage::Credential make(qint64 holder, const QString &kind, const QString &secret, Instant now)
{
    ready();
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    SecretBytes privateKey(crypto_box_SECRETKEYBYTES);
    crypto_box_keypair(bytesOf(publicKey), privateKey.data());
    storage::Credential credential{holder, kind, {}, 0, 0, toHex(publicKey), {}, now};
    wrap(credential, privateKey, secret);
    return credential;
}

std::optional<SecretBytes> open(const storage::Credential &credential, const QString &secret)
{
    ready();
    const SecretBytes key = keyOf(credential, secret);
    const QByteArray whole = fromHex(credential.wrappedKey);
    constexpr qsizetype nonceSize = crypto_secretbox_NONCEBYTES;
    constexpr qsizetype macSize = crypto_secretbox_MACBYTES;
    if (key.isEmpty() || whole.size() <= nonceSize + macSize)
        return std::nullopt;
    const QByteArray nonce = whole.left(nonceSize);
    const QByteArray box = whole.mid(nonceSize);
    SecretBytes privateKey(box.size() - macSize);
    if (crypto_secretbox_open_easy(privateKey.data(), bytesOf(box), static_cast<unsigned long long>(box.size()),
                                   bytesOf(nonce), key.data())
        != 0)
        return std::nullopt;
    return privateKey;
}

storage::Credential wrapAgain(const storage::Credential &old, const SecretBytes &privateKey, const QString &secret,
                              Instant now)
{
    storage::Credential credential = old;
    credential.madeAt = now;
    wrap(credential, privateKey, secret);
    return credential;
}

QString newCode()
{
    ready();
    QString code;
    for (int i = 0; i < codeLength; ++i) {
        if (i > 0 && i % codeGroup == 0)
            code += QLatin1Char('-');
        code += QLatin1Char(codeSigns[randombytes_uniform(32)]);
    }
    return code;
}

QString codeFromTyped(const QString &typed)
{
    QString code;
    for (const QChar sign : typed.toUpper()) {
        if (sign.isLetterOrNumber())
            code += sign;
    }
    return code;
}

} // namespace loket::secrets
