// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/catalogue.h"
#include "core/service/counterview.h"
#include "core/service/officeclock.h"
#include "core/service/queuedesk.h"

#include <QCoreApplication>

namespace loket::ui {

/// The sentence in the status line after an act (ux.md 12).
class StatusTexts
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::StatusTexts)

public:
    explicit StatusTexts(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] QString called(const Visit &visit) const;
    [[nodiscard]] QString takenAgain(const Visit &visit, const TicketNumber &old) const;
    [[nodiscard]] QString cameBack(const Visit &visit) const;
    [[nodiscard]] static QString turnedAway(int persons);
    [[nodiscard]] static QString numbersStopped();
    [[nodiscard]] static QString incidentNoted();
    [[nodiscard]] static QString numbersGiven();
    [[nodiscard]] QString numbersStartAt(ServiceId service, int first) const;
    [[nodiscard]] QString closedWithWaiting(const CounterPeriod &period) const;
    /// Somebody has set the PC's clock; another day is named.
    [[nodiscard]] QString clockStepped(const ClockStep &step) const;
    [[nodiscard]] QString recalled(const Visit &visit) const;
    [[nodiscard]] QString started(const Visit &visit) const;
    [[nodiscard]] QString walkedIn(const Visit &visit) const;
    [[nodiscard]] QString finished(const Visit &visit) const;
    /// Of each service for which another sum was paid than its fee, or one though no fee is set; empty where none was.
    [[nodiscard]] QString charged(const Visit &visit) const;
    /// Numbers of the office's own that were noted for services out of which no file came.
    [[nodiscard]] QString keptNumbers(const Visit &visit) const;
    /// Said with an undo: papers that were printed, the receipt or what lacks, do not hold any more.
    [[nodiscard]] static QString papersAreOut(const Visit &visit, const std::vector<PaperKind> &papers);
    [[nodiscard]] QString finishedAndCalled(const Visit &visit, const std::optional<Visit> &next) const;
    [[nodiscard]] QString absent(const Visit &visit) const;
    [[nodiscard]] QString left(const Visit &visit) const;
    [[nodiscard]] QString parked(const Visit &visit) const;
    [[nodiscard]] QString transferred(const Visit &visit) const;
    [[nodiscard]] QString interestNoted(const Visit &visit) const;
    [[nodiscard]] QString requeued(const Visit &visit) const;
    [[nodiscard]] QString removed(const Visit &visit) const;
    [[nodiscard]] QString taken(const Visit &visit, int before) const;
    [[nodiscard]] QString prioritised(const Visit &visit) const;
    [[nodiscard]] QString serviceAdded(const Visit &visit) const;
    [[nodiscard]] QString switched(const Visit &visit) const;
    /// What was paid for a service, or its own number, is noted; without any it was taken out.
    [[nodiscard]] QString chargeNoted(const Leg &leg) const;
    [[nodiscard]] QString officeNumberNoted(const Leg &leg) const;
    /// What was taken back, and how the visit stands now.
    [[nodiscard]] QString undone(const Visit &visit, const TakenBack &act) const;
    [[nodiscard]] QString counterNow(const CounterPeriod &period) const;

private:
    /// What an undo has taken back, as a part of its sentence.
    [[nodiscard]] QString deed(const Visit &now, const TakenBack &act) const;
    [[nodiscard]] QString counterName(const std::optional<CounterId> &id) const;
    [[nodiscard]] QString serviceName(ServiceId id) const;

    const Catalogue &m_catalogue;
};

} // namespace loket::ui
