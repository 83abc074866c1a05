// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/canonicaljson.h"

#include <QJsonArray>

#include <array>
#include <charconv>

namespace loket {

void appendJson(QByteArray &line, QByteArrayView utf8)
{
    static constexpr char digits[] = "0123456789abcdef";
    constexpr qsizetype longestEscape = 6;
    const qsizetype begin = line.size();
    line.resize(begin + longestEscape * utf8.size() + 2);
    char *out = line.data() + begin;
    const auto escape = [&out](char letter) {
        *out++ = '\\';
        *out++ = letter;
    };
    *out++ = '"';
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        switch (c) {
        case '"':
        case '\\':
            escape(c);
            break;
        case '\b':
            escape('b');
            break;
        case '\f':
            escape('f');
            break;
        case '\n':
            escape('n');
            break;
        case '\r':
            escape('r');
            break;
        case '\t':
            escape('t');
            break;
        default:
            if (code >= 0x20) {
                *out++ = c;
                break;
            }
            escape('u');
            *out++ = '0';
            *out++ = '0';
            *out++ = digits[code >> 4];
            *out++ = digits[code & 0xf];
        }
    }
    *out++ = '"';
    line.truncate(out - line.constData());
}

void appendJson(QByteArray &json, qint64 number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    json.append(digits.data(), end - digits.data());
}

namespace {

/// Appends the value, or returns the path to what may not stand in a payload, put together only then.
std::optional<QString> appendValue(QByteArray &json, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        appendJson(json, value.toString().toUtf8());
        break;
    case QJsonValue::Null:
        json.append("null");
        break;
    case QJsonValue::Double: {
        const qint64 number = value.toInteger(0);
        if (number == 0 && value.toInteger(1) == 1)
            return QString();
        appendJson(json, number);
        break;
    }
    case QJsonValue::Array: {
        json.append('[');
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (i > 0)
                json.append(',');
            if (const auto fault = appendValue(json, items.at(i)))
                return QStringLiteral("/%1").arg(i) + *fault;
        }
        json.append(']');
        break;
    }
    case QJsonValue::Object: {
        json.append('{');
        const QJsonObject object = value.toObject();
        for (auto item = object.begin(); item != object.end(); ++item) {
            if (item != object.begin())
                json.append(',');
            appendJson(json, item.key().toUtf8());
            json.append(':');
            if (const auto fault = appendValue(json, item.value()))
                return QLatin1Char('/') + item.key() + *fault;
        }
        json.append('}');
        break;
    }
    default:
        return QString();
    }
    return std::nullopt;
}

} // namespace

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    QByteArray json;
    json.reserve(2048);
    if (const auto fault = appendValue(json, object))
        return refuse(ErrorCode::OutOfRange, *fault);
    return json;
}

} // namespace loket
