// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaint.h"
#include "core/domain/distribution.h"

#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace loket {

/// Counts and times of the reports received in a period, for each class. Two clocks, elapsed time in seconds: to the
/// first answer, and to the settlement. What the dates of a report make impossible (settled before it was received) is
/// in neither, and counted.
struct ComplaintStatistics {
    struct Class {
        QString code;
        qint64 received = 0;
        qint64 answered = 0;
        qint64 settled = 0;               ///< closed, on a day that is known
        qint64 impossible = 0;            ///< answers and settlements before the receipt, by their dates
        Distribution answerSeconds{};     ///< from receipt to first answer
        Distribution settlementSeconds{}; ///< from receipt to the first settlement
        qint64 reopened = 0;              ///< times that one of them was reopened
        Distribution laterSeconds{};      ///< from there, or from its escalation, to the next settlement
        Distribution openAgeDays{};       ///< of those not settled yet: days since their receipt, see addOpen()

        /// `steps`: of a case that went on after it had been settled; else none.
        void add(const Complaint &one, const std::vector<ComplaintStep> &steps = {});
        /// It is open, and so many days old.
        void addOpen(qint64 days) { openAgeDays.add(std::max<qint64>(0, days)); }
        Class &operator+=(const Class &other);
    };
    std::vector<Class> classes;  ///< in the order of the catalogue; those with a report
    std::vector<Class> forms;    ///< of complaints, by each form that is alleged in clear
    std::vector<Class> services; ///< of complaints, by service where that stands in clear

    /// Of complaints: questions and aspirations are counted apart, each under its class.
    [[nodiscard]] Class whole() const;
    /// `classes`, `forms`, `services` and `whole`; times as in the summary.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace loket
