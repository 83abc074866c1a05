// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access.h"
#include "core/domain/result.h"

namespace loket::secrets {

/// What somebody typed, by its form: up to seven digits or four signs is meant as a PIN, all else as a password.
[[nodiscard]] SecretKind kindOf(const QString &secret);

/// A PIN has four digits, not all alike and no run; a password ten characters or more, not all alike. There is no
/// default secret. Errors: WeakSecret (detail: pin or password).
[[nodiscard]] Result<void> acceptable(SecretKind kind, const QString &secret);

} // namespace loket::secrets
