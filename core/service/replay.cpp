// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/replay.h"

#include "core/service/office.h"
#include "core/service/officeclock.h"
#include "core/service/replayplan.h"

#include <QHash>

namespace loket {

namespace {

using Step = ReplayPlan::Step;

const QString recorded = QStringLiteral("recorded"); // out_of_order/recorded: "Urutan tercatat"

class Replayer
{
public:
    Replayer(Office &office, ManualClock &clock, const BankFile &file, const ReplayOptions &options)
        : m_office(office)
        , m_clock(clock)
        , m_file(file)
        , m_options(options)
        , m_plan(ReplayPlan::of(file, office.zone()))
        , m_tickets(file.visits.size())
    {
    }

    Result<void> run()
    {
        return noteHead()
            .and_then([&] { return letDaysRunOn(); })
            .and_then([&] { return m_office.beginGroup(); })
            .and_then([&] { return doAll(); })
            .and_then([&] { return closeCounters(); })
            .and_then([&] { return commit(m_plan.events.size()); });
    }

private:
    Act act(const QString &name, Actor actor) const { return Act{actor, actIdFor(m_file.id, name), true}; }
    Actor system() const { return Actor{m_office.station(), {}, {}}; }

    /// The last entry of this chain now; what the desks add is counted by the journal's own signal.
    Result<void> noteHead()
    {
        const auto summary = m_office.report(system()).and_then(
            [&](DayReport *report) { return report->summary(m_office.today(), m_office.today()); });
        if (!summary)
            return tl::unexpected(summary.error());
        for (const auto &head : summary->heads) {
            if (head.station == m_office.station())
                m_seq = head.seq;
        }
        QObject::connect(&m_office.journal(), &Journal::changed, &m_context, [this](const Change &change) {
            if (change.kind != QLatin1String("elsewhere"))
                ++m_seq;
        });
        return {};
    }

    /// The bank works around the clock: nothing is closed at midnight.
    Result<void> letDaysRunOn()
    {
        Settings settings = m_office.catalogue().settings;
        if (!settings.dayEnds)
            return {};
        settings.dayEnds = false;
        return openAllTheTime().and_then(
            [&] { return m_office.setup().setSettings(act(QStringLiteral("settings"), system()), settings); });
    }

    /// No profile and no holiday of the office is in force any more: without them it is open from 00.00 to 24.00.
    Result<void> openAllTheTime()
    {
        const Catalogue before = m_office.catalogue();
        for (HoursProfile profile : before.profiles) {
            profile.active = false;
            const auto done = m_office.hours().setProfile(act(QStringLiteral("hours:%1").arg(profile.id), system()),
                                                          profile);
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> doAll()
    {
        std::size_t inGroup = 0;
        for (std::size_t i = 0; i < m_plan.events.size(); ++i) {
            const auto &event = m_plan.events[i];
            m_clock.set(event.at);
            const auto done = prepare(event).and_then([&] { return perform(event); });
            if (!done)
                return done;
            if (++inGroup == m_options.group) {
                inGroup = 0;
                const auto next = commit(i + 1).and_then([&] { return m_office.beginGroup(); });
                if (!next)
                    return next;
            }
        }
        return {};
    }

    /// What a record needs stands alone in a commit of its own, so that the catalogue is read again after it.
    Result<void> outsideGroup(const std::function<Result<void>()> &work)
    {
        return m_office.commitGroup().and_then(work).and_then([&] { return m_office.beginGroup(); });
    }

    /// Makes service, member of the staff and counter when the file names them for the first time.
    Result<void> prepare(const ReplayPlan::Event &event)
    {
        const auto &visit = m_file.visits[event.visit];
        const QString &counter = m_plan.counters[event.visit];
        if (!m_services.contains(visit.type)) {
            const auto made = outsideGroup([&] { return makeService(visit.type); });
            if (!made)
                return made;
        }
        if (event.step == Step::Take || event.step == Step::Leave || m_actors.contains(counter))
            return {};
        return outsideGroup([&] { return makeCounter(counter, visit.server); });
    }

    Result<void> makeService(const QString &code)
    {
        if (const Service *known = m_office.catalogue().serviceByCode(code)) {
            m_services.insert(code, known->id);
            return {};
        }
        const ServiceSetup setup{code, {}, code, code};
        return withoutValue(
            m_office.setup().addService(act(QStringLiteral("service:") + code, system()), setup).map([&](ServiceId id) {
                m_services.insert(code, id);
            }));
    }

    Result<void> makeCounter(const QString &name, const QString &server)
    {
        Actor actor = system();
        if (server != QLatin1String("NO_SERVER")) {
            const Staff *known = m_office.catalogue().staffByCode(server);
            const auto staff = known
                ? Result<StaffId>(known->id)
                : m_office.setup().addStaff(act(QStringLiteral("staff:") + server, system()), {server, server});
            if (!staff)
                return tl::unexpected(staff.error());
            actor.staff = *staff;
        }
        const Counter *known = m_office.catalogue().counterByName(name);
        const auto counter = known
            ? Result<CounterId>(known->id)
            : m_office.setup().addCounter(act(QStringLiteral("counter:") + name, system()), name);
        if (!counter)
            return tl::unexpected(counter.error());
        actor.counter = *counter;
        m_actors.insert(name, actor);
        return withoutValue(m_office.counters().open(act(QStringLiteral("open:") + name, actor)));
    }

    Result<void> perform(const ReplayPlan::Event &event)
    {
        const auto &visit = m_file.visits[event.visit];
        const Actor actor = m_actors.value(m_plan.counters[event.visit], system());
        const Act one = act(QStringLiteral("%1:%2").arg(visit.line).arg(QLatin1String(wordOf(event.step))),
                            event.step == Step::Take || event.step == Step::Leave ? system() : actor);
        const TicketId ticket = m_tickets[event.visit].first;
        QueueDesk &desk = m_office.queue();
        switch (event.step) {
        case Step::Take:
            return keep(event.visit, desk.take(one, orderOf(visit)));
        case Step::WalkIn:
            return keep(event.visit, desk.walkIn(one, orderOf(visit)));
        case Step::Call:
            return withoutValue(desk.call(one, ticket, recorded));
        case Step::Leave:
            return withoutValue(desk.left(one, ticket));
        case Step::Absent: // the caller hung up in the moment of the call
            return withoutValue(desk.absent(one, ticket, QStringLiteral("seen_leaving")));
        case Step::Start:
            return withoutValue(desk.start(one, ticket));
        case Step::Finish:
        case Step::FinishAtOnce:
            return withoutValue(desk.finish(one, ticket));
        case Step::Flag:
            return withoutValue(desk.flagInaccurate(one, ticket, m_tickets[event.visit].second, true));
        }
        return {};
    }

    TakeOrder orderOf(const BankVisit &visit) const
    {
        TakeOrder order{{m_services.value(visit.type)}};
        if (visit.priority && m_office.catalogue().reason(QStringLiteral("priority"), QStringLiteral("LAINNYA")))
            order.priority = QStringLiteral("LAINNYA");
        return order;
    }

    Result<void> keep(std::size_t visit, const Result<Visit> &taken)
    {
        if (taken)
            m_tickets[visit] = {taken->ticket.id, taken->legs.front().id};
        return withoutValue(taken);
    }

    Result<void> closeCounters()
    {
        QStringList names = m_actors.keys();
        names.sort();
        for (const auto &name : names) {
            const Act one = act(QStringLiteral("close:") + name, m_actors.value(name));
            if (const auto closed = m_office.counters().close(one, QStringLiteral("end")); !closed)
                return tl::unexpected(closed.error());
        }
        return {};
    }

    Result<void> commit(std::size_t done)
    {
        if (const auto committed = m_office.commitGroup(); !committed)
            return committed;
        if (m_options.acknowledge)
            m_options.acknowledge(m_office.station(), m_seq);
        const bool goesOn = !m_options.progress
            || m_options.progress(static_cast<qint64>(done), static_cast<qint64>(m_plan.events.size()));
        return goesOn || done == m_plan.events.size() ? Result<void>() : refuse(ErrorCode::Cancelled);
    }

    Office &m_office;
    ManualClock &m_clock;
    const BankFile &m_file;
    const ReplayOptions &m_options;
    ReplayPlan m_plan;
    std::vector<std::pair<TicketId, LegId>> m_tickets; ///< by visit
    QHash<QString, ServiceId> m_services;              ///< by code
    QHash<QString, Actor> m_actors;                    ///< by counter
    qint64 m_seq = 0;
    QObject m_context; ///< ends the connection to the journal
};

/// Whoever imports signs in at the present time, not at the recorded one.
Result<void> admit(Office &office, const QString &address, const ReplayOptions &options)
{
    if (!options.signIn || office.catalogue().isBeingSetUp())
        return office.beginImport(office, {office.station(), {}, {}});
    const OfficeClock now;
    const auto door = Office::openAtCommandLine(address, now);
    if (!door)
        return tl::unexpected(door.error());
    return options.signIn(**door).and_then([&](const Actor &actor) { return office.beginImport(**door, actor); });
}

} // namespace

Result<void> replay(const QString &address, const BankFile &file, const ReplayOptions &options)
{
    if (file.visits.empty())
        return {};
    // The chain begins with the file's own time, so the clock must stand there before the office is opened.
    ManualClock clock;
    const auto zone = Office::openReadOnly(address, clock).map([](const auto &peek) { return peek->zone(); });
    if (!zone)
        return tl::unexpected(zone.error());
    clock.set(ReplayPlan::of(file, *zone).events.front().at);
    // A chain never goes back in time: each file has one of its own, whatever was replayed before.
    const auto office = Office::open(address, clock, QStringLiteral("replay-%1").arg(file.id.left(8)),
                                     QStringLiteral("command_line"));
    if (!office)
        return tl::unexpected(office.error());
    if (const auto allowed = admit(**office, address, options); !allowed)
        return allowed;
    return Replayer(**office, clock, file, options).run();
}

} // namespace loket
