// SPDX-License-Identifier: GPL-3.0-or-later
// What must be said before a visit can end: what its files lack, who takes them, what becomes of services that never ran.
// Nothing of it is taken for granted; each question takes one digit and then goes on.
#include "ui/presentation/clocktext.h"
#include "ui/presentation/counterpresenter.h"
#include "ui/presentation/filetexts.h"
#include "ui/presentation/language.h"

#include <algorithm>

namespace loket::ui {

void CounterPresenter::finish(bool callNext)
{
    const Visit *visit = current();
    if (isLocked() || !visit)
        return;
    std::vector<Leg> ending;
    std::copy_if(visit->legs.begin(), visit->legs.end(), std::back_inserter(ending),
                 [](const Leg &leg) { return leg.isUnfinished() && leg.hasRun(); });
    if (askBeforeEnd(ending, [this, callNext] { finish(callNext); }))
        return;
    const auto notRun = std::count_if(visit->legs.begin(), visit->legs.end(),
                                      [](const Leg &leg) { return leg.isUnfinished() && !leg.hasRun(); });
    if (notRun > 0)
        return askAboutLegs(*visit, callNext);
    perform(callNext ? acts::finishAndCall(m_screen.ticket, chosenResults(*visit), m_choices.papers)
                     : acts::finish(m_screen.ticket, chosenResults(*visit), m_choices.papers));
}

void CounterPresenter::leave(const std::vector<LegId> &notDone)
{
    const Visit *visit = current();
    if (isLocked() || !visit)
        return;
    std::vector<Leg> ending;
    std::copy_if(visit->legs.begin(), visit->legs.end(), std::back_inserter(ending), [&](const Leg &leg) {
        return visit->hasGoneOnFrom(leg) && std::find(notDone.begin(), notDone.end(), leg.id) == notDone.end();
    });
    const auto open = std::find_if(ending.begin(), ending.end(),
                                   [&](const Leg &leg) { return !chosenFor(leg, m_choices); });
    if (open != ending.end())
        return askHowItEnded(*open, notDone);
    if (askBeforeEnd(ending, [this, notDone] { leave(notDone); }))
        return;
    std::vector<rules::LegResult> results;
    for (const Leg &leg : ending)
        results.push_back(resultOf(leg, outlook(leg), m_choices));
    perform(acts::left(m_screen.ticket, std::move(results)));
}

void CounterPresenter::askHowItEnded(const Leg &leg, const std::vector<LegId> &notDone)
{
    const LegOutlook known = outlook(leg);
    const LegOutcome usual = known.usual;
    const QString ended = usual == LegOutcome::Accepted && known.promise
        ? tr("Accepted, ready on %1").arg(ClockText::day(known.promise->day))
        : tr("Done");
    const auto asUsual = [this, id = leg.id, usual, notDone] {
        choose({id, usual});
        leave(notDone);
    };
    const auto notAtAll = [this, id = leg.id, rest = notDone]() mutable {
        rest.push_back(id);
        leave(rest);
    };
    openBar(BarMaker::deeds(tr("%1 goes away. How did %2 end before?")
                                .arg(m_screen.number, Language::nameOf(m_reading->catalogue, leg.service)),
                            {{ended, asUsual}, {tr("Not done"), notAtAll}}));
}

bool CounterPresenter::askBeforeEnd(const std::vector<Leg> &ending, const Then &then)
{
    for (const Leg &leg : ending) {
        const LegOutlook known = outlook(leg);
        const rules::LegResult result = resultOf(leg, known, m_choices);
        const bool isDone = result.outcome == LegOutcome::Done;
        if (!isDone && result.outcome != LegOutcome::Accepted)
            continue;
        const Service *pickUp = m_reading->catalogue.pickUpService();
        if (isDone && !chosenFor(leg, m_choices) && !leg.application && pickUp && pickUp->id == leg.service) {
            askWhichFile(leg.id, then);
            return true;
        }
        if (!known.file || !known.file->application.isOpen())
            continue;
        if (lacksSomething(leg)) {
            askIsComplete(leg, *known.file, then);
            return true;
        }
        if (isDone && result.file.handedTo == HandedTo::Nobody && !result.file.stays) {
            askWhoCollects(leg.id, then);
            return true;
        }
    }
    return false;
}

void CounterPresenter::askWhichFile(LegId leg, const Then &then)
{
    const auto without = [this, leg, then] {
        choose({leg, LegOutcome::Done});
        then();
    };
    openBar(
        BarMaker::deeds(tr("No file was chosen for %1").arg(m_screen.number),
                        {{tr("Look for the file"), [this] { askForCode(); }}, {tr("Finish without a file"), without}}));
}

bool CounterPresenter::lacksSomething(const Leg &leg) const
{
    const LegOutlook known = outlook(leg);
    return known.file && known.file->application.state == ApplicationState::Incomplete && !known.file->missing().empty()
        && !resultOf(leg, known, m_choices).file.complete;
}

void CounterPresenter::askIsComplete(const Leg &leg, const Dossier &file, const Then &then)
{
    QStringList names;
    for (const ApplicationItem &item : file.missing())
        names << Language::nameOf(item);
    const auto isThere = [this, id = leg.id](LegOutcome outcome) {
        rules::LegResult result{id, outcome};
        result.file.complete = true;
        choose(result);
    };
    const auto accept = [this, id = leg.id, isThere, hasDate = outlook(leg).promise.has_value(), then] {
        isThere(LegOutcome::Accepted);
        if (!hasDate)
            askPromise(id);
        else if (then)
            then();
    };
    const auto done = [this, id = leg.id, isThere, then] {
        isThere(LegOutcome::Done);
        askWhoCollects(id, then);
    };
    openBar(BarMaker::deeds(
        tr("Lacked for %1: %2. All there now?").arg(m_screen.number, names.join(QLatin1String("; "))),
        {{tr("Yes, accepted"), accept}, {tr("Yes, done: handed over now"), done}, {tr("No"), [this, id = leg.id] {
                                                                                       askWhatLacks(id);
                                                                                   }}}));
}

void CounterPresenter::askWhoCollects(LegId leg, const Then &then)
{
    const auto end = [this, leg, then](HandedTo to) {
        return [this, leg, to, then] {
            if (const Dossier *file = fileOf(leg);
                file && !file->application.isOpen()) // while the question stood there
                return say(FileTexts(m_reading->catalogue, m_reading->snapshot.day).standing(*file), true);
            rules::LegResult result{leg, LegOutcome::Done};
            result.file.handedTo = to;
            result.file.stays = to == HandedTo::Nobody;
            choose(result);
            if (then)
                then();
        };
    };
    std::vector<BarMaker::Deed> deeds{{tr("The applicant"), end(HandedTo::Applicant)},
                                      {tr("A proxy"), end(HandedTo::Proxy)}};
    // Of a file whose papers are all there now, that must be noted.
    if (const Dossier *file = fileOf(leg); file && file->application.state != ApplicationState::Incomplete)
        deeds.push_back({tr("Nobody: it was only asked about"), end(HandedTo::Nobody)});
    openBar(BarMaker::deeds(tr("Who takes the document of %1?").arg(m_screen.number), deeds));
}

const Dossier *CounterPresenter::fileOf(LegId id) const
{
    const Visit *visit = current();
    const Leg *leg = visit ? visit->leg(id) : nullptr;
    return leg ? m_reading->snapshot.fileOf(*leg) : nullptr;
}

void CounterPresenter::forgetWhatWasSaid(const Visit &visit)
{
    for (const Leg &leg : visit.legs) {
        m_choices.outcomes.erase(leg.id);
        m_chosen.erase(leg.id);
    }
}

void CounterPresenter::askAboutLegs(const Visit &visit, bool callNext)
{
    std::vector<Leg> rest;
    std::copy_if(visit.legs.begin(), visit.legs.end(), std::back_inserter(rest),
                 [](const Leg &leg) { return leg.isUnfinished() && !leg.hasRun(); });
    const TicketId ticket = visit.ticket.id;
    const auto goOn = [this, ticket, leg = rest.front().id] { perform(acts::switchTo(ticket, leg)); };
    const auto queueAgain = [this, ticket, results = chosenResults(visit)] {
        perform(acts::backToQueue(ticket, results));
    };
    const auto cancelled = [this, ticket, rest, callNext, results = chosenResults(visit)]() mutable {
        for (const auto &leg : rest)
            results.push_back({leg.id, LegOutcome::NotDone, QStringLiteral("visitor_cancelled")});
        perform(callNext ? acts::finishAndCall(ticket, results, m_choices.papers)
                         : acts::finish(ticket, results, m_choices.papers));
    };
    openBar(BarMaker::deeds(tr("%n services not done yet", nullptr, int(rest.size())),
                            {{tr("Go on"), goOn},
                             {tr("Back to the queue, place kept"), queueAgain},
                             {tr("Cancelled by the visitor"), cancelled}}));
}

std::vector<rules::LegResult> CounterPresenter::chosenResults(const Visit &visit) const
{
    std::vector<rules::LegResult> results;
    for (const auto &leg : visit.legs) {
        if (leg.isUnfinished() && leg.hasRun())
            results.push_back(resultOf(leg, outlook(leg), m_choices));
    }
    return results;
}

} // namespace loket::ui
