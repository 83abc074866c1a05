// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access.h"
#include "core/domain/rules.h"
#include "core/service/officeclock.h"
#include "core/service/ownfigures.h"
#include "ui/presentation/counterscreen.h"
#include "ui/presentation/paperwish.h"

#include <map>

namespace loket::ui {

/// What this window has chosen and the database does not hold, or not yet.
struct CounterChoices {
    StaffId staff;
    Presence presence = Presence::Trial;
    std::optional<OwnFigures> own{};
    /// How services are to end, none: as usual. Where nothing stands, what is kept with the service (Leg::chosen) holds.
    std::map<LegId, std::optional<rules::LegResult>> outcomes;
    bool autoCall = false;
    PaperWish papers{};                          ///< of the present visit, when it is over
    TicketId lastEnded{};                        ///< the visit whose receipt is printed again
    std::optional<PaperLanguage> lastLanguage{}; ///< that was wished for it
    std::optional<PaperLanguage> nextLanguage{}; ///< of the number that is given next
    std::vector<PaperOrder> offered{};           ///< what the last act would print, as long as the status line says so
    QString printTrouble{};                      ///< what stands in the way of papers, and what to do
    QStringList shorterTrouble{};                ///< see PrintTexts::shorterLines
    RoleSet roles{};                             ///< that the secret of who is signed in opened
    TicketId guided{};                           ///< the visitor at whom the offer of guidance was taken or put away
    bool offersFlag = false;                     ///< of the service that ended last
    std::optional<ClockStep> clockStep{};        ///< the PC's clock is off, and the office's does not follow it
};

} // namespace loket::ui
