// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/result.h"
#include "core/service/act.h"
#include "core/service/applicationrow.h"

#include <memory>

namespace loket {

class ActRunner;

/// Open applications where somebody must do something; one may stand in two lists.
struct ApplicationLists {
    std::vector<ApplicationRow> incomplete{}; ///< `Belum lengkap`, the oldest first
    std::vector<ApplicationRow> notReady{};   ///< `Belum siap`: in process or paused, by promised day
    std::vector<ApplicationRow> late{};       ///< `Lewat janji`: of those, by the day they are judged by
    std::vector<ApplicationRow> ready{};      ///< `Siap diambil`, since when

    bool operator==(const ApplicationLists &) const = default;
};

/// What happens to an application between the visits that it takes. Each call is one act with its entry, about the
/// application. Use on the office's thread only.
class ApplicationDesk
{
public:
    explicit ApplicationDesk(ActRunner &runner);
    ~ApplicationDesk();

    /// Errors of all acts: ApplicationNotFound; ApplicationState when it does not stand where the act begins.
    /// The clock to completion stands still; reason of kind `clock_pause`. Errors: ReasonNeeded, UnknownReason.
    Result<Dossier> pause(const Act &act, ApplicationId id, const QString &reason);
    Result<Dossier> resume(const Act &act, ApplicationId id);
    Result<Dossier> ready(const Act &act, ApplicationId id);
    /// Without a visit: brought to the applicant, or collected beside the queue. Errors: StillLacks.
    Result<Dossier> handOver(const Act &act, ApplicationId id, HandedTo to);
    /// The applicant was told another date, by the officer of the act; told after the promise had passed it stays
    /// judged by that one (`judgedPromise`). Errors: those of `promisable` (completion.h); DayAsBefore; ReasonNeeded,
    /// UnknownReason of kind `promise_changed`.
    Result<Dossier> changePromise(const Act &act, ApplicationId id, const OfficeDay &day, const QString &reason);
    Result<Dossier> withdraw(const Act &act, ApplicationId id);
    /// Takes back the last act on the application that was not taken back yet: the officer's own, of today, from this
    /// desk; next time the one before. Errors: NothingToUndo (detail: its code, and the number
    /// of the visit that is to be taken back instead, at the actor's counter), FileWentOn.
    Result<Dossier> undo(const Act &act, ApplicationId id);
    /// Whether there is such an act. Errors: ApplicationNotFound.
    [[nodiscard]] Result<bool> canUndo(const Actor &reader, ApplicationId id);

    /// By its code as typed or scanned. Errors: ApplicationNotFound.
    [[nodiscard]] Result<Dossier> find(const Actor &reader, const QString &typed);
    [[nodiscard]] Result<Dossier> dossier(const Actor &reader, ApplicationId id);
    /// The visits that it took, the first one first.
    [[nodiscard]] Result<std::vector<TicketId>> visits(const Actor &reader, ApplicationId id);
    /// Of a service, complete on a day: for somebody who comes without the paper.
    [[nodiscard]] Result<std::vector<Application>> acceptedOn(const Actor &reader, ServiceId service,
                                                              const OfficeDay &day);
    [[nodiscard]] Result<ApplicationLists> lists(const Actor &reader);
    /// The applications of a visit, in the order of its services.
    [[nodiscard]] Result<std::vector<Dossier>> ofVisit(const Actor &reader, TicketId ticket);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace loket
