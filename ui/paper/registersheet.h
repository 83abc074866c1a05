// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/sheet.h"
#include "ui/presentation/registerpaper.h"

namespace loket::paper {

[[nodiscard]] Sheet sheetOf(const ui::RegisterPaper &paper);
/// On A4, with page numbers; whole, however long a text is. Needs a QGuiApplication.
[[nodiscard]] QByteArray registerPdf(const ui::RegisterPaper &paper);

} // namespace loket::paper
