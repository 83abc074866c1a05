// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recordrestore.h"

namespace loket::recordforms {

namespace {

Result<RecordChange> lookUp(ActRunner &runner, const RecordTrace &trace)
{
    return storage::reading(runner.connection(), [&]() -> Result<RecordChange> {
        // The office's first entry holds what most records began as; the index finds both.
        auto entries = runner.entries().ofSubject(officeSubject(runner.catalogue().unit.database));
        for (auto &entry :
             runner.entries().ofSubject(trace.subject, *trace.parts.front().table, *trace.parts.back().table))
            entries.push_back(std::move(entry));
        const auto change = lastChange(entries, trace.parts);
        return change ? Result<RecordChange>(*change) : refuse(ErrorCode::NothingToRestore);
    });
}

/// Done once, it is not there to be found again; the change before it would be.
Result<bool> isDone(ActRunner &runner, const Act &act)
{
    if (!act.mayBeDone)
        return false;
    return storage::reading(runner.connection(),
                            [&]() -> Result<bool> { return runner.entries().find(act.id).has_value(); });
}

} // namespace

QJsonObject with(const char *column, const QJsonValue &value)
{
    return {{QString::fromLatin1(column), value}};
}

Result<void> restoreRecord(const RecordDesks &desks, Act act, const RecordForm &form, qint64 id)
{
    // Another program may have changed the record since.
    if (const auto fresh = desks.runner.reloadCatalogue(); !fresh)
        return fresh;
    const auto trace = form.trace(desks.catalogue(), id);
    if (!trace)
        return tl::unexpected(trace.error());
    if (const auto allowed = desks.runner.may(act.actor, QString::fromLatin1(trace->act)); !allowed)
        return allowed;
    const auto done = isDone(desks.runner, act);
    if (!done)
        return tl::unexpected(done.error());
    if (*done)
        return {};
    return lookUp(desks.runner, *trace).and_then([&](const RecordChange &change) {
        act.restores = change.act;
        return form.giveBack(desks, act, id, change);
    });
}

} // namespace loket::recordforms
