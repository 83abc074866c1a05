// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/result.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace loket {

/// A calendar day of the office. Always a real day: 2026-02-30 cannot be made.
class OfficeDay
{
public:
    /// Reads `YYYY-MM-DD`. Errors: BadDay.
    [[nodiscard]] static Result<OfficeDay> fromText(const QString &text);
    [[nodiscard]] static Result<OfficeDay> fromDate(QDate date);

    [[nodiscard]] QString text() const { return m_date.toString(Qt::ISODate); }
    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] OfficeDay next() const { return OfficeDay(m_date.addDays(1)); }
    [[nodiscard]] OfficeDay previous() const { return OfficeDay(m_date.addDays(-1)); }

    bool operator==(const OfficeDay &other) const { return m_date == other.m_date; }
    bool operator<(const OfficeDay &other) const { return m_date < other.m_date; }
    bool operator<=(const OfficeDay &other) const { return m_date <= other.m_date; }

private:
    friend class OfficeZone;
    explicit OfficeDay(QDate date) : m_date(date) {}

    QDate m_date;
};

/// The office's zone decides day and hour (Asia/Makassar in Banjarmasin), whatever the PC is set to.
class OfficeZone
{
public:
    /// `ianaId` such as `Asia/Makassar`. Errors: OutOfRange for a zone that is not known.
    [[nodiscard]] static Result<OfficeZone> fromId(const QString &ianaId);

    [[nodiscard]] QString id() const;
    /// The office day that holds `at`: from 00:00:00.000 of the zone up to, not including, the next.
    [[nodiscard]] OfficeDay dayOf(Instant at) const;
    /// 0..23 by the wall clock of the zone.
    [[nodiscard]] int hourOf(Instant at) const;
    [[nodiscard]] Instant startOf(const OfficeDay &day) const;
    /// A wall-clock time of that day; `msOfDay` may pass 24 h (the next day's small hours).
    [[nodiscard]] Instant at(const OfficeDay &day, Millis msOfDay) const;
    /// The wall clock as `QDateTime`, for formatting only.
    [[nodiscard]] QDateTime local(Instant at) const;

private:
    explicit OfficeZone(const QTimeZone &zone) : m_zone(zone) {}

    QTimeZone m_zone;
};

} // namespace loket
