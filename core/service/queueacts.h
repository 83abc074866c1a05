// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/actrunner.h"
#include "core/service/applicationacts.h"
#include "core/service/queuedesk.h"

namespace loket {

/// What the acts of the queue desk share. Inside core/service only.
class QueueDesk::Private
{
public:
    explicit Private(ActRunner &actRunner) : runner(actRunner) {}

    using Rule = std::function<Result<Visit>(const Visit &, const rules::Moment &)>;
    using Opening = Result<Visit> (*)(const rules::NewTicket &, const rules::Moment &);

    /// An act that answers with a visit. `subject`, when it is known before: what the act must have been about, if its
    /// id is found in the journal. Errors: Conflict when the id was used for another act.
    Result<Visit> visitAct(const Act &act, const char *kind, const std::function<Result<Visit>(ActScope &)> &body,
                           const QString &subject = {});
    /// An act that changes one stored visit by a rule.
    Result<Visit> changeAct(const Act &act, const char *kind, TicketId ticket, const Rule &rule);
    /// The same with a reason of the catalogue; an empty one is left to the rule.
    Result<Visit> reasonedAct(const Act &act, const char *kind, TicketId ticket, const char *reasonKind,
                              const QString &reason, const Rule &rule);

    Result<Visit> open(ActScope &scope, const TakeOrder &order, Opening rule);
    /// Where a paper number belongs in the queue: the start of the last failure of this day that stopped the counter or
    /// the office, be it over or not. None when none was declared.
    void goAhead(rules::NewTicket &ticket, std::optional<TicketId> old);
    std::optional<Instant> paperRank(const ActScope &scope);
    Result<Visit> change(ActScope &scope, TicketId ticket, const Rule &rule);
    /// The same for a call, which the counter's order of calling remembers.
    Result<Visit> call(ActScope &scope, TicketId ticket, const Rule &rule);
    Result<Visit> callNext(ActScope &scope);
    using Ending = Result<Visit> (*)(Visit, const rules::Moment &, const std::vector<rules::LegResult> &);
    Result<Visit> finish(ActScope &scope, TicketId ticket, const std::vector<rules::LegResult> &results, Ending rule);

    /// The visitor has gone; what was said of services before that stands, where nothing is left to ask.
    Result<Visit> left(ActScope &scope, TicketId ticket, const QString &reason,
                       const std::vector<rules::LegResult> &results);
    /// The reasons of the endings stand in the catalogue. Errors: UnknownReason.
    Result<void> knownReasons(const std::vector<rules::LegResult> &endings) const;

    /// The act's counter is open and has nobody. Errors: UnknownCounter, CounterClosed, CounterBusy.
    Result<void> freeCounter(const Actor &actor);
    std::optional<TicketId> nextFor(CounterId counter);
    rules::SinceAbsent sinceAbsent(const Visit &visit, Instant now);
    /// Whether a number of the service may be given now. Errors: NumbersStopped.
    Result<void> mayGive(const ActScope &scope, ServiceId service);
    /// The visit that ended unserved on the last working day and comes back now. Errors: TicketNotFound, OfferOver.
    Result<Visit> offered(const TicketNumber &old);
    /// The reason, when one is given, stands in the catalogue. Errors: UnknownReason.
    Result<void> known(const char *kind, const QString &code) const;
    /// The words to keep of a number's priority class; none where it asks for none. Errors: UnknownReason, WordsNeeded.
    Result<QString> priorityWords(const Actor &actor, const QString &priorityClass, const QString &words) const;
    /// Adds a line to the visit's note. Errors: BadText when the note would be too long.
    Result<Visit> addWords(ActScope &scope, const Visit &visit, const QString &words);
    /// What a number is for, the application's service first. Errors: UnknownService, those of choiceFor().
    Result<std::vector<rules::ServiceChoice>> choices(const ActScope &scope, const TakeOrder &order);
    /// A service with the standard in force on a day. Errors: UnknownService.
    Result<rules::ServiceChoice> choice(ServiceId service, const OfficeDay &day) const;
    /// The visit that an entry was about, as it is now.
    Result<Visit> visitOf(const Entry &entry);

    /// Takes back one entry; see undo.cpp.
    Result<Visit> takeBack(ActScope &scope, const Entry &entry);
    Result<Entry> lastAct(ActScope &scope);

    [[nodiscard]] const Catalogue &catalogue() const { return runner.catalogue(); }
    [[nodiscard]] const Settings &settings() const { return runner.catalogue().settings; }

    ActRunner &runner;
    ApplicationActs applications{runner};
};

} // namespace loket
