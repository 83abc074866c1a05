// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing with real secrets, and the files looked through for what must not stand in them.
#include "core/service/complaintdrafts.h"
#include "core/service/signindesk.h"
#include "tests/core/service/sealedoffice.h"

#include <QDirIterator>

using namespace loket;
using namespace loket::test;

namespace {

/// Nothing of these may stand anywhere: names, numbers and words that one case and one draft are made of.
const QStringList seeded{QStringLiteral("Siti Zubaidah"), QStringLiteral("6371012345678901"),
                         QStringLiteral("081348123456"), QStringLiteral("UANG-KOPI-88"),
                         QStringLiteral("JANGAN-KELUAR-77")};

/// Every file of the folder, each of whose bytes holds none of the seeded words in UTF-8 or UTF-16.
void checkFolder(const QString &folder, int atLeast)
{
    int files = 0;
    bool sawClear = false;
    for (QDirIterator at(folder, QDir::Files, QDirIterator::Subdirectories); at.hasNext();) {
        QFile file(at.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        INFO(file.fileName().toStdString());
        ++files;
        sawClear = sawClear || bytes.contains("Semoga cepat selesai");
        for (const QString &word : seeded) {
            INFO(word.toStdString());
            const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
            CHECK_FALSE(bytes.contains(word.toUtf8()));
            CHECK_FALSE(bytes.contains(wide));
            CHECK_FALSE(bytes.contains(word.toUtf8().toBase64(QByteArray::OmitTrailingEquals).left(12)));
            CHECK_FALSE(bytes.contains(word.toUtf8().toHex()));
        }
    }
    CHECK(files >= atLeast);
    CHECK(sawClear); // the files are really read
}

} // namespace

TEST_CASE("The file, its write-ahead log and a backup hold neither who complains nor what is sealed nor a draft")
{
    SealedOffice test(storage::Backend::Sqlite);
    const ComplaintId id = test.receive({test.staff("K1")}, test.staff("P1"));
    test.enter("P1");
    ComplaintDrafts drafts(test.runner);
    const Actor actor = test.as("P1").actor;
    const QByteArray typed = seeded.join(QLatin1Char('\n')).toUtf8();
    const DraftId draft = must(drafts.save(actor, {}, QStringLiteral("complaint"), typed.left(20)));
    must(drafts.save(actor, draft, QStringLiteral("complaint"), typed));
    test.inAct<int>("A1", [&](ActScope &scope) {
        return test.keys.open(id).map([&](const CaseKey &key) {
            storage::ComplaintTextStore(*test.connection)
                .add(id, {}, key.sealWords(QStringLiteral("note"), seeded.last()), scope.images());
            return 0;
        });
    });
    test.inAct<int>("A1", [&](ActScope &scope) {
        return test.keys.rekey(scope, id, {test.staff("A2")}).map([](const CaseKey &) { return 0; });
    });
    REQUIRE(QFile::exists(test.address + QStringLiteral("-wal")));
    test.connection->execute(QStringLiteral("vacuum into '%1.backup'").arg(test.address));
    checkFolder(test.place.folder(), 3);
    test.connection->execute(QStringLiteral("pragma wal_checkpoint(truncate)"));
    checkFolder(test.place.folder(), 3);
    must(verify(test.address));
    must(verify(test.address + QStringLiteral(".backup")));
}

TEST_CASE("A session keeps the key that its secret opened, no longer than it lasts")
{
    PeopleOffice test;
    const auto connection = test.place.open();
    Journal voice;
    ActRunner runner(*connection, test.clock, test.office->zone(), voice);
    must(runner.reloadCatalogue());
    const StationId station = must(runner.registerStation(QStringLiteral("uji-2"), QStringLiteral("counter")));
    SignInDesk desk(runner);
    const auto act = [&](const char *code) { return Act{{station, {}, test.staff(code)}}; };
    const auto secret = [&](const char *code) {
        return PeopleOffice::secretOf(*test.office->catalogue().staffMember(test.staff(code)));
    };
    CHECK(runner.gate().keys().isEmpty());
    must(desk.signIn(act("A1"), secret("A1")));
    const QString first = runner.gate().keys().publicKey();
    CHECK(first.size() == 64);
    CHECK_FALSE(desk.signIn(act("P1"), QStringLiteral("9162")));
    CHECK(runner.gate().keys().publicKey() == first);
    ComplaintDrafts drafts(runner);
    const DraftId draft = must(drafts.save(act("A1").actor, {}, QStringLiteral("complaint"), "{}"));

    // A change wraps the same key again: all stays open.
    const QString next = QStringLiteral("kayuh baimbai kita");
    must(desk.changeSecret(act("A1"), secret("A1"), next));
    must(desk.signOut(act("A1"), QStringLiteral("idle")));
    CHECK(runner.gate().keys().isEmpty());
    CHECK(failedWith(drafts.read(act("A1").actor, draft), ErrorCode::NotSignedIn));
    must(desk.signIn(act("A1"), next));
    CHECK(runner.gate().keys().publicKey() == first);
    CHECK(must(drafts.read(act("A1").actor, draft)) == "{}");

    must(desk.signIn(act("P1"), secret("P1"))); // in his place
    CHECK(runner.gate().keys().publicKey() != first);
    CHECK(must(drafts.list(act("P1").actor)).empty());
    must(desk.signOut(act("P1"), QStringLiteral("key")));

    // A reset makes a new pair: what was sealed to the old one stays closed.
    test.signIn(test.admin, QStringLiteral("7305"));
    must(test.office->people().setSecret(test.as(test.admin), test.staff("A1"), next));
    must(desk.signIn(act("A1"), next));
    CHECK(runner.gate().keys().publicKey() != first);
    CHECK(failedWith(drafts.read(act("A1").actor, draft), ErrorCode::DraftNotFound));
    CHECK(entriesOf(test, "unit_key") == 1);
    must(verify(test.address));
}

TEST_CASE("After a reset of a secret cases stay closed until a handler confirms the person by name")
{
    LOKET_ON_BOTH_DATABASES(backend);
    SealedOffice test(backend);
    const ComplaintId id = test.receive();
    test.givePair("A2", SecretKind::Password);
    CHECK(failedWith(test.readAs("A2", id), ErrorCode::ComplaintNotFound));
    test.enter("K1");
    CHECK(must(test.keys.passAll(test.as("K1"), test.staff("A2"))) == 1);
    CHECK(must(test.readAs("A2", id)) == test.identity);
    must(verify(test.address));
}
