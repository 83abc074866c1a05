// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cataloguestore.h"

#include "core/storage/recordrows.h"
#include "core/storage/tables.h"
#include "core/storage/tablewriter.h"

#include <algorithm>

namespace loket::storage {

namespace {

Row rowOf(const Staff &staff)
{
    return makeRow(staff.id, staff.rev, staff.code, staff.name, staff.nip, staff.post, staff.roles.text(),
                   staff.activeFrom, staff.activeTo);
}

} // namespace

std::optional<Unit> CatalogueStore::unit()
{
    Rows rows = m_connection.run("select code, name, zone, database_id from unit");
    if (!rows.next())
        return std::nullopt;
    return Unit{rows.text(0), rows.text(1), rows.text(2), rows.text(3)};
}

std::map<QString, QString> CatalogueStore::settings()
{
    std::map<QString, QString> settings;
    for (Rows rows = m_connection.run("select key, value from setting order by id"); rows.next();)
        settings[rows.text(0)] = rows.text(1);
    return settings;
}

std::vector<Reason> CatalogueStore::reasons()
{
    return allRows(m_connection.select(tables::reason(), "order by id"), &readReason);
}

std::vector<GuidanceCard> CatalogueStore::cards()
{
    return allRows(m_connection.select(tables::guidanceCard(), "order by position"), &readCard);
}

std::vector<Service> CatalogueStore::services()
{
    return allRows(m_connection.select(tables::service(), "order by letter"), &readService);
}

std::vector<ServiceStandard> CatalogueStore::standards()
{
    auto standards = allRows(m_connection.select(tables::serviceStandard(), "order by service, valid_from, id"),
                             &readStandard);
    std::map<qint64, ServiceStandard *> byId;
    for (auto &standard : standards)
        byId[standard.id.value()] = &standard;
    for (Rows rows = m_connection.select(tables::standardComponent(), "order by standard, component"); rows.next();) {
        const auto standard = byId.find(rows.integer(2));
        StandardComponent component = readComponent(ColumnReader(rows));
        const bool isEmpty = component.textId.isEmpty() && component.textEn.isEmpty(); // taken out again
        if (standard != byId.end() && !isEmpty)
            standard->second->components.push_back(std::move(component));
    }
    return standards;
}

std::vector<Counter> CatalogueStore::counters()
{
    auto counters = allRows(m_connection.select(tables::counter(), "order by id"), &readCounter);
    for (Rows rows = m_connection.run("select counter, service from counter_service where active = 1 order by id");
         rows.next();) {
        const auto counter = std::find_if(counters.begin(), counters.end(),
                                          [&](const Counter &one) { return one.id == CounterId(rows.integer(0)); });
        if (counter != counters.end())
            counter->services.emplace_back(rows.integer(1));
    }
    return counters;
}

std::vector<Station> CatalogueStore::stations()
{
    return allRows(m_connection.select(tables::station(), "order by id"), [](ColumnReader &read) {
        Station station;
        station.id = read.id<StationId>();
        station.rev = read.integer();
        station.name = read.text();
        station.role = read.text();
        return station;
    });
}

std::vector<Staff> CatalogueStore::staff()
{
    return allRows(m_connection.select(tables::staff(), "order by id"), &readStaff);
}

qint64 CatalogueStore::insertRow(const Table &table, const Row &row, RowImages &images)
{
    return TableWriter(m_connection, images).insert(table, row);
}

void CatalogueStore::insert(const Unit &unit, RowImages &images)
{
    insertRow(tables::unit(), makeRow(1, 1, unit.code, unit.name, unit.zone, unit.database), images);
}

void CatalogueStore::insert(const Reason &reason, RowImages &images)
{
    insertRow(tables::reason(), makeRow(0, 1, reason.kind, reason.code, reason.nameId, reason.nameEn, reason.active),
              images);
}

void CatalogueStore::insert(const GuidanceCard &card, RowImages &images)
{
    GuidanceCard first = card;
    first.id = 0;
    first.rev = 1;
    insertRow(tables::guidanceCard(), rowOf(first), images);
}

ServiceId CatalogueStore::insert(const Service &service, RowImages &images)
{
    return ServiceId(
        insertRow(tables::service(),
                  makeRow(0, 1, service.code, service.letter, service.nameId, service.nameEn, service.active), images));
}

StandardId CatalogueStore::insert(const ServiceStandard &standard, RowImages &images)
{
    ServiceStandard fresh = standard;
    fresh.id = StandardId();
    fresh.rev = 0;
    fresh.id = StandardId(insertRow(tables::serviceStandard(), rowOf(fresh), images));
    for (auto &component : fresh.components) {
        component.id = 0;
        component.rev = 0;
        insertRow(tables::standardComponent(), rowOf(component, fresh.id), images);
    }
    return fresh.id;
}

CounterId CatalogueStore::insert(const Counter &counter, RowImages &images)
{
    const CounterId id(insertRow(tables::counter(), makeRow(0, 1, counter.name, counter.active), images));
    setServices(id, counter.services, images);
    return id;
}

StationId CatalogueStore::insert(const Station &station, RowImages &images)
{
    return StationId(insertRow(tables::station(), makeRow(0, 1, station.name, station.role), images));
}

StaffId CatalogueStore::insert(const Staff &staff, RowImages &images)
{
    return StaffId(insertRow(tables::staff(), rowOf(staff), images));
}

void CatalogueStore::update(const Counter &counter, RowImages &images)
{
    TableWriter(m_connection, images)
        .update(tables::counter(), makeRow(counter.id, counter.rev, counter.name, counter.active));
}

void CatalogueStore::update(const Service &service, RowImages &images)
{
    TableWriter(m_connection, images)
        .update(tables::service(),
                makeRow(service.id, service.rev, service.code, service.letter, service.nameId, service.nameEn,
                        service.active));
}

void CatalogueStore::update(const ServiceStandard &standard, RowImages &images)
{
    TableWriter writer(m_connection, images);
    writer.update(tables::serviceStandard(), rowOf(standard));
    std::map<QString, StandardComponent> stored;
    for (Rows rows = m_connection.select(tables::standardComponent(), "where standard = ? order by component @lock@",
                                         standard.id);
         rows.next();) {
        StandardComponent component = readComponent(ColumnReader(rows));
        stored[component.component] = std::move(component);
    }
    for (StandardComponent component : standard.components) {
        const auto before = stored.find(component.component);
        component.id = before == stored.end() ? 0 : before->second.id;
        component.rev = before == stored.end() ? 0 : before->second.rev;
        if (before == stored.end())
            writer.insert(tables::standardComponent(), rowOf(component, standard.id));
        else if (component != before->second)
            writer.update(tables::standardComponent(), rowOf(component, standard.id));
        stored.erase(component.component);
    }
    for (const auto &[code, left] : stored) { // that it has no more
        StandardComponent none{left.id, left.rev, code};
        if (none != left)
            writer.update(tables::standardComponent(), rowOf(none, standard.id));
    }
}

void CatalogueStore::update(const Reason &reason, RowImages &images)
{
    TableWriter(m_connection, images)
        .update(tables::reason(),
                makeRow(reason.id, reason.rev, reason.kind, reason.code, reason.nameId, reason.nameEn, reason.active));
}

void CatalogueStore::update(const GuidanceCard &card, RowImages &images)
{
    TableWriter(m_connection, images).update(tables::guidanceCard(), rowOf(card));
}

void CatalogueStore::update(const Staff &staff, RowImages &images)
{
    TableWriter(m_connection, images).update(tables::staff(), rowOf(staff));
}

void CatalogueStore::setSetting(const QString &key, const QString &value, RowImages &images)
{
    std::optional<Row> old;
    if (Rows rows = m_connection.select(tables::setting(), "where key = ? @lock@", key); rows.next())
        old = makeRow(rows.integer(0), rows.integer(1), key, value);
    if (old)
        TableWriter(m_connection, images).update(tables::setting(), *old);
    else
        insertRow(tables::setting(), makeRow(0, 1, key, value), images);
}

void CatalogueStore::setServices(CounterId counter, const std::vector<ServiceId> &services, RowImages &images)
{
    std::vector<Row> old;
    for (Rows rows = m_connection.select(tables::counterService(), "where counter = ? order by id @lock@", counter);
         rows.next();)
        old.push_back(makeRow(rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4)));
    std::vector<ServiceId> missing = services;
    for (auto &row : old) {
        const ServiceId service(row[3].toLongLong());
        const auto wanted = std::find(missing.begin(), missing.end(), service);
        const int active = wanted == missing.end() ? 0 : 1;
        if (wanted != missing.end())
            missing.erase(wanted);
        if (row[4].toInt() != active) {
            row[4] = bound(active);
            TableWriter(m_connection, images).update(tables::counterService(), row);
        }
    }
    for (const ServiceId service : missing)
        insertRow(tables::counterService(), makeRow(0, 1, counter, service, 1), images);
}

} // namespace loket::storage
