// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/commandline.h"
#include "app/loketctl/commands.h"
#include "app/loketctl/console.h"
#include "app/loketctl/summaryfile.h"
#include "core/domain/secretrules.h"
#include "core/service/filewriter.h"
#include "core/service/officeclock.h"
#include "core/service/simulation.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace loket::ctl {

namespace {

const QString demoStation = QStringLiteral("loketctl-demo"); ///< by this name a demo's database is known

constexpr int waitingToday = 12;

class DemoCommand
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)

public:
    static int run(const QStringList &arguments)
    {
        CommandLine line(CommandText{
            QStringLiteral("demo"),
            QStringLiteral("--dir DIR [--unit NAME] [--day DAY] [--seed N]"),
            tr("Serves a whole invented office day (about 400 visitors, 4 counters) through the desks into "
               "DIR/office.db and "
               "writes\nDIR/summary.json, .csv and .xlsx. Standards are examples and said to be. Without --day it is "
               "the last "
               "working day,\nand a dozen numbers wait today for the counter window. A demo's own database is "
               "replaced, any "
               "other one is left alone."),
            {{QStringLiteral("dir"), QStringLiteral("DIR"), tr("folder, made when it does not exist"), true},
             {QStringLiteral("unit"), QStringLiteral("NAME"), tr("name of the unit")},
             {QStringLiteral("day"), QStringLiteral("DAY"), tr("day to serve, YYYY-MM-DD")},
             {QStringLiteral("seed"), QStringLiteral("N"), tr("another number gives another day (1)")}},
            {},
            {QStringLiteral("loketctl demo --dir demo"),
             QStringLiteral("loketctl demo --dir demo --day 2023-11-17 --seed 7 --unit \"Disdukcapil Contoh\"")}});
        if (const auto ended = line.read(arguments))
            return *ended;
        bool isNumber = true;
        const quint64 seed = line.has("seed") ? line.value("seed").toULongLong(&isNumber) : 1;
        if (!isNumber)
            return Console::misuse(tr("The seed \"%1\" is not a whole number.").arg(line.value("seed")), line.command);
        const auto made = make(line, seed);
        return made ? Done : Console::fail(made.error());
    }

private:
    static Result<void> make(const CommandLine &line, quint64 seed)
    {
        auto setup = setupFromTemplate(QStringLiteral("DISDUKCAPIL"), true);
        if (!setup)
            return tl::unexpected(setup.error());
        setup->unitName = line.has("unit") ? line.value("unit") : tr("Disdukcapil (demonstration)");
        for (int i = 1; i <= 4; ++i)
            setup->counters.emplace_back(QStringLiteral("Loket %1").arg(i));
        setup->staff = {{QStringLiteral("P1"), QStringLiteral("Siti Rahmah")},
                        {QStringLiteral("P2"), QStringLiteral("Ahmad Fauzi")},
                        {QStringLiteral("P3"), QStringLiteral("Noor Hayati")},
                        {QStringLiteral("P4"), QStringLiteral("Muhammad Rizki")},
                        {QStringLiteral("K1"),
                         QStringLiteral("Hj. Rusmilawati"),
                         {},
                         QStringLiteral("Kepala Dinas"),
                         {Role::UnitHead}},
                        {QStringLiteral("I1"),
                         QStringLiteral("Gazali Rahman"),
                         {},
                         QStringLiteral("Auditor"),
                         {Role::InternalAuditor}}};
        const auto zone = OfficeZone::fromId(setup->zone);
        const Instant now = OfficeClock().now();
        const auto day = line.has("day") ? OfficeDay::fromText(line.value("day"))
                                         : lastWorkingDay(*setup, zone->dayOf(now));
        if (!day)
            return tl::unexpected(day.error());
        const QDir folder(line.value("dir"));
        return prepare(folder).and_then([&] { return serve(folder, *setup, *zone, *day, line.has("day"), seed, now); });
    }

    static Result<OfficeDay> lastWorkingDay(const OfficeSetup &setup, const OfficeDay &today)
    {
        return Calendar::from(setup.hours, setup.holidays, setup.settings.jointLeaveWorks)
            .and_then([&](const Calendar &calendar) { return calendar.previousWorkingDay(today); });
    }

    /// Makes the folder; removes the database of an earlier demo and nothing else.
    static Result<void> prepare(const QDir &folder)
    {
        if (!QDir().mkpath(folder.path()))
            return refuse(ErrorCode::FileUnwritable, folder.path());
        const QString database = folder.filePath(QStringLiteral("office.db"));
        if (!QFile::exists(database))
            return {};
        const OfficeClock clock;
        const auto isDemo = Office::openReadOnly(database, clock).map([](const auto &office) {
            const auto &stations = office->catalogue().stations;
            return !stations.empty() && stations.front().name == demoStation;
        });
        if (!isDemo.value_or(false))
            return refuse(ErrorCode::DatabaseExists, database);
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(database + QLatin1String(suffix));
        return {};
    }

    static Result<void> serve(const QDir &folder, const OfficeSetup &setup, const OfficeZone &zone,
                              const OfficeDay &day, bool isDayGiven, quint64 seed, Instant now)
    {
        ManualClock clock(zone.at(day, 7 * 60 * minuteMs));
        const QString database = folder.filePath(QStringLiteral("office.db"));
        const auto office = Office::create(database, setup, clock, demoStation);
        if (!office)
            return tl::unexpected(office.error());
        Simulation simulation(**office, clock, seed);
        if (const auto served = simulation.serveDay(day); !served)
            return served;
        for (const char *format : {"json", "csv", "xlsx"}) {
            const QString path = folder.filePath(QStringLiteral("summary.") + QLatin1String(format));
            const auto written = summaryBytes(**office, day, day, QLatin1String(format))
                                     .and_then([&](const QByteArray &bytes) { return writeFile(path, bytes); });
            if (!written)
                return written;
        }
        Console::say(tr("Served %1 in %2, with example standards that no decree has set.").arg(day.text(), database));
        if (!isDayGiven) {
            const Instant from = std::max(now - 20 * minuteMs, zone.startOf(zone.dayOf(now)));
            Console::say(tr("Numbers waiting today: %1.").arg(waitingToday));
            if (const auto taken = simulation.takeNumbers(waitingToday, from, now); !taken)
                return taken;
        }
        return letPeopleIn(**office);
    }

    /// From here on people sign in; their secrets are invented anew for each demonstration and told this once.
    static Result<void> letPeopleIn(Office &office)
    {
        auto &people = office.people();
        const QString pin = newPin();
        const auto first = people.makeFirstAdministrator(Act{{office.station(), {}, {}}}, tr("Administrator"), pin);
        if (!first)
            return tl::unexpected(first.error());
        const Actor administrator{office.station(), {}, first->staff};
        if (const auto in = people.signIn(Act{administrator}, pin); !in)
            return tl::unexpected(in.error());
        Console::say(tr("Who signs in, and with what:"));
        Console::say(QStringLiteral("  %1  %2").arg(first->code, pin));
        const auto staff = office.catalogue().staff;
        for (const auto &person : staff) {
            if (person.id == first->staff)
                continue;
            const bool byPassword = person.roles.has(Role::UnitHead) || person.roles.has(Role::ComplaintOfficer);
            const QString secret = byPassword ? newPin() + newPin() + newPin() : newPin();
            if (const auto set = people.setSecret(Act{administrator}, person.id, secret); !set)
                return set;
            Console::say(QStringLiteral("  %1  %2  %3").arg(person.code, -5).arg(secret, person.name));
        }
        return people.signOut(Act{administrator}, QStringLiteral("key"));
    }

    static QString newPin()
    {
        QString pin;
        do {
            pin = QString::number(QRandomGenerator::system()->bounded(1000, 10000));
        } while (!secrets::acceptable(SecretKind::Pin, pin));
        return pin;
    }
};

} // namespace

int demo(const QStringList &arguments)
{
    return DemoCommand::run(arguments);
}

} // namespace loket::ctl
