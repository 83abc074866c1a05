// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/columnreader.h"
#include "core/storage/tables.h"
#include "core/storage/ticketrows.h"
#include "tests/core/service/testoffice.h"

#include <map>
#include <random>

namespace loket::test {

/// All visits of a database, without `rev` and without what acts that were taken back have left behind: what an act
/// followed by its undo must not have changed.
class VisitBook
{
public:
    explicit VisitBook(const TestPlace &place) : m_connection(place.open()) {}

    [[nodiscard]] std::vector<Visit> visits()
    {
        const auto read = storage::reading(*m_connection, [&]() -> Result<std::vector<Visit>> {
            std::vector<Visit> all;
            for (auto rows = m_connection->select(storage::tables::ticket(), "order by id"); rows.next();)
                all.push_back({storage::readTicket(storage::ColumnReader(rows)), {}, {}});
            const auto owner = [&](TicketId id) -> Visit & {
                return *std::find_if(all.begin(), all.end(), [&](const Visit &visit) { return visit.ticket.id == id; });
            };
            for (auto rows = m_connection->select(storage::tables::leg(), "order by id"); rows.next();) {
                Leg leg = storage::readLeg(storage::ColumnReader(rows));
                leg.rev = 0;
                if (leg.outcome != LegOutcome::Undone)
                    owner(leg.ticket).legs.push_back(std::move(leg));
            }
            for (auto rows = m_connection->select(storage::tables::span(), "order by id"); rows.next();) {
                Span span = storage::readSpan(storage::ColumnReader(rows));
                span.rev = 0;
                if (span.why != SpanEnd::Undone)
                    owner(span.ticket).spans.push_back(std::move(span));
            }
            std::erase_if(all, [](const Visit &visit) {
                return visit.ticket.state == TicketState::Voided && visit.ticket.endReason == QLatin1String("undo");
            });
            for (auto &visit : all)
                visit.ticket.rev = 0;
            return all;
        });
        return must(read);
    }

private:
    std::unique_ptr<storage::Connection> m_connection;
};

/// The visits that two states tell differently, for a failed check.
inline std::string visitsThatDiffer(const std::vector<Visit> &before, const std::vector<Visit> &after)
{
    QStringList numbers;
    for (const auto &visit : before) {
        if (std::find(after.begin(), after.end(), visit) == after.end())
            numbers << visit.ticket.number.text() + QLatin1Char(' ') + word(visit.ticket.state)
                    + QStringLiteral(" before");
    }
    for (const auto &visit : after) {
        if (std::find(before.begin(), before.end(), visit) == before.end())
            numbers << visit.ticket.number.text() + QLatin1Char(' ') + word(visit.ticket.state)
                    + QStringLiteral(" after");
    }
    return numbers.join(QStringLiteral(", ")).toStdString();
}

/// Somebody who presses anything at a counter, sensible or not.
class RandomDesk
{
public:
    explicit RandomDesk(unsigned seed) : m_dice(seed) {}

    struct Pressed {
        QString kind;
        Result<void> result{};
    };

    int roll(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_dice); }
    bool chance(int percent) { return roll(1, 100) <= percent; }

    /// One act of the queue desk, of those that undo can take back.
    Pressed press(Office &office, const Act &act)
    {
        auto &queue = office.queue();
        const TicketId ticket = pick(office, act);
        const int what = roll(0, 27);
        switch (what) {
        case 0:
        case 1:
        case 2:
            return pressed("take", queue.take(act, order(office)));
        case 3:
            return pressed("walk_in", queue.walkIn(act, order(office)));
        case 4:
        case 5:
            return pressed("call next", queue.callNext(act));
        case 6:
            return pressed("call", queue.call(act, ticket, maybe(isAbsent(office, ticket) ? "paper" : "short")));
        case 7:
            return pressed("recall", queue.recall(act, ticket));
        case 8:
        case 9:
            return pressed("start", queue.start(act, ticket));
        case 10:
            return pressed("finish", queue.finish(act, ticket, results(office, ticket)));
        case 11:
            return pressed("finish and call",
                           queue.finishAndCall(act, ticket, results(office, ticket)).map([](const FinishAndCall &both) {
                               return both.finished;
                           }));
        case 12:
            return pressed("back to queue", queue.backToQueue(act, ticket));
        case 13:
            return pressed("absent", queue.absent(act, ticket, maybe("told")));
        case 14:
            return pressed("return", queue.comeBack(act, ticket, maybe("paper")));
        case 15:
            return pressed("park", queue.park(act, ticket));
        case 16:
            return pressed("resume", queue.resume(act, ticket));
        case 17:
            return pressed("transfer", queue.transfer(act, ticket, transfer(office)));
        case 18:
            return ending(office, act, ticket);
        case 19:
            return pressed("priority", queue.setPriority(act, ticket, maybe("LANSIA")));
        case 20:
            return pressed("add service", queue.addService(act, ticket, anyService(office)));
        case 21:
            return pressed("switch", queue.switchTo(act, ticket, anyLeg(office, ticket)));
        case 22:
            return pressed("persons", queue.setPersons(act, ticket, roll(0, 9)));
        case 24:
            return pressed("take again", queue.takeAgain(act, oldNumber(office, act, ticket)));
        case 23:
            return pressed("quantity", queue.setQuantity(act, ticket, anyLeg(office, ticket), roll(0, 9)));
        case 25:
            return pressed("charge", queue.setCharge(act, ticket, anyLeg(office, ticket), roll(-1, 9) * 5000));
        case 26:
            return pressed("choose", choose(office, act, ticket));
        default:
            return pressed("flag", queue.flagInaccurate(act, ticket, anyLeg(office, ticket), chance(50)));
        }
    }

    /// How often an act of a kind was done.
    [[nodiscard]] int done(const char *kind) const
    {
        const auto known = m_done.find(QString::fromLatin1(kind));
        return known == m_done.end() ? 0 : known->second;
    }
    Result<void> count(const char *kind, const Result<void> &result)
    {
        m_done[QString::fromLatin1(kind)] += result ? 1 : 0;
        return result;
    }
    ServiceId anyService(const Office &office)
    {
        const auto &services = office.catalogue().services;
        return services[static_cast<std::size_t>(roll(0, static_cast<int>(services.size()) - 1))].id;
    }
    /// One service, or all of them.
    std::optional<ServiceId> someServices(const Office &office)
    {
        return chance(50) ? std::optional(anyService(office)) : std::nullopt;
    }

private:
    static Result<void> withoutValue(const Result<Visit> &result)
    {
        return result ? Result<void>() : Result<void>(tl::unexpected(result.error()));
    }

    Pressed pressed(const char *kind, const Result<Visit> &result)
    {
        if (result && (m_known.empty() || m_known.back() < result->ticket.id))
            m_known.push_back(result->ticket.id);
        return {QString::fromLatin1(kind), count(kind, withoutValue(result))};
    }

    /// Mostly an ending without a question, sometimes none.
    Result<Visit> choose(Office &office, const Act &act, TicketId ticket)
    {
        const LegId leg = anyLeg(office, ticket);
        constexpr std::array outcomes{LegOutcome::Done, LegOutcome::Accepted, LegOutcome::Incomplete,
                                      LegOutcome::NotDone};
        std::optional<rules::LegResult> ending;
        if (chance(80))
            ending = rules::LegResult{leg, outcomes[static_cast<std::size_t>(roll(0, 3))]};
        return office.queue().choose(act, ticket, leg, ending);
    }

    Pressed ending(Office &office, const Act &act, TicketId ticket)
    {
        switch (roll(0, 3)) {
        case 0:
            return pressed("void", office.queue().voided(act, ticket, maybe("double")));
        case 1:
            return pressed("unserved", office.queue().unserved(act, ticket, maybe("time")));
        default:
            return pressed("left", office.queue().left(act, ticket, maybe("unknown")));
        }
    }

    QString maybe(const char *code) { return chance(80) ? QString::fromLatin1(code) : QString(); }

    TakeOrder order(const Office &office)
    {
        TakeOrder order;
        for (int n = chance(25) ? roll(2, 3) : 1; n > 0; --n)
            order.services.push_back(anyService(office));
        if (chance(20))
            order.priority = QStringLiteral("DISABILITAS");
        order.persons = chance(10) ? roll(1, 100) : 1;
        return order;
    }

    QueueDesk::TransferOrder transfer(const Office &office)
    {
        QueueDesk::TransferOrder order{{}, {}, maybe("continues_elsewhere")};
        if (chance(60))
            order.toService = anyService(office);
        const auto &counters = office.catalogue().counters;
        if (chance(60))
            order.toCounter = counters[static_cast<std::size_t>(roll(0, static_cast<int>(counters.size()) - 1))].id;
        return order;
    }

    /// Mostly the visitor who sits here, else one of the last numbers.
    TicketId pick(const Office &office, const Act &act)
    {
        if (chance(60)) {
            for (std::size_t back = 0; back < std::min<std::size_t>(m_known.size(), 40); ++back) {
                const TicketId id = m_known[m_known.size() - 1 - back];
                const auto visit = office.visit(id);
                const bool here = visit && visit->ticket.counter == act.actor.counter
                    && (visit->ticket.state == TicketState::Called || visit->ticket.state == TicketState::Serving);
                if (here)
                    return id;
            }
        }
        if (m_known.empty())
            return TicketId(1);
        const int last = static_cast<int>(m_known.size()) - 1;
        return m_known[static_cast<std::size_t>(roll(std::max(0, last - 15), last))];
    }

    /// Mostly a number of the last working day that was not served.
    TicketNumber oldNumber(const Office &office, const Act &act, TicketId otherwise)
    {
        const auto view = office.snapshot(act.actor.counter.value_or(CounterId(1)));
        if (view && !view->unserved.empty() && chance(80))
            return view->unserved[static_cast<std::size_t>(roll(0, static_cast<int>(view->unserved.size()) - 1))]
                .number;
        const auto visit = office.visit(otherwise);
        return visit ? visit->ticket.number : TicketNumber{QStringLiteral("A"), 1};
    }

    static bool isAbsent(const Office &office, TicketId ticket)
    {
        const auto visit = office.visit(ticket);
        return visit && visit->ticket.state == TicketState::Absent;
    }

    LegId anyLeg(const Office &office, TicketId ticket)
    {
        const auto visit = office.visit(ticket);
        if (!visit || visit->legs.empty())
            return LegId(1);
        return visit->legs[static_cast<std::size_t>(roll(0, static_cast<int>(visit->legs.size()) - 1))].id;
    }

    std::vector<rules::LegResult> results(const Office &office, TicketId ticket)
    {
        std::vector<rules::LegResult> results;
        const auto visit = office.visit(ticket);
        if (!visit || chance(15))
            return results;
        for (const auto &leg : visit->legs) {
            if (leg.isUnfinished() && !leg.hasRun())
                results.push_back({leg.id, LegOutcome::NotDone, maybe("visitor_cancelled")});
            else if (leg.isUnfinished() && chance(40))
                results.push_back(
                    {leg.id, chance(50) ? LegOutcome::Incomplete : LegOutcome::Refused, QStringLiteral("other")});
        }
        for (auto &result : results) {
            if (result.outcome == LegOutcome::Incomplete)
                result.reason.clear();
        }
        return results;
    }

    std::mt19937 m_dice;
    std::vector<TicketId> m_known;
    std::map<QString, int> m_done;
};

} // namespace loket::test
