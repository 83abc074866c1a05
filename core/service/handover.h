// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>

namespace loket {

namespace storage {
struct Credential;
}

/// The file in which a case goes to the supervisor (corrections.md 6): it opens by the code that he keeps, without any
/// database, and by nothing else. JSON: `format`, `version`, `lock` (the office's recovery pair, its private half wrapped
/// by the code), `key` (the content key in an envelope to that pair) and `body` (sealed under the content key), base64.
namespace handover {

/// The office's recovery pair as it goes along with each file; nothing of it opens anything without the code.
[[nodiscard]] QByteArray lockOf(const storage::Credential &recovery);
/// A new content key each time, so that no two files are alike.
[[nodiscard]] QByteArray seal(const QByteArray &lock, const QByteArray &content);
/// What was sealed. Takes about a quarter of a second. Errors: BadFile (detail: what is wrong); WrongSecret (no detail).
[[nodiscard]] Result<QByteArray> open(const QByteArray &file, const QString &typedCode);

} // namespace handover
} // namespace loket
