-- SPDX-License-Identifier: GPL-3.0-or-later
-- Visitors whom an officer sent on, or could not send on, because of a family tie or an interest.
-- minimum compatible: 4

-- step: interest
create table interest (
  id @id@,
  rev @int@ not null check (rev > 0),
  office_day text not null check (length(office_day) = 10),
  ticket @int@ not null references ticket(id),
  service @int@ not null references service(id),
  staff @int@ null references staff(id),
  moved @int@ not null check (moved in (0, 1)),
  at @int@ not null,
  undone @int@ not null check (undone in (0, 1))
) @strict@

-- step: interest_day
create index interest_day on interest(office_day)

-- step: interest_ticket
create index interest_ticket on interest(ticket)
