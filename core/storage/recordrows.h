// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guidancecard.h"
#include "core/domain/holiday.h"
#include "core/domain/hoursprofile.h"
#include "core/domain/numbers.h"
#include "core/domain/service.h"
#include "core/domain/unit.h"
#include "core/storage/columnreader.h"

/// Records of the office from their rows, stored or of the journal. A damaged row throws SqlError.
namespace loket::storage {

[[nodiscard]] Reason readReason(ColumnReader read);
[[nodiscard]] GuidanceCard readCard(ColumnReader read);
[[nodiscard]] Row rowOf(const GuidanceCard &card);
[[nodiscard]] Service readService(ColumnReader read);
/// Without its components: they stand in a table of their own.
[[nodiscard]] ServiceStandard readStandard(ColumnReader read);
[[nodiscard]] Row rowOf(const ServiceStandard &standard);
[[nodiscard]] StandardComponent readComponent(ColumnReader read);
[[nodiscard]] Row rowOf(const StandardComponent &component, StandardId standard);
/// Without what it serves: that stands in a table of its own.
[[nodiscard]] Counter readCounter(ColumnReader read);
[[nodiscard]] Staff readStaff(ColumnReader read);
[[nodiscard]] HoursProfile readProfile(ColumnReader read);
[[nodiscard]] Holiday readHoliday(ColumnReader read);
[[nodiscard]] Quota readQuota(ColumnReader read);

} // namespace loket::storage
