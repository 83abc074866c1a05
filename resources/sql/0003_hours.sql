-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the office serves: dated profiles with quotas, holidays; when numbers are given, and from which one on.
-- minimum compatible: 3

-- step: hours_profile
create table hours_profile (
  id @id@,
  rev @int@ not null check (rev > 0),
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('normal', 'period', 'single')),
  weekdays @int@ not null check (weekdays between 0 and 127),
  valid_from text not null check (length(valid_from) = 10),
  valid_to text not null check (length(valid_to) in (0, 10)),
  service text not null check (length(service) <= 200),
  numbers_from @int@ null check (numbers_from between 0 and 1440),
  numbers_until @int@ null check (numbers_until between 0 and 1440),
  active @int@ not null check (active in (0, 1))
) @strict@

-- step: quota
create table quota (
  id @id@,
  rev @int@ not null check (rev > 0),
  profile @int@ not null references hours_profile(id),
  service @int@ not null references service(id),
  numbers @int@ null check (numbers between 0 and 9999),
  unique (profile, service)
) @strict@

-- step: holiday
create table holiday (
  id @id@,
  rev @int@ not null check (rev > 0),
  date text not null check (length(date) = 10),
  name_id text not null check (length(name_id) between 1 and 200),
  name_en text not null check (length(name_en) <= 200),
  kind text not null check (kind in ('national', 'joint_leave', 'local')),
  verified @int@ not null check (verified in (0, 1)),
  active @int@ not null check (active in (0, 1))
) @strict@

-- step: numbers_decision
create table numbers_decision (
  id @id@,
  rev @int@ not null check (rev > 0),
  office_day text not null check (length(office_day) = 10),
  service @int@ null references service(id),
  giving @int@ not null check (giving in (0, 1)),
  reason text not null check (length(reason) <= 40),
  staff @int@ null references staff(id),
  at @int@ not null
) @strict@

-- step: numbers_decision_day
create index numbers_decision_day on numbers_decision(office_day)

-- step: number_start
create table number_start (
  id @id@,
  rev @int@ not null check (rev > 0),
  office_day text not null check (length(office_day) = 10),
  letter text not null check (length(letter) = 1),
  first @int@ not null check (first between 1 and 999999),
  unique (office_day, letter)
) @strict@

-- step: counter_period_time
create index counter_period_time on counter_period(counter, started_at)

-- step: ticket_follows
create unique index ticket_follows on ticket(follows) where follows is not null
