// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/completion.h"
#include "core/domain/result.h"
#include "core/domain/rules.h"

/// What may happen to an application, decided from values alone (as rules.h does for a visit):
///
/// | from | to | act |
/// |---|---|---|
/// | (new), incomplete, in process, paused | incomplete | returned: what lacks is listed; a clock that runs pauses |
/// | (new), incomplete | in process | accepted, with a promised date |
/// | in process | paused | paused, with a reason of kind `clock_pause` |
/// | paused | in process | resumed |
/// | in process, paused | ready | ready |
/// | ready, in process, paused | handed over | handed over to the applicant or a proxy |
/// | (new), incomplete | handed over | done at the counter: complete, ready and handed over at once |
/// | any open | withdrawn | withdrawn |
namespace loket::applicationrules {

using rules::Moment;

} // namespace loket::applicationrules

namespace loket {

/// The office's own number of a file as typed, cleaned; empty = none. Errors: BadText, `NIK` for sixteen digits.
[[nodiscard]] Result<QString> officeNumberFrom(const QString &typed);
/// With the texts of what is asked for beside the list cleaned. Errors: BadText.
[[nodiscard]] Result<CheckList> cleanList(CheckList list);

} // namespace loket

namespace loket::applicationrules {

struct NewApplication {
    QString code;
    ServiceId service;
    std::optional<StandardId> standard;
    std::vector<std::pair<QString, QString>> requirements; ///< Indonesian and English, of the standard
};

/// Not stored yet, without a promise: `accept` or `returned` comes next.
[[nodiscard]] Dossier begin(const NewApplication &order, const Moment &now);

struct Promise {
    OfficeDay day;
    bool estimate = false; ///< typed, not derived from a set standard
};
/// The date that an acceptance at `now` is given when nobody names another: by the standard; of a file that was found
/// incomplete after its acceptance, the former date moved by the working days that the clock stood still. None where
/// neither gives one. `dossier`: null for a new file.
[[nodiscard]] std::optional<Promise> proposedPromise(const Dossier *dossier, const std::optional<Completion> &standard,
                                                     Instant now, const Calendar &calendar, const OfficeZone &zone);
/// How a service usually ends: `accepted` where its product is fetched later, else `done`.
[[nodiscard]] LegOutcome usualOutcome(const Dossier *dossier, const std::optional<Completion> &standard);

/// What lacked is all there now, as the officer says. Errors: StillLacks for a file that was sent back for something,
/// unless `isSaid`.
[[nodiscard]] Result<Dossier> broughtAll(Dossier dossier, bool isSaid);

/// The file is complete: the whole list is ticked, the clock to completion begins or goes on. Errors:
/// ApplicationState, DayOver.
[[nodiscard]] Result<Dossier> accept(Dossier dossier, const Moment &now, const Promise &promise,
                                     const OfficeDay &today);

/// The file goes back to the visitor. Errors: ApplicationState; NothingLacks when all is there; ReasonNeeded
/// `requirement_added` for what is asked for only at a later visit, or asked for again after it was there.
[[nodiscard]] Result<Dossier> returned(Dossier dossier, const Moment &now, const CheckList &list);

/// Errors: ApplicationState, ReasonNeeded `clock_pause`.
[[nodiscard]] Result<Dossier> pause(Dossier dossier, const Moment &now, const QString &reason);
[[nodiscard]] Result<Dossier> resume(Dossier dossier, const Moment &now);
[[nodiscard]] Result<Dossier> ready(Dossier dossier, const Moment &now);
/// What was not noted before (complete, ready) is noted with it: it is in somebody's hands. Errors: ApplicationState;
/// CollectorNeeded when nobody is named.
[[nodiscard]] Result<Dossier> handOver(Dossier dossier, const Moment &now, HandedTo to, const OfficeDay &today);
/// The date that the applicant was told instead; by whom stands with it.
/// Errors: ApplicationState, DayOver, DayAsBefore, ReasonNeeded `promise_changed`.
[[nodiscard]] Result<Dossier> changePromise(Dossier dossier, const Moment &now, const OfficeDay &day,
                                            const QString &reason, const OfficeDay &today);
/// Errors: ApplicationState.
[[nodiscard]] Result<Dossier> withdraw(Dossier dossier, const Moment &now, const QString &reason);

} // namespace loket::applicationrules
