// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/finder.h"

#include "core/domain/reference.h"
#include "core/service/applicationacts.h"
#include "core/storage/applicationstore.h"

#include <algorithm>

namespace loket {

namespace {

class Finder
{
public:
    explicit Finder(ActRunner &runner) : m_runner(runner), m_acts(runner), m_store(runner.connection()) {}

    Findings find(const QString &typed)
    {
        Findings found;
        const Reference meant = Reference::fromText(typed, m_runner.zone().dayOf(m_runner.clock().now()));
        if (!meant.code.isEmpty()) {
            if (const auto id = m_store.byCode(meant.code))
                add(found.files, *id);
            return found;
        }
        if (meant.number && meant.day)
            addVisit(found, *meant.day, *meant.number);
        else if (meant.number)
            addVisits(found, *meant.number);
        if (found.isEmpty()) { // an office's own numbers may look like anything
            for (const auto &application : m_store.byOfficeNumber(meant.text))
                add(found.files, application.id);
            for (const TicketId visit : m_runner.tickets().withOfficeNumber(meant.text)) {
                addVisit(found.visits, visit);
                setBearing(found.visits.back(), meant.text);
            }
        }
        return found;
    }

    std::vector<FoundVisit> visitsOf(const Findings &found)
    {
        std::vector<FoundVisit> visits = found.visits;
        for (const auto &file : found.files) {
            const auto ids = m_store.visits(file.application.id);
            std::for_each(ids.rbegin(), ids.rend(), [&](TicketId id) { addVisit(visits, id); });
        }
        return visits;
    }

private:
    void add(std::vector<ApplicationRow> &files, ApplicationId id)
    {
        if (const auto dossier = m_store.dossier(id))
            files.push_back(m_acts.rowOf(dossier->application));
    }

    void addVisit(Findings &found, const OfficeDay &day, const TicketNumber &number)
    {
        if (const auto id = m_runner.tickets().find(day, number))
            addVisit(found.visits, *id);
    }

    void addVisit(std::vector<FoundVisit> &visits, TicketId id)
    {
        const auto visit = m_runner.tickets().visit(id);
        if (!visit)
            return;
        FoundVisit one{*visit};
        for (const auto &application : m_store.ofTicket(id))
            add(one.files, application.id);
        visits.push_back(std::move(one));
    }

    static void setBearing(FoundVisit &found, const QString &officeNumber)
    {
        for (const Leg &leg : found.visit.legs) {
            if (leg.officeNumber == officeNumber && !leg.application && leg.outcome != LegOutcome::Undone)
                found.bearing = leg.service;
        }
    }

    void addVisits(Findings &found, const TicketNumber &number)
    {
        OfficeDay day = m_runner.zone().dayOf(m_runner.clock().now());
        for (int i = 0; i < searchedDays; ++i, day = day.previous())
            addVisit(found, day, number);
    }

    ActRunner &m_runner;
    ApplicationActs m_acts;
    storage::ApplicationStore m_store;
};

} // namespace

Result<Findings> findAnything(ActRunner &runner, const QString &typed)
{
    const QString text = typed.trimmed();
    const Findings found = Finder(runner).find(text);
    return found.isEmpty() ? Result<Findings>(refuse(ErrorCode::ApplicationNotFound, text)) : found;
}

Result<std::vector<FoundVisit>> findVisits(ActRunner &runner, const QString &typed)
{
    return findAnything(runner, typed).map([&](const Findings &found) { return Finder(runner).visitsOf(found); });
}

} // namespace loket
