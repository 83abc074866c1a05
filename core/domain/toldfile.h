// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"

namespace loket {

/// What an applicant was told about the file at one of its visits: a copy of a receipt that is printed later tells the
/// same, and beside it the promise that holds now: a paper that names an old day in silence sends somebody in vain.
struct ToldFile {
    std::vector<ApplicationItem> missing{};       ///< what lacked, by the list
    std::optional<ApplicationPromise> promised{}; ///< the last date that had been told by the service's end
    std::optional<ApplicationPromise> holds{};    ///< the date that stands now: another one where it was changed since
    bool isHandedOver = false;                    ///< at this visit
    bool isTakenByProxy = false;                  ///< handed over to somebody who came for the applicant
    bool isReady = false;                         ///< to be collected, when the service ended
};

/// `leg`: the service of the visit that the file was about; `dossier`: with its check list as that visit left it. None
/// when there was nothing to tell: the file had been withdrawn, or handed over otherwise, before the service ended.
[[nodiscard]] std::optional<ToldFile> toldAt(const Dossier &dossier, const Leg &leg);

} // namespace loket
