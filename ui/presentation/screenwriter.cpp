// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/screenwriter.h"

#include "core/domain/applicationcode.h"
#include "core/domain/servicetime.h"
#include "ui/presentation/actionwriter.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/filetexts.h"
#include "ui/presentation/historywriter.h"
#include "ui/presentation/language.h"
#include "ui/presentation/legoutlook.h"
#include "ui/presentation/statustexts.h"

#include <QLocale>

#include <algorithm>

namespace loket::ui {

OfficeZone zoneOf(const Catalogue &catalogue)
{
    const auto zone = OfficeZone::fromId(catalogue.unit.zone);
    return zone ? *zone : *OfficeZone::fromId(QStringLiteral("UTC"));
}

CounterMode ScreenWriter::modeOf(const CounterSnapshot &snapshot)
{
    // A visit goes on even where the counter's own state says otherwise: it must be brought to an end.
    if (snapshot.current)
        return snapshot.current->ticket.state == TicketState::Serving ? CounterMode::Serving : CounterMode::Called;
    switch (snapshot.state) {
    case CounterState::Open:
        return CounterMode::Idle;
    case CounterState::Paused:
        return CounterMode::Paused;
    case CounterState::Closed:
        break;
    }
    return CounterMode::Closed;
}

ScreenWriter::ScreenWriter(const CounterSnapshot &snapshot, const Catalogue &catalogue, const CounterChoices &choices,
                           Millis elapsed)
    : m_snapshot(snapshot)
    , m_catalogue(catalogue)
    , m_choices(choices)
    , m_now(snapshot.now + elapsed)
    , m_zone(zoneOf(catalogue))
    , m_mode(modeOf(snapshot))
{
}

CounterScreen ScreenWriter::blank()
{
    CounterScreen screen;
    screen.windowTitle = tr("Opening · Loket Prima");
    screen.message = tr("Opening the office's data ..");
    screen.actions = ActionWriter::nothing();
    return screen;
}

CounterScreen ScreenWriter::screen() const
{
    CounterScreen screen;
    screen.mode = m_mode;
    screen.presence = m_choices.presence;
    writeHeader(screen);
    writeCard(screen);
    writeQueue(screen);
    writeFigures(screen);
    writeStatus(screen);
    screen.history = HistoryWriter(m_zone).lines(m_snapshot.history);
    screen.actions = ActionWriter(m_snapshot, m_mode, m_choices).actions();
    writeOutcome(screen);
    return screen;
}

/// What the chosen outcome means stands in its own button: the date that will be promised, how much lacks.
void ScreenWriter::writeOutcome(CounterScreen &screen) const
{
    const Leg *leg = m_mode == CounterMode::Serving ? m_snapshot.current->runningLeg() : nullptr;
    if (!leg)
        return;
    const LegOutlook outlook = outlookOf(*leg, m_snapshot, m_catalogue, m_now);
    const rules::LegResult result = resultOf(*leg, outlook, m_choices);
    const auto promised = dayPromised(result, outlook);
    for (auto &action : screen.actions) {
        if (action.action == CounterAction::OutcomeAccepted && promised)
            action.text = acceptedText(promised->date().year() == m_snapshot.day.date().year()
                                           ? ClockText::shortDay(*promised)
                                           : ClockText::shortDate(*promised));
        const bool isIncomplete = action.action == CounterAction::OutcomeIncomplete && result.file.list;
        if (isIncomplete) {
            const auto all = checkListOf(outlook).size() + result.file.list->added.size();
            action.text = incompleteText(all - result.file.list->ticked.size());
        }
    }
}

QString ScreenWriter::acceptedText(const QString &day)
{
    return tr("Accepted, %1").arg(day);
}

QString ScreenWriter::incompleteText(std::size_t lacking)
{
    return tr("Incomplete (%1)").arg(lacking);
}

QString ScreenWriter::longestText(LegOutcome outcome)
{
    constexpr std::size_t manyLacking = 88;
    // Of the names of months in the language of the screen none is much wider than this one.
    const OfficeDay wide = *OfficeDay::fromText(QStringLiteral("2028-08-28"));
    if (outcome == LegOutcome::Accepted)
        return acceptedText(ClockText::shortDate(wide));
    return outcome == LegOutcome::Incomplete ? incompleteText(manyLacking) : QString();
}

QString ScreenWriter::serviceName(ServiceId id) const
{
    return Language::nameOf(m_catalogue, id);
}

void ScreenWriter::writeHeader(CounterScreen &screen) const
{
    if (const Counter *counter = m_catalogue.counter(m_snapshot.counter))
        screen.counterName = counter->name;
    screen.unitName = m_catalogue.unit.name;
    screen.stateText = m_snapshot.state == CounterState::Open ? tr("OPEN")
        : m_snapshot.state == CounterState::Paused            ? tr("BREAK")
                                                              : tr("CLOSED");
    for (const auto &staff : m_catalogue.staff) {
        const bool chosen = staff.id == m_choices.staff;
        if (chosen || (staff.roles.has(Role::CounterOfficer) && staff.isActiveOn(m_snapshot.day.text())))
            screen.officers.push_back({staff.id, staff.name, chosen});
        if (chosen)
            screen.officer = staff.name;
    }
    screen.mayChangeOfficer = m_choices.presence == Presence::SignedIn
        || (m_choices.presence == Presence::Trial && !m_snapshot.current && screen.officers.size() > 1);
    if (m_choices.presence == Presence::Locked)
        screen.officer.clear();
    if (m_choices.own)
        screen.ownFigures = tr("You today: %1 people, %2")
                                .arg(m_choices.own->visits)
                                .arg(ClockText::minutes(m_choices.own->seconds * secondMs));
    screen.date = ClockText::date(m_zone, m_now);
    screen.time = ClockText::time(m_zone, m_now);
}

void ScreenWriter::writeCard(CounterScreen &screen) const
{
    const int waiting = int(m_snapshot.waiting.size());
    switch (m_mode) {
    case CounterMode::Closed:
        screen.caption = tr("Counter");
        screen.message = m_choices.presence == Presence::Locked ? tr("The counter is closed. Sign in to open it.")
                                                                : tr("The counter is closed. Press F12 to open it.");
        return;
    case CounterMode::Paused:
        screen.caption = tr("Counter");
        screen.message = m_choices.presence == Presence::Locked ? tr("The counter is on a break. Sign in to go on.")
                                                                : tr("The counter is on a break. Press F12 to go on.");
        return;
    case CounterMode::Idle:
        screen.caption = tr("Counter");
        screen.message = waiting == 0 ? tr("Nobody is waiting.")
                                      : tr("Counter ready. %n people waiting.", nullptr, waiting);
        screen.offersAutoCall = waiting == 0;
        screen.autoCall = m_choices.autoCall;
        return;
    case CounterMode::Called:
    case CounterMode::Serving:
        writeVisit(screen);
        return;
    }
}

void ScreenWriter::writeVisit(CounterScreen &screen) const
{
    const Visit &visit = *m_snapshot.current;
    const Ticket &ticket = visit.ticket;
    screen.ticket = ticket.id;
    screen.number = ticket.number.text();
    screen.persons = ticket.persons;
    screen.note = m_snapshot.note;
    screen.detail = detailOf(ticket);
    const Leg *leg = m_mode == CounterMode::Serving ? visit.runningLeg() : visit.nextLeg();
    screen.service = serviceName(leg ? leg->service : ticket.wanted);
    screen.hint = leg ? fileHint(*leg) : QString();
    if (m_mode == CounterMode::Called) {
        screen.caption = tr("Called, call %1").arg(ticket.calls);
        const Instant since = ticket.callingAt.value_or(m_now);
        screen.clock = ClockText::running(elapsed(since, m_now));
        const auto &limits = m_catalogue.settings.call;
        const bool isLong = ticket.calls >= limits.callsBeforeAbsent
            && elapsed(since, m_now) >= limits.timeBeforeAbsent;
        if (isLong && screen.hint.isEmpty())
            screen.hint = tr("Called %n times already", nullptr, ticket.calls);
        return;
    }
    screen.caption = tr("Being served");
    if (leg) {
        const Millis used = counterTime(*leg, visit.spans, m_now, m_snapshot.outages);
        screen.leg = leg->id;
        screen.clock = ClockText::running(used);
        screen.chip = StandardChip(used, leg->standard ? m_catalogue.standard(*leg->standard) : nullptr);
        screen.quantity = leg->quantity;
        screen.inaccurate = leg->inaccurate;
        screen.outcome = resultOf(*leg, outlookOf(*leg, m_snapshot, m_catalogue, m_now), m_choices).outcome;
    }
    screen.dateHint = promiseHint();
    screen.offersGuidance = offersGuidance(screen);
    writeLegs(screen);
}

bool ScreenWriter::offersGuidance(const CounterScreen &screen) const
{
    const auto &cards = m_catalogue.guidance;
    return screen.chip.light() == StandardLight::Over && screen.hint.isEmpty() && m_choices.printTrouble.isEmpty()
        && !m_choices.clockStep && m_choices.presence != Presence::Locked && m_choices.guided != screen.ticket
        && std::any_of(cards.begin(), cards.end(), [](const GuidanceCard &card) { return card.active; });
}

/// What must be known before anything is done for the visitor: his file came to its end while he waited or is not ready
/// yet, or nobody has named the one that he collects.
QString ScreenWriter::fileHint(const Leg &leg) const
{
    const Dossier *file = m_snapshot.fileOf(leg);
    if (file && leg.isUnfinished() && !file->application.awaitsVisitor())
        return FileTexts(m_catalogue, m_snapshot.day).standing(*file);
    const Service *pickUp = m_catalogue.pickUpService();
    if (!leg.application && leg.isUnfinished() && pickUp && pickUp->id == leg.service)
        return tr("No file chosen yet: F2, then its code");
    return {};
}

/// A preset promises its day without a question: whatever is wrong with that day must be seen before it is told.
QString ScreenWriter::promiseHint() const
{
    const FileTexts texts(m_catalogue, m_snapshot.day);
    QStringList hints;
    for (const Leg &leg : m_snapshot.current->legs) {
        if (!leg.isUnfinished() || !leg.hasRun())
            continue;
        const LegOutlook outlook = outlookOf(leg, m_snapshot, m_catalogue, m_now);
        const rules::LegResult result = resultOf(leg, outlook, m_choices);
        if (const auto day = dayPromised(result, outlook); day && result.outcome == LegOutcome::Accepted)
            hints << texts.unrecordedHolidays(*day);
    }
    hints.removeAll(QString());
    hints.removeDuplicates();
    return hints.join(QLatin1Char(' '));
}

QString ScreenWriter::waited(const Ticket &ticket) const
{
    const auto wait = splitWait(ticket.takenAt, ticket.firstCalledAt.value_or(m_now), m_catalogue.calendar, m_zone);
    const QString within = tr("Waited %1").arg(ClockText::running(wait.within));
    return wait.apart < minuteMs ? within
                                 : tr("%1, and %2 outside service hours").arg(within, ClockText::minutes(wait.apart));
}

QString ScreenWriter::detailOf(const Ticket &ticket) const
{
    QStringList parts;
    if (ticket.walkIn)
        parts += tr("Without a number before");
    else if (ticket.paper)
        parts += tr("Number from paper");
    else
        parts += waited(ticket);
    const Leg *leg = m_snapshot.current->runningLeg();
    if (leg && leg->charged)
        parts += tr("Paid Rp%1").arg(QLocale().toString(*leg->charged));
    if (leg && !leg->officeNumber.isEmpty())
        parts += tr("No. %1", "the office's own number of a file").arg(leg->officeNumber);
    const Leg *inSight = m_mode == CounterMode::Serving ? m_snapshot.current->runningLeg()
                                                        : m_snapshot.current->nextLeg();
    if (const Dossier *file = inSight ? m_snapshot.fileOf(*inSight) : nullptr)
        parts += tr("File %1").arg(applicationcode::text(file->application.code));
    if (const Reason *group = m_catalogue.reason(QStringLiteral("priority"), ticket.priority))
        parts += tr("Priority: %1").arg(Language::inSentence(*group));
    return parts.join(QStringLiteral(" · "));
}

void ScreenWriter::writeLegs(CounterScreen &screen) const
{
    const Visit &visit = *m_snapshot.current;
    const Leg *running = visit.runningLeg();
    for (const auto &leg : visit.legs) {
        if (leg.outcome == LegOutcome::Undone || leg.outcome == LegOutcome::Moved)
            continue;
        LegChip chip{leg.id, {}, {}, running && running->id == leg.id, leg.isUnfinished()};
        chip.text = QStringLiteral("%1  %2").arg(screen.legs.size() + 1).arg(serviceName(leg.service));
        const QString state = chip.running ? tr("running")
            : !chip.unfinished             ? tr("finished")
            : leg.hasRun()                 ? tr("interrupted")
                                           : tr("not begun");
        chip.accessible = QStringLiteral("%1, %2").arg(serviceName(leg.service), state);
        screen.legs.push_back(std::move(chip));
    }
    if (screen.legs.size() < 2)
        screen.legs.clear();
}

void ScreenWriter::writeQueue(CounterScreen &screen) const
{
    const auto &waiting = m_snapshot.waiting;
    screen.queueTitle = tr("Waiting %1").arg(waiting.size());
    screen.waitingText = tr("%1 waiting").arg(waiting.size());
    if (waiting.empty())
        return;
    const auto oldest = std::min_element(waiting.begin(), waiting.end(),
                                         [](const auto &a, const auto &b) { return a.takenAt < b.takenAt; });
    screen.queueTitle += QStringLiteral(" · ")
        + tr("longest %1").arg(ClockText::minutes(elapsed(oldest->takenAt, m_now)));
    if (const auto &estimate = m_snapshot.estimate)
        screen.queueTitle += QStringLiteral(" · ")
            + tr("estimate %1-%2 min").arg(estimate->fromMinutes).arg(estimate->toMinutes);
}

void ScreenWriter::writeFigures(CounterScreen &screen) const
{
    const auto &today = m_snapshot.today;
    if (today.served == 0 && today.absent == 0) {
        screen.figuresHint = tr("No data today yet; figures appear after the first visitor has been served.");
        return;
    }
    const QString none = QStringLiteral("–");
    screen.figures.push_back({tr("Served today"), QString::number(today.served)});
    const QString share = today.judged > 0 ? QStringLiteral("%1%").arg(today.within * 100 / today.judged) : none;
    screen.figures.push_back({m_catalogue.usesExampleStandards() ? tr("Example standard (n=%1)").arg(today.judged)
                                                                 : tr("Within standard (n=%1)").arg(today.judged),
                              share});
    const auto median = today.serviceSeconds.median();
    screen.figures.push_back({tr("Median service"), median ? ClockText::running(Millis(*median) * secondMs) : none});
    screen.figures.push_back({tr("Absent"), QString::number(today.absent)});
}

void ScreenWriter::writeStatus(CounterScreen &screen) const
{
    QString doing;
    switch (m_mode) {
    case CounterMode::Closed:
        screen.status = tr("Counter closed.");
        doing = tr("Closed");
        break;
    case CounterMode::Paused:
        screen.status = m_snapshot.returnAt
            ? tr("On a break until %1.").arg(ClockText::time(m_zone, *m_snapshot.returnAt))
            : tr("On a break.");
        doing = tr("On a break");
        break;
    case CounterMode::Idle:
        screen.status = tr("Counter ready.");
        doing = tr("Ready, %1 waiting").arg(m_snapshot.waiting.size());
        break;
    case CounterMode::Called:
        screen.status = tr("Calling %1 to %2.").arg(screen.number, screen.counterName);
        doing = tr("Calling %1").arg(screen.number);
        break;
    case CounterMode::Serving: {
        const Leg *leg = m_snapshot.current->runningLeg();
        const Instant since = leg && leg->startedAt ? *leg->startedAt : m_now;
        screen.status = tr("Serving %1 since %2.").arg(screen.number, ClockText::time(m_zone, since));
        doing = tr("Serving %1").arg(screen.number);
        // Here and not in the card: nothing moves because a clock runs on.
        if (screen.offersGuidance)
            screen.status += QLatin1Char(' ')
                + tr("Guidance cards: %1 (Esc hides this)").arg(keyOf(CounterAction::Guidance));
        break;
    }
    }
    if (!m_snapshot.history.empty())
        screen.saved = tr("saved %1").arg(ClockText::time(m_zone, m_snapshot.history.front().at));
    if (m_choices.presence == Presence::Locked) {
        screen.status = screen.number.isEmpty() ? tr("Locked. Sign in to go on.")
                                                : tr("Locked. %1 goes on; its clock runs.").arg(screen.number);
        doing = tr("Locked");
    }
    if (m_choices.presence != Presence::Locked) {
        screen.trouble = m_choices.printTrouble;
        screen.shorterTrouble = m_choices.shorterTrouble;
    }
    if (m_choices.clockStep)
        screen.status = StatusTexts(m_catalogue).clockStepped(*m_choices.clockStep);
    QStringList title{doing, screen.counterName};
    if (m_choices.presence == Presence::Trial)
        title << tr("trial, without signing in");
    title << QStringLiteral("Loket Prima");
    screen.windowTitle = title.join(QStringLiteral(" · "));
}

} // namespace loket::ui
