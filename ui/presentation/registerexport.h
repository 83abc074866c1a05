// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exporttable.h"
#include "core/service/office.h"

#include <QCoreApplication>

namespace loket::ui {

/// The register as a list for other programs: each case by the names that the office gave to kinds, forms, channels
/// and services, in the language of the program; staff by their code. Who complains is not in it, nor what is sealed.
class RegisterExportTable
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::RegisterExportTable)

public:
    [[nodiscard]] static ExportTable of(const RegisterExport &list, const Catalogue &catalogue);
};

} // namespace loket::ui
