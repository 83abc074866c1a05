// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/complainttexts.h"

#include "ui/presentation/clocktext.h"
#include "ui/presentation/filetexts.h"
#include "ui/presentation/language.h"
#include "ui/presentation/screenwriter.h"
#include "ui/presentation/sentence.h"

namespace loket::ui {

QString ComplaintTexts::kind(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Information:
        return tr("Information");
    case ReportKind::Aspiration:
        return tr("Aspiration");
    case ReportKind::Complaint:
        return tr("Complaint");
    }
    return {};
}

QString ComplaintTexts::label(ReportField field, ReportKind kind)
{
    if (field == ReportField::Class)
        return tr("Weight of the complaint");
    if (field == ReportField::Statement && kind != ReportKind::Complaint)
        return kind == ReportKind::Information ? tr("What is asked") : tr("What is suggested");
    if (field == ReportField::Visit && kind != ReportKind::Complaint)
        return tr("Visit");
    if (field == ReportField::Answer && kind != ReportKind::Complaint)
        return tr("Answer given now");
    return Sentences::reportField(field);
}

QString ComplaintTexts::label(FormFlag flag) const
{
    switch (flag) {
    case FormFlag::Linked:
        return tr("from %1").arg(m_offer.visitNumber());
    case FormFlag::Anonymous:
        return tr("Anonymous");
    case FormFlag::Confidential:
        return tr("Keep confidential");
    case FormFlag::WithNik:
        return tr("NIK is needed");
    case FormFlag::NoHope:
        return tr("Asked: nothing is hoped for");
    case FormFlag::ReadBack:
        return Sentences::reportField(ReportField::ReadBack);
    case FormFlag::SubjectVisit:
        return tr("Officer of this visit");
    case FormFlag::SubjectStaff:
        return tr("Other officer");
    case FormFlag::SubjectUnit:
        return tr("The unit");
    case FormFlag::SubjectUnknown:
        return tr("Not known");
    case FormFlag::Settled:
        return Sentences::reportField(ReportField::Settled);
    case FormFlag::Agrees:
        return Sentences::reportField(ReportField::Agrees);
    }
    return {};
}

QString ComplaintTexts::hopeAnswer(HopeAnswer answer)
{
    switch (answer) {
    case HopeAnswer::Can:
        return tr("Can be done");
    case HopeAnswer::InPart:
        return tr("In part");
    case HopeAnswer::NotOurs:
        return tr("Not ours to give");
    }
    return {};
}

QString ComplaintTexts::service(ServiceId service) const
{
    return Language::nameOf(m_offer.catalogue, service);
}

QString ComplaintTexts::channel(const QString &code) const
{
    const Reason *known = m_offer.catalogue.reason(QStringLiteral("complaint_channel"), code);
    return known ? Language::nameOf(*known) : QString();
}

QString ComplaintTexts::savedAt(Instant at) const
{
    return ClockText::moment(zoneOf(m_offer.catalogue), at, m_offer.today());
}

QString ComplaintTexts::dayLacking(const ComplaintForm &form)
{
    return form.lacksDay() ? tr("No date on the receipt. Type a day; the unit head confirms deadlines in Settings.")
                           : QString();
}

QString ComplaintTexts::dayUnsure(const ComplaintForm &form)
{
    const auto day = form.unsureDay();
    return day ? FileTexts(form.offer().catalogue, form.offer().today()).unrecordedHolidays(*day) : QString();
}

QString ComplaintTexts::foundNumber(const FoundNumber &found, ReportKind kind, bool keepsIdentity)
{
    const QString field = label(found.field, kind);
    if (found.datum.kind == PersonalKind::Nik)
        return keepsIdentity ? tr("A NIK stands in \"%1\". Ctrl+M moves it to its own field.").arg(field)
                             : tr("A NIK stands in \"%1\". Ctrl+M masks it: this report keeps no identity.").arg(field);
    return keepsIdentity
        ? tr("A phone number stands in \"%1\". Ctrl+M moves it to the contact.").arg(field)
        : tr("A phone number stands in \"%1\". Ctrl+M masks it: this report keeps no identity.").arg(field);
}

QString ComplaintTexts::saved(const ReceivedComplaint &saved, const QString &channel, bool handedOver)
{
    if (handedOver)
        return tr("Handed over. Number %1. Read it out or write it down for the complainant now: it is not shown here "
                  "again.")
            .arg(saved.number);
    ComplaintReport from;
    from.channel = channel;
    // Of what was written nobody stands there to whom a number could be read out.
    const QString text = channel == boxChannel()
        ? tr("Saved. Number %1. Whoever wrote it asks by the number of the form.")
        : from.isWritten() ? tr("Saved. Number %1. Send it to the complainant where you know how.")
                           : tr("Saved. Number %1. Read it out.");
    const QString number = text.arg(saved.number);
    return saved.goesTo == CaseGoesTo::Supervisor ? number + QLatin1Char(' ') + tr("It goes to the supervisor.")
                                                  : number;
}

QString ComplaintTexts::refusal(const Error &error, ReportKind kind)
{
    const auto fault = reportFaultOf(error);
    const bool isPlain = fault && fault->fault == FieldFault::Empty && fault->field != ReportField::FormNumber;
    return isPlain ? Sentences::missing(label(fault->field, kind)) : sentence(error);
}

} // namespace loket::ui
