// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/service/peopleoffice.h"

namespace loket::test {

/// An office whose administrator is at the settings page.
struct RecordOffice : PeopleOffice {
    explicit RecordOffice(storage::Backend backend = storage::Backend::Sqlite) : PeopleOffice(backend)
    {
        signIn(admin, QStringLiteral("7305"));
        HoursProfile hours;
        hours.name = QStringLiteral("Senin-Jumat");
        hours.weekdays = {1, 2, 3, 4, 5};
        hours.validFrom = QStringLiteral("2020-01-01");
        hours.service = {{480, 960}};
        must(office->hours().setProfile(as(admin), hours));
        must(office->hours().setHoliday(as(admin), {0, 0, QStringLiteral("2026-12-25"), QStringLiteral("Natal"), {}}));
    }

    RecordList list(RecordKind kind) { return must(office->records().list(as(admin).actor, kind)); }
    QString cell(RecordKind kind, qint64 id, const char *column)
    {
        const RecordList all = list(kind);
        for (std::size_t i = 0; i < all.columns.size(); ++i) {
            for (const auto &row : all.rows) {
                if (all.columns[i].key == QLatin1String(column) && row.id == id)
                    return row.cells.at(qsizetype(i));
            }
        }
        return QStringLiteral("(no such cell)");
    }
    Result<void> set(RecordKind kind, qint64 id, const char *column, const char *text)
    {
        return office->records().set(as(admin), kind, id, QString::fromLatin1(column), QString::fromUtf8(text));
    }
    Result<void> restore(RecordKind kind, qint64 id) { return office->records().restore(as(admin), kind, id); }

    /// As after the program has been ended and started again.
    void startAgain()
    {
        office.reset();
        office = must(Office::open(address, clock, QStringLiteral("uji"), QStringLiteral("command_line")));
        signIn(admin, QStringLiteral("7305"));
    }
};

} // namespace loket::test
