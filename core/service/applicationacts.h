// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/applicationrules.h"
#include "core/service/actrunner.h"
#include "core/service/applicationrow.h"
#include "core/storage/applicationstore.h"

namespace loket {

/// What becomes of applications within acts: those of a visit that ends, and those of the lists. Inside core/service
/// only; everything is called within an act.
class ApplicationActs
{
public:
    explicit ApplicationActs(ActRunner &runner) : m_runner(runner), m_store(runner.connection()) {}

    /// The service that a visitor with this code comes for: what was asked for while it is incomplete, then the
    /// collecting of documents, where the office has such a service. Errors: ApplicationNotFound, ApplicationState;
    /// FileInQueue when it has a number already.
    [[nodiscard]] Result<rules::ServiceChoice> choiceFor(ApplicationId id, const OfficeDay &day);
    /// Whether whoever comes back with it stands at the head of the queue: the setting of the office.
    [[nodiscard]] bool goesAhead(ApplicationId id);

    /// A service of a visit has ended: the file that comes out of it or is handed over with it, and the fee. Errors:
    /// PromiseNeeded, NothingLacks, StillLacks, CollectorNeeded, BadText, those of `promisable`, ReasonNeeded,
    /// ApplicationState.
    Result<void> settle(ActScope &scope, Leg &leg, const rules::LegResult &result);

    using Rule = std::function<Result<Dossier>(const Dossier &, const rules::Moment &)>;
    /// Changes one stored application by a rule.
    Result<Dossier> change(ActScope &scope, ApplicationId id, const Rule &rule);
    /// The act that an application stands by: what was taken back since, and taking it back, does not count. None where
    /// nothing that is known has brought it to where it stands.
    [[nodiscard]] std::optional<Entry> lastAct(const Application &application);
    /// Gives every application that an entry wrote the content it had before; one that began with it is withdrawn, and
    /// its code never used again. Errors: FileWentOn where the entry is not its last act.
    Result<void> giveBack(ActScope &scope, const Entry &entry);

    /// An application with what the day makes of it.
    [[nodiscard]] ApplicationRow rowOf(const Application &application);

private:
    [[nodiscard]] QString judgedDay(const Application &application);
    Result<Dossier> dossierOf(const ActScope &scope, const Leg &leg);
    Result<applicationrules::Promise> promiseFor(const ActScope &scope, const Leg &leg, const Dossier &dossier,
                                                 const FileOrder &order) const;
    Result<Dossier> outcomeOf(const ActScope &scope, const Leg &leg, const rules::LegResult &result, Dossier dossier);
    /// Where the act that an application stands by is taken back (FileWentOn).
    [[nodiscard]] QString wayBack(const ActScope &scope, const Entry &last, ApplicationId id);
    Result<void> giveBackOne(ActScope &scope, const Entry &entry, ApplicationId id);

    ActRunner &m_runner;
    storage::ApplicationStore m_store;
};

/// A code that was never given.
[[nodiscard]] QString freshCode(storage::ApplicationStore &store);

} // namespace loket
