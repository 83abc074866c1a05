// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loketctl/commandline.h"
#include "core/service/office.h"

#include <functional>

namespace loket::ctl {

/// The options of a command that writes what stands of office days: the database, the days, the file, and which of
/// `formats`, where there is more than one.
[[nodiscard]] std::vector<CommandText::Option> periodOptions(const QStringList &formats = {});
using PeriodReading = std::function<Result<QByteArray>(Office &, const OfficeDay &from, const OfficeDay &to)>;
/// Opens the office for reading and writes what `read` makes of the days `--from` to `--to`, the first one alone where
/// no last one is said. An exit code.
[[nodiscard]] int writePeriod(const CommandLine &line, const PeriodReading &read, const QStringList &formats = {});
/// Writes the file of `--out`, - for stdout. Errors: FileUnwritable.
[[nodiscard]] Result<void> putOut(const CommandLine &line, const QByteArray &bytes);
/// The path of a file about the input, beside the database; with a database on a server, in the present folder.
[[nodiscard]] QString besideDatabase(const CommandLine &line, const QString &ending);

} // namespace loket::ctl
