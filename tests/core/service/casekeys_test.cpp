// SPDX-License-Identifier: GPL-3.0-or-later
// Who can read a case, with the program and with the file in hand.
#include "tests/core/service/sealedoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

const QString statementPart = QStringLiteral("statement");

/// What somebody's own key opens of all that stands in the file, tried without the program: every envelope, and with
/// whatever is in one every sealed body, as any part of any case.
int openedByHand(SealedOffice &test, const KeyRing &ring)
{
    return must(storage::reading(*test.connection, [&]() -> Result<int> {
        std::vector<SecretBytes> keys;
        for (auto rows = test.connection->run("select bytes from key_envelope order by id"); rows.next();) {
            if (auto key = ring.open(rows.text(0)))
                keys.push_back(*std::move(key));
        }
        int opened = 0;
        for (auto rows = test.connection->run(
                 "select t.complaint, t.part, coalesce(b.body, p.body) from complaint_text t "
                 "left join complaint_body b on b.text = t.id and b.sealed = 1 left join person p on p.text = t.id "
                 "where coalesce(b.body, p.body) is not null");
             rows.next();) {
            const QByteArray context = QStringLiteral("case %1/%2").arg(rows.integer(0)).arg(rows.text(1)).toUtf8();
            const auto body = sealed::fromText(rows.text(2));
            for (const SecretBytes &key : keys) {
                if (body && sealed::open(key, *body, context))
                    ++opened;
            }
        }
        return opened;
    }));
}

int purposes(const std::vector<storage::Envelope> &envelopes, const char *purpose)
{
    return static_cast<int>(std::count_if(envelopes.begin(), envelopes.end(),
                                          [&](const auto &one) { return one.purpose == QLatin1String(purpose); }));
}

QByteArray payloadOfLast(SealedOffice &test, const char *kind)
{
    return must(storage::reading(*test.connection, [&]() -> Result<QByteArray> {
        auto rows = test.connection->run("select subject, payload from journal where kind = ? order by seq desc",
                                         QString::fromLatin1(kind));
        return rows.next() ? (rows.text(0) + rows.text(1)).toUtf8() : QByteArray();
    }));
}

} // namespace

TEST_CASE("Every handler reads a case and the excluded one opens nothing, with his own key and the file in hand")
{
    LOKET_ON_BOTH_DATABASES(backend);
    SealedOffice test(backend);
    const ComplaintId id = test.receive({test.staff("K1"), test.staff("P2")});
    for (const char *code : {"A1", "A2"}) {
        CHECK(must(test.readAs(code, id)) == test.identity);
        CHECK(must(test.read(id, statementPart)) == test.statement);
        CHECK(must(test.read(id, QStringLiteral("hope"))) == test.clearWords);
    }
    for (const char *code : {"K1", "P1", "P2", "ADM"}) {
        INFO(code);
        CHECK(failedWith(test.readAs(code, id), ErrorCode::ComplaintNotFound));
        CHECK(openedByHand(test,
                           test.ringOf(test.staff(code).value(),
                                       QLatin1String(code) == QLatin1String("K1") ? word(SecretKind::Password)
                                                                                  : word(SecretKind::Pin)))
              == 0);
    }
    CHECK(openedByHand(test, test.ringOf(test.staff("A2").value(), word(SecretKind::Password))) == 2);
    CHECK(openedByHand(test, test.recoveryRing()) == 2); // the supervisor's, for a hand-over

    const auto envelopes = test.envelopes(id);
    CHECK(purposes(envelopes, "handler") == 3); // the excluded one is no gap; who has no password has none
    CHECK(purposes(envelopes, "recovery") == 1);
    CHECK(purposes(envelopes, "typist") == 0);
    for (const auto &envelope : envelopes)
        CHECK(envelope.bytes.size() == envelopes.front().bytes.size());
    must(verify(test.address));
}

TEST_CASE("A case that is missing, closed to somebody, erased or opened by nobody is refused alike")
{
    SealedOffice test(storage::Backend::Sqlite);
    const ComplaintId closed = test.receive({test.staff("K1")});
    const ComplaintId erased = test.receive();
    test.inAct<int>("A1", [&](ActScope &scope) -> Result<int> {
        test.keys.erase(scope, erased);
        return 0;
    });
    const auto missing = test.readAs("K1", ComplaintId(999));
    CHECK(failedWith(missing, ErrorCode::ComplaintNotFound));
    CHECK(test.readAs("K1", closed) == missing);
    CHECK(test.readAs("K1", erased) == missing);
    test.runner.gate().leave();
    CHECK(test.read(closed, identityPart()) == missing);
}

TEST_CASE("Who types a case reads it until the receipt is printed, by whatever secret")
{
    SealedOffice test(storage::Backend::Sqlite);
    const ComplaintId id = test.receive({}, test.staff("P1"));
    CHECK(must(test.readAs("P1", id)) == test.identity);
    CHECK(failedWith(test.readAs("P2", id), ErrorCode::ComplaintNotFound));
    test.inAct<int>("A1", [&](ActScope &) -> Result<int> {
        test.keys.dropTypist(id);
        return 0;
    });
    CHECK(failedWith(test.readAs("P1", id), ErrorCode::ComplaintNotFound));
    CHECK(must(test.readAs("A1", id)) == test.identity);
    must(verify(test.address));
}

TEST_CASE("A PIN of somebody who handles too opens only what is sealed to the PIN")
{
    SealedOffice test(storage::Backend::Sqlite);
    test.givePair("A2", SecretKind::Pin);
    const ComplaintId id = test.receive();
    CHECK(must(test.readAs("A2", id)) == test.identity);
    test.enter("A2", SecretKind::Pin);
    CHECK(failedWith(test.read(id, identityPart()), ErrorCode::ComplaintNotFound));
    const ComplaintId typed = test.receive({}, test.staff("A2"));
    test.enter("A2", SecretKind::Pin);
    CHECK(must(test.read(typed, identityPart())) == test.identity);
}

TEST_CASE("When a handler becomes a subject the others get a new key, and what stood under the old one does not open")
{
    LOKET_ON_BOTH_DATABASES(backend);
    SealedOffice test(backend);
    const ComplaintId id = test.receive({}, test.staff("P1"));
    const auto before = test.texts(id);
    test.enter("K1");
    const auto old = must(storage::reading(*test.connection, [&] { return test.keys.open(id); }));
    test.inAct<int>("A1", [&](ActScope &scope) {
        return test.keys.rekey(scope, id, {test.staff("K1")}).map([](const CaseKey &) { return 0; });
    });
    CHECK(failedWith(test.readAs("K1", id), ErrorCode::ComplaintNotFound));
    CHECK(openedByHand(test, test.ringOf(test.staff("K1").value(), word(SecretKind::Password))) == 0);
    for (const char *code : {"A1", "A2", "P1"}) {
        CHECK(must(test.readAs(code, id)) == test.identity);
        CHECK(must(test.read(id, statementPart)) == test.statement);
    }
    const auto after = test.texts(id);
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        CHECK(after[i].words.sealed == before[i].words.sealed);
        if (after[i].words.sealed) {
            CHECK(after[i].rev == before[i].rev + 1);
            CHECK(failedWith(old.openWords(after[i].words), ErrorCode::Damaged));
        } else {
            CHECK(after[i].words.body == before[i].words.body);
        }
    }
    must(verify(test.address));
    // Released again: reads what is there, by a key that is new once more.
    test.inAct<int>(
        "A1", [&](ActScope &scope) { return test.keys.rekey(scope, id, {}).map([](const CaseKey &) { return 0; }); });
    CHECK(must(test.readAs("K1", id)) == test.identity);
    must(verify(test.address));
}

TEST_CASE("Nobody shuts others out of a case that he cannot read himself")
{
    SealedOffice test(storage::Backend::Sqlite);
    const ComplaintId id = test.receive({test.staff("A2")});
    const auto tried = test.tried<int>(
        "A2", [&](ActScope &scope) { return test.keys.rekey(scope, id, {}).map([](const CaseKey &) { return 0; }); });
    CHECK(failedWith(tried, ErrorCode::ComplaintNotFound));
    CHECK(must(test.readAs("A1", id)) == test.identity);
    must(verify(test.address));
}

TEST_CASE("A case that becomes sealed loses its clear text")
{
    LOKET_ON_BOTH_DATABASES(backend);
    SealedOffice test(backend);
    const ComplaintId id = test.receive();
    test.inAct<int>("A1", [&](ActScope &scope) {
        return test.keys.open(id).map([&](const CaseKey &key) {
            test.keys.sealAll(scope, key);
            return 0;
        });
    });
    for (const auto &text : test.texts(id)) {
        CHECK(text.words.sealed);
        CHECK_FALSE(text.words.body.contains(test.clearWords));
    }
    CHECK(must(test.readAs("A2", id, QStringLiteral("hope"))) == test.clearWords);
    must(verify(test.address));
}

TEST_CASE("Keys are passed to a new handler by one who has them, and never past an exclusion")
{
    LOKET_ON_BOTH_DATABASES(backend);
    SealedOffice test(backend);
    const StaffId added = test.staff("A3");
    const ComplaintId open = test.receive();
    const ComplaintId hidden = test.receive({added});
    test.enter("K1");
    CHECK(failedWith(test.keys.passAll(test.as("K1"), added), ErrorCode::NoSecret));
    test.givePair("A3", SecretKind::Password);
    CHECK(failedWith(test.readAs("A3", open), ErrorCode::ComplaintNotFound));

    test.enter("ADM");
    CHECK(failedWith(test.keys.passAll(test.as("ADM"), added), ErrorCode::NotAllowed));
    CHECK(failedWith(test.keys.pass(test.as("ADM"), open, added, false), ErrorCode::NotAllowed));
    test.enter("P1");
    CHECK(failedWith(test.keys.passAll(test.as("P1"), added), ErrorCode::NotAllowed));
    test.enter("A3"); // who has none gives none, not to himself either
    CHECK(must(test.keys.passAll(test.as("A3"), added)) == 0);
    CHECK(failedWith(test.keys.pass(test.as("A3"), open, added, false), ErrorCode::ComplaintNotFound));
    test.enter("K1");
    CHECK(failedWith(test.keys.passAll(test.as("K1"), test.staff("P1")), ErrorCode::NotAllowed));
    CHECK(failedWith(test.keys.passAll(test.as("K1"), StaffId(999)), ErrorCode::UnknownStaff));

    CHECK(must(test.keys.passAll(test.as("K1"), added)) == 2);
    CHECK(must(test.keys.passAll(test.as("K1"), added)) == 0);
    CHECK(must(test.readAs("A3", open)) == test.identity);
    CHECK(failedWith(test.readAs("A3", hidden), ErrorCode::ComplaintNotFound));
    CHECK(openedByHand(test, test.ringOf(added.value(), word(SecretKind::Password))) == 2); // of the open one
    CHECK(purposes(test.envelopes(hidden), "handler") == purposes(test.envelopes(open), "handler"));
    CHECK(payloadOfLast(test, "keys_passed").startsWith(subjectOf(added).toUtf8()));
    must(verify(test.address));
}

TEST_CASE("One key is passed with the person named in the entry only where the case is not hidden")
{
    SealedOffice test(storage::Backend::Sqlite);
    const ComplaintId id = test.receive();
    const ComplaintId hidden = test.receive({test.staff("K1")});
    test.givePair("A2", SecretKind::Password); // a reset
    CHECK(failedWith(test.readAs("A2", id), ErrorCode::ComplaintNotFound));
    test.enter("A1");
    must(test.keys.pass(test.as("A1"), id, test.staff("A2"), false));
    const QByteArray name = "\"to\":" + QByteArray::number(test.staff("A2").value());
    CHECK(payloadOfLast(test, "case_key_passed").contains(name));
    must(test.keys.pass(test.as("A1"), hidden, test.staff("A2"), true));
    CHECK_FALSE(payloadOfLast(test, "case_key_passed").contains("\"to\""));
    must(test.keys.pass(test.as("A1"), hidden, test.staff("A2"), true)); // once more does no harm
    CHECK(must(test.readAs("A2", id)) == test.identity);
    CHECK(must(test.readAs("A2", hidden)) == test.identity);
    must(verify(test.address));
}

TEST_CASE("Who lost the role reads nothing more through the program")
{
    SealedOffice test(storage::Backend::Sqlite);
    const ComplaintId id = test.receive();
    Staff changed = *test.runner.catalogue().staffMember(test.staff("A2"));
    changed.roles = {Role::CounterOfficer};
    must(test.office->setup().changeStaff(test.at(0), changed));
    must(test.runner.reloadCatalogue());
    test.enter("A2", SecretKind::Password);
    CHECK(failedWith(test.read(id, identityPart()), ErrorCode::ComplaintNotFound));
}

TEST_CASE("Erasing takes key, words and person, and leaves the chain whole")
{
    LOKET_ON_BOTH_DATABASES(backend);
    SealedOffice test(backend);
    const ComplaintId id = test.receive();
    const ComplaintId other = test.receive();
    const auto erase = [&] {
        test.inAct<int>("A1", [&](ActScope &scope) -> Result<int> {
            test.keys.erase(scope, id);
            return 0;
        });
    };
    erase();
    CHECK(test.envelopes(id).empty());
    for (const auto &text : test.texts(id))
        CHECK(text.words.body.isEmpty());
    CHECK(must(storage::reading(*test.connection, [&]() -> Result<bool> {
        return storage::ComplaintStore(*test.connection).words(id).empty();
    })));
    must(verify(test.address));
    erase(); // nothing is left to do
    must(verify(test.address));
    CHECK(must(test.readAs("A1", other)) == test.identity);
}

TEST_CASE("What was changed behind the program's back is found without a key, and refused with one")
{
    const auto sql = GENERATE(
        as<const char *>(), "update person set body = replace(body, substr(body, 50, 1), '-') where text = 3",
        "update person set salt = '00000000000000000000000000000000' where text = 3",
        "delete from person where text = 3", "insert into person select 2, salt, body from person where text = 3",
        "update complaint_body set body = substr(body, 1, 50) || '-' || substr(body, 52) where text = 2",
        "update complaint_body set sealed = 0 where text = 2", "update complaint_body set sealed = 1 where text = 1",
        "delete from complaint_body where text = 2",
        "insert into complaint_body select 3, salt, body, sealed from complaint_body where text = 2");
    INFO(sql);
    SealedOffice test(storage::Backend::Sqlite);
    test.receive();
    must(verify(test.address));
    test.change(sql);
    CHECK(failedWith(verify(test.address), ErrorCode::RowsDiffer));
}

TEST_CASE("Bodies that were exchanged between cases or parts do not open")
{
    SealedOffice test(storage::Backend::Sqlite);
    const ComplaintId first = test.receive();
    const ComplaintId second = test.receive();
    test.enter("A1");
    const auto keyOf = [&](ComplaintId id) {
        return must(storage::reading(*test.connection, [&] { return test.keys.open(id); }));
    };
    const CaseKey own = keyOf(first);
    const auto here = test.texts(first);
    const auto there = test.texts(second);
    CHECK(must(own.openWords(here[1].words)) == test.statement);
    CHECK(failedWith(own.openWords(there[1].words), ErrorCode::Damaged));
    CHECK(failedWith(own.openWords({statementPart, here[2].words.body, true}), ErrorCode::Damaged));
    CHECK(failedWith(own.openWords({statementPart, QStringLiteral("bukan segel"), true}), ErrorCode::Damaged));
    // An envelope of the one case put into the other: its key is not this case's.
    test.change("update key_envelope set bytes = (select e.bytes from key_envelope e where e.content_key = 2 "
                "and e.holder = key_envelope.holder and e.purpose = key_envelope.purpose) where content_key = 1");
    CHECK(failedWith(test.readAs("A1", first), ErrorCode::ComplaintNotFound));
    CHECK(must(test.readAs("A1", second)) == test.identity);
}

TEST_CASE("A key that nobody could ever open is not made")
{
    SealedOffice test(storage::Backend::Sqlite);
    test.change("delete from credential where holder = 0");
    test.change("delete from credential where kind = 'password'");
    const auto made = test.tried<int>("A1", [&](ActScope &scope) {
        Complaint one;
        one.number = QStringLiteral("ADU/1");
        one.month = QStringLiteral("2026-11");
        one.classCode = QStringLiteral("PLAIN");
        one.channel = QStringLiteral("COUNTER");
        one.receivedDay = scope.day().text();
        const ComplaintId id = storage::ComplaintStore(*test.connection).insert(one, {}, {}, scope.images());
        return test.keys.make(scope, id, {}).map([](const CaseKey &) { return 0; });
    });
    CHECK(failedWith(made, ErrorCode::NoSecret));
    CHECK(test.envelopes(ComplaintId(1)).empty());
    must(verify(test.address));
}
