// SPDX-License-Identifier: GPL-3.0-or-later
// Trial A24: whether a number was ever given is not told, by no sentence, by no work that the program does, and by no gap.
#include "core/service/caseattachments.h"
#include "core/service/caseexports.h"
#include "core/service/privacydesk.h"
#include "tests/core/service/caseoffice.h"
#include "tests/core/service/statementtrace.h"

#include <functional>

using namespace loket;
using namespace loket::test;

namespace {

struct AskingOffice : CaseOffice {
    explicit AskingOffice(storage::Backend backend = storage::Backend::Sqlite)
        : CaseOffice(backend)
        , exports(runner)
        , privacy(runner)
    {
    }

    /// Everything that takes a number, by the names of the desks' functions.
    using Ask = std::function<Error(const char *code, const QString &number)>;
    std::vector<std::pair<const char *, Ask>> everyWay()
    {
        const auto error = [](const auto &result) { return result ? Error{ErrorCode::Conflict} : result.error(); };
        const OfficeDay day = must(OfficeDay::fromText(QStringLiteral("2026-12-20")));
        ComplaintSubjects unit;
        unit.unit = true;
        return {
            {"open", [=, this](auto code, auto &number) { return error(complaints.open(as(code), number)); }},
            {"readIdentity",
             [=, this](auto code, auto &number) {
                 return error(complaints.readIdentity(as(code), number, QStringLiteral("contact")));
             }},
            {"readAttachment",
             [=, this](auto code, auto &number) {
                 return error(complaints.readAttachment(as(code), number, AttachmentId(1)));
             }},
            {"receipt",
             [=, this](auto code, auto &number) { return error(complaints.receipt(as(code).actor, number)); }},
            {"act",
             [=, this](auto code, auto &number) {
                 return error(desk.act(as(code), number, LifeAct::BeginCheck, all()));
             }},
            {"add",
             [=, this](auto code, auto &number) {
                 return error(desk.add(as(code), number, QStringLiteral("tambahan")));
             }},
            {"assign",
             [=, this](auto code, auto &number) { return error(desk.assign(as(code), number, staff("A2"))); }},
            {"confirmSubjects",
             [=, this](auto code, auto &number) { return error(desk.confirmSubjects(as(code), number, unit, {})); }},
            {"release",
             [=, this](auto code, auto &number) {
                 return error(desk.release(as(code), number, staff("P1"), QStringLiteral("not_on_duty")));
             }},
            {"promise",
             [=, this](auto code, auto &number) {
                 return error(
                     desk.promise(as(code), number, day, QStringLiteral("workload"), QStringLiteral("Petugas")));
             }},
            {"caseFile", [=, this](auto code, auto &number) { return error(exports.caseFile(as(code), number, {})); }},
            {"handOver", [=, this](auto code, auto &number) { return error(exports.handOver(as(code), number, {})); }},
            {"status",
             [=, this](auto code, auto &number) {
                 clock.advance(2 * 60 * minuteMs); // tries are forgotten
                 return error(privacy.status(as(code), number + QStringLiteral(" 4KX7-99QT")));
             }},
            {"personRecord",
             [=, this](auto code, auto &number) {
                 clock.advance(2 * 60 * minuteMs);
                 return error(
                     privacy.personRecord(as(code), number, QStringLiteral("4KX7-99QT"), QStringLiteral("contact")));
             }},
            {"erase",
             [=, this](auto code, auto &number) {
                 return error(privacy.erase(as(code), number, ErasureExtent::Identity, QStringLiteral("own_request")));
             }},
        };
    }
    /// What the journal holds, entry by entry: its kind, what it is about and how long it is.
    QStringList entries()
    {
        return must(storage::reading(*connection, [&]() -> Result<QStringList> {
            QStringList all;
            for (auto rows =
                     connection->run("select kind, subject, length(payload) from journal order by station, seq");
                 rows.next();)
                all << QStringLiteral("%1 %2 %3").arg(rows.text(0), rows.text(1)).arg(rows.integer(2));
            return all;
        }));
    }

    CaseExports exports;
    PrivacyDesk privacy;
};

const QString never = QStringLiteral("ADU/GENERIC/2026/11/0000"); // no number is drawn below 1,000

} // namespace

TEST_CASE("A24: the own case and a number never given, two hundred times each: one sentence, one entry, no gap")
{
    LOKET_ON_BOTH_DATABASES(backend);
    AskingOffice test(backend);
    test.receive(CaseOffice::complaint());
    const auto agendas = [&](const char *code) {
        QStringList numbers;
        for (const auto &row : test.rows(code))
            numbers << (row.complaint.agenda ? QString::number(*row.complaint.agenda) : QStringLiteral("-"));
        return numbers;
    };
    const char *subject = GENERATE("P1", "A1", "K1");
    const QString hidden = test.receive(test.about(subject));
    test.receive(CaseOffice::complaint());
    if (qstrcmp(subject, "P1") != 0)
        CHECK(agendas(subject) == QStringList{QStringLiteral("2"), QStringLiteral("1")}); // as if there were two
    test.enter(subject);
    const auto ask = [&](const QString &number) { return test.complaints.open(test.as(subject), number); };
    const qsizetype before = test.entries().size();
    for (int i = 0; i < 200; ++i) {
        const auto own = ask(hidden);
        const auto other = ask(never);
        REQUIRE_FALSE(own);
        REQUIRE_FALSE(other);
        REQUIRE(own.error() == other.error());
    }
    const QStringList entries = test.entries().mid(before);
    CHECK(entries.size() == 400);
    CHECK(QSet<QString>(entries.begin(), entries.end()).size() == 1);
    must(verify(test.address));
}

TEST_CASE("A24: nobody is told by any act whether a number was given: same error, same statements, same entries")
{
    AskingOffice test;
    const char *subject = GENERATE("P1", "A1", "K1", "I1", "ADM");
    test.receive(CaseOffice::complaint());
    const QString hidden = test.receive(test.about(subject));
    test.enter(subject);
    for (const auto &[name, ask] : test.everyWay()) {
        INFO(subject << ": " << name);
        ask(subject, never); // statements are prepared, and what is read once is read
        ask(subject, hidden);
        const auto asked = [&, &ask = ask](const QString &number, Error &error, std::vector<std::string> &statements) {
            const qsizetype before = test.entries().size();
            const StatementTrace trace;
            error = ask(subject, number);
            error.detail.remove(number);
            statements = trace.heard();
            return before;
        };
        Error own;
        Error other;
        std::vector<std::string> ownWork;
        std::vector<std::string> otherWork;
        const qsizetype first = asked(hidden, own, ownWork);
        const qsizetype second = asked(never, other, otherWork);
        CHECK(own == other);
        CHECK(ownWork == otherWork);
        const QStringList entries = test.entries();
        CHECK(entries.mid(first, second - first) == entries.mid(second));
    }
    must(verify(test.address));
}
