// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/presentation/deskfixture.h"

namespace loket::test {

/// The PINs of the people of a desk fixture's office.
inline const char *const firstPin = "4208";  // Siti Rahmah, P1
inline const char *const secondPin = "5917"; // Budi, P2
inline const char *const administratorPin = "7305";

/// Ends the setting up of the fixture's office: everybody has a PIN, and the window is locked. The printed codes.
inline SignInDesk::Codes letPeopleIn(DeskFixture &desk)
{
    const auto codes = desk.ask([](Office &office) -> Result<SignInDesk::Codes> {
        auto &people = office.people();
        const QString pin = QString::fromLatin1(administratorPin);
        const auto first = people.makeFirstAdministrator(Act{{office.station(), {}, {}}}, QStringLiteral("Rina"), pin);
        if (!first)
            return tl::unexpected(first.error());
        const Actor admin{office.station(), {}, first->staff};
        const auto set = [&](const char *code, const char *secret) {
            return people.setSecret(Act{admin}, office.catalogue().staffByCode(QString::fromLatin1(code))->id,
                                    QString::fromLatin1(secret));
        };
        return people.signIn(Act{admin}, pin)
            .and_then([&](const Session &) { return set("P1", firstPin); })
            .and_then([&] { return set("P2", secondPin); })
            .and_then([&] { return people.signOut(Act{admin}, QStringLiteral("key")); })
            .map([&] { return first->codes; });
    });
    desk.reread();
    return codes;
}

} // namespace loket::test
