// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/keyring.h"

namespace loket {

KeyRing::KeyRing(SecretBytes privateKey)
    : m_privateKey(std::move(privateKey))
    , m_publicKey(sodium::toHex(sealed::publicKeyOf(m_privateKey)))
{
}

std::optional<SecretBytes> KeyRing::open(const QString &envelope) const
{
    const auto bytes = sealed::fromText(envelope);
    if (isEmpty() || !bytes)
        return std::nullopt;
    return sealed::openEnvelope(*bytes, sodium::fromHex(m_publicKey), m_privateKey);
}

void KeyRing::wipe()
{
    m_privateKey.wipe();
    m_publicKey.clear();
}

} // namespace loket
