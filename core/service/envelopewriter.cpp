// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/envelopewriter.h"

#include "core/domain/secretrules.h"

#include <algorithm>

namespace loket {

namespace {

constexpr qint64 office = 0; ///< holder of the recovery pair
const QString handOverRecovery = QStringLiteral("handover_recovery");

bool isAmong(const std::vector<StaffId> &some, qint64 holder)
{
    return std::find(some.begin(), some.end(), StaffId(holder)) != some.end();
}

} // namespace

EnvelopeWriter::EnvelopeWriter(ActRunner &runner, ContentKeyId id, const SecretBytes &key)
    : m_runner(runner)
    , m_store(runner.connection())
    , m_pairs(runner.credentials().publicKeys())
    , m_id(id)
    , m_key(key)
{
}

bool EnvelopeWriter::opens(const storage::PublicKey &pair, RoleSet roles) const
{
    const Staff *person = m_runner.catalogue().staffMember(StaffId(pair.holder));
    const bool isPassword = pair.kind == word(SecretKind::Password);
    const RoleSet opened = rolesOpenedBy(isPassword ? SecretKind::Password : SecretKind::Pin);
    return person && !person->roles.common(roles).common(opened).isEmpty();
}

std::vector<storage::PublicKey> EnvelopeWriter::pairsOf(RoleSet roles, const QString &day) const
{
    std::vector<storage::PublicKey> pairs;
    for (const auto &pair : m_pairs) {
        const Staff *person = m_runner.catalogue().staffMember(StaffId(pair.holder));
        if (person && person->isActiveOn(day) && opens(pair, roles))
            pairs.push_back(pair);
    }
    return pairs;
}

void EnvelopeWriter::put(const QString &purpose, const storage::PublicKey &pair, bool blind)
{
    const QByteArray publicKey = sodium::fromHex(pair.hex);
    const QByteArray bytes = blind ? sealed::blindEnvelope(publicKey) : sealed::envelope(m_key, publicKey);
    m_store.put(m_id, {pair.holder, purpose, pair.hex, sealed::toText(bytes)});
}

int EnvelopeWriter::toRoles(const QString &purpose, RoleSet roles, const QString &day,
                            const std::vector<StaffId> &excluded)
{
    const auto pairs = pairsOf(roles, day);
    for (const auto &pair : pairs)
        put(purpose, pair, isAmong(excluded, pair.holder));
    return static_cast<int>(pairs.size());
}

Result<void> EnvelopeWriter::toMember(const QString &purpose, RoleSet roles, StaffId member,
                                      const std::vector<StaffId> &excluded)
{
    bool given = false;
    for (const auto &pair : m_pairs) {
        if (pair.holder != member.value() || !opens(pair, roles))
            continue;
        put(purpose, pair, isAmong(excluded, pair.holder));
        given = true;
    }
    return given ? Result<void>() : refuse(ErrorCode::NoSecret, word(SecretKind::Password));
}

int EnvelopeWriter::toTypist(StaffId typist)
{
    int given = 0;
    for (const auto &pair : m_pairs) {
        if (pair.holder == typist.value()) {
            put(purpose::typist, pair, false);
            ++given;
        }
    }
    return given;
}

bool EnvelopeWriter::toRecovery()
{
    const auto pair = std::find_if(m_pairs.begin(), m_pairs.end(), [](const storage::PublicKey &one) {
        return one.holder == office && one.kind == handOverRecovery;
    });
    if (pair == m_pairs.end())
        return false;
    put(purpose::recovery, *pair, false);
    return true;
}

} // namespace loket
