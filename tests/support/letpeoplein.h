// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"

#include <vector>

namespace loket::test {

/// The PIN of the first administrator of an office that `letPeopleIn` has set up.
inline const char *const administratorPin = "7305";

struct OfficerPin {
    const char *code;
    const char *pin;
};

/// Ends the setting up of an office: Rina is its administrator, these officers have PINs, and nobody is signed in.
inline Result<SignInDesk::FirstAdministrator> letPeopleIn(Office &office, const std::vector<OfficerPin> &officers)
{
    auto &people = office.people();
    const QString pin = QString::fromLatin1(administratorPin);
    const auto first = people.makeFirstAdministrator(Act{{office.station(), {}, {}}}, QStringLiteral("Rina"), pin);
    if (!first)
        return tl::unexpected(first.error());
    const Actor admin{office.station(), {}, first->staff};
    Result<void> done = people.signIn(Act{admin}, pin).map([](const Session &) {});
    for (const auto &officer : officers) {
        done = done.and_then([&] {
            const StaffId staff = office.catalogue().staffByCode(QString::fromLatin1(officer.code))->id;
            return people.setSecret(Act{admin}, staff, QString::fromLatin1(officer.pin));
        });
    }
    return done.and_then([&] { return people.signOut(Act{admin}, QStringLiteral("key")); }).map([&] { return *first; });
}

} // namespace loket::test
