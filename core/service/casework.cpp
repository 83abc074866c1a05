// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/casework.h"

#include "core/service/caseattachments.h"
#include "core/service/caseclock.h"
#include "core/service/subjectfinder.h"
#include "core/storage/complainttextstore.h"

#include <algorithm>

namespace loket {

namespace {

std::vector<StaffId> sorted(std::vector<StaffId> staff)
{
    std::sort(staff.begin(), staff.end());
    return staff;
}

} // namespace

CaseWork::CaseWork(ActRunner &runner, ActScope &scope, OpenCase &open, CaseView before)
    : m_runner(runner)
    , m_scope(scope)
    , m_open(open)
    , m_before(std::move(before))
{
}

const ComplaintSubjects &CaseWork::subjects() const
{
    return m_before.confirmed ? *m_before.confirmed : m_before.report.subjects;
}

CaseWork::Ruling CaseWork::ruling() const
{
    return {subjects(), m_open.complaint.confirmed, m_before.released, m_before.handler};
}

Result<ShutOut> CaseWork::shutOutBy(const Ruling &ruling) const
{
    const auto received = OfficeDay::fromText(m_open.complaint.receivedDay);
    return SubjectFinder(m_runner, m_scope.day())
        .facts(m_before.report, received.value_or(m_scope.day()))
        .map([&](SubjectFacts facts) {
            facts.confirmed = ruling.confirmed;
            facts.released = ruling.released;
            return shutOutOf(m_open.complaint.classCode, ruling.subjects, m_before.report.service, facts);
        });
}

Result<void> CaseWork::apply(const Ruling &ruling)
{
    const auto shutOut = shutOutBy(ruling);
    if (!shutOut)
        return tl::unexpected(shutOut.error());
    Complaint &complaint = m_open.complaint;
    const SubjectFinder finder(m_runner, m_scope.day());
    const bool hidden = isHidden(complaint.classCode, ruling.subjects);
    const CaseRoute route = routeOf(finder.activeStaff(), *shutOut,
                                    standingOf(complaint.classCode, ruling.subjects, ruling.confirmed),
                                    m_before.report.forms);
    std::vector<StaffId> excluded = finder.excluded(*shutOut, route);
    // Whom the head lets handle it, he lets read it, wherever its kind goes to otherwise.
    excluded.erase(std::remove_if(excluded.begin(), excluded.end(),
                                  [&](StaffId one) {
                                      return shutOut->relationOf(one) == CaseRelation::NotSubject
                                          && (ruling.handler == one || isOneOf(ruling.released, one));
                                  }),
                   excluded.end());
    if (complaint.hidden && !hidden) {
        complaint.shownAt = m_scope.moment().at;
        complaint.agenda = storage::ComplaintStore(m_runner.connection())
                               .nextAgenda(OfficeDay::fromText(complaint.receivedDay).value_or(m_scope.day()));
    } else if (hidden) {
        complaint.shownAt.reset();
    }
    complaint.hidden = hidden;
    complaint.confirmed = hidden && ruling.confirmed;
    if (hidden && !complaint.sealed)
        return seal(excluded);
    if (!m_open.key || sorted(m_open.key->excluded()) == excluded)
        return {};
    return CaseKeys(m_runner).rekey(m_scope, complaint.id, excluded).map([&](CaseKey key) {
        m_open.key = std::move(key);
    });
}

Result<void> CaseWork::seal(const std::vector<StaffId> &excluded)
{
    Complaint &complaint = m_open.complaint;
    CaseKeys keys(m_runner);
    auto key = m_open.key ? keys.rekey(m_scope, complaint.id, excluded) : keys.make(m_scope, complaint.id, excluded);
    if (!key)
        return tl::unexpected(key.error());
    keys.sealAll(m_scope, *key);
    storage::ComplaintStore(m_runner.connection()).concealForms(complaint.id, m_scope.images());
    m_open.key = *std::move(key);
    complaint.sealed = true;
    complaint.service.reset();
    complaint.visit.reset();
    complaint.promisedDay.clear();
    // Of an import it stands nowhere else, and the next import must still know it.
    if (m_before.report.numberThere().isEmpty() && !complaint.originalNumber.isEmpty()) {
        storage::ComplaintTextStore(m_runner.connection())
            .add(complaint.id, {}, m_open.key->sealWords(originalNumberPart(), complaint.originalNumber),
                 m_scope.images());
        complaint.originalDigest = storage::originalDigest(m_runner.catalogue().unit.database,
                                                           complaint.originalNumber);
    }
    complaint.originalNumber.clear();
    complaint.agenda.reset();
    return {};
}

Result<void> CaseWork::attach(const std::vector<PickedFile> &files)
{
    if (files.empty())
        return {};
    if (!m_open.key) { // of another system, or of the time before it had one
        auto key = CaseKeys(m_runner).make(m_scope, m_open.complaint.id, {});
        if (!key)
            return tl::unexpected(key.error());
        m_open.key = *std::move(key);
    }
    return CaseAttachments(m_runner).add(m_scope, *m_open.key, files);
}

void CaseWork::add(CaseStep step)
{
    CaseSteps(m_runner).add(m_scope, m_open.complaint, key(), std::move(step));
}

Result<CaseView> CaseWork::finish()
{
    storage::ComplaintStore store(m_runner.connection());
    store.update(m_open.complaint, m_scope.images());
    const auto steps = CaseSteps(m_runner).of(m_open.complaint, key());
    if (!steps)
        return tl::unexpected(steps.error());
    const auto rows = rowsOf(*steps);
    const CaseTimes times{m_open.complaint, rows, sumOf(*steps, m_before.report.promisedDay).promisedDay,
                          m_before.report.happened};
    const CaseDeadlines deadlines(m_runner);
    if (const auto kept = deadlines.keepMisses(m_scope, m_before.deadlines, times); !kept)
        return tl::unexpected(kept.error());
    if (const auto judged = deadlines.judge(m_scope, times); !judged)
        return tl::unexpected(judged.error());
    return CaseReader(m_runner).asItStands(m_open.complaint.id);
}

} // namespace loket
