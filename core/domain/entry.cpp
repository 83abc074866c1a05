// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry.h"

#include <QJsonArray>

#include <sodium/crypto_hash_sha256.h>

namespace loket {

namespace {

/// Written by hand and not through QJsonArray: every act is hashed before it is durable, and this is several times
/// faster. A test compares it with QJsonDocument.
void appendString(QByteArray &line, QByteArrayView utf8)
{
    static constexpr char digits[] = "0123456789abcdef";
    line.append('"');
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        switch (c) {
        case '"':
            line.append("\\\"");
            break;
        case '\\':
            line.append("\\\\");
            break;
        case '\b':
            line.append("\\b");
            break;
        case '\f':
            line.append("\\f");
            break;
        case '\n':
            line.append("\\n");
            break;
        case '\r':
            line.append("\\r");
            break;
        case '\t':
            line.append("\\t");
            break;
        default:
            if (code < 0x20)
                line.append("\\u00").append(digits[code >> 4]).append(digits[code & 0xf]);
            else
                line.append(c);
        }
    }
    line.append('"');
}

/// Appends the value, or returns the path below `path` of what may not stand in a payload.
std::optional<QString> appendValue(QByteArray &json, const QJsonValue &value, const QString &path)
{
    if (value.isString()) {
        appendString(json, value.toString().toUtf8());
    } else if (value.isNull()) {
        json.append("null");
    } else if (value.isDouble()) {
        const qint64 number = value.toInteger(0);
        if (number == 0 && value.toInteger(1) == 1)
            return path;
        json.append(QByteArray::number(number));
    } else if (value.isArray()) {
        json.append('[');
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (i > 0)
                json.append(',');
            if (auto fault = appendValue(json, items.at(i), QStringLiteral("%1/%2").arg(path).arg(i)))
                return fault;
        }
        json.append(']');
    } else if (value.isObject()) {
        json.append('{');
        const QJsonObject object = value.toObject();
        for (auto item = object.begin(); item != object.end(); ++item) {
            if (item != object.begin())
                json.append(',');
            appendString(json, item.key().toUtf8());
            json.append(':');
            if (auto fault = appendValue(json, item.value(), path + QLatin1Char('/') + item.key()))
                return fault;
        }
        json.append('}');
    } else {
        return path;
    }
    return std::nullopt;
}

} // namespace

QByteArray firstPrev()
{
    return QByteArray(2 * crypto_hash_sha256_BYTES, '0');
}

QByteArray canonicalText(const Entry &entry)
{
    QByteArray line;
    line.reserve(entry.payload.size() + entry.payload.size() / 4 + 320);
    line.append('[').append(QByteArray::number(entry.station.value()));
    line.append(',').append(QByteArray::number(entry.seq)).append(',');
    appendString(line, entry.act.toUtf8());
    line.append(',').append(QByteArray::number(entry.at.millis())).append(',');
    appendString(line, entry.officeDay.toUtf8());
    line.append(',').append(entry.staff ? QByteArray::number(entry.staff->value()) : QByteArrayLiteral("null"));
    for (const QByteArray &text : {entry.kind.toUtf8(), entry.subject.toUtf8(), entry.payload, entry.prev}) {
        line.append(',');
        appendString(line, text);
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

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    QByteArray json;
    if (const auto fault = appendValue(json, object, QString()))
        return refuse(ErrorCode::OutOfRange, *fault);
    return json;
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
