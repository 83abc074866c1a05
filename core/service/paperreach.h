// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/printjob.h"

namespace loket {

class ActRunner;

/// Whether a paper of the print queue is the business of whoever is signed in at this program: the receipt of a report
/// is there for those alone who can open its case; for anybody else it is in no list, no notice and no count, is not
/// the last paper, and is not sent while he works here (issue 5, item 2). Every other paper is everybody's. Inside
/// core/service only, within a reading or an act.
[[nodiscard]] bool isWithinReach(ActRunner &runner, const PaperOrder &order);

} // namespace loket
