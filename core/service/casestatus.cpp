// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor is told, and what is handed to the person whose data it is: both only against a proof.
#include "core/domain/complaintsteps.h"
#include "core/domain/reportfield.h"
#include "core/service/caseclock.h"
#include "core/service/caseproof.h"
#include "core/service/privacydesk.h"
#include "core/service/rowhistory.h"
#include "core/storage/journalstore.h"

#include <set>

namespace loket {

namespace {

constexpr Millis forgottenAfter = 60 * minuteMs;

/// The tries of an officer for visitors are counted apart from those of his own secret.
qint64 counterOf(StaffId officer)
{
    return -officer.value();
}

/// Of a hidden case only who may open it learns that it is there.
Result<OpenCase> caseForStatus(ActRunner &runner, const QString &number)
{
    const CaseReader reader(runner);
    const auto complaint = reader.ofNumber(number);
    const auto &session = runner.gate().session();
    if (!complaint || !session)
        return refuse(ErrorCode::ComplaintNotFound);
    auto open = reader.openCase(*complaint);
    if (!open && !complaint->hidden)
        open = OpenCase{*complaint, {}, allowedActs(CasePerson{session->roles}, CaseStanding::Ordinary)};
    if (!open || !open->allowed.has(CaseAct::AskStatus))
        return refuse(ErrorCode::ComplaintNotFound);
    return open;
}

bool isTold(const Catalogue &catalogue, const CaseDeadline &deadline)
{
    if (deadline.code == unitPromise())
        return true;
    const auto &known = catalogue.complaints.deadlines;
    const auto record = std::find_if(known.begin(), known.end(),
                                     [&](const ComplaintDeadline &one) { return one.code == deadline.code; });
    return record != known.end() && record->active && record->verified && !deadline.isWarning;
}

Result<CaseStatus> statusOf(ActRunner &runner, const OpenCase &open)
{
    const auto steps = storage::ComplaintStore(runner.connection()).steps(open.complaint.id);
    return CaseDeadlines(runner)
        .of({open.complaint, steps, open.complaint.promisedDay}, CaseReader(runner).today())
        .map([&](std::vector<CaseDeadline> deadlines) {
            deadlines.erase(std::remove_if(deadlines.begin(), deadlines.end(),
                                           [&](const CaseDeadline &one) { return !isTold(runner.catalogue(), one); }),
                            deadlines.end());
            CaseStatus status{open.complaint.number, open.complaint.state};
            if (const CaseDeadline *next = nextDue(deadlines))
                status.next = next->lastDay;
            return status;
        });
}

/// Of a case that the asker may open: whoever stands there is not known by what was shown or said.
tl::unexpected<Error> wrongProof()
{
    return refuseField(ReportField::Contact, FieldFault::Unknown);
}

bool isDenied(const Error &error)
{
    return error.code == ErrorCode::ComplaintNotFound || error == wrongProof().value();
}

const std::set<QString> &readingKinds()
{
    static const std::set<QString> kinds{QStringLiteral("complaint_open"),   QStringLiteral("identity_read"),
                                         QStringLiteral("complaint_status"), QStringLiteral("person_export"),
                                         QStringLiteral("complaint_print"),  QStringLiteral("complaint_reprint")};
    return kinds;
}

std::vector<PersonRecord::Reading> readingsOf(ActRunner &runner, ComplaintId complaint)
{
    std::vector<PersonRecord::Reading> readings;
    for (const Entry &entry : runner.entries().ofSubject(subjectOf(complaint))) {
        if (!readingKinds().contains(entry.kind))
            continue;
        const Staff *person = entry.staff ? runner.catalogue().staffMember(*entry.staff) : nullptr;
        readings.push_back({entry.at, entry.kind, person ? person->name : QString(),
                            resultOf(entry).value(QLatin1String("purpose")).toString()});
    }
    std::stable_sort(readings.begin(), readings.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return readings;
}

/// A try is counted first and judged then.
template<class Value, class Ask>
Result<Value> slowedDown(ActRunner &runner, Attempts &attempts, const Act &act, const QString &typed, Ask ask)
{
    if (!act.actor.staff)
        return refuse(ErrorCode::NotSignedIn);
    const qint64 counter = counterOf(*act.actor.staff);
    const auto counted = storage::transact(runner.connection(),
                                           [&] { return attempts.count(counter, forgottenAfter).map([](int) {}); });
    if (!counted)
        return tl::unexpected(counted.error());
    Result<Value> answer = ask(counter);
    if (!answer && isDenied(answer.error())) {
        if (const auto noted = noteDenied(runner, act.actor, typed); !noted)
            return tl::unexpected(noted.error());
    } else if (!answer) { // it was no wrong try
        const auto back = storage::transact(runner.connection(), [&]() -> Result<void> {
            attempts.takeBack(counter);
            return {};
        });
        if (!back)
            return tl::unexpected(back.error());
    }
    return answer;
}

} // namespace

Result<CaseStatus> PrivacyDesk::status(const Act &act, const QString &typed)
{
    const QString kind = QStringLiteral("complaint_status");
    if (const auto allowed = m_runner.may(act.actor, kind); !allowed)
        return tl::unexpected(allowed.error());
    const auto question = StatusQuestion::fromText(typed).value_or(StatusQuestion{typed.trimmed()});
    return slowedDown<CaseStatus>(m_runner, m_attempts, act, typed, [&](qint64 counter) {
        return m_runner.answer<CaseStatus>(
            act, kind,
            [&](ActScope &scope) -> Result<CaseStatus> {
                const auto open = caseForStatus(m_runner, question.number);
                if (!open)
                    return tl::unexpected(open.error());
                const QString by = CaseProof(m_runner).of(*open, question);
                if (by.isEmpty())
                    return refuse(ErrorCode::ComplaintNotFound);
                m_attempts.takeBack(counter);
                scope.setSubject(subjectOf(open->complaint.id));
                scope.setResult(QStringLiteral("by"), by);
                return statusOf(m_runner, *open);
            },
            [](const Entry &entry) -> Result<CaseStatus> { return refuse(ErrorCode::Conflict, entry.act); });
    });
}

Result<PersonRecord> PrivacyDesk::personRecord(const Act &act, const QString &number, const QString &proof,
                                               const QString &purpose)
{
    const QString kind = QStringLiteral("person_export");
    if (const auto allowed = m_runner.may(act.actor, kind); !allowed)
        return tl::unexpected(allowed.error());
    const QString purposes = QStringLiteral("identity_read");
    if (!m_runner.catalogue().reason(purposes, purpose))
        return refuse(ErrorCode::ReasonNeeded, purposes);
    StatusQuestion question{number.trimmed().toUpper(), {}, proof.simplified()};
    if (auto code = ReceiptCode::fromText(proof))
        question.code = std::move(code);
    return slowedDown<PersonRecord>(m_runner, m_attempts, act, number, [&](qint64 counter) {
        return m_runner.answer<PersonRecord>(
            act, kind,
            [&](ActScope &scope) -> Result<PersonRecord> {
                const CaseReader reader(m_runner);
                const auto complaint = reader.ofNumber(question.number);
                const auto open = complaint ? reader.openCase(*complaint) : refuse(ErrorCode::ComplaintNotFound);
                if (!open || !open->allowed.has(CaseAct::Open))
                    return refuse(ErrorCode::ComplaintNotFound);
                if (CaseProof(m_runner).of(*open, question).isEmpty())
                    return wrongProof();
                m_attempts.takeBack(counter);
                scope.setSubject(subjectOf(complaint->id));
                scope.setResult(QStringLiteral("purpose"), purpose);
                auto view = reader.view(*open);
                const auto words = reader.words(*open, true);
                if (!view || !words)
                    return tl::unexpected(view ? words.error() : view.error());
                const auto report = CaseReader::reportFrom(open->complaint, *words);
                if (!report)
                    return tl::unexpected(report.error());
                view->report.identity = report->identity;
                const Service *about = view->report.service ? m_runner.catalogue().service(*view->report.service)
                                                            : nullptr;
                return PersonRecord{withoutOthers(*std::move(view)), readingsOf(m_runner, complaint->id),
                                    about ? about->nameId : QString()};
            },
            [](const Entry &entry) -> Result<PersonRecord> { return refuse(ErrorCode::Conflict, entry.act); });
    });
}

} // namespace loket
