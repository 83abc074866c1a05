// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reportfield.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/sentence.h"

// The sentences about complaints and other reports.
namespace loket {

QString Sentences::ofReport(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadReport:
        return badReport(error);
    case ErrorCode::ReportState:
        return tr("This step does not fit where the report stands now. Look at its history and choose again.");
    case ErrorCode::ReceiverIsSubject:
        return tr(
            "This report is about yourself. Hand it over: it goes on sealed, and the complainant gets its number.");
    // The same words whether there is none or it is not for this person (trial A24).
    case ErrorCode::ComplaintNotFound:
        return error.detail.isEmpty() ? tr("This complaint is not in your list. Check its number.")
                                      : tr("Complaint %1 is not in your list. Check its number.").arg(error.detail);
    case ErrorCode::DraftNotFound:
        return tr("This draft is no longer there. Begin a new one.");
    case ErrorCode::StillNeeded: {
        const auto last = OfficeDay::fromText(error.detail);
        return (last ? tr("A deadline of this report runs until %1, so its data is still needed.")
                           .arg(ui::ClockText::date(*last))
                     : tr("This report is still open, so its data is needed."))
            + QLatin1Char(' ')
            + tr("It can be erased when the case is over, or now if it was obtained unlawfully or a court orders it.");
    }
    case ErrorCode::NothingToErase:
        return tr("Nothing of that is kept about %1 any more.").arg(error.detail);
    default:
        return {};
    }
}

QString Sentences::badReport(const Error &error)
{
    const auto fault = reportFaultOf(error);
    if (!fault)
        return tr("The report cannot be kept as it is. Look at its fields again.");
    if (const QString own = badAttachment(*fault); !own.isEmpty())
        return own;
    if (const QString own = badFormNumber(*fault); !own.isEmpty())
        return own;
    if (fault->field == ReportField::Contact && fault->fault == FieldFault::Unknown)
        return tr("That is neither the code of this report's receipt nor the contact given with it. Ask again and type "
                  "it once more; nothing is handed out without it.");
    const QString field = reportField(fault->field);
    switch (fault->fault) {
    case FieldFault::Empty:
        return missing(field);
    case FieldFault::TooLong:
        return tr("\"%1\" holds more than %2. Shorten it, then save again.").arg(field).arg(fault->most);
    case FieldFault::Unknown:
        return tr("\"%1\" holds something that this office does not offer. Choose again.").arg(field);
    case FieldFault::NoDay:
        return tr("\"%1\" is no day or time of the calendar. Write it again.").arg(field);
    case FieldFault::Ahead:
        return tr("\"%1\" lies ahead. Write a day that is over, or today.").arg(field);
    case FieldFault::Over:
        return tr("\"%1\" is over. Write a day ahead, or today.").arg(field);
    case FieldFault::Form:
        return tr("A NIK has sixteen digits. Check \"%1\", or leave it empty.").arg(field);
    case FieldFault::Barred:
        return tr("\"%1\" does not go with what else was chosen. Choose again.").arg(field);
    case FieldFault::Taken:
        return tr("\"%1\" stands on another report of the register. Check it, or leave it empty.").arg(field);
    }
    return {};
}

QString Sentences::badAttachment(const ReportFault &fault)
{
    namespace most = attachmentlimits;
    constexpr qint64 mega = 1024 * 1024;
    if (fault.field != ReportField::Attachments)
        return {};
    switch (fault.fault) {
    case FieldFault::TooLong:
        return fault.most == most::count
            ? tr("At most %1 files go with a report. Take one out, then add it again.").arg(most::count)
            : tr("A file may have %1 MB, all of a report %2 MB together. Choose a smaller one.")
                  .arg(most::size / mega)
                  .arg(most::whole / mega);
    case FieldFault::Empty:
        return tr("The file is empty. Choose another one.");
    case FieldFault::Barred:
        return tr("Only a plain file can be attached, no folder, link or device. Choose the file itself.");
    case FieldFault::Unknown:
        return tr("The file cannot be read whole, or it is no longer there. Check it, then add it again.");
    default:
        return {};
    }
}

QString Sentences::badFormNumber(const ReportFault &fault)
{
    const QString field = reportField(ReportField::FormNumber);
    if (fault.field != ReportField::FormNumber)
        return {};
    switch (fault.fault) {
    case FieldFault::Empty:
        return tr("\"%1\" is still missing. Type it as it stands on the form, or choose another channel for paper "
                  "without a number.")
            .arg(field);
    case FieldFault::Form:
        return tr("\"%1\" is the number of no form. Compare it with the paper, sign by sign, and type it again.")
            .arg(field);
    case FieldFault::Taken:
        return tr("The form with that number stands in the register already. Look for it there, or compare the number "
                  "with the paper.");
    default:
        return {};
    }
}

QString Sentences::missing(const QString &label)
{
    return tr("\"%1\" is still missing. Fill it in, then save again.").arg(label);
}

QString Sentences::reportField(ReportField field)
{
    switch (field) {
    case ReportField::Class:
        return tr("Kind of report");
    case ReportField::Channel:
        return tr("Channel of the report");
    case ReportField::Received:
        return tr("Received on");
    case ReportField::OriginalNumber:
        return tr("Original number");
    case ReportField::FormNumber:
        return tr("Number of the form");
    case ReportField::Name:
        return tr("Name of the complainant");
    case ReportField::Way:
        return tr("Way of contact");
    case ReportField::Contact:
        return tr("Contact");
    case ReportField::Nik:
        return tr("NIK");
    case ReportField::Address:
        return tr("Address of the complainant");
    case ReportField::Happened:
        return tr("Time of the event");
    case ReportField::Visit:
        return tr("Visit that it is about");
    case ReportField::Statement:
        return tr("What happened");
    case ReportField::Loss:
        return tr("Loss");
    case ReportField::Tried:
        return tr("What was tried before");
    case ReportField::Hope:
        return tr("What is hoped for");
    case ReportField::HopeAnswer:
    case ReportField::HopeTold:
        return tr("What was told about the hope");
    case ReportField::Remedy:
        return tr("Settlement asked for");
    case ReportField::Forms:
        return tr("Alleged form of maladministration");
    case ReportField::Subjects:
        return tr("Who is complained about");
    case ReportField::SubjectWords:
        return tr("Who is complained about, in the complainant's words");
    case ReportField::ReadBack:
        return tr("Read back and agreed");
    case ReportField::Settled:
        return tr("Settled now");
    case ReportField::Answer:
        return tr("Answer to the report");
    case ReportField::Agrees:
        return tr("The complainant agrees");
    case ReportField::Promised:
        return tr("Day of the answer");
    case ReportField::AnswerChannel:
        return tr("Channel of the answer");
    case ReportField::Attachments:
        return tr("Attachments");
    case ReportField::Whom:
        return tr("To whom");
    case ReportField::HopeOutcome:
        return tr("Whether the hope was met, and why not");
    case ReportField::Words:
        return tr("Explanation");
    }
    return {};
}

} // namespace loket
