// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loket::storage {

/// The two databases that an office can stand in.
enum class Backend {
    Sqlite,
    Postgres,
};

} // namespace loket::storage
