// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/recorddesk.h"
#include "core/service/recordhistory.h"

namespace loket {

struct Catalogue;

/// Takes back changes of records (RecordDesk::restore), each through the desk that owns the record. Inside core/service
/// only.
class RecordRestore
{
public:
    RecordRestore(ActRunner &runner, SetupDesk &setup, HoursDesk &hours)
        : m_runner(runner)
        , m_setup(setup)
        , m_hours(hours)
    {
    }

    Result<void> restore(Act act, RecordKind kind, qint64 id);

private:
    [[nodiscard]] Result<RecordChange> lookUp(RecordKind kind, qint64 id);
    Result<void> giveBack(const Act &act, RecordKind kind, qint64 id, const RecordChange &change);
    Result<void> giveBackServices(const Act &act, CounterId counter, const RecordChange &change);
    Result<void> giveBackStandard(const Act &act, const RecordChange::RowChange &row);
    Result<void> giveBackValue(const Act &act, qint64 id, const QJsonObject &before);

    ActRunner &m_runner;
    SetupDesk &m_setup;
    HoursDesk &m_hours;
};

} // namespace loket
