// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/service/testoffice.h"

namespace loket::test {

/// One person of each role, each with a secret, in an office whose setting up is over. Indices are those of the roles.
struct PeopleOffice : TestOffice {
    explicit PeopleOffice(storage::Backend backend = storage::Backend::Sqlite) : TestOffice(backend, setup())
    {
        auto &desk = office->people();
        first = must(desk.makeFirstAdministrator(Act{program()}, QStringLiteral("Rina"), QStringLiteral("7305")));
        admin = first.staff;
        signIn(admin, QStringLiteral("7305"));
        const auto everybody = office->catalogue().staff; // each secret reads the catalogue anew
        for (const auto &person : everybody) {
            if (person.id != admin)
                must(desk.setSecret(as(admin), person.id, secretOf(person)));
        }
        must(desk.signOut(as(admin), QStringLiteral("key")));
    }

    static OfficeSetup setup()
    {
        auto setup = smallSetup();
        setup.staff = {{QStringLiteral("P1"), QStringLiteral("Siti")},
                       {QStringLiteral("P2"), QStringLiteral("Ahmad")},
                       person("A1", "Noor", Role::ComplaintOfficer),
                       person("K1", "Hj. Rusmilawati", Role::UnitHead),
                       person("I1", "Gazali", Role::InternalAuditor)};
        return setup;
    }

    static StaffSetup person(const char *code, const char *name, Role role)
    {
        return {QString::fromLatin1(code), QString::fromLatin1(name), {}, {}, {role}};
    }

    static QString secretOf(const Staff &person)
    {
        const bool password = person.roles.has(Role::ComplaintOfficer) || person.roles.has(Role::UnitHead);
        return password ? QStringLiteral("sungai martapura ") + person.code
                        : QString::number(4071 + person.id.value() * 137);
    }

    [[nodiscard]] StaffId staff(const char *code) const
    {
        return office->catalogue().staffByCode(QString::fromLatin1(code))->id;
    }
    [[nodiscard]] Actor program(std::optional<CounterId> counter = {}) const
    {
        return {office->station(), counter, {}};
    }
    /// An act of somebody, at the first counter unless said otherwise.
    [[nodiscard]] Act as(StaffId person, int counterIndex = 0) const
    {
        return Act{{office->station(), counter(counterIndex), person}};
    }
    Session signIn(StaffId person, const QString &secret = {})
    {
        const QString usual = person == admin ? QStringLiteral("7305")
                                              : secretOf(*office->catalogue().staffMember(person));
        return must(office->people().signIn(as(person), secret.isEmpty() ? usual : secret));
    }

    SignInDesk::FirstAdministrator first;
    StaffId admin;
};

/// How many entries of a kind stand in the journal of this office's station.
inline int entriesOf(const TestOffice &test, const char *kind)
{
    const auto connection = test.place.open();
    return must(storage::reading(*connection, [&]() -> Result<int> {
        storage::Rows rows = connection->run("select count(*) from journal where kind = ?", QString::fromLatin1(kind));
        return rows.next() ? static_cast<int>(rows.integer(0)) : -1;
    }));
}

} // namespace loket::test
