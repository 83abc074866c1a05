// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry.h"

#include "core/domain/canonicaljson.h"

#include <sodium/crypto_hash_sha256.h>

namespace loket {

QByteArray firstPrev()
{
    return QByteArray(2 * crypto_hash_sha256_BYTES, '0');
}

QByteArray canonicalText(const Entry &entry)
{
    QByteArray line;
    line.reserve(6 * entry.payload.size() + 1024);
    line.append('[');
    appendJson(line, entry.station.value());
    line.append(',');
    appendJson(line, entry.seq);
    line.append(',');
    appendJson(line, entry.act.toUtf8());
    line.append(',');
    appendJson(line, entry.at.millis());
    line.append(',');
    appendJson(line, entry.officeDay.toUtf8());
    line.append(',');
    if (entry.staff)
        appendJson(line, entry.staff->value());
    else
        line.append("null");
    for (const QByteArray &text : {entry.kind.toUtf8(), entry.subject.toUtf8(), entry.payload, entry.prev}) {
        line.append(',');
        appendJson(line, text);
    }
    return line.append(']');
}

QByteArray hashOf(const Entry &entry)
{
    const QByteArray line = canonicalText(entry);
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(digest, reinterpret_cast<const unsigned char *>(line.constData()),
                       static_cast<unsigned long long>(line.size()));
    return QByteArray(reinterpret_cast<const char *>(digest), sizeof digest).toHex();
}

Result<void> ChainCheck::feed(const Entry &entry)
{
    if (m_fault)
        return tl::unexpected<Error>(*m_fault);
    const qint64 expected = m_head.seq + 1;
    if (entry.station != m_head.station)
        return fail(entry.seq, "station");
    if (entry.seq > expected)
        return fail(expected, "gap");
    if (entry.seq < expected)
        return fail(entry.seq, "order");
    if (entry.prev != m_head.hash)
        return fail(entry.seq, "prev");
    if (entry.hash != hashOf(entry))
        return fail(entry.seq, "hash");
    m_head.seq = entry.seq;
    m_head.hash = entry.hash;
    return {};
}

Result<void> ChainCheck::fail(qint64 seq, const char *what)
{
    const QString detail = QStringLiteral("%1 %2 %3").arg(m_head.station.value()).arg(seq).arg(QLatin1String(what));
    m_fault = Error{ErrorCode::ChainBroken, detail};
    return tl::unexpected<Error>(*m_fault);
}

} // namespace loket
