// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/complaintreport.h"

namespace loket {

/// A field of a report or of a later act about it, as an error names it.
enum class ReportField {
    Class,
    Channel,
    Received,
    OriginalNumber,
    FormNumber,
    Name,
    Way,
    Contact,
    Nik,
    Address,
    Happened,
    Visit,
    Statement,
    Loss,
    Tried,
    Hope,
    HopeAnswer,
    HopeTold,
    Remedy,
    Forms,
    Subjects,
    SubjectWords,
    ReadBack,
    Settled,
    Answer,
    Agrees,
    Promised,
    AnswerChannel,
    Attachments,
    Whom,        ///< of an act: to whom it goes
    HopeOutcome, ///< of an answer: whether the hope was met
    Words,       ///< of an act: what is to be said with it
};

/// As it stands in an error's detail and in a draft.
inline constexpr WordList<ReportField, 32> reportFieldWords{{{ReportField::Class, "class"},
                                                             {ReportField::Channel, "channel"},
                                                             {ReportField::Received, "received"},
                                                             {ReportField::OriginalNumber, "original_number"},
                                                             {ReportField::FormNumber, "form_number"},
                                                             {ReportField::Name, "name"},
                                                             {ReportField::Way, "way"},
                                                             {ReportField::Contact, "contact"},
                                                             {ReportField::Nik, "nik"},
                                                             {ReportField::Address, "address"},
                                                             {ReportField::Happened, "happened"},
                                                             {ReportField::Visit, "visit"},
                                                             {ReportField::Statement, "statement"},
                                                             {ReportField::Loss, "loss"},
                                                             {ReportField::Tried, "tried"},
                                                             {ReportField::Hope, "hope"},
                                                             {ReportField::HopeAnswer, "hope_answer"},
                                                             {ReportField::HopeTold, "hope_told"},
                                                             {ReportField::Remedy, "remedy"},
                                                             {ReportField::Forms, "forms"},
                                                             {ReportField::Subjects, "subjects"},
                                                             {ReportField::SubjectWords, "subject_words"},
                                                             {ReportField::ReadBack, "read_back"},
                                                             {ReportField::Settled, "settled"},
                                                             {ReportField::Answer, "answer"},
                                                             {ReportField::Agrees, "agrees"},
                                                             {ReportField::Promised, "promised"},
                                                             {ReportField::AnswerChannel, "answer_channel"},
                                                             {ReportField::Attachments, "attachments"},
                                                             {ReportField::Whom, "whom"},
                                                             {ReportField::HopeOutcome, "hope_outcome"},
                                                             {ReportField::Words, "words"}}};

/// What is wrong with it: the second word of the detail. `TooLong` is followed by the greatest length or number.
enum class FieldFault {
    Empty,   ///< it is needed
    TooLong, ///< or too many
    Unknown, ///< no such code, or one that is not offered
    NoDay,   ///< no day of the calendar, or no time of the day
    Ahead,   ///< a day that is over is meant, or today
    Over,    ///< a day ahead is meant, or today
    Form,    ///< a NIK has sixteen digits, a form's number its check character
    Barred,  ///< it may not be, with what else was chosen
    Taken,   ///< another report has it
};
inline constexpr WordList<FieldFault, 9> fieldFaultWords{{{FieldFault::Empty, "empty"},
                                                          {FieldFault::TooLong, "length"},
                                                          {FieldFault::Unknown, "unknown"},
                                                          {FieldFault::NoDay, "day"},
                                                          {FieldFault::Ahead, "ahead"},
                                                          {FieldFault::Over, "over"},
                                                          {FieldFault::Form, "form"},
                                                          {FieldFault::Barred, "barred"},
                                                          {FieldFault::Taken, "taken"}}};

struct ReportFault {
    ReportField field{};
    FieldFault fault{};
    int most = 0; ///< of TooLong

    bool operator==(const ReportFault &) const = default;
};

/// Error BadReport with that detail.
[[nodiscard]] tl::unexpected<Error> refuseField(ReportField field, FieldFault fault, int most = 0);
/// None for an error of another code.
[[nodiscard]] std::optional<ReportFault> reportFaultOf(const Error &error);

/// One of the texts of a report: how to reach it and how much it may hold. Drafts and cleaning go through this list.
struct ReportText {
    ReportField field;
    QString &(*of)(ComplaintReport &);
    int most;
    bool multiline;
};
[[nodiscard]] const std::vector<ReportText> &reportTexts();

} // namespace loket
