// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

/// JSON as the journal stores and hashes it (entry.h). Written by hand and not through QJsonDocument: every act is
/// hashed before it is durable, and this is several times faster. A test compares the two.
namespace loket {

/// Appends a string with its quotes. Only `"`, `\` and what lies below U+0020 are escaped.
void appendJson(QByteArray &json, QByteArrayView utf8);
void appendJson(QByteArray &json, qint64 number);

/// Compact JSON for payloads: keys sorted, no spaces, escaped as above. Strings must be NFC already (`cleanText`).
/// Errors: OutOfRange; detail: the path of a value that is no string, whole number, null, array or object.
[[nodiscard]] Result<QByteArray> canonicalJson(const QJsonObject &object);

} // namespace loket
