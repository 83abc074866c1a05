// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exporttable.h"
#include "core/domain/result.h"
#include "ui/presentation/registerpaper.h"

#include <functional>

namespace loket::ui {

enum class TableFormat { Xlsx, Csv };

/// How what leaves the register becomes a file: drawing and table formats are no business of presenters. Called on a
/// thread of their own, which is neither the window's nor the office's.
struct RegisterWriters {
    std::function<Result<QByteArray>(const ExportTable &, TableFormat)> table{};
    std::function<QByteArray(const RegisterPaper &)> paper{}; ///< as a PDF
};

} // namespace loket::ui
