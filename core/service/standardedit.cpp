// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/standardedit.h"

#include "core/domain/officeday.h"
#include "core/domain/standarddraft.h"
#include "core/service/recordcells.h"

namespace loket::recordforms {

namespace {

/// Verified where a decree has set it: changedFrom and decidedBy settle that.
void setMinutes(ServiceStandard &standard, std::optional<qint64> minutes)
{
    standard.counterMinutes = minutes ? std::optional(static_cast<int>(*minutes)) : std::nullopt;
    standard.status = StandardStatus::Unset;
}

void setCompletion(ServiceStandard &standard, const Completion &completion)
{
    standard.completion = completion;
    if (completion.unit == CompletionUnit::SameVisit)
        standard.completion.amount = 0;
    standard.completionStatus = StandardStatus::Unset;
}

void setFee(ServiceStandard &standard, const Fee &fee)
{
    standard.fee = fee;
    if (fee.kind != FeeKind::Fixed)
        standard.fee.rupiah = 0;
    standard.feeStatus = StandardStatus::Unset;
}

/// Whether anybody is told or judged by anything of it.
bool isTold(const ServiceStandard &standard)
{
    return standard.limit() || standard.promise() || standard.toldFee() != Fee()
        || std::any_of(standard.components.begin(), standard.components.end(),
                       [&](const auto &one) { return standard.told(one.component); });
}

} // namespace

std::vector<const ServiceStandard *> versionsOf(const Catalogue &catalogue, ServiceId service)
{
    std::vector<const ServiceStandard *> versions;
    for (const auto &one : catalogue.standards) { // by service and date
        if (one.service == service && !one.isWithdrawn())
            versions.push_back(&one);
    }
    return versions;
}

std::vector<const ServiceStandard *> tracedVersionsOf(const Catalogue &catalogue, ServiceId service)
{
    std::vector<const ServiceStandard *> versions;
    for (const auto &one : catalogue.standards) {
        if (one.service == service && !(one.isWithdrawn() && one.isDraft()))
            versions.push_back(&one);
    }
    return versions;
}

const ServiceStandard *newestStandard(const Catalogue &catalogue, ServiceId service)
{
    const auto versions = versionsOf(catalogue, service);
    return versions.empty() ? nullptr : versions.back();
}

const ServiceStandard *inForceBeside(const Catalogue &catalogue, ServiceId service, const QString &today)
{
    const ServiceStandard *inForce = catalogue.standardFor(service, today);
    return inForce && inForce != newestStandard(catalogue, service) && isTold(*inForce) ? inForce : nullptr;
}

QString holdsWord(const ServiceStandard *standard, const QString &today)
{
    if (!standard)
        return {};
    return standard->isDraft()        ? QStringLiteral("awaiting")
        : standard->validFrom > today ? QStringLiteral("coming")
                                      : QStringLiteral("in_force");
}

QString dayText(const ServiceStandard *standard)
{
    return standard && standard->validFrom != dayOfNoDecree() ? standard->validFrom : QString();
}

ServiceStandard standardToChange(const Catalogue &catalogue, ServiceId service, const QString &today)
{
    const ServiceStandard *newest = newestStandard(catalogue, service);
    ServiceStandard standard = newest ? *newest : ServiceStandard{{}, 0, service, {}, dayOfNoDecree()};
    if (newest && newest == catalogue.standardFor(service, today)) {
        standard.id = StandardId();
        standard.validFrom = dayOfNoDecree();
    }
    return standard;
}

bool repeatsInForce(const RecordDesks &desks, const ServiceStandard &standard)
{
    return standard.isDraft() && repeats(standard, desks.catalogue().standardFor(standard.service, desks.today()));
}

Result<void> store(const RecordDesks &desks, const Act &act, ServiceStandard standard)
{
    const QString today = desks.today();
    if (!standard.decree.isEmpty() && standard.validFrom == dayOfNoDecree())
        standard.validFrom = today; // what no decree has to set: a translation, a text confirmed
    if (!repeatsInForce(desks, standard))
        return desks.setup.setStandard(act, standard);
    const ServiceStandard *newest = newestStandard(desks.catalogue(), standard.service);
    return standard.id.isStored() && newest ? desks.setup.giveUpDraft(act, *newest)
                                            : desks.runner.may(act.actor, QStringLiteral("service"));
}

Result<ServiceStandard> withTypedValue(const ServiceStandard &before, const QString &column, const QString &text)
{
    ServiceStandard standard = before;
    Result<void> read;
    if (is(column, "minutes")) {
        read = numberFrom(text, 1, standardlimits::minutes).map([&](std::optional<qint64> minutes) {
            setMinutes(standard, minutes);
        });
    } else if (is(column, "completion")) {
        read = choiceFrom(completionUnitWords, text).map([&](CompletionUnit unit) {
            setCompletion(standard, {unit, standard.completion.amount});
        });
    } else if (is(column, "completion_amount")) {
        // Handed back at once: there is nothing to count.
        const int most = standard.completion.unit == CompletionUnit::SameVisit ? 0 : standardlimits::amount;
        read = numberFrom(text, most > 0 ? 1 : 0, most).map([&](std::optional<qint64> amount) {
            setCompletion(standard, {standard.completion.unit, static_cast<int>(amount.value_or(0))});
        });
    } else if (is(column, "fee")) {
        read = choiceFrom(feeKindWords, text).map([&](FeeKind kind) {
            setFee(standard, {kind, standard.fee.rupiah, standard.fee.place});
        });
    } else if (is(column, "fee_rupiah")) {
        read = numberFrom(text, 1, standardlimits::rupiah).map([&](std::optional<qint64> rupiah) {
            setFee(
                standard,
                {rupiah ? FeeKind::Fixed : standard.fee.kind, rupiah.value_or(0), standard.fee.place}); // of one piece
        });
    } else {
        standard.fee.place = text.trimmed();
    }
    return read.map([&] { return setsTheSame(before, standard) ? before : changedFrom(before, std::move(standard)); });
}

Result<std::optional<ServiceStandard>> standardFromDay(const Catalogue &catalogue, ServiceId service,
                                                       const QString &day, const QString &today)
{
    using Wanted = std::optional<ServiceStandard>;
    return OfficeDay::fromText(day).and_then([&](const OfficeDay &) -> Result<Wanted> {
        const ServiceStandard *newest = newestStandard(catalogue, service);
        const bool isDraft = !newest || newest->isDraft();
        if (isDraft && day <= standardsBeginning())
            return refuse(ErrorCode::OutOfRange, QStringLiteral("> %1").arg(standardsBeginning()));
        const QString wanted = isDraft && day == today ? dayOfNoDecree() : day; // the day that its decree is typed
        if (newest && newest->validFrom == wanted)
            return Wanted();
        ServiceStandard standard = newest ? *newest : ServiceStandard{{}, 0, service};
        standard.validFrom = wanted;
        if (!isDraft && newest->validFrom < today) {
            if (day < newest->validFrom)
                return refuse(ErrorCode::OutOfRange, QStringLiteral("> %1").arg(newest->validFrom));
            standard.id = StandardId();
        }
        return Wanted(standard); // a version that is moved keeps its place among the others: SetupDesk::setStandard
    });
}

} // namespace loket::recordforms
