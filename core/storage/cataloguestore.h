// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guidancecard.h"
#include "core/domain/service.h"
#include "core/domain/unit.h"
#include "core/storage/connection.h"
#include "core/storage/rowimages.h"

#include <map>
#include <vector>

namespace loket::storage {

/// The records that every act refers to: unit, settings, reasons, guidance cards, services with their standards, counters, stations,
/// staff. Every method throws SqlError; used inside `transact` or `reading`.
class CatalogueStore
{
public:
    explicit CatalogueStore(Connection &connection) : m_connection(connection) {}

    /// None in a database where no office has been made yet.
    [[nodiscard]] std::optional<Unit> unit();
    [[nodiscard]] std::map<QString, QString> settings();
    [[nodiscard]] std::vector<Reason> reasons();
    [[nodiscard]] std::vector<GuidanceCard> cards();
    [[nodiscard]] std::vector<Service> services();
    [[nodiscard]] std::vector<ServiceStandard> standards();
    [[nodiscard]] std::vector<Counter> counters();
    [[nodiscard]] std::vector<Station> stations();
    [[nodiscard]] std::vector<Staff> staff();

    void insert(const Unit &unit, RowImages &images);
    void insert(const Reason &reason, RowImages &images);
    void insert(const GuidanceCard &card, RowImages &images);
    ServiceId insert(const Service &service, RowImages &images);
    /// With its components.
    StandardId insert(const ServiceStandard &standard, RowImages &images);
    CounterId insert(const Counter &counter, RowImages &images);
    StationId insert(const Station &station, RowImages &images);
    StaffId insert(const Staff &staff, RowImages &images);
    /// Each stores a record under the rev that was read plus one.
    void update(const Staff &staff, RowImages &images);
    void update(const Counter &counter, RowImages &images);
    void update(const Service &service, RowImages &images);
    void update(const ServiceStandard &standard, RowImages &images); ///< with its components
    void update(const Reason &reason, RowImages &images);
    void update(const GuidanceCard &card, RowImages &images);
    void setSetting(const QString &key, const QString &value, RowImages &images);
    /// Makes the counter serve exactly these services; none = everything.
    void setServices(CounterId counter, const std::vector<ServiceId> &services, RowImages &images);

private:
    qint64 insertRow(const Table &table, const Row &row, RowImages &images);

    Connection &m_connection;
};

} // namespace loket::storage
