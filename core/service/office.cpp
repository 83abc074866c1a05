// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/office.h"

#include "core/domain/text.h"
#include "core/service/actrunner.h"
#include "core/service/caseindex.h"
#include "core/service/counterviewreader.h"
#include "core/service/officerecords.h"
#include "core/storage/migrator.h"
#include "core/storage/tables.h"

#include <QFile>
#include <QSysInfo>

namespace loket {

using storage::Connection;
using storage::DatabaseAddress;
using storage::OpenMode;

class Office::Private
{
public:
    Private(std::unique_ptr<Connection> opened, const Clock &officeClock, const OfficeZone &officeZone)
        : connection(std::move(opened))
        , clock(officeClock)
        , runner(*connection, officeClock, officeZone, journal)
        , queue(runner)
        , applications(runner)
        , papers(runner)
        , counters(runner)
        , setup(runner)
        , people(runner)
        , hours(runner)
        , incidents(runner)
        , complaints(runner)
        , cases(runner)
        , caseExports(runner)
        , privacy(runner)
        , complaintSetup(runner)
        , drafts(runner)
        , caseKeys(runner)
        , unitKey(runner)
        , records(runner, setup, hours, people, complaintSetup)
        , printing(runner)
        , report(*connection, officeClock)
    {
    }

    /// Reads within one transaction, whatever it throws.
    template<class Body>
    auto read(Body body)
    {
        return storage::reading(*connection, body);
    }

    std::unique_ptr<Connection> connection;
    const Clock &clock;
    Journal journal;
    ActRunner runner;
    QueueDesk queue;
    ApplicationDesk applications;
    PaperDesk papers;
    CounterDesk counters;
    SetupDesk setup;
    SignInDesk people;
    HoursDesk hours;
    IncidentDesk incidents;
    ComplaintDesk complaints;
    CaseDesk cases;
    CaseExports caseExports;
    PrivacyDesk privacy;
    ComplaintSetup complaintSetup;
    ComplaintDrafts drafts;
    CaseKeys caseKeys;
    UnitKey unitKey;
    RecordDesk records;
    PrintDesk printing;
    DayReport report;
    StationId station;
    qint64 entriesElsewhere = -1;
};

namespace {

Result<std::unique_ptr<Connection>> connectTo(const QString &address, OpenMode mode)
{
    return DatabaseAddress::parse(address).and_then(
        [&](const DatabaseAddress &parsed) { return Connection::open(parsed, mode); });
}

Result<void> bringSchemaUp(Connection &connection, Instant now)
{
    auto migrations = storage::builtInMigrations();
    if (!migrations)
        return tl::unexpected(migrations.error());
    storage::Migrator migrator(connection, *std::move(migrations));
    const auto report = connection.mode() == OpenMode::ReadOnly ? migrator.inspect() : migrator.migrate(now);
    if (!report)
        return tl::unexpected(report.error());
    if (report->version == 0 || report->outcome == storage::SchemaOutcome::Older)
        return refuse(ErrorCode::NotADatabase, connection.address().toString());
    return {};
}

Result<Unit> unitOf(Connection &connection)
{
    return storage::reading(connection, [&]() -> Result<Unit> {
        const auto unit = storage::CatalogueStore(connection).unit();
        return unit ? Result<Unit>(*unit) : refuse(ErrorCode::NotADatabase, connection.address().toString());
    });
}

} // namespace

Office::Office() = default;
Office::~Office() = default;

Result<std::unique_ptr<Office>> Office::create(const QString &address, const OfficeSetup &given, const Clock &clock,
                                               const QString &stationName)
{
    const OfficeSetup setup = withDefaults(given);
    const auto zone = OfficeZone::fromId(setup.zone);
    const auto name = cleanText(setup.unitName, 200, false);
    if (!zone)
        return tl::unexpected(zone.error());
    if (!name)
        return tl::unexpected(name.error());
    auto connection = connectTo(address, OpenMode::Create);
    if (!connection)
        return tl::unexpected(connection.error());

    // A file that holds no whole office is worth nothing and would refuse the next try.
    const auto &place = (*connection)->address();
    const auto abandon = [&, path = place.path(),
                          isFile = place.backend() == storage::Backend::Sqlite](const Error &error) {
        connection->reset();
        if (isFile) {
            for (const char *suffix : {"", "-wal", "-shm"})
                QFile::remove(path + QLatin1String(suffix));
        }
        return tl::unexpected(error);
    };
    if (const auto schema = bringSchemaUp(**connection, clock.now()); !schema)
        return abandon(schema.error());
    if (unitOf(**connection))
        return refuse(ErrorCode::DatabaseExists, (*connection)->address().toString());

    // The first station is made by the very entry that stands first in its chain.
    auto office = std::unique_ptr<Office>(new Office);
    Journal silent;
    ActRunner runner(**connection, clock, *zone, silent);
    const Act act{{StationId(1), {}, {}}};
    const auto done = runner.perform(
        act, QStringLiteral("init"),
        [&](ActScope &scope) -> Result<void> {
            const StationId first = storeSetup(runner.connection(), setup, name->text, stationName, scope);
            return first == act.actor.station ? Result<void>() : refuse(ErrorCode::DatabaseExists);
        },
        [](const Entry &) -> Result<void> { return {}; });
    if (!done)
        return abandon(done.error());
    office->d = std::make_unique<Private>(*std::move(connection), clock, *zone);
    office->d->station = act.actor.station;
    if (const auto loaded = office->d->runner.reloadCatalogue(); !loaded)
        return tl::unexpected(loaded.error());
    return office;
}

Result<std::unique_ptr<Office>> Office::connected(const QString &address, const Clock &clock, OpenMode mode)
{
    auto connection = connectTo(address, mode);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto schema = bringSchemaUp(**connection, clock.now()); !schema)
        return tl::unexpected(schema.error());
    const auto zone = unitOf(**connection).and_then([](const Unit &one) { return OfficeZone::fromId(one.zone); });
    if (!zone)
        return tl::unexpected(zone.error());
    auto office = std::unique_ptr<Office>(new Office);
    office->d = std::make_unique<Private>(*std::move(connection), clock, *zone);
    if (const auto loaded = office->d->runner.reloadCatalogue(); !loaded)
        return tl::unexpected(loaded.error());
    return office;
}

Result<std::unique_ptr<Office>> Office::open(const QString &address, const Clock &clock, const StationNamer &namer,
                                             const QString &stationRole)
{
    auto office = connected(address, clock, OpenMode::ReadWrite);
    if (!office)
        return office;
    auto &runner = (*office)->d->runner;
    const auto name = namer(runner.catalogue());
    if (!name)
        return tl::unexpected(name.error());
    const auto &stations = runner.catalogue().stations;
    const auto known = std::find_if(stations.begin(), stations.end(),
                                    [&](const Station &station) { return station.name == *name; });
    const auto station = known == stations.end() ? runner.registerStation(*name, stationRole)
                                                 : Result<StationId>(known->id);
    if (!station)
        return tl::unexpected(station.error());
    (*office)->d->station = *station;
    const auto upToDate = bringRecordsUp(runner, *station).and_then([&] { return CaseIndex(runner).bringUp(); });
    if (!upToDate)
        return tl::unexpected(upToDate.error());
    return office;
}

Result<std::unique_ptr<Office>> Office::open(const QString &address, const Clock &clock, const QString &stationName,
                                             const QString &stationRole)
{
    return open(
        address, clock, [&](const Catalogue &) -> Result<QString> { return stationName; }, stationRole);
}

Result<std::unique_ptr<Office>> Office::openAtCommandLine(const QString &address, const Clock &clock)
{
    return open(address, clock, QStringLiteral("loketctl-") + QSysInfo::machineHostName().toLower(),
                QStringLiteral("command_line"));
}

Result<std::unique_ptr<Office>> Office::openReadOnly(const QString &address, const Clock &clock)
{
    return connected(address, clock, OpenMode::ReadOnly);
}

const Catalogue &Office::catalogue() const
{
    return d->runner.catalogue();
}

const Clock &Office::clock() const
{
    return d->clock;
}

OfficeZone Office::zone() const
{
    return d->runner.zone();
}

OfficeDay Office::today() const
{
    return zone().dayOf(d->clock.now());
}

StationId Office::station() const
{
    return d->station;
}

Result<Instant> Office::lastEntryAt() const
{
    return storage::reading(*d->connection, [&]() -> Result<Instant> {
        return storage::JournalStore(*d->connection).lastAt(d->station).value_or(Instant());
    });
}

QueueDesk &Office::queue()
{
    return d->queue;
}

ApplicationDesk &Office::applications()
{
    return d->applications;
}

PaperDesk &Office::papers()
{
    return d->papers;
}

CounterDesk &Office::counters()
{
    return d->counters;
}

SetupDesk &Office::setup()
{
    return d->setup;
}

SignInDesk &Office::people()
{
    return d->people;
}

HoursDesk &Office::hours()
{
    return d->hours;
}

IncidentDesk &Office::incidents()
{
    return d->incidents;
}

ComplaintDesk &Office::complaints()
{
    return d->complaints;
}

CaseDesk &Office::cases()
{
    return d->cases;
}

CaseExports &Office::caseExports()
{
    return d->caseExports;
}

PrivacyDesk &Office::privacy()
{
    return d->privacy;
}

ComplaintSetup &Office::complaintSetup()
{
    return d->complaintSetup;
}

ComplaintDrafts &Office::drafts()
{
    return d->drafts;
}

CaseKeys &Office::caseKeys()
{
    return d->caseKeys;
}

UnitKey &Office::unitKey()
{
    return d->unitKey;
}

RecordDesk &Office::records()
{
    return d->records;
}

PrintDesk &Office::printing()
{
    return d->printing;
}

Result<DayReport *> Office::report(const Actor &reader)
{
    return d->runner.may(reader, QStringLiteral("read_figures")).map([this] { return &d->report; });
}

Result<void> Office::beginImport(Office &door, const Actor &actor)
{
    return door.d->runner.may(actor, QStringLiteral("import")).map([this] { d->runner.gate().beginImport(); });
}

Journal &Office::journal()
{
    return d->journal;
}

Result<CounterSnapshot> Office::snapshot(CounterId counter) const
{
    return d->read([&]() -> Result<CounterSnapshot> { return CounterViewReader(d->runner, d->station).read(counter); });
}

Result<OwnFigures> Office::ownFigures(const Actor &reader, const OfficeDay &day)
{
    if (const auto allowed = d->runner.may(reader, QStringLiteral("read_own_figures")); !allowed)
        return tl::unexpected(allowed.error());
    return d->read([&]() -> Result<OwnFigures> {
        return reader.staff ? ownFiguresOf(d->runner, *reader.staff, day) : OwnFigures();
    });
}

Result<Visit> Office::visit(const OfficeDay &day, const TicketNumber &number) const
{
    return d->read([&]() -> Result<Visit> {
        const auto id = d->runner.tickets().find(day, number);
        const auto found = id ? d->runner.tickets().visit(*id) : std::nullopt;
        return found ? Result<Visit>(*found) : refuse(ErrorCode::TicketNotFound, number.text());
    });
}

Result<Visit> Office::visit(TicketId ticket) const
{
    return d->read([&]() -> Result<Visit> {
        const auto found = d->runner.tickets().visit(ticket);
        return found ? Result<Visit>(*found) : refuse(ErrorCode::TicketNotFound, QString::number(ticket.value()));
    });
}

Result<Findings> Office::find(const Actor &reader, const QString &typed)
{
    if (const auto allowed = d->runner.may(reader, QStringLiteral("read_applications")); !allowed)
        return tl::unexpected(allowed.error());
    return d->read([&] { return findAnything(d->runner, typed); });
}

Result<std::vector<FoundVisit>> Office::findVisits(const Actor &reader, const QString &typed)
{
    if (const auto allowed = d->runner.may(reader, QStringLiteral("read_applications")); !allowed)
        return tl::unexpected(allowed.error());
    return d->read([&] { return loket::findVisits(d->runner, typed); });
}

Result<void> Office::beginGroup()
{
    return d->runner.beginGroup();
}

Result<void> Office::commitGroup()
{
    return d->runner.commitGroup();
}

void Office::lookForChanges()
{
    const auto total = d->read([&]() -> Result<qint64> { return d->runner.entries().count(); });
    if (!total)
        return;
    const qint64 elsewhere = *total - d->runner.written();
    if (d->entriesElsewhere >= 0 && elsewhere != d->entriesElsewhere) {
        // Records are few and may be among what changed.
        if (d->runner.reloadCatalogue())
            Q_EMIT d->journal.changed({QStringLiteral("elsewhere"), QStringLiteral("office:"), d->clock.now()});
    }
    d->entriesElsewhere = elsewhere;
}

} // namespace loket
