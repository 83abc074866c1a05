// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/filepaper.h"

#include "core/domain/completion.h"

namespace loket {

QStringList pickUpPlaces(const Catalogue &catalogue)
{
    if (!catalogue.texts.pickUpPlace.isEmpty())
        return {catalogue.texts.pickUpPlace};
    QStringList places;
    const Service *pickUp = catalogue.pickUpService();
    for (const auto &counter : catalogue.counters) {
        if (pickUp && counter.active && counter.serves(pickUp->id))
            places << counter.name;
    }
    return places;
}

void tellPromise(FilePaper &file, const ToldFile &told, const Application &application, const Calendar &calendar,
                 const OfficeDay &today)
{
    const auto dayOf = [](const std::optional<ApplicationPromise> &promise) {
        return OfficeDay::fromText(promise.value_or(ApplicationPromise()).day);
    };
    const auto then = dayOf(told.promised);
    const auto now = dayOf(told.holds);
    if (!then || !now)
        return;
    // What is ready, or over, waits for no day any more.
    file.promised = application.isDue() ? keptUntil(*now, calendar) : *now;
    file.isEstimate = told.holds->estimate;
    file.isClosedThen = *file.promised != *now;
    file.isLate = application.isDue() && *file.promised < today;
    if (*file.promised != *then)
        file.formerly = *then;
}

} // namespace loket
