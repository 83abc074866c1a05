// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"

namespace loket::ctl {

/// The summary of office days in one of the formats json, csv and xlsx.
[[nodiscard]] Result<QByteArray> summaryBytes(Office &office, const OfficeDay &from, const OfficeDay &to,
                                              const QString &format);

} // namespace loket::ctl
