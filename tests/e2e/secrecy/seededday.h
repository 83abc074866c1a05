// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "tests/e2e/secrecy/seeds.h"
#include "tests/support/must.h"

#include <QTemporaryDir>

namespace loket::test {

/// A set-up file whose people are seeded, as `loketctl init --services` reads it.
inline QByteArray seededSetup()
{
    return QStringLiteral(R"({"unit_code": "UJI", "services": [
  {"code": "KK", "name_id": "Kartu keluarga", "name_en": "Family card", "letter": "A", "decree": "SK 1",
   "completion": {"unit": "working_days", "amount": 2}, "fee_rupiah": 0,
   "requirements": ["KK lama", "Buku nikah"]}],
 "counters": ["Loket 1"],
 "staff": [{"code": "P1", "name": "%1", "nip": "%2", "post": "%3", "roles": ["counter_officer"]},
           {"code": "K1", "name": "Kepala", "roles": ["unit_head"]}]})")
        .arg(seed("staff name"), seed("staff NIP"), seed("staff post"))
        .toUtf8();
}

/// One paper that somebody takes home, by a name such as `receipt A-002`.
struct SeededPaper {
    QString name;
    PaperOrder order;
};

/// An office of which every field that takes a person's words holds a seed, and a day of visits with their papers, by
/// the desks that the window uses. Every paper goes to `printer`.
class SeededDay
{
public:
    explicit SeededDay(const QString &printer)
    {
        auto setup = must(setupFromJson(seededSetup()));
        setup.unitName = QStringLiteral("Kelurahan Uji");
        office = must(Office::create(file(), setup, m_clock, QStringLiteral("uji")));
        m_counter = office->catalogue().counters.front().id;
        admit(printer);
        serve();
    }

    [[nodiscard]] QString file() const { return path("office.db"); }
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    /// Of the officer, at the counter.
    [[nodiscard]] Act act() const { return as(staff("P1")); }

    QTemporaryDir folder;
    /// All papers of the day, waiting for the printer in this order.
    std::vector<SeededPaper> papers{};
    QString day{};
    QString administrator{};
    QString recoveryCode{};

private:
    ManualClock m_clock{Instant(1'795'564'800'000)}; // Wednesday, 2026-11-25 08.00 WITA

    CounterId m_counter;

public:
    std::unique_ptr<Office> office;

private:
    [[nodiscard]] Act as(StaffId person) const { return Act{{office->station(), m_counter, person}}; }
    [[nodiscard]] StaffId staff(const char *code) const
    {
        return office->catalogue().staffByCode(QString::fromLatin1(code))->id;
    }
    void admit(const QString &printer)
    {
        auto &people = office->people();
        const QString pin = QStringLiteral("7305");
        const auto first = must(
            people.makeFirstAdministrator(Act{{office->station(), {}, {}}}, seed("administrator"), pin));
        recoveryCode = first.codes.signIn;
        administrator = first.code;
        must(people.signIn(as(first.staff), pin));
        must(people.setSecret(as(first.staff), staff("P1"), QStringLiteral("4208")));
        must(people.setSecret(as(first.staff), staff("K1"), seed("password")));
        must(office->setup().setText(as(first.staff), *supervisor(), seed("supervisor")));
        for (const PaperKind kind : allPaperKinds()) {
            PaperSetting setting = office->catalogue().paperSetting(m_counter, kind);
            setting.printer = printer;
            must(office->printing().setPaper(as(first.staff), setting));
        }
        CHECK(failedWith(people.signIn(as(staff("K1")), seed("wrong password")), ErrorCode::WrongSecret));
        must(people.signIn(act(), QStringLiteral("4208")));
        must(office->counters().open(act()));
    }

    static const TextField *supervisor()
    {
        const auto &fields = textFields();
        const auto found = std::find_if(fields.begin(), fields.end(),
                                        [](const TextField &one) { return one.text == &OfficeTexts::supervisor; });
        REQUIRE(found != fields.end());
        return &*found;
    }

    TicketId walkIn(const TakeOrder &order)
    {
        const TicketId ticket = must(office->queue().walkIn(act(), order)).ticket.id;
        m_clock.advance(5 * minuteMs);
        return ticket;
    }
    Visit finish(TicketId ticket, LegOutcome outcome, const QString &reason = {}, const FileOrder &order = {})
    {
        const LegId leg = must(office->visit(ticket)).legs.front().id;
        return must(office->queue().finish(act(), ticket, {{leg, outcome, reason, order}}));
    }
    void print(PaperKind kind, TicketId ticket, const QString &about = {})
    {
        const QString number = must(office->visit(ticket)).ticket.number.text();
        papers.push_back({word(kind) + QLatin1Char(' ') + number,
                          {kind, about.isEmpty() ? QStringLiteral("ticket:%1").arg(ticket.value()) : about}});
    }

    void serve()
    {
        day = office->today().text();
        const ServiceId card = office->catalogue().serviceByCode(QStringLiteral("KK"))->id;
        auto &queue = office->queue();

        TakeOrder order{{card}, QStringLiteral("LAINNYA")};
        order.words = seed("words of a priority class");
        const TicketId accepted = must(queue.take(act(), order)).ticket.id; // A-001
        print(PaperKind::Ticket, accepted);
        must(queue.callNext(act()));
        must(queue.start(act(), accepted));
        must(queue.addToNote(act(), accepted, seed("note")));
        m_clock.advance(5 * minuteMs);
        const LegId leg = must(office->visit(accepted)).legs.front().id;
        CHECK(failedWith(queue.setOfficeNumber(act(), accepted, leg, seed("NIK as file number")), ErrorCode::BadText));
        must(queue.setOfficeNumber(act(), accepted, leg, seed("file number")));
        const ApplicationId application = *finish(accepted, LegOutcome::Accepted).legs.front().application;
        print(PaperKind::Receipt, accepted);

        const TicketId lacking = walkIn({{card}}); // A-002
        FileOrder list;
        list.list = CheckList{{1}, {{seed("added requirement")}}};
        const ApplicationId incomplete = *finish(lacking, LegOutcome::Incomplete, {}, list).legs.front().application;
        print(PaperKind::Receipt, lacking);
        print(PaperKind::Missing, lacking,
              QStringLiteral("application:%1/ticket:%2").arg(incomplete.value()).arg(lacking.value()));

        const TicketId refused = walkIn({{card}}); // A-003, its officer has a tie to the visitor
        must(queue.noteInterest(act(), refused));
        must(queue.addToNote(act(), refused, seed("words of a refusal")));
        finish(refused, LegOutcome::Refused, QStringLiteral("other"));
        print(PaperKind::Receipt, refused);

        const TicketId unserved = must(queue.take(act(), {{card}})).ticket.id; // A-004
        must(queue.setNote(act(), unserved, seed("note")));
        must(queue.unserved(act(), unserved, QStringLiteral("time")));
        print(PaperKind::Coupon, unserved);

        must(office->applications().ready(act(), application));
        const TicketId collecting = walkIn({{}, {}, 1, false, {}, {}, application});
        FileOrder proxy;
        proxy.handedTo = HandedTo::Proxy;
        finish(collecting, LegOutcome::Done, {}, proxy);
        print(PaperKind::Receipt, collecting);

        print(PaperKind::Requirements, refused);
        papers.push_back({QStringLiteral("test"), {PaperKind::Test}});
        CHECK_FALSE(office->find(act().actor, seed("searched")));
        for (const auto &paper : papers)
            must(office->printing().print(act(), paper.order));
    }
};

} // namespace loket::test
