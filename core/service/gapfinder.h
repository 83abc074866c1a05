// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/summarydocument.h"
#include "core/service/catalogue.h"
#include "core/storage/counterstore.h"
#include "core/storage/reportstore.h"

namespace loket {

/// Finds when counters served nobody although somebody waited (the Ombudsman found counters closed in published hours).
/// Puts together what `gapsOf` decides from. Inside core/service only.
class GapFinder
{
public:
    /// `now` ends what still lasts.
    GapFinder(const Catalogue &catalogue, const OfficeZone &zone, storage::CounterStore &counters, Instant now)
        : m_catalogue(catalogue)
        , m_zone(zone)
        , m_counters(counters)
        , m_now(now)
    {
    }

    /// The gaps of one office day, whose visits are given, by their start. Throws storage::SqlError.
    [[nodiscard]] std::vector<SummaryDocument::CounterGap> ofDay(
        const OfficeDay &day, const std::vector<const storage::ReportVisit *> &visits) const;

private:
    [[nodiscard]] std::vector<TimeStretch> waited(const Counter &counter,
                                                  const std::vector<const storage::ReportVisit *> &visits) const;
    [[nodiscard]] std::vector<TimeStretch> busy(const Counter &counter,
                                                const std::vector<const storage::ReportVisit *> &visits) const;

    const Catalogue &m_catalogue;
    const OfficeZone &m_zone;
    storage::CounterStore &m_counters;
    Instant m_now;
};

} // namespace loket
