// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace loket {

/// Who says that a day is free.
enum class HolidayKind {
    National,   ///< national holiday, by the yearly joint decree of three ministers or a decree of the President
    JointLeave, ///< cuti bersama, by the same decree; whether an office serves on it is a setting of the office
    Local,      ///< by the province or the city
};

/// A day on which offices are closed. The list changes within the year (18 August 2025 was added eleven days before):
/// rows are added and made inactive at any time.
struct Holiday {
    qint64 id = 0;
    qint64 rev = 0;
    QString date;   ///< office day YYYY-MM-DD
    QString nameId; ///< Indonesian
    QString nameEn;
    HolidayKind kind = HolidayKind::National;
    bool verified = false; ///< somebody compared it with the decree; one that is not closes the office all the same
    bool active = true;    ///< false: kept for the record, the day is like any other
};

/// The words that stand in the database, the journal and exported documents: national, joint_leave, local.
[[nodiscard]] QString word(HolidayKind kind);
[[nodiscard]] std::optional<HolidayKind> holidayKindFromWord(const QString &word);

} // namespace loket
