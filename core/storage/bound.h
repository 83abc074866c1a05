// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <concepts>
#include <optional>

namespace loket::storage {

// What a C++ value becomes in the database. Every integer is a 64-bit one, a bool is 0 or 1, an Instant its
// milliseconds. Only an empty std::optional becomes NULL: a null QString is the empty text, because Qt would store NULL
// for it and the column would refuse it far from the cause.

[[nodiscard]] inline QVariant bound(bool value)
{
    return QVariant(static_cast<qlonglong>(value ? 1 : 0));
}

template<std::signed_integral Number>
[[nodiscard]] QVariant bound(Number value)
{
    return QVariant(static_cast<qlonglong>(value));
}

[[nodiscard]] inline QVariant bound(const QString &text)
{
    return QVariant(text.isNull() ? QLatin1String("") : text);
}

[[nodiscard]] inline QVariant bound(const QByteArray &bytes)
{
    return QVariant(bytes.isNull() ? QByteArray("", 0) : bytes);
}

[[nodiscard]] inline QVariant bound(Instant instant)
{
    return QVariant(static_cast<qlonglong>(instant.millis()));
}

template<class Tag>
[[nodiscard]] QVariant bound(Id<Tag> id)
{
    return QVariant(static_cast<qlonglong>(id.value()));
}

template<class Value>
[[nodiscard]] QVariant bound(const std::optional<Value> &value)
{
    return value ? bound(*value) : QVariant();
}

// A pointer would silently become a bool, a literal is neither QString nor safe to guess about.
template<class Value>
QVariant bound(const Value *) = delete;

} // namespace loket::storage
