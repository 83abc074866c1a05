// SPDX-License-Identifier: GPL-3.0-or-later
// The unit's own key: whoever receives has it, and the office can publish what it is checked by.
#include "core/service/unitkey.h"
#include "tests/core/service/sealedoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

struct UnitOffice : SealedOffice {
    explicit UnitOffice(storage::Backend backend) : SealedOffice(backend), unit(runner) {}

    /// What signing in does about the key, and then he is there.
    void signIn(const char *code, SecretKind kind)
    {
        const Staff &person = *runner.catalogue().staffByCode(QString::fromLatin1(code));
        const Session session{person.id, person.roles.common(rolesOpenedBy(kind))};
        const KeyRing ring = ringOf(person.id.value(), word(kind));
        must(runner.perform(as(code), QStringLiteral("sign_in"), [&](ActScope &scope) -> Result<void> {
            scope.setSubject(subjectOf(person.id));
            unit.passOn(scope, session, ring);
            return {};
        }));
        enter(code, kind);
    }
    [[nodiscard]] QByteArray signer() const
    {
        const auto key = must(unit.privateKey());
        return QByteArray(key.view().constData(), key.size());
    }

    UnitKey unit;
};

} // namespace

TEST_CASE("The first receiver who signs in makes the unit's key, and every receiver has it")
{
    LOKET_ON_BOTH_DATABASES(backend);
    UnitOffice test(backend);
    CHECK(must(test.unit.publicKey()).isEmpty());
    test.signIn("ADM", SecretKind::Pin);
    CHECK(must(test.unit.publicKey()).isEmpty()); // receives nothing
    test.signIn("P1", SecretKind::Pin);
    const QByteArray publicKey = must(test.unit.publicKey());
    REQUIRE(publicKey.size() == 32);
    const QByteArray key = test.signer();
    REQUIRE(key.size() == 64);
    CHECK(key.right(32) == publicKey); // as libsodium keeps the pair
    for (const char *code : {"P2", "A1", "A2", "K1"}) {
        test.enter(code);
        CHECK(test.signer() == key);
    }
    test.enter("ADM");
    CHECK(failedWith(test.unit.privateKey(), ErrorCode::NoSecret));
    test.runner.gate().leave();
    CHECK(failedWith(test.unit.privateKey(), ErrorCode::NotSignedIn));
    CHECK(entriesOf(test, "unit_key") == 1); // with the public half
    const auto published = must(storage::reading(*test.connection, [&]() -> Result<bool> {
        auto rows = test.connection->run("select payload from journal where kind = 'unit_key'");
        return rows.next() && rows.text(0).contains(QString::fromLatin1(publicKey.toHex()));
    }));
    CHECK(published);
    must(verify(test.address));
}

TEST_CASE("Whoever has the key passes it on, and where nobody has it any more there is a new one")
{
    UnitOffice test(storage::Backend::Sqlite);
    test.signIn("P1", SecretKind::Pin);
    const QByteArray key = test.signer();
    test.givePair("A3", SecretKind::Password); // new here
    test.givePair("P2", SecretKind::Pin);      // a reset
    test.signIn("A3", SecretKind::Password);
    CHECK(failedWith(test.unit.privateKey(), ErrorCode::NoSecret));
    CHECK(entriesOf(test, "unit_key") == 1);
    test.signIn("K1", SecretKind::Password);
    for (const char *code : {"A3", "P2"}) {
        test.enter(code);
        CHECK(test.signer() == key);
    }
    for (const char *code : {"P1", "P2"})
        test.givePair(code, SecretKind::Pin);
    for (const char *code : {"A1", "A2", "A3", "K1"})
        test.givePair(code, SecretKind::Password);
    test.signIn("P2", SecretKind::Pin);
    CHECK(test.signer() != key);
    CHECK(entriesOf(test, "unit_key") == 2);
    must(verify(test.address));
}

TEST_CASE("The head renews the key, and nobody else")
{
    UnitOffice test(storage::Backend::Sqlite);
    test.signIn("P1", SecretKind::Pin);
    const QByteArray before = must(test.unit.publicKey());
    for (const char *code : {"P1", "A1", "ADM"}) {
        test.enter(code);
        CHECK(failedWith(test.unit.renew(test.as(code)), ErrorCode::NotAllowed));
    }
    test.enter("K1");
    must(test.unit.renew(test.as("K1")));
    CHECK(must(test.unit.publicKey()) != before);
    test.enter("P2");
    CHECK(test.signer().right(32) == must(test.unit.publicKey()));
    must(verify(test.address));
}
