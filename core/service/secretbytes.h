// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace loket {

/// Bytes that must not stay behind in memory: a private key, a content key, a seed. One owner; wiped when it goes, is
/// given away or gets other bytes. Any thread; does not fail.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size) : m_bytes(static_cast<std::size_t>(size)) {}
    SecretBytes(SecretBytes &&other) noexcept = default;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] unsigned char *data() { return m_bytes.data(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_bytes.size()); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    /// The same bytes, not a copy: good as long as this is neither moved nor wiped.
    [[nodiscard]] QByteArray view() const
    {
        return QByteArray::fromRawData(reinterpret_cast<const char *>(m_bytes.data()), size());
    }
    void wipe();

private:
    std::vector<unsigned char> m_bytes;
};

/// Small things that everything of libsodium needs. Inside core/service only.
namespace sodium {

/// Before anything else of the library; the program ends where it cannot be used.
void ready();
[[nodiscard]] unsigned char *bytesOf(QByteArray &bytes);
[[nodiscard]] const unsigned char *bytesOf(const QByteArray &bytes);
[[nodiscard]] QByteArray random(qsizetype size);
[[nodiscard]] SecretBytes randomSecret(qsizetype size);
[[nodiscard]] QString toHex(const QByteArray &bytes);
[[nodiscard]] QByteArray fromHex(const QString &text);

} // namespace sodium

} // namespace loket
