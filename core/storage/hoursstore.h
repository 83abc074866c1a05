// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/holiday.h"
#include "core/domain/hoursprofile.h"
#include "core/domain/numbers.h"
#include "core/storage/connection.h"
#include "core/storage/rowimages.h"

#include <vector>

namespace loket::storage {

/// Service hours, holidays, and whether numbers are given. Every method throws SqlError; used inside `transact` or
/// `reading`.
class HoursStore
{
public:
    explicit HoursStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<HoursProfile> profiles();
    [[nodiscard]] std::vector<Holiday> holidays();
    [[nodiscard]] std::vector<Quota> quotas();
    /// id 0 = a new one, which gets its id.
    qint64 store(const HoursProfile &profile, RowImages &images);
    qint64 store(const Holiday &holiday, RowImages &images);
    void store(const Quota &quota, RowImages &images);

    /// What was decided about giving numbers on a day, in order.
    [[nodiscard]] std::vector<NumbersDecision> decisions(const OfficeDay &day);
    void insert(const OfficeDay &day, const NumbersDecision &decision, std::optional<StaffId> staff, RowImages &images);
    /// Numbers of a letter given on a day; voided ones are among them, for their paper is out.
    [[nodiscard]] int given(const OfficeDay &day, const QString &letter);
    /// The letter's numbers begin with `first` on that day.
    void startAt(const OfficeDay &day, const QString &letter, int first, RowImages &images);

private:
    qint64 put(const Table &table, const Row &row, RowImages &images);

    Connection &m_connection;
};

} // namespace loket::storage
