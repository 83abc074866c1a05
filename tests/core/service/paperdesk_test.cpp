// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/fileoffice.h"

using namespace loket;
using namespace loket::test;

TEST_CASE("A receipt tells each service of a visit until it was last worked on")
{
    TestOffice test(storage::Backend::Sqlite);
    auto &queue = test.office->queue();
    const Visit visit = must(queue.walkIn(test.at(0), {{test.service("KK"), test.service("AKTA")}}));
    test.clock.advance(5 * minuteMs);
    must(queue.switchTo(test.at(0), visit.ticket.id, visit.legs[1].id));
    test.clock.advance(3 * minuteMs);
    must(queue.finish(test.at(0), visit.ticket.id));

    const ReceiptPaper paper = must(test.office->papers().receipt(test.at(0).actor, visit.ticket.id));
    REQUIRE(paper.services.size() == 2);
    // 08.00 to 08.05, and from there to 08.08.
    CHECK(paper.services[0].startedAt == openingTime);
    CHECK(paper.services[0].endedAt == openingTime + 5 * minuteMs);
    CHECK(paper.services[0].counterTime == 5 * minuteMs);
    CHECK(paper.services[1].startedAt == openingTime + 5 * minuteMs);
    CHECK(paper.services[1].endedAt == openingTime + 8 * minuteMs);
    CHECK(paper.services[1].counterTime == 3 * minuteMs);
}

TEST_CASE("A receipt of a referral tells that they were told, and by nobody's name")
{
    FileOffice test(storage::Backend::Sqlite);
    for (const bool announced : {true, false}) {
        const Visit visit = test.served({{test.service("KK")}});
        rules::LegResult referred{visit.legs.front().id, LegOutcome::Referred, QStringLiteral("BPKPAD")};
        referred.announced = announced;
        test.ended(visit, referred);
        CHECK(must(test.office->papers().receipt(test.at(0).actor, visit.ticket.id)).services.front().announced
              == announced);
    }
}

TEST_CASE("A receipt tells what was told at its own visit, whatever became of the file since")
{
    FileOffice test(storage::Backend::Sqlite);
    const auto receipt = [&](const Visit &visit) {
        return *must(test.office->papers().receipt(test.at(0).actor, visit.ticket.id)).services.front().file;
    };
    const Visit first = test.served({{test.service("KK")}});
    rules::LegResult lacks{first.legs.front().id, LegOutcome::Incomplete};
    lacks.file.list = CheckList{{1}, {}};
    const ApplicationId id = *test.ended(first, lacks).legs.front().application;
    CHECK(receipt(first).missing.size() == 2);
    CHECK_FALSE(receipt(first).promised);

    test.clock.advance(wholeDay); // Thursday
    const Visit second = test.served({{}, {}, 1, false, {}, {}, id});
    test.ended(second, completed(second.legs.front().id));
    const OfficeDay promised = dayAt("2026-12-01"); // two working days, the Friday off
    CHECK_FALSE(receipt(first).promised);
    CHECK(receipt(first).missing.size() == 2);
    CHECK(receipt(second).promised == promised);
    CHECK(receipt(second).missing.empty());

    test.clock.advance(oneHour);
    must(test.files().changePromise(test.at(0), id, dayAt("2026-12-04"), QStringLiteral("workload")));
    CHECK(receipt(second).promised == dayAt("2026-12-04")); // what holds now, beside what was told then
    CHECK(receipt(second).formerly == promised);
    must(test.files().ready(test.at(0), id));
    const Visit third = test.served({{}, {}, 1, false, {}, {}, id});
    test.ended(third, collected(third.legs.front().id));
    CHECK(receipt(third).isHandedOver);
    CHECK(receipt(second).promised == dayAt("2026-12-04"));
    CHECK_FALSE(receipt(second).isHandedOver);
}

TEST_CASE("A receipt never names a day that is over, or a day off, as if the document were ready then")
{
    FileOffice test(storage::Backend::Sqlite);
    const Visit accepted = test.served({{test.service("KK")}});
    const ApplicationId
        id = *test.ended(accepted, {accepted.legs.front().id, LegOutcome::Accepted}).legs.front().application;
    const auto receipt = [&](const Visit &visit) {
        return *must(test.office->papers().receipt(test.at(0).actor, visit.ticket.id)).services.front().file;
    };
    const OfficeDay promised = dayAt("2026-11-30"); // Monday
    CHECK(receipt(accepted).promised == promised);
    CHECK_FALSE(receipt(accepted).formerly);
    must(test.office->hours().setHoliday(
        test.at(0),
        {0, 0, promised.text(), QStringLiteral("Libur baru"), QStringLiteral("New holiday"), HolidayKind::National}));
    CHECK(receipt(accepted).promised == promised.next());
    CHECK(receipt(accepted).formerly == promised);
    CHECK(receipt(accepted).isClosedThen);
    test.clock.advance(6 * wholeDay); // Tuesday 1 December: the day until which it is kept
    CHECK_FALSE(receipt(accepted).isLate);
    CHECK(must(test.files().lists(test.at(0).actor)).late.empty());
    test.clock.advance(wholeDay);
    const Visit asking = test.served({{}, {}, 1, false, {}, {}, id});
    rules::LegResult asked{asking.legs.front().id, LegOutcome::Done};
    asked.file.stays = true;
    test.ended(asking, asked);
    for (const Visit &visit : {accepted, asking}) {
        CHECK(receipt(visit).isLate);
        CHECK(receipt(visit).promised == promised.next());
    }
    CHECK(must(test.files().lists(test.at(0).actor)).late.size() == 1);
    must(test.files().changePromise(test.at(0), id, dayAt("2026-12-04"), QStringLiteral("workload")));
    CHECK_FALSE(receipt(asking).isLate);
    CHECK(receipt(asking).promised == dayAt("2026-12-04"));
    must(test.files().ready(test.at(0), id));
    CHECK_FALSE(receipt(asking).isLate);
}

TEST_CASE("Documents are collected where the office says, else at the counters that serve the pick-up service")
{
    OfficeSetup setup = applicationSetup();
    const auto places = [&] {
        FileOffice test(storage::Backend::Sqlite, setup);
        const Visit visit = test.served({{test.service("KK")}});
        test.ended(visit, {visit.legs.front().id, LegOutcome::Accepted});
        return must(test.office->papers().receipt(test.at(0).actor, visit.ticket.id)).services.front().file->pickUp;
    };
    const QStringList all = places();
    CHECK(all.size() == int(setup.counters.size())); // none is limited
    for (auto &counter : setup.counters)
        counter.services = {QStringLiteral("KK"), QStringLiteral("LEGAL")};
    CHECK(places().isEmpty()); // nothing is made up
    setup.counters.back().services << QStringLiteral("PENGAMBILAN");
    CHECK(places() == QStringList{setup.counters.back().name});
}

TEST_CASE("A file that was withdrawn leaves the receipt of its acceptance as it was")
{
    FileOffice test(storage::Backend::Sqlite);
    const Visit visit = test.served({{test.service("KK")}});
    const ApplicationId id = *test.ended(visit, {visit.legs.front().id, LegOutcome::Accepted}).legs.front().application;
    const auto receipt = [&] { return must(test.office->papers().receipt(test.at(0).actor, visit.ticket.id)); };
    const auto before = *receipt().services.front().file;
    test.clock.advance(oneHour);
    must(test.files().withdraw(test.at(0), id));
    CHECK(receipt().services.front().file->promised == before.promised);
    CHECK(receipt().services.front().file->code == before.code);
}

TEST_CASE("What lacks is told with the number of the visit that is asked for, else of the last one")
{
    FileOffice test(storage::Backend::Sqlite);
    const Visit first = test.served({{test.service("KK")}});
    rules::LegResult lacks{first.legs.front().id, LegOutcome::Incomplete};
    lacks.file.list = CheckList{{1}, {}};
    const ApplicationId id = *test.ended(first, lacks).legs.front().application;
    const Visit second = test.served({{}, {}, 1, false, {}, {}, id});
    rules::LegResult again{second.legs.front().id, LegOutcome::Incomplete};
    again.file.list = CheckList{{1, 2}, {}};
    test.ended(second, again);
    auto &papers = test.office->papers();
    const Actor reader = test.at(0).actor;
    CHECK(must(papers.missing(reader, id)).number == second.ticket.number);
    CHECK(must(papers.missing(reader, id, first.ticket.id)).number == first.ticket.number);
}

TEST_CASE("The requirement sheet has the fee's note with the fee, and no date where no decree gave one")
{
    OfficeSetup setup = applicationSetup();
    setup.services.front().standard.components.push_back(
        {0, 0, QStringLiteral("fee"), QStringLiteral("Gratis menurut UU"), {}, ComponentStatus::Verified});
    setup.services.front().standard.components.push_back(
        {0, 0, QStringLiteral("product"), QStringLiteral("Kartu"), {}, ComponentStatus::Verified});
    const TestOffice test(storage::Backend::Sqlite, setup);
    const auto paper = must(
        test.office->papers().requirements(test.at(0).actor, test.service("KK"), test.office->today()));
    CHECK(paper.feeNote.id == QStringLiteral("Gratis menurut UU"));
    CHECK(paper.components.size() == 1);
    CHECK(paper.validFrom.isEmpty());
}

TEST_CASE("The requirements of a number are told of its own services only")
{
    FileOffice test(storage::Backend::Sqlite);
    const Visit visit = test.served({{test.service("KK")}});
    auto &papers = test.office->papers();
    CHECK(must(papers.requirementsOf(test.at(0).actor, visit.ticket.id)).requirements.size() == 3);
    CHECK(must(papers.requirementsOf(test.at(0).actor, visit.ticket.id, test.service("KK"))).requirements.size() == 3);
    CHECK(papers.requirementsOf(test.at(0).actor, visit.ticket.id, test.service("LEGAL")).error()
          == Error{ErrorCode::LegNotFound, visit.ticket.number.text()});
}

TEST_CASE("The requirements of a number are those of the service it was taken for, where none is named")
{
    FileOffice test(storage::Backend::Sqlite);
    const Visit visit = must(test.office->queue().walkIn(test.at(0), {{test.service("KK"), test.service("AKTA")}}));
    const auto told = [&] {
        return must(test.office->papers().requirementsOf(test.at(0).actor, visit.ticket.id)).service.id;
    };
    const QString taken = told();
    must(test.office->queue().switchTo(test.at(0), visit.ticket.id, visit.legs[1].id));
    CHECK(told() == taken);
}

TEST_CASE("The requirement sheet tells by when a product is ready, where that is set")
{
    FileOffice test(storage::Backend::Sqlite);
    const auto completion = [&](const char *service) {
        return must(test.office->papers().requirements(test.at(0).actor, test.service(service), test.office->today()))
            .completion;
    };
    CHECK(completion("KK") == Completion{CompletionUnit::WorkingDays, 2});
    CHECK(completion("LEGAL") == Completion{CompletionUnit::SameVisit, 0});
    CHECK(completion("AKTA").unit == CompletionUnit::Unset);
}

TEST_CASE("Where no place for complaints is set a paper names the one head there is today")
{
    const auto headOf = [](const std::vector<StaffSetup> &heads, const char *place) {
        OfficeSetup setup = smallSetup();
        setup.staff.insert(setup.staff.end(), heads.begin(), heads.end());
        TestOffice test(storage::Backend::Sqlite, setup);
        for (const auto &field : textFields()) {
            if (QLatin1String(field.key) == QLatin1String("complaint_place"))
                must(test.office->setup().setText(test.at(0), field, QString::fromLatin1(place)));
        }
        return must(test.office->papers().office(test.at(0).actor)).headName;
    };
    const StaffSetup head{QStringLiteral("K1"), QStringLiteral("Hj. Rusmilawati"), {}, {}, {Role::UnitHead}};
    const StaffSetup other{QStringLiteral("K2"), QStringLiteral("Gazali"), {}, {}, {Role::UnitHead}};
    CHECK(headOf({head}, "") == QStringLiteral("Hj. Rusmilawati"));
    CHECK(headOf({head}, "loket 5").isEmpty());
    CHECK(headOf({}, "").isEmpty());
    CHECK(headOf({head, other}, "").isEmpty()); // which of them is not for a paper to guess
}
