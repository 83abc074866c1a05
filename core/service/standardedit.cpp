// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/standardedit.h"

#include "core/domain/officeday.h"
#include "core/service/recordcells.h"

namespace loket::recordforms {

namespace {

/// What is filled in is set.
StandardStatus statusWhen(bool filledIn)
{
    return filledIn ? StandardStatus::Verified : StandardStatus::Unset;
}

void setCompletion(ServiceStandard &standard, const Completion &completion)
{
    const bool counted = completion.unit != CompletionUnit::Unset && completion.unit != CompletionUnit::SameVisit;
    standard.completion = completion;
    if (completion.unit == CompletionUnit::SameVisit)
        standard.completion.amount = 0;
    standard.completionStatus = statusWhen(counted ? completion.amount > 0
                                                   : completion.unit == CompletionUnit::SameVisit);
}

void setFee(ServiceStandard &standard, const Fee &fee)
{
    standard.fee = fee;
    if (fee.kind != FeeKind::Fixed)
        standard.fee.rupiah = 0;
    standard.feeStatus = statusWhen(fee.kind == FeeKind::Fixed ? fee.rupiah > 0 : fee.kind != FeeKind::Unset);
}

} // namespace

std::vector<const ServiceStandard *> versionsOf(const Catalogue &catalogue, ServiceId service)
{
    std::vector<const ServiceStandard *> versions;
    for (const auto &one : catalogue.standards) { // by service and date
        if (one.service == service)
            versions.push_back(&one);
    }
    return versions;
}

const ServiceStandard *newestStandard(const Catalogue &catalogue, ServiceId service)
{
    const auto versions = versionsOf(catalogue, service);
    return versions.empty() ? nullptr : versions.back();
}

ServiceStandard standardToChange(const Catalogue &catalogue, ServiceId service, const QString &today)
{
    const ServiceStandard *newest = newestStandard(catalogue, service);
    ServiceStandard standard = newest ? *newest : ServiceStandard{{}, 0, service};
    if (standard.validFrom < today) {
        standard.id = StandardId();
        standard.validFrom = today;
    }
    return standard;
}

Result<ServiceStandard> withTypedValue(ServiceStandard standard, const QString &column, const QString &text)
{
    Result<void> read;
    if (is(column, "minutes")) {
        read = numberFrom(text, 1, standardlimits::minutes).map([&](std::optional<qint64> minutes) {
            standard.counterMinutes = minutes ? std::optional(static_cast<int>(*minutes)) : std::nullopt;
            standard.status = statusWhen(minutes.has_value());
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
    } else if (is(column, "fee_place")) {
        standard.fee.place = text;
    } else {
        standard.decree = text;
    }
    return read.map([&] { return std::move(standard); });
}

Result<std::optional<ServiceStandard>> standardFromDay(const Catalogue &catalogue, ServiceId service,
                                                       const QString &day, const QString &today)
{
    using Wanted = std::optional<ServiceStandard>;
    return OfficeDay::fromText(day).and_then([&](const OfficeDay &) -> Result<Wanted> {
        const ServiceStandard *newest = newestStandard(catalogue, service);
        if (newest && newest->validFrom == day)
            return Wanted();
        ServiceStandard standard = newest ? *newest : ServiceStandard{{}, 0, service};
        standard.validFrom = day;
        if (newest && newest->validFrom < today) {
            if (day < newest->validFrom)
                return refuse(ErrorCode::OutOfRange, QStringLiteral("> %1").arg(newest->validFrom));
            standard.id = StandardId();
        }
        return Wanted(standard); // a version that is moved keeps its place among the others: SetupDesk::setStandard
    });
}

} // namespace loket::recordforms
