// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recorddesk.h"

#include "core/service/actrunner.h"
#include "core/service/hoursdesk.h"
#include "core/service/recordforms.h"
#include "core/service/recordrestore.h"
#include "core/service/setupdesk.h"
#include "core/service/signindesk.h"

namespace loket {

using namespace recordforms;

namespace {

/// Keeps the value of a result in `to`.
template<class Value, class To>
Result<void> keep(const Result<Value> &from, To &to)
{
    return from.map([&](const Value &value) { to = value; });
}

bool is(const QString &column, const char *key)
{
    return column == QLatin1String(key);
}

} // namespace

const std::vector<RecordKind> &allRecordKinds()
{
    static const std::vector<RecordKind> kinds{RecordKind::Staff,    RecordKind::Hours,    RecordKind::Quotas,
                                               RecordKind::Holidays, RecordKind::Counters, RecordKind::Services,
                                               RecordKind::Reasons,  RecordKind::Values};
    return kinds;
}

class RecordDesk::Private
{
public:
    Private(ActRunner &actRunner, SetupDesk &setupDesk, HoursDesk &hoursDesk, SignInDesk &signInDesk)
        : runner(actRunner)
        , setup(setupDesk)
        , hours(hoursDesk)
        , people(signInDesk)
    {
    }

    [[nodiscard]] const Catalogue &catalogue() const { return runner.catalogue(); }
    [[nodiscard]] QString today() const { return runner.zone().dayOf(runner.clock().now()).text(); }

    Result<void> setStaff(const Act &act, qint64 id, const QString &column, const QString &text);
    Result<void> setHours(const Act &act, qint64 id, const QString &column, const QString &text);
    Result<void> setQuota(const Act &act, qint64 id, const QString &text);
    Result<void> setHoliday(const Act &act, qint64 id, const QString &column, const QString &text);
    Result<void> setCounter(const Act &act, qint64 id, const QString &column, const QString &text);
    Result<void> setService(const Act &act, qint64 id, const QString &column, const QString &text);
    Result<void> setStandard(const Act &act, ServiceId service, const QString &column, const QString &text);
    Result<void> setReason(const Act &act, qint64 id, const QString &column, const QString &text);

    ActRunner &runner;
    SetupDesk &setup;
    HoursDesk &hours;
    SignInDesk &people;
};

RecordDesk::RecordDesk(ActRunner &runner, SetupDesk &setup, HoursDesk &hours, SignInDesk &people)
    : d(std::make_unique<Private>(runner, setup, hours, people))
{
}
RecordDesk::~RecordDesk() = default;

Result<RecordList> RecordDesk::list(const Actor &reader, RecordKind kind)
{
    return d->runner.may(reader, QStringLiteral("read_settings")).map([&] { return listOf(d->catalogue(), kind); });
}

Result<void> RecordDesk::Private::setStaff(const Act &act, qint64 id, const QString &column, const QString &text)
{
    if (is(column, "secret"))
        return people.setSecret(act, StaffId(id), text);
    return recordWith(catalogue().staff, id).and_then([&](Staff staff) -> Result<void> {
        if (is(column, "roles")) {
            const auto roles = RoleSet::fromText(text);
            if (!roles)
                return refuse(ErrorCode::OutOfRange, text);
            staff.roles = *roles;
        }
        for (auto [key, field] :
             {std::pair("code", &staff.code), std::pair("name", &staff.name), std::pair("nip", &staff.nip),
              std::pair("post", &staff.post), std::pair("active_from", &staff.activeFrom),
              std::pair("active_to", &staff.activeTo)}) {
            if (is(column, key))
                *field = text.trimmed();
        }
        return withoutValue(setup.changeStaff(act, staff));
    });
}

Result<void> RecordDesk::Private::setHours(const Act &act, qint64 id, const QString &column, const QString &text)
{
    return recordWith(catalogue().profiles, id).and_then([&](HoursProfile profile) {
        Result<void> read;
        if (is(column, "name"))
            profile.name = text;
        else if (is(column, "kind"))
            profile.kind = profileKindFromWord(text).value_or(profile.kind);
        else if (is(column, "weekdays"))
            read = keep(weekdaysFrom(text), profile.weekdays);
        else if (is(column, "valid_from"))
            profile.validFrom = text.trimmed();
        else if (is(column, "valid_to"))
            profile.validTo = text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed());
        else if (is(column, "service"))
            read = keep(DayHours::parse(text), profile.service);
        else if (is(column, "numbers_from"))
            read = keep(timeFrom(text), profile.numbersFrom);
        else if (is(column, "numbers_until"))
            read = keep(timeFrom(text), profile.numbersUntil);
        else
            read = keep(flagFrom(text), profile.active);
        return read.and_then([&] { return hours.setProfile(act, profile); });
    });
}

Result<void> RecordDesk::Private::setQuota(const Act &act, qint64 id, const QString &text)
{
    for (const auto &profile : catalogue().profiles) {
        for (const auto &service : catalogue().services) {
            if (quotaRow(profile.id, service.id) == id)
                return numberFrom(text, 0, 9999).and_then([&](std::optional<int> numbers) {
                    return hours.setQuota(act, {0, 0, profile.id, service.id, numbers});
                });
        }
    }
    return refuse(ErrorCode::Conflict, QString::number(id));
}

Result<void> RecordDesk::Private::setHoliday(const Act &act, qint64 id, const QString &column, const QString &text)
{
    return recordWith(catalogue().holidays, id).and_then([&](Holiday holiday) {
        Result<void> read;
        if (is(column, "date"))
            holiday.date = text.trimmed();
        else if (is(column, "name"))
            holiday.nameId = text;
        else if (is(column, "kind"))
            holiday.kind = holidayKindFromWord(text).value_or(holiday.kind);
        else if (is(column, "verified"))
            read = keep(flagFrom(text), holiday.verified);
        else
            read = keep(flagFrom(text), holiday.active);
        return read.and_then([&] { return hours.setHoliday(act, holiday); });
    });
}

Result<void> RecordDesk::Private::setCounter(const Act &act, qint64 id, const QString &column, const QString &text)
{
    if (is(column, "services")) {
        std::vector<ServiceId> served;
        for (const QString &code : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const Service *service = catalogue().serviceByCode(code.trimmed());
            if (!service)
                return refuse(ErrorCode::UnknownService, code.trimmed());
            served.push_back(service->id);
        }
        return setup.setCounterServices(act, CounterId(id), served);
    }
    return recordWith(catalogue().counters, id).and_then([&](Counter counter) {
        Result<void> read;
        if (is(column, "name"))
            counter.name = text;
        else
            read = keep(flagFrom(text), counter.active);
        return read.and_then([&] { return setup.changeCounter(act, counter); });
    });
}

Result<void> RecordDesk::Private::setService(const Act &act, qint64 id, const QString &column, const QString &text)
{
    if (is(column, "minutes") || is(column, "decree"))
        return setStandard(act, ServiceId(id), column, text);
    return recordWith(catalogue().services, id).and_then([&](Service service) {
        Result<void> read;
        if (is(column, "name"))
            service.nameId = text;
        else if (is(column, "name_en"))
            service.nameEn = text;
        else
            read = keep(flagFrom(text), service.active);
        return read.and_then([&] { return setup.changeService(act, service); });
    });
}

Result<void> RecordDesk::Private::setStandard(const Act &act, ServiceId service, const QString &column,
                                              const QString &text)
{
    // What the office types is its published standard, from today on; earlier numbers keep theirs.
    const ServiceStandard *newest = newestStandard(catalogue(), service);
    ServiceStandard standard = newest ? *newest : ServiceStandard{{}, 0, service};
    standard.validFrom = standardFrom(catalogue(), service, today());
    Result<void> read;
    if (is(column, "decree")) {
        standard.decree = text;
    } else {
        read = keep(numberFrom(text, 1, 1440), standard.counterMinutes);
        standard.status = standard.counterMinutes ? StandardStatus::Verified : StandardStatus::Unset;
    }
    return read.and_then([&] { return setup.setStandard(act, standard); });
}

Result<void> RecordDesk::Private::setReason(const Act &act, qint64 id, const QString &column, const QString &text)
{
    return recordWith(catalogue().reasons, id).and_then([&](Reason reason) {
        Result<void> read;
        if (is(column, "name"))
            reason.nameId = text;
        else if (is(column, "name_en"))
            reason.nameEn = text;
        else
            read = keep(flagFrom(text), reason.active);
        return read.and_then([&] { return setup.setReason(act, reason); });
    });
}

Result<void> RecordDesk::set(const Act &act, RecordKind kind, qint64 id, const QString &column, const QString &text)
{
    switch (kind) {
    case RecordKind::Staff:
        return d->setStaff(act, id, column, text);
    case RecordKind::Hours:
        return d->setHours(act, id, column, text);
    case RecordKind::Quotas:
        return d->setQuota(act, id, text);
    case RecordKind::Holidays:
        return d->setHoliday(act, id, column, text);
    case RecordKind::Counters:
        return d->setCounter(act, id, column, text);
    case RecordKind::Services:
        return d->setService(act, id, column, text);
    case RecordKind::Reasons:
        return d->setReason(act, id, column, text);
    case RecordKind::Values:
        return setValue(d->setup, act, d->catalogue(), id, text);
    }
    return {};
}

Result<void> RecordDesk::add(const Act &act, RecordKind kind, qint64 like, const NewRecord &named)
{
    const auto number = [](std::size_t count) { return QString::number(count + 1); };
    const Catalogue &catalogue = d->catalogue();
    switch (kind) {
    case RecordKind::Staff: {
        QString code = QLatin1Char('P') + number(catalogue.staff.size());
        while (catalogue.staffByCode(code))
            code += QLatin1Char('B');
        return withoutValue(d->setup.addStaff(
            act, {code, QStringLiteral("%1 %2").arg(named.name, code), {}, {}, {Role::CounterOfficer}, d->today()}));
    }
    case RecordKind::Hours: {
        HoursProfile profile;
        profile.name = named.name;
        profile.kind = ProfileKind::Period;
        profile.weekdays = {1, 2, 3, 4, 5};
        profile.validFrom = d->today();
        profile.validTo = d->today();
        profile.service = {{480, 720}};
        profile.active = false; // until somebody has filled it in
        return d->hours.setProfile(act, profile);
    }
    case RecordKind::Holidays:
        return d->hours.setHoliday(act, {0, 0, d->today(), named.name, named.nameEn, HolidayKind::Local, false, false});
    case RecordKind::Counters: {
        QString name = QStringLiteral("Loket ") + number(catalogue.counters.size());
        while (catalogue.counterByName(name))
            name += QLatin1Char('B');
        return withoutValue(d->setup.addCounter(act, name));
    }
    case RecordKind::Services: {
        QString code = QStringLiteral("LAYANAN") + number(catalogue.services.size());
        while (catalogue.serviceByCode(code))
            code += QLatin1Char('B');
        return withoutValue(d->setup.addService(act, {code, {}, named.name, named.nameEn}));
    }
    case RecordKind::Reasons:
        return recordWith(catalogue.reasons, like).and_then([&](Reason reason) {
            reason.code = QStringLiteral("own%1").arg(catalogue.reasons.size() + 1);
            reason.nameId = named.name;
            reason.nameEn = named.nameEn;
            reason.active = false;
            reason.id = 0;
            reason.rev = 0;
            return d->setup.setReason(act, reason);
        });
    case RecordKind::Quotas:
    case RecordKind::Values:
        break;
    }
    return refuse(ErrorCode::OutOfRange, QStringLiteral("add"));
}

Result<void> RecordDesk::restore(const Act &act, RecordKind kind, qint64 id)
{
    return RecordRestore(d->runner, d->setup, d->hours).restore(act, kind, id);
}

} // namespace loket
