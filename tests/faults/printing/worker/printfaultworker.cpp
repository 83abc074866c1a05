// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/office.h"
#include "core/service/officeclock.h"
#include "ui/print/rawprinter.h"

#include <QCoreApplication>

#include <iostream>

// A counter that gives numbers with tickets and prints them: loket-print-fault-worker ADDRESS COUNTER ORDER
//
//     work    gives numbers and prints their tickets without end; says `taken TICKET` after each commit
//     wrong   the same, but notes that a paper is being sent only after its bytes have left (the negative control)
//     drain   prints what waits and ends
//
// Every order begins as the program does: what was being sent becomes uncertain. It says `ready` then.

using namespace loket;

namespace {

class Counter
{
public:
    Counter(Office &office, Actor actor) : m_office(office), m_actor(actor) {}

    bool giveNumber()
    {
        Act act{m_actor};
        act.papers = papersFor(m_office.catalogue(), m_actor.counter, PaperKind::Ticket);
        const auto taken = m_office.queue().take(act, {{m_office.catalogue().services.front().id}});
        if (taken)
            std::cout << "taken " << taken->ticket.id.value() << std::endl;
        return taken.has_value();
    }

    /// False when nothing waits.
    bool printNext()
    {
        const auto job = m_office.printing().claim(m_actor.station);
        if (!job || !*job)
            return false;
        const auto outcome = send(**job);
        return m_office.printing().ended((*job)->id, outcome.fate, outcome.trouble).has_value();
    }

    bool printNextWrongly()
    {
        const auto status = m_office.printing().status(m_actor);
        if (!status || status->waiting.empty())
            return false;
        const auto outcome = send(status->waiting.front());
        const auto job = m_office.printing().claim(m_actor.station);
        return job && *job && m_office.printing().ended((*job)->id, outcome.fate, outcome.trouble);
    }

private:
    static print::Outcome send(const PrintJob &job)
    {
        const QByteArray text = "\x1b@" + job.order.about.toUtf8() + " copy " + QByteArray::number(job.copy) + '\n'
            + QByteArray(2000, '.') + "\n\x1dV\x01";
        return print::sendRaw(*PrinterTarget::fromText(job.printer), text, {});
    }

    Office &m_office;
    Actor m_actor;
};

int serve(const QString &address, const QString &counterName, const QString &order)
{
    const OfficeClock clock;
    const auto office = Office::open(address, clock, counterName, QStringLiteral("counter"));
    if (!office)
        return 1;
    const Catalogue &catalogue = (*office)->catalogue();
    const Actor actor{(*office)->station(), catalogue.counterByName(counterName)->id, catalogue.staff.front().id};
    if (!(*office)->printing().recover(actor.station))
        return 1;
    Counter counter(**office, actor);
    std::cout << "ready" << std::endl;
    if (order == QLatin1String("drain")) {
        while (counter.printNext())
            continue;
        return 0;
    }
    const bool wrong = order == QLatin1String("wrong");
    while (counter.giveNumber()) {
        while (wrong ? counter.printNextWrongly() : counter.printNext())
            continue;
    }
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() == 4 ? serve(arguments[1], arguments[2], arguments[3]) : 2;
}
