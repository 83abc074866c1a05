// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/application.h"

#include "core/domain/completion.h"
#include "core/domain/stretches.h"
#include "core/domain/words.h"

#include <algorithm>

namespace loket {

namespace {

constexpr WordList<ApplicationState, 6> applicationStateWords{{{ApplicationState::Incomplete, "incomplete"},
                                                               {ApplicationState::InProcess, "in_process"},
                                                               {ApplicationState::Paused, "paused"},
                                                               {ApplicationState::Ready, "ready"},
                                                               {ApplicationState::HandedOver, "handed_over"},
                                                               {ApplicationState::Withdrawn, "withdrawn"}}};

constexpr WordList<HandedTo, 3> handedToWords{
    {{HandedTo::Nobody, ""}, {HandedTo::Applicant, "applicant"}, {HandedTo::Proxy, "proxy"}}};

} // namespace

std::vector<ApplicationItem> Dossier::missing() const
{
    std::vector<ApplicationItem> missing;
    std::copy_if(items.begin(), items.end(), std::back_inserter(missing),
                 [](const ApplicationItem &item) { return !item.ticked && !item.removed; });
    return missing;
}

ApplicationPause *Dossier::runningPause()
{
    const auto running = std::find_if(pauses.begin(), pauses.end(),
                                      [](const ApplicationPause &pause) { return !pause.endedAt && !pause.undone; });
    return running == pauses.end() ? nullptr : &*running;
}

bool CheckList::holds(int position) const
{
    return std::find(ticked.begin(), ticked.end(), position) != ticked.end();
}

std::optional<Millis> completionTime(const Dossier &dossier, const std::vector<TimeStretch> &outages)
{
    const auto &[acceptedAt, readyAt] = std::pair(dossier.application.acceptedAt, dossier.application.readyAt);
    if (!acceptedAt || !readyAt)
        return std::nullopt;
    std::vector<TimeStretch> still = outages;
    for (const auto &pause : dossier.pauses) {
        if (!pause.undone)
            still.push_back({pause.startedAt, pause.endedAt.value_or(*readyAt)});
    }
    Millis time = elapsed(*acceptedAt, *readyAt);
    for (const auto &stretch : common(merged({{*acceptedAt, *readyAt}}), merged(std::move(still))))
        time -= stretch.to - stretch.from;
    return time;
}

std::optional<ApplicationPromise> judgedPromise(const Dossier &dossier, const OfficeZone &zone,
                                                const Calendar &calendar)
{
    // A file that came back incomplete ran until it was returned, not until it was complete again.
    const auto heldUntil = [&](const ApplicationPromise &next) {
        Instant until = next.at;
        for (const auto &pause : dossier.pauses) {
            if (!pause.undone && pause.reason == incompleteReason() && pause.endedAt == next.at)
                until = pause.startedAt;
        }
        return zone.dayOf(until);
    };
    const auto isBroken = [&](const ApplicationPromise &promise, const ApplicationPromise &next) {
        const auto day = OfficeDay::fromText(promise.day);
        return day && keptUntil(*day, calendar) < heldUntil(next);
    };
    std::optional<ApplicationPromise> judged;
    for (const auto &promise : dossier.promises) {
        const bool wasBroken = judged && isBroken(*judged, promise);
        if (!promise.undone && !wasBroken)
            judged = promise;
    }
    return judged;
}

QString word(ApplicationState state)
{
    return wordOf(applicationStateWords, state);
}

std::optional<ApplicationState> applicationStateFromWord(const QString &text)
{
    return valueOf(applicationStateWords, text);
}

QString word(HandedTo to)
{
    return wordOf(handedToWords, to);
}

std::optional<HandedTo> handedToFromWord(const QString &text)
{
    return valueOf(handedToWords, text);
}

} // namespace loket
