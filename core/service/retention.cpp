// SPDX-License-Identifier: GPL-3.0-or-later
// What goes by the office's own times of keeping. Nothing is read, so no key is needed.
#include "core/domain/complaintsteps.h"
#include "core/service/actrunner.h"
#include "core/service/caseerasure.h"
#include "core/service/complaintdesk.h"
#include "core/service/complaintdrafts.h"
#include "core/service/privacydesk.h"
#include "core/storage/complaintstore.h"
#include "core/storage/draftstore.h"
#include "core/storage/scrub.h"

#include <algorithm>
#include <limits>

namespace loket {

namespace {

constexpr Millis dayMs = 24 * 60 * minuteMs;
constexpr int atOnce = 200; ///< cases of one act: an entry stays readable

/// What is due now, at most so many of each.
struct DueData {
    std::vector<ComplaintId> identities{};
    std::vector<ComplaintId> cases{};
    std::vector<storage::DraftRow> drafts{};

    [[nodiscard]] bool isEmpty() const { return identities.empty() && cases.empty() && drafts.empty(); }
};

/// As it is told: hidden cases go with the others and are in no count (corrections.md 7).
RetentionCount toldCount(ActRunner &runner, const DueData &due)
{
    storage::ComplaintStore store(runner.connection());
    const auto shown = [&](const std::vector<ComplaintId> &cases) {
        return qint64(std::count_if(cases.begin(), cases.end(), [&](ComplaintId one) {
            const auto complaint = store.byId(one);
            return complaint && !complaint->hidden;
        }));
    };
    return {shown(due.identities), shown(due.cases), runner.catalogue().settings.draftDays > 0, true};
}

DueData dueData(ActRunner &runner, Instant now, int most)
{
    const Settings &kept = runner.catalogue().settings;
    storage::ComplaintStore store(runner.connection());
    DueData due;
    if (kept.caseDays > 0)
        due.cases = store.withWordsOver(now - kept.caseDays * dayMs, most);
    if (kept.identityDays > 0) {
        due.identities = store.withIdentityOver(now - kept.identityDays * dayMs, most);
        std::erase_if(due.identities, [&](ComplaintId one) { // goes with its case
            return std::binary_search(due.cases.begin(), due.cases.end(), one);
        });
    }
    if (kept.draftDays > 0) {
        due.drafts = storage::DraftStore(runner.connection()).savedBefore(now - kept.draftDays * dayMs);
        // What goes to the supervisor stays until he has it.
        std::erase_if(due.drafts, [](const auto &draft) { return isHandOver(draft.kind); });
    }
    return due;
}

bool isAnyTimeSet(const Settings &kept)
{
    return kept.identityDays > 0 || kept.caseDays > 0 || kept.draftDays > 0;
}

/// Whose step it was stands in the entry; what is sealed has nobody's name in its rows.
void addErasedStep(ActRunner &runner, ActScope &scope, const Complaint &complaint)
{
    ComplaintStep step;
    step.kind = stepkind::erased;
    step.state = complaint.state;
    step.at = scope.moment().at;
    static_cast<void>(storage::ComplaintStore(runner.connection()).addStep(complaint.id, step, scope.images()));
}

} // namespace

Result<RetentionCount> PrivacyDesk::retentionDue(const Actor &reader)
{
    if (const auto allowed = m_runner.may(reader, QStringLiteral("read_retention")); !allowed)
        return tl::unexpected(allowed.error());
    return storage::reading(m_runner.connection(), [&]() -> Result<RetentionCount> {
        RetentionCount count = toldCount(m_runner,
                                         dueData(m_runner, m_runner.clock().now(), std::numeric_limits<int>::max()));
        count.isSet = isAnyTimeSet(m_runner.catalogue().settings);
        return count;
    });
}

Result<RetentionCount> PrivacyDesk::purgeSome(const Act &act)
{
    return m_runner.answer<RetentionCount>(
        act, QStringLiteral("retention_purge"),
        [&](ActScope &scope) -> Result<RetentionCount> {
            const DueData due = dueData(m_runner, scope.moment().at, atOnce);
            const RetentionCount told = toldCount(m_runner, due);
            storage::ComplaintStore store(m_runner.connection());
            CaseErasure erasure(m_runner, scope);
            for (const ComplaintId one : due.identities) {
                erasure.identity(one);
                erasure.files(one);
                addErasedStep(m_runner, scope, *store.byId(one));
            }
            for (const ComplaintId one : due.cases) {
                Complaint complaint = *store.byId(one);
                erasure.everything(complaint);
                store.update(complaint, scope.images());
                addErasedStep(m_runner, scope, complaint);
            }
            for (const auto &draft : due.drafts) {
                if (const auto dropped = ComplaintDrafts(m_runner).dropInAct(draft.typist, draft.id); !dropped)
                    return tl::unexpected(dropped.error());
            }
            scope.setSubject(settingsSubject());
            scope.setResult(QStringLiteral("identities"), static_cast<qint64>(due.identities.size()));
            scope.setResult(QStringLiteral("cases"), static_cast<qint64>(due.cases.size()));
            scope.setResult(QStringLiteral("drafts"), static_cast<qint64>(due.drafts.size()));
            return told;
        },
        [](const Entry &entry) -> Result<RetentionCount> { return refuse(ErrorCode::Conflict, entry.act); });
}

Result<RetentionCount> PrivacyDesk::purge(const Actor &actor)
{
    RetentionCount all;
    all.isSet = isAnyTimeSet(m_runner.catalogue().settings);
    all.drafts = m_runner.catalogue().settings.draftDays > 0;
    for (;;) {
        const auto some = purgeSome(Act{actor});
        if (!some)
            return some;
        all.identities += some->identities;
        all.cases += some->cases;
        const auto isOver = storage::reading(m_runner.connection(), [&]() -> Result<bool> {
            return dueData(m_runner, m_runner.clock().now(), 1).isEmpty();
        });
        if (!isOver)
            return tl::unexpected(isOver.error());
        if (*isOver)
            break;
    }
    if (const auto clean = storage::scrub(m_runner.connection()); !clean)
        return tl::unexpected(clean.error());
    return all;
}

} // namespace loket
