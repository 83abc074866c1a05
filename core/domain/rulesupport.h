// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules.h"

#include <initializer_list>

/// What the rules share: the few moves that a leg and a span can make.
namespace loket::rules {

[[nodiscard]] tl::unexpected<Error> wrongState(const Ticket &ticket);
[[nodiscard]] tl::unexpected<Error> takenElsewhere(const Ticket &ticket);
[[nodiscard]] bool isOneOf(TicketState state, std::initializer_list<TicketState> states);
/// Only the counter that called a number goes on with it.
[[nodiscard]] bool isAt(const Ticket &ticket, const Moment &now);

void plan(Visit &visit, const ServiceChoice &choice);
void run(Visit &visit, Leg &leg, const Moment &now);
void stop(Visit &visit, const Moment &now, SpanEnd why);
void end(Leg &leg, const Moment &now, LegOutcome outcome, const QString &reason);

} // namespace loket::rules
