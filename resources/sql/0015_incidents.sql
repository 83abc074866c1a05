-- SPDX-License-Identifier: GPL-3.0-or-later
-- What went badly wrong at a counter: the behaviour, who helped, how it ended. No words, so that nobody is described.
-- minimum compatible: 15

-- step: incident
create table incident (
  id @id@,
  rev @int@ not null check (rev > 0),
  office_day text not null check (length(office_day) = 10),
  at @int@ not null,
  counter @int@ null references counter(id),
  ticket @int@ null references ticket(id),
  staff @int@ null references staff(id),
  behaviour text not null check (length(behaviour) between 1 and 40),
  helper @int@ null references staff(id),
  ending text not null check (length(ending) between 1 and 40)
) @strict@

-- step: incident_day
create index incident_day on incident(office_day)
