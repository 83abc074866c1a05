// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/actrunner.h"
#include "core/service/complaintsetup.h"
#include "core/service/hoursdesk.h"
#include "core/service/recordcells.h"
#include "core/service/recordhistory.h"
#include "core/service/rowhistory.h"
#include "core/service/setupdesk.h"
#include "core/service/signindesk.h"
#include "core/storage/recordrows.h"
#include "core/storage/tables.h"

/// How each list of the settings page is read, written and restored: one row of functions for each kind, in the file of
/// the records it is about. Inside core/service only.
namespace loket::recordforms {

/// The desks that own the records.
struct RecordDesks {
    ActRunner &runner;
    SetupDesk &setup;
    HoursDesk &hours;
    SignInDesk &people;
    ComplaintSetup &complaints;

    [[nodiscard]] const Catalogue &catalogue() const { return runner.catalogue(); }
    [[nodiscard]] QString today() const { return runner.zone().dayOf(runner.clock().now()).text(); }
};

/// What somebody typed where.
struct RecordCell {
    qint64 id;
    QString column;
    QString text;
};

/// Where the journal tells a record's changes, and who may take them back.
struct RecordTrace {
    const char *act;
    QString subject;
    std::vector<RecordPart> parts;
};

struct RecordForm {
    RecordList (*list)(const Catalogue &catalogue, const QString &today) = nullptr;
    Result<void> (*set)(const RecordDesks &desks, const Act &act, const RecordCell &cell) = nullptr;
    /// Null where records are not added.
    Result<void> (*add)(const RecordDesks &desks, const Act &act, const NewRecord &named, qint64 like) = nullptr;
    Result<RecordTrace> (*trace)(const Catalogue &catalogue, qint64 id) = nullptr;
    /// Stores what a record was before a change.
    Result<void> (*giveBack)(const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change) = nullptr;
    /// The published standard that a cell belongs to; null where none has one.
    const ServiceStandard *(*standard)(const Catalogue &catalogue, qint64 id, const QString &column) = nullptr;
    /// Says of all records in use that they have been compared with their source; null where that is not asked.
    Result<void> (*confirm)(const RecordDesks &desks, const Act &act) = nullptr;
};

[[nodiscard]] const RecordForm &formOf(RecordKind kind);

extern const RecordForm staffForm;
extern const RecordForm hoursForm;
extern const RecordForm quotaForm;
extern const RecordForm holidayForm;
extern const RecordForm counterForm;
extern const RecordForm serviceForm;
extern const RecordForm standardForm;
extern const RecordForm reasonForm;
extern const RecordForm guidanceForm;
extern const RecordForm complaintClassForm;
extern const RecordForm maladministrationForm;
extern const RecordForm complaintDeadlineForm;
extern const RecordForm escalationChannelForm;
extern const RecordForm paperForm;
extern const RecordForm valueForm;

/// Members that rows of the journal have.
[[nodiscard]] QJsonObject with(const char *column, const QJsonValue &value);

/// The record that a row of the journal holds.
template<class Read>
auto recordOf(ActRunner &runner, const storage::Table &table, const QJsonObject &image, Read read)
    -> Result<decltype(read(std::declval<storage::ColumnReader>()))>
{
    return storage::reading(runner.connection(), [&] {
        return storage::rowFromImage(table, image).map([&](const storage::Row &values) {
            return read(storage::ColumnReader(values));
        });
    });
}

/// Its content before a change, to be stored over the present record.
template<class Record, class Read>
Result<Record> contentFor(const RecordDesks &desks, const std::vector<Record> &present, qint64 id,
                          const RecordChange &change, Read read)
{
    return recordWith(present, id).and_then([&](const Record &now) {
        const auto &row = change.rows.front();
        return recordOf(desks.runner, *row.table, row.before, read).map([&](Record before) {
            before.rev = now.rev;
            return before;
        });
    });
}

} // namespace loket::recordforms
