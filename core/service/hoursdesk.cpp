// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/hoursdesk.h"

#include "core/domain/text.h"
#include "core/service/actrunner.h"
#include "core/service/caseclock.h"

namespace loket {

namespace {

constexpr int maxProfileName = 120;
constexpr int maxHolidayName = 200;
constexpr int lastPossibleNumber = 999'999;

QString dayOf(const ActScope &scope)
{
    return QStringLiteral("day:%1").arg(scope.day().text());
}

} // namespace

class HoursDesk::Private
{
public:
    explicit Private(ActRunner &actRunner) : runner(actRunner) {}

    [[nodiscard]] Result<void> known(std::optional<ServiceId> service) const
    {
        return !service || runner.catalogue().service(*service)
            ? Result<void>()
            : refuse(ErrorCode::UnknownService, QString::number(service->value()));
    }
    Result<void> decide(const Act &act, const char *kind, const NumbersDecision &decision)
    {
        return runner.perform(act, QString::fromLatin1(kind), [&](ActScope &scope) {
            return known(decision.service).map([&] {
                NumbersDecision now = decision;
                now.at = scope.moment().at;
                runner.hours().insert(scope.day(), now, act.actor.staff, scope.images());
                scope.setSubject(dayOf(scope));
            });
        });
    }

    ActRunner &runner;
};

HoursDesk::HoursDesk(ActRunner &runner) : d(std::make_unique<Private>(runner)) {}
HoursDesk::~HoursDesk() = default;

Result<void> HoursDesk::setProfile(const Act &act, HoursProfile profile)
{
    const auto name = cleanText(profile.name, maxProfileName, false);
    if (!name)
        return tl::unexpected(name.error());
    profile.name = name->text;
    if (const auto fit = check(profile); !fit)
        return fit;
    return d->runner.performOnRecords(act, QStringLiteral("hours"), [&](ActScope &scope) -> Result<void> {
        const qint64 id = d->runner.hours().store(profile, scope.images());
        scope.setSubject(hoursSubject(id));
        return noteMovedDeadlines(d->runner, scope);
    });
}

Result<void> HoursDesk::setHoliday(const Act &act, Holiday holiday)
{
    const auto nameId = cleanText(holiday.nameId, maxHolidayName, false);
    const auto nameEn = cleanText(holiday.nameEn, maxHolidayName, false, false);
    const auto day = OfficeDay::fromText(holiday.date);
    if (!nameId || !nameEn)
        return tl::unexpected(nameId ? nameEn.error() : nameId.error());
    if (!day)
        return tl::unexpected(day.error());
    holiday.nameId = nameId->text;
    holiday.nameEn = nameEn->text;
    return d->runner.performOnRecords(act, QStringLiteral("holiday"), [&](ActScope &scope) -> Result<void> {
        const qint64 id = d->runner.hours().store(holiday, scope.images());
        scope.setSubject(holidaySubject(id));
        return noteMovedDeadlines(d->runner, scope);
    });
}

Result<void> HoursDesk::setQuota(const Act &act, Quota quota)
{
    if (quota.numbers && (*quota.numbers < 0 || *quota.numbers > 9999))
        return refuse(ErrorCode::OutOfRange, QStringLiteral("quota 0..9999"));
    return d->runner.performOnRecords(act, QStringLiteral("quota"), [&](ActScope &scope) {
        return d->known(quota.service).map([&] {
            for (const auto &stored : d->runner.hours().quotas()) {
                if (stored.profile == quota.profile && stored.service == quota.service) {
                    quota.id = stored.id;
                    quota.rev = stored.rev;
                }
            }
            d->runner.hours().store(quota, scope.images());
            scope.setSubject(hoursSubject(quota.profile));
        });
    });
}

Result<void> HoursDesk::stopNumbers(const Act &act, std::optional<ServiceId> service, const QString &reason)
{
    return d->runner.catalogue().checkReason(QStringLiteral("numbers_stopped"), reason).and_then([&] {
        return d->decide(act, "numbers_stop", {service, false, reason, {}});
    });
}

Result<void> HoursDesk::giveNumbers(const Act &act, std::optional<ServiceId> service)
{
    return d->decide(act, "numbers_give", {service, true, {}, {}});
}

Result<void> HoursDesk::startNumbersAt(const Act &act, ServiceId service, int first)
{
    if (first < 1 || first > lastPossibleNumber)
        return refuse(ErrorCode::OutOfRange, QStringLiteral("number 1..999999"));
    return d->runner.perform(act, QStringLiteral("number_start"), [&](ActScope &scope) -> Result<void> {
        const Service *known = d->runner.catalogue().service(service);
        if (!known)
            return refuse(ErrorCode::UnknownService, QString::number(service.value()));
        if (const int last = d->runner.tickets().lastNumber(scope.day(), known->letter); last >= first)
            return refuse(ErrorCode::OutOfRange,
                          QStringLiteral("%1 > %2").arg(known->letter, TicketNumber{known->letter, last}.text()));
        d->runner.hours().startAt(scope.day(), known->letter, first, scope.images());
        if (first > 1)
            d->runner.tickets().noteNumber(scope.day(), {known->letter, first - 1});
        scope.setSubject(dayOf(scope));
        scope.setResult(known->letter, first);
        return {};
    });
}

} // namespace loket
