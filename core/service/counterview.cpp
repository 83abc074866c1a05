// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/counterviewreader.h"

#include "core/domain/servicetime.h"

#include "core/service/dayfigures.h"
#include "core/service/othercounters.h"
#include "core/service/rowhistory.h"
#include "core/service/undoable.h"
#include "core/storage/applicationstore.h"
#include "core/storage/notestore.h"

#include <algorithm>
#include <map>

namespace loket {

namespace {

constexpr int historyRows = 20;
constexpr int historyLookBack = 80;

QueueRow rowOf(const Ticket &ticket)
{
    QueueRow row;
    row.ticket = ticket.id;
    row.number = ticket.number;
    row.wanted = ticket.wanted;
    row.state = ticket.state;
    row.priority = ticket.priority;
    row.persons = ticket.persons;
    row.takenAt = ticket.takenAt;
    row.since = ticket.absentAt.value_or(ticket.calledAt.value_or(ticket.takenAt));
    row.forCounter = ticket.forCounter;
    return row;
}

/// The waiting numbers of a counter in the order they will be called: the rule is asked again after each one.
std::vector<QueueRow> inCallingOrder(std::vector<Ticket> tickets, int run, int maxRun)
{
    // Both classes come sorted; merging them by the rule is walking along two lists.
    std::vector<QueueRow> rows;
    auto regular = std::stable_partition(tickets.begin(), tickets.end(),
                                         [](const Ticket &one) { return one.isPrioritised(); });
    auto priority = tickets.begin();
    const auto priorityEnd = regular;
    while (priority != priorityEnd || regular != tickets.end()) {
        const bool takePriority = priority != priorityEnd
            && (regular == tickets.end() || firstClass(run, maxRun) == CallClass::Priority);
        run = takePriority ? run + 1 : 0;
        rows.push_back(rowOf(takePriority ? *priority++ : *regular++));
    }
    return rows;
}

TodayFigures figuresOf(const Summary &summary)
{
    return {summary.visits.served, summary.visits.absent, summary.withinStandard.within, summary.withinStandard.of,
            summary.serviceSeconds};
}

} // namespace

const Dossier *CounterSnapshot::fileOf(const Leg &leg) const
{
    const auto file = std::find_if(files.begin(), files.end(),
                                   [&](const Dossier &one) { return one.application.id == leg.application; });
    return file == files.end() ? nullptr : &*file;
}

CounterSnapshot CounterViewReader::read(CounterId counter)
{
    const Instant now = m_runner.clock().now();
    CounterSnapshot view{now, m_runner.zone().dayOf(now), counter};
    std::optional<StaffId> officer;
    if (const auto period = m_runner.counters().present(counter)) {
        officer = period->staff;
        view.state = period->state;
        view.stateReason = period->reason;
        view.stateSince = period->startedAt;
        view.returnAt = period->returnAt;
    }
    if (const auto busy = m_runner.tickets().atCounter(counter)) {
        view.current = m_runner.tickets().visit(*busy);
        view.nobodyElse = !takesOver(m_runner, counter, officer, view.current->ticket.wanted);
        for (const auto &leg : view.current->legs) {
            if (const auto file = leg.application
                    ? storage::ApplicationStore(m_runner.connection()).dossier(*leg.application)
                    : std::nullopt)
                view.files.push_back(*file);
        }
        view.note = storage::NoteStore(m_runner.connection()).body(*busy);
        view.outages = storage::united(m_runner.counters().outagesSince(counter, view.current->ticket.takenAt), counter,
                                       now);
    }
    readLists(view);
    readLeftBehind(view);
    readToday(view);
    readHistory(view);
    return view;
}

void CounterViewReader::readLists(CounterSnapshot &view)
{
    const Counter *desk = m_runner.catalogue().counter(view.counter);
    std::vector<Ticket> mine;
    for (auto &entry : m_runner.tickets().waiting(view.counter, !desk || desk->services.empty())) {
        if (entry.forThisCounter)
            mine.push_back(std::move(entry.ticket));
        else
            view.elsewhere.push_back(rowOf(entry.ticket));
    }
    const int maxRun = m_runner.catalogue().settings.maxPriorityRun;
    view.waiting = inCallingOrder(std::move(mine), m_runner.tickets().priorityRun(view.counter, maxRun), maxRun);
    for (const auto &ticket : m_runner.tickets().parked()) {
        view.parked.push_back(rowOf(ticket));
        const auto visit = m_runner.tickets().visit(ticket.id);
        for (const auto &span : visit ? visit->spans : std::vector<Span>()) {
            if (span.why == SpanEnd::Parked)
                view.parked.back().since = span.endedAt.value_or(ticket.takenAt);
        }
    }
    for (const auto &ticket : m_runner.tickets().absent(view.day))
        view.absent.push_back(rowOf(ticket));
    const auto &calendar = m_runner.catalogue().calendar;
    if (const auto before = calendar.previousWorkingDay(view.day)) {
        for (const auto &ticket : m_runner.tickets().unserved(*before))
            view.unserved.push_back(rowOf(ticket));
    }
    NumbersQuestion all{ServiceId(), m_runner.hours().decisions(view.day)};
    all.isGivenNow = areNumbersGivenAt(view.now, calendar, m_runner.zone());
    view.givesNumbers = mayGiveNumber(all).has_value();
}

void CounterViewReader::readLeftBehind(CounterSnapshot &view)
{
    const auto others = attendedBeside(m_runner, view.counter);
    for (const auto *list : {&view.waiting, &view.parked}) {
        for (const auto &row : *list) {
            const bool elsewhere = std::any_of(others.begin(), others.end(), [&](const AttendedCounter &other) {
                if (row.forCounter)
                    return other.counter->id == *row.forCounter;
                return other.counter->serves(row.wanted);
            });
            if (!elsewhere)
                view.leftBehind.push_back(row);
        }
    }
}

void CounterViewReader::readToday(CounterSnapshot &view)
{
    const auto outages = m_runner.counters().outagesBetween(m_runner.zone().startOf(view.day), view.now);
    DayFigures figures(m_runner.catalogue(), m_runner.zone(), outages, view.now);
    for (const auto &visit : storage::ReportStore(m_runner.connection()).visits(view.day, view.day))
        figures.add(visit);
    const Counter *desk = m_runner.catalogue().counter(view.counter);
    if (!desk)
        return;
    const auto cells = figures.cells();
    view.today = figuresOf(cells.fold([&](const CellKey &key) { return key.counter == desk->name; }));
    // A counter that is closed or on a break takes nobody off the queue.
    const QStringList open = openBeside(*desk);
    const auto of = cells.fold([&](const CellKey &key) { return key.counter && open.contains(*key.counter); });
    view.estimate = estimateWait(static_cast<qint64>(view.waiting.size()), static_cast<int>(open.size()), of);
}

QStringList CounterViewReader::openBeside(const Counter &desk)
{
    QStringList names;
    for (const auto &other : m_runner.catalogue().counters) {
        const bool same = desk.services.empty()
            || std::any_of(desk.services.begin(), desk.services.end(), [&](ServiceId id) { return other.serves(id); });
        const auto period = same ? m_runner.counters().present(other.id) : std::nullopt;
        if (period && period->state == CounterState::Open)
            names += other.name;
    }
    return names;
}

void CounterViewReader::readHistory(CounterSnapshot &view)
{
    const auto newest = m_runner.entries().newest(m_station, historyLookBack);
    const auto last = lastStandingAct(newest, view.counter);
    if (last && last->officeDay == view.day.text()) {
        const QString with = resultOf(*last).value(QLatin1String("with")).toString();
        view.undoable = {with.isEmpty() ? last->act : with, last->at, last->staff};
    }
    std::map<QString, bool> undone;
    for (const auto &entry : newest) {
        const auto result = resultOf(entry);
        if (entry.officeDay != view.day.text() || view.history.size() >= historyRows)
            break;
        if (result.value(QLatin1String("counter")).toInteger() != view.counter.value()
            || !entry.subject.startsWith(QLatin1String("ticket:")))
            continue;
        if (entry.kind == QLatin1String("undo")) {
            undone[result.value(QLatin1String("undoes")).toString()] = true;
            continue;
        }
        const auto visit = m_runner.tickets().visit(TicketId(result.value(QLatin1String("ticket")).toInteger()));
        if (visit)
            view.history.push_back(
                {entry.act, entry.kind, entry.at, visit->ticket.number, undone.count(entry.act) > 0});
    }
}

} // namespace loket
