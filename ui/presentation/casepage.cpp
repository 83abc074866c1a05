// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/casepage.h"

#include "core/domain/complaintsteps.h"
#include "core/domain/reportfield.h"
#include "ui/presentation/attachmenttexts.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/complainttexts.h"
#include "ui/presentation/sentence.h"

#include <algorithm>

namespace loket::ui {

namespace {

const QString dot = QStringLiteral(" · ");

QString joined(QStringList parts, const QString &between = dot)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString label(ReportField field)
{
    return Sentences::reportField(field);
}

bool isComplaint(const CaseView &view)
{
    return ComplaintClass{.code = view.complaint.classCode}.isComplaint();
}

QString labelled(ReportField field, const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(label(field), text);
}

/// By that step it is no complaint any more.
bool becomesQuestion(const CaseStep &step)
{
    return !step.said.newClass.isEmpty() && ComplaintClass{.code = step.classBefore}.isComplaint()
        && !ComplaintClass{.code = step.said.newClass}.isComplaint();
}

} // namespace

std::vector<PageLine> CaseWriter::page(const OpenedCase &opened)
{
    m_lines.clear();
    writeHead(opened);
    writeComplainant(opened);
    writeReport(opened);
    writeAttachments(opened.view);
    writeSteps(opened.view);
    writeDeadlines(opened.view);
    return std::move(m_lines);
}

void CaseWriter::heading(const QString &text)
{
    m_lines.push_back({PageLine::Look::Heading, {}, text});
}

void CaseWriter::field(const QString &label, const QString &text)
{
    if (!text.isEmpty())
        m_lines.push_back({PageLine::Look::Field, label, text});
}

void CaseWriter::writeHead(const OpenedCase &opened)
{
    const CaseView &view = opened.view;
    const Complaint &complaint = view.complaint;
    m_lines.push_back({PageLine::Look::Title, {}, complaint.number});
    m_lines.push_back(
        {PageLine::Look::Text,
         {},
         joined({m_texts.className(complaint.classCode), CaseTexts::state(complaint.state), marks(view)})});
    if (const CaseDeadline *next = nextDue(view.deadlines))
        field(tr("Next deadline"), joined({m_texts.standing(*next), m_texts.deadlineName(*next)}));
    field(tr("Handler"), view.handler ? m_texts.staff(view.handler) : tr("nobody yet"));
    writeHandOver(view);
    field(label(ReportField::Received), m_texts.at(complaint.receivedAt));
    if (complaint.enteredAt != complaint.receivedAt)
        field(tr("Entered on"), m_texts.at(complaint.enteredAt));
    if (view.report.receivedIn > 0)
        field(tr("Received within"), ClockText::inWords(view.report.receivedIn));
    field(label(ReportField::Channel), m_texts.channel(complaint.channel));
    field(label(ReportField::OriginalNumber), complaint.originalNumber);
    field(label(ReportField::FormNumber), view.report.formNumber);
    if (complaint.agenda)
        field(tr("Register no."), QString::number(*complaint.agenda));
}

void CaseWriter::writeHandOver(const CaseView &view)
{
    const auto isLast = [](LifeAct act) {
        return [kind = wordOf(lifeActWords, act)](const CaseStep &step) { return step.kind == kind; };
    };
    const auto out = std::find_if(view.steps.rbegin(), view.steps.rend(), isLast(LifeAct::Escalate));
    if (out == view.steps.rend())
        return;
    const auto back = std::find_if(out.base(), view.steps.end(), isLast(LifeAct::TakeBack));
    const QString when = joined({m_texts.at(out->at), way(*out)});
    const QString stands = back != view.steps.end()         ? tr("came back on %1").arg(m_texts.at(back->at))
        : view.complaint.state == ComplaintState::Escalated ? tr("not back yet")
                                                            : QString();
    field(tr("Handed over"), joined({when, stands}));
}

QString CaseWriter::marks(const CaseView &view) const
{
    const Complaint &complaint = view.complaint;
    return joined({CaseTexts::sealed(complaint), complaint.hidden ? tr("handled apart") : QString(),
                   complaint.confidential ? tr("confidential") : QString()});
}

void CaseWriter::writeComplainant(const OpenedCase &opened)
{
    const CaseView &view = opened.view;
    heading(tr("Complainant"));
    if (view.complaint.anonymous)
        return field(label(ReportField::Name), tr("anonymous"));
    if (!view.hasIdentity)
        return field(label(ReportField::Name), view.identityErased ? tr("erased") : tr("not given"));
    if (!opened.identity)
        return field(label(ReportField::Name),
                     m_isPaper ? tr("kept confidential") : tr("masked. Ctrl+I reads it, for a purpose that is kept."));
    const ComplaintIdentity &whose = *opened.identity;
    field(label(ReportField::Name), whose.name);
    field(label(ReportField::Contact), joined({m_texts.channel(whose.way), whose.contact}, QStringLiteral(" ")));
    field(label(ReportField::Nik), whose.nik);
    field(label(ReportField::Address), whose.address);
}

QString CaseWriter::moment(const DayAndTime &moment) const
{
    const QString day = CaseTexts::day(moment.day);
    if (!moment.minute)
        return day;
    const int minute = *moment.minute;
    return QStringLiteral("%1 %2.%3")
        .arg(day)
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

void CaseWriter::writeReport(const OpenedCase &opened)
{
    const ComplaintReport &report = opened.view.report;
    heading(tr("Report"));
    field(label(ReportField::Happened), moment(report.happened));
    field(tr("Service"), m_texts.service(report.service));
    field(label(ReportField::Visit), opened.visitNumber);
    field(label(ReportField::Statement), report.statement);
    field(label(ReportField::Loss), report.loss);
    field(label(ReportField::Tried), report.tried);
    writeHope(report);
    field(label(ReportField::Remedy), report.remedy);
    // A question has neither; what was told before it became one stands with that step.
    if (isComplaint(opened.view)) {
        field(label(ReportField::Forms), m_texts.forms(report.forms));
        field(label(ReportField::Subjects), subjects(report.subjects));
        field(label(ReportField::SubjectWords), report.subjects.words);
        if (opened.view.confirmed)
            field(tr("Confirmed by the head"), subjects(*opened.view.confirmed));
    }
    if (report.readBack)
        field(label(ReportField::ReadBack), tr("yes"));
    QStringList released;
    for (const StaffId staff : opened.view.released)
        released << m_texts.staff(staff);
    field(tr("Released"), released.join(QStringLiteral(", ")));
    field(label(ReportField::Answer), report.answer);
    if (report.hopeOutcome)
        field(tr("Was the hope met"), joined({CaseTexts::hopeOutcome(*report.hopeOutcome), report.hopeWhy}));
    field(label(ReportField::Promised), CaseTexts::day(report.promisedDay));
    field(label(ReportField::AnswerChannel), m_texts.channel(report.answerChannel));
}

void CaseWriter::writeHope(const ComplaintReport &report)
{
    field(label(ReportField::Hope), report.noHopeSaid ? tr("asked: none was said") : report.hope);
    const QString answer = report.hopeAnswer ? ComplaintTexts::hopeAnswer(*report.hopeAnswer) : QString();
    field(label(ReportField::HopeTold), joined({answer, report.hopeTold}, QStringLiteral(": ")));
}

QString CaseWriter::subjects(const ComplaintSubjects &subjects) const
{
    QStringList names;
    if (subjects.visitOfficers)
        names << tr("officer of the visit");
    for (const StaffId staff : subjects.staff)
        names << m_texts.staff(staff);
    if (subjects.unit)
        names << tr("the unit");
    if (subjects.unknown)
        names << tr("not known");
    return names.join(QStringLiteral(", "));
}

QString CaseWriter::way(const CaseStep &step) const
{
    const LifeWords &said = step.said;
    const QString whom = step.whom ? m_texts.staff(step.whom) : said.whom;
    const QString channel = m_texts.channel(said.channel.isEmpty() ? step.channel : said.channel);
    return joined({m_texts.staff(step.staff), whom.isEmpty() ? QString() : tr("to %1").arg(whom),
                   channel.isEmpty() ? QString() : tr("by %1").arg(channel)});
}

QString CaseWriter::said(const CaseStep &step) const
{
    const LifeWords &said = step.said;
    const bool tellsWho = step.kind == stepkind::promise && !said.words.isEmpty();
    QStringList parts{tellsWho ? tr("The complainant was told by %1").arg(said.words) : said.words, said.answer};
    if (!said.reason.isEmpty())
        parts << tr("Reason: %1").arg(m_texts.stepReason(step.kind, said.reason));
    if (said.hopeOutcome)
        parts << tr("Hope: %1").arg(joined({CaseTexts::hopeOutcome(*said.hopeOutcome), said.why}));
    if (said.complainantAgrees)
        parts << tr("The complainant agrees.");
    if (!said.newClass.isEmpty())
        parts << tr("Kind: %1, before %2").arg(m_texts.className(said.newClass), m_texts.className(step.classBefore));
    if (step.subjects.isChosen())
        parts << subjects(step.subjects);
    if (!step.day.isEmpty())
        parts << (step.dayBefore.isEmpty()
                      ? tr("Promised for %1").arg(CaseTexts::day(step.day))
                      : tr("Promised for %1, before %2").arg(CaseTexts::day(step.day), CaseTexts::day(step.dayBefore)));
    return joined(parts, QStringLiteral("\n"));
}

void CaseWriter::writeAttachments(const CaseView &view)
{
    if (view.attachments.empty())
        return;
    heading(label(ReportField::Attachments));
    int number = 0;
    for (const CaseAttachment &one : view.attachments)
        field(QString::number(++number),
              joined({joined({AttachmentTexts::row(one.what), m_texts.at(one.at), m_texts.staff(one.by)}),
                      AttachmentTexts::line(one.what)},
                     QStringLiteral("\n")));
}

void CaseWriter::writeSteps(const CaseView &view)
{
    heading(tr("Steps"));
    for (const CaseStep &step : view.steps) {
        const bool moved = step.from && *step.from != step.state;
        const QString what = joined(
            {CaseTexts::step(step.kind), moved ? CaseTexts::state(step.state) : QString(), way(step)});
        QString words = said(step);
        if (becomesQuestion(step)) {
            const ComplaintReport &report = view.report;
            words = joined({words, labelled(ReportField::Forms, m_texts.forms(report.forms)),
                            labelled(ReportField::Subjects, subjects(view.confirmed.value_or(report.subjects))),
                            labelled(ReportField::SubjectWords, report.subjects.words)},
                           QStringLiteral("\n"));
        }
        field(m_texts.at(step.at), words.isEmpty() ? what : what + QLatin1Char('\n') + words);
    }
}

void CaseWriter::writeDeadlines(const CaseView &view)
{
    if (view.deadlines.empty())
        return;
    heading(tr("Deadlines"));
    for (const CaseDeadline &deadline : view.deadlines) {
        const QString whose = deadline.isWarning ? tr("the complainant's own") : QString();
        field(m_texts.deadlineName(deadline), joined({m_texts.standing(deadline), whose, m_texts.unsure(deadline)}));
    }
}

} // namespace loket::ui
