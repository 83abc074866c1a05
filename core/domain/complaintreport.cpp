// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaintreport.h"

#include "core/domain/formnumber.h"
#include "core/domain/reportfield.h"
#include "core/domain/text.h"

#include <algorithm>
#include <set>

namespace loket {

namespace {

using Checked = Result<void>;

Checked cleanReportTexts(ComplaintReport &report)
{
    const auto why = cleanText(report.hopeWhy, reportlimits::text, true, false);
    if (!why)
        return refuseField(ReportField::HopeOutcome, FieldFault::TooLong, reportlimits::text);
    report.hopeWhy = why->text;
    for (const auto &text : reportTexts()) {
        QString &value = text.of(report);
        const auto clean = cleanText(value, text.most, text.multiline, false);
        if (!clean)
            return refuseField(text.field, FieldFault::TooLong, text.most);
        value = clean->text;
    }
    return {};
}

/// A complaint that is no longer one keeps nothing of what only a complaint is asked: what is not shown is not kept.
void leaveOutComplaint(ComplaintReport &report)
{
    report.happened = {};
    report.loss = report.tried = report.hope = report.hopeTold = report.remedy = QString();
    report.noHopeSaid = false;
    report.hopeAnswer.reset();
    report.forms.clear();
    report.subjects = {};
    report.readBack = report.settledOnSpot = report.complainantAgrees = false;
    report.attachments.clear();
}

/// Choices that another choice makes void.
void leaveOutVoid(ComplaintReport &report)
{
    if (report.anonymous)
        report.identity = {};
    if (report.noHopeSaid) {
        report.hope = report.hopeTold = QString();
        report.hopeAnswer.reset();
    }
    if (report.settledOnSpot)
        report.promisedDay = QString();
    else
        report.complainantAgrees = false;
    if (!report.settledOnSpot || report.noHopeSaid)
        report.hopeOutcome.reset();
    if (!report.hopeOutcome || report.hopeOutcome == HopeOutcome::Met)
        report.hopeWhy = QString();
}

bool isActiveClass(const std::vector<ComplaintClass> &classes, const QString &code)
{
    return std::any_of(classes.begin(), classes.end(),
                       [&](const ComplaintClass &one) { return one.active && one.code == code; });
}

Checked checkCodes(const ComplaintReport &report, const ReportRules &rules)
{
    if (report.classCode.isEmpty())
        return refuseField(ReportField::Class, FieldFault::Empty);
    if (!isActiveClass(rules.records.classes, report.classCode))
        return refuseField(ReportField::Class, FieldFault::Unknown);
    if (report.channel.isEmpty())
        return refuseField(ReportField::Channel, FieldFault::Empty);
    for (const auto &[field, code] :
         {std::pair(ReportField::Channel, report.channel), std::pair(ReportField::Way, report.identity.way),
          std::pair(ReportField::AnswerChannel, report.answerChannel)}) {
        if (!code.isEmpty() && !rules.channels.contains(code))
            return refuseField(field, FieldFault::Unknown);
    }
    return {};
}

/// Whoever dropped a form into the box asks by its number: one that no form has leads nowhere.
Checked cleanFormNumber(ComplaintReport &report)
{
    if (report.formNumber.isEmpty())
        return report.channel == boxChannel() ? refuseField(ReportField::FormNumber, FieldFault::Empty) : Checked();
    const auto number = formnumber::fromText(report.formNumber);
    if (!number)
        return refuseField(ReportField::FormNumber, FieldFault::Form);
    report.formNumber = *number;
    return {};
}

/// In the order of the office's list, each once.
Checked cleanForms(QStringList &forms, const std::vector<MaladministrationForm> &offered)
{
    QStringList known;
    for (const auto &form : offered) {
        if (form.active && forms.contains(form.code))
            known << form.code;
    }
    forms.removeDuplicates();
    if (known.size() != forms.size())
        return refuseField(ReportField::Forms, FieldFault::Unknown);
    forms = known;
    return {};
}

/// A moment that is over or not given.
Checked checkPast(ReportField field, const DayAndTime &moment, const OfficeDay &today)
{
    constexpr int minutesOfDay = 24 * 60;
    if (moment.minute && (moment.day.isEmpty() || *moment.minute < 0 || *moment.minute >= minutesOfDay))
        return refuseField(field, FieldFault::NoDay);
    if (moment.day.isEmpty())
        return {};
    const auto day = OfficeDay::fromText(moment.day);
    if (!day)
        return refuseField(field, FieldFault::NoDay);
    if (today < *day)
        return refuseField(field, FieldFault::Ahead);
    return {};
}

Checked checkDays(const ComplaintReport &report, const OfficeDay &today)
{
    if (report.isTranscribed() && report.received.day.isEmpty())
        return refuseField(ReportField::Received, FieldFault::Empty);
    if (const auto fit = checkPast(ReportField::Received, report.received, today); !fit)
        return fit;
    if (const auto fit = checkPast(ReportField::Happened, report.happened, today); !fit)
        return fit;
    if (report.promisedDay.isEmpty())
        return {};
    const auto promised = OfficeDay::fromText(report.promisedDay);
    if (!promised)
        return refuseField(ReportField::Promised, FieldFault::NoDay);
    if (*promised < today)
        return refuseField(ReportField::Promised, FieldFault::Over);
    return {};
}

Checked cleanNik(QString &nik)
{
    constexpr int digits = 16;
    nik.remove(QLatin1Char(' ')).remove(QLatin1Char('.')).remove(QLatin1Char('-'));
    const bool onlyDigits = std::all_of(nik.begin(), nik.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!nik.isEmpty() && (nik.size() != digits || !onlyDigits))
        return refuseField(ReportField::Nik, FieldFault::Form);
    return {};
}

Checked cleanAttachments(std::vector<ReportAttachment> &attachments)
{
    namespace most = attachmentlimits;
    if (attachments.size() > most::count)
        return refuseField(ReportField::Attachments, FieldFault::TooLong, most::count);
    qint64 whole = 0;
    std::set<AttachmentId> files;
    for (auto &one : attachments) {
        if (!files.insert(one.file).second || !one.file.isStored() || one.key.isEmpty() || one.sha256.isEmpty())
            return refuseField(ReportField::Attachments, FieldFault::Unknown);
        whole += one.size;
        if (one.size <= 0 || one.size > most::size || whole > most::whole)
            return refuseField(ReportField::Attachments, FieldFault::TooLong, static_cast<int>(most::size));
        one.name = shownFileName(one.name);
    }
    return {};
}

Checked checkHope(const ComplaintReport &report)
{
    if (report.noHopeSaid)
        return {};
    if (report.hope.isEmpty())
        return refuseField(ReportField::Hope, FieldFault::Empty);
    if (!report.hopeAnswer && !report.isWritten())
        return refuseField(ReportField::HopeAnswer, FieldFault::Empty);
    return {};
}

bool isSoliciting(const ComplaintReport &report)
{
    return report.forms.contains(solicitingForm());
}

/// Who turns out to be unknown is none the less settled when the complainant agrees: `no named subject` is the rule's
/// word. The case stays shut to whoever it may have been, and heads the head's list.
Checked checkSettled(const ComplaintReport &report)
{
    if (!report.settledOnSpot)
        return {};
    if (report.subjects.namesPerson() || isSoliciting(report))
        return refuseField(ReportField::Settled, FieldFault::Barred);
    if (report.answer.isEmpty())
        return refuseField(ReportField::Answer, FieldFault::Empty);
    if (!report.hope.isEmpty()) {
        if (const auto told = checkHopeOutcome(report.hopeOutcome, report.hopeWhy); !told)
            return told;
    }
    if (!report.complainantAgrees)
        return refuseField(ReportField::Agrees, FieldFault::Empty);
    return {};
}

Checked checkComplaint(ComplaintReport &report, bool handsOver)
{
    auto &staff = report.subjects.staff;
    std::sort(staff.begin(), staff.end());
    staff.erase(std::unique(staff.begin(), staff.end()), staff.end());
    if (const auto fit = handsOver ? Checked() : checkHope(report); !fit)
        return fit;
    if (!report.subjects.isChosen())
        return refuseField(ReportField::Subjects, FieldFault::Empty);
    // A reward is asked for by a person: until the head says otherwise the unit's case is about somebody unknown too.
    if (isSoliciting(report) && !report.subjects.namesPerson())
        report.subjects.unknown = true;
    // Once the link is cut nobody could say any more which visit is meant.
    if (report.subjects.visitOfficers && !report.visit)
        return refuseField(ReportField::Visit, FieldFault::Empty);
    if (!report.readBack && !report.isWritten() && !handsOver)
        return refuseField(ReportField::ReadBack, FieldFault::Empty);
    return checkSettled(report);
}

} // namespace

Result<void> checkHopeOutcome(const std::optional<HopeOutcome> &outcome, const QString &why)
{
    if (outcome && (outcome == HopeOutcome::Met || !why.isEmpty()))
        return {};
    return refuseField(ReportField::HopeOutcome, FieldFault::Empty);
}

bool ComplaintReport::isTranscribed() const
{
    return channel != counterChannel();
}

bool ComplaintReport::isWritten() const
{
    // WhatsApp and SMS are the complainant's own words too; the telephone and whatever the office adds are spoken.
    static const QStringList written{QStringLiteral("LETTER"),     boxChannel(),
                                     QStringLiteral("WHATSAPP"),   QStringLiteral("SMS"),
                                     QStringLiteral("EMAIL"),      QStringLiteral("SOCIAL_MEDIA"),
                                     QStringLiteral("SP4N_LAPOR"), QStringLiteral("WEBSITE")};
    return !formNumber.isEmpty() || written.contains(channel);
}

Result<ComplaintReport> cleaned(ComplaintReport report, const ReportRules &rules, bool handsOver)
{
    // What goes goes before it is looked at: nobody can mend a field that is no longer on the screen.
    const bool isComplaint = ComplaintClass{.code = report.classCode.trimmed()}.isComplaint();
    if (!isComplaint)
        leaveOutComplaint(report);
    leaveOutVoid(report);
    report.receivedIn = std::clamp(report.receivedIn, Millis(0), reportlimits::receiving);
    const auto checked = cleanReportTexts(report)
                             .and_then([&] { return checkCodes(report, rules); })
                             .and_then([&] { return checkDays(report, rules.today); })
                             .and_then([&] { return cleanFormNumber(report); })
                             .and_then([&] { return cleanNik(report.identity.nik); })
                             .and_then([&]() -> Checked {
                                 if (report.statement.isEmpty())
                                     return refuseField(ReportField::Statement, FieldFault::Empty);
                                 return {};
                             })
                             .and_then([&] { return cleanForms(report.forms, rules.records.forms); })
                             .and_then([&] { return isComplaint ? checkComplaint(report, handsOver) : Checked(); })
                             .and_then([&] { return cleanAttachments(report.attachments); });
    if (!checked)
        return tl::unexpected(checked.error());
    return report;
}

} // namespace loket
