// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loket::bench {

/// An office with `finished` served tickets over the ten years before, each with its leg and span, and one more day of
/// 300 visits (the summary's). Their journal entries are left out. Made once by a fast loader, in one transaction, and
/// kept in `folder`; gives the path.
[[nodiscard]] QString officeWithHistory(const QString &folder, int finished);

} // namespace loket::bench
