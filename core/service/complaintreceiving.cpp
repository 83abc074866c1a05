// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintreceiving.h"

#include "core/domain/applicationcode.h"
#include "core/domain/complaintlife.h"
#include "core/domain/complaintnumber.h"
#include "core/domain/receiptcode.h"
#include "core/domain/reportfield.h"
#include "core/service/actrunner.h"
#include "core/service/caseattachments.h"
#include "core/service/caseclock.h"
#include "core/service/casekeys.h"
#include "core/service/complaintdrafts.h"
#include "core/service/complaintpaper.h"
#include "core/service/complaintreceipt.h"
#include "core/service/handingover.h"
#include "core/service/receiptsigner.h"
#include "core/service/rowhistory.h"
#include "core/service/sealedcases.h"
#include "core/service/subjectfinder.h"
#include "core/service/unitkey.h"
#include "core/storage/complaintstore.h"
#include "core/storage/complainttextstore.h"

#include <QRandomGenerator>

#include <algorithm>

namespace loket {

const std::vector<ReportPart> &reportParts()
{
    using Report = ComplaintReport;
    static const std::vector<ReportPart> parts{
        {"statement", [](Report &one) -> QString & { return one.statement; }},
        {"loss", [](Report &one) -> QString & { return one.loss; }},
        {"tried", [](Report &one) -> QString & { return one.tried; }},
        {"hope", [](Report &one) -> QString & { return one.hope; }},
        {"hope_told", [](Report &one) -> QString & { return one.hopeTold; }},
        {"remedy", [](Report &one) -> QString & { return one.remedy; }},
        {"subject_words", [](Report &one) -> QString & { return one.subjects.words; }},
        {"answer", [](Report &one) -> QString & { return one.answer; }},
        {"hope_why", [](Report &one) -> QString & { return one.hopeWhy; }},
    };
    return parts;
}

QString factsPart()
{
    return QStringLiteral("facts");
}

ComplaintReceiving::ComplaintReceiving(ActRunner &runner, ComplaintDesk &desk, ActScope &scope,
                                       const ComplaintReport &report)
    : m_runner(runner)
    , m_desk(desk)
    , m_scope(scope)
    , m_report(report)
    , m_isComplaint(ComplaintClass{.code = report.classCode}.isComplaint())
{
}

Result<ComplaintState> ComplaintReceiving::firstState() const
{
    const bool isAnswered = m_isComplaint ? m_report.settledOnSpot : !m_report.answer.isEmpty();
    if (!isAnswered)
        return ComplaintState::Received;
    LifeCase before;
    before.classCode = m_report.classCode;
    before.namesPerson = m_report.subjects.namesPerson();
    before.hasHope = !m_report.hope.isEmpty();
    LifeWords said;
    said.answer = m_report.answer;
    said.complainantAgrees = m_report.complainantAgrees;
    said.channel = answeredThrough();
    said.hopeOutcome = m_report.hopeOutcome;
    said.why = m_report.hopeWhy;
    return stateAfter(m_isComplaint ? LifeAct::AnswerOnSpot : LifeAct::AnswerDirectly, before, said);
}

/// What is answered while it is received goes back the way that it came, unless something else was agreed.
QString ComplaintReceiving::answeredThrough() const
{
    return m_report.answerChannel.isEmpty() ? m_report.channel : m_report.answerChannel;
}

Complaint ComplaintReceiving::row(ComplaintState state) const
{
    const Instant now = m_scope.moment().at;
    const auto receivedOn = OfficeDay::fromText(m_report.received.day);
    Complaint one;
    // Deadlines count from the first office or channel that had it; a day without its time began at midnight.
    one.receivedAt = receivedOn ? m_runner.zone().startOf(*receivedOn) + m_report.received.minute.value_or(0) * minuteMs
                                : now;
    const OfficeDay day = m_runner.zone().dayOf(one.receivedAt);
    one.receivedDay = day.text();
    one.enteredAt = now;
    one.number = m_desk.freshNumber(m_scope.day());
    one.month = complaintnumber::monthOf(m_scope.day());
    one.classCode = m_report.classCode;
    one.state = state;
    one.channel = m_report.channel;
    one.anonymous = m_report.anonymous;
    one.confidential = m_report.confidential;
    if (state != ComplaintState::Received)
        one.answeredAt = now;
    if (state == ComplaintState::Closed)
        one.settledAt = now;
    one.sealed = isSealed(m_report);
    one.hidden = isHidden(m_report.classCode, m_report.subjects);
    if (!one.sealed) {
        one.originalNumber = m_report.numberThere();
        one.service = m_report.service;
        one.visit = m_report.visit;
        one.promisedDay = m_report.promisedDay;
    }
    if (!one.hidden)
        one.agenda = storage::ComplaintStore(m_runner.connection()).nextAgenda(day);
    return one;
}

std::vector<ComplaintStep> ComplaintReceiving::steps(const Complaint &complaint) const
{
    const auto staff = m_scope.moment().actor.staff;
    std::vector<ComplaintStep> steps{
        {QStringLiteral("received"), ComplaintState::Received, complaint.receivedAt, staff, complaint.channel}};
    if (complaint.answeredAt)
        steps.push_back({QStringLiteral("answered"), complaint.state, *complaint.answeredAt, staff, answeredThrough()});
    if (complaint.settledAt)
        steps.push_back({QStringLiteral("settled"), complaint.state, *complaint.settledAt, staff, {}});
    return steps;
}

void ComplaintReceiving::write(const Complaint &complaint, const CaseKey *key, const QString &part, const QString &text,
                               bool sealed) const
{
    if (text.isEmpty())
        return;
    storage::ComplaintTextStore(m_runner.connection())
        .add(complaint.id, {}, sealed && key ? key->sealWords(part, text) : ComplaintWords{part, text, false},
             m_scope.images());
}

/// The identity always under the key, the rest where the case is sealed.
void ComplaintReceiving::writeWords(const Complaint &complaint, const CaseKey *key) const
{
    ComplaintReport rest = m_report;
    for (const auto &part : reportParts())
        write(complaint, key, QLatin1String(part.part), std::exchange(part.of(rest), QString()), complaint.sealed);
    ComplaintReport whose;
    whose.identity = std::exchange(rest.identity, {});
    rest.attachments.clear(); // sealed each beside its bytes
    write(complaint, key, factsPart(), QString::fromUtf8(draftOf(rest).value_or(QByteArray())), complaint.sealed);
    if (!whose.identity.isEmpty())
        write(complaint, key, identityPart(), QString::fromUtf8(draftOf(whose).value_or(QByteArray())), true);
}

void ComplaintReceiving::writeReceipt(const Complaint &complaint, const CaseKey *key) const
{
    const auto &actor = m_scope.moment().actor;
    const Counter *counter = actor.counter ? m_runner.catalogue().counter(*actor.counter) : nullptr;
    const QString place = counter ? counter->name : QString();
    const QString reference = applicationcode::make(
        [](quint32 bound) { return QRandomGenerator::system()->bounded(bound); });
    write(complaint, key, placePart(), place, complaint.sealed);
    write(complaint, key, referencePart(), reference, complaint.sealed);
    const auto unitKey = UnitKey(m_runner).privateKey();
    if (!unitKey)
        return; // nobody has passed it on to this person yet: the receipt stands without a signature
    const ComplaintPaper paper = complaintPaperOf({complaint,
                                                   m_report,
                                                   m_runner.catalogue(),
                                                   actor.staff,
                                                   place,
                                                   reference,
                                                   {},
                                                   static_cast<int>(m_report.attachments.size())});
    ReceiptCode code{complaint.number,
                     m_runner.zone().dayOf(complaint.receivedAt),
                     ReceiptCode::digestOf(complaintreceipt::canonicalText(paper, m_runner.catalogue().unit.zone)),
                     {}};
    code.signature = receiptsigner::sign(code.signedPart(), unitKey->view());
    write(complaint, key, receiptCodePart(), code.text(), complaint.sealed);
}

/// Whether somebody is named, or served the visit whose officer is: of a switched one both are possible subjects, and
/// whoever types is one of the two.
bool ComplaintReceiving::isMeant(StaffId staff, const ShutOut &shutOut, const SubjectFacts &known) const
{
    const auto &served = known.visitOfficers;
    return shutOut.relationOf(staff) == CaseRelation::Subject
        || (m_report.subjects.visitOfficers && std::find(served.begin(), served.end(), staff) != served.end());
}

/// A number from outside is taken once, as far as whoever types may know of the report that has it: of the sealed ones
/// those that the own key opens.
Result<void> ComplaintReceiving::takeNumber(Complaint &complaint) const
{
    const QString number = m_report.numberThere();
    if (number.isEmpty())
        return {};
    const auto taken = refuseField(
        m_report.formNumber.isEmpty() ? ReportField::OriginalNumber : ReportField::FormNumber, FieldFault::Taken);
    if (const auto other = storage::ComplaintStore(m_runner.connection()).byOriginal(number)) {
        if (!other->hidden)
            return taken;
        complaint.originalNumber.clear(); // nobody is told: it stands among what was told
    }
    const auto known = SealedCases(m_runner).listed();
    if (!known)
        return tl::unexpected(known.error());
    const bool isKnown = std::any_of(known->begin(), known->end(),
                                     [&](const KnownCase *one) { return one->row.complaint.originalNumber == number; });
    return isKnown ? taken : Result<void>();
}

Result<ReceivedComplaint> ComplaintReceiving::store(const Receiving &how)
{
    const SubjectFinder finder(m_runner, m_scope.day());
    const auto received = OfficeDay::fromText(m_report.received.day);
    const auto known = finder.facts(m_report, received.value_or(m_scope.day()));
    if (!known)
        return tl::unexpected(known.error());
    const auto &actor = m_scope.moment().actor;
    const ShutOut shutOut = shutOutOf(m_report.classCode, m_report.subjects, m_report.service, *known);
    if (actor.staff && !how.handsOver && isMeant(*actor.staff, shutOut, *known))
        return refuse(ErrorCode::ReceiverIsSubject);
    const CaseRoute route = routeOf(finder.activeStaff(), shutOut,
                                    standingOf(m_report.classCode, m_report.subjects, known->confirmed),
                                    m_report.forms);
    const auto state = firstState();
    if (!state)
        return tl::unexpected(state.error());

    storage::ComplaintStore store(m_runner.connection());
    Complaint complaint = row(*state);
    const auto isFree = takeNumber(complaint);
    if (!isFree)
        return tl::unexpected(isFree.error());
    const auto done = steps(complaint);
    complaint.id = store.insert(complaint, done, {}, m_scope.images());
    // Also where nothing is sealed yet: what it holds for its typist says that the receipt is still to be printed.
    const auto typist = how.handsOver ? std::nullopt : actor.staff;
    auto key = CaseKeys(m_runner).make(m_scope, complaint.id, finder.excluded(shutOut, route), typist);
    const bool sealsNothing = !complaint.sealed && m_report.identity.isEmpty() && m_report.attachments.empty();
    if (!key && !(sealsNothing && key.error().code == ErrorCode::NoSecret))
        return tl::unexpected(key.error());
    if (!complaint.sealed)
        store.allege(complaint.id, m_report.forms, m_scope.images());
    writeWords(complaint, key ? &*key : nullptr);
    if (const auto taken = key
            ? CaseAttachments(m_runner).take(m_scope, *key, how.draft.value_or(DraftId()), m_report.attachments)
            : Result<void>();
        !taken)
        return tl::unexpected(taken.error());
    writeReceipt(complaint, key ? &*key : nullptr);
    if (const auto judged = CaseDeadlines(m_runner).judge(m_scope,
                                                          {complaint, done, m_report.promisedDay, m_report.happened});
        !judged)
        return tl::unexpected(judged.error());
    if (how.draft && actor.staff) {
        if (const auto dropped = ComplaintDrafts(m_runner).dropInAct(*actor.staff, *how.draft); !dropped)
            return tl::unexpected(dropped.error());
    }
    m_scope.setSubject(subjectOf(complaint.id));
    m_scope.setResult(QStringLiteral("complaint"), complaint.id.value());
    const ReceivedComplaint told{complaint.id, complaint.number, complaint.hidden, route.to};
    if (route.to != CaseGoesTo::Supervisor || !how.sealsHandOver || !key || !actor.staff)
        return told;
    return keepHandOver(complaint.id, *std::move(key), how.sealsHandOver).map([&] { return told; });
}

// Where nothing can be handed over, no case is lost for it: it stays sealed to the office's recovery pair.
Result<void> ComplaintReceiving::keepHandOver(ComplaintId complaint, CaseKey key,
                                              const std::function<QByteArray(const CaseHandOver &)> &seals) const
{
    OpenCase open{*storage::ComplaintStore(m_runner.connection()).byId(complaint), std::move(key), {}};
    const auto out = handOverIn(m_runner, m_scope, open, {});
    if (!out) {
        const bool isNone = out.error().code == ErrorCode::NoSecret || out.error().code == ErrorCode::ReportState;
        return isNone ? Result<void>() : tl::unexpected(out.error());
    }
    ComplaintDrafts(m_runner).addInAct(*m_scope.moment().actor.staff, handOverDraft(), seals(*out));
    return {};
}

ReportRules ComplaintDesk::rules() const
{
    ReportRules rules{m_runner.catalogue().complaints, {}, m_runner.zone().dayOf(m_runner.clock().now())};
    for (const auto &one : m_runner.catalogue().reasonsOf(QStringLiteral("complaint_channel")))
        rules.channels << one.code;
    return rules;
}

Result<ReceivedComplaint> ComplaintDesk::receive(const Act &act, const ComplaintReport &typed, const Receiving &how)
{
    const auto report = cleaned(typed, rules(), how.handsOver);
    if (!report)
        return tl::unexpected(report.error());
    const auto again = [this](const Entry &entry) -> Result<ReceivedComplaint> {
        const ComplaintId id(resultOf(entry).value(QLatin1String("complaint")).toInteger());
        const auto stored = storage::ComplaintStore(m_runner.connection()).byId(id);
        return stored ? Result<ReceivedComplaint>(ReceivedComplaint{id, stored->number, stored->hidden})
                      : refuse(ErrorCode::Conflict, entry.act);
    };
    Act received = act;
    if (how.handsOver)
        received.papers.clear(); // whoever hands it over prints nothing of it
    return m_runner.answer<ReceivedComplaint>(
        received, QStringLiteral("complaint"),
        [&](ActScope &scope) { return ComplaintReceiving(m_runner, *this, scope, *report).store(how); }, again);
}

} // namespace loket
