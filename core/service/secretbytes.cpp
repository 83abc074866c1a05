// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/secretbytes.h"

#include <sodium.h>

namespace loket {

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes.swap(other.m_bytes);
    }
    return *this;
}

void SecretBytes::wipe()
{
    if (!m_bytes.empty())
        sodium_memzero(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

namespace sodium {

void ready()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used");
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray random(qsizetype size)
{
    ready();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

SecretBytes randomSecret(qsizetype size)
{
    ready();
    SecretBytes bytes(size);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

QString toHex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray fromHex(const QString &text)
{
    return QByteArray::fromHex(text.toLatin1());
}

} // namespace sodium

} // namespace loket
