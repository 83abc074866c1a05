// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/hoursstore.h"

#include "core/storage/recordrows.h"
#include "core/storage/tables.h"
#include "core/storage/tablewriter.h"

namespace loket::storage {

std::vector<HoursProfile> HoursStore::profiles()
{
    return allRows(m_connection.select(tables::hoursProfile(), "order by id"), &readProfile);
}

std::vector<Holiday> HoursStore::holidays()
{
    return allRows(m_connection.select(tables::holiday(), "order by date, id"), &readHoliday);
}

std::vector<Quota> HoursStore::quotas()
{
    return allRows(m_connection.select(tables::quota(), "order by profile, service"), &readQuota);
}

qint64 HoursStore::put(const Table &table, const Row &row, RowImages &images)
{
    TableWriter writer(m_connection, images);
    if (row.at(0).toLongLong() == 0)
        return writer.insert(table, row);
    writer.update(table, row);
    return row.at(0).toLongLong();
}

qint64 HoursStore::store(const HoursProfile &profile, RowImages &images)
{
    return put(tables::hoursProfile(),
               makeRow(profile.id, profile.rev, profile.name, word(profile.kind), profile.weekdays.mask(),
                       profile.validFrom, profile.validTo.value_or(QString()), DayHours::text(profile.service),
                       profile.numbersFrom, profile.numbersUntil, profile.active),
               images);
}

qint64 HoursStore::store(const Holiday &holiday, RowImages &images)
{
    return put(tables::holiday(),
               makeRow(holiday.id, holiday.rev, holiday.date, holiday.nameId, holiday.nameEn, word(holiday.kind),
                       holiday.verified, holiday.active),
               images);
}

void HoursStore::store(const Quota &quota, RowImages &images)
{
    put(tables::quota(), makeRow(quota.id, quota.rev, quota.profile, quota.service, quota.numbers), images);
}

std::vector<NumbersDecision> HoursStore::decisions(const OfficeDay &day)
{
    return allRows(m_connection.run("select service, giving, reason, at from numbers_decision where office_day = ? "
                                    "order by at, id",
                                    day.text()),
                   [](ColumnReader &read) {
                       NumbersDecision decision;
                       decision.service = read.optional<ServiceId>();
                       decision.giving = read.flag();
                       decision.reason = read.text();
                       decision.at = read.instant();
                       return decision;
                   });
}

void HoursStore::insert(const OfficeDay &day, const NumbersDecision &decision, std::optional<StaffId> staff,
                        RowImages &images)
{
    put(tables::numbersDecision(),
        makeRow(0, 0, day.text(), decision.service, decision.giving, decision.reason, staff, decision.at), images);
}

int HoursStore::given(const OfficeDay &day, const QString &letter)
{
    Rows rows = m_connection.run("select count(*) from ticket where office_day = ? and letter = ?", day.text(), letter);
    return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
}

void HoursStore::startAt(const OfficeDay &day, const QString &letter, int first, RowImages &images)
{
    Row row = makeRow(0, 0, day.text(), letter, first);
    if (Rows rows = m_connection.run("select id, rev from number_start where office_day = ? and letter = ? @lock@",
                                     day.text(), letter);
        rows.next()) {
        row[0] = bound(rows.integer(0));
        row[1] = bound(rows.integer(1));
    }
    put(tables::numberStart(), row, images);
}

} // namespace loket::storage
