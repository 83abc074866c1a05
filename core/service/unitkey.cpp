// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/unitkey.h"

#include "core/service/envelopewriter.h"

#include <sodium.h>

#include <set>

namespace loket {

namespace {

const QString unitKeyKind = QStringLiteral("unit_key");

struct SigningPair {
    QByteArray publicKey;
    SecretBytes privateKey;
};

SigningPair pairOf(const SecretBytes &seed)
{
    SigningPair pair{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
                     SecretBytes(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_seed_keypair(sodium::bytesOf(pair.publicKey), pair.privateKey.data(), seed.data());
    return pair;
}

} // namespace

std::optional<SecretBytes> UnitKey::seedFor(const KeyRing &keys) const
{
    storage::KeyStore store(m_runner.connection());
    const auto unit = store.newestUnitKey();
    const auto id = unit ? store.ofUnit(unit->id) : std::nullopt;
    if (!id)
        return std::nullopt;
    for (const auto &envelope : store.envelopesTo(*id, keys.publicKey())) {
        auto seed = keys.open(envelope.bytes);
        if (seed && sodium::toHex(pairOf(*seed).publicKey) == unit->publicKey)
            return seed;
    }
    return std::nullopt;
}

Result<SecretBytes> UnitKey::privateKey() const
{
    const KeyRing &keys = m_runner.gate().keys();
    if (keys.isEmpty())
        return refuse(ErrorCode::NotSignedIn);
    return storage::reading(m_runner.connection(), [&]() -> Result<SecretBytes> {
        const auto seed = seedFor(keys);
        return seed ? Result<SecretBytes>(pairOf(*seed).privateKey)
                    : refuse(ErrorCode::NoSecret, receiverRoles().text());
    });
}

Result<QByteArray> UnitKey::publicKey() const
{
    return storage::reading(m_runner.connection(), [&]() -> Result<QByteArray> {
        const auto unit = storage::KeyStore(m_runner.connection()).newestUnitKey();
        return unit ? sodium::fromHex(unit->publicKey) : QByteArray();
    });
}

Result<void> UnitKey::renew(const Act &act)
{
    return m_runner.perform(act, unitKeyKind, [&](ActScope &scope) -> Result<void> {
        make(scope);
        return {};
    });
}

void UnitKey::make(ActScope &scope)
{
    const SecretBytes seed = sodium::randomSecret(sealed::keySize);
    const QString publicKey = sodium::toHex(pairOf(seed).publicKey);
    storage::KeyStore store(m_runner.connection());
    const UnitKeyId id = store.addUnitKey(publicKey, scope.moment().at, scope.images());
    EnvelopeWriter writer(m_runner, store.addForUnit(id, scope.moment().at), seed);
    writer.toRoles(purpose::receiver, receiverRoles(), scope.day().text());
    writer.toRecovery();
    scope.setSubject(QStringLiteral("unit_key:%1").arg(id.value()));
    scope.setResult(QStringLiteral("public_key"), publicKey);
}

void UnitKey::passOn(ActScope &scope, const Session &session, const KeyRing &keys)
{
    if (session.roles.common(receiverRoles()).isEmpty())
        return;
    storage::KeyStore store(m_runner.connection());
    const auto unit = store.newestUnitKey();
    const auto id = unit ? store.ofUnit(unit->id) : std::nullopt;
    std::set<QString> have;
    for (const auto &envelope : id ? store.envelopes(*id) : std::vector<storage::Envelope>())
        have.insert(envelope.publicKey);
    const SecretBytes none;
    const auto pairs = EnvelopeWriter(m_runner, {}, none).pairsOf(receiverRoles(), scope.day().text());
    const auto has = [&](const storage::PublicKey &pair) { return have.count(pair.hex) > 0; };
    if (std::none_of(pairs.begin(), pairs.end(), has)) {
        scope.beginEntry(unitKeyKind);
        make(scope);
    } else if (!std::all_of(pairs.begin(), pairs.end(), has)) {
        if (const auto seed = seedFor(keys))
            EnvelopeWriter(m_runner, *id, *seed).toRoles(purpose::receiver, receiverRoles(), scope.day().text());
    }
}

} // namespace loket
