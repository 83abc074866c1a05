// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loket::storage {

enum class OpenMode {
    Create,    ///< there is none yet
    ReadWrite, ///< for the acts of an office
    ReadOnly,  ///< for reports and checks; on SQLite the file may stand where nothing can be written
};

} // namespace loket::storage
