// SPDX-License-Identifier: GPL-3.0-or-later
// What is still being typed: kept every few seconds, for its typist alone.
#include "core/service/complaintdrafts.h"
#include "core/storage/draftstore.h"
#include "tests/core/service/sealedoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

const QString form = QStringLiteral("complaint");
const QByteArray typed = QStringLiteral("{\"statement\":\"Menunggu dua jam 🙂\"}").toUtf8();

qint64 countOf(SealedOffice &test, const char *table)
{
    return must(storage::reading(*test.connection, [&]() -> Result<qint64> {
        const QLatin1String name(table);
        auto rows = name == QLatin1String("journal") ? test.connection->run("select count(*) from journal")
            : name == QLatin1String("draft")         ? test.connection->run("select count(*) from draft")
            : name == QLatin1String("content_key")   ? test.connection->run("select count(*) from content_key")
                                                     : test.connection->run("select count(*) from key_envelope");
        return rows.next() ? rows.integer(0) : -1;
    }));
}

} // namespace

TEST_CASE("A draft is saved over and over as one row without an entry, and read by its typist alone")
{
    LOKET_ON_BOTH_DATABASES(backend);
    SealedOffice test(backend);
    ComplaintDrafts drafts(test.runner);
    const Actor actor = test.as("P1").actor;
    test.enter("P1");
    const qint64 entries = countOf(test, "journal");
    const DraftId id = must(drafts.save(actor, {}, form, "{}"));
    test.clock.advance(5 * secondMs);
    CHECK(must(drafts.save(actor, id, form, typed)) == id);
    CHECK(countOf(test, "draft") == 1);
    CHECK(countOf(test, "content_key") == 1);
    CHECK(countOf(test, "key_envelope") == 2); // typist, recovery: no handler
    CHECK(countOf(test, "journal") == entries);
    CHECK(must(drafts.read(actor, id)) == typed);
    const DraftId later = must(drafts.save(actor, {}, QStringLiteral("incident"), typed));
    const auto listed = must(drafts.list(actor));
    REQUIRE(listed.size() == 2);
    CHECK(listed[0].id == later);
    CHECK(listed[0].kind == QStringLiteral("incident"));
    CHECK(listed[1].savedAt == test.clock.now());

    for (const char *other : {"P2", "A1", "K1"}) {
        INFO(other);
        test.enter(other);
        const Actor reader = test.as(other).actor;
        CHECK(must(drafts.list(reader)).empty());
        CHECK(failedWith(drafts.read(reader, id), ErrorCode::DraftNotFound));
        CHECK(drafts.read(reader, id) == drafts.read(reader, DraftId(999)));
        CHECK(failedWith(drafts.save(reader, id, form, "{}"), ErrorCode::DraftNotFound));
        CHECK(failedWith(drafts.drop(reader, id), ErrorCode::DraftNotFound));
    }
    test.enter("ADM");
    CHECK(failedWith(drafts.list(test.as("ADM").actor), ErrorCode::NotAllowed));

    test.enter("P1");
    CHECK(must(drafts.read(actor, id)) == typed);
    must(drafts.drop(actor, id));
    CHECK(failedWith(drafts.read(actor, id), ErrorCode::DraftNotFound));
    CHECK(must(drafts.list(actor)).size() == 1);
    CHECK(countOf(test, "content_key") == 1);
    must(verify(test.address));
}

TEST_CASE("A draft is nobody's without somebody signed in, and closed after a reset of the secret")
{
    SealedOffice test(storage::Backend::Sqlite);
    ComplaintDrafts drafts(test.runner);
    const Actor actor = test.as("P1").actor;
    test.enter("P1");
    const DraftId id = must(drafts.save(actor, {}, form, typed));
    test.runner.gate().leave();
    CHECK(failedWith(drafts.list(actor), ErrorCode::NotSignedIn));
    CHECK(failedWith(drafts.read(actor, id), ErrorCode::NotSignedIn));
    CHECK(failedWith(test.office->drafts().save(test.at(0).actor, {}, form, typed), ErrorCode::NotSignedIn));
    test.givePair("P1", SecretKind::Pin);
    test.enter("P1");
    CHECK(must(drafts.list(actor)).empty());
    CHECK(failedWith(drafts.read(actor, id), ErrorCode::DraftNotFound));
}

TEST_CASE("What is too long for a draft, or was changed in the file, is refused")
{
    SealedOffice test(storage::Backend::Sqlite);
    ComplaintDrafts drafts(test.runner);
    const Actor actor = test.as("P1").actor;
    test.enter("P1");
    CHECK(failedWith(drafts.save(actor, {}, form, QByteArray(400'001, 'x')), ErrorCode::BadText));
    const DraftId id = must(drafts.save(actor, {}, form, QByteArray(400'000, 'x')));
    CHECK(must(drafts.read(actor, id)).size() == 400'000);
    const DraftId other = must(drafts.save(actor, {}, form, typed));
    test.change("update draft set body = (select d.body from draft d where d.id = 1) where id = 2");
    CHECK(failedWith(drafts.read(actor, other), ErrorCode::Damaged));
}

TEST_CASE("The act that saves a case takes its draft away with it, or neither happens")
{
    SealedOffice test(storage::Backend::Sqlite);
    ComplaintDrafts drafts(test.runner);
    test.enter("A1");
    const DraftId id = must(drafts.save(test.as("A1").actor, {}, form, typed));
    const auto save = [&](bool fails) {
        return test.tried<int>("A1", [&](ActScope &) -> Result<int> {
            must(drafts.dropInAct(test.staff("A1"), id));
            return fails ? Result<int>(refuse(ErrorCode::BadText)) : Result<int>(0);
        });
    };
    CHECK_FALSE(save(true));
    CHECK(must(drafts.read(test.as("A1").actor, id)) == typed);
    must(save(false));
    CHECK(failedWith(drafts.read(test.as("A1").actor, id), ErrorCode::DraftNotFound));
}
