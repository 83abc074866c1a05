// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/casereader.h"

#include "core/domain/complaintsteps.h"
#include "core/domain/searchwords.h"
#include "core/domain/text.h"
#include "core/service/caseattachments.h"
#include "core/service/caseclock.h"
#include "core/service/caseindex.h"
#include "core/service/complaintreceiving.h"
#include "core/service/subjectfinder.h"
#include "core/storage/complainttextstore.h"
#include "core/storage/notestore.h"

#include <algorithm>

namespace loket {

namespace {

constexpr int mostNumber = 80; ///< characters

bool isHandler(RoleSet roles)
{
    return !roles.common(handlerRoles()).isEmpty();
}

CaseStanding standingOf(const Complaint &complaint)
{
    if (!complaint.hidden)
        return CaseStanding::Ordinary;
    return complaint.confirmed ? CaseStanding::Confirmed : CaseStanding::Unconfirmed;
}

} // namespace

bool isHead(ActRunner &runner)
{
    const auto &session = runner.gate().session();
    return session && session->roles.has(Role::UnitHead);
}

Result<void> noteDenied(ActRunner &runner, const Actor &actor, const QString &typed)
{
    return runner.perform(Act{actor}, QStringLiteral("complaint_denied"), [&](ActScope &scope) -> Result<void> {
        const QString salt = storage::newSalt();
        scope.setSubject(actor.staff ? subjectOf(*actor.staff) : subjectOf(actor.station));
        scope.setResult(QStringLiteral("salt"), salt);
        scope.setResult(QStringLiteral("typed"), storage::saltedDigest(salt, typed));
        return {};
    });
}

CaseReader::CaseReader(ActRunner &runner) : m_runner(runner), m_keys(runner) {}

OfficeDay CaseReader::today() const
{
    return m_runner.zone().dayOf(m_runner.clock().now());
}

std::optional<Complaint> CaseReader::ofNumber(const QString &typed) const
{
    // What is longer or holds what no text may hold is the number of no case, for either database.
    const auto number = cleanText(typed, mostNumber);
    auto complaint = storage::ComplaintStore(m_runner.connection())
                         .byNumber(number && number->removed.isEmpty() ? number->text.toUpper() : QString());
    if (!complaint && m_runner.gate().session())
        static_cast<void>(m_keys.open({}));
    return complaint;
}

Result<OpenCase> CaseReader::openCase(const Complaint &complaint, bool isListed) const
{
    const auto &session = m_runner.gate().session();
    if (!session)
        return refuse(ErrorCode::ComplaintNotFound);
    OpenCase open{complaint, {}, {}};
    auto key = complaint.sealed || !isListed ? m_keys.open(complaint.id)
                                             : Result<CaseKey>(refuse(ErrorCode::ComplaintNotFound));
    if (key) {
        open.allowed = allowed(complaint, key->excluded());
        open.key = *std::move(key);
    } else if (complaint.sealed) {
        return tl::unexpected(key.error());
    } else {
        open.allowed = allowedActs({session->roles, false, CaseRelation::NotSubject}, standingOf(complaint));
    }
    return open;
}

CaseActs CaseReader::allowed(const Complaint &complaint, const std::vector<StaffId> &excluded) const
{
    const auto &session = m_runner.gate().session();
    if (!session)
        return {};
    const bool isExcluded = isOneOf(excluded, session->staff);
    return allowedActs({session->roles, !isHandler(session->roles),
                        isExcluded ? CaseRelation::PossibleSubject : CaseRelation::NotSubject},
                       standingOf(complaint));
}

Result<std::map<QString, QString>> CaseReader::words(const OpenCase &open, bool withIdentity) const
{
    std::map<QString, QString> words;
    for (const auto &text : storage::ComplaintTextStore(m_runner.connection()).of(open.complaint.id)) {
        if (text.step || text.words.body.isEmpty() || text.words.part == attachmentPart()
            || (text.words.part == identityPart() && !withIdentity))
            continue;
        if (text.words.sealed && !open.key)
            return refuse(ErrorCode::ComplaintNotFound);
        const auto plain = open.key ? open.key->openWords(text.words) : Result<QString>(text.words.body);
        if (!plain)
            return tl::unexpected(plain.error());
        words[text.words.part] = *plain;
    }
    return words;
}

Result<ComplaintReport> CaseReader::report(const OpenCase &open) const
{
    return words(open).and_then([&](const auto &written) { return reportFrom(open.complaint, written); });
}

Result<ComplaintReport> CaseReader::reportFrom(const Complaint &complaint, const std::map<QString, QString> &words)
{
    ComplaintReport report;
    if (const auto stored = words.find(factsPart()); stored != words.end()) {
        auto read = reportFromDraft(stored->second.toUtf8());
        if (!read)
            return read;
        report = *std::move(read);
    } else { // of another system
        report.classCode = complaint.classCode;
        report.channel = complaint.channel;
        if (const auto number = words.find(originalNumberPart()); number != words.end())
            report.originalNumber = number->second;
    }
    for (const auto &part : reportParts()) {
        if (const auto stored = words.find(QLatin1String(part.part)); stored != words.end())
            part.of(report) = stored->second;
    }
    if (const auto stored = words.find(identityPart()); stored != words.end()) {
        const auto whose = reportFromDraft(stored->second.toUtf8());
        if (!whose)
            return whose;
        report.identity = whose->identity;
    }
    return report;
}

bool CaseReader::hasIdentity(ComplaintId complaint) const
{
    const auto texts = storage::ComplaintTextStore(m_runner.connection()).of(complaint);
    return std::any_of(texts.begin(), texts.end(),
                       [](const auto &one) { return one.words.part == identityPart() && !one.words.body.isEmpty(); });
}

/// Of what was erased its place stays, empty.
bool CaseReader::isIdentityErased(ComplaintId complaint) const
{
    const auto texts = storage::ComplaintTextStore(m_runner.connection()).of(complaint);
    return std::any_of(texts.begin(), texts.end(),
                       [](const auto &one) { return one.words.part == identityPart() && one.words.body.isEmpty(); });
}

std::optional<StaffId> CaseReader::handlerOf(const std::optional<StaffId> &given,
                                             const std::vector<StaffId> &excluded) const
{
    const Staff *person = given ? m_runner.catalogue().staffMember(*given) : nullptr;
    const bool can = person && person->isActiveOn(today().text()) && isHandler(person->roles)
        && !isOneOf(excluded, *given);
    return can ? given : std::nullopt;
}

std::optional<StaffId> CaseReader::handlerOf(const OpenCase &open, const std::optional<StaffId> &given) const
{
    return handlerOf(given, open.key ? open.key->excluded() : std::vector<StaffId>());
}

std::vector<StaffId> CaseReader::shutOut(const CaseView &view) const
{
    const Complaint &complaint = view.complaint;
    auto facts = SubjectFinder(m_runner, today())
                     .facts(view.report, OfficeDay::fromText(complaint.receivedDay).value_or(today()));
    if (!facts)
        return {};
    facts->confirmed = complaint.confirmed;
    facts->released = view.released;
    const ComplaintSubjects &subjects = view.confirmed ? *view.confirmed : view.report.subjects;
    ShutOut out = shutOutOf(complaint.classCode, subjects, view.report.service, *facts);
    std::vector<StaffId> all = std::move(out.subjects);
    all.insert(all.end(), out.possible.begin(), out.possible.end());
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<LifeAct> CaseReader::lifeActs(const OpenCase &open, const CaseView &view) const
{
    std::vector<LifeAct> acts;
    const bool isComplaint = ComplaintClass{.code = view.complaint.classCode}.isComplaint();
    const bool namesPerson = (view.confirmed ? *view.confirmed : view.report.subjects).namesPerson();
    for (const LifeAct act : lifeActsFrom(view.complaint.state, isComplaint)) {
        const bool fits = (act != LifeAct::DeemWithdrawn || isCompletionOver(view.deadlines))
            && (act != LifeAct::AnswerOnSpot || !namesPerson);
        if (fits && open.allowed.has(caseActOf(act)) && (!lifeRowOf(act).headOnly || isHead(m_runner)))
            acts.push_back(act);
    }
    return acts;
}

Result<CaseView> CaseReader::view(const OpenCase &open) const
{
    auto read = report(open);
    if (!read)
        return tl::unexpected(read.error());
    auto steps = CaseSteps(m_runner).of(open.complaint, open.key ? &*open.key : nullptr);
    if (!steps)
        return tl::unexpected(steps.error());
    CaseView view{open.complaint, *std::move(read)};
    view.hasIdentity = hasIdentity(open.complaint.id);
    view.steps = *std::move(steps);
    view.allowed = open.allowed;
    view.identityErased = isIdentityErased(open.complaint.id);
    const CaseSum sum = sumOf(view.steps, view.report.promisedDay);
    if (open.complaint.sealed) {
        view.complaint.service = view.report.service;
        view.complaint.visit = view.report.visit;
    }
    if (view.complaint.originalNumber.isEmpty())
        view.complaint.originalNumber = view.report.numberThere();
    view.complaint.promisedDay = sum.promisedDay;
    if (open.key) {
        auto attached = CaseAttachments(m_runner).of(*open.key);
        if (!attached)
            return tl::unexpected(attached.error());
        view.attachments = *std::move(attached);
        for (CaseAttachment &one : view.attachments)
            one.what.key.clear();
    }
    view.handler = handlerOf(open, sum.handler);
    view.confirmed = sum.confirmed;
    view.released = sum.released;
    if (open.allowed.has(CaseAct::Release))
        view.shutOut = shutOut(view);
    view.mayConfirm = isHead(m_runner) && open.allowed.has(CaseAct::Assign)
        && ComplaintClass{.code = view.complaint.classCode}.isComplaint();
    auto deadlines = CaseDeadlines(m_runner).of(
        {open.complaint, rowsOf(view.steps), sum.promisedDay, view.report.happened}, today());
    if (!deadlines)
        return tl::unexpected(deadlines.error());
    view.deadlines = *std::move(deadlines);
    view.lifeActs = lifeActs(open, view);
    if (open.allowed.has(CaseAct::Close) && (view.hasIdentity || !view.attachments.empty()))
        view.erasable.push_back(ErasureExtent::Identity);
    if (open.allowed.has(CaseAct::Close) && view.hasIdentity && !view.attachments.empty())
        view.erasable.push_back(ErasureExtent::IdentityAlone);
    if (open.allowed.has(CaseAct::Close) && isHead(m_runner))
        view.erasable.push_back(ErasureExtent::Everything);
    return view;
}

Result<KnownCase> CaseReader::know(const OpenCase &open) const
{
    KnownCase known;
    known.opens = true;
    known.row.complaint = open.complaint;
    std::map<QString, QString> words;
    for (const auto &text : storage::ComplaintTextStore(m_runner.connection()).of(open.complaint.id)) {
        const bool isRead = !text.words.body.isEmpty() && text.words.part != identityPart();
        if (!isRead || (text.step && !CaseIndex::isSearched(text.words.part)))
            continue;
        const auto plain = open.key ? open.key->openWords(text.words) : Result<QString>(text.words.body);
        if (!plain)
            return tl::unexpected(plain.error());
        if (CaseIndex::isSearched(text.words.part))
            known.text += *plain + partEnd;
        if (!text.step)
            words[text.words.part] = *plain;
    }
    const auto report = reportFrom(open.complaint, words);
    if (!report)
        return tl::unexpected(report.error());
    if (known.row.complaint.originalNumber.isEmpty())
        known.row.complaint.originalNumber = report->numberThere();
    known.text += numbersOf(known.row.complaint);
    known.words = joinedWords(searchWords(known.text));
    const auto steps = CaseSteps(m_runner).of(open.complaint, open.key ? &*open.key : nullptr);
    if (!steps)
        return tl::unexpected(steps.error());
    const CaseSum sum = sumOf(*steps, report->promisedDay);
    known.row.complaint.service = report->service;
    known.row.complaint.visit = report->visit;
    known.row.complaint.promisedDay = sum.promisedDay;
    if (ComplaintClass{.code = open.complaint.classCode}.isComplaint())
        known.row.forms = report->forms;
    known.steps = rowsOf(*steps);
    known.given = sum.handler;
    if (open.key)
        known.excluded = open.key->excluded();
    return known;
}

Result<void> CaseReader::date(KnownCase &known) const
{
    if (known.row.complaint.settledAt || known.catalogue == m_runner.catalogueReadings())
        return {};
    const auto deadlines = CaseDeadlines(m_runner).of(
        {known.row.complaint, known.steps, known.row.complaint.promisedDay}, today());
    if (!deadlines)
        return tl::unexpected(deadlines.error());
    const CaseDeadline *next = nextDue(*deadlines);
    known.row.next = next ? std::optional(*next) : std::nullopt;
    known.catalogue = m_runner.catalogueReadings();
    return {};
}

CaseRow CaseReader::rowOf(const KnownCase &known) const
{
    CaseRow row = known.row;
    if (row.complaint.settledAt)
        return row;
    row.handler = handlerOf(known.given, known.excluded);
    if (row.next)
        row.next->light = lightOf(row.next->lastDay, today(), m_runner.catalogue().calendar);
    return row;
}

Result<CaseView> CaseReader::asItStands(ComplaintId complaint) const
{
    const auto stored = storage::ComplaintStore(m_runner.connection()).byId(complaint);
    if (!stored)
        return refuse(ErrorCode::ComplaintNotFound);
    const auto open = openCase(*stored);
    if (open && open->allowed.has(CaseAct::Open))
        return view(*open);
    CaseView hardly; // somebody who has just named himself, or erased it, has nothing more to do with it
    hardly.complaint = *stored;
    return hardly;
}

Result<CaseRow> CaseReader::row(const OpenCase &open) const
{
    if (open.complaint.sealed) {
        return know(open).and_then([&](KnownCase known) { return date(known).map([&] { return rowOf(known); }); });
    }
    storage::ComplaintStore store(m_runner.connection());
    CaseRow row{open.complaint};
    if (ComplaintClass{.code = open.complaint.classCode}.isComplaint())
        row.forms = store.alleged(open.complaint.id);
    if (open.complaint.settledAt)
        return row;
    const auto steps = store.steps(open.complaint.id);
    if (std::any_of(steps.begin(), steps.end(), [](const auto &one) { return one.kind == stepkind::assigned; })) {
        const auto said = CaseSteps(m_runner).of(open.complaint, nullptr);
        if (!said)
            return tl::unexpected(said.error());
        row.handler = handlerOf(open, sumOf(*said, row.complaint.promisedDay).handler);
    }
    const auto deadlines = CaseDeadlines(m_runner).of({row.complaint, steps, row.complaint.promisedDay}, today());
    if (!deadlines)
        return tl::unexpected(deadlines.error());
    if (const CaseDeadline *next = nextDue(*deadlines))
        row.next = *next;
    return row;
}

} // namespace loket
