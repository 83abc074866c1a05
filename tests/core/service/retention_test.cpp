// SPDX-License-Identifier: GPL-3.0-or-later
// What goes by the office's own times of keeping: nothing without them, counted first, and nobody reads it on its way.
#include "core/service/complaintdrafts.h"
#include "core/service/privacydesk.h"
#include "core/service/setupdesk.h"
#include "tests/core/service/caseoffice.h"
#include "tests/core/service/deskoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

constexpr Millis oneDay = 24 * 60 * minuteMs;

struct KeepingOffice : CaseOffice {
    explicit KeepingOffice(storage::Backend backend = storage::Backend::Sqlite)
        : CaseOffice(backend)
        , privacy(runner)
        , drafts(runner)
        , setupDesk(runner)
    {
    }
    void keep(int identityDays, int caseDays, int draftDays = 0)
    {
        enter("ADM");
        Settings settings = runner.catalogue().settings;
        settings.identityDays = identityDays;
        settings.caseDays = caseDays;
        settings.draftDays = draftDays;
        must(setupDesk.setSettings(as("ADM"), settings));
    }
    QString closedCase(bool confidential = false)
    {
        ComplaintReport report = DeskOffice::complaint();
        report.forms = {QStringLiteral("PB")};
        report.confidential = confidential;
        const QString number = receive(report);
        done(number, wayTo(ComplaintState::Closed));
        return number;
    }
    RetentionCount due()
    {
        enter("ADM");
        return must(privacy.retentionDue(as("ADM").actor));
    }
    Result<RetentionCount> purge(const char *code = "ADM")
    {
        enter(code);
        return privacy.purge(as(code).actor);
    }
    [[nodiscard]] qint64 countOf(const char *table)
    {
        return must(storage::reading(*connection, [&]() -> Result<qint64> {
            auto rows = QLatin1String(table) == QLatin1String("person")
                ? connection->run("select count(*) from person")
                : connection->run("select count(*) from complaint_body");
            return rows.next() ? rows.integer(0) : -1;
        }));
    }

    PrivacyDesk privacy;
    ComplaintDrafts drafts;
    SetupDesk setupDesk;
};

RetentionCount counted(qint64 identities, qint64 cases, bool drafts = false)
{
    return {identities, cases, drafts, true};
}

} // namespace

TEST_CASE("Without a time of keeping nothing is ever purged")
{
    KeepingOffice test;
    test.closedCase();
    test.clock.advance(4000 * oneDay);
    CHECK(test.due() == RetentionCount());
    CHECK(must(test.purge()) == RetentionCount());
    CHECK(test.countOf("person") == 1);
    CHECK(test.runner.catalogue().settings.identityDays == 0);
}

TEST_CASE("A hidden case goes with the others and is in no count, before and after")
{
    LOKET_ON_BOTH_DATABASES(backend);
    KeepingOffice test(backend);
    test.closedCase();
    const QString hidden = test.receive(test.about("P1"));
    test.done(hidden, CaseOffice::wayTo(ComplaintState::Closed));
    test.keep(0, 30);
    test.clock.advance(31 * oneDay);
    CHECK(test.due() == counted(0, 1));
    CHECK(must(test.purge()) == counted(0, 1));
    CHECK(failedWith(test.open("K1", hidden), ErrorCode::ComplaintNotFound)); // nothing opens it any more
    CHECK(test.due() == counted(0, 0));
    must(verify(test.address));
}

TEST_CASE("Identities go first, whole cases later, open ones never, what goes is counted before")
{
    LOKET_ON_BOTH_DATABASES(backend);
    KeepingOffice test(backend);
    const QString clear = test.closedCase();
    const QString sealed = test.closedCase(true);
    ComplaintReport running = DeskOffice::complaint();
    running.forms = {QStringLiteral("PB")};
    const QString open = test.receive(running);
    ComplaintReport ours = running;
    const QString referred = test.receive(ours);
    test.done(referred, {LifeAct::Refer});
    test.keep(90, 365);
    CHECK(test.due() == counted(0, 0));
    test.clock.advance(89 * oneDay);
    CHECK(test.due() == counted(0, 0));
    test.clock.advance(2 * oneDay);
    CHECK(test.due() == counted(3, 0));
    CHECK(test.countOf("person") == 4); // counting takes nothing
    CHECK(must(test.purge()) == counted(3, 0));
    CHECK(test.due() == counted(0, 0));
    CHECK(test.countOf("person") == 1);
    const CaseView view = must(test.open("A1", sealed));
    CHECK_FALSE(view.hasIdentity);
    CHECK(view.report.statement == complaintStory);
    CHECK(view.steps.back().kind == QStringLiteral("erased"));
    must(verify(test.address));

    test.clock.advance(300 * oneDay);
    CHECK(test.due() == counted(0, 3));
    CHECK(must(test.purge()) == counted(0, 3));
    CHECK(must(test.open("A1", clear)).report.statement.isEmpty());
    CHECK(failedWith(test.open("A1", sealed), ErrorCode::ComplaintNotFound));
    CHECK(must(test.open("A1", open)).hasIdentity);
    CHECK(test.due() == counted(0, 0));
    must(verify(test.address));
}

TEST_CASE("Drafts that nobody came back to go with their keys, and nobody is told how many there are")
{
    KeepingOffice test;
    test.keep(0, 0, 30);
    const RetentionCount without = test.due();
    CHECK(without == counted(0, 0, true));
    test.enter("P2");
    must(test.drafts.save(test.as("P2").actor, {}, QStringLiteral("complaint"), "DRAF-LAMA"));
    test.clock.advance(31 * oneDay);
    CHECK(test.due() == without); // it may be about whoever asks
    test.enter("P2");
    const DraftId fresh = must(test.drafts.save(test.as("P2").actor, {}, QStringLiteral("complaint"), "DRAF-BARU"));
    CHECK(must(test.purge()) == without);
    test.enter("P2");
    const auto left = must(test.drafts.list(test.as("P2").actor));
    REQUIRE(left.size() == 1);
    CHECK(left.front().id == fresh);
    CHECK(must(test.drafts.read(test.as("P2").actor, fresh)) == "DRAF-BARU");
}

TEST_CASE("The administrator purges and reads nothing, nobody else purges, the journal holds counts")
{
    KeepingOffice test;
    test.keep(1, 0);
    const QString number = test.closedCase();
    test.clock.advance(2 * oneDay);
    for (const char *code : {"P1", "P2", "A1", "K1", "I1"})
        CHECK(failedWith(test.purge(code), ErrorCode::NotAllowed));
    for (const char *code : {"K1", "I1"}) {
        test.enter(code);
        CHECK(must(test.privacy.retentionDue(test.as(code).actor)) == counted(1, 0));
    }
    test.enter("A1");
    CHECK(failedWith(test.privacy.retentionDue(test.as("A1").actor), ErrorCode::NotAllowed));
    CHECK(must(test.purge()) == counted(1, 0));
    test.enter("ADM");
    CHECK(failedWith(test.complaints.open(test.as("ADM"), number), ErrorCode::NotAllowed));
    CHECK(failedWith(test.privacy.personRecord(test.as("ADM"), number, complainantPhone, QStringLiteral("contact")),
                     ErrorCode::NotAllowed));
    const QString payload = must(storage::reading(*test.connection, [&]() -> Result<QString> {
        auto rows = test.connection->run("select payload, subject from journal where kind = 'retention_purge' "
                                         "order by at, seq limit 1");
        return rows.next() ? rows.text(0) + rows.text(1) : QString();
    }));
    CHECK(payload.contains(QStringLiteral("\"identities\":1")));
    CHECK_FALSE(payload.contains(complainantName));
    CHECK(payload.endsWith(QStringLiteral("settings:1")));
}
