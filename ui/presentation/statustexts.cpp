// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/statustexts.h"

#include "core/domain/chosenending.h"
#include "core/domain/servicetime.h"
#include "ui/presentation/actionwriter.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/feewords.h"
#include "ui/presentation/historywriter.h"
#include "ui/presentation/language.h"
#include "ui/presentation/screenwriter.h"

#include <algorithm>

namespace loket::ui {

namespace {

QString numberOf(const Visit &visit)
{
    return visit.ticket.number.text();
}

/// All services of an ended visit together.
Millis servedTime(const Visit &visit)
{
    Millis sum = 0;
    for (const auto &leg : visit.legs)
        sum += counterTime(leg, visit.spans, visit.ticket.endedAt.value_or(Instant()));
    return sum;
}

} // namespace

QString StatusTexts::counterName(const std::optional<CounterId> &id) const
{
    const Counter *counter = id ? m_catalogue.counter(*id) : nullptr;
    return counter ? counter->name : QString();
}

QString StatusTexts::serviceName(ServiceId id) const
{
    return Language::nameOf(m_catalogue, id);
}

QString StatusTexts::called(const Visit &visit) const
{
    return tr("Calling %1 to %2.").arg(numberOf(visit), counterName(visit.ticket.counter));
}

QString StatusTexts::recalled(const Visit &visit) const
{
    return tr("%1 called again (call %2).").arg(numberOf(visit)).arg(visit.ticket.calls);
}

QString StatusTexts::started(const Visit &visit) const
{
    return tr("Serving %1. Time is running.").arg(numberOf(visit));
}

QString StatusTexts::walkedIn(const Visit &visit) const
{
    return tr("%1 is served at once.").arg(numberOf(visit));
}

QString StatusTexts::finished(const Visit &visit) const
{
    return tr("%1 finished. Counter ready.").arg(numberOf(visit));
}

QString StatusTexts::charged(const Visit &visit) const
{
    const FeeWords words = FeeWords::ofScreen();
    QStringList sentences;
    for (const auto &leg : visit.legs) {
        const ServiceStandard *standard = leg.standard ? m_catalogue.standard(*leg.standard) : nullptr;
        const Fee fee = standard ? standard->toldFee() : Fee();
        const qint64 due = fee.due(leg.quantity).value_or(0);
        if (leg.charged.value_or(due) == due || fee.kind == FeeKind::Computed)
            continue;
        const QString paid = words.money(*leg.charged);
        sentences
            << (fee.kind == FeeKind::Unset
                    ? tr("%1: %2 paid, although no fee is set. The daily summary shows it to the head; Ctrl+Z if it "
                         "was mistyped.")
                          .arg(serviceName(leg.service), paid)
                    : tr("%1: %2 paid, %3 due. The daily summary shows the difference; Ctrl+Z if it was mistyped.")
                          .arg(serviceName(leg.service), paid, words.money(due)));
    }
    return sentences.join(QLatin1Char(' '));
}

QString StatusTexts::keptNumbers(const Visit &visit) const
{
    QStringList numbers;
    for (const auto &leg : visit.legs) {
        if (!leg.isUnfinished() && !leg.application && !leg.officeNumber.isEmpty())
            numbers << leg.officeNumber;
    }
    return numbers.isEmpty() ? QString()
                             : tr("No file was opened; No. %1 is kept with this visit, F3 finds it.")
                                   .arg(numbers.join(QStringLiteral(", ")));
}

QString StatusTexts::papersAreOut(const Visit &visit, const std::vector<PaperKind> &papers)
{
    const auto has = [&](PaperKind paper) { return std::find(papers.begin(), papers.end(), paper) != papers.end(); };
    if (has(PaperKind::Ticket))
        return tr("The queue number %1 that was printed does not hold any more: ask for it back.").arg(numberOf(visit));
    if (!has(PaperKind::Missing))
        return tr("The receipt of %1 that was printed does not hold any more: ask for it back.").arg(numberOf(visit));
    return (has(PaperKind::Receipt)
                ? tr("The receipt and the sheet of what lacks of %1 do not hold any more: ask for them back.")
                : tr("The sheet of what lacks of %1 does not hold any more: ask for it back."))
        .arg(numberOf(visit));
}

QString StatusTexts::finishedAndCalled(const Visit &visit, const std::optional<Visit> &next) const
{
    const QString took = ClockText::inWords(servedTime(visit));
    if (!next)
        return tr("%1 finished in %2. Nobody is waiting.").arg(numberOf(visit), took);
    return tr("%1 finished in %2. Calling %3.").arg(numberOf(visit), took, numberOf(*next));
}

QString StatusTexts::absent(const Visit &visit) const
{
    const Instant since = visit.ticket.absentAt.value_or(Instant());
    const Millis tolerance = m_catalogue.settings.call.toleranceTime;
    const Instant until = afterServiceTime(since, tolerance, m_catalogue.calendar, zoneOf(m_catalogue))
                              .value_or(since + tolerance);
    return tr("%1 marked absent. Can be called again without a reason until %2; after that a reason is needed.")
        .arg(numberOf(visit), ClockText::time(zoneOf(m_catalogue), until));
}

QString StatusTexts::left(const Visit &visit) const
{
    return tr("%1 marked as gone.").arg(numberOf(visit));
}

QString StatusTexts::parked(const Visit &visit) const
{
    return tr("%1 held. It is in the list Held.").arg(numberOf(visit));
}

QString StatusTexts::transferred(const Visit &visit) const
{
    const QString where = visit.ticket.forCounter ? counterName(visit.ticket.forCounter)
                                                  : serviceName(visit.ticket.wanted);
    return tr("%1 moved to %2, waiting still counted since %3.")
        .arg(numberOf(visit), where, ClockText::time(zoneOf(m_catalogue), visit.ticket.takenAt));
}

QString StatusTexts::interestNoted(const Visit &visit) const
{
    return tr("%1: the family tie or interest is noted for the unit head. Serve on.").arg(numberOf(visit));
}

QString StatusTexts::requeued(const Visit &visit) const
{
    return tr("%1 waits again in its place for %2.").arg(numberOf(visit), serviceName(visit.ticket.wanted));
}

QString StatusTexts::removed(const Visit &visit) const
{
    const Reason *reason = m_catalogue.reason(QStringLiteral("void"), visit.ticket.endReason);
    return reason ? tr("%1 removed: %2.", "a number and why").arg(numberOf(visit), Language::inSentence(*reason))
                  : tr("%1 removed.").arg(numberOf(visit));
}

QString StatusTexts::taken(const Visit &visit, int before) const
{
    return tr("Number %1 given.").arg(numberOf(visit)) + QLatin1Char(' ')
        + tr("%n numbers before it.", nullptr, before);
}

QString StatusTexts::takenAgain(const Visit &visit, const TicketNumber &old) const
{
    return tr("Number %1 given for %2 of the last working day; it ranks as taken at opening.")
        .arg(numberOf(visit), old.text());
}

QString StatusTexts::cameBack(const Visit &visit) const
{
    return tr("%1 is back in the queue, in its place.").arg(numberOf(visit));
}

QString StatusTexts::turnedAway(int persons)
{
    return tr("%n people without a number noted.", nullptr, persons);
}

QString StatusTexts::numbersStopped()
{
    return tr("No more numbers are given today. Those that were taken are served.");
}

QString StatusTexts::incidentNoted()
{
    return tr("The incident is noted. The unit head reads it in the day's summary.");
}

QString StatusTexts::numbersGiven()
{
    return tr("Numbers are given again.");
}

QString StatusTexts::numbersStartAt(ServiceId service, int first) const
{
    const Service *known = m_catalogue.service(service);
    return tr("Numbers go on from %1.").arg(TicketNumber{known ? known->letter : QString(), first}.text());
}

QString StatusTexts::closedWithWaiting(const CounterPeriod &period) const
{
    return tr("%1 is closed. Those who were not served may come on the next working day with their old number.")
        .arg(counterName(period.counter));
}

QString StatusTexts::prioritised(const Visit &visit) const
{
    const Reason *group = m_catalogue.reason(QStringLiteral("priority"), visit.ticket.priority);
    if (!group)
        return tr("%1 has no priority any more.").arg(numberOf(visit));
    return tr("%1 now has priority (%2).").arg(numberOf(visit), Language::inSentence(*group));
}

QString StatusTexts::serviceAdded(const Visit &visit) const
{
    return tr("%1 has %n services now.", nullptr, int(visit.legs.size())).arg(numberOf(visit));
}

QString StatusTexts::switched(const Visit &visit) const
{
    const Leg *leg = visit.runningLeg();
    return tr("%1: %2 is running.").arg(numberOf(visit), leg ? serviceName(leg->service) : QString());
}

QString StatusTexts::chargeNoted(const Leg &leg) const
{
    const QString service = serviceName(leg.service);
    return leg.charged ? tr("Noted as paid: %1 for %2.").arg(FeeWords::ofScreen().money(*leg.charged), service)
                       : tr("The noted payment for %1 was taken out.").arg(service);
}

QString StatusTexts::officeNumberNoted(const Leg &leg) const
{
    const QString service = serviceName(leg.service);
    return leg.officeNumber.isEmpty() ? tr("The own number noted for %1 was taken out.").arg(service)
                                      : tr("No. %1 noted for %2.").arg(leg.officeNumber, service);
}

QString StatusTexts::deed(const Visit &now, const TakenBack &act) const
{
    if (act.withCall)
        return tr("finished, next number called");
    const Leg *leg = act.leg ? now.leg(act.leg->id) : nullptr;
    if (!leg)
        return HistoryWriter::deed(act.kind);
    const QString service = serviceName(leg->service);
    if (act.kind == QLatin1String("charge")) {
        const FeeWords words = FeeWords::ofScreen();
        return act.leg->charged
            ? tr("payment of %1 for %2").arg(words.money(*act.leg->charged), service)
            : tr("removal of the payment of %1 for %2").arg(words.money(leg->charged.value_or(0)), service);
    }
    if (act.kind == QLatin1String("office_number"))
        return act.leg->officeNumber.isEmpty() ? tr("removal of No. %1 for %2").arg(leg->officeNumber, service)
                                               : tr("No. %1 for %2").arg(act.leg->officeNumber, service);
    const auto ending = chosenEnding(*act.leg);
    for (const auto &[outcome, action] : outcomeActions()) {
        if (ending && ending->outcome == outcome && act.kind == QLatin1String("choose"))
            return tr("result %1 for %2").arg(ActionWriter::textOf(action, CounterMode::Serving), service);
    }
    return HistoryWriter::deed(act.kind);
}

QString StatusTexts::undone(const Visit &visit, const TakenBack &act) const
{
    const auto state = [&]() {
        switch (visit.ticket.state) {
        case TicketState::Waiting:
            return tr("waiting");
        case TicketState::Called:
            return tr("called");
        case TicketState::Serving:
            return tr("being served");
        case TicketState::Parked:
            return tr("held");
        case TicketState::Absent:
            return tr("absent");
        case TicketState::Voided:
            return tr("removed");
        default:
            return tr("finished");
        }
    }();
    return tr("Taken back: %1; %2 is %3.").arg(deed(visit, act), numberOf(visit), state);
}

QString StatusTexts::clockStepped(const ClockStep &step) const
{
    const QString by = ClockText::step(step.by);
    const OfficeZone zone = zoneOf(m_catalogue);
    if (zone.dayOf(step.pc) == zone.dayOf(step.pc - step.by))
        return tr("The computer's clock changed by %1. Check date and time before you go on; service times use the "
                  "inner clock.")
            .arg(by);
    return tr("The computer's clock changed by %1 and shows %2. Check date and time before you go on; service times "
              "use "
              "the inner clock.")
        .arg(by, ClockText::date(zone, step.pc));
}

QString StatusTexts::counterNow(const CounterPeriod &period) const
{
    const QString name = counterName(period.counter);
    if (period.state == CounterState::Open)
        return tr("%1 is open.").arg(name);
    if (period.state == CounterState::Closed)
        return tr("%1 is closed.").arg(name);
    if (period.returnAt)
        return tr("%1 is on a break until %2. Waiting numbers stay in the queue.")
            .arg(name, ClockText::time(zoneOf(m_catalogue), *period.returnAt));
    return tr("%1 is on a break. Waiting numbers stay in the queue.").arg(name);
}

} // namespace loket::ui
