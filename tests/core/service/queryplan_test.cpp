// SPDX-License-Identifier: GPL-3.0-or-later
// The statements that real acts send, as SQLite plans them: none may get slower with the years.
#include "core/service/actrunner.h"
#include "tests/core/service/caseoffice.h"
#include "tests/core/service/statementtrace.h"

using namespace loket;
using namespace loket::test;

namespace {

/// A table that grows for ever is read whole.
bool readsHistory(const QString &step)
{
    if (!step.startsWith(QLatin1String("SCAN ")))
        return false;
    const QString table = step.section(QLatin1Char(' '), 1, 1);
    const bool grows = QStringList{QStringLiteral("ticket"),
                                   QStringLiteral("leg"),
                                   QStringLiteral("span"),
                                   QStringLiteral("journal"),
                                   QStringLiteral("t"),
                                   QStringLiteral("l"),
                                   QStringLiteral("s"),
                                   QStringLiteral("outage"),
                                   QStringLiteral("counter_call"),
                                   QStringLiteral("interest"),
                                   QStringLiteral("print_job"),
                                   QStringLiteral("paper_copy"),
                                   QStringLiteral("complaint"),
                                   QStringLiteral("complaint_step"),
                                   QStringLiteral("complaint_text"),
                                   QStringLiteral("complaint_body"),
                                   QStringLiteral("complaint_words"),
                                   QStringLiteral("complaint_allegation"),
                                   QStringLiteral("complaint_judged"),
                                   QStringLiteral("content_key"),
                                   QStringLiteral("key_envelope"),
                                   QStringLiteral("complaint_due"),
                                   QStringLiteral("c"),
                                   QStringLiteral("w"),
                                   QStringLiteral("d")}
                           .contains(table);
    // Partial indexes hold those who wait, are parked or sit at a counter only, and of cases those that are open, sealed
    // or given to somebody. The newest of a list are the first of its index.
    for (const char *few : {"ticket_queue_priority", "ticket_queue_regular", "ticket_parked", "ticket_at_counter",
                            "complaint_open", "complaint_sealed", "complaint_due_given", "complaint_newest"}) {
        if (step.contains(QLatin1String(" INDEX ") + QLatin1String(few)))
            return false;
    }
    return grows;
}

} // namespace

TEST_CASE("No act at a counter reads the history, and the claim sorts nothing")
{
    TestOffice test(storage::Backend::Sqlite);
    const StatementTrace trace;
    auto &queue = test.office->queue();
    const Visit first = must(queue.take(test.at(0), {{test.service("KK"), test.service("AKTA")}}));
    const TicketId id = first.ticket.id;
    test.take("KK", QStringLiteral("LANSIA"));
    test.take("AKTA");
    const TicketId last = test.take("KK").ticket.id;
    must(queue.call(test.at(0), id, QStringLiteral("short")));
    test.clock.advance(10 * secondMs);
    must(queue.recall(test.at(0), id));
    must(queue.absent(test.at(0), id, QStringLiteral("told")));
    must(queue.comeBack(test.at(0), id));
    must(queue.call(test.at(0), id, QStringLiteral("short")));
    must(queue.start(test.at(0), id));
    must(queue.setNote(test.at(0), id, QStringLiteral("a")));
    must(queue.noteInterest(test.at(0), id));
    must(queue.undo(test.at(0)));
    must(queue.switchTo(test.at(0), id, first.legs[1].id));
    must(queue.park(test.at(0), id));
    must(queue.resume(test.at(0), id));
    must(test.office->snapshot(test.counter(0)));
    must(test.office->ownFigures(test.at(0).actor, test.office->today()));
    const auto both = must(queue.finishAndCall(test.at(0), id));
    REQUIRE(both.called);
    must(queue.undo(test.at(0)));
    must(queue.finish(test.at(0), id));
    must(queue.callNext(test.at(0)));
    must(queue.left(test.at(0), both.called->ticket.id));
    must(queue.callNext(test.at(0))); // of the regular ones
    must(queue.voided(test.at(0), last, QStringLiteral("double")));
    must(queue.endDaysBefore(test.at(0), test.office->today().next()));
    must(test.office->snapshot(test.counter(0)));
    test.office->lookForChanges();
    must(test.office->visit(test.office->today(), first.ticket.number));
    Act repeated = test.at(1);
    repeated.mayBeDone = true;
    must(queue.walkIn(repeated, {{test.service("KK")}}));

    int claims = 0;
    REQUIRE(trace.statements().size() > 30);
    for (const auto &sql : trace.statements()) {
        INFO(sql);
        const QStringList plan = trace.plan(sql);
        INFO(plan.join(QLatin1Char('\n')).toStdString());
        // SQLite plans a look at the children of every inserted row, and does it only where a deferred key is open.
        if (sql.find("insert") != 0)
            CHECK(std::none_of(plan.begin(), plan.end(), readsHistory));
        const bool isClaim = sql.find("state = 'waiting'") != std::string::npos
            && sql.find("limit 1") != std::string::npos;
        claims += isClaim ? 1 : 0;
        if (isClaim)
            CHECK_FALSE(plan.join(QLatin1Char(' ')).contains(QLatin1String("TEMP B-TREE")));
    }
    CHECK(claims == 2);
}

TEST_CASE("No paper on its way makes anybody read the history of papers")
{
    TestOffice test(storage::Backend::Sqlite);
    auto &printing = test.office->printing();
    for (const PaperKind paper : {PaperKind::Ticket, PaperKind::Receipt}) {
        PaperSetting setting = test.office->catalogue().paperSetting(test.counter(0), paper);
        setting.printer = QStringLiteral("raw:127.0.0.1:9100");
        must(printing.setPaper(test.at(0), setting));
    }
    const StatementTrace trace;
    Act take = test.at(0);
    take.papers = papersFor(test.office->catalogue(), test.counter(0), PaperKind::Ticket);
    const TicketId id = must(test.office->queue().take(take, {{test.service("KK")}})).ticket.id;
    const PaperOrder receipt{PaperKind::Receipt, subjectOf(id)};
    must(printing.print(test.at(0), receipt));
    must(printing.print(test.at(0), receipt)); // it waits
    for (const PrintFate fate : {PrintFate::Sent, PrintFate::Uncertain}) {
        const auto job = must(printing.claim(test.office->station()));
        REQUIRE(job);
        must(printing.ended(job->id, fate, PrintTrouble::CutOff));
    }
    must(printing.status(test.at(0).actor));
    must(printing.list(test.at(0).actor));
    must(printing.print(test.at(0), receipt)); // a copy
    must(printing.claim(test.office->station()));
    must(printing.recover(test.office->station()));
    int looks = 0;
    for (const auto &sql : trace.statements()) {
        const QStringList plan = trace.plan(sql);
        INFO(sql << '\n' << plan.join(QLatin1Char('\n')).toStdString());
        looks += sql.find("print_job") != std::string::npos ? 1 : 0;
        if (sql.find("insert") != 0)
            CHECK(std::none_of(plan.begin(), plan.end(), readsHistory));
    }
    CHECK(looks > 5);
}

TEST_CASE("A record's last change is found by the index of the journal's subjects")
{
    TestOffice test(storage::Backend::Sqlite);
    Counter counter = test.office->catalogue().counters.front();
    counter.name = QStringLiteral("Loket A");
    must(test.office->setup().changeCounter(test.at(0), counter));
    const StatementTrace trace;
    must(test.office->records().restore(test.at(0), RecordKind::Counters, counter.id.value()));
    int looks = 0;
    for (const auto &sql : trace.statements()) {
        const QStringList plan = trace.plan(sql);
        INFO(sql << plan.join(QLatin1Char('\n')).toStdString());
        if (sql.find("insert") != 0)
            CHECK(std::none_of(plan.begin(), plan.end(), readsHistory));
        if (sql.find("payload like") != std::string::npos) {
            ++looks;
            CHECK(plan.join(QLatin1Char(' ')).contains(QLatin1String("INDEX journal_subject (subject=?)")));
        }
    }
    CHECK(looks == 1);
}

TEST_CASE("Nothing of the register is read whole: no list, whatever it is narrowed to, no count, no search")
{
    CaseOffice test;
    const ComplaintReport report = CaseOffice::complaint();
    test.receive(report);
    test.receive(test.about("P1"));
    test.enter("K1");
    const Actor reader = test.as("K1").actor;
    const StatementTrace trace;
    std::vector<CaseFilter> filters(8);
    filters[1].classCode = report.classCode;
    filters[2].state = ComplaintState::Received;
    filters[3].channel = report.channel;
    filters[4].form = report.forms.front();
    filters[5].service = test.service("KK");
    filters[6].from = QStringLiteral("2026-01-01");
    filters[6].to = QStringLiteral("2026-12-31");
    filters[7].mine = true;
    for (CaseFilter filter : filters) {
        must(test.complaints.list(reader, filter));
        filter.openOnly = true;
        must(test.complaints.list(reader, filter));
        for (const CaseDue due : {CaseDue::Overdue, CaseDue::Today, CaseDue::Soon}) {
            filter.due = due;
            filter.byUrgency = !filter.byUrgency;
            must(test.complaints.list(reader, filter));
        }
    }
    must(test.desk.dueCounts(reader));
    must(test.desk.search(reader, QStringLiteral("antre tig")));
    test.holiday("2026-12-01");
    int looks = 0;
    for (const auto &sql : trace.statements()) {
        const QStringList plan = trace.plan(sql);
        INFO(sql << '\n' << plan.join(QLatin1Char('\n')).toStdString());
        looks += sql.find("complaint") != std::string::npos ? 1 : 0;
        if (sql.find("insert") != 0)
            CHECK(std::none_of(plan.begin(), plan.end(), readsHistory));
    }
    CHECK(looks > 15);
}
