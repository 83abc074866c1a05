// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/casetexts.h"

#include "ui/presentation/clocktext.h"
#include "ui/presentation/filetexts.h"
#include "ui/presentation/language.h"
#include "ui/presentation/rolenames.h"
#include "ui/presentation/screenwriter.h"

#include <algorithm>

namespace loket::ui {

namespace {

template<class Record>
QString nameIn(const std::vector<Record> &records, const QString &code)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Record &one) { return one.code == code; });
    return found == records.end() ? code : Language::either(found->nameId, found->nameEn);
}

} // namespace

CaseTexts::CaseTexts(const Catalogue &catalogue, const OfficeDay &today, CaseShownOn shownOn)
    : m_catalogue(catalogue)
    , m_today(today)
    , m_zone(zoneOf(catalogue))
    , m_shownOn(shownOn)
{
}

QString CaseTexts::state(ComplaintState state)
{
    switch (state) {
    case ComplaintState::Received:
        return tr("Received");
    case ComplaintState::CompletenessCheck:
        return tr("Completeness check");
    case ComplaintState::AwaitingCompletion:
        return tr("Waiting for completion");
    case ComplaintState::UnderReview:
        return tr("Under review");
    case ComplaintState::InFollowUp:
        return tr("In follow-up");
    case ComplaintState::Decided:
        return tr("Decided");
    case ComplaintState::Communicated:
        return tr("Communicated");
    case ComplaintState::Closed:
        return tr("Closed");
    case ComplaintState::Referred:
        return tr("Referred (not ours)");
    case ComplaintState::Withdrawn:
        return tr("Withdrawn");
    case ComplaintState::Escalated:
        return tr("Escalated");
    }
    return {};
}

QString CaseTexts::told(const CaseStatus &status)
{
    const QString stands = [&] {
        switch (status.state) {
        case ComplaintState::Received:
            return tr("has been received");
        case ComplaintState::CompletenessCheck:
            return tr("is looked through for whether all is there");
        case ComplaintState::AwaitingCompletion:
            return tr("waits for what the complainant was asked for");
        case ComplaintState::UnderReview:
            return tr("is being examined");
        case ComplaintState::InFollowUp:
            return tr("is being acted on");
        case ComplaintState::Decided:
            return tr("has been decided; the answer follows");
        case ComplaintState::Communicated:
            return tr("has been answered");
        case ComplaintState::Closed:
            return tr("is closed");
        case ComplaintState::Referred:
            return tr("has been passed on to whom it belongs");
        case ComplaintState::Withdrawn:
            return tr("has been withdrawn");
        case ComplaintState::Escalated:
            return tr("is with the supervisor or the Ombudsman");
        }
        return QString();
    }();
    const QString text = tr("Report %1 %2.").arg(status.number, stands);
    return status.next ? text + QLatin1Char(' ') + tr("Next date: %1.").arg(ClockText::date(*status.next)) : text;
}

QString CaseTexts::className(const QString &code) const
{
    return nameIn(m_catalogue.complaints.classes, code);
}

QString CaseTexts::form(const QString &code) const
{
    return nameIn(m_catalogue.complaints.forms, code);
}

QString CaseTexts::forms(const QStringList &codes) const
{
    QStringList names;
    for (const QString &code : codes)
        names << form(code);
    return names.join(QStringLiteral(", "));
}

QString CaseTexts::alleged(const QStringList &codes) const
{
    return codes.isEmpty() ? QString() : tr("alleged: %1").arg(forms(codes));
}

QString CaseTexts::channel(const QString &code) const
{
    return reason(QStringLiteral("complaint_channel"), code);
}

QString CaseTexts::service(const std::optional<ServiceId> &service) const
{
    return service ? Language::nameOf(m_catalogue, *service) : QString();
}

QString CaseTexts::staff(const std::optional<StaffId> &staff) const
{
    const Staff *person = staff ? m_catalogue.staffMember(*staff) : nullptr;
    if (person && m_shownOn == CaseShownOn::Paper)
        return QStringLiteral("%1 (%2)").arg(person->code, roleNames(person->roles.text()));
    return person ? person->name : QString();
}

QString CaseTexts::reason(const QString &kind, const QString &code) const
{
    const Reason *known = m_catalogue.reason(kind, code);
    return known ? Language::bareNameOf(*known) : code;
}

QString CaseTexts::day(const QString &day)
{
    const auto read = OfficeDay::fromText(day);
    return read ? ClockText::shortDate(*read) : day;
}

QString CaseTexts::receivedDay(const Complaint &complaint) const
{
    return day(complaint.receivedDay);
}

QString CaseTexts::at(Instant at) const
{
    return ClockText::shortDate(m_zone.dayOf(at)) + QLatin1Char(' ') + ClockText::time(m_zone, at);
}

QString CaseTexts::due(const std::optional<CaseDeadline> &deadline) const
{
    if (!deadline || !deadline->light)
        return {};
    const OfficeDay &last = deadline->lastDay;
    const bool isThisYear = last.date().year() == m_today.date().year();
    const QString day = isThisYear ? ClockText::shortDay(last) : ClockText::shortDate(last);
    switch (*deadline->light) {
    case DeadlineLight::Far:
        return QStringLiteral("● ") + day;
    case DeadlineLight::Soon:
        return last == m_today.next()
            ? tr("▲ tomorrow · %1").arg(day)
            : tr("▲ in %n working day(s) · %1", nullptr, m_catalogue.calendar.workingDaysBetween(m_today, last))
                  .arg(day);
    case DeadlineLight::Today:
        return tr("▲ today · %1").arg(day);
    case DeadlineLight::Overdue:
        return tr("■ %n day(s) late · %1", nullptr, int(last.date().daysTo(m_today.date()))).arg(day);
    }
    return {};
}

QString CaseTexts::deadlineName(const CaseDeadline &deadline) const
{
    return deadline.code == unitPromise() ? tr("Promise of the unit")
                                          : nameIn(m_catalogue.complaints.deadlines, deadline.code);
}

QString CaseTexts::standing(const CaseDeadline &deadline) const
{
    const QString last = ClockText::shortDate(deadline.lastDay);
    switch (deadline.progress) {
    case DeadlineProgress::Running:
        return deadline.isStartProvisional ? tr("%1, counted from what is known so far").arg(due(deadline))
                                           : due(deadline);
    case DeadlineProgress::Held:
        return tr("stands still for now (last day %1)").arg(last);
    case DeadlineProgress::Stopped:
        break;
    }
    const QString stopped = deadline.stoppedDay ? ClockText::shortDate(*deadline.stoppedDay) : QString();
    if (!deadline.kept)
        return tr("ended with the case on %1 (last day %2)").arg(stopped, last);
    return *deadline.kept ? tr("kept on %1 (last day %2)").arg(stopped, last)
                          : tr("missed: %1, last day %2").arg(stopped, last);
}

QString CaseTexts::unsure(const CaseDeadline &deadline) const
{
    const auto &records = m_catalogue.complaints.deadlines;
    const auto record = std::find_if(records.begin(), records.end(),
                                     [&](const ComplaintDeadline &one) { return one.code == deadline.code; });
    const bool countsWork = record == records.end() || record->unit == DeadlineUnit::WorkingDays;
    return deadline.progress == DeadlineProgress::Running && countsWork
        ? FileTexts(m_catalogue, m_today).unrecordedHolidays(deadline.lastDay)
        : QString();
}

QString CaseTexts::sealed(const Complaint &complaint)
{
    return complaint.sealed ? tr("sealed") : QString();
}

QString CaseTexts::shortNumber(const QString &number)
{
    const QString own = number.section(QLatin1Char('/'), 2);
    return own.isEmpty() ? number : QStringLiteral("…/") + own;
}

QString CaseTexts::act(LifeAct act)
{
    switch (act) {
    case LifeAct::AnswerOnSpot:
        return tr("Settle on the spot");
    case LifeAct::AnswerDirectly:
        return tr("Answer directly");
    case LifeAct::BeginCheck:
        return tr("Check completeness");
    case LifeAct::AskForCompletion:
        return tr("Ask for what lacks");
    case LifeAct::Complete:
        return tr("What lacked has come");
    case LifeAct::Review:
        return tr("File complete: review it");
    case LifeAct::FollowUp:
        return tr("Follow up");
    case LifeAct::Decide:
        return tr("Decide");
    case LifeAct::Communicate:
        return tr("Tell the answer");
    case LifeAct::Close:
        return tr("Close the case");
    case LifeAct::CloseUnanswered:
        return tr("Close without an answer");
    case LifeAct::Refer:
        return tr("Refer: not ours");
    case LifeAct::Withdraw:
        return tr("Withdrawn by the complainant");
    case LifeAct::DeemWithdrawn:
        return tr("Deem withdrawn");
    case LifeAct::Escalate:
        return tr("Escalate");
    case LifeAct::TakeBack:
        return tr("Take back for review");
    case LifeAct::Reopen:
        return tr("Open again");
    case LifeAct::ChangeClass:
        return tr("Change the kind");
    }
    return {};
}

QString CaseTexts::step(const QString &kind)
{
    if (const auto act = valueOf(lifeActWords, kind))
        return CaseTexts::act(*act);
    const std::pair<const char *, QString> others[] = {
        {"received", tr("Received")}, {"answered", tr("Answered")},           {"settled", tr("Settled")},
        {"addition", tr("Addition")}, {"assigned", tr("Given to a handler")}, {"subjects", tr("Who is meant")},
        {"released", tr("Released")}, {"promise", tr("New date told")},       {"erased", tr("Personal data erased")}};
    for (const auto &[known, name] : others) {
        if (kind == QLatin1String(known))
            return name;
    }
    return kind;
}

QString CaseTexts::stepReason(const QString &step, const QString &code) const
{
    const auto act = valueOf(lifeActWords, step);
    const char *kind = act                 ? lifeRowOf(*act).reasonKind
        : step == QLatin1String("promise") ? "promise_changed"
        : step == QLatin1String("erased")  ? "data_erased"
                                           : "subject_released";
    return reason(QLatin1String(kind ? kind : ""), code);
}

QString CaseTexts::hopeOutcome(HopeOutcome outcome)
{
    switch (outcome) {
    case HopeOutcome::Met:
        return tr("Met");
    case HopeOutcome::InPart:
        return tr("Met in part");
    case HopeOutcome::NotMet:
        return tr("Not met");
    }
    return {};
}

QString CaseTexts::list(CaseList list, std::optional<std::size_t> count, bool isCut)
{
    const auto name = [list] {
        switch (list) {
        case CaseList::Open:
            return tr("Open");
        case CaseList::Overdue:
            return tr("Overdue");
        case CaseList::Today:
            return tr("Due today");
        case CaseList::Soon:
            return tr("Within two working days");
        case CaseList::Mine:
            return tr("Mine");
        case CaseList::HandedOver:
            return tr("Handed over");
        case CaseList::All:
            break;
        }
        return tr("All");
    }();
    if (!count)
        return name;
    return QStringLiteral("%1 %2%3").arg(name).arg(*count).arg(isCut ? QStringLiteral("+") : QString());
}

QString CaseTexts::nothingIn(CaseList list)
{
    switch (list) {
    case CaseList::Open:
        return tr("No report is open.");
    case CaseList::Overdue:
        return tr("Nothing is overdue.");
    case CaseList::Today:
        return tr("Nothing falls due today.");
    case CaseList::Soon:
        return tr("Nothing falls due within two working days.");
    case CaseList::Mine:
        return tr("No open report is yours.");
    case CaseList::HandedOver:
        return tr("No report is with the supervisor.");
    case CaseList::All:
        break;
    }
    return tr("There is no report yet.");
}

QString CaseTexts::line(const CaseRow &row) const
{
    const Complaint &complaint = row.complaint;
    QStringList parts{complaint.number, className(complaint.classCode), state(complaint.state)};
    if (row.next)
        parts << tr("%1: %2").arg(deadlineName(*row.next), due(row.next));
    parts << alleged(row.forms) << service(complaint.service) << channel(complaint.channel);
    parts << (row.handler ? tr("handled by %1").arg(staff(row.handler)) : tr("no handler yet"));
    parts << sealed(complaint) << row.excerpt;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace loket::ui
