// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/toldfile.h"

namespace loket {

ToldFile toldAt(const Dossier &dossier, const Leg &leg, bool isLastVisit)
{
    ToldFile told;
    if (leg.outcome == LegOutcome::Incomplete) {
        // How the list was ticked at an earlier visit is not known any more.
        if (isLastVisit && dossier.application.state == ApplicationState::Incomplete)
            told.missing = dossier.missing();
        return told;
    }
    told.isHandedOver = leg.outcome == LegOutcome::Done && dossier.application.state == ApplicationState::HandedOver;
    for (const auto &promise : dossier.promises) {
        if (!promise.undone && !(leg.endedAt && promise.at > *leg.endedAt))
            told.promised = promise;
    }
    return told;
}

} // namespace loket
