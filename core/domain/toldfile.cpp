// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/toldfile.h"

namespace loket {

std::optional<ToldFile> toldAt(const Dossier &dossier, const Leg &leg)
{
    ToldFile told;
    if (leg.outcome == LegOutcome::Incomplete) {
        told.missing = dossier.missing();
        return told;
    }
    const Application &file = dossier.application;
    const bool hadEnded = file.endedAt && leg.endedAt && *file.endedAt <= *leg.endedAt;
    told.isHandedOver = hadEnded && leg.outcome == LegOutcome::Done && file.state == ApplicationState::HandedOver
        && *file.endedAt == *leg.endedAt;
    told.isTakenByProxy = told.isHandedOver && file.handedTo == HandedTo::Proxy;
    if (hadEnded && !told.isHandedOver)
        return std::nullopt;
    told.isReady = file.readyAt && leg.endedAt && *file.readyAt <= *leg.endedAt;
    for (const auto &promise : dossier.promises) {
        if (promise.undone)
            continue;
        if (!(leg.endedAt && promise.at > *leg.endedAt))
            told.promised = promise;
        if (told.promised)
            told.holds = promise;
    }
    return told;
}

} // namespace loket
