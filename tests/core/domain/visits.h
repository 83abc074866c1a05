// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Visits for tests of the rules: short ways to make them, and what the store does to them after each act.

#include "core/domain/rules.h"
#include "tests/support/catchqt.h"

namespace loket::test {

/// 2023-11-17, 09.00 WITA.
inline constexpr Instant nine{1700182800000};

inline constexpr CounterId counterOne{1};
inline constexpr CounterId counterTwo{2};
inline constexpr ServiceId familyCard{1};
inline constexpr ServiceId birth{2};
inline constexpr ServiceId moving{3};

/// So many milliseconds after nine, by the officer of a counter.
inline rules::Moment after(Millis ms, CounterId counter = counterOne)
{
    return {Actor{StationId(counter.value()), counter, StaffId(counter.value())}, nine + ms};
}

/// The same by the system: no counter, no officer.
inline rules::Moment systemAfter(Millis ms)
{
    return {Actor{StationId(9), std::nullopt, std::nullopt}, nine + ms};
}

inline OfficeDay thatDay()
{
    return OfficeDay::fromText(QStringLiteral("2023-11-17")).value();
}

inline rules::NewTicket order(const std::vector<ServiceId> &services = {familyCard})
{
    rules::NewTicket ticket{thatDay(), {QStringLiteral("A"), 17}, {}};
    for (const ServiceId service : services)
        ticket.services.push_back({service, std::nullopt});
    return ticket;
}

/// Gives keys to what is new, as the store does.
inline Visit stored(Visit visit)
{
    if (!visit.ticket.id.isStored())
        visit.ticket.id = TicketId(1);
    for (auto &leg : visit.legs) {
        leg.ticket = visit.ticket.id;
        if (leg.id.isStored())
            continue;
        const LegId key(10 + leg.position);
        for (auto &span : visit.spans) {
            if (span.leg == leg.id)
                span.leg = key;
        }
        leg.id = key;
    }
    qint64 next = 100;
    for (auto &span : visit.spans) {
        span.ticket = visit.ticket.id;
        span.id = SpanId(++next);
    }
    return visit;
}

/// The visit that an allowed act leads to.
inline Visit kept(const Result<Visit> &result)
{
    if (!result)
        FAIL("refused with code " << static_cast<int>(result.error().code) << " "
                                  << result.error().detail.toStdString());
    return stored(*result);
}

/// The refusal of an act, `WrongState` with a detail that says so when it was allowed.
inline Error refusal(const Result<Visit> &result)
{
    return result ? Error{ErrorCode::WrongState, QStringLiteral("not refused at all")} : result.error();
}

inline Visit waiting(const std::vector<ServiceId> &services = {familyCard})
{
    return kept(rules::take(order(services), after(0)));
}

/// Taken at nine, called a minute later by counter one.
inline Visit called(const std::vector<ServiceId> &services = {familyCard})
{
    return kept(rules::call(waiting(services), after(minuteMs), {}));
}

/// Taken at nine, called a minute and started two minutes later.
inline Visit serving(const std::vector<ServiceId> &services = {familyCard})
{
    return kept(rules::start(called(services), after(2 * minuteMs)));
}

/// Serving, and parked after one minute at the counter.
inline Visit parked(const std::vector<ServiceId> &services = {familyCard})
{
    return kept(rules::park(serving(services), after(3 * minuteMs)));
}

/// Called at 09.01, marked absent for a reason at 09.02.
inline Visit absentee(const std::vector<ServiceId> &services = {familyCard})
{
    return kept(rules::absent(called(services), after(2 * minuteMs), {}, QStringLiteral("seen_leaving")));
}

} // namespace loket::test

namespace Catch {

template<>
struct StringMaker<loket::TicketState> {
    static std::string convert(loket::TicketState state) { return loket::word(state).toStdString(); }
};

template<>
struct StringMaker<loket::LegOutcome> {
    static std::string convert(loket::LegOutcome outcome) { return loket::word(outcome).toStdString(); }
};

template<>
struct StringMaker<loket::Error> {
    static std::string convert(const loket::Error &error)
    {
        return std::to_string(static_cast<int>(error.code)) + " \"" + error.detail.toStdString() + '"';
    }
};

} // namespace Catch
