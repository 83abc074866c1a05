// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing at somebody's word; what goes by the calendar stands in retention.cpp.
#include "core/service/privacydesk.h"

#include "core/domain/complaintsteps.h"
#include "core/service/caseerasure.h"
#include "core/service/casework.h"
#include "core/storage/scrub.h"

namespace loket {

namespace {

/// The step tells why, where somebody is left who can read it.
void addStep(CaseWork &work, ActRunner &runner, ErasureExtent extent, const QString &reason)
{
    CaseStep step;
    step.kind = stepkind::erased;
    step.said.reason = reason;
    const Complaint &complaint = work.open().complaint;
    if (extent != ErasureExtent::Everything || !complaint.sealed)
        return work.add(step);
    ComplaintStep row;
    row.kind = step.kind;
    row.state = complaint.state;
    row.at = work.scope().moment().at;
    static_cast<void>(storage::ComplaintStore(runner.connection()).addStep(complaint.id, row, work.scope().images()));
}

} // namespace

Result<CaseView> PrivacyDesk::erase(const Act &act, const QString &number, ErasureExtent extent, const QString &reason)
{
    const QString kind = erasureReasons();
    if (reason.isEmpty())
        return refuse(ErrorCode::ReasonNeeded, kind);
    if (!m_runner.catalogue().reason(kind, reason))
        return refuse(ErrorCode::UnknownReason, QStringLiteral("%1/%2").arg(kind, reason));
    const bool all = extent == ErasureExtent::Everything;
    const auto erased = onCase<CaseView>(
        m_runner, act, QStringLiteral("complaint_erased"), number, CaseAct::Close,
        [&](ActScope &scope, const CaseReader &reader, OpenCase &open) -> Result<CaseView> {
            if (all && !isHead(m_runner))
                return refuse(ErrorCode::NotAllowed, word(Role::UnitHead));
            auto before = reader.view(open);
            if (!before)
                return before;
            if (const auto may = mayErase(open.complaint, before->deadlines, reason); !may)
                return tl::unexpected(may.error());
            CaseWork work(m_runner, scope, open, *std::move(before));
            CaseErasure erasure(m_runner, scope);
            int texts = all ? erasure.everything(work.complaint()) : erasure.identity(open.complaint.id);
            if (extent == ErasureExtent::Identity)
                texts += erasure.files(open.complaint.id);
            if (texts == 0)
                return refuse(ErrorCode::NothingToErase, open.complaint.number);
            addStep(work, m_runner, extent, reason);
            scope.setResult(QStringLiteral("extent"), wordOf(erasureExtentWords, extent));
            scope.setResult(QStringLiteral("reason"), reason);
            scope.setResult(QStringLiteral("texts"), texts);
            return work.finish();
        },
        [&](const Entry &) -> Result<CaseView> {
            const CaseReader reader(m_runner);
            const auto complaint = reader.ofNumber(number);
            return complaint ? reader.asItStands(complaint->id) : refuse(ErrorCode::ComplaintNotFound);
        });
    if (erased)
        static_cast<void>(storage::scrub(m_runner.connection())); // what stays behind goes with the next one
    return erased;
}

} // namespace loket
