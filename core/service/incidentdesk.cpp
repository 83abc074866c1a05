// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/incidentdesk.h"

#include "core/service/actrunner.h"
#include "core/storage/incidentstore.h"
#include "core/storage/ticketstore.h"

namespace loket {

Result<void> IncidentDesk::note(const Act &act, const IncidentNote &told)
{
    const auto body = [&](ActScope &scope) -> Result<void> {
        const Catalogue &catalogue = m_runner.catalogue();
        if (const auto known = catalogue.checkReason(QStringLiteral("incident_behaviour"), told.behaviour)
                                   .and_then([&] {
                                       return catalogue.checkReason(QStringLiteral("incident_end"), told.ending);
                                   });
            !known)
            return known;
        if (told.helper && !catalogue.staffMember(*told.helper))
            return refuse(ErrorCode::UnknownStaff, QString::number(told.helper->value()));
        if (told.visit && !storage::TicketStore(m_runner.connection()).visit(*told.visit))
            return refuse(ErrorCode::TicketNotFound, QString::number(told.visit->value()));
        Incident incident{0, 0, scope.day()};
        incident.at = scope.moment().at;
        incident.counter = act.actor.counter;
        incident.ticket = told.visit;
        incident.staff = act.actor.staff;
        incident.behaviour = told.behaviour;
        incident.helper = told.helper;
        incident.ending = told.ending;
        storage::IncidentStore(m_runner.connection()).add(incident, scope.images());
        scope.setSubject(QStringLiteral("day:%1").arg(scope.day().text()));
        return {};
    };
    return m_runner.perform(act, QStringLiteral("incident"), body);
}

} // namespace loket
