// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/lockout.h"
#include "core/domain/secretrules.h"
#include "tests/core/service/peopleoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

const QString wrong = QStringLiteral("9162");

std::unique_ptr<Office> reopened(const TestOffice &test, const Clock &clock, const char *station = "uji-2")
{
    return must(Office::open(test.address, clock, QString::fromLatin1(station), QStringLiteral("counter")));
}

Result<Session> tried(Office &office, StaffId person, const QString &secret)
{
    return office.people().signIn(Act{{office.station(), {}, person}}, secret);
}

/// Everything readable of the database file, to look for what must not stand in it.
QByteArray bytesOf(const TestOffice &test)
{
    QByteArray bytes;
    for (const char *suffix : {"", "-wal"}) {
        QFile file(test.address + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

TEST_CASE("There is no default secret: weak ones are refused")
{
    const auto good = [](SecretKind kind, const char *secret) {
        return secrets::acceptable(kind, QString::fromUtf8(secret)).has_value();
    };
    for (const char *pin : {"0000", "1111", "1234", "4321", "0123", "9876", "123", "12345", "12a4", "", "    ", "١٢٣٥"})
        CHECK_FALSE(good(SecretKind::Pin, pin));
    for (const char *pin : {"7305", "1357", "9090", "0013"})
        CHECK(good(SecretKind::Pin, pin));
    for (const char *password : {"", "pendek", "aaaaaaaaaaaa", "sembilan9"})
        CHECK_FALSE(good(SecretKind::Password, password));
    CHECK(good(SecretKind::Password, "sungai martapura"));
}

TEST_CASE("The first administrator ends the setting up, once")
{
    LOKET_ON_BOTH_DATABASES(backend);
    TestOffice test(backend);
    auto &desk = test.office->people();
    const Act act{{test.office->station(), {}, {}}};
    CHECK(test.office->catalogue().isBeingSetUp());
    must(test.office->queue().take(test.at(0), {{test.service("KK")}})); // while it is being set up
    CHECK(failedWith(desk.setSecret(test.at(0), test.office->catalogue().staff[0].id, wrong), ErrorCode::NotSignedIn));
    CHECK(failedWith(desk.makeFirstAdministrator(act, QStringLiteral("Rina"), QStringLiteral("1234")),
                     ErrorCode::WeakSecret));
    CHECK(test.office->catalogue().isBeingSetUp());
    const auto first = must(desk.makeFirstAdministrator(act, QStringLiteral("Rina"), QStringLiteral("7305")));
    CHECK(first.code == QStringLiteral("ADMIN"));
    CHECK(first.codes.signIn != first.codes.handOver);
    CHECK(first.codes.signIn.size() == 23);
    CHECK_FALSE(test.office->catalogue().isBeingSetUp());
    CHECK(failedWith(desk.makeFirstAdministrator(act, QStringLiteral("Lain"), QStringLiteral("8264")),
                     ErrorCode::NotAllowed));
    CHECK(failedWith(test.office->queue().take(test.at(0), {{test.service("KK")}}), ErrorCode::NotSignedIn));
    must(verify(test.address));
}

TEST_CASE("Neither secrets nor codes stand in the file")
{
    PeopleOffice test;
    test.signIn(test.staff("K1"));
    const QByteArray bytes = bytesOf(test);
    CHECK(bytes.contains("Rusmilawati")); // that the file is really read
    CHECK_FALSE(bytes.contains("sungai martapura"));
    CHECK_FALSE(bytes.contains(test.first.codes.signIn.toLatin1()));
    CHECK_FALSE(bytes.contains(QString(test.first.codes.handOver).remove(QLatin1Char('-')).toLatin1()));
}

TEST_CASE("A PIN opens only what a PIN may")
{
    PeopleOffice test;
    const QString pin = PeopleOffice::secretOf(*test.office->catalogue().staffMember(test.staff("P1")));
    test.signIn(test.admin, QStringLiteral("7305"));
    Staff both = *test.office->catalogue().staffMember(test.staff("P1"));
    both.roles = {Role::CounterOfficer, Role::UnitHead};
    must(test.office->setup().changeStaff(test.as(test.admin), both));
    must(test.office->people().setSecret(test.as(test.admin), both.id, QStringLiteral("kayuh baimbai")));
    CHECK(failedWith(test.office->people().setSecret(test.as(test.admin), test.staff("K1"), QStringLiteral("8264")),
                     ErrorCode::WeakSecret)); // a head signs in by password
    CHECK(test.signIn(both.id, pin).roles == RoleSet{Role::CounterOfficer});
    CHECK(failedWith(test.office->report(test.as(both.id).actor), ErrorCode::NotAllowed));
    CHECK(test.signIn(both.id, QStringLiteral("kayuh baimbai")).roles == RoleSet{Role::CounterOfficer, Role::UnitHead});
    must(test.office->report(test.as(both.id).actor));
}

TEST_CASE("Wrong attempts wait longer each time, then lock out, then cost hours")
{
    CHECK(lockout::delayAfter(0) == 0);
    CHECK(lockout::delayAfter(1) == 0);
    CHECK(lockout::delayAfter(2) == 5 * secondMs);
    CHECK(lockout::delayAfter(3) == 30 * secondMs);
    CHECK(lockout::delayAfter(4) == 2 * minuteMs);
    CHECK(lockout::delayAfter(5) == 30 * minuteMs);
    CHECK(lockout::delayAfter(6) == 60 * minuteMs);
    CHECK(lockout::delayAfter(9) == 480 * minuteMs);
    CHECK(lockout::delayAfter(1'000'000) == 480 * minuteMs);

    LOKET_ON_BOTH_DATABASES(backend);
    PeopleOffice test(backend);
    const StaffId person = test.staff("P1");
    const QString right = PeopleOffice::secretOf(*test.office->catalogue().staffMember(person));
    const auto first = tried(*test.office, person, wrong);
    CHECK(failedWith(first, ErrorCode::WrongSecret));
    CHECK(first.error().detail == QStringLiteral("4"));
    CHECK(tried(*test.office, person, wrong).error().detail == QStringLiteral("3"));
    CHECK(tried(*test.office, person, right).error() == Error{ErrorCode::LockedOut, QStringLiteral("5")});
    test.clock.advance(5 * secondMs);
    must(tried(*test.office, person, right)); // and everything is forgiven
    CHECK(tried(*test.office, person, wrong).error().detail == QStringLiteral("4"));
    CHECK(entriesOf(test, "sign_in_failed") == 3);
}

TEST_CASE("Guessing across restarts and changed clocks gains nothing")
{
    PeopleOffice test;
    const StaffId person = test.staff("P1");
    for (int i = 0; i < 4; ++i) {
        test.clock.advance(5 * minuteMs);
        CHECK(failedWith(tried(*test.office, person, wrong), ErrorCode::WrongSecret));
    }
    test.clock.advance(5 * minuteMs);
    CHECK(tried(*test.office, person, wrong).error() == Error{ErrorCode::LockedOut, QStringLiteral("1800")});

    SECTION("a restarted program waits from its own start, whatever its clock says")
    {
        for (const Millis jump : {Millis(0), 24 * 60 * minuteMs, -2 * 60 * minuteMs}) {
            ManualClock clock(test.clock.now() + jump);
            const auto office = reopened(test, clock);
            CHECK(tried(*office, person, wrong).error() == Error{ErrorCode::LockedOut, QStringLiteral("1800")});
            clock.set(clock.now() + 365 * 24 * 60 * minuteMs);
            CHECK(tried(*office, person, wrong).error() == Error{ErrorCode::LockedOut, QStringLiteral("1800")});
        }
        ManualClock clock(test.clock.now());
        const auto office = reopened(test, clock);
        clock.advance(30 * minuteMs);
        CHECK(tried(*office, person, wrong).error() == Error{ErrorCode::LockedOut, QStringLiteral("3600")});
    }
    SECTION("asking at two programs in turn is not faster")
    {
        const auto other = reopened(test, test.clock);
        test.clock.advance(30 * minuteMs);
        CHECK(failedWith(tried(*other, person, wrong), ErrorCode::LockedOut)); // judged: the sixth
        test.clock.advance(30 * minuteMs);
        CHECK(tried(*test.office, person, wrong).error() == Error{ErrorCode::LockedOut, QStringLiteral("3600")});
    }
    SECTION("a month of trying at every permitted moment leaves a PIN unguessed")
    {
        int judged = 0;
        for (Millis spent = 0; spent < 30LL * 24 * 60 * minuteMs;) {
            const auto answer = tried(*test.office, person, wrong);
            REQUIRE(failedWith(answer, ErrorCode::LockedOut));
            const Millis wait = answer.error().detail.toLongLong() * secondMs;
            test.clock.advance(wait);
            spent += wait;
            ++judged;
        }
        CHECK(judged < 110); // of ten thousand
    }
    SECTION("the administrator ends a lock-out with a new PIN")
    {
        test.signIn(test.admin, QStringLiteral("7305"));
        must(test.office->people().setSecret(test.as(test.admin), person, QStringLiteral("6149")));
        test.signIn(person, QStringLiteral("6149"));
    }
}

TEST_CASE("A forgotten PIN is replaced by the printed code, which is used up")
{
    PeopleOffice test;
    auto &desk = test.office->people();
    const Act act = test.as(test.admin);
    CHECK(failedWith(desk.recover(act, QStringLiteral("AAAAA-BBBBB-CCCCC-DDDDD"), QStringLiteral("6149")),
                     ErrorCode::WrongSecret));
    CHECK(failedWith(desk.recover(act, test.first.codes.handOver, QStringLiteral("6149")), ErrorCode::WrongSecret));
    test.clock.advance(minuteMs);
    CHECK(failedWith(desk.recover(test.as(test.staff("P1")), test.first.codes.signIn, QStringLiteral("6149")),
                     ErrorCode::UnknownStaff));
    const QString typed = QString(test.first.codes.signIn).toLower().replace(QLatin1Char('-'), QLatin1Char(' '));
    const QString next = must(desk.recover(act, typed, QStringLiteral("6149")));
    CHECK(next != test.first.codes.signIn);
    CHECK(failedWith(tried(*test.office, test.admin, QStringLiteral("7305")), ErrorCode::WrongSecret));
    test.signIn(test.admin, QStringLiteral("6149"));
    CHECK(failedWith(desk.recover(act, test.first.codes.signIn, QStringLiteral("5827")), ErrorCode::WrongSecret));
    must(verify(test.address));
}

TEST_CASE("Own secrets are changed by who knows them")
{
    PeopleOffice test;
    const StaffId person = test.staff("P1");
    const QString old = PeopleOffice::secretOf(*test.office->catalogue().staffMember(person));
    test.signIn(person);
    auto &desk = test.office->people();
    CHECK(failedWith(desk.changeSecret(test.as(person), wrong, QStringLiteral("6149")), ErrorCode::WrongSecret));
    CHECK(failedWith(desk.changeSecret(test.as(person), old, QStringLiteral("6666")), ErrorCode::WeakSecret));
    must(desk.changeSecret(test.as(person), old, QStringLiteral("6149")));
    CHECK(failedWith(tried(*test.office, person, old), ErrorCode::WrongSecret));
    test.signIn(person, QStringLiteral("6149"));
}

TEST_CASE("The last administrator stays one")
{
    PeopleOffice test;
    test.signIn(test.admin, QStringLiteral("7305"));
    Staff self = *test.office->catalogue().staffMember(test.admin);
    self.roles = {Role::CounterOfficer};
    CHECK(failedWith(test.office->setup().changeStaff(test.as(test.admin), self), ErrorCode::LastAdministrator));
    self.roles = {Role::Administrator};
    self.activeFrom = QStringLiteral("2000-01-01");
    self.activeTo = test.office->today().previous().text();
    CHECK(failedWith(test.office->setup().changeStaff(test.as(test.admin), self), ErrorCode::LastAdministrator));
}
