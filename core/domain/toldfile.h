// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"

namespace loket {

/// What an applicant was told about the file at one of its visits, as far as it is still known: a copy of a receipt that
/// is printed later tells the same.
struct ToldFile {
    std::vector<ApplicationItem> missing{};       ///< what lacked, by the list
    std::optional<ApplicationPromise> promised{}; ///< the last date that had been told by the service's end
    bool isHandedOver = false;
};

/// `leg`: the service of the visit that the file was about. `isLastVisit`: no later visit was about the file.
[[nodiscard]] ToldFile toldAt(const Dossier &dossier, const Leg &leg, bool isLastVisit);

} // namespace loket
