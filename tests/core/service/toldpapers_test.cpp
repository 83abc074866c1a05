// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of a visit tell what that visit did, whatever became of its file since.
#include "tests/core/service/fileoffice.h"

#include <algorithm>

using namespace loket;
using namespace loket::test;

namespace {

/// An office that reads its papers: the file of a visit's first service, and what a sheet says that lacks.
struct ToldOffice : FileOffice {
    ToldOffice() : FileOffice(storage::Backend::Sqlite) {}

    PaperDesk &papers() { return office->papers(); }
    ReceiptService told(const Visit &visit)
    {
        return must(papers().receipt(at(0).actor, visit.ticket.id)).services.front();
    }
    Result<QStringList> lacking(ApplicationId id, const Visit &visit)
    {
        return papers().missing(at(0).actor, id, visit.ticket.id).map([](const MissingPaper &paper) {
            return namesOf(paper.file.missing);
        });
    }
    static QStringList namesOf(const std::vector<BothTexts> &lines)
    {
        QStringList names;
        std::transform(lines.begin(), lines.end(), std::back_inserter(names), [](const auto &one) { return one.id; });
        return names;
    }
    /// A visit that ends incomplete; without a file it is about a new family card.
    Visit sentBack(std::optional<ApplicationId> file, const CheckList &list)
    {
        const Visit visit = file ? served({{}, {}, 1, false, {}, {}, file}) : served({{service("KK")}});
        return ended(visit, lacks(visit, list));
    }
    static rules::LegResult lacks(const Visit &visit, const CheckList &list)
    {
        rules::LegResult result{visit.legs.front().id, LegOutcome::Incomplete};
        result.file.list = list;
        return result;
    }
    Visit brought(ApplicationId file) { return served({{}, {}, 1, false, {}, {}, file}); }
};

} // namespace

TEST_CASE("What lacked at a visit is told as that visit left the list, whatever became of the file since")
{
    ToldOffice test;
    const QStringList two{QStringLiteral("Buku nikah"), QStringLiteral("KTP-el")};
    const QStringList more{QStringLiteral("KTP-el"), QStringLiteral("Surat kuasa")};
    const Visit first = test.sentBack({}, CheckList{{1}, {}});
    const ApplicationId id = *first.legs.front().application;
    CHECK(test.namesOf(test.told(first).file->missing) == two);
    const Visit second = test.sentBack(
        id, CheckList{{1, 2}, {{QStringLiteral("Surat kuasa"), {}}}, QStringLiteral("not_told")});
    const Visit third = test.brought(id); // as long as it goes on it has changed nothing
    const auto check = [&] {
        CHECK(test.namesOf(test.told(first).file->missing) == two);
        CHECK(test.namesOf(test.told(second).file->missing) == more);
        CHECK(test.lacking(id, first) == two);
        CHECK(test.lacking(id, second) == more);
    };
    check();
    test.ended(third, completed(third.legs.front().id));
    check();
    CHECK(test.told(third).file->missing.empty());
    CHECK(failedWith(test.lacking(id, third), ErrorCode::NoSuchPaper));
    must(test.files().ready(test.at(0), id));
    const Visit last = test.brought(id);
    test.ended(last, collected(last.legs.front().id));
    check();
    CHECK(failedWith(test.lacking(id, last), ErrorCode::NoSuchPaper));
}

TEST_CASE("What lacked at a visit is told of a file that was withdrawn since")
{
    ToldOffice test;
    const Visit visit = test.sentBack({}, CheckList{{1, 3}, {}});
    const ApplicationId id = *visit.legs.front().application;
    test.clock.advance(oneHour);
    must(test.files().withdraw(test.at(0), id));
    const QStringList lacked{QStringLiteral("Buku nikah")};
    CHECK(test.namesOf(test.told(visit).file->missing) == lacked);
    CHECK(test.lacking(id, visit) == lacked);
    CHECK(must(test.papers().missing(test.at(0).actor, id)).number == visit.ticket.number);
    const ApplicationId whole = test.accepted();
    CHECK(failedWith(test.papers().missing(test.at(0).actor, whole), ErrorCode::NoSuchPaper));
}

TEST_CASE("A list that was ticked wrongly and taken back is told as it was ticked at last")
{
    ToldOffice test;
    const Visit first = test.served({{test.service("KK")}});
    test.ended(first, ToldOffice::lacks(first, CheckList{{1}, {{QStringLiteral("Surat salah"), {}}}}));
    must(test.office->queue().undo(test.at(0)));
    const ApplicationId
        id = *test.ended(first, ToldOffice::lacks(first, CheckList{{1, 2}, {}})).legs.front().application;
    const QStringList lacked{QStringLiteral("KTP-el")};
    CHECK(test.lacking(id, first) == lacked);
    const Visit second = test.brought(id);
    test.ended(second, ToldOffice::lacks(second, CheckList{{}, {}, QStringLiteral("not_told")}));
    must(test.office->queue().undo(test.at(0)));
    CHECK(test.lacking(id, first) == lacked);
    CHECK(failedWith(test.lacking(id, second), ErrorCode::NoSuchPaper));
    test.ended(second, completed(second.legs.front().id));
    CHECK(test.lacking(id, first) == lacked);
    CHECK(test.namesOf(test.told(first).file->missing) == lacked);
}

TEST_CASE("A visit that took the file later is no earlier one because its number was taken before")
{
    ToldOffice test;
    auto &queue = test.office->queue();
    const Visit early = must(queue.take(test.at(0), {{test.service("KK")}}));
    const Visit first = test.sentBack({}, CheckList{{1}, {}});
    const ApplicationId id = *first.legs.front().application;
    must(queue.callNext(test.at(0)));
    must(queue.start(test.at(0), early.ticket.id));
    const Visit added = must(queue.addApplication(test.at(0), early.ticket.id, id));
    test.clock.advance(minuteMs);
    must(queue.switchTo(test.at(0), early.ticket.id, added.legs.back().id));
    rules::LegResult now{added.legs.back().id, LegOutcome::Incomplete};
    now.file.list = CheckList{{1, 2}, {}};
    must(queue.finish(test.at(0), early.ticket.id, {now}));
    CHECK(test.lacking(id, first)->size() == 2);
    CHECK(test.lacking(id, early)->size() == 1);
}

TEST_CASE("A file that had ended before its service did is told without a promise, and as handed over to nobody")
{
    ToldOffice test;
    const ApplicationId withdrawn = test.accepted();
    const ApplicationId collectedOtherwise = test.accepted();
    for (const ApplicationId id : {withdrawn, collectedOtherwise}) {
        const Visit visit = test.brought(id);
        test.clock.advance(minuteMs);
        if (id == withdrawn)
            must(test.files().withdraw(test.at(0), id));
        else
            must(test.files().handOver(test.at(0), id, HandedTo::Proxy));
        test.clock.advance(minuteMs);
        test.ended(visit, {visit.legs.front().id, LegOutcome::Done});
        CHECK(test.told(visit).outcome == LegOutcome::Done);
        CHECK_FALSE(test.told(visit).file);
    }
    const ApplicationId own = test.accepted();
    const Visit visit = test.brought(own);
    test.ended(visit, collected(visit.legs.front().id));
    CHECK(test.told(visit).file->isHandedOver);
}

TEST_CASE("A service that was not done costs nothing, unless something was paid for it")
{
    for (const bool isPaid : {false, true}) {
        ToldOffice test;
        const Visit visit = test.served({{test.service("LEGAL")}});
        const LegId leg = visit.legs.front().id;
        const std::optional<qint64> charged = isPaid ? std::optional<qint64>(5000) : std::nullopt;
        must(test.office->queue().setCharge(test.at(0), visit.ticket.id, leg, charged));
        const auto [outcome, reason] = GENERATE(std::pair(LegOutcome::NotDone, "visitor_cancelled"),
                                                std::pair(LegOutcome::Refused, "other"),
                                                std::pair(LegOutcome::Referred, "BPKPAD"));
        test.ended(visit, {leg, outcome, QString::fromLatin1(reason)});
        CHECK((test.told(visit).fee.kind == FeeKind::Fixed) == isPaid);
        CHECK(test.told(visit).charged == charged);
    }
}
