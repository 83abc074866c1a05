// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/complaintform.h"

#include "core/domain/writtenday.h"
#include "core/service/complaintreceipt.h"
#include "ui/presentation/screenwriter.h"
#include "ui/presentation/typedday.h"
#include "ui/presentation/writtentime.h"

#include <QRegularExpression>

#include <algorithm>

namespace loket::ui {

namespace {

const QString usualWeight = QStringLiteral("PLAIN");

QString classOf(ReportKind kind)
{
    return kind == ReportKind::Information ? QStringLiteral("INFO")
        : kind == ReportKind::Aspiration   ? QStringLiteral("ASPIRATION")
                                           : QString();
}

ReportKind kindOf(const QString &classCode)
{
    for (const ReportKind kind : {ReportKind::Information, ReportKind::Aspiration}) {
        if (classCode == classOf(kind))
            return kind;
    }
    return ReportKind::Complaint;
}

/// `9.10` is ten past nine, typed one field too early, not a day in October.
bool isTimeOfDay(const QString &typed)
{
    static const QRegularExpression time(QStringLiteral("^\\d{1,2}[.:]\\d{2}$"));
    return time.match(typed).hasMatch() && minuteWritten(typed);
}

const ReportText *textNamed(ReportField field)
{
    const auto &texts = reportTexts();
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [field](const ReportText &text) { return text.field == field; });
    return found == texts.end() ? nullptr : &*found;
}

} // namespace

ComplaintForm::ComplaintForm(ComplaintOfferPtr offer, const Actor &typist, ReportKind kind)
    : m_offer(std::move(offer))
    , m_typist(typist.staff)
    , m_kind(kind)
{
    preset();
}

ComplaintForm::ComplaintForm(ComplaintOfferPtr offer, const Actor &typist, const ComplaintReport &draft)
    : m_offer(std::move(offer))
    , m_typist(typist.staff)
    , m_kind(kindOf(draft.classCode))
{
    preset();
    m_typed = draft;
    if (isComplaint())
        m_weight = draft.classCode;
    m_withNik = !draft.identity.nik.isEmpty();
    m_othersNamed = !draft.subjects.staff.empty();
    showTyped(ReportField::Happened, draft.happened);
    showTyped(ReportField::Received, draft.received);
    showTyped(ReportField::Promised, {draft.promisedDay, {}});
}

void ComplaintForm::preset()
{
    const auto weights = weightsOffered(*m_offer);
    const bool isUsual = std::any_of(weights.begin(), weights.end(),
                                     [](const ComplaintClass &one) { return one.code == usualWeight; });
    m_weight = isUsual || weights.empty() ? usualWeight : weights.front().code;
    m_typed.channel = counterChannel();
    if (!m_offer->visit)
        return;
    m_typed.visit = m_offer->visit->ticket.id;
    const Leg *leg = m_offer->visit->runningLeg();
    m_typed.service = leg ? leg->service : m_offer->visit->ticket.wanted;
    m_typed.happened.day = m_offer->visit->ticket.day.text();
    showTyped(ReportField::Happened, m_typed.happened);
}

void ComplaintForm::showTyped(ReportField field, const DayAndTime &moment)
{
    const auto day = OfficeDay::fromText(moment.day);
    m_moments[field] = {day ? day->date().toString(QStringLiteral("dd/MM/yyyy")) : moment.day,
                        moment.minute ? minuteText(*moment.minute) : QString()};
}

void ComplaintForm::setKind(ReportKind kind)
{
    m_kind = kind;
}

bool ComplaintForm::isTranscribed() const
{
    return m_typed.isTranscribed();
}

bool ComplaintForm::shows(ReportField field) const
{
    switch (field) {
    case ReportField::Channel:
    case ReportField::Statement:
        return true;
    case ReportField::Visit:
        return m_offer->visit.has_value();
    case ReportField::Received:
        return isTranscribed();
    case ReportField::OriginalNumber: // a form of the box has its own
        return isTranscribed() && m_typed.channel != boxChannel();
    case ReportField::FormNumber:
        return m_typed.channel == boxChannel();
    case ReportField::Answer:
        return !isComplaint() || m_typed.settledOnSpot;
    case ReportField::Name:
    case ReportField::Way:
        return isComplaint() && !m_typed.anonymous;
    case ReportField::Contact: // whoever comes back to the counter leaves no number for it
        return shows(ReportField::Way) && m_typed.identity.way != counterChannel();
    case ReportField::Nik:
        return isComplaint() && !m_typed.anonymous && m_withNik;
    case ReportField::Hope:
    case ReportField::HopeAnswer:
    case ReportField::HopeTold:
        return isComplaint() && !m_typed.noHopeSaid;
    case ReportField::ReadBack:
        return isComplaint() && !m_typed.isWritten();
    case ReportField::Agrees:
        return isComplaint() && m_typed.settledOnSpot;
    case ReportField::HopeOutcome:
        return isComplaint() && m_typed.settledOnSpot && !m_typed.noHopeSaid;
    case ReportField::Promised:
    case ReportField::AnswerChannel:
        return isComplaint() && !m_typed.settledOnSpot;
    case ReportField::Class: // its weight; the kind is always known
    case ReportField::Happened:
    case ReportField::Loss:
    case ReportField::Tried:
    case ReportField::Remedy:
    case ReportField::Forms:
    case ReportField::Subjects:
    case ReportField::SubjectWords:
    case ReportField::Settled:
    case ReportField::Attachments:
        return isComplaint();
    case ReportField::Address: // not asked at a counter
    case ReportField::Whom:
    case ReportField::Words:
        break;
    }
    return false;
}

ComplaintReport ComplaintForm::report() const
{
    ComplaintReport report = m_typed;
    leaveOutHidden(report);
    report.classCode = isComplaint() ? m_weight : classOf(m_kind);
    return report;
}

void ComplaintForm::leaveOutHidden(ComplaintReport &report) const
{
    for (const auto &text : reportTexts()) {
        if (!shows(text.field))
            text.of(report).clear();
    }
    if (!shows(ReportField::Received))
        report.received = {};
    if (!shows(ReportField::HopeAnswer))
        report.hopeAnswer.reset();
    if (!shows(ReportField::HopeOutcome))
        report.hopeOutcome.reset();
    if (!asksHopeWhy())
        report.hopeWhy.clear();
    if (!shows(ReportField::Agrees))
        report.complainantAgrees = false;
    if (!shows(ReportField::ReadBack))
        report.readBack = false;
    if (!m_othersNamed)
        report.subjects.staff.clear();
    if (isComplaint())
        return;
    // Of a question nothing is asked but itself: who it is belongs to nobody.
    report.anonymous = true;
    report.confidential = report.noHopeSaid = report.settledOnSpot = false;
    report.happened = {};
    report.service.reset();
    report.forms.clear();
    report.subjects = {};
    report.attachments.clear();
}

bool ComplaintForm::isBlank() const
{
    ComplaintForm fresh(m_offer, {{}, {}, m_typist}, m_kind);
    fresh.m_weight = m_weight;
    fresh.m_typed.receivedIn = m_typed.receivedIn; // looking at it is no typing
    return fresh.report() == report();
}

Result<void> ComplaintForm::check() const
{
    for (const auto &[field, typed] : m_moments) {
        if (shows(field) && !typed.time.trimmed().isEmpty() && !minuteWritten(typed.time))
            return refuseField(field, FieldFault::NoDay);
    }
    return cleaned(report(), m_offer->rules, namesTypist()).map([](const ComplaintReport &) {});
}

bool ComplaintForm::namesTypist() const
{
    if (!m_typist || !isComplaint())
        return false;
    const auto officers = m_offer->visitOfficers();
    const bool isVisits = m_typed.visit && m_typed.subjects.visitOfficers
        && std::find(officers.begin(), officers.end(), *m_typist) != officers.end();
    return isVisits || (m_othersNamed && names(*m_typist));
}

QString ComplaintForm::text(ReportField field) const
{
    if (field == ReportField::Class)
        return m_weight;
    if (field == ReportField::HopeOutcome)
        return m_typed.hopeOutcome ? wordOf(hopeOutcomeWords, *m_typed.hopeOutcome) : QString();
    const ReportText *text = textNamed(field);
    ComplaintReport typed = m_typed;
    return text ? text->of(typed) : QString();
}

void ComplaintForm::setText(ReportField field, const QString &text)
{
    if (field == ReportField::Class)
        m_weight = text;
    else if (field == ReportField::HopeOutcome)
        m_typed.hopeOutcome = valueOf(hopeOutcomeWords, text);
    else if (const ReportText *known = textNamed(field))
        known->of(m_typed) = text;
}

DayAndTime &ComplaintForm::momentOf(ReportField field)
{
    return field == ReportField::Received ? m_typed.received : m_typed.happened;
}

QString ComplaintForm::dayText(ReportField field) const
{
    const auto found = m_moments.find(field);
    return found == m_moments.end() ? QString() : found->second.day;
}

QString ComplaintForm::timeText(ReportField field) const
{
    const auto found = m_moments.find(field);
    return found == m_moments.end() ? QString() : found->second.time;
}

void ComplaintForm::setDay(ReportField field, const QString &typed)
{
    m_moments[field].day = typed;
    const auto day = this->day(field);
    // What is no day stands in a draft as it was typed, and is refused when the report is saved.
    const QString written = day ? day->text() : typed.trimmed();
    if (field == ReportField::Promised)
        m_typed.promisedDay = written;
    else
        momentOf(field).day = written;
}

std::optional<OfficeDay> ComplaintForm::day(ReportField field) const
{
    const QString typed = dayText(field).trimmed();
    if (typed.isEmpty() || isTimeOfDay(typed))
        return std::nullopt;
    Result<OfficeDay> day = refuse(ErrorCode::DayUnread, typed);
    if (field == ReportField::Promised) {
        day = typedDay(typed, m_offer->now, m_offer->catalogue.calendar, zoneOf(m_offer->catalogue));
        if (!day) // a promise may fall on a day off; core says whether it is over
            day = comingDayWritten(typed, m_offer->today());
    } else {
        day = pastDayWritten(typed, m_offer->today());
    }
    return day ? std::optional(*day) : std::nullopt;
}

bool ComplaintForm::lacksDay() const
{
    if (!shows(ReportField::Promised) || !dayText(ReportField::Promised).trimmed().isEmpty())
        return false;
    return promises().empty();
}

std::vector<ComplaintPromise> ComplaintForm::promises() const
{
    const auto received = shows(ReportField::Received) ? day(ReportField::Received) : std::nullopt;
    return complaintreceipt::promisesFor(m_offer->rules.records.deadlines, m_weight,
                                         received.value_or(m_offer->today()), m_offer->catalogue.calendar);
}

std::optional<OfficeDay> ComplaintForm::unsureDay() const
{
    if (!shows(ReportField::Promised))
        return std::nullopt;
    std::vector<OfficeDay> days;
    if (const auto promised = day(ReportField::Promised))
        days.push_back(*promised);
    for (const ComplaintPromise &one : promises()) {
        if (one.day && one.unit == DeadlineUnit::WorkingDays)
            days.push_back(*one.day);
    }
    const auto unsure = std::find_if(days.begin(), days.end(),
                                     [this](const OfficeDay &one) { return m_offer->catalogue.lacksHolidaysOf(one); });
    return unsure == days.end() ? std::nullopt : std::optional(*unsure);
}

void ComplaintForm::setTime(ReportField field, const QString &typed)
{
    m_moments[field].time = typed;
    momentOf(field).minute = minuteWritten(typed);
}

void ComplaintForm::setAlleged(const QString &form, bool on)
{
    m_typed.forms.removeAll(form);
    if (on)
        m_typed.forms << form;
}

bool ComplaintForm::names(StaffId staff) const
{
    const auto &named = m_typed.subjects.staff;
    return std::find(named.begin(), named.end(), staff) != named.end();
}

void ComplaintForm::setNamed(StaffId staff, bool on)
{
    auto &named = m_typed.subjects.staff;
    named.erase(std::remove(named.begin(), named.end(), staff), named.end());
    if (on)
        named.push_back(staff);
}

void ComplaintForm::removeAttachment(std::size_t index)
{
    m_typed.attachments.erase(m_typed.attachments.begin() + static_cast<std::ptrdiff_t>(index));
}

std::vector<ReportKind> kindsOffered(const ComplaintOffer &offer)
{
    std::vector<ReportKind> kinds;
    for (const ReportKind kind : {ReportKind::Information, ReportKind::Aspiration, ReportKind::Complaint}) {
        const auto &classes = offer.rules.records.classes;
        const bool isOffered = std::any_of(classes.begin(), classes.end(), [kind](const ComplaintClass &one) {
            return one.active && kindOf(one.code) == kind;
        });
        if (isOffered)
            kinds.push_back(kind);
    }
    return kinds;
}

std::vector<ComplaintClass> weightsOffered(const ComplaintOffer &offer)
{
    std::vector<ComplaintClass> weights;
    for (const auto &one : offer.rules.records.classes) {
        if (one.active && one.isComplaint())
            weights.push_back(one);
    }
    return weights;
}

} // namespace loket::ui
