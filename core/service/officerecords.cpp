// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/officerecords.h"

#include "core/service/complaintsetup.h"
#include "core/storage/complaintrecordstore.h"

#include <QUuid>

#include <algorithm>
#include <map>

namespace loket {

namespace {

void storeComplaintRecords(storage::Connection &connection, const ComplaintRecords &records, storage::RowImages &images)
{
    storage::ComplaintRecordStore store(connection);
    const auto storeAll = [&](const auto &list) {
        for (const auto &one : list)
            store.store(one, images);
    };
    storeAll(records.classes);
    storeAll(records.forms);
    storeAll(records.deadlines);
    storeAll(records.channels);
}

} // namespace

OfficeSetup withDefaults(OfficeSetup setup)
{
    if (setup.counters.empty())
        setup.counters.emplace_back(QStringLiteral("Loket 1"));
    if (setup.staff.empty())
        setup.staff.push_back({QStringLiteral("P1"), QStringLiteral("Petugas 1")});
    return setup;
}

StationId storeSetup(storage::Connection &connection, const OfficeSetup &setup, const QString &unitName,
                     const QString &stationName, ActScope &scope)
{
    auto &images = scope.images();
    storage::CatalogueStore records(connection);
    const QString database = QUuid::createUuid().toString(QUuid::WithoutBraces);
    records.insert(Unit{setup.unitCode, unitName, setup.zone, database}, images);
    for (const auto &[key, value] : settingValues(setup.settings))
        records.setSetting(key, value, images);
    for (const auto &reason : setup.reasons)
        records.insert(reason, images);
    for (const auto &card : setup.guidance)
        records.insert(card, images);
    storeComplaintRecords(connection, setup.complaints, images);
    std::map<QString, ServiceId> services;
    for (const auto &service : setup.services) {
        const ServiceId id = services[service.code] = records.insert(
            Service{{}, 0, service.code, service.letter, service.nameId, service.nameEn, true}, images);
        if (ServiceStandard standard = service.standard; !standard.isEmpty()) {
            standard.service = id;
            if (standard.validFrom.isEmpty())
                standard.validFrom = standardsBeginning();
            records.insert(standard, images);
        }
    }
    for (const auto &counter : setup.counters) {
        std::vector<ServiceId> served;
        for (const QString &code : counter.services)
            served.push_back(services.at(code));
        records.insert(Counter{{}, 0, counter.name, true, served}, images);
    }
    for (const auto &one : setup.staff)
        records.insert(Staff{{}, 0, one.code, one.name, one.nip, one.post, one.roles, one.activeFrom, {}}, images);
    storage::HoursStore hours(connection);
    for (const auto &profile : setup.hours)
        hours.store(profile, images);
    for (const auto &holiday : setup.holidays)
        hours.store(holiday, images);
    scope.setSubject(officeSubject(database));
    scope.setResult(QStringLiteral("database"), database);
    return records.insert(Station{{}, 0, stationName, QStringLiteral("command_line")}, images);
}

namespace {

/// Adds records that came with a migration, once: the act's id follows from `what` it brings. `store` writes them.
template<class Store>
Result<void> bring(ActRunner &runner, StationId station, const QString &what, Store store)
{
    const QString &database = runner.catalogue().unit.database;
    const Act act{{station, {}, {}}, actIdFor(database, QStringLiteral("migrated %1").arg(what)), true};
    return runner.performOnRecords(act, QStringLiteral("migrated"), [&](ActScope &scope) -> Result<void> {
        store(scope.images());
        scope.setSubject(officeSubject(database));
        return {};
    });
}

/// Of the kinds that came later, those of which the office has none.
std::vector<Reason> missingReasons(const std::vector<Reason> &present)
{
    static const QStringList later{QStringLiteral("clock_pause"),       QStringLiteral("referred"),
                                   QStringLiteral("complaint_channel"), QStringLiteral("incident_behaviour"),
                                   QStringLiteral("incident_end"),      QStringLiteral("data_erased")};
    std::vector<Reason> missing;
    for (const auto &reason : builtInReasons()) {
        if (later.contains(reason.kind)
            && std::none_of(present.begin(), present.end(), [&](const Reason &one) { return one.kind == reason.kind; }))
            missing.push_back(reason);
    }
    return missing;
}

} // namespace

Result<void> bringRecordsUp(ActRunner &runner, StationId station)
{
    if (runner.catalogue().reasons.empty())
        return {};
    const auto bringEach = [&](const auto &missing, const QString &what) {
        return missing.empty() ? Result<void>() : bring(runner, station, what, [&](storage::RowImages &images) {
            storage::CatalogueStore records(runner.connection());
            for (const auto &record : missing)
                records.insert(record, images);
        });
    };
    const auto reasons = missingReasons(runner.catalogue().reasons);
    return bringEach(reasons, reasons.empty() ? QString() : reasons.front().kind)
        .and_then([&] {
            return bringEach(runner.catalogue().guidance.empty() ? builtInCards() : std::vector<GuidanceCard>(),
                             QStringLiteral("guidance_card"));
        })
        .and_then([&] {
            return !runner.catalogue().complaints.isEmpty()
                ? Result<void>()
                : bring(runner, station, QStringLiteral("complaint_records"), [&](storage::RowImages &images) {
                      storeComplaintRecords(runner.connection(), builtInComplaintRecords(), images);
                  });
        });
}

} // namespace loket
