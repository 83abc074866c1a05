// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/service/office.h"
#include "tests/bench/side.h"

#include <memory>

namespace loket::bench {

/// The product: the desks of an Office, called on the thread that opened it.
class OurSide final : public Side
{
public:
    explicit OurSide(const QString &path);

    void take(Instant at) override;
    void callNext(Instant at) override;
    void start(Instant at) override;
    void finish(Instant at) override;
    void summaryDay() override;

    /// Makes an empty office with an open counter.
    static void create(const QString &path);

private:
    [[nodiscard]] Act act(Instant at);

    ManualClock m_clock;
    std::unique_ptr<Office> m_office;
    Actor m_actor;
    ServiceId m_service;
    TicketId m_ticket;
};

} // namespace loket::bench
