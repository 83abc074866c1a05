// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/standardedit.h"

#include "core/domain/officeday.h"
#include "core/service/recordcells.h"

namespace loket::recordforms {

namespace {

bool isFilledIn(const Completion &completion)
{
    const bool counted = completion.unit != CompletionUnit::Unset && completion.unit != CompletionUnit::SameVisit;
    return counted ? completion.amount > 0 : completion.unit == CompletionUnit::SameVisit;
}

bool isFilledIn(const Fee &fee)
{
    return fee.kind == FeeKind::Fixed ? fee.rupiah > 0 : fee.kind != FeeKind::Unset;
}

/// What is filled in is set by the decree, and a draft without one.
StandardStatus statusWhen(bool filledIn, const ServiceStandard &standard)
{
    return filledIn && !standard.decree.isEmpty() ? StandardStatus::Verified : StandardStatus::Unset;
}

void setMinutes(ServiceStandard &standard, std::optional<qint64> minutes)
{
    standard.counterMinutes = minutes ? std::optional(static_cast<int>(*minutes)) : std::nullopt;
    standard.status = statusWhen(minutes.has_value(), standard);
}

void setCompletion(ServiceStandard &standard, const Completion &completion)
{
    standard.completion = completion;
    if (completion.unit == CompletionUnit::SameVisit)
        standard.completion.amount = 0;
    standard.completionStatus = statusWhen(isFilledIn(completion), standard);
}

void setFee(ServiceStandard &standard, const Fee &fee)
{
    standard.fee = fee;
    if (fee.kind != FeeKind::Fixed)
        standard.fee.rupiah = 0;
    standard.feeStatus = statusWhen(isFilledIn(fee), standard);
}

/// The first decree sets the numbers that stand beside it; without one all is a draft again. Texts are confirmed one by
/// one, and what is only an example stays one.
void setDecree(ServiceStandard &standard, const QString &decree)
{
    const bool changesSides = standard.decree.isEmpty() != decree.isEmpty();
    standard.decree = decree;
    if (!changesSides)
        return;
    const auto settle = [&](StandardStatus &status, bool filledIn) {
        if (status != StandardStatus::Example)
            status = statusWhen(filledIn, standard);
    };
    settle(standard.status, standard.counterMinutes.has_value());
    settle(standard.completionStatus, isFilledIn(standard.completion));
    settle(standard.feeStatus, isFilledIn(standard.fee));
    for (auto &component : standard.components) {
        if (decree.isEmpty() && component.status == ComponentStatus::Verified)
            component.status = ComponentStatus::Draft;
    }
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

const ServiceStandard *inForceBeside(const Catalogue &catalogue, ServiceId service, const QString &today)
{
    const ServiceStandard *newest = newestStandard(catalogue, service);
    return newest && newest->validFrom > today ? catalogue.standardFor(service, today) : nullptr;
}

QString holdsWord(const ServiceStandard *standard, const QString &today)
{
    if (!standard)
        return {};
    return standard->validFrom > today ? QStringLiteral("coming") : QStringLiteral("in_force");
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
    } else if (is(column, "fee_place")) {
        standard.fee.place = text;
    } else {
        setDecree(standard, text.trimmed());
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
