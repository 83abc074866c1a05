-- SPDX-License-Identifier: GPL-3.0-or-later
-- What became of a case: whether the head has looked at a hidden one, and the deadlines it was judged by, which no later
-- change of the calendar or of the records moves.
-- minimum compatible: 14

-- step: the head has said who is meant, or has given it to a handler all the same
alter table complaint add column confirmed @int@ not null default 0 check (confirmed in (0, 1))

-- step: complaint_judged
create table complaint_judged (
  id @id@,
  rev @int@ not null check (rev > 0),
  complaint @int@ not null references complaint(id),
  code text not null check (length(code) between 1 and 40),
  start_event text not null check (length(start_event) between 1 and 40),
  start_day text not null check (length(start_day) = 10),
  provisional @int@ not null check (provisional in (0, 1)),
  last_day text not null check (length(last_day) = 10),
  stopped_day text not null check (length(stopped_day) = 10),
  kept @int@ null check (kept in (0, 1)),
  warning @int@ not null check (warning in (0, 1))
) @strict@

-- step: complaint_judged_of
create index complaint_judged_of on complaint_judged(complaint)


-- step: cases that went on after they had been settled
create index complaint_step_again on complaint_step(complaint) where kind in ('reopen', 'escalate')

-- step: those that are looked through in memory
create index complaint_sealed on complaint(received_at, id) where sealed = 1
