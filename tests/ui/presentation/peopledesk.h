// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/letpeoplein.h"
#include "tests/ui/presentation/deskfixture.h"

namespace loket::test {

/// The PINs of the people of a desk fixture's office.
inline const char *const firstPin = "4208";  // Siti Rahmah, P1
inline const char *const secondPin = "5917"; // Budi, P2

/// Ends the setting up of the fixture's office: everybody has a PIN, and the window is locked. The printed codes.
inline SignInDesk::Codes letPeopleIn(DeskFixture &desk)
{
    const auto first = desk.ask([](Office &office) {
        return letPeopleIn(office, {{"P1", firstPin}, {"P2", secondPin}});
    });
    desk.reread();
    return first.codes;
}

} // namespace loket::test
