// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>

namespace loket {

/// Writes a file whole or not at all: what stood there before stays when anything goes wrong. The only function that
/// writes files; nothing else uses QSaveFile, which loses small files on a full disk when asked without care
/// (faults.md 1.3). Errors: FileUnwritable; detail: the path and what the system said.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &content);

} // namespace loket
