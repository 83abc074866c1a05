// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/applicationcode.h"
#include "tests/core/service/fileoffice.h"

using namespace loket;
using namespace loket::test;

TEST_CASE("Two services, one paid and one promised over a holiday, collected by its code two working days later")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    auto &queue = test.office->queue();
    const OfficeDay first = test.office->today(); // Wednesday 2026-11-25, the Friday is a holiday

    const Visit visit = test.served({{test.service("LEGAL"), test.service("KK")}});
    const LegId legal = visit.legs[0].id;
    const LegId card = visit.legs[1].id;
    must(queue.setQuantity(test.at(0), visit.ticket.id, legal, 3));
    must(queue.switchTo(test.at(0), visit.ticket.id, card));
    test.clock.advance(4 * minuteMs);
    must(queue.setCharge(test.at(0), visit.ticket.id, legal, 15'000));
    const Visit done = must(queue.finish(test.at(0), visit.ticket.id, {{legal}, {card, LegOutcome::Accepted}}));
    CHECK(done.legs[0].outcome == LegOutcome::Done);
    CHECK(done.legs[0].charged == 15'000);
    CHECK_FALSE(done.legs[0].application);
    CHECK(done.legs[1].charged == 0); // free, and said so
    const ApplicationId id = *done.legs[1].application;
    const Application accepted = test.stored(id);
    CHECK(accepted.state == ApplicationState::InProcess);
    // Two working days after Wednesday, the Friday off: Monday.
    CHECK(accepted.promisedDay == QStringLiteral("2026-11-30"));
    CHECK_FALSE(accepted.estimate);
    CHECK(applicationcode::fromText(applicationcode::text(accepted.code)) == accepted.code);

    auto lists = must(test.files().lists(test.at(0).actor));
    REQUIRE(lists.notReady.size() == 1);
    CHECK(lists.late.empty());
    test.clock.advance(wholeDay); // Thursday 08.09
    must(test.files().ready(test.at(1), id));
    lists = must(test.files().lists(test.at(0).actor));
    REQUIRE(lists.ready.size() == 1);
    CHECK(lists.notReady.empty());

    test.clock.advance(4 * wholeDay); // Monday
    const OfficeDay last = test.office->today();
    const auto found = must(test.files().find(test.at(0).actor, applicationcode::text(accepted.code).toLower()));
    REQUIRE(found.application.id == id);
    const Visit collecting = test.served({{}, {}, 1, false, {}, {}, id});
    CHECK(test.office->catalogue().service(collecting.ticket.service)->code == QStringLiteral("PENGAMBILAN"));
    CHECK(collecting.ticket.number.letter == QStringLiteral("Y"));
    test.ended(collecting, collected(collecting.legs.front().id, HandedTo::Proxy));
    const Application over = test.stored(id);
    CHECK(over.state == ApplicationState::HandedOver);
    CHECK(over.handedTo == HandedTo::Proxy);
    CHECK(failedWith(queue.take(test.at(0), {{}, {}, 1, false, {}, {}, id}), ErrorCode::ApplicationState));

    // By hand: accepted Wednesday 08.09, ready Thursday 08.09.
    const Summary all = test.summary(first, last);
    REQUIRE(all.applications);
    CHECK(all.applications->accepted == 1);
    CHECK(all.applications->estimated == 0);
    CHECK(all.applications->ready == 1);
    CHECK(all.applications->kept == StandardCounts{1, 1});
    CHECK(all.applications->keptEstimates == StandardCounts{0, 0});
    CHECK(all.applications->completionSeconds.sum() == 86'400);
    CHECK(all.applications->lateDays.isEmpty());
    CHECK(all.applications->handedOver == 1);
    CHECK(all.applications->toProxy == 1);
    CHECK(all.applications->visitsNeeded.sum() == 2);
    CHECK(all.applications->withdrawn == 0);
    REQUIRE(all.fees);
    CHECK(all.fees->priced == 2);
    CHECK(all.fees->tariff == 15'000);
    CHECK(all.fees->charged == 15'000);
    CHECK(all.fees->differing == 0);
    CHECK(test.summary(first, first).applications->accepted == 1);
    CHECK(test.summary(first, first).applications->ready == 0);
    CHECK(test.summary(last, last).applications->handedOver == 1);
    must(verify(test.address));
}

TEST_CASE("An incomplete file comes back twice: its list stays as it was ticked, an added requirement needs a reason")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    auto &queue = test.office->queue();
    const OfficeDay first = test.office->today();

    const Visit visit = test.served({{test.service("KK")}});
    rules::LegResult lacks{visit.legs.front().id, LegOutcome::Incomplete};
    CHECK(failedWith(queue.finish(test.at(0), visit.ticket.id,
                                  {{lacks.leg, LegOutcome::Incomplete, {}, {{}, CheckList{{1, 2, 3}, {}}}}}),
                     ErrorCode::NothingLacks));
    lacks.file.list = CheckList{{1}, {}};
    const Visit sentAway = test.ended(visit, lacks);
    const ApplicationId id = *sentAway.legs.front().application;
    CHECK_FALSE(sentAway.legs.front().charged); // nothing was given, nothing was paid
    auto dossier = must(test.files().dossier(test.at(0).actor, id));
    REQUIRE(dossier.missing().size() == 2);
    CHECK(dossier.missing()[0].nameId == QStringLiteral("Buku nikah"));
    CHECK(dossier.missing()[1].nameEn == QStringLiteral("ID card"));
    CHECK(dossier.application.promisedDay.isEmpty());

    test.clock.advance(wholeDay);
    const Visit second = test.served({{}, {}, 1, false, {}, {}, id});
    CHECK(second.ticket.service == test.service("KK")); // what he came for the first time
    rules::LegResult again{second.legs.front().id, LegOutcome::Incomplete};
    again.file.list = CheckList{{1, 2, 3}, {{QStringLiteral("Surat cerai")}}};
    CHECK(queue.finish(test.at(0), second.ticket.id, {again}).error()
          == Error{ErrorCode::ReasonNeeded, QStringLiteral("requirement_added")});
    again.file.list->reason = QStringLiteral("tired");
    CHECK(failedWith(queue.finish(test.at(0), second.ticket.id, {again}), ErrorCode::UnknownReason));
    again.file.list->reason = QStringLiteral("not_told");
    test.ended(second, again);
    dossier = must(test.files().dossier(test.at(0).actor, id));
    REQUIRE(dossier.missing().size() == 1);
    CHECK(dossier.missing().front().addedReason == QStringLiteral("not_told"));

    // Whether he waits again is the office's setting.
    Settings settings = test.office->catalogue().settings;
    const Instant taken = test.clock.now();
    CHECK(must(queue.take(test.at(0), {{}, {}, 1, false, {}, {}, id})).ticket.rankAt == taken);
    must(queue.undo(test.at(0)));
    settings.returningWaits = false;
    must(test.office->setup().setSettings(test.at(0), settings));
    const Visit third = must(queue.take(test.at(0), {{}, {}, 1, false, {}, {}, id}));
    CHECK(third.ticket.rankAt == test.office->zone().at(test.office->today(), 8 * oneHour));
    must(queue.callNext(test.at(0)));
    must(queue.start(test.at(0), third.ticket.id));
    test.clock.advance(10 * minuteMs);
    CHECK(failedWith(queue.finish(test.at(0), third.ticket.id, {{third.legs.front().id, LegOutcome::Accepted}}),
                     ErrorCode::StillLacks));
    test.ended(third, completed(third.legs.front().id));
    CHECK(test.stored(id).promisedDay == QStringLiteral("2026-12-01")); // Thursday + two working days, Friday off
    test.clock.advance(oneHour);
    must(test.files().ready(test.at(0), id));
    must(test.files().handOver(test.at(0), id, HandedTo::Applicant));

    const Summary all = test.summary(first, test.office->today());
    CHECK(all.outcomes.incomplete == 2);
    CHECK(all.applications->accepted == 1);
    CHECK(all.applications->itemsAdded == 1);
    CHECK(all.applications->completionSeconds.sum() == 3600); // the clock began with the complete file
    CHECK(all.applications->visitsNeeded.sum() == 3);
    must(verify(test.address));
}

TEST_CASE("Money that was paid where no fee is set is counted apart")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    const OfficeDay day = test.office->today();
    for (const qint64 paid : {0, 20'000, 5'000}) {
        const Visit visit = test.served({{test.service("AKTA")}});
        must(test.office->queue().setCharge(test.at(0), visit.ticket.id, visit.legs.front().id, paid));
        test.ended(visit, {visit.legs.front().id});
    }
    const Summary all = test.summary(day, day);
    REQUIRE(all.fees);
    CHECK(all.fees->unset == 2);
    CHECK(all.fees->unsetCharged == 25'000);
    CHECK(all.fees->priced == 0);
    CHECK(all.fees->charged == 0);
}

TEST_CASE("Services with a set fee of which nobody noted a payment are counted, as what happened on their day")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    const OfficeDay first = test.office->today();
    const auto ends = [&](const char *service, LegOutcome outcome, std::optional<qint64> paid = {}) {
        const Visit visit = test.served({{test.service(service)}});
        rules::LegResult result{visit.legs.front().id, outcome};
        if (paid)
            must(test.office->queue().setCharge(test.at(0), visit.ticket.id, result.leg, paid));
        if (outcome == LegOutcome::Accepted && QLatin1String(service) == QLatin1String("LEGAL"))
            result.file.promised = dayAt("2026-11-30");
        if (outcome == LegOutcome::Referred)
            result.reason = QStringLiteral("BPKPAD");
        test.ended(visit, result);
    };
    ends("LEGAL", LegOutcome::Done);
    Summary all = test.summary(first, first);
    REQUIRE(all.fees);
    CHECK(*all.fees == FeeFigures{0, 0, 0, 0, 0, 0, 0, 0, 1}); // with nothing else about fees on that day
    ends("LEGAL", LegOutcome::Accepted);
    ends("LEGAL", LegOutcome::Done, 5'000);
    ends("LEGAL", LegOutcome::Done, 0);  // noted: nothing was paid
    ends("AKTA", LegOutcome::Done);      // no fee is set
    ends("KK", LegOutcome::Accepted);    // free of charge
    ends("LEGAL", LegOutcome::Referred); // nothing is due
    test.clock.advance(wholeDay);
    ends("LEGAL", LegOutcome::Done);
    all = test.summary(first, first);
    CHECK(all.fees->unrecorded == 2);
    CHECK(all.fees->priced == 3);
    CHECK(all.fees->differing == 1);
    CHECK(all.fees->charged == 5'000);
    CHECK(test.summary(first, test.office->today()).fees->unrecorded == 3);
}

TEST_CASE("Of a computed fee too it is counted when nobody noted what was paid")
{
    LOKET_ON_BOTH_DATABASES(backend);
    OfficeSetup setup = applicationSetup();
    setup.services[1].standard.fee = {FeeKind::Computed, 0, QStringLiteral("kas")};
    setup.services[1].standard.feeStatus = StandardStatus::Verified;
    FileOffice test(backend, setup);
    const OfficeDay day = test.office->today();
    const auto ends = [&](LegOutcome outcome, std::optional<qint64> paid) {
        const Visit visit = test.served({{test.service("AKTA")}});
        rules::LegResult result{visit.legs.front().id, outcome};
        if (outcome == LegOutcome::Accepted)
            result.file.promised = dayAt("2026-11-30");
        if (outcome == LegOutcome::Refused)
            result.reason = QStringLiteral("other");
        if (paid)
            must(test.office->queue().setCharge(test.at(0), visit.ticket.id, result.leg, *paid));
        test.ended(visit, result);
    };
    // By hand: of six services two are paid (40,000 and noted as nothing), one is refused, three were never noted.
    ends(LegOutcome::Done, 40'000);
    ends(LegOutcome::Accepted, 0);
    ends(LegOutcome::Refused, {});
    ends(LegOutcome::Done, {});
    ends(LegOutcome::Accepted, {});
    ends(LegOutcome::Accepted, {});
    const Summary all = test.summary(day, day);
    REQUIRE(all.fees);
    CHECK(*all.fees == FeeFigures{0, 0, 0, 0, 2, 40'000, 0, 0, 3});
}

TEST_CASE("Each requirement that was asked for only later is told with its file, service and reason")
{
    LOKET_ON_BOTH_DATABASES(backend);
    OfficeSetup setup = applicationSetup();
    for (auto &reason : setup.reasons) {
        if (reason.kind == QLatin1String("requirement_added"))
            reason.nameId = QStringLiteral("Belum disampaikan");
    }
    FileOffice test(backend, setup);
    const OfficeDay first = test.office->today();
    const auto returned = [&](const TakeOrder &order, const CheckList &list) {
        const Visit visit = test.served(order);
        rules::LegResult lacks{visit.legs.front().id, LegOutcome::Incomplete};
        lacks.file.list = list;
        return *test.ended(visit, lacks).legs.front().application;
    };
    const auto report = [&](const OfficeDay &from) {
        return must(must(test.office->report({}))->summary(from, test.office->today())).addedRequirements;
    };
    const ApplicationId file = returned({{test.service("KK")}}, {{1}, {}});
    CHECK(report(first).empty()); // what the first visit was told is no exception
    test.clock.advance(wholeDay);
    const QString reason = QStringLiteral("not_told");
    returned({{}, {}, 1, false, {}, {}, file},
             {{1, 2, 3}, {{QStringLiteral("Surat cerai")}, {QStringLiteral("Pasfoto")}}, reason});
    const QString code = applicationcode::text(test.stored(file).code);
    const OfficeDay second = test.office->today();
    const Instant at = test.clock.now();
    const SummaryDocument::AddedRequirement divorce{
        second, at, code, QStringLiteral("KK"), QStringLiteral("Surat cerai"), QStringLiteral("Belum disampaikan")};
    auto photo = divorce;
    photo.requirement = QStringLiteral("Pasfoto");
    CHECK(report(first) == std::vector<SummaryDocument::AddedRequirement>{divorce, photo});
    must(test.office->queue().undo(test.at(0)));
    CHECK(report(first).empty()); // taken back
    test.clock.advance(wholeDay);
    CHECK(report(test.office->today()).empty());
}

TEST_CASE("Whoever collects what was paid when it was accepted owes nothing, and nothing is noted as lacking")
{
    OfficeSetup setup = applicationSetup();
    setup.services.front().standard.fee = {FeeKind::Fixed, 10'000, {}};
    setup.services.pop_back(); // no pick-up service: files are collected under their own
    TestOffice test(storage::Backend::Sqlite, setup);
    const OfficeDay day = test.office->today();
    auto &queue = test.office->queue();
    const auto unrecorded = [&] {
        const auto fees = must(must(test.office->report({}))->summary(day, day)).whole().fees;
        return fees ? fees->unrecorded : 0;
    };
    const Visit visit = must(queue.walkIn(test.at(0), {{test.service("KK")}}));
    rules::LegResult accepted{visit.legs.front().id, LegOutcome::Accepted};
    must(queue.setCharge(test.at(0), visit.ticket.id, accepted.leg, 10'000));
    const ApplicationId id = *must(queue.finish(test.at(0), visit.ticket.id, {accepted})).legs.front().application;
    const Visit collecting = must(queue.walkIn(test.at(0), {{}, {}, 1, false, {}, {}, id}));
    must(queue.finish(test.at(0), collecting.ticket.id, {collected(collecting.legs.front().id)}));
    CHECK(unrecorded() == 0);

    // What comes of a file that is done while its visitor waits falls due at its end.
    const Visit lacking = must(queue.walkIn(test.at(0), {{test.service("LEGAL")}}));
    rules::LegResult lacks{lacking.legs.front().id, LegOutcome::Incomplete};
    lacks.file.list = CheckList{{}, {{QStringLiteral("Surat"), {}}}};
    const ApplicationId copy = *must(queue.finish(test.at(0), lacking.ticket.id, {lacks})).legs.front().application;
    CHECK(unrecorded() == 0);
    const Visit back = must(queue.walkIn(test.at(0), {{}, {}, 1, false, {}, {}, copy}));
    rules::LegResult done = collected(back.legs.front().id);
    done.file.complete = true;
    must(queue.finish(test.at(0), back.ticket.id, {done}));
    CHECK(unrecorded() == 1);
}

TEST_CASE("A file is paid for once: who comes back with it, or only asks about it, owes nothing more")
{
    LOKET_ON_BOTH_DATABASES(backend);
    OfficeSetup setup = applicationSetup();
    setup.services.front().standard.fee = {FeeKind::Fixed, 10'000, {}};
    FileOffice test(backend, setup);
    auto &queue = test.office->queue();
    const auto unrecorded = [&] { return test.summary(test.office->today(), test.office->today()).fees->unrecorded; };
    const auto comes = [&](const char *service, const std::optional<ApplicationId> &file) {
        test.clock.advance(minuteMs);
        TakeOrder order{{}, {}, 1, false, {}, {}, file};
        if (!file)
            order.services = {test.service(service)};
        return must(queue.walkIn(test.at(0), order));
    };
    const auto ends = [&](const Visit &visit, LegOutcome outcome, std::optional<qint64> paid) {
        rules::LegResult result{visit.legs.front().id, outcome};
        if (outcome == LegOutcome::Incomplete)
            result.file.list = CheckList{{}, {{QStringLiteral("Surat"), {}}}, QStringLiteral("not_told")};
        result.file.complete = outcome == LegOutcome::Accepted;
        result.file.stays = outcome == LegOutcome::Done;
        if (paid)
            must(queue.setCharge(test.at(0), visit.ticket.id, result.leg, *paid));
        return must(queue.finish(test.at(0), visit.ticket.id, {result})).legs.front().application;
    };
    // Accepted and paid for; at the second visit something lacks after all, at the third it is accepted again.
    const auto paid = ends(comes("KK", {}), LegOutcome::Accepted, 10'000);
    ends(comes("KK", paid), LegOutcome::Incomplete, {});
    ends(comes("KK", paid), LegOutcome::Accepted, {});
    CHECK(unrecorded() == 0);

    // Accepted without a word about the payment: one payment is missing, however often the file comes back.
    const auto silent = ends(comes("KK", {}), LegOutcome::Accepted, {});
    CHECK(unrecorded() == 1);
    ends(comes("KK", silent), LegOutcome::Incomplete, {});
    ends(comes("KK", silent), LegOutcome::Accepted, {});
    CHECK(unrecorded() == 1);

    // Paid when it still lacked something, and complete later.
    const auto early = ends(comes("LEGAL", {}), LegOutcome::Incomplete, 5'000);
    const Visit complete = comes("LEGAL", early);
    rules::LegResult done = collected(complete.legs.front().id);
    done.file.complete = true;
    must(queue.finish(test.at(0), complete.ticket.id, {done}));
    CHECK(unrecorded() == 1);

    // Nothing comes of a visit that only asks about a file that still lacks something.
    const auto open = ends(comes("LEGAL", {}), LegOutcome::Incomplete, {});
    ends(comes("LEGAL", open), LegOutcome::Done, {});
    CHECK(unrecorded() == 1);
}

TEST_CASE("A number given by mistake brings no persons and no priority into the summary")
{
    FileOffice test(storage::Backend::Sqlite);
    auto &queue = test.office->queue();
    TakeOrder order{{test.service("KK")}, {}, 4};
    const Visit mistake = must(queue.take(test.at(0), order));
    order.persons = 2;
    must(queue.take(test.at(0), order));
    must(queue.voided(test.at(0), mistake.ticket.id, QStringLiteral("double")));
    const Summary all = test.summary(test.office->today(), test.office->today());
    CHECK(all.visits.taken == 2);
    CHECK(all.visits.voided == 1);
    CHECK(all.persons == 2);
}

TEST_CASE("An example of a fee counts as no set fee")
{
    OfficeSetup setup = applicationSetup();
    setup.services.front().standard.feeStatus = StandardStatus::Example;
    TestOffice test(storage::Backend::Sqlite, setup);
    for (const qint64 paid : {qint64(0), qint64(10'000)}) {
        const Visit visit = must(test.office->queue().walkIn(test.at(0), {{test.service("KK")}}));
        must(test.office->queue().setCharge(test.at(0), visit.ticket.id, visit.legs.front().id, paid));
        must(test.office->queue().finish(test.at(0), visit.ticket.id));
    }
    const OfficeDay day = test.office->today();
    const Summary all = must(must(test.office->report({}))->summary(day, day)).whole();
    REQUIRE(all.fees);
    CHECK(all.fees->priced == 0);
    CHECK(all.fees->unset == 1);
    CHECK(all.fees->unsetCharged == 10'000);
}

TEST_CASE("No accepted file leaves without a date, and an estimate is counted apart")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    auto &queue = test.office->queue();
    const OfficeDay first = test.office->today();
    const Visit visit = test.served({{test.service("AKTA")}});
    rules::LegResult accepted{visit.legs.front().id, LegOutcome::Accepted};
    CHECK(queue.finish(test.at(0), visit.ticket.id, {accepted}).error()
          == Error{ErrorCode::PromiseNeeded, QStringLiteral("Akta kelahiran")});
    for (const auto &[day, refused] :
         {std::pair("2026-11-24", ErrorCode::DayOver), std::pair("2026-11-27", ErrorCode::DayIsHoliday),
          std::pair("2026-11-29", ErrorCode::DayNotServed)}) {
        accepted.file.promised = dayAt(day);
        CHECK(queue.finish(test.at(0), visit.ticket.id, {accepted}).error().code == refused);
    }
    CHECK(must(test.office->visit(visit.ticket.id)).ticket.state == TicketState::Serving); // nothing was half done
    accepted.file.promised = dayAt("2026-11-26");
    const auto numbered = [&](const char *number) {
        return queue.setOfficeNumber(test.at(0), visit.ticket.id, accepted.leg, QString::fromLatin1(number));
    };
    CHECK(numbered("6371012345678901").error() == Error{ErrorCode::BadText, QStringLiteral("NIK")});
    must(numbered("474/12/2026"));
    const ApplicationId id = *test.ended(visit, accepted).legs.front().application;
    CHECK(test.stored(id).estimate);
    const auto byNumber = must(test.office->find(test.at(0).actor, QStringLiteral(" 474/12/2026 "))).files;
    REQUIRE(byNumber.size() == 1);
    CHECK(byNumber.front().application.id == id);
    CHECK(failedWith(test.office->find(test.at(0).actor, QStringLiteral("474")), ErrorCode::ApplicationNotFound));
    CHECK(must(test.files().acceptedOn(test.at(0).actor, test.service("AKTA"), first)).size() == 1);
    CHECK(must(test.files().acceptedOn(test.at(0).actor, test.service("KK"), first)).empty());

    test.clock.advance(5 * wholeDay); // Monday, promised Thursday, Friday off: one working day late
    must(test.files().ready(test.at(0), id));
    const Summary all = test.summary(first, test.office->today());
    CHECK(all.applications->estimated == 1);
    CHECK(all.applications->kept == StandardCounts{0, 0});
    CHECK(all.applications->keptEstimates == StandardCounts{0, 1});
    CHECK(all.applications->lateDays.sum() == 1);
    CHECK_FALSE(must(queue.finish(test.at(0), test.served({{test.service("AKTA")}}).ticket.id)).legs.front().charged);
}

TEST_CASE("After the office's hours nothing is promised for the same day")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    auto &queue = test.office->queue();
    const ApplicationId id = test.accepted();
    const Visit visit = test.served({{test.service("LEGAL")}}); // usually done while the visitor waits
    test.clock.advance(8 * oneHour);                            // 16.10
    rules::LegResult accepted{visit.legs.front().id, LegOutcome::Accepted};
    accepted.file.promised = test.office->today();
    CHECK(queue.finish(test.at(0), visit.ticket.id, {accepted}).error()
          == Error{ErrorCode::HoursOver, QStringLiteral("2026-11-25")});
    CHECK(failedWith(test.files().changePromise(test.at(0), id, test.office->today(), QStringLiteral("workload")),
                     ErrorCode::HoursOver));
    accepted.file.promised.reset();
    const ApplicationId next = *test.ended(visit, accepted).legs.front().application;
    CHECK(test.stored(next).promisedDay == QStringLiteral("2026-11-26"));
    CHECK_FALSE(test.stored(next).estimate);
}

TEST_CASE("Pauses and new dates: the clock stands still, and a date is changed with a reason before it passes")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    const OfficeDay first = test.office->today();
    const ApplicationId id = test.accepted(); // Wednesday 08.05, promised Monday 30
    CHECK(failedWith(test.files().pause(test.at(0), id, QStringLiteral("tired")), ErrorCode::UnknownReason));
    test.clock.advance(oneHour);
    must(test.files().pause(test.at(0), id, QStringLiteral("blank_stock")));
    test.clock.advance(2 * oneHour);
    must(test.files().resume(test.at(0), id));
    const auto failure = must(
        test.office->counters().beginOutage(test.at(0), {}, QStringLiteral("power"), test.clock.now()));
    test.clock.advance(30 * minuteMs);
    must(test.office->counters().endOutage(test.at(0), failure.id, test.clock.now()));
    CHECK(failedWith(test.files().changePromise(test.at(0), id, dayAt("2026-11-27"), QStringLiteral("workload")),
                     ErrorCode::DayIsHoliday));
    CHECK(failedWith(test.files().changePromise(test.at(0), id, dayAt("2026-11-30"), QStringLiteral("workload")),
                     ErrorCode::DayAsBefore));
    must(test.files().changePromise(test.at(0, 1), id, dayAt("2026-12-02"), QStringLiteral("workload")));
    const auto dossier = must(test.files().dossier(test.at(0).actor, id));
    REQUIRE(dossier.promises.size() == 2);
    CHECK(dossier.promises.back().staff == test.office->catalogue().staff[1].id); // told by whom

    // A holiday that is decreed later: what was promised stands, and the list says so.
    must(test.office->hours().setHoliday(test.at(0),
                                         {0, 0, QStringLiteral("2026-12-02"), QStringLiteral("Libur baru"),
                                          QStringLiteral("New holiday"), HolidayKind::National}));
    const auto lists = must(test.files().lists(test.at(0).actor));
    REQUIRE(lists.notReady.size() == 1);
    CHECK(lists.notReady.front().promisedOnClosed);
    CHECK(lists.notReady.front().application.promisedDay == QStringLiteral("2026-12-02"));
    CHECK(test.stored(test.accepted()).promisedDay == QStringLiteral("2026-11-30"));

    test.clock.advance(8 * wholeDay); // Thursday 3 December: until its end the promise of the day off is kept
    CHECK(must(test.files().lists(test.at(0).actor)).late.size() == 1);
    must(test.files().ready(test.at(0), id));
    const Summary all = test.summary(first, test.office->today());
    CHECK(all.applications->promisesChanged == 1);
    CHECK(all.applications->kept == StandardCounts{1, 1});
    CHECK(all.applications->lateDays.sum() == 0);
    // 8 days, 3.5 h and the five minutes of the visit between, less two hours and the half oneHour of the failure.
    CHECK(all.applications->completionSeconds.sum() == 8 * 86'400 + 3600 + 300);
    must(verify(test.address));
}

TEST_CASE("A date that is told after the promise has passed is kept, and the file stays late by the one it broke")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    const OfficeDay first = test.office->today();
    const ApplicationId broken = test.accepted(); // Wednesday, promised Monday 30
    const ApplicationId moved = test.accepted();
    must(test.files().changePromise(test.at(0), moved, dayAt("2026-12-04"), QStringLiteral("workload")));
    test.clock.advance(6 * wholeDay); // Tuesday 1 December
    const ApplicationId other = test.accepted();
    must(test.files().changePromise(test.at(0), broken, dayAt("2026-12-04"), QStringLiteral("workload")));
    must(test.files().pause(test.at(0), broken, QStringLiteral("blank_stock")));

    auto lists = must(test.files().lists(test.at(0).actor));
    CHECK(lists.notReady.size() == 3);
    REQUIRE(lists.late.size() == 1);
    CHECK(lists.late.front().application.id == broken);
    CHECK(lists.late.front().application.promisedDay == QStringLiteral("2026-12-04"));
    CHECK(lists.late.front().judgedDay == QStringLiteral("2026-11-30"));
    CHECK(lists.late.front().pause);
    // The new day may become a day off all the same.
    must(test.office->hours().setHoliday(test.at(0),
                                         {0, 0, QStringLiteral("2026-12-04"), QStringLiteral("Libur baru"),
                                          QStringLiteral("New holiday"), HolidayKind::National}));
    lists = must(test.files().lists(test.at(0).actor));
    CHECK(lists.late.front().promisedOnClosed);

    test.clock.advance(7 * wholeDay); // Tuesday 8 December: the two others are late too, the oldest promise first
    lists = must(test.files().lists(test.at(0).actor));
    std::vector<ApplicationId> late;
    for (const auto &row : lists.late)
        late.push_back(row.application.id);
    CHECK(late == std::vector{broken, other, moved});
    must(test.files().resume(test.at(0), broken));
    must(test.files().ready(test.at(0), broken));
    CHECK(must(test.files().lists(test.at(0).actor)).late.size() == 2);
    const Summary all = test.summary(first, test.office->today());
    CHECK(all.applications->kept == StandardCounts{0, 1}); // the list and the summary judge alike
    CHECK(all.applications->lateDays.sum() == 5);
    must(verify(test.address));
}

TEST_CASE("Undo of an acceptance withdraws the application for good, and every other act goes back as it came")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    auto &queue = test.office->queue();
    const OfficeDay today = test.office->today();
    const Visit visit = test.served({{test.service("KK")}});
    const rules::LegResult accept{visit.legs.front().id, LegOutcome::Accepted};
    const ApplicationId id = *test.ended(visit, accept).legs.front().application;
    const QString code = test.stored(id).code;
    const Visit running = must(queue.undo(test.at(0)));
    CHECK(running.ticket.state == TicketState::Serving);
    CHECK_FALSE(running.legs.front().application);
    CHECK_FALSE(running.legs.front().charged);
    CHECK(test.stored(id).state == ApplicationState::Withdrawn);
    CHECK(test.summary(today, today).applications == ApplicationFigures());
    const ApplicationId second = *test.ended(visit, accept).legs.front().application;
    CHECK(second != id);
    CHECK(test.stored(second).code != code);

    // Acts on the application itself go back one by one, the officer's own only.
    const Application before = test.stored(second);
    must(test.files().pause(test.at(0), second, QStringLiteral("blank_stock")));
    CHECK(failedWith(test.files().undo(test.at(0, 1), second), ErrorCode::NothingToUndo));
    auto after = must(test.files().undo(test.at(0), second)).application;
    after.rev = before.rev;
    CHECK(after == before);
    must(test.files().ready(test.at(0), second));
    // The acceptance is not the last thing that happened to it any more.
    CHECK(failedWith(queue.undo(test.at(0)), ErrorCode::FileWentOn));
    must(test.files().undo(test.at(0), second));
    CHECK(test.stored(second).state == ApplicationState::InProcess);
    CHECK(failedWith(test.files().undo(test.at(0), second), ErrorCode::NothingToUndo));

    // Handing over within a visit goes back with the visit.
    const Visit collecting = test.served({{}, {}, 1, false, {}, {}, second});
    test.ended(collecting, collected(collecting.legs.front().id));
    CHECK(test.stored(second).state == ApplicationState::HandedOver);
    must(queue.undo(test.at(0)));
    CHECK(test.stored(second).state == ApplicationState::InProcess);
    CHECK_FALSE(test.stored(second).readyAt);
    must(verify(test.address));
}

TEST_CASE("A refusal ends an incomplete file, but whoever is refused at collection has lost nothing")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    const ApplicationId id = test.accepted();
    must(test.files().ready(test.at(0), id));
    const Visit collecting = test.served({{}, {}, 1, false, {}, {}, id});
    test.ended(collecting, {collecting.legs.front().id, LegOutcome::Refused, QStringLiteral("other")});
    CHECK(test.stored(id).state == ApplicationState::Ready);

    const Visit visit = test.served({{test.service("KK")}});
    rules::LegResult lacks{visit.legs.front().id, LegOutcome::Incomplete};
    lacks.file.list = CheckList{};
    const ApplicationId incomplete = *test.ended(visit, lacks).legs.front().application;
    const Visit back = test.served({{}, {}, 1, false, {}, {}, incomplete});
    CHECK(
        failedWith(test.office->queue().addApplication(test.at(0), back.ticket.id, incomplete), ErrorCode::WrongState));
    must(test.office->queue().addApplication(test.at(0), back.ticket.id, id));
    const Visit both = must(test.office->visit(back.ticket.id));
    must(test.office->queue().finish(test.at(0), back.ticket.id,
                                     {{both.legs[0].id, LegOutcome::Refused, QStringLiteral("other")},
                                      {both.legs[1].id, LegOutcome::NotDone, QStringLiteral("visitor_cancelled")}}));
    CHECK(test.stored(id).state == ApplicationState::Ready);
    CHECK(test.stored(incomplete).state == ApplicationState::Withdrawn);
    CHECK(test.stored(incomplete).endReason == QStringLiteral("other"));
}

TEST_CASE("A26: a receipt opens its own day, a bare number both days, a code its file, never the other one")
{
    LOKET_ON_BOTH_DATABASES(backend);
    FileOffice test(backend);
    const Actor reader = test.at(0).actor;
    const ApplicationId id = test.accepted(); // A-001 of Wednesday
    const QString code = applicationcode::text(test.stored(id).code);
    test.clock.advance(wholeDay);
    test.accepted(); // A-001 of Thursday
    for (const char *typed : {"A-001", "a1", "A001", " a 001 "}) {
        INFO(typed);
        const auto both = must(test.office->find(reader, QString::fromLatin1(typed)));
        REQUIRE(both.visits.size() == 2);
        CHECK(both.visits[0].visit.ticket.day == dayAt("2026-11-26")); // newest first
        CHECK(both.visits[1].visit.ticket.day == dayAt("2026-11-25"));
        CHECK(both.visits[1].files.front().application.id == id);
    }
    const auto receipt = must(test.office->find(reader, QStringLiteral("2026-11-25/A-001")));
    REQUIRE(receipt.visits.size() == 1);
    CHECK(receipt.visits.front().files.front().application.id == id);
    const auto byCode = must(test.office->find(reader, code));
    REQUIRE(byCode.files.size() == 1);
    CHECK(byCode.files.front().application.id == id);
    for (const QString &typed : {QStringLiteral("2026-11-24/A-001"), QStringLiteral("A-002"),
                                 QStringLiteral("CCCC-CCCC"), QStringLiteral("2026ß11ß25-Aß001"), code.chopped(1)}) {
        INFO(typed.toStdString());
        CHECK(failedWith(test.office->find(reader, typed), ErrorCode::ApplicationNotFound));
    }
}

TEST_CASE(
    "A19: an office of an earlier program gets the lists of reasons that came later, once, whoever opens it first")
{
    LOKET_ON_BOTH_DATABASES(backend);
    OfficeSetup setup = smallSetup();
    std::erase_if(setup.reasons, [](const Reason &reason) {
        return reason.kind == QStringLiteral("clock_pause") || reason.kind == QStringLiteral("referred");
    });
    TestOffice test(backend, setup);
    CHECK(test.office->catalogue().reasonsOf(QStringLiteral("referred")).empty());
    std::size_t count = 0;
    for (int i = 0; i < 3; ++i) {
        const auto later = must(
            Office::open(test.address, test.clock, QStringLiteral("loket-%1").arg(i), QStringLiteral("counter")));
        CHECK(later->catalogue().reason(QStringLiteral("clock_pause"), QStringLiteral("blank_stock")));
        CHECK(later->catalogue().reasonsOf(QStringLiteral("referred")).size() > 20);
        count = i == 0 ? later->catalogue().reasons.size() : count;
        CHECK(later->catalogue().reasons.size() == count);
    }
    must(verify(test.address));
}
