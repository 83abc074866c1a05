// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/office.h"

#include <QCoreApplication>

#include <iostream>
#include <sstream>
#include <string>

// One counter of an office, in a process of its own, with a station of its own: loket-fault-worker ADDRESS COUNTER
//
//     next MS     calls the next number at that instant     -> called TICKET | none
//     finish MS   starts and finishes the called number     -> done
//
// It says `ready` when the counter is open, and ends with its input. What is refused is answered `error CODE DETAIL`.

using namespace loket;

namespace {

class Worker
{
public:
    Worker(Office &office, ManualClock &clock, Actor actor) : m_office(office), m_clock(clock), m_actor(actor) {}

    std::string answer(const std::string &line)
    {
        std::istringstream words(line);
        std::string order;
        qint64 at = 0;
        words >> order >> at;
        m_clock.set(Instant(at));
        return order == "next" ? next() : finish();
    }

    static std::string refusal(const Error &error)
    {
        return "error " + std::to_string(static_cast<int>(error.code)) + ' ' + error.detail.toStdString();
    }

private:
    std::string next()
    {
        const auto called = m_office.queue().callNext(Act{m_actor});
        if (!called)
            return called.error().code == ErrorCode::NothingWaiting ? "none" : refusal(called.error());
        m_ticket = called->ticket.id;
        return "called " + std::to_string(m_ticket.value());
    }

    std::string finish()
    {
        const auto done = m_office.queue().start(Act{m_actor}, m_ticket).and_then([&](const Visit &) {
            return m_office.queue().finish(Act{m_actor}, m_ticket);
        });
        return done ? "done" : refusal(done.error());
    }

    Office &m_office;
    ManualClock &m_clock;
    Actor m_actor;
    TicketId m_ticket;
};

int serve(const QString &address, const QString &counterName)
{
    std::string line;
    if (!std::getline(std::cin, line)) // the first line is the instant of the opening
        return 1;
    ManualClock clock(Instant(std::stoll(line)));
    const auto office = Office::open(address, clock, counterName, QStringLiteral("counter"));
    if (!office) {
        std::cout << Worker::refusal(office.error()) << std::endl;
        return 1;
    }
    const Catalogue &catalogue = (*office)->catalogue();
    const Counter *counter = catalogue.counterByName(counterName);
    if (!counter)
        return 1;
    const Actor actor{(*office)->station(), counter->id, catalogue.staff.front().id};
    const auto opened = (*office)->counters().open(Act{actor});
    std::cout << (opened ? "ready" : Worker::refusal(opened.error())) << std::endl;

    Worker worker(**office, clock, actor);
    while (std::getline(std::cin, line))
        std::cout << worker.answer(line) << std::endl;
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() == 3 ? serve(arguments[1], arguments[2]) : 2;
}
