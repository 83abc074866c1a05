// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment.h"
#include "core/domain/complaintrecords.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/words.h"

#include <vector>

namespace loket {

/// Who reports, as far as it was given: nothing of it is needed.
struct ComplaintIdentity {
    QString name{};
    QString way{}; ///< how to reach the person: code of kind `complaint_channel`
    QString contact{};
    QString nik{}; ///< only where it is needed; sixteen digits
    QString address{};

    [[nodiscard]] bool isEmpty() const { return *this == ComplaintIdentity(); }
    bool operator==(const ComplaintIdentity &) const = default;
};

/// Who is complained about, as the complainant says; several choices are possible.
struct ComplaintSubjects {
    bool visitOfficers = false;   ///< whoever served the linked visit
    std::vector<StaffId> staff{}; ///< others by name
    bool unit = false;            ///< the office, no person
    bool unknown = false;         ///< the complainant cannot say who
    QString words{};              ///< the complainant's own words

    [[nodiscard]] bool isChosen() const { return namesPerson() || unit || unknown; }
    [[nodiscard]] bool namesPerson() const { return visitOfficers || !staff.empty(); }
    bool operator==(const ComplaintSubjects &) const = default;
};

/// The code of the form that goes straight to the head: permintaan imbalan uang, barang, jasa.
[[nodiscard]] inline QString solicitingForm()
{
    return QStringLiteral("PI");
}

/// What the receiver told about the hoped-for outcome: the process is promised, never the outcome.
enum class HopeAnswer { Can, InPart, NotOurs };
inline constexpr WordList<HopeAnswer, 3> hopeAnswerWords{
    {{HopeAnswer::Can, "can"}, {HopeAnswer::InPart, "in_part"}, {HopeAnswer::NotOurs, "not_ours"}}};

/// Whether the hope of the complainant was met, as it is recorded with the answer.
enum class HopeOutcome { Met, InPart, NotMet };
inline constexpr WordList<HopeOutcome, 3> hopeOutcomeWords{
    {{HopeOutcome::Met, "met"}, {HopeOutcome::InPart, "in_part"}, {HopeOutcome::NotMet, "not_met"}}};

/// The rule of every answer to a complaint that has a hope: what became of it is said, and why where it was not met in
/// full. Errors: BadReport of ReportField::HopeOutcome (reportfield.h).
[[nodiscard]] Result<void> checkHopeOutcome(const std::optional<HopeOutcome> &outcome, const QString &why);

/// A day and, where it is known, a wall-clock time of the office.
struct DayAndTime {
    QString day{};             ///< YYYY-MM-DD; empty = not given
    std::optional<int> minute; ///< of the day, 0..1439

    bool operator==(const DayAndTime &) const = default;
};

/// Of kind `complaint_channel`: the program's own counter, and the box of the waiting room.
[[nodiscard]] inline QString counterChannel()
{
    return QStringLiteral("COUNTER");
}
[[nodiscard]] inline QString boxChannel()
{
    return QStringLiteral("BOX");
}

/// What the form of a report holds, as it is typed and, once it is cleaned, as it is saved.
struct ComplaintReport {
    QString classCode{};
    QString channel{};        ///< code of kind `complaint_channel`
    DayAndTime received{};    ///< by the original channel, of a transcribed report; at a counter not given = now
    QString originalNumber{}; ///< in the system that it came through
    QString formNumber{};     ///< of a blank form from the waiting room (formnumber.h)
    bool anonymous = false;   ///< who it is was not asked
    bool confidential = false;
    ComplaintIdentity identity{};

    DayAndTime happened{};
    std::optional<ServiceId> service{};
    std::optional<TicketId> visit{}; ///< linked, as long as nobody cuts it
    QString statement{};             ///< of an information or aspiration: what is asked or suggested
    QString loss{};
    QString tried{};         ///< what was tried before
    bool noHopeSaid = false; ///< asked, and nothing is hoped for
    QString hope{};
    std::optional<HopeAnswer> hopeAnswer{};
    QString hopeTold{}; ///< in words
    QString remedy{};   ///< the settlement asked (UU 25/2009 Ps 42(3)c)

    QStringList forms{}; ///< codes of alleged forms of maladministration
    ComplaintSubjects subjects{};
    bool readBack = false; ///< the note was read to the complainant, who agrees

    bool settledOnSpot = false;
    QString answer{};
    bool complainantAgrees = false;           ///< with the answer that settles it
    std::optional<HopeOutcome> hopeOutcome{}; ///< of the answer that settles it
    QString hopeWhy{};                        ///< the hope was not met in full
    QString promisedDay{};                    ///< `janji unit`: YYYY-MM-DD
    QString answerChannel{};                  ///< through which it will be answered
    std::vector<ReportAttachment> attachments{};
    Millis receivedIn = 0; ///< how long its form was worked on, over all sittings; 0 = not known

    /// It came another way than over a counter: it has a day of its own.
    [[nodiscard]] bool isTranscribed() const;
    /// What it is called outside the register, by another system or on the paper that it was written on; may be empty.
    [[nodiscard]] QString numberThere() const { return formNumber.isEmpty() ? originalNumber : formNumber; }
    /// The complainant's own writing lies there: nothing can be read back, and nobody was there to be told anything.
    [[nodiscard]] bool isWritten() const;
    bool operator==(const ComplaintReport &) const = default;
};

/// The most that a report may hold; texts in characters.
namespace reportlimits {
inline constexpr int statement = 20'000;
inline constexpr int text = 2'000;
inline constexpr int name = 200;
inline constexpr int code = 40;
inline constexpr int originalNumber = 80;     ///< as the table holds it
inline constexpr int nik = 30;                ///< with what groups it, as typed
inline constexpr int codes = 100;             ///< forms of one report, named staff
inline constexpr int draft = 2 * 1024 * 1024; ///< bytes
/// Of receiving one: what is longer stood open behind somebody's back, and tells as much as this.
inline constexpr Millis receiving = 8 * 60 * minuteMs;
} // namespace reportlimits

/// What an office offers when a report is saved.
struct ReportRules {
    ComplaintRecords records{}; ///< only active classes and forms may be chosen
    QStringList channels{};     ///< codes
    OfficeDay today;
};

/// The report as it may be saved: texts cleaned (text.h), codes known, what its kind does not hold left out. One that
/// came another way than over a counter needs the day it was received on, for deadlines count from it; one from the box
/// of the waiting room needs the number of its form, and a form's number is written as it was printed. An
/// anonymous one keeps nothing of an identity, whatever was typed before (trial A5). An information or aspiration needs
/// its question; it has no form, no subject, no hope and nothing that only a complaint is asked. A complaint needs a
/// statement, a hope or that none was said, a choice of subjects, and, where the complainant was there, what was told
/// about the hope and that the note was read back and agreed. It is settled on the spot only with an answer that the
/// complainant agrees with and what became of the hope, with nobody named (domain.md 2.5), and never where a reward was asked for: that is the
/// head's, and about somebody unknown as long as nobody is named.
/// `handsOver`: whoever types is complained about and gives it away as far as it was heard: neither a hope nor what was
/// told about it nor a reading back is asked for, because the talk ended there.
/// Errors: BadReport; detail: word of the field and what is wrong (reportfield.h).
[[nodiscard]] Result<ComplaintReport> cleaned(ComplaintReport report, const ReportRules &rules, bool handsOver = false);

/// A report as typed, for a draft: canonical JSON that reads back equal, whatever the texts hold but lone surrogates
/// and byte order marks, which no store keeps. Errors: BadReport for what is longer than twice its limit or too many.
[[nodiscard]] Result<QByteArray> draftOf(const ComplaintReport &report);
/// Errors: BadFile; detail: the place that is wrong.
[[nodiscard]] Result<ComplaintReport> reportFromDraft(const QByteArray &json);

} // namespace loket
