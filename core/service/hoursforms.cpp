// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page's lists of hours, quotas and holidays.
#include "core/service/recordform.h"

namespace loket::recordforms {

namespace {

constexpr qint64 quotaFactor = 1'000'000; ///< services are few

/// The id of a quota's row: of its profile and service together.
qint64 quotaRow(qint64 profile, ServiceId service)
{
    return profile * quotaFactor + service.value();
}

std::pair<qint64, ServiceId> quotaOfRow(qint64 row)
{
    return {row / quotaFactor, ServiceId(row % quotaFactor)};
}

RecordList hoursList(const Catalogue &catalogue, const QString &)
{
    RecordList list{{{QStringLiteral("name"), CellKind::Text},
                     {QStringLiteral("kind"),
                      CellKind::Choice,
                      true,
                      {word(ProfileKind::Normal), word(ProfileKind::Period), word(ProfileKind::SingleDay)}},
                     {QStringLiteral("weekdays"), CellKind::Words, true, weekdayWords()},
                     {QStringLiteral("valid_from"), CellKind::Day},
                     {QStringLiteral("valid_to"), CellKind::Day},
                     {QStringLiteral("service"), CellKind::Text},
                     {QStringLiteral("numbers_from"), CellKind::Time},
                     {QStringLiteral("numbers_until"), CellKind::Time},
                     {QStringLiteral("active"), CellKind::YesNo}},
                    {},
                    true};
    for (const auto &one : catalogue.profiles)
        list.rows.push_back(
            {one.id,
             {one.name, word(one.kind), weekdaysText(one.weekdays), one.validFrom, one.validTo.value_or(QString()),
              DayHours::text(one.service), timeText(one.numbersFrom), timeText(one.numbersUntil), yesNo(one.active)}});
    return list;
}

RecordList quotaList(const Catalogue &catalogue, const QString &)
{
    RecordList list{{{QStringLiteral("profile"), CellKind::Text, false},
                     {QStringLiteral("served"), CellKind::Text, false},
                     {QStringLiteral("numbers"), CellKind::Number}},
                    {},
                    false};
    for (const auto &profile : catalogue.profiles) {
        for (const auto &service : catalogue.services) {
            if (!profile.active || !service.active)
                continue;
            const auto quota = std::find_if(catalogue.quotas.begin(), catalogue.quotas.end(), [&](const Quota &one) {
                return one.profile == profile.id && one.service == service.id;
            });
            const bool limited = quota != catalogue.quotas.end() && quota->numbers;
            list.rows.push_back(
                {quotaRow(profile.id, service.id),
                 {profile.name, service.nameId, limited ? QString::number(*quota->numbers) : QString()}});
        }
    }
    return list;
}

RecordList holidayList(const Catalogue &catalogue, const QString &)
{
    RecordList list{{{QStringLiteral("date"), CellKind::Day},
                     {QStringLiteral("name"), CellKind::Text},
                     {QStringLiteral("kind"),
                      CellKind::Choice,
                      true,
                      {word(HolidayKind::National), word(HolidayKind::JointLeave), word(HolidayKind::Local)}},
                     {QStringLiteral("verified"), CellKind::YesNo},
                     {QStringLiteral("active"), CellKind::YesNo}},
                    {},
                    true};
    // The coming ones first: nobody looks for those of three years ago.
    for (auto one = catalogue.holidays.rbegin(); one != catalogue.holidays.rend(); ++one)
        list.rows.push_back(
            {one->id, {one->date, one->nameId, word(one->kind), yesNo(one->verified), yesNo(one->active)}});
    return list;
}

Result<void> setHoursCell(const RecordDesks &desks, const Act &act, const RecordCell &cell)
{
    return recordWith(desks.catalogue().profiles, cell.id).and_then([&](HoursProfile profile) {
        Result<void> read;
        if (is(cell.column, "name"))
            profile.name = cell.text;
        else if (is(cell.column, "kind"))
            profile.kind = profileKindFromWord(cell.text).value_or(profile.kind);
        else if (is(cell.column, "weekdays"))
            read = keep(weekdaysFrom(cell.text), profile.weekdays);
        else if (is(cell.column, "valid_from"))
            profile.validFrom = cell.text.trimmed();
        else if (is(cell.column, "valid_to"))
            profile.validTo = cell.text.trimmed().isEmpty() ? std::nullopt : std::optional(cell.text.trimmed());
        else if (is(cell.column, "service"))
            read = keep(DayHours::parse(cell.text), profile.service);
        else if (is(cell.column, "numbers_from"))
            read = keep(timeFrom(cell.text), profile.numbersFrom);
        else if (is(cell.column, "numbers_until"))
            read = keep(timeFrom(cell.text), profile.numbersUntil);
        else
            read = keep(flagFrom(cell.text), profile.active);
        return read.and_then([&] { return desks.hours.setProfile(act, profile); });
    });
}

Result<void> setQuotaCell(const RecordDesks &desks, const Act &act, const RecordCell &cell)
{
    for (const auto &profile : desks.catalogue().profiles) {
        for (const auto &service : desks.catalogue().services) {
            if (quotaRow(profile.id, service.id) == cell.id)
                return numberFrom(cell.text, 0, 9999).and_then([&](std::optional<qint64> typed) {
                    const auto numbers = typed ? std::optional(static_cast<int>(*typed)) : std::nullopt;
                    return desks.hours.setQuota(act, {0, 0, profile.id, service.id, numbers});
                });
        }
    }
    return refuse(ErrorCode::Conflict, QString::number(cell.id));
}

Result<void> setHolidayCell(const RecordDesks &desks, const Act &act, const RecordCell &cell)
{
    return recordWith(desks.catalogue().holidays, cell.id).and_then([&](Holiday holiday) {
        Result<void> read;
        if (is(cell.column, "date"))
            holiday.date = cell.text.trimmed();
        else if (is(cell.column, "name"))
            holiday.nameId = cell.text;
        else if (is(cell.column, "kind"))
            holiday.kind = holidayKindFromWord(cell.text).value_or(holiday.kind);
        else if (is(cell.column, "verified"))
            read = keep(flagFrom(cell.text), holiday.verified);
        else
            read = keep(flagFrom(cell.text), holiday.active);
        return read.and_then([&] { return desks.hours.setHoliday(act, holiday); });
    });
}

Result<void> addHours(const RecordDesks &desks, const Act &act, const NewRecord &named, qint64)
{
    HoursProfile profile;
    profile.name = named.name;
    profile.kind = ProfileKind::Period;
    profile.weekdays = {1, 2, 3, 4, 5};
    profile.validFrom = desks.today();
    profile.validTo = desks.today();
    profile.service = {{480, 720}};
    profile.active = false; // until somebody has filled it in
    return desks.hours.setProfile(act, profile);
}

Result<void> addHoliday(const RecordDesks &desks, const Act &act, const NewRecord &named, qint64)
{
    return desks.hours.setHoliday(act,
                                  {0, 0, desks.today(), named.name, named.nameEn, HolidayKind::Local, false, false});
}

Result<RecordTrace> hoursTrace(const Catalogue &, qint64 id)
{
    return RecordTrace{"hours", hoursSubject(id), {{&storage::tables::hoursProfile(), with("id", id), true}}};
}

Result<RecordTrace> quotaTrace(const Catalogue &, qint64 id)
{
    const auto [profile, service] = quotaOfRow(id);
    auto quota = with("profile", profile);
    quota.insert(QStringLiteral("service"), service.value());
    return RecordTrace{
        "quota", hoursSubject(profile), {{&storage::tables::quota(), quota, false, with("numbers", QJsonValue())}}};
}

Result<RecordTrace> holidayTrace(const Catalogue &, qint64 id)
{
    return RecordTrace{"holiday", holidaySubject(id), {{&storage::tables::holiday(), with("id", id), true}}};
}

Result<void> giveBackHours(const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change)
{
    return contentFor(desks, desks.catalogue().profiles, id, change, &storage::readProfile)
        .and_then([&](const HoursProfile &profile) { return desks.hours.setProfile(act, profile); });
}

Result<void> giveBackQuota(const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change)
{
    const auto [profile, service] = quotaOfRow(id);
    const auto &row = change.rows.front();
    if (row.before.isEmpty())
        return desks.hours.setQuota(act, {0, 0, profile, service, {}});
    return recordOf(desks.runner, *row.table, row.before, &storage::readQuota).and_then([&](const Quota &quota) {
        return desks.hours.setQuota(act, quota);
    });
}

Result<void> giveBackHoliday(const RecordDesks &desks, const Act &act, qint64 id, const RecordChange &change)
{
    return contentFor(desks, desks.catalogue().holidays, id, change, &storage::readHoliday)
        .and_then([&](const Holiday &holiday) { return desks.hours.setHoliday(act, holiday); });
}

} // namespace

const RecordForm hoursForm{&hoursList, &setHoursCell, &addHours, &hoursTrace, &giveBackHours};
const RecordForm quotaForm{&quotaList, &setQuotaCell, nullptr, &quotaTrace, &giveBackQuota};
const RecordForm holidayForm{&holidayList, &setHolidayCell, &addHoliday, &holidayTrace, &giveBackHoliday};

} // namespace loket::recordforms
