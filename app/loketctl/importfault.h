// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

namespace loket::ctl {

/// Why a file of another system or its map cannot be used, as a sentence that says where to look and what to do. Core
/// tells it in marks that hold in every language (complaintmap.cpp, complaintfile.cpp). Empty for any other error.
[[nodiscard]] QString importFault(const Error &error);

} // namespace loket::ctl
