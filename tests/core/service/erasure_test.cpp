// SPDX-License-Identifier: GPL-3.0-or-later
// What is erased is gone from rows, files and copies, and the chain stays whole.
#include "core/domain/complaintsteps.h"
#include "core/service/complaintpaper.h"
#include "core/service/privacydesk.h"
#include "core/storage/schemabackup.h"
#include "tests/core/service/caseoffice.h"
#include "tests/core/service/deskoffice.h"
#include "tests/support/postgres.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <future>
#include <thread>

using namespace loket;
using namespace loket::test;

namespace {

const QString asked = QStringLiteral("own_request");
const QString unlawful = QStringLiteral("unlawful");

/// A named complaint about the unit: its words stand in clear, who complains is sealed.
ComplaintReport namedReport()
{
    ComplaintReport report = DeskOffice::complaint();
    report.forms = {QStringLiteral("PB")};
    return report;
}

struct ErasingOffice : CaseOffice {
    explicit ErasingOffice(storage::Backend backend = storage::Backend::Sqlite) : CaseOffice(backend), privacy(runner)
    {
    }

    Result<CaseView> erase(const char *code, const QString &number, ErasureExtent extent, const QString &reason = asked)
    {
        enter(code);
        return privacy.erase(as(code), number, extent, reason);
    }
    QString closed(const ComplaintReport &report)
    {
        const QString number = receive(report);
        done(number, wayTo(ComplaintState::Closed));
        return number;
    }
    [[nodiscard]] ComplaintId idOf(const QString &number)
    {
        return must(storage::reading(*connection, [&]() -> Result<ComplaintId> {
            return storage::ComplaintStore(*connection).byNumber(number)->id;
        }));
    }
    [[nodiscard]] QStringList partsLeft(const QString &number)
    {
        QStringList parts;
        for (const auto &text : texts(idOf(number))) {
            if (!text.words.body.isEmpty())
                parts << text.words.part;
        }
        return parts;
    }

    PrivacyDesk privacy;
};

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("A check of the file counts no row of a hidden case, nor what was erased of it")
{
    LOKET_ON_BOTH_DATABASES(backend);
    ErasingOffice test(backend);
    static_cast<void>(test.closed(namedReport()));
    const VerifyReport without = must(verify(test.address));
    REQUIRE(without.rows > 0);
    const QString hidden = test.receive(test.about("P1"));
    CHECK(must(verify(test.address)).rows == without.rows);
    test.done(hidden, CaseOffice::wayTo(ComplaintState::Closed));
    CHECK(must(verify(test.address)).rows == without.rows);
    must(test.erase("K1", hidden, ErasureExtent::Everything));
    const VerifyReport erased = must(verify(test.address));
    CHECK(erased.rows == without.rows);
    CHECK(erased.erased == without.erased);
}

TEST_CASE("Who complains is erased at the person's word: rows and salts go, the chain holds and says so")
{
    LOKET_ON_BOTH_DATABASES(backend);
    ErasingOffice test(backend);
    ComplaintReport report = namedReport();
    report.confidential = GENERATE(false, true); // its other words in clear, or sealed
    const QString number = test.closed(report);
    const QStringList before = test.partsLeft(number);
    REQUIRE(before.contains(identityPart()));
    CHECK(must(verify(test.address)).erased == 0);

    const CaseView view = must(test.erase("A1", number, ErasureExtent::Identity));
    CHECK_FALSE(view.hasIdentity);
    CHECK(view.report.statement == complaintStory);
    CHECK(view.steps.back().kind == stepkind::erased);
    CHECK(view.steps.back().said.reason == asked);
    CHECK(view.steps.back().staff == test.staff("A1"));
    CHECK(view.complaint.state == ComplaintState::Closed);
    const QStringList left = test.partsLeft(number);
    CHECK_FALSE(left.contains(identityPart()));
    CHECK(left.contains(referencePart()));
    CHECK(must(test.complaints.readIdentity(test.as("A1"), number, QStringLiteral("contact"))).isEmpty());
    const auto checked = must(verify(test.address));
    CHECK(checked.erased == 1);

    CHECK(failedWith(test.erase("A1", number, ErasureExtent::Identity), ErrorCode::NothingToErase));
}

TEST_CASE("All that was written goes with its key: a clear case stands empty, a sealed one opens for nobody")
{
    LOKET_ON_BOTH_DATABASES(backend);
    ErasingOffice test(backend);
    ComplaintReport report = namedReport();
    const bool sealed = GENERATE(false, true);
    report.confidential = sealed;
    const QString number = test.closed(report);
    const CaseView view = must(test.erase("K1", number, ErasureExtent::Everything));
    CHECK(view.complaint.number == number);
    CHECK(view.report.statement.isEmpty());
    CHECK(test.partsLeft(number).size() == (sealed ? 0 : 1)); // why, where nobody's key is needed
    CHECK(test.envelopes(test.idOf(number)).empty());
    const auto opened = test.open("K1", number);
    CHECK(opened.has_value() != sealed);
    if (opened) {
        CHECK(opened->steps.back().said.reason == asked);
        CHECK(opened->complaint.visit == std::nullopt);
    }
    CHECK(must(verify(test.address)).erased > 5);
    // It stays in the figures.
    test.enter("K1");
    const OfficeDay today = test.office->today();
    CHECK(must(test.complaints.statistics(test.as("K1").actor, today, today)).classes.front().received == 1);
}

TEST_CASE("Nothing is erased of what a case still needs, unless the law says so")
{
    ErasingOffice test;
    const QString number = test.receive(namedReport());
    for (const auto extent : {ErasureExtent::Identity, ErasureExtent::Everything})
        CHECK(test.erase("K1", number, extent) == refuse(ErrorCode::StillNeeded, QStringLiteral("received")));
    CHECK(test.partsLeft(number).contains(identityPart()));
    must(test.erase("K1", number, ErasureExtent::Identity, unlawful));
    CHECK_FALSE(test.partsLeft(number).contains(identityPart()));
    CHECK(must(test.act("K1", number, LifeAct::BeginCheck)).complaint.state == ComplaintState::CompletenessCheck);

    CHECK(failedWith(test.erase("K1", number, ErasureExtent::Identity, {}), ErrorCode::ReasonNeeded));
    CHECK(failedWith(test.erase("K1", number, ErasureExtent::Identity, QStringLiteral("liking")),
                     ErrorCode::UnknownReason));
}

TEST_CASE("Who may erase: the handlers an identity, the head all, who may not close the case, nothing")
{
    ErasingOffice test;
    ComplaintReport meant = test.about("P1");
    meant.anonymous = false;
    meant.identity = namedReport().identity;
    const QString ordinary = test.closed(namedReport());
    const QString hidden = test.closed(meant);
    for (const char *code : {"P1", "P2", "ADM", "I1"}) {
        for (const QString &number : {ordinary, hidden}) {
            INFO(code << ' ' << number.toStdString());
            CHECK(failedWith(test.erase(code, number, ErasureExtent::Identity), ErrorCode::NotAllowed));
        }
    }
    CHECK(failedWith(test.erase("A1", ordinary, ErasureExtent::Everything), ErrorCode::NotAllowed));
    CHECK(failedWith(test.erase("A1", hidden, ErasureExtent::Identity), ErrorCode::NotAllowed)); // unconfirmed
    CHECK(must(test.open("A1", ordinary)).erasable == std::vector{ErasureExtent::Identity});
    CHECK(must(test.open("K1", hidden)).erasable == std::vector{ErasureExtent::Identity, ErasureExtent::Everything});
    must(test.erase("K1", hidden, ErasureExtent::Identity));
    must(test.erase("A1", ordinary, ErasureExtent::Identity));
    must(verify(test.address));
}

TEST_CASE("As the head who is meant, erasing finds no case, and the attempt is kept")
{
    ErasingOffice test;
    const QString number = test.receive(test.about("K1"));
    const auto missing = refuse(ErrorCode::ComplaintNotFound);
    for (const QString &typed : {number, QStringLiteral("ADU/GENERIC/2026/11/0000")})
        CHECK(test.erase("K1", typed, ErasureExtent::Everything, unlawful) == missing);
}

TEST_CASE("Nothing of what was erased is left in the file, its log, its free pages or a copy made afterwards")
{
    DeskOffice test;
    test.signIn(test.staff("P1"));
    const auto entered = must(test.office->complaints().receive(test.on("P1"), DeskOffice::complaint(), {}));
    must(test.office->complaints().receiptDone(test.on("P1"), entered.id));
    test.signIn(test.staff("K1"));
    const QString story = QStringLiteral("rokok di depan orang");
    REQUIRE(test.wholeFile().contains(story.toUtf8()));
    // The sealed identity, as somebody who holds the file may have noted it.
    QByteArray person;
    {
        const auto connection = test.place.open();
        person = must(storage::reading(*connection, [&]() -> Result<QByteArray> {
            auto rows = connection->run("select body from person");
            return rows.next() ? rows.text(0).toLatin1() : QByteArray();
        }));
    }
    REQUIRE(person.size() > 60);
    REQUIRE(test.wholeFile().contains(person.mid(10, 40)));
    must(test.office->privacy().erase(test.on("K1"), entered.number, ErasureExtent::Everything, unlawful));

    CHECK(QFile(test.address + QStringLiteral("-wal")).size() == 0);
    const auto connection = test.place.open();
    CHECK(must(storage::reading(*connection,
                                [&]() -> Result<qint64> {
                                    auto rows = connection->run("pragma secure_delete");
                                    return rows.next() ? rows.integer(0) : -1;
                                }))
          == 1);
    const QString copy = must(storage::backUpSchema(*connection, 99));
    for (const QByteArray &bytes : {test.wholeFile(), fileBytes(copy)}) {
        CHECK_FALSE(bytes.isEmpty());
        CHECK_FALSE(bytes.contains(story.toUtf8()));
        CHECK_FALSE(bytes.contains("KK selesai minggu ini"));
        CHECK_FALSE(bytes.contains(person.mid(10, 40)));
        CHECK_FALSE(bytes.contains(person.right(40)));
    }
    must(verify(test.address));
}

TEST_CASE("What becomes sealed leaves the file and its log in the same moment")
{
    DeskOffice test;
    const QString story = QStringLiteral("rokok di depan orang");
    const auto entered = test.receiveAs("P1", DeskOffice::complaint());
    test.signIn(test.staff("K1"));
    REQUIRE(test.wholeFile().contains(story.toUtf8()));
    ComplaintSubjects meant;
    meant.staff = {test.staff("P2")};
    must(test.office->cases().confirmSubjects(test.on("K1"), entered.number, meant, {}));
    CHECK_FALSE(test.wholeFile().contains(story.toUtf8()));
    CHECK(must(test.office->complaints().open(test.on("K1"), entered.number)).report.statement == complaintStory);
}

TEST_CASE("On a server nothing of what was erased is left in the files of its tables and their indexes")
{
    const auto server = postgresServer();
    REQUIRE(server);
    DeskOffice test(storage::Backend::Postgres);
    test.signIn(test.staff("P1"));
    ComplaintReport report = DeskOffice::complaint();
    report.statement = QStringLiteral("tandaxylofon di depan orang");
    const auto entered = must(test.office->complaints().receive(test.on("P1"), report, {}));
    must(test.office->complaints().receiptDone(test.on("P1"), entered.id));
    test.signIn(test.staff("K1"));
    const auto connection = test.place.open();
    const auto textOf = [&](storage::Sql sql) {
        return must(storage::reading(*connection, [&]() -> Result<QString> {
            auto rows = connection->run(sql);
            return rows.next() ? rows.text(0) : QString();
        }));
    };
    const QByteArray person = textOf("select body from person").toLatin1();
    REQUIRE(person.size() > 60);
    const QString folder = server->host + QStringLiteral("/data/base/")
        + textOf("select cast(oid as text) from pg_database where datname = current_database()");
    // A reader whose view of the rows ends while the tables are being rid of them, as one that is just signing in.
    const auto lookOn = [&](std::promise<void> &looking) {
        const auto reader = test.place.open();
        reader->execute(QStringLiteral("begin isolation level repeatable read"));
        reader->execute(QStringLiteral("select 1"));
        looking.set_value();
        const auto watch = test.place.open();
        const QDeadlineTimer patience(10'000);
        const auto wasVacuumed = [&] {
            return must(storage::reading(*watch, [&]() -> Result<bool> {
                auto rows = watch->run("select sum(vacuum_count) from pg_stat_user_tables");
                return rows.next() && rows.integer(0) > 0;
            }));
        };
        while (!wasVacuumed() && !patience.hasExpired())
            std::this_thread::yield();
        reader->execute(QStringLiteral("commit"));
    };
    const auto stored = [&] {
        connection->execute(QStringLiteral("checkpoint"));
        QByteArray bytes;
        for (const QString &file : QDir(folder).entryList(QDir::Files))
            bytes += fileBytes(folder + QLatin1Char('/') + file);
        return bytes;
    };
    // It turns out to be about a person: what stood in clear of it leaves the files as well.
    report.statement = QStringLiteral("tandamarimba di depan orang");
    test.signIn(test.staff("P1"));
    const auto other = must(test.office->complaints().receive(test.on("P1"), report, {}));
    test.signIn(test.staff("K1"));
    REQUIRE(stored().contains("tandamarimba"));
    ComplaintSubjects meant;
    meant.staff = {test.staff("P2")};
    must(test.office->cases().confirmSubjects(test.on("K1"), other.number, meant, {}));
    CHECK_FALSE(stored().contains("tandamarimba"));

    const QByteArray before = stored();
    REQUIRE(before.contains("tandaxylofon"));
    REQUIRE(before.contains(person.mid(10, 40)));
    std::promise<void> looking;
    std::thread reader([&] { lookOn(looking); });
    looking.get_future().wait();
    const auto erased = test.office->privacy().erase(test.on("K1"), entered.number, ErasureExtent::Everything,
                                                     unlawful);
    reader.join();
    must(erased);
    const QByteArray after = stored();
    CHECK_FALSE(after.contains("tandaxylofon"));
    CHECK_FALSE(after.contains("KK selesai minggu ini"));
    CHECK_FALSE(after.contains(person.mid(10, 40)));
    // The register keeps its number, under which nothing is told any more.
    const CaseView left = must(test.openAs("K1", entered.number));
    CHECK(left.report.statement.isEmpty());
    CHECK(must(test.office->cases().search(test.on("K1").actor, QStringLiteral("tandaxylofon"))).empty());
}

TEST_CASE("Among many cases of all lengths, pages that were split and joined keep nothing of the erased ones")
{
    ErasingOffice test;
    std::vector<std::pair<QString, QByteArray>> cases;
    for (int i = 0; i < 60; ++i) {
        ComplaintReport report = CaseOffice::complaint();
        const QString mark = QStringLiteral("TANDA-%1-UJUNG ").arg(i, 4, 10, QLatin1Char('0'));
        report.statement = mark.repeated(1 + (i * 37) % 190); // some in a page with others, some over several
        cases.emplace_back(test.receive(report), mark.trimmed().toUtf8());
    }
    for (std::size_t i = 0; i < cases.size(); i += 2)
        must(test.erase("K1", cases[i].first, ErasureExtent::Everything, unlawful));
    const QByteArray file = fileBytes(test.address) + fileBytes(test.address + QStringLiteral("-wal"));
    for (std::size_t i = 0; i < cases.size(); ++i) {
        INFO(cases[i].second.toStdString());
        CHECK(file.contains(cases[i].second) == (i % 2 == 1));
    }
}
