// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace loket::secrets {

/// What one guess at a secret costs.
struct Effort {
    qint64 passes = 0; ///< of Argon2id
    qint64 memory = 0; ///< bytes
};

/// For every secret that is set from now on; those kept already have the effort they were set with beside them.
/// A quarter of a second and 64 MiB: libsodium's "interactive". The test programs link a light one in its place
/// (tests/support/lightsecrets.cpp), so it stands in a file of its own and no program can be told to spare it.
[[nodiscard]] Effort effortOfNewSecrets();

} // namespace loket::secrets
