// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/applicationrules.h"

#include "core/domain/applicationcode.h"
#include "core/domain/personaldata.h"
#include "core/domain/text.h"

#include <algorithm>

namespace loket {

Result<QString> officeNumberFrom(const QString &typed)
{
    constexpr int longest = 40;
    return cleanText(typed, longest, false, false).and_then([](const CleanText &clean) -> Result<QString> {
        if (holdsNik(clean.text))
            return refuse(ErrorCode::BadText, QStringLiteral("NIK"));
        if (isMobileNumber(clean.text)) // it stands in the journal for good
            return refuse(ErrorCode::BadText, QStringLiteral("phone"));
        return clean.text;
    });
}

Result<CheckList> cleanList(CheckList list)
{
    constexpr int longest = 500;
    for (auto &item : list.added) {
        const auto id = cleanText(item.nameId, longest, false);
        const auto en = cleanText(item.nameEn, longest, false, false);
        if (!id || !en)
            return tl::unexpected(id ? en.error() : id.error());
        // It is printed, and stands in the journal for good.
        if (!personalDataIn(id->text).empty() || !personalDataIn(en->text).empty())
            return refuse(ErrorCode::BadText, QStringLiteral("personal"));
        item.nameId = id->text;
        item.nameEn = en->text;
    }
    return list;
}

} // namespace loket

namespace loket::applicationrules {

namespace {

tl::unexpected<Error> wrongStep(const Application &application)
{
    return refuse(ErrorCode::ApplicationState,
                  QStringLiteral("%1 %2").arg(applicationcode::text(application.code), word(application.state)));
}

bool isIn(const Dossier &dossier, std::initializer_list<ApplicationState> states)
{
    return std::find(states.begin(), states.end(), dossier.application.state) != states.end();
}

template<class Part>
int nextPosition(const std::vector<Part> &parts)
{
    return parts.empty() ? 1 : parts.back().position + 1;
}

void endPause(Dossier &dossier, const Moment &now)
{
    if (ApplicationPause *pause = dossier.runningPause())
        pause->endedAt = now.at;
}

void beginPause(Dossier &dossier, const Moment &now, const QString &reason)
{
    endPause(dossier, now);
    dossier.pauses.push_back(
        {0, 0, dossier.application.id, nextPosition(dossier.pauses), reason, now.at, std::nullopt});
}

void promiseDay(Dossier &dossier, const Moment &now, const Promise &promise, const QString &reason)
{
    dossier.application.promisedDay = promise.day.text();
    dossier.application.estimate = promise.estimate;
    dossier.promises.push_back({0, 0, dossier.application.id, nextPosition(dossier.promises), promise.day.text(),
                                promise.estimate, reason, now.actor.staff, now.at});
}

void complete(Dossier &dossier, const Moment &now, const OfficeDay &today)
{
    for (auto &item : dossier.items)
        item.ticked = true;
    endPause(dossier, now);
    if (!dossier.application.acceptedAt) {
        dossier.application.acceptedAt = now.at;
        dossier.application.acceptedDay = today.text();
    }
}

} // namespace

Dossier begin(const NewApplication &order, const Moment &now)
{
    Dossier dossier;
    dossier.application.code = order.code;
    dossier.application.service = order.service;
    dossier.application.standard = order.standard;
    dossier.application.openedAt = now.at;
    for (const auto &[nameId, nameEn] : order.requirements) {
        ApplicationItem item;
        item.position = nextPosition(dossier.items);
        item.nameId = nameId;
        item.nameEn = nameEn;
        dossier.items.push_back(std::move(item));
    }
    return dossier;
}

std::optional<Promise> proposedPromise(const Dossier *dossier, const std::optional<Completion> &standard, Instant now,
                                       const Calendar &calendar, const OfficeZone &zone)
{
    const auto before = dossier ? OfficeDay::fromText(dossier->application.promisedDay) : refuse(ErrorCode::BadDay);
    if (before && !dossier->pauses.empty()) {
        const OfficeDay returned = zone.dayOf(dossier->pauses.back().startedAt);
        const auto moved = calendar.addWorkingDays(*before, calendar.workingDaysBetween(returned, zone.dayOf(now)));
        const auto first = firstPromisable(now, calendar, zone);
        if (!moved || !first)
            return std::nullopt;
        return Promise{std::max(*moved, *first), dossier->application.estimate};
    }
    const auto day = standard ? promisedDay(*standard, now, calendar, zone) : refuse(ErrorCode::OutOfRange);
    return day ? std::optional(Promise{*day}) : std::nullopt;
}

LegOutcome usualOutcome(const Dossier *dossier, const std::optional<Completion> &standard)
{
    const bool collects = dossier && dossier->application.state != ApplicationState::Incomplete;
    return standard && standard->outlivesVisit() && !collects ? LegOutcome::Accepted : LegOutcome::Done;
}

Result<Dossier> broughtAll(Dossier dossier, bool isSaid)
{
    const bool wasSentBack = dossier.application.id.isStored()
        && dossier.application.state == ApplicationState::Incomplete;
    if (wasSentBack && !isSaid && !dossier.missing().empty())
        return refuse(ErrorCode::StillLacks, applicationcode::text(dossier.application.code));
    return dossier;
}

Result<Dossier> accept(Dossier dossier, const Moment &now, const Promise &promise, const OfficeDay &today)
{
    if (!isIn(dossier, {ApplicationState::Incomplete}))
        return wrongStep(dossier.application);
    if (promise.day < today)
        return refuse(ErrorCode::DayOver, promise.day.text());
    complete(dossier, now, today);
    const bool isSame = dossier.application.promisedDay == promise.day.text()
        && dossier.application.estimate == promise.estimate;
    if (!isSame)
        promiseDay(dossier, now, promise, {});
    dossier.application.state = ApplicationState::InProcess;
    return dossier;
}

Result<Dossier> returned(Dossier dossier, const Moment &now, const CheckList &list)
{
    if (!isIn(dossier, {ApplicationState::Incomplete, ApplicationState::InProcess, ApplicationState::Paused}))
        return wrongStep(dossier.application);
    const bool isLater = dossier.application.id.isStored();
    bool asksForMore = isLater && !list.added.empty();
    const auto askLater = [&](ApplicationItem &item) {
        if (item.addedAt) // it is an exception already
            return;
        item.addedAt = now.at;
        item.addedReason = list.reason;
    };
    for (auto &item : dossier.items) {
        const bool wasThere = std::exchange(item.ticked, list.holds(item.position));
        if (!isLater || !wasThere || item.ticked)
            continue;
        asksForMore = true;
        askLater(item);
    }
    if (asksForMore && list.reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, QStringLiteral("requirement_added"));
    for (const auto &added : list.added) {
        ApplicationItem item;
        item.application = dossier.application.id;
        item.position = nextPosition(dossier.items);
        item.nameId = added.nameId;
        item.nameEn = added.nameEn;
        if (isLater)
            askLater(item);
        dossier.items.push_back(std::move(item));
    }
    if (dossier.missing().empty())
        return refuse(ErrorCode::NothingLacks);
    if (dossier.application.acceptedAt && dossier.application.state != ApplicationState::Incomplete)
        beginPause(dossier, now, incompleteReason());
    dossier.application.state = ApplicationState::Incomplete;
    return dossier;
}

Result<Dossier> pause(Dossier dossier, const Moment &now, const QString &reason)
{
    if (!isIn(dossier, {ApplicationState::InProcess}))
        return wrongStep(dossier.application);
    if (reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, QStringLiteral("clock_pause"));
    beginPause(dossier, now, reason);
    dossier.application.state = ApplicationState::Paused;
    return dossier;
}

Result<Dossier> resume(Dossier dossier, const Moment &now)
{
    if (!isIn(dossier, {ApplicationState::Paused}))
        return wrongStep(dossier.application);
    endPause(dossier, now);
    dossier.application.state = ApplicationState::InProcess;
    return dossier;
}

Result<Dossier> ready(Dossier dossier, const Moment &now)
{
    if (!isIn(dossier, {ApplicationState::InProcess, ApplicationState::Paused}))
        return wrongStep(dossier.application);
    endPause(dossier, now);
    dossier.application.readyAt = now.at;
    dossier.application.state = ApplicationState::Ready;
    return dossier;
}

Result<Dossier> handOver(Dossier dossier, const Moment &now, HandedTo to, const OfficeDay &today)
{
    if (!dossier.application.isOpen())
        return wrongStep(dossier.application);
    if (to == HandedTo::Nobody)
        return refuse(ErrorCode::CollectorNeeded, applicationcode::text(dossier.application.code));
    complete(dossier, now, today);
    if (!dossier.application.readyAt)
        dossier.application.readyAt = now.at;
    dossier.application.endedAt = now.at;
    dossier.application.handedTo = to;
    dossier.application.state = ApplicationState::HandedOver;
    return dossier;
}

Result<Dossier> changePromise(Dossier dossier, const Moment &now, const OfficeDay &day, const QString &reason,
                              const OfficeDay &today)
{
    if (!isIn(dossier, {ApplicationState::InProcess, ApplicationState::Paused}))
        return wrongStep(dossier.application);
    if (reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, QStringLiteral("promise_changed"));
    if (day < today)
        return refuse(ErrorCode::DayOver, day.text());
    if (day.text() == dossier.application.promisedDay)
        return refuse(ErrorCode::DayAsBefore, day.text());
    promiseDay(dossier, now, {day, dossier.application.estimate}, reason);
    return dossier;
}

Result<Dossier> withdraw(Dossier dossier, const Moment &now, const QString &reason)
{
    if (!dossier.application.isOpen())
        return wrongStep(dossier.application);
    endPause(dossier, now);
    dossier.application.endedAt = now.at;
    dossier.application.endReason = reason;
    dossier.application.state = ApplicationState::Withdrawn;
    return dossier;
}

} // namespace loket::applicationrules
