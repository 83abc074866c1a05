// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recordrestore.h"

#include "core/service/actrunner.h"
#include "core/service/hoursdesk.h"
#include "core/service/recordforms.h"
#include "core/service/rowhistory.h"
#include "core/service/setupdesk.h"
#include "core/storage/recordrows.h"
#include "core/storage/tables.h"

#include <algorithm>

namespace loket {

using namespace recordforms;

namespace {

/// Where the journal tells a record's changes, and who may take them back.
struct Trace {
    const char *act;
    QString subject;
    std::vector<RecordPart> parts;
};

QJsonObject with(const char *column, const QJsonValue &value)
{
    return {{QString::fromLatin1(column), value}};
}

Result<Trace> traceOf(const Catalogue &catalogue, RecordKind kind, qint64 id)
{
    namespace tables = storage::tables;
    switch (kind) {
    case RecordKind::Staff:
        return Trace{"staff", subjectOf(StaffId(id)), {{&tables::staff(), with("id", id), true}}};
    case RecordKind::Hours:
        return Trace{"hours", hoursSubject(id), {{&tables::hoursProfile(), with("id", id), true}}};
    case RecordKind::Quotas: {
        const auto [profile, service] = quotaOfRow(id);
        auto quota = with("profile", profile);
        quota.insert(QStringLiteral("service"), service.value());
        return Trace{"quota", hoursSubject(profile), {{&tables::quota(), quota, false, with("numbers", QJsonValue())}}};
    }
    case RecordKind::Holidays:
        return Trace{"holiday", holidaySubject(id), {{&tables::holiday(), with("id", id), true}}};
    case RecordKind::Counters:
        return Trace{"counter",
                     subjectOf(CounterId(id)),
                     {{&tables::counter(), with("id", id), true}, {&tables::counterService(), with("counter", id)}}};
    case RecordKind::Services:
        return Trace{"service",
                     subjectOf(ServiceId(id)),
                     {{&tables::service(), with("id", id), true}, {&tables::serviceStandard(), with("service", id)}}};
    case RecordKind::Reasons:
        return recordWith(catalogue.reasons, id).map([&](const Reason &reason) {
            return Trace{"reason", subjectOf(reason), {{&tables::reason(), with("id", id), true}}};
        });
    case RecordKind::Values:
        // Its beginning is a change too: from what it is as delivered.
        return valueKey(id).map([&](const QString &key) {
            const auto delivered = with("value", deliveredValue(id));
            return Trace{"settings", settingsSubject(), {{&tables::setting(), with("key", key), false, delivered}}};
        });
    }
    return refuse(ErrorCode::NothingToUndo);
}

/// The record that a row of the journal holds.
template<class Read>
auto recordOf(ActRunner &runner, const RecordChange::RowChange &row, Read read)
    -> Result<decltype(read(std::declval<storage::ColumnReader>()))>
{
    return storage::reading(runner.connection(), [&] {
        return storage::rowFromImage(*row.table, row.before).map([&](const storage::Row &values) {
            return read(storage::ColumnReader(values));
        });
    });
}

/// Its content, to be stored over the present record.
template<class Record, class Read>
Result<Record> contentFor(ActRunner &runner, const std::vector<Record> &present, qint64 id,
                          const RecordChange::RowChange &row, Read read)
{
    return recordWith(present, id).and_then([&](const Record &now) {
        return recordOf(runner, row, read).map([&](Record before) {
            before.rev = now.rev;
            return before;
        });
    });
}

} // namespace

Result<RecordChange> RecordRestore::lookUp(RecordKind kind, qint64 id)
{
    return traceOf(m_runner.catalogue(), kind, id).and_then([&](const Trace &trace) {
        return storage::reading(m_runner.connection(), [&]() -> Result<RecordChange> {
            // The office's first entry holds what most records began as; the index finds both.
            auto entries = m_runner.entries().ofSubject(officeSubject(m_runner.catalogue().unit.database));
            for (auto &entry :
                 m_runner.entries().ofSubject(trace.subject, *trace.parts.front().table, *trace.parts.back().table))
                entries.push_back(std::move(entry));
            const auto change = lastChange(entries, trace.parts);
            return change ? Result<RecordChange>(*change) : refuse(ErrorCode::NothingToUndo);
        });
    });
}

Result<void> RecordRestore::restore(Act act, RecordKind kind, qint64 id)
{
    // Another program may have changed the record since.
    if (const auto fresh = m_runner.reloadCatalogue(); !fresh)
        return fresh;
    const auto trace = traceOf(m_runner.catalogue(), kind, id);
    if (!trace)
        return tl::unexpected(trace.error());
    if (const auto allowed = m_runner.may(act.actor, QString::fromLatin1(trace->act)); !allowed)
        return allowed;
    if (act.mayBeDone) {
        // Done once, it is not there to be found again; the change before it would be.
        const auto done = storage::reading(
            m_runner.connection(), [&]() -> Result<bool> { return m_runner.entries().find(act.id).has_value(); });
        if (!done)
            return tl::unexpected(done.error());
        if (*done)
            return {};
    }
    return lookUp(kind, id).and_then([&](const RecordChange &change) {
        act.restores = change.act;
        return giveBack(act, kind, id, change);
    });
}

Result<void> RecordRestore::giveBack(const Act &act, RecordKind kind, qint64 id, const RecordChange &change)
{
    const Catalogue &now = m_runner.catalogue();
    const RecordChange::RowChange &row = change.rows.front();
    switch (kind) {
    case RecordKind::Staff:
        return contentFor(m_runner, now.staff, id, row, &storage::readStaff).and_then([&](const Staff &staff) {
            return withoutValue(m_setup.changeStaff(act, staff));
        });
    case RecordKind::Hours:
        return contentFor(m_runner, now.profiles, id, row, &storage::readProfile)
            .and_then([&](const HoursProfile &profile) { return m_hours.setProfile(act, profile); });
    case RecordKind::Quotas: {
        const auto [profile, service] = quotaOfRow(id);
        if (row.before.isEmpty())
            return m_hours.setQuota(act, {0, 0, profile, service, {}});
        return recordOf(m_runner, row, &storage::readQuota).and_then([&](const Quota &quota) {
            return m_hours.setQuota(act, quota);
        });
    }
    case RecordKind::Holidays:
        return contentFor(m_runner, now.holidays, id, row, &storage::readHoliday).and_then([&](const Holiday &holiday) {
            return m_hours.setHoliday(act, holiday);
        });
    case RecordKind::Counters:
        if (row.table == &storage::tables::counterService())
            return giveBackServices(act, CounterId(id), change);
        return contentFor(m_runner, now.counters, id, row, &storage::readCounter).and_then([&](const Counter &counter) {
            return m_setup.changeCounter(act, counter);
        });
    case RecordKind::Services:
        if (row.table == &storage::tables::serviceStandard())
            return giveBackStandard(act, row);
        return contentFor(m_runner, now.services, id, row, &storage::readService).and_then([&](const Service &service) {
            return m_setup.changeService(act, service);
        });
    case RecordKind::Reasons:
        return contentFor(m_runner, now.reasons, id, row, &storage::readReason).and_then([&](const Reason &reason) {
            return m_setup.setReason(act, reason);
        });
    case RecordKind::Values:
        return giveBackValue(act, id, row.before);
    }
    return refuse(ErrorCode::NothingToUndo);
}

Result<void> RecordRestore::giveBackServices(const Act &act, CounterId counter, const RecordChange &change)
{
    return recordWith(m_runner.catalogue().counters, counter.value()).and_then([&](const Counter &now) {
        std::vector<ServiceId> served = now.services;
        for (const auto &row : change.rows) {
            const ServiceId service(numberIn(row.after, "service"));
            served.erase(std::remove(served.begin(), served.end(), service), served.end());
            if (numberIn(row.before, "active") != 0)
                served.push_back(service);
        }
        return m_setup.setCounterServices(act, counter, served);
    });
}

Result<void> RecordRestore::giveBackStandard(const Act &act, const RecordChange::RowChange &row)
{
    const ServiceId service(numberIn(row.after, "service"));
    ServiceStandard before{{}, 0, service};
    if (!row.before.isEmpty()) {
        const auto stored = recordOf(m_runner, row, &storage::readStandard);
        if (!stored)
            return tl::unexpected(stored.error());
        before = *stored;
    } else {
        // The standard began with the change: the one before it held.
        const QString from = row.after.value(QLatin1String("valid_from")).toString();
        for (const auto &one : m_runner.catalogue().standards) { // by service and date
            if (one.service == service && one.validFrom < from)
                before = one;
        }
    }
    before.validFrom = standardFrom(m_runner.catalogue(), service,
                                    m_runner.zone().dayOf(m_runner.clock().now()).text());
    return m_setup.setStandard(act, before);
}

Result<void> RecordRestore::giveBackValue(const Act &act, qint64 id, const QJsonObject &before)
{
    return setValue(m_setup, act, m_runner.catalogue(), id, before.value(QLatin1String("value")).toString());
}

} // namespace loket
