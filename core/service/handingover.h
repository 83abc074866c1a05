// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/caseexports.h"
#include "core/service/casereader.h"

namespace loket {

/// Hands a case over to the supervisor as part of an act: writes the step, and gives all that its file needs. Inside
/// core/service only; throws SqlError. Errors: ReportState; NoSecret when the office has no pair to seal to.
[[nodiscard]] Result<CaseHandOver> handOverIn(ActRunner &runner, ActScope &scope, OpenCase &open, const QString &why);

} // namespace loket
