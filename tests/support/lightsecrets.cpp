// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/secreteffort.h"

// Offices of tests have people by the thousand: their secrets cost no time. That the programs' do is shown by what
// loketctl leaves (tests/e2e/people_test.cpp).
loket::secrets::Effort loket::secrets::effortOfNewSecrets()
{
    return {1, 8192}; // the least that Argon2id takes
}
