// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/secreteffort.h"

#include <sodium.h>

namespace loket::secrets {

Effort effortOfNewSecrets()
{
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

} // namespace loket::secrets
