// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace loket {

/// 24.00, the midnight that ends a day. A number of its own, so that it is never taken for 00.00 of the same day.
constexpr int minutesOfDay = 24 * 60;

/// `08.00`.
[[nodiscard]] QString minuteText(int minute);
/// `8.00`, `08.00` or `08:00` up to `24.00`, in minutes of the day. Digits are looked at by hand: Qt's readers let
/// signs, blanks and digits of other scripts pass. None when it is no time of the day.
[[nodiscard]] std::optional<int> minuteFromText(QStringView text);

/// Part of a day in minutes of the office's wall clock (0..1440), half-open: `to` does not belong to it.
struct MinuteStretch {
    int from = 0;
    int to = 0;

    bool operator==(const MinuteStretch &) const = default;
};

/// The service hours (jam layanan) of one day: stretches in order, disjoint, none empty; stretches that touch are one.
/// No stretch = closed. What runs across midnight belongs to two days.
class DayHours
{
public:
    /// Closed.
    DayHours() = default;

    /// `service` in any order. Numbers are given from `numbersFrom` (none = opening) until `numbersUntil` (none =
    /// closing), in minutes of the day; a closed day gives none, whatever they say.
    /// Errors: BadPeriod (a stretch is empty, runs across midnight or overlaps another one; or the numbers end before
    /// they begin), OutOfRange (numbers outside 0..1440). Detail of BadPeriod: the stretch as `08.00-12.00`.
    [[nodiscard]] static Result<DayHours> from(const std::vector<MinuteStretch> &service,
                                               std::optional<int> numbersFrom = {},
                                               std::optional<int> numbersUntil = {});
    /// 00.00-24.00.
    [[nodiscard]] static DayHours allDay();

    /// Reads "08.00-12.00, 13.00-16.00", also with `:` in the times and an en dash between them; nothing = closed.
    /// Errors: BadPeriod; detail: the stretch as it was typed.
    [[nodiscard]] static Result<std::vector<MinuteStretch>> parse(const QString &text);
    /// The form that `parse` reads, for the screen, the paper and the database: "08.00-12.00, 13.00-16.00".
    [[nodiscard]] static QString text(const std::vector<MinuteStretch> &service);

    [[nodiscard]] QString text() const { return text(m_service); }
    [[nodiscard]] bool isClosed() const { return m_service.empty(); }
    [[nodiscard]] const std::vector<MinuteStretch> &service() const { return m_service; }
    /// The published breaks: what lies between the stretches.
    [[nodiscard]] std::vector<MinuteStretch> breaks() const;
    /// When numbers are given, breaks included; empty (0, 0) on a closed day.
    [[nodiscard]] MinuteStretch numbers() const { return m_numbers; }

    /// `minute` of the day, 0..1439 (23:59:59 lies in minute 1439).
    [[nodiscard]] bool hasServiceAt(int minute) const;
    [[nodiscard]] bool givesNumbersAt(int minute) const { return m_numbers.from <= minute && minute < m_numbers.to; }

    bool operator==(const DayHours &) const = default;

private:
    std::vector<MinuteStretch> m_service;
    MinuteStretch m_numbers;
};

} // namespace loket
