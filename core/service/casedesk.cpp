// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/casedesk.h"

namespace loket {

Result<CaseView> CaseDesk::act(const Act &, const QString &, LifeAct, const LifeWords &)
{
    return refuse(ErrorCode::NotAllowed);
}

Result<CaseView> CaseDesk::add(const Act &, const QString &, const QString &)
{
    return refuse(ErrorCode::NotAllowed);
}

Result<CaseView> CaseDesk::assign(const Act &, const QString &, StaffId)
{
    return refuse(ErrorCode::NotAllowed);
}

Result<CaseView> CaseDesk::confirmSubjects(const Act &, const QString &, const ComplaintSubjects &, const QString &)
{
    return refuse(ErrorCode::NotAllowed);
}

Result<CaseView> CaseDesk::release(const Act &, const QString &, StaffId, const QString &)
{
    return refuse(ErrorCode::NotAllowed);
}

Result<CaseView> CaseDesk::promise(const Act &, const QString &, const OfficeDay &, const QString &, const QString &)
{
    return refuse(ErrorCode::NotAllowed);
}

Result<DueLists> CaseDesk::due(const Actor &)
{
    return DueLists();
}

} // namespace loket
