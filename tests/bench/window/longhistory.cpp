// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/longhistory.h"

#include "core/service/office.h"
#include "core/service/officeclock.h"
#include "tests/bench/window/must.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <functional>
#include <map>

#include <unistd.h>

namespace loket::bench {

namespace {

const QString station = QStringLiteral("bench-history");
constexpr int counters = 8;
/// Raised with every change of what is loaded: a kept history of another one is not used.
constexpr int loaderVersion = 2;

OfficeSetup setup()
{
    auto setup = must(setupFromTemplate(QStringLiteral("DISDUKCAPIL"), true));
    setup.unitName = QStringLiteral("Disdukcapil Ukur");
    setup.hours.clear(); // numbers are given at any hour of any day
    for (int i = 1; i <= counters; ++i) {
        setup.counters.emplace_back(QStringLiteral("Loket %1").arg(i));
        setup.staff.push_back({QStringLiteral("P%1").arg(i), QStringLiteral("Petugas %1").arg(i)});
    }
    return setup;
}

OfficeDay presentDay(const OfficeZone &zone)
{
    return zone.dayOf(OfficeClock().now());
}

/// A file made by other migrations is another file.
QString schemaMark()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QDir folder(QStringLiteral(":/sql"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            hash.addData(file.readAll());
    }
    return QString::fromLatin1(hash.result().toHex().left(12));
}

/// A day without surprises: numbers at even distances, called ten minutes later by the counters in turn. Every act goes
/// through the desks, the day is one commit.
class PlainDay
{
public:
    PlainDay(Office &office, ManualClock &clock, const OfficeDay &day, int visits)
        : m_office(office)
        , m_clock(clock)
        , m_opening(office.zone().at(day, 8 * 60 * minuteMs))
        , m_between(8 * 60 * minuteMs / visits)
        , m_tickets(std::size_t(visits))
    {
        for (int i = 0; i < visits; ++i)
            plan(i);
    }

    void serve()
    {
        must(m_office.beginGroup());
        m_clock.set(m_opening - minuteMs);
        for (int i = 0; i < counters; ++i)
            must(m_office.counters().open(at(i)));
        for (const auto &[when, work] : m_events) {
            m_clock.set(when);
            work();
        }
        for (int i = 0; i < counters; ++i)
            must(m_office.counters().close(at(i), QStringLiteral("end")));
        must(m_office.commitGroup());
    }

private:
    void plan(int i)
    {
        auto &queue = m_office.queue();
        TicketId &ticket = m_tickets[std::size_t(i)];
        const Instant called = m_opening + i * m_between + 10 * minuteMs;
        const Instant started = called + std::min(20 * secondMs, m_between);
        const Millis longest = (counters - 2) * m_between; // the counter is free before its next turn
        m_events.emplace(m_opening + i * m_between, [this, &queue, i] { must(queue.take(at(i), orderOf(i))); });
        m_events.emplace(called, [this, &queue, &ticket, i] { ticket = must(queue.callNext(at(i))).ticket.id; });
        if (i % 25 == 24) {
            m_events.emplace(started,
                             [this, &queue, &ticket, i] { must(queue.absent(at(i), ticket, QStringLiteral("told"))); });
            return;
        }
        m_events.emplace(started, [this, &queue, &ticket, i] { must(queue.start(at(i), ticket)); });
        m_events.emplace(started + longest / 4 + i * Millis(104'729) % (longest * 3 / 4),
                         [this, &queue, &ticket, i] { must(queue.finish(at(i), ticket)); });
    }

    [[nodiscard]] TakeOrder orderOf(int i) const
    {
        const auto &services = m_office.catalogue().services;
        return {{services[std::size_t(i) % services.size()].id}, QString::fromLatin1(i % 12 == 5 ? "LANSIA" : "")};
    }

    /// An act at the counter whose turn it is.
    [[nodiscard]] Act at(int i) const
    {
        const auto &catalogue = m_office.catalogue();
        const auto place = std::size_t(i % counters);
        return Act{{m_office.station(), catalogue.counters[place].id, catalogue.staff[place].id}};
    }

    Office &m_office;
    ManualClock &m_clock;
    Instant m_opening;
    Millis m_between;
    std::vector<TicketId> m_tickets;
    std::multimap<Instant, std::function<void()>> m_events;
};

void load(const QString &path, int visits)
{
    const OfficeSetup office = setup();
    const auto zone = must(OfficeZone::fromId(office.zone));
    OfficeDay day = must(OfficeDay::fromDate(presentDay(zone).date().addDays(-historyDays)));
    ManualClock clock(zone.at(day, 7 * 60 * minuteMs));
    const auto opened = must(Office::create(path, office, clock, station));
    for (int i = 0; i < historyDays; ++i, day = day.next()) {
        PlainDay(*opened, clock, day, visits / historyDays).serve();
        if (i % 25 == 24)
            std::fprintf(stderr, "loaded %d of %d days\n", i + 1, historyDays);
    }
}

void letOfficerIn(Office &office)
{
    auto &people = office.people();
    const auto first = must(people.makeFirstAdministrator(Act{{office.station(), {}, {}}},
                                                          QStringLiteral("Administrator"), administratorPin));
    const Act act{{office.station(), {}, first.staff}};
    must(people.signIn(act, administratorPin));
    must(people.setSecret(Act{act.actor}, office.catalogue().staffByCode(QStringLiteral("P1"))->id, officerPin));
    must(people.signOut(Act{act.actor}, QStringLiteral("key")));
}

} // namespace

QString officeWithLongHistory(const QString &folder, int visits)
{
    const QString
        kept = QStringLiteral("%1/window%2-%3-%4.db").arg(folder).arg(loaderVersion).arg(visits).arg(schemaMark());
    if (QFile::exists(kept))
        return kept;
    const QString fresh = folder + QLatin1String("/window-fresh.db");
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(fresh + QLatin1String(suffix)); // what an interrupted loading left
    std::fprintf(stderr, "loading a history of %d visits, once ..\n", visits);
    load(fresh, visits); // closing it leaves one file
    if (QFile::exists(fresh + QLatin1String("-wal")) || !QFile::rename(fresh, kept))
        giveUp(QStringLiteral("cannot keep ") + kept);
    return kept;
}

Instant addPresentDay(const QString &path)
{
    ManualClock clock(OfficeClock().now());
    const auto office = must(Office::open(path, clock, station, QStringLiteral("command_line")));
    const OfficeZone zone = office->zone();
    const OfficeDay day = presentDay(zone);
    PlainDay(*office, clock, day, presentVisits).serve();
    const auto &services = office->catalogue().services;
    clock.set(zone.at(day, (16 * 60 + 40) * minuteMs)); // the other counters have closed
    for (int i = 0; i < presentWaiting; ++i) {
        clock.advance(20 * secondMs);
        const TakeOrder order{{services[std::size_t(i) % services.size()].id},
                              QString::fromLatin1(i % 10 == 5 ? "LANSIA" : "")};
        must(office->queue().take(Act{{office->station(), {}, office->catalogue().staff.front().id}}, order));
    }
    letOfficerIn(*office);
    return clock.now();
}

void copyDatabase(const QString &from, const QString &to)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(to + QLatin1String(suffix));
    if (!QFile::copy(from, to))
        giveUp(QStringLiteral("cannot copy to ") + to);
    sync();
}

} // namespace loket::bench
