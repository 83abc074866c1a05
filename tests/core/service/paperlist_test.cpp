// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a station as a list, papers that are nobody's, and the visits behind what somebody types.
#include "core/service/actrunner.h"
#include "tests/core/service/peopleoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

const QString roll = QStringLiteral("raw:127.0.0.1:9100");

struct PapersOffice : TestOffice {
    explicit PapersOffice(storage::Backend backend = storage::Backend::Sqlite) : TestOffice(backend)
    {
        for (const PaperKind paper : allPaperKinds())
            choose(paper, roll);
    }

    void choose(PaperKind paper, const QString &printer, PaperFormat format = PaperFormat::Roll80)
    {
        PaperSetting setting = office->catalogue().paperSetting(counter(0), paper);
        setting.printer = printer;
        setting.format = format;
        must(printing().setPaper(at(0), setting));
    }

    [[nodiscard]] PrintDesk &printing() const { return office->printing(); }
    [[nodiscard]] std::vector<ListedPaper> list() const { return must(printing().list(at(0).actor)); }
    PrintAnswer print(PaperKind paper, const QString &about = {}) const
    {
        return must(printing().print(at(0), {paper, about}));
    }
    void send(PrintFate fate = PrintFate::Sent, PrintTrouble trouble = PrintTrouble::None) const
    {
        const auto job = must(printing().claim(office->station()));
        REQUIRE(job);
        must(printing().ended(job->id, fate, trouble));
    }
    /// One service, sent home for what lacks.
    Visit sendHome(const TakeOrder &order)
    {
        const Visit visit = must(office->queue().walkIn(at(0), order));
        rules::LegResult result{visit.legs.front().id, LegOutcome::Incomplete};
        result.file.list = visit.legs.front().application ? CheckList()
                                                          : CheckList{{}, {{QStringLiteral("Surat nikah")}}};
        return must(office->queue().finish(at(0), visit.ticket.id, {result}));
    }
};

} // namespace

TEST_CASE("The list of papers has those on their way first, then uncertain ones, then the last twenty that are over")
{
    LOKET_ON_BOTH_DATABASES(backend);
    PapersOffice test(backend);
    std::vector<TicketId> printed;
    for (int i = 0; i < 25; ++i) {
        printed.push_back(test.take("KK").ticket.id);
        test.print(PaperKind::Ticket, subjectOf(printed.back()));
        test.send();
    }
    const TicketId lost = test.take("KK").ticket.id;
    test.print(PaperKind::Ticket, subjectOf(lost));
    test.send(PrintFate::Uncertain, PrintTrouble::CutOff);
    const TicketId unwanted = test.take("KK").ticket.id;
    must(test.printing().drop(test.at(0).actor, test.print(PaperKind::Ticket, subjectOf(unwanted)).job));
    const TicketId first = test.take("KK").ticket.id;
    test.print(PaperKind::Ticket, subjectOf(first));
    const TicketId second = test.take("KK").ticket.id;
    test.print(PaperKind::Ticket, subjectOf(second));
    must(test.printing().claim(test.office->station())); // the first one is being sent

    const auto list = test.list();
    REQUIRE(list.size() == 2 + 1 + 20);
    CHECK(list[0].job.state == PrintState::Sending);
    CHECK(list[0].number.text() == QStringLiteral("A-028"));
    CHECK(list[0].day == test.office->today());
    CHECK(list[1].job.state == PrintState::Waiting);
    CHECK(list[1].number.text() == QStringLiteral("A-029"));
    CHECK(list[2].job.state == PrintState::Uncertain);
    CHECK(list[2].number.text() == QStringLiteral("A-026"));
    CHECK(list[3].job.state == PrintState::Dropped);
    CHECK(list[3].number.text() == QStringLiteral("A-027"));
    for (std::size_t i = 4; i < list.size(); ++i) {
        CHECK(list[i].job.state == PrintState::Printed);
        CHECK(list[i].job.order.about == subjectOf(printed[25 - (i - 3)])); // the newest first
    }
    // Asked for again it stays uncertain: nobody has looked yet.
    test.print(PaperKind::Ticket, subjectOf(lost));
    CHECK(test.list()[2].number.text() == QStringLiteral("A-026"));
    CHECK(test.list()[2].job.state == PrintState::Waiting);
    CHECK(test.list()[2].job.copy == 1);
    CHECK(test.list()[3].job.state == PrintState::Uncertain);
    CHECK(test.list().size() == 24);
}

TEST_CASE("A listed paper names number, code or service, whatever it is about")
{
    PapersOffice test;
    const Visit visit = test.sendHome({{test.service("KK")}});
    const ApplicationId file = *visit.legs.front().application;
    test.print(PaperKind::Missing, subjectOf(file));
    test.print(PaperKind::Requirements, subjectOf(test.service("AKTA")));
    test.print(PaperKind::Test);
    const auto list = test.list();
    REQUIRE(list.size() == 3);
    CHECK(list[0].fileCode == must(test.office->applications().dossier(test.at(0).actor, file)).application.code);
    CHECK(list[0].number == visit.ticket.number);
    CHECK(list[1].service == test.service("AKTA"));
    CHECK_FALSE(list[1].day);
    CHECK(list[2].fileCode.isEmpty());
    CHECK_FALSE(list[2].service.isStored());
}

TEST_CASE("The requirements of a service and test pages are nobody's, so never a copy and never in the journal")
{
    LOKET_ON_BOTH_DATABASES(backend);
    PapersOffice test(backend);
    const auto before = must(verify(test.address));
    for (int i = 0; i < 3; ++i) {
        const auto sheet = test.print(PaperKind::Requirements, subjectOf(test.service("KK")));
        CHECK(sheet.copy == 0);
        CHECK_FALSE(sheet.waits);
        test.send();
        CHECK(test.print(PaperKind::Test, QStringLiteral("paper:receipt")).copy == 0);
        test.send();
    }
    CHECK(must(verify(test.address)).entries == before.entries);
    // Of a visitor's number they are his: one of each service is the original.
    const QString number = subjectOf(test.take("KK").ticket.id);
    const QString ofFamilyCard = number + QLatin1Char('/') + subjectOf(test.service("KK"));
    const QString ofCertificate = number + QLatin1Char('/') + subjectOf(test.service("AKTA"));
    CHECK(test.print(PaperKind::Requirements, ofFamilyCard).copy == 0);
    CHECK(test.print(PaperKind::Requirements, ofCertificate).copy == 0);
    test.send();
    CHECK(test.print(PaperKind::Requirements, ofFamilyCard).copy == 1);
    CHECK(entriesOf(test, "print") == 2);
    CHECK(entriesOf(test, "reprint") == 1);
    must(verify(test.address));
}

TEST_CASE("A test page tries the setting of the paper that it names, and follows it to another printer")
{
    PapersOffice test;
    const QString other = QStringLiteral("system:A5");
    test.choose(PaperKind::Receipt, other, PaperFormat::A5);
    const PrintJobId page = test.print(PaperKind::Test, QStringLiteral("paper:receipt")).job;
    test.print(PaperKind::Test);
    CHECK(test.list()[0].job.printer == other);
    CHECK(test.list()[0].job.format == PaperFormat::A5);
    CHECK(test.list()[1].job.printer == roll);
    CHECK(test.list()[1].job.format == PaperFormat::Roll80);
    const QString newer = QStringLiteral("system:Baru");
    test.choose(PaperKind::Test, newer); // of its own setting alone
    CHECK(test.list()[0].job.printer == other);
    CHECK(test.list()[1].job.printer == newer);
    test.choose(PaperKind::Receipt, newer, PaperFormat::A4);
    CHECK(test.list()[0].job.id == page);
    CHECK(test.list()[0].job.printer == newer);
    CHECK(test.list()[0].job.format == PaperFormat::A4);
    test.choose(PaperKind::Coupon, {});
    for (const char *about : {"paper:coupon", "paper:no such paper", "paper:test", "ticket:1"}) {
        INFO(about);
        const auto refused = test.printing().print(test.at(0), {PaperKind::Test, QString::fromLatin1(about)});
        CHECK(failedWith(refused, about == std::string("paper:coupon") ? ErrorCode::NoPrinter : ErrorCode::BadText));
    }
}

TEST_CASE("The requirements for a number are those of the service that is meant")
{
    PapersOffice test;
    const Visit visit = must(test.office->queue().take(test.at(0), {{test.service("KK"), test.service("AKTA")}}));
    const auto nameOf = [&](ServiceId service) {
        return must(test.office->papers().requirementsOf(test.at(0).actor, visit.ticket.id, service)).service.id;
    };
    CHECK(nameOf({}) == test.office->catalogue().service(test.service("KK"))->nameId);
    CHECK(nameOf(test.service("AKTA")) == test.office->catalogue().service(test.service("AKTA"))->nameId);
}

TEST_CASE("A code leads to all visits that its file took, a bare number to those of each day, newest first")
{
    PapersOffice test;
    const Visit first = test.sendHome({{test.service("KK")}});
    const ApplicationId file = *first.legs.front().application;
    test.clock.advance(Millis(3) * 24 * 60 * minuteMs); // Friday, then Monday
    for (int i = 0; i < 2; ++i)
        must(test.office->counters().open(test.at(i)));
    TakeOrder order;
    order.application = file;
    const Visit second = test.sendHome(order);
    REQUIRE(second.ticket.number == first.ticket.number);

    const auto find = [&](const QString &typed) {
        std::vector<TicketId> found;
        for (const auto &visit : must(test.office->findVisits(test.at(0).actor, typed)))
            found.push_back(visit.visit.ticket.id);
        return found;
    };
    const std::vector both{second.ticket.id, first.ticket.id};
    CHECK(find(must(test.office->applications().dossier(test.at(0).actor, file)).application.code) == both);
    CHECK(find(QStringLiteral("a1")) == both);
    const auto firstDay = first.ticket.day.date();
    for (const char *form : {"yyyy-MM-dd/'A-001'", "'A-001' d/M", "'A-001'/d/M", "d/M 'a1'"})
        CHECK(find(firstDay.toString(QString::fromLatin1(form))) == std::vector{first.ticket.id});
    CHECK(failedWith(
        test.office->findVisits(test.at(0).actor, firstDay.addDays(-1).toString(QStringLiteral("'A-001' d/M"))),
        ErrorCode::ApplicationNotFound));
    CHECK(
        failedWith(test.office->findVisits(test.at(0).actor, QStringLiteral("B-999")), ErrorCode::ApplicationNotFound));
}
