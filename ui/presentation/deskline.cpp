// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/deskline.h"

namespace loket::ui {

Result<Reading> readCounter(Office &office, CounterId counter, const SteadyClock &steady, qint64 order)
{
    const Millis madeAt = steady();
    return office.snapshot(counter).map([&](CounterSnapshot snapshot) {
        Reading reading{office.catalogue(), std::move(snapshot), {}, order, madeAt};
        if (const auto &session = office.people().session()) {
            const auto own = office.ownFigures({office.station(), counter, session->staff}, office.today());
            reading.own = own ? std::optional(*own) : std::nullopt;
        }
        return reading;
    });
}

DeskLine::DeskLine(OfficeThread &office, const Actor &actor, SteadyClock steady, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_actor(actor)
    , m_steady(std::move(steady))
{
    connect(&m_pace, &ReadingPace::due, this, &DeskLine::readNow);
    connect(&m_office, &OfficeThread::changed, this, [this] {
        if (m_actor.counter)
            m_pace.soon();
    });
}

DeskLine::~DeskLine()
{
    // Jobs run one after the other: when this one has ended, no answer is on its way to a destroyed object.
    m_office.post([](Office &) -> Result<void> { return {}; }).waitForFinished();
}

void DeskLine::readNow()
{
    m_office.post([counter = *m_actor.counter, steady = m_steady,
                   order = ++m_asked](Office &office) { return readCounter(office, counter, steady, order); },
                  this,
                  [this](const Result<Reading> &reading) {
                      m_pace.answered();
                      if (reading)
                          Q_EMIT read(*reading);
                      else
                          Q_EMIT unreadable(reading.error());
                  });
}

void DeskLine::post(Work work, Done done)
{
    postAs(m_actor.staff, std::move(work), std::move(done));
}

void DeskLine::postAs(std::optional<StaffId> staff, Work work, Done done)
{
    Act act{m_actor};
    act.actor.staff = staff;
    m_office.post(
        [act, work = std::move(work), steady = m_steady, order = ++m_asked](Office &office) {
            auto reply = work(office, act);
            if (reply) {
                reply->act = act.id;
                if (auto reading = readCounter(office, *act.actor.counter, steady, order))
                    reply->reading = *std::move(reading);
            }
            return reply;
        },
        this, [done = std::move(done)](const Result<DeskReply> &reply) { done(reply); });
}

} // namespace loket::ui
