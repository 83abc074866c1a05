// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loketctl/commandline.h"
#include "core/domain/officeday.h"

#include <utility>

namespace loket::ctl {

/// The office days `--from` to `--to`; the first one alone where no last one is said. Errors: BadDay, BadPeriod.
[[nodiscard]] Result<std::pair<OfficeDay, OfficeDay>> periodOf(const CommandLine &line);
/// Writes the file of `--out`, - for stdout. Errors: FileUnwritable.
[[nodiscard]] Result<void> putOut(const CommandLine &line, const QByteArray &bytes);
/// The path of a file about the input, beside the database; with a database on a server, in the present folder.
[[nodiscard]] QString besideDatabase(const CommandLine &line, const QString &ending);

} // namespace loket::ctl
