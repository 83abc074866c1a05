// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page's list of services with the numbers of their published standards.
#include "core/domain/standarddraft.h"
#include "core/service/recordform.h"
#include "core/service/standardedit.h"

namespace loket::recordforms {

namespace {

QString numberOrNothing(qint64 value)
{
    return value > 0 ? QString::number(value) : QString();
}

RecordRow rowOf(const Service &service, const ServiceStandard *version, const QString &today)
{
    const ServiceStandard standard = version ? *version : ServiceStandard();
    return {service.id.value(),
            {service.letter, service.nameId, holdsWord(version, today),
             numberOrNothing(standard.counterMinutes.value_or(0)),
             wordOf(completionUnitWords, standard.completion.unit), numberOrNothing(standard.completion.amount),
             word(standard.fee.kind), numberOrNothing(standard.fee.rupiah), standard.fee.place, standard.decree,
             dayText(version), word(standard.status), word(standard.completionStatus), word(standard.feeStatus),
             service.nameEn, service.code, yesNo(service.active)}};
}

/// What is typed stands first, in the order of typing: the decree after the values that it sets.
RecordList serviceList(const Catalogue &catalogue, const QString &today)
{
    RecordList list{{{QStringLiteral("letter"), CellKind::Text, false},
                     {QStringLiteral("name"), CellKind::Text},
                     {QStringLiteral("holds"), CellKind::Choice, false},
                     {QStringLiteral("minutes"), CellKind::Number},
                     {QStringLiteral("completion"), CellKind::Choice, true, wordsOf(completionUnitWords)},
                     {QStringLiteral("completion_amount"), CellKind::Number},
                     {QStringLiteral("fee"), CellKind::Choice, true, wordsOf(feeKindWords)},
                     {QStringLiteral("fee_rupiah"), CellKind::Number},
                     {QStringLiteral("fee_place"), CellKind::Text},
                     {QStringLiteral("decree"), CellKind::Text},
                     {QStringLiteral("standard_from"), CellKind::Day},
                     {QStringLiteral("status"), CellKind::Choice, false},
                     {QStringLiteral("completion_status"), CellKind::Choice, false},
                     {QStringLiteral("fee_status"), CellKind::Choice, false},
                     {QStringLiteral("name_en"), CellKind::Text},
                     {QStringLiteral("code"), CellKind::Text, false},
                     {QStringLiteral("active"), CellKind::YesNo}},
                    {},
                    true};
    for (const auto &one : catalogue.services) {
        if (const ServiceStandard *inForce = inForceBeside(catalogue, one.id, today))
            list.rows.push_back(onlyShown(rowOf(one, inForce, today)));
        list.rows.push_back(rowOf(one, newestStandard(catalogue, one.id), today));
    }
    return list;
}

Result<void> setServiceRecord(const RecordDesks &desks, const Act &act, const RecordCell &cell)
{
    return recordWith(desks.catalogue().services, cell.id).and_then([&](Service service) {
        Result<void> read;
        if (is(cell.column, "name"))
            service.nameId = cell.text;
        else if (is(cell.column, "name_en"))
            service.nameEn = cell.text;
        else
            read = keep(flagFrom(cell.text), service.active);
        return read.and_then([&] { return desks.setup.changeService(act, service); });
    });
}

bool isOfService(const QString &column)
{
    return is(column, "name") || is(column, "name_en") || is(column, "active");
}

const ServiceStandard *standardOfCell(const Catalogue &catalogue, qint64 id, const QString &column)
{
    return isOfService(column) ? nullptr : newestStandard(catalogue, ServiceId(id));
}

Result<void> setServiceCell(const RecordDesks &desks, const Act &act, const RecordCell &cell)
{
    if (isOfService(cell.column))
        return setServiceRecord(desks, act, cell);
    const ServiceId service(cell.id);
    if (is(cell.column, "standard_from"))
        return standardFromDay(desks.catalogue(), service, cell.text.trimmed(), desks.today())
            .and_then([&](const std::optional<ServiceStandard> &standard) {
                return standard ? desks.setup.setStandard(act, *standard) : Result<void>();
            });
    if (is(cell.column, "decree")) {
        const ServiceStandard changed = standardToChange(desks.catalogue(), service, desks.today());
        return desks.setup.setStandard(act, decidedBy(cell.text, changed, desks.today()));
    }
    return withTypedValue(standardToChange(desks.catalogue(), service, desks.today()), cell.column, cell.text)
        .and_then([&](const ServiceStandard &standard) { return store(desks, act, standard); });
}

Result<void> addServiceRecord(const RecordDesks &desks, const Act &act, const NewRecord &named, qint64)
{
    QString code = QStringLiteral("LAYANAN") + QString::number(desks.catalogue().services.size() + 1);
    while (desks.catalogue().serviceByCode(code))
        code += QLatin1Char('B');
    return withoutValue(desks.setup.addService(act, {code, {}, named.name, named.nameEn}));
}

bool isDraftImage(const QJsonObject &image)
{
    ServiceStandard standard;
    standard.decree = image.value(QLatin1String("decree")).toString();
    standard.validFrom = image.value(QLatin1String("valid_from")).toString();
    return standard.isDraft();
}

Result<RecordTrace> serviceTrace(const Catalogue &catalogue, qint64 id)
{
    RecordTrace trace{"service", subjectOf(ServiceId(id)), {{&storage::tables::service(), with("id", id), true}}};
    const ServiceStandard *newest = newestStandard(catalogue, ServiceId(id));
    const bool isDraftNow = newest && newest->isDraft();
    QJsonObject before; // each version goes on where the one before it ended
    for (const ServiceStandard *version : tracedVersionsOf(catalogue, ServiceId(id))) {
        RecordPart part{&storage::tables::serviceStandard(), with("id", version->id.value())};
        part.isDraft = isDraftNow ? nullptr : &isDraftImage; // one that is decided has become what it is by its decree
        part.follows = std::exchange(before, part.with);
        trace.parts.push_back(std::move(part));
    }
    return trace;
}

/// Everything of a version but its day and its texts, which are records of their own.
void takeNumbers(ServiceStandard &to, const ServiceStandard &from)
{
    to.decree = from.decree;
    to.counterMinutes = from.counterMinutes;
    to.status = from.status;
    to.completion = from.completion;
    to.completionStatus = from.completionStatus;
    to.fee = from.fee;
    to.feeStatus = from.feeStatus;
}

/// What the numbers were before a change that has made, or would make, a draft of the newest version.
ServiceStandard numbersBefore(const Catalogue &catalogue, const ServiceStandard &newest, ServiceStandard stored,
                              const QString &today)
{
    const bool wasToCome = stored.id.isStored() && (stored.isDraft() || stored.validFrom > today);
    if (stored.id == newest.id || wasToCome)
        return stored;
    const ServiceStandard *inForce = catalogue.standardFor(newest.service, today);
    return decidedBy({}, newest.isDraft() && inForce ? *inForce : stored, today);
}

/// Takes back the decree that began a version, or what was corrected of one: its number, its day.
Result<void> giveBackDecided(const RecordDesks &desks, const Act &act, const ServiceStandard &newest,
                             const ServiceStandard &stored)
{
    if (stored.id != newest.id)
        return desks.setup.takeBackDecree(act, newest);
    ServiceStandard standard = newest;
    takeNumbers(standard, stored);
    if (standard.validFrom != stored.validFrom)
        standard.validFrom = std::max(stored.validFrom, desks.today());
    return desks.setup.setStandard(act, standard);
}

Result<void> giveBackStandard(const RecordDesks &desks, const Act &act, ServiceId service,
                              const RecordChange::RowChange &row)
{
    const auto before = row.before.isEmpty() ? Result<ServiceStandard>(ServiceStandard())
                                             : recordOf(desks.runner, *row.table, row.before, &storage::readStandard);
    return before.and_then([&](const ServiceStandard &stored) -> Result<void> {
        const Catalogue &catalogue = desks.catalogue();
        const ServiceStandard *newest = newestStandard(catalogue, service);
        if (newest && !newest->isDraft() && newest->id.value() == numberIn(row.after, "id"))
            return giveBackDecided(desks, act, *newest, stored);
        ServiceStandard standard = standardToChange(catalogue, service, desks.today());
        takeNumbers(standard, newest ? numbersBefore(catalogue, *newest, stored, desks.today()) : stored);
        const bool isDayChanged = row.after.value(QLatin1String("valid_from")).toString() != stored.validFrom;
        if (stored.isDraft() && isDayChanged)
            standard.validFrom = stored.validFrom;
        if (newest && standard == *newest && !repeatsInForce(desks, standard))
            return refuse(ErrorCode::NothingToRestore); // only its texts have been changed
        return store(desks, act, standard);
    });
}

Result<void> giveBackService(const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change)
{
    if (change.rows.front().table == &storage::tables::serviceStandard())
        return giveBackStandard(desks, act, ServiceId(id), change.rows.front());
    return contentFor(desks, desks.catalogue().services, id, change, &storage::readService)
        .and_then([&](const Service &service) { return desks.setup.changeService(act, service); });
}

} // namespace

const RecordForm serviceForm{&serviceList,  &setServiceCell,  &addServiceRecord,
                             &serviceTrace, &giveBackService, &standardOfCell};

} // namespace loket::recordforms
