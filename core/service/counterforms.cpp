// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page's lists of counters and reasons.
#include "core/service/recordform.h"

namespace loket::recordforms {

namespace {

RecordList counterList(const Catalogue &catalogue, const QString &)
{
    QStringList codes;
    for (const auto &service : catalogue.services)
        codes << service.code;
    RecordList list{{{QStringLiteral("name"), CellKind::Text},
                     {QStringLiteral("services"), CellKind::Words, true, codes},
                     {QStringLiteral("active"), CellKind::YesNo}},
                    {},
                    true};
    for (const auto &one : catalogue.counters) {
        QStringList served;
        for (const ServiceId id : one.services)
            served << catalogue.service(id)->code;
        list.rows.push_back({one.id.value(), {one.name, served.join(QLatin1Char(',')), yesNo(one.active)}});
    }
    return list;
}

RecordList reasonList(const Catalogue &catalogue, const QString &)
{
    RecordList list{{{QStringLiteral("list"), CellKind::Text, false},
                     {QStringLiteral("code"), CellKind::Text, false},
                     {QStringLiteral("name"), CellKind::Text},
                     {QStringLiteral("name_en"), CellKind::Text},
                     {QStringLiteral("active"), CellKind::YesNo}},
                    {},
                    true};
    for (const auto &one : catalogue.reasons)
        list.rows.push_back({one.id, {one.kind, one.code, one.nameId, one.nameEn, yesNo(one.active)}});
    return list;
}

Result<void> setCounterCell(const RecordDesks &desks, const Act &act, const RecordCell &cell)
{
    if (is(cell.column, "services")) {
        std::vector<ServiceId> served;
        for (const QString &code : cell.text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const Service *service = desks.catalogue().serviceByCode(code.trimmed());
            if (!service)
                return refuse(ErrorCode::UnknownService, code.trimmed());
            served.push_back(service->id);
        }
        return desks.setup.setCounterServices(act, CounterId(cell.id), served);
    }
    return recordWith(desks.catalogue().counters, cell.id).and_then([&](Counter counter) {
        Result<void> read;
        if (is(cell.column, "name"))
            counter.name = cell.text;
        else
            read = keep(flagFrom(cell.text), counter.active);
        return read.and_then([&] { return desks.setup.changeCounter(act, counter); });
    });
}

Result<void> setReasonCell(const RecordDesks &desks, const Act &act, const RecordCell &cell)
{
    return recordWith(desks.catalogue().reasons, cell.id).and_then([&](Reason reason) {
        Result<void> read;
        if (is(cell.column, "name"))
            reason.nameId = cell.text;
        else if (is(cell.column, "name_en"))
            reason.nameEn = cell.text;
        else
            read = keep(flagFrom(cell.text), reason.active);
        return read.and_then([&] { return desks.setup.setReason(act, reason); });
    });
}

Result<void> addCounterRecord(const RecordDesks &desks, const Act &act, const NewRecord &, qint64)
{
    QString name = QStringLiteral("Loket ") + QString::number(desks.catalogue().counters.size() + 1);
    while (desks.catalogue().counterByName(name))
        name += QLatin1Char('B');
    return withoutValue(desks.setup.addCounter(act, name));
}

Result<void> addReason(const RecordDesks &desks, const Act &act, const NewRecord &named, qint64 like)
{
    const auto &reasons = desks.catalogue().reasons;
    return recordWith(reasons, like).and_then([&](Reason reason) {
        reason.code = QStringLiteral("own%1").arg(reasons.size() + 1);
        reason.nameId = named.name;
        reason.nameEn = named.nameEn;
        reason.active = false;
        reason.id = 0;
        reason.rev = 0;
        return desks.setup.setReason(act, reason);
    });
}

Result<RecordTrace> counterTrace(const Catalogue &, qint64 id)
{
    namespace tables = storage::tables;
    return RecordTrace{"counter",
                       subjectOf(CounterId(id)),
                       {{&tables::counter(), with("id", id), true}, {&tables::counterService(), with("counter", id)}}};
}

Result<RecordTrace> reasonTrace(const Catalogue &catalogue, qint64 id)
{
    return recordWith(catalogue.reasons, id).map([&](const Reason &reason) {
        return RecordTrace{"reason", subjectOf(reason), {{&storage::tables::reason(), with("id", id), true}}};
    });
}

Result<void> giveBackServed(const RecordDesks &desks, const Act &act, CounterId counter, const RecordChange &change)
{
    return recordWith(desks.catalogue().counters, counter.value()).and_then([&](const Counter &now) {
        std::vector<ServiceId> served = now.services;
        for (const auto &row : change.rows) {
            const ServiceId service(numberIn(row.after, "service"));
            served.erase(std::remove(served.begin(), served.end(), service), served.end());
            if (numberIn(row.before, "active") != 0)
                served.push_back(service);
        }
        return desks.setup.setCounterServices(act, counter, served);
    });
}

Result<void> giveBackCounter(const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change)
{
    if (change.rows.front().table == &storage::tables::counterService())
        return giveBackServed(desks, act, CounterId(id), change);
    return contentFor(desks, desks.catalogue().counters, id, change, &storage::readCounter)
        .and_then([&](const Counter &counter) { return desks.setup.changeCounter(act, counter); });
}

Result<void> giveBackReason(const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change)
{
    return contentFor(desks, desks.catalogue().reasons, id, change, &storage::readReason)
        .and_then([&](const Reason &reason) { return desks.setup.setReason(act, reason); });
}

} // namespace

const RecordForm counterForm{&counterList, &setCounterCell, &addCounterRecord, &counterTrace, &giveBackCounter};
const RecordForm reasonForm{&reasonList, &setReasonCell, &addReason, &reasonTrace, &giveBackReason};

} // namespace loket::recordforms
