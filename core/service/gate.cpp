// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/gate.h"

namespace loket {

Result<void> Gate::check(const Actor &actor, const QString &act, const Catalogue &catalogue, const QString &day) const
{
    const AccessRow *row = accessTo(act);
    if (!row)
        return refuse(ErrorCode::NotAllowed);
    if (m_readsFile)
        return row->roles.has(Role::File) || row->besides == Besides::Program ? Result<void>()
                                                                              : refuse(ErrorCode::NotAllowed);
    if (catalogue.isBeingSetUp() || m_imports || row->besides == Besides::Secret
        || (row->besides == Besides::Program && !actor.staff))
        return {};
    if (!m_session || actor.staff != m_session->staff)
        return refuse(ErrorCode::NotSignedIn);
    const Staff *person = catalogue.staffMember(m_session->staff);
    if (!person || !person->isActiveOn(day))
        return refuse(ErrorCode::NotActive, person ? person->code : QString());
    const RoleSet roles = m_session->roles.common(person->roles).common(row->roles);
    return roles.isEmpty() ? refuse(ErrorCode::NotAllowed, row->roles.text()) : Result<void>();
}

} // namespace loket
