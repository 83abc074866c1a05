// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/applicationacts.h"

#include "core/domain/applicationcode.h"

#include <QRandomGenerator>

namespace loket {

QString freshCode(storage::ApplicationStore &store)
{
    QString code;
    do
        code = applicationcode::make([](quint32 bound) { return QRandomGenerator::system()->bounded(bound); });
    while (store.byCode(code));
    return code;
}

Result<rules::ServiceChoice> ApplicationActs::choiceFor(ApplicationId id, const OfficeDay &day)
{
    const auto dossier = m_store.dossierForChange(id);
    if (!dossier)
        return refuse(ErrorCode::ApplicationNotFound);
    const Application &application = dossier->application;
    if (!application.isOpen())
        return refuse(ErrorCode::ApplicationState,
                      QStringLiteral("%1 %2").arg(applicationcode::text(application.code), word(application.state)));
    if (const auto number = m_store.numberInQueue(id))
        return refuse(ErrorCode::FileInQueue, number->text());
    if (application.state == ApplicationState::Incomplete)
        return rules::ServiceChoice{application.service, application.standard, id}; // by the standard he was told
    const Service *pickUp = m_runner.catalogue().pickUpService();
    const ServiceId service = pickUp ? pickUp->id : application.service;
    const ServiceStandard *standard = m_runner.catalogue().standardFor(service, day.text());
    return rules::ServiceChoice{service, standard ? std::optional(standard->id) : std::nullopt, id};
}

bool ApplicationActs::goesAhead(ApplicationId id)
{
    const auto dossier = m_store.dossier(id);
    return dossier && dossier->application.state == ApplicationState::Incomplete
        && !m_runner.catalogue().settings.returningWaits;
}

Result<applicationrules::Promise> ApplicationActs::promiseFor(const ActScope &scope, const Leg &leg,
                                                              const Dossier &dossier, const FileOrder &order) const
{
    const ServiceStandard *standard = leg.standard ? m_runner.catalogue().standard(*leg.standard) : nullptr;
    const auto &calendar = m_runner.catalogue().calendar;
    const auto proposed = applicationrules::proposedPromise(&dossier, standard ? standard->promise() : std::nullopt,
                                                            scope.moment().at, calendar, m_runner.zone());
    if (order.promised && (!proposed || proposed->day != *order.promised)) {
        return promisable(*order.promised, scope.moment().at, calendar, m_runner.zone()).map([](const OfficeDay &day) {
            return applicationrules::Promise{day, true};
        });
    }
    if (proposed)
        return *proposed;
    const Service *service = m_runner.catalogue().service(leg.service);
    return refuse(ErrorCode::PromiseNeeded, service ? service->nameId : QString());
}

Result<Dossier> ApplicationActs::dossierOf(const ActScope &scope, const Leg &leg)
{
    if (leg.application) {
        const auto stored = m_store.dossierForChange(*leg.application);
        return stored ? Result<Dossier>(*stored) : refuse(ErrorCode::ApplicationNotFound);
    }
    applicationrules::NewApplication order{freshCode(m_store), leg.service, leg.standard, {}};
    const ServiceStandard *standard = leg.standard ? m_runner.catalogue().standard(*leg.standard) : nullptr;
    if (const StandardComponent *told = standard ? standard->told(requirementsComponent()) : nullptr)
        order.requirements = told->lines();
    return applicationrules::begin(order, scope.moment());
}

Result<Dossier> ApplicationActs::outcomeOf(const ActScope &scope, const Leg &leg, const rules::LegResult &result,
                                           Dossier dossier)
{
    if (!leg.officeNumber.isEmpty())
        dossier.application.officeNumber = leg.officeNumber;
    switch (result.outcome) {
    case LegOutcome::Accepted:
        return applicationrules::broughtAll(dossier, result.file.complete).and_then([&](const Dossier &whole) {
            return promiseFor(scope, leg, whole, result.file).and_then([&](const applicationrules::Promise &promise) {
                return applicationrules::accept(whole, scope.moment(), promise, scope.day());
            });
        });
    case LegOutcome::Incomplete:
        return cleanList(result.file.list.value_or(CheckList()))
            .and_then([&](const CheckList &list) -> Result<Dossier> {
                const bool isKnown = list.reason.isEmpty()
                    || m_runner.catalogue().reason(QStringLiteral("requirement_added"), list.reason);
                if (!isKnown)
                    return refuse(ErrorCode::UnknownReason, QStringLiteral("requirement_added/%1").arg(list.reason));
                return applicationrules::returned(dossier, scope.moment(), list);
            });
    case LegOutcome::Refused:
        return applicationrules::withdraw(dossier, scope.moment(), result.reason);
    default:
        return applicationrules::broughtAll(dossier, result.file.complete).and_then([&](const Dossier &whole) {
            return applicationrules::handOver(whole, scope.moment(), result.file.handedTo, scope.day());
        });
    }
}

Result<void> ApplicationActs::settle(ActScope &scope, Leg &leg, const rules::LegResult &result)
{
    const ServiceStandard *standard = leg.standard ? m_runner.catalogue().standard(*leg.standard) : nullptr;
    const bool isPaid = result.outcome == LegOutcome::Done || result.outcome == LegOutcome::Accepted;
    if (!leg.charged && isPaid && standard && standard->toldFee().kind == FeeKind::Free)
        leg.charged = 0;
    // An import tells outcomes, not what was promised or what lacked.
    const bool opens = (result.outcome == LegOutcome::Accepted || result.outcome == LegOutcome::Incomplete)
        && !m_runner.gate().imports();
    const bool closes = leg.application
        && (result.outcome == LegOutcome::Done || result.outcome == LegOutcome::Refused);
    if (!opens && !closes)
        return {};
    const auto before = dossierOf(scope, leg);
    if (!before)
        return tl::unexpected(before.error());
    // Whoever collects a finished document and is refused it (no proof of who he is) has not lost it.
    if (result.outcome == LegOutcome::Refused && before->application.state != ApplicationState::Incomplete)
        return {};
    // It was only asked about; or it came into somebody's hands, or was withdrawn, while its visitor waited. Whoever
    // says that he takes it all the same is refused: he has not seen that.
    const bool isTaken = result.file.handedTo != HandedTo::Nobody || result.file.complete;
    if (closes && (result.file.stays || (!before->application.isOpen() && !isTaken)))
        return {};
    return outcomeOf(scope, leg, result, *before).map([&](const Dossier &after) {
        const bool isNew = !before->application.id.isStored();
        const Dossier stored = isNew ? m_store.insert(after, scope.images())
                                     : m_store.update(*before, after, scope.images());
        leg.application = stored.application.id;
        if (result.outcome == LegOutcome::Incomplete)
            scope.offerPaper(PaperKind::Missing, subjectOf(stored.application.id));
    });
}

QString ApplicationActs::judgedDay(const Application &application)
{
    // With one promise, as nearly always, there is nothing to judge: a list asks for every open file.
    const auto dossier = m_store.wasPromisedAgain(application.id) ? m_store.dossier(application.id) : std::nullopt;
    const auto judged = dossier ? judgedPromise(*dossier, m_runner.zone(), m_runner.catalogue().calendar)
                                : std::nullopt;
    return judged ? judged->day : application.promisedDay;
}

ApplicationRow ApplicationActs::rowOf(const Application &application)
{
    ApplicationRow row{application};
    const bool isPaused = application.state == ApplicationState::Paused;
    if (isPaused || application.state == ApplicationState::Incomplete) {
        auto dossier = m_store.dossier(application.id);
        row.missing = dossier && !isPaused ? static_cast<int>(dossier->missing().size()) : 0;
        if (const auto *pause = dossier && isPaused ? dossier->runningPause() : nullptr)
            row.pause = *pause;
    }
    if (application.isDue())
        row.judge(judgedDay(application), m_runner.catalogue().calendar, m_runner.zone().dayOf(m_runner.clock().now()));
    row.number = m_store.numberInQueue(application.id);
    return row;
}

Result<Dossier> ApplicationActs::change(ActScope &scope, ApplicationId id, const Rule &rule)
{
    const auto before = m_store.dossierForChange(id);
    if (!before)
        return refuse(ErrorCode::ApplicationNotFound);
    return rule(*before, scope.moment()).map([&](const Dossier &after) {
        scope.setSubject(subjectOf(id));
        return m_store.update(*before, after, scope.images());
    });
}

} // namespace loket
