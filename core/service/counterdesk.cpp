// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/counterdesk.h"

#include "core/service/actrunner.h"

namespace loket {

class CounterDesk::Private
{
public:
    explicit Private(ActRunner &actRunner) : runner(actRunner) {}

    /// Ends the present period of the act's counter and begins one in `state`.
    Result<CounterPeriod> become(const Act &act, const char *kind, CounterState state, const char *reasonKind,
                                 const QString &reason, std::optional<Instant> returnAt);
    /// An act about one outage.
    template<class Body>
    Result<Outage> outageAct(const Act &act, const char *kind, Body body)
    {
        return runner.answer<Outage>(
            act, QString::fromLatin1(kind),
            [&](ActScope &scope) {
                return body(scope).map([&](const Outage &outage) {
                    scope.setSubject(QStringLiteral("outage:%1").arg(outage.id.value()));
                    scope.setResult(QStringLiteral("outage"), outage.id.value());
                    return outage;
                });
            },
            [&](const Entry &entry) -> Result<Outage> {
                const auto outage = runner.counters().outageForChange(
                    OutageId(entry.subject.section(QLatin1Char(':'), 1).toLongLong()));
                return outage ? Result<Outage>(*outage) : refuse(ErrorCode::DatabaseFailed, entry.subject);
            });
    }

    ActRunner &runner;
};

CounterDesk::CounterDesk(ActRunner &runner) : d(std::make_unique<Private>(runner)) {}
CounterDesk::~CounterDesk() = default;

Result<CounterPeriod> CounterDesk::Private::become(const Act &act, const char *kind, CounterState state,
                                                   const char *reasonKind, const QString &reason,
                                                   std::optional<Instant> returnAt)
{
    if (!act.actor.counter || !runner.catalogue().counter(*act.actor.counter))
        return refuse(ErrorCode::UnknownCounter);
    const CounterId counter = *act.actor.counter;
    const auto body = [&](ActScope &scope) -> Result<CounterPeriod> {
        if (state != CounterState::Open) {
            if (const auto known = runner.catalogue().checkReason(QString::fromLatin1(reasonKind), reason); !known)
                return tl::unexpected(known.error());
            if (const auto busy = runner.tickets().atCounter(counter)) {
                const auto visit = runner.tickets().visit(*busy);
                return refuse(ErrorCode::CounterBusy, visit ? visit->ticket.number.text() : QString());
            }
        }
        scope.setSubject(subjectOf(counter));
        if (auto present = runner.counters().presentForChange(counter)) {
            if (state == CounterState::Open && present->state == state && present->staff == act.actor.staff)
                return *present;
            present->endedAt = scope.moment().at;
            runner.counters().update(*present, scope.images());
        }
        CounterPeriod next;
        next.counter = counter;
        next.state = state;
        next.reason = reason;
        next.staff = act.actor.staff;
        next.startedAt = scope.moment().at;
        next.returnAt = returnAt;
        return runner.counters().insert(next, scope.images());
    };
    return runner.answer<CounterPeriod>(
        act, QString::fromLatin1(kind), body, [&](const Entry &entry) -> Result<CounterPeriod> {
            const auto present = runner.counters().present(counter);
            return present ? Result<CounterPeriod>(*present) : refuse(ErrorCode::DatabaseFailed, entry.subject);
        });
}

Result<CounterPeriod> CounterDesk::open(const Act &act)
{
    return d->become(act, "counter_open", CounterState::Open, "", {}, {});
}

Result<CounterPeriod> CounterDesk::pause(const Act &act, const QString &reason, std::optional<Instant> returnAt)
{
    return d->become(act, "counter_pause", CounterState::Paused, "counter_break", reason, returnAt);
}

Result<CounterPeriod> CounterDesk::close(const Act &act, const QString &reason)
{
    return d->become(act, "counter_close", CounterState::Closed, "counter_close", reason, {});
}

Result<Outage> CounterDesk::beginOutage(const Act &act, std::optional<CounterId> counter, const QString &kind,
                                        Instant since)
{
    if (kind != QLatin1String("network") && kind != QLatin1String("power") && kind != QLatin1String("equipment"))
        return refuse(ErrorCode::UnknownReason, QStringLiteral("outage/%1").arg(kind));
    if (counter && !d->runner.catalogue().counter(*counter))
        return refuse(ErrorCode::UnknownCounter, QString::number(counter->value()));
    return d->outageAct(act, "outage_begin", [&](ActScope &scope) -> Result<Outage> {
        if (since > scope.moment().at)
            return refuse(ErrorCode::BadPeriod);
        return d->runner.counters().insert(Outage{{}, 0, counter, kind, since, {}}, scope.images());
    });
}

Result<Outage> CounterDesk::endOutage(const Act &act, OutageId id, Instant at)
{
    return d->outageAct(act, "outage_end", [&](ActScope &scope) -> Result<Outage> {
        auto outage = d->runner.counters().outageForChange(id);
        if (!outage || outage->endedAt)
            return refuse(ErrorCode::WrongState, QStringLiteral("outage %1").arg(id.value()));
        if (at < outage->startedAt || at > scope.moment().at)
            return refuse(ErrorCode::BadPeriod);
        outage->endedAt = at;
        d->runner.counters().update(*outage, scope.images());
        ++outage->rev;
        return *outage;
    });
}

Result<void> CounterDesk::recordClockStep(const Act &act, Millis step)
{
    return d->runner.perform(act, QStringLiteral("clock_step"), [&](ActScope &scope) -> Result<void> {
        scope.setSubject(QStringLiteral("station:%1").arg(act.actor.station.value()));
        scope.setResult(QStringLiteral("step_ms"), step);
        return {};
    });
}

Result<void> CounterDesk::signAlive(const Actor &actor)
{
    if (d->runner.isUncertain())
        return refuse(ErrorCode::CommitUncertain);
    return storage::transact(d->runner.connection(), [&]() -> Result<void> {
        d->runner.counters().signAlive(actor.station, d->runner.clock().now());
        return {};
    });
}

Result<std::optional<Outage>> CounterDesk::recordDeadTime(const Act &act)
{
    std::optional<Instant> alive;
    bool serving = false;
    const auto looked = storage::reading(d->runner.connection(), [&]() -> Result<void> {
        alive = d->runner.counters().lastAlive(act.actor.station);
        if (act.actor.counter) {
            const auto busy = d->runner.tickets().atCounter(*act.actor.counter);
            const auto visit = busy ? d->runner.tickets().visit(*busy) : std::nullopt;
            serving = visit && visit->ticket.state == TicketState::Serving;
            // Before the first alive sign of this visit only its start is known to have been lived through.
            if (serving && !visit->spans.empty()) {
                const Span &last = visit->spans.back();
                const bool stood = last.why == SpanEnd::Undone; // and went on again when that had ended
                alive = std::max(alive.value_or(last.startedAt), stood ? *last.endedAt : last.startedAt);
            }
        }
        return {};
    });
    if (!looked)
        return tl::unexpected(looked.error());
    if (!serving || *alive >= d->runner.clock().now())
        return std::optional<Outage>();
    return d
        ->outageAct(act, "stopped",
                    [&](ActScope &scope) -> Result<Outage> {
                        return d->runner.counters().insert(
                            Outage{{}, 0, act.actor.counter, QStringLiteral("stopped"), *alive, scope.moment().at},
                            scope.images());
                    })
        .map([](const Outage &outage) { return std::optional(outage); });
}

} // namespace loket
