// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/applicationdesk.h"

#include "core/domain/applicationcode.h"
#include "core/service/applicationacts.h"
#include "core/service/rowhistory.h"

#include <algorithm>

namespace loket {

class ApplicationDesk::Private
{
public:
    explicit Private(ActRunner &actRunner) : runner(actRunner), acts(actRunner), store(actRunner.connection()) {}

    Result<Dossier> perform(const Act &act, const char *kind, ApplicationId id, const ApplicationActs::Rule &rule)
    {
        return runner.answer<Dossier>(
            act, QString::fromLatin1(kind), [&](ActScope &scope) { return acts.change(scope, id, rule); },
            [&](const Entry &entry) -> Result<Dossier> {
                if (entry.subject != subjectOf(id))
                    return refuse(ErrorCode::Conflict, QStringLiteral("%1 %2").arg(entry.kind, entry.subject));
                return stored(id);
            });
    }

    /// The same with a reason of the catalogue; an empty one is left to the rule.
    Result<Dossier> reasoned(const Act &act, const char *kind, ApplicationId id, const char *reasonKind,
                             const QString &reason, const ApplicationActs::Rule &rule)
    {
        return perform(act, kind, id, [&](const Dossier &dossier, const rules::Moment &now) -> Result<Dossier> {
            if (!reason.isEmpty() && !runner.catalogue().reason(QString::fromLatin1(reasonKind), reason))
                return refuse(ErrorCode::UnknownReason,
                              QStringLiteral("%1/%2").arg(QString::fromLatin1(reasonKind), reason));
            return rule(dossier, now);
        });
    }

    Result<Dossier> stored(ApplicationId id)
    {
        const auto dossier = store.dossier(id);
        return dossier ? Result<Dossier>(*dossier) : refuse(ErrorCode::ApplicationNotFound);
    }

    /// The last act on an application, if it is the actor's own of today, and was not part of a visit.
    Result<Entry> ownLastAct(const Application &application, const Actor &actor, const OfficeDay &today)
    {
        const auto last = acts.lastAct(application);
        const bool isOwn = last && last->subject == subjectOf(application.id) && last->staff == actor.staff
            && last->officeDay == today.text();
        if (isOwn)
            return *last;
        const QString visit = last ? ownVisitHere(*last, actor, today) : QString();
        return refuse(ErrorCode::NothingToUndo,
                      (applicationcode::text(application.code) + QLatin1Char(' ') + visit).trimmed());
    }

    /// The number of the visit that an act was part of, where the actor's own counter can take that back; else empty.
    QString ownVisitHere(const Entry &last, const Actor &actor, const OfficeDay &today)
    {
        const QJsonObject result = resultOf(last);
        const bool isHere = last.staff == actor.staff && last.officeDay == today.text() && last.station == actor.station
            && actor.counter && numberIn(result, "counter") == actor.counter->value();
        const auto visit = isHere ? runner.tickets().visit(TicketId(numberIn(result, "ticket"))) : std::nullopt;
        return visit ? visit->ticket.number.text() : QString();
    }

    /// Reads within one transaction, if whoever asks may.
    template<class Body>
    auto read(const Actor &reader, Body body) -> decltype(body())
    {
        if (const auto allowed = runner.may(reader, QStringLiteral("read_applications")); !allowed)
            return tl::unexpected(allowed.error());
        return storage::reading(runner.connection(), body);
    }

    ActRunner &runner;
    ApplicationActs acts;
    storage::ApplicationStore store;
};

ApplicationDesk::ApplicationDesk(ActRunner &runner) : d(std::make_unique<Private>(runner)) {}
ApplicationDesk::~ApplicationDesk() = default;

Result<Dossier> ApplicationDesk::pause(const Act &act, ApplicationId id, const QString &reason)
{
    return d->reasoned(act, "application_pause", id, "clock_pause", reason,
                       [&](const Dossier &dossier, const rules::Moment &now) {
                           return applicationrules::pause(dossier, now, reason);
                       });
}

Result<Dossier> ApplicationDesk::resume(const Act &act, ApplicationId id)
{
    return d->perform(act, "application_resume", id, &applicationrules::resume);
}

Result<Dossier> ApplicationDesk::ready(const Act &act, ApplicationId id)
{
    return d->perform(act, "application_ready", id, &applicationrules::ready);
}

Result<Dossier> ApplicationDesk::handOver(const Act &act, ApplicationId id, HandedTo to)
{
    return d->perform(act, "application_hand_over", id, [&](const Dossier &dossier, const rules::Moment &now) {
        return applicationrules::broughtAll(dossier, false).and_then([&](const Dossier &whole) {
            return applicationrules::handOver(whole, now, to, d->runner.zone().dayOf(now.at));
        });
    });
}

Result<Dossier> ApplicationDesk::changePromise(const Act &act, ApplicationId id, const OfficeDay &day,
                                               const QString &reason)
{
    return d->reasoned(act, "application_promise", id, "promise_changed", reason,
                       [&](const Dossier &dossier, const rules::Moment &now) -> Result<Dossier> {
                           const OfficeZone zone = d->runner.zone();
                           return promisable(day, now.at, d->runner.catalogue().calendar, zone)
                               .and_then([&](const OfficeDay &promised) {
                                   return applicationrules::changePromise(dossier, now, promised, reason,
                                                                          zone.dayOf(now.at));
                               });
                       });
}

Result<Dossier> ApplicationDesk::withdraw(const Act &act, ApplicationId id)
{
    return d->perform(act, "application_withdraw", id, [](const Dossier &dossier, const rules::Moment &now) {
        return applicationrules::withdraw(dossier, now, QStringLiteral("applicant"));
    });
}

Result<Dossier> ApplicationDesk::undo(const Act &act, ApplicationId id)
{
    const auto body = [&](ActScope &scope) -> Result<Dossier> {
        const auto before = d->store.dossierForChange(id);
        if (!before)
            return refuse(ErrorCode::ApplicationNotFound);
        return d->ownLastAct(before->application, act.actor, scope.day()).and_then([&](const Entry &entry) {
            scope.setSubject(subjectOf(id));
            scope.setResult(QStringLiteral("undoes"), entry.act);
            return d->acts.giveBack(scope, entry).and_then([&] { return d->stored(id); });
        });
    };
    return d->runner.answer<Dossier>(act, QStringLiteral("application_undo"), body,
                                     [&](const Entry &) { return d->stored(id); });
}

Result<bool> ApplicationDesk::canUndo(const Actor &reader, ApplicationId id)
{
    return d->read(reader, [&] {
        return d->stored(id).map([&](const Dossier &dossier) {
            const OfficeDay today = d->runner.zone().dayOf(d->runner.clock().now());
            return d->ownLastAct(dossier.application, reader, today).has_value();
        });
    });
}

Result<Dossier> ApplicationDesk::find(const Actor &reader, const QString &typed)
{
    return d->read(reader, [&]() -> Result<Dossier> {
        const auto code = applicationcode::fromText(typed);
        const auto id = code ? d->store.byCode(*code) : std::nullopt;
        return id ? d->stored(*id) : refuse(ErrorCode::ApplicationNotFound, typed.trimmed());
    });
}

Result<Dossier> ApplicationDesk::dossier(const Actor &reader, ApplicationId id)
{
    return d->read(reader, [&] { return d->stored(id); });
}

Result<std::vector<TicketId>> ApplicationDesk::visits(const Actor &reader, ApplicationId id)
{
    return d->read(reader, [&]() -> Result<std::vector<TicketId>> { return d->store.visits(id); });
}

Result<std::vector<Application>> ApplicationDesk::acceptedOn(const Actor &reader, ServiceId service,
                                                             const OfficeDay &day)
{
    return d->read(reader, [&]() -> Result<std::vector<Application>> { return d->store.acceptedOn(service, day); });
}

Result<ApplicationLists> ApplicationDesk::lists(const Actor &reader)
{
    return d->read(reader, [&]() -> Result<ApplicationLists> {
        ApplicationLists lists;
        for (const auto &application : d->store.open()) {
            const ApplicationRow row = d->acts.rowOf(application);
            if (application.state == ApplicationState::Incomplete)
                lists.incomplete.push_back(row);
            else if (application.state == ApplicationState::Ready)
                lists.ready.push_back(row);
            else
                lists.notReady.push_back(row);
            if (row.isLate)
                lists.late.push_back(row);
        }
        std::stable_sort(lists.late.begin(), lists.late.end(),
                         [](const auto &one, const auto &other) { return one.judgedDay < other.judgedDay; });
        const auto older = [](const auto &one, const auto &other) {
            return one.application.openedAt < other.application.openedAt;
        };
        std::stable_sort(lists.incomplete.begin(), lists.incomplete.end(), older);
        std::stable_sort(lists.ready.begin(), lists.ready.end(), [](const auto &one, const auto &other) {
            return one.application.readyAt < other.application.readyAt;
        });
        return lists;
    });
}

Result<std::vector<Dossier>> ApplicationDesk::ofVisit(const Actor &reader, TicketId ticket)
{
    return d->read(reader, [&]() -> Result<std::vector<Dossier>> {
        std::vector<Dossier> dossiers;
        for (const auto &application : d->store.ofTicket(ticket)) {
            if (const auto dossier = d->store.dossier(application.id))
                dossiers.push_back(*dossier);
        }
        return dossiers;
    });
}

} // namespace loket
