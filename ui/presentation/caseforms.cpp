// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the acts about a case, one by one: the second part of CaseForm.
#include "core/domain/complaintsteps.h"
#include "ui/presentation/caseform.h"
#include "ui/presentation/casetexts.h"
#include "ui/presentation/language.h"
#include "ui/presentation/persontexts.h"
#include "ui/presentation/screenwriter.h"
#include "ui/presentation/sentence.h"
#include "ui/presentation/typedday.h"

namespace loket::ui {

namespace {

using Kind = ActEntry::Kind;

const QString channels = QStringLiteral("complaint_channel");

template<class Records>
std::vector<ActEntry::Choice> choicesOf(const Records &records)
{
    std::vector<ActEntry::Choice> choices;
    for (const auto &one : records)
        choices.push_back({one.code, Language::either(one.nameId, one.nameEn)});
    return choices;
}

bool isAnswered(const CaseView &view)
{
    return loket::isAnswered(std::vector<ComplaintStep>(view.steps.begin(), view.steps.end()));
}

bool asksForHope(const CaseView &view)
{
    return !view.report.hope.isEmpty() && ComplaintClass{.code = view.complaint.classCode}.isComplaint();
}

} // namespace

CaseForm::CaseForm(RegisterReadingPtr reading, const CaseView &view, const QString &what)
    : m_reading(std::move(reading))
    , m_number(view.complaint.number)
    , m_title(what + QStringLiteral(" · ") + view.complaint.number)
{
}

void CaseForm::add(ActField field, Kind kind, const QString &label, const QString &hint)
{
    ActEntry one;
    one.field = field;
    one.kind = kind;
    one.label = label;
    one.hint = hint;
    m_entries.push_back(one);
}

void CaseForm::addChoice(ActField field, const QString &label, std::vector<ActEntry::Choice> choices,
                         const QString &chosen)
{
    add(field, Kind::One, label);
    m_entries.back().choices = std::move(choices);
    m_entries.back().text = m_entries.back().choices.size() == 1 ? m_entries.back().choices.front().key : chosen;
}

void CaseForm::addReasons(const QString &kind, const QString &label)
{
    std::vector<ActEntry::Choice> choices;
    for (const Reason &reason : m_reading->catalogue.reasonsOf(kind))
        choices.push_back({reason.code, Language::bareNameOf(reason)});
    addChoice(ActField::Reason, label, std::move(choices));
}

bool CaseForm::hasReasonInWords(const char *kind) const
{
    const auto reasons = m_reading->catalogue.reasonsOf(QLatin1String(kind));
    return std::any_of(reasons.begin(), reasons.end(), [](const Reason &one) { return one.asksForWords(); });
}

void CaseForm::addStaff(const QString &label, const std::function<bool(const Staff &)> &fits)
{
    std::vector<ActEntry::Choice> choices;
    for (const Staff &person : m_reading->catalogue.staff) {
        if (person.isActiveOn(m_reading->today.text()) && fits(person))
            choices.push_back({QString::number(person.id.value()), person.name});
    }
    addChoice(ActField::Staff, label, std::move(choices));
}

void CaseForm::addLife(LifeNeed need, const LifeRow &row, const CaseView &view)
{
    const auto label = [](ReportField field) { return Sentences::reportField(field); };
    switch (need) {
    case LifeNeed::Reason:
        return addReasons(QLatin1String(row.reasonKind), tr("Reason"));
    case LifeNeed::AnswerOrReason:
        if (isAnswered(view))
            return;
        add(ActField::Answer, Kind::Lines, label(ReportField::Answer));
        addLife(LifeNeed::Channel, row, view);
        addLife(LifeNeed::HopeOutcome, row, view);
        return addReasons(QLatin1String(row.reasonKind), tr("Or why there is no answer"));
    case LifeNeed::Words:
        return add(ActField::Words, Kind::Lines, label(ReportField::Words));
    case LifeNeed::Answer:
        return add(ActField::Answer, Kind::Lines, label(ReportField::Answer));
    case LifeNeed::Whom:
        return add(ActField::Whom, Kind::Line, label(ReportField::Whom));
    case LifeNeed::Channel:
        return addChoice(ActField::Channel, tr("Through which channel"),
                         choicesOf(m_reading->catalogue.reasonsOf(channels)),
                         row.act == LifeAct::Escalate ? QString() : view.report.answerChannel);
    case LifeNeed::Agreement:
        return add(ActField::Agrees, Kind::Yes, label(ReportField::Agrees));
    case LifeNeed::HopeOutcome: {
        if (!asksForHope(view))
            return;
        std::vector<ActEntry::Choice> outcomes;
        for (const HopeOutcome outcome : {HopeOutcome::Met, HopeOutcome::InPart, HopeOutcome::NotMet})
            outcomes.push_back({wordOf(hopeOutcomeWords, outcome), CaseTexts::hopeOutcome(outcome)});
        addChoice(ActField::HopeOutcome, tr("Was the hope met"), outcomes);
        return add(ActField::Why, Kind::Lines, tr("Why not in full"));
    }
    case LifeNeed::NewClass: {
        std::vector<ComplaintClass> others;
        for (const ComplaintClass &one : m_reading->catalogue.complaints.classes) {
            if (one.active && one.code != view.complaint.classCode)
                others.push_back(one);
        }
        return addChoice(ActField::NewClass, Sentences::reportField(ReportField::Class), choicesOf(others));
    }
    case LifeNeed::NobodyNamed: // says core
        return;
    }
}

CaseForm CaseForm::ofLife(const RegisterReadingPtr &reading, const CaseView &view, LifeAct act)
{
    CaseForm form(reading, view, CaseTexts::act(act));
    const LifeRow &row = lifeRowOf(act);
    for (const LifeNeed need : row.needs)
        form.addLife(need, row, view);
    if (form.entry(ActField::Reason) && !form.entry(ActField::Words) && form.hasReasonInWords(row.reasonKind))
        form.add(ActField::Words, Kind::Lines, Sentences::reportField(ReportField::Words));
    form.m_make = [act](const CaseForm &typed) -> Result<Work> {
        return [act, number = typed.m_number, said = typed.lifeWords()](Office &office, const Act &by) {
            return office.cases().act(by, number, act, said);
        };
    };
    return form;
}

CaseForm CaseForm::ofAddition(const RegisterReadingPtr &reading, const CaseView &view)
{
    CaseForm form(reading, view, tr("Addition"));
    form.add(ActField::Words, Kind::Lines, Sentences::reportField(ReportField::Words));
    form.add(ActField::Files, Kind::Lines, tr("Files, a path in each line (Ctrl+B chooses)"));
    form.m_make = [](const CaseForm &typed) -> Result<Work> {
        return [number = typed.m_number, words = typed.text(ActField::Words), files = typed.m_files](
                   Office &office, const Act &by) { return office.cases().add(by, number, words, files); };
    };
    return form;
}

CaseForm CaseForm::ofAssigning(const RegisterReadingPtr &reading, const CaseView &view)
{
    CaseForm form(reading, view, tr("Give to a handler"));
    form.addStaff(tr("Handler"), [present = view.handler](const Staff &person) {
        return person.id != present && !person.roles.common(handlerRoles()).isEmpty();
    });
    form.m_make = [](const CaseForm &typed) -> Result<Work> {
        if (!typed.staff().isStored())
            return loket::refuse(ErrorCode::UnknownStaff);
        return [number = typed.m_number, to = typed.staff()](Office &office, const Act &by) {
            return office.cases().assign(by, number, to);
        };
    };
    return form;
}

CaseForm CaseForm::ofConfirming(const RegisterReadingPtr &reading, const CaseView &view)
{
    CaseForm form(reading, view, tr("Say who is meant"));
    form.add(ActField::Subjects, Kind::Several, Sentences::reportField(ReportField::Subjects));
    ActEntry &about = form.m_entries.back();
    const ComplaintSubjects &before = view.confirmed ? *view.confirmed : view.report.subjects;
    const auto offer = [&about](const QString &key, const QString &text, bool on) {
        about.choices.push_back({key, text});
        if (on)
            about.ticked << key;
    };
    if (view.report.visit)
        offer(visitSubject(), tr("Officer of the visit"), before.visitOfficers);
    offer(unitSubject(), tr("The unit"), before.unit);
    offer(unknownSubject(), tr("Not known"), before.unknown);
    for (const Staff &person : reading->catalogue.staff) {
        const bool isNamed = std::find(before.staff.begin(), before.staff.end(), person.id) != before.staff.end();
        if (isNamed || person.isActiveOn(reading->today.text()))
            offer(QString::number(person.id.value()), person.name, isNamed);
    }
    form.add(ActField::Words, Kind::Lines, Sentences::reportField(ReportField::Words));
    form.m_make = [](const CaseForm &typed) -> Result<Work> {
        return [number = typed.m_number, who = typed.subjects(), words = typed.text(ActField::Words)](
                   Office &office, const Act &by) { return office.cases().confirmSubjects(by, number, who, words); };
    };
    return form;
}

CaseForm CaseForm::ofReleasing(const RegisterReadingPtr &reading, const CaseView &view)
{
    CaseForm form(reading, view, tr("Release an officer"));
    form.addStaff(tr("Officer"), [&view](const Staff &person) {
        return std::binary_search(view.shutOut.begin(), view.shutOut.end(), person.id);
    });
    form.addReasons(QStringLiteral("subject_released"), tr("Reason"));
    form.m_make = [](const CaseForm &typed) -> Result<Work> {
        if (!typed.staff().isStored())
            return loket::refuse(ErrorCode::UnknownStaff);
        return [number = typed.m_number, who = typed.staff(), reason = typed.text(ActField::Reason)](
                   Office &office, const Act &by) { return office.cases().release(by, number, who, reason); };
    };
    return form;
}

CaseForm CaseForm::ofPersonData(const RegisterReadingPtr &reading, const CaseView &view)
{
    CaseForm form(reading, view, tr("Data of the person"));
    form.add(ActField::Proof, Kind::Line, tr("Code on the receipt, or contact"),
             tr("as the person shows or says it; it is handed to that person alone"));
    form.addReasons(QStringLiteral("identity_read"), tr("Reason"));
    form.add(ActField::Path, Kind::Line, tr("File"));
    form.m_entries.back().text = PersonTexts::fileFor(view.complaint.number);
    form.m_make = [view](const CaseForm &typed) -> Result<Work> {
        if (typed.text(ActField::Path).isEmpty())
            return loket::refuse(ErrorCode::FileUnwritable);
        return [view, reading = typed.m_reading, proof = typed.text(ActField::Proof),
                purpose = typed.text(ActField::Reason),
                path = typed.text(ActField::Path)](Office &office, const Act &by) -> Result<CaseView> {
            return office.privacy()
                .personRecord(by, view.complaint.number, proof, purpose)
                .and_then([&](const PersonRecord &record) {
                    return PersonTexts(reading->catalogue, reading->today).write(record, path);
                })
                .map([&] { return view; });
        };
    };
    return form;
}

QString CaseForm::erasedText(const CaseView &view, ErasureExtent extent)
{
    const int files = int(view.attachments.size());
    switch (extent) {
    case ErasureExtent::Identity:
        return files == 0 ? tr("Who complains")
                          : tr("Who complains and %n file(s), which may show the person", nullptr, files);
    case ErasureExtent::IdentityAlone:
        return tr("Who complains alone; the files stay");
    case ErasureExtent::Everything:
        break;
    }
    return files == 0 ? tr("All that was written; dates and counts stay")
                      : tr("All that was written and %n file(s); dates and counts stay", nullptr, files);
}

CaseForm CaseForm::ofErasing(const RegisterReadingPtr &reading, const CaseView &view)
{
    CaseForm form(reading, view, tr("Erase personal data"));
    std::vector<ActEntry::Choice> extents;
    for (const ErasureExtent extent : view.erasable)
        extents.push_back({wordOf(erasureExtentWords, extent), erasedText(view, extent)});
    const bool hasUsual = !view.erasable.empty() && view.erasable.front() == ErasureExtent::Identity;
    form.addChoice(ActField::Extent, tr("What is erased for good"), std::move(extents),
                   hasUsual ? wordOf(erasureExtentWords, ErasureExtent::Identity) : QString());
    form.addReasons(erasureReasons(), tr("Reason"));
    form.m_question = [view](const CaseForm &typed) {
        const auto extent = valueOf(erasureExtentWords, typed.text(ActField::Extent));
        return extent && !typed.text(ActField::Reason).isEmpty()
            ? tr("%1 of %2 goes for good: nobody can bring it back, and copies of the office made before keep it.")
                  .arg(erasedText(view, *extent), typed.m_number)
            : QString();
    };
    form.m_make = [](const CaseForm &typed) -> Result<Work> {
        const auto extent = valueOf(erasureExtentWords, typed.text(ActField::Extent));
        if (!extent)
            return loket::refuse(ErrorCode::OutOfRange);
        return [extent, number = typed.m_number, reason = typed.text(ActField::Reason)](Office &office, const Act &by) {
            return office.privacy().erase(by, number, *extent, reason);
        };
    };
    return form;
}

CaseForm CaseForm::ofPromise(const RegisterReadingPtr &reading, const CaseView &view)
{
    CaseForm form(reading, view, tr("Tell a new date"));
    form.add(ActField::Day, Kind::Line, tr("New date"), tr("such as 21, 21/11 or +2 working days"));
    form.addReasons(QStringLiteral("promise_changed"), tr("Reason"));
    form.add(ActField::Words, Kind::Line, tr("Who told the complainant"));
    form.m_make = [](const CaseForm &typed) -> Result<Work> {
        const RegisterReading &now = *typed.m_reading;
        return typedDay(typed.text(ActField::Day), now.now, now.catalogue.calendar, zoneOf(now.catalogue))
            .map([&typed](const OfficeDay &day) -> Work {
                return [day, number = typed.m_number, reason = typed.text(ActField::Reason),
                        by = typed.text(ActField::Words)](Office &office, const Act &act) {
                    return office.cases().promise(act, number, day, reason, by);
                };
            });
    };
    return form;
}

} // namespace loket::ui
