// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/officeday.h"

#include <QCoreApplication>

namespace loket::ui {

/// Times and lengths of time as people read them.
class ClockText
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::ClockText)

public:
    /// A running clock: `07:42`, from an hour on `1:07:42`. Whole seconds, cut.
    [[nodiscard]] static QString running(Millis length);
    /// In a sentence: `20 seconds`, `8 minutes`.
    [[nodiscard]] static QString inWords(Millis length);
    /// How far a clock was set, either way, to the minute: `2 hours`, `1 day 30 minutes`.
    [[nodiscard]] static QString step(Millis by);
    /// In a narrow place: `12 mnt`.
    [[nodiscard]] static QString minutes(Millis length);
    /// The office's wall clock: `09.41`.
    [[nodiscard]] static QString time(const OfficeZone &zone, Instant at);
    /// The same of today, of another day with it: `16 Nov 09.41`.
    [[nodiscard]] static QString moment(const OfficeZone &zone, Instant at, const OfficeDay &today);
    /// `Jumat, 17 November 2023`.
    [[nodiscard]] static QString date(const OfficeZone &zone, Instant at);
    [[nodiscard]] static QString date(const OfficeDay &day);
    /// In a narrow place: `Jum, 17 Nov`.
    [[nodiscard]] static QString day(const OfficeDay &day);
    /// Narrower still: `17 Nov`.
    [[nodiscard]] static QString shortDay(const OfficeDay &day);
    /// In a narrow place: `17 Nov 2023`.
    [[nodiscard]] static QString shortDate(const OfficeDay &day);
};

} // namespace loket::ui
