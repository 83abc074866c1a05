// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordrows.h"

#include "core/domain/words.h"

namespace loket::storage {

Reason readReason(ColumnReader read)
{
    Reason reason;
    reason.id = read.integer();
    reason.rev = read.integer();
    reason.kind = read.text();
    reason.code = read.text();
    reason.nameId = read.text();
    reason.nameEn = read.text();
    reason.active = read.flag();
    return reason;
}

GuidanceCard readCard(ColumnReader read)
{
    GuidanceCard card;
    card.id = read.integer();
    card.rev = read.integer();
    card.code = read.text();
    card.contexts = read.text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    card.titleId = read.text();
    card.titleEn = read.text();
    card.bodyId = read.text();
    card.bodyEn = read.text();
    card.position = read.small();
    card.active = read.flag();
    return card;
}

Row rowOf(const GuidanceCard &card)
{
    return makeRow(card.id, card.rev, card.code, card.contexts.join(QLatin1Char(',')), card.titleId, card.titleEn,
                   card.bodyId, card.bodyEn, card.position, card.active);
}

Service readService(ColumnReader read)
{
    Service service;
    service.id = read.id<ServiceId>();
    service.rev = read.integer();
    service.code = read.text();
    service.letter = read.text();
    service.nameId = read.text();
    service.nameEn = read.text();
    service.active = read.flag();
    return service;
}

ServiceStandard readStandard(ColumnReader read)
{
    ServiceStandard standard;
    standard.id = read.id<StandardId>();
    standard.rev = read.integer();
    standard.service = read.id<ServiceId>();
    standard.decree = read.text();
    standard.validFrom = read.text();
    standard.counterMinutes = read.optional<int>();
    const auto status = [&read](const char *what) {
        return ColumnReader::known(valueOf(standardStatusWords, read.text()), what);
    };
    standard.status = status("service_standard.status");
    standard.completion.unit = ColumnReader::known(valueOf(completionUnitWords, read.text()),
                                                   "service_standard.completion_unit");
    standard.completion.amount = read.small();
    standard.completionStatus = status("service_standard.completion_status");
    standard.fee.kind = ColumnReader::known(valueOf(feeKindWords, read.text()), "service_standard.fee_kind");
    standard.fee.rupiah = read.integer();
    standard.fee.place = read.text();
    standard.feeStatus = status("service_standard.fee_status");
    standard.withdrawnOn = read.text();
    // Until schema 11 a draft that was given up stood under a day that never comes, each under its own.
    if (standard.validFrom >= QLatin1String("9000-01-01") && standard.validFrom < QLatin1String("9999-12-31"))
        standard.withdrawnOn = standard.validFrom;
    return standard;
}

Row rowOf(const ServiceStandard &standard)
{
    return makeRow(standard.id, standard.rev, standard.service, standard.decree, standard.validFrom,
                   standard.counterMinutes, word(standard.status),
                   wordOf(completionUnitWords, standard.completion.unit), standard.completion.amount,
                   word(standard.completionStatus), word(standard.fee.kind), standard.fee.rupiah, standard.fee.place,
                   word(standard.feeStatus), standard.withdrawnOn);
}

StandardComponent readComponent(ColumnReader read)
{
    StandardComponent component;
    component.id = read.integer();
    component.rev = read.integer();
    static_cast<void>(read.integer()); // the standard, which holds it
    component.component = read.text();
    component.textId = read.text();
    component.textEn = read.text();
    component.status = ColumnReader::known(valueOf(componentStatusWords, read.text()), "standard_component.status");
    return component;
}

Row rowOf(const StandardComponent &component, StandardId standard)
{
    return makeRow(component.id, component.rev, standard, component.component, component.textId, component.textEn,
                   wordOf(componentStatusWords, component.status));
}

Counter readCounter(ColumnReader read)
{
    Counter counter;
    counter.id = read.id<CounterId>();
    counter.rev = read.integer();
    counter.name = read.text();
    counter.active = read.flag();
    return counter;
}

Staff readStaff(ColumnReader read)
{
    Staff staff;
    staff.id = read.id<StaffId>();
    staff.rev = read.integer();
    staff.code = read.text();
    staff.name = read.text();
    staff.nip = read.text();
    staff.post = read.text();
    staff.roles = ColumnReader::known(RoleSet::fromText(read.text()), "staff.roles");
    staff.activeFrom = read.text();
    staff.activeTo = read.text();
    return staff;
}

HoursProfile readProfile(ColumnReader read)
{
    HoursProfile profile;
    profile.id = read.integer();
    profile.rev = read.integer();
    profile.name = read.text();
    profile.kind = ColumnReader::known(profileKindFromWord(read.text()), "hours_profile.kind");
    const auto weekdays = Weekdays::fromMask(read.small());
    profile.weekdays = weekdays ? *weekdays : Weekdays();
    profile.validFrom = read.text();
    if (const QString until = read.text(); !until.isEmpty())
        profile.validTo = until;
    const auto service = DayHours::parse(read.text());
    profile.service = ColumnReader::known(service ? std::optional(*service) : std::nullopt, "hours_profile.service");
    profile.numbersFrom = read.optional<int>();
    profile.numbersUntil = read.optional<int>();
    profile.active = read.flag();
    return profile;
}

Holiday readHoliday(ColumnReader read)
{
    Holiday holiday;
    holiday.id = read.integer();
    holiday.rev = read.integer();
    holiday.date = read.text();
    holiday.nameId = read.text();
    holiday.nameEn = read.text();
    holiday.kind = ColumnReader::known(holidayKindFromWord(read.text()), "holiday.kind");
    holiday.verified = read.flag();
    holiday.active = read.flag();
    return holiday;
}

Quota readQuota(ColumnReader read)
{
    Quota quota;
    quota.id = read.integer();
    quota.rev = read.integer();
    quota.profile = read.integer();
    quota.service = read.id<ServiceId>();
    quota.numbers = read.optional<int>();
    return quota;
}

} // namespace loket::storage
