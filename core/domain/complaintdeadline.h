// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"
#include "core/domain/words.h"

#include <QStringList>

namespace loket {

/// The event that a deadline of a complaint is counted from (catalogue.json, complaint_states_note).
enum class DeadlineStart {
    ServiceReceived,
    Received, ///< by this unit or, where it came through another channel, by that
    Forwarded,
    CompletenessAnswerSent,
    CompletenessAnswerReceived,
    FileComplete,
    Decided,
    ReplySent,
};

/// The words that stand in the database, the journal and the catalogue.
inline constexpr WordList<DeadlineStart, 8> deadlineStartWords{
    {{DeadlineStart::ServiceReceived, "service_received"},
     {DeadlineStart::Received, "received"},
     {DeadlineStart::Forwarded, "forwarded"},
     {DeadlineStart::CompletenessAnswerSent, "completeness_answer_sent"},
     {DeadlineStart::CompletenessAnswerReceived, "completeness_answer_received"},
     {DeadlineStart::FileComplete, "file_complete"},
     {DeadlineStart::Decided, "decided"},
     {DeadlineStart::ReplySent, "reply_sent"}}};

enum class DeadlineUnit { WorkingDays, CalendarDays };

inline constexpr WordList<DeadlineUnit, 2> deadlineUnitWords{
    {{DeadlineUnit::WorkingDays, "working"}, {DeadlineUnit::CalendarDays, "calendar"}}};

/// How long something about a complaint may take: a record of the office, never a law by itself. What is not active
/// runs nowhere; what is not verified is printed nowhere.
struct ComplaintDeadline {
    qint64 id = 0;
    qint64 rev = 0;
    QString code{}; ///< `T2_COMPLETENESS`
    QString nameId{};
    QString nameEn{};
    int amount = 1; ///< 1..maxAmount days
    DeadlineUnit unit = DeadlineUnit::WorkingDays;
    DeadlineStart startsAt = DeadlineStart::Received;
    std::optional<DeadlineStart> startsUntilKnown{}; ///< counted from this while `startsAt` is not known
    QStringList classes{};                           ///< codes of the classes that it holds for
    QString legalLabel{};                            ///< `UU 25/2009 Ps 44(3)`
    bool active = false;                             ///< it runs
    bool verified = false;                           ///< the head has compared it with the rule

    static constexpr int maxAmount = 1000;
    bool operator==(const ComplaintDeadline &) const = default;
};

/// The last day on which it is kept. The day that it counts from is not counted. Working days are those of the office's
/// calendar. Of calendar days every one counts, and the last one may be a day without service: the act says `hari` and
/// moves nothing, which is the stricter reading (UU 25/2009 Ps 42, 44, 50; domain.md 2.1).
/// Errors: OutOfRange for an amount outside its range; BadPeriod when the office is closed for good.
[[nodiscard]] Result<OfficeDay> lastDayOf(const ComplaintDeadline &deadline, const OfficeDay &start,
                                          const Calendar &calendar);

/// How near a last day is.
enum class DeadlineLight {
    Far,
    Soon, ///< from the second working day before it on
    Today,
    Overdue,
};
[[nodiscard]] DeadlineLight lightOf(const OfficeDay &last, const OfficeDay &today, const Calendar &calendar);
/// The working day on which people are told that it falls due in two working days. Errors: BadPeriod as above.
[[nodiscard]] Result<OfficeDay> warnedOn(const OfficeDay &last, const Calendar &calendar);

} // namespace loket
