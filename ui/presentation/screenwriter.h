// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue.h"
#include "core/service/counterview.h"
#include "ui/presentation/counterchoices.h"
#include "ui/presentation/counterscreen.h"

#include <QCoreApplication>

namespace loket::ui {

/// Writes the counter window's texts from one snapshot. `elapsed` = steady time since the snapshot was read: a running
/// clock never looks at the PC's wall clock.
class ScreenWriter
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::ScreenWriter)

public:
    ScreenWriter(const CounterSnapshot &snapshot, const Catalogue &catalogue, const CounterChoices &choices,
                 Millis elapsed = 0);

    [[nodiscard]] CounterScreen screen() const;
    [[nodiscard]] static CounterMode modeOf(const CounterSnapshot &snapshot);
    /// Before the first snapshot.
    [[nodiscard]] static CounterScreen blank();
    /// The longest that the button of an outcome may come to say; empty where it always says the same.
    [[nodiscard]] static QString longestText(LegOutcome outcome);

private:
    void writeHeader(CounterScreen &screen) const;
    void writeCard(CounterScreen &screen) const;
    void writeVisit(CounterScreen &screen) const;
    void writeLegs(CounterScreen &screen) const;
    void writeQueue(CounterScreen &screen) const;
    void writeFigures(CounterScreen &screen) const;
    void writeStatus(CounterScreen &screen) const;
    void writeOutcome(CounterScreen &screen) const;
    [[nodiscard]] static QString acceptedText(const QString &day);
    [[nodiscard]] static QString incompleteText(std::size_t lacking);
    /// Past its standard, unless something more urgent is to be said.
    [[nodiscard]] bool offersGuidance(const CounterScreen &screen) const;
    [[nodiscard]] QString fileHint(const Leg &leg) const;
    [[nodiscard]] QString promiseHint() const;
    [[nodiscard]] QString waited(const Ticket &ticket) const;
    [[nodiscard]] QString detailOf(const Ticket &ticket) const;
    [[nodiscard]] QString serviceName(ServiceId id) const;

    const CounterSnapshot &m_snapshot;
    const Catalogue &m_catalogue;
    const CounterChoices &m_choices;
    Instant m_now;
    OfficeZone m_zone;
    CounterMode m_mode;
};

/// The office's zone; UTC where a damaged file names none that is known.
[[nodiscard]] OfficeZone zoneOf(const Catalogue &catalogue);

} // namespace loket::ui
