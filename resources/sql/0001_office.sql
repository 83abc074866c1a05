-- SPDX-License-Identifier: GPL-3.0-or-later
-- The office: who, where, what for; the queue with its visits; the journal.
-- minimum compatible: 1

-- step: unit
create table unit (
  id @id@,
  rev @int@ not null check (rev > 0),
  code text not null check (length(code) between 1 and 40),
  name text not null check (length(name) between 1 and 200),
  zone text not null check (length(zone) between 1 and 60),
  database_id text not null check (length(database_id) = 36),
  check (id = 1)
) @strict@

-- step: setting
create table setting (
  id @id@,
  rev @int@ not null check (rev > 0),
  key text not null unique check (length(key) between 1 and 60),
  value text not null check (length(value) <= 1000)
) @strict@

-- step: reason
create table reason (
  id @id@,
  rev @int@ not null check (rev > 0),
  kind text not null check (length(kind) between 1 and 40),
  code text not null check (length(code) between 1 and 40),
  name_id text not null check (length(name_id) between 1 and 200),
  name_en text not null check (length(name_en) between 1 and 200),
  active @int@ not null check (active in (0, 1)),
  unique (kind, code)
) @strict@

-- step: service
create table service (
  id @id@,
  rev @int@ not null check (rev > 0),
  code text not null unique check (length(code) between 1 and 40),
  letter text not null unique check (length(letter) = 1),
  name_id text not null check (length(name_id) between 1 and 200),
  name_en text not null check (length(name_en) <= 200),
  active @int@ not null check (active in (0, 1))
) @strict@

-- step: service_standard
create table service_standard (
  id @id@,
  rev @int@ not null check (rev > 0),
  service @int@ not null references service(id),
  decree text not null check (length(decree) <= 200),
  valid_from text not null check (length(valid_from) = 10),
  counter_minutes @int@ null check (counter_minutes between 1 and 1440),
  status text not null check (status in ('unset', 'example', 'verified')),
  unique (service, valid_from)
) @strict@

-- step: counter
create table counter (
  id @id@,
  rev @int@ not null check (rev > 0),
  name text not null unique check (length(name) between 1 and 60),
  active @int@ not null check (active in (0, 1))
) @strict@

-- step: counter_service
create table counter_service (
  id @id@,
  rev @int@ not null check (rev > 0),
  counter @int@ not null references counter(id),
  service @int@ not null references service(id),
  active @int@ not null check (active in (0, 1)),
  unique (counter, service)
) @strict@

-- step: station
create table station (
  id @id@,
  rev @int@ not null check (rev > 0),
  name text not null unique check (length(name) between 1 and 60),
  role text not null check (role in ('counter', 'kiosk', 'display', 'head', 'command_line'))
) @strict@

-- step: staff
create table staff (
  id @id@,
  rev @int@ not null check (rev > 0),
  code text not null unique check (length(code) between 1 and 40),
  name text not null check (length(name) between 1 and 200),
  active @int@ not null check (active in (0, 1))
) @strict@

-- step: counter_period
create table counter_period (
  id @id@,
  rev @int@ not null check (rev > 0),
  counter @int@ not null references counter(id),
  state text not null check (state in ('closed', 'open', 'paused')),
  reason text not null check (length(reason) <= 40),
  staff @int@ null references staff(id),
  started_at @int@ not null,
  ended_at @int@ null,
  return_at @int@ null
) @strict@

-- step: counter_period_present
create unique index counter_period_present on counter_period(counter) where ended_at is null

-- step: outage
create table outage (
  id @id@,
  rev @int@ not null check (rev > 0),
  counter @int@ null references counter(id),
  kind text not null check (kind in ('network', 'power', 'equipment', 'stopped')),
  started_at @int@ not null,
  ended_at @int@ null
) @strict@

-- step: outage_time
create index outage_time on outage(ended_at)

-- step: ticket
create table ticket (
  id @id@,
  rev @int@ not null check (rev > 0),
  office_day text not null check (length(office_day) = 10),
  letter text not null check (length(letter) = 1),
  number @int@ not null check (number between 1 and 999999),
  service @int@ not null references service(id),
  wanted @int@ not null references service(id),
  state text not null check (state in ('booked', 'missed', 'waiting', 'called', 'serving', 'parked', 'absent',
                                       'finished', 'left', 'voided', 'unserved')),
  priority text not null check (length(priority) <= 40),
  persons @int@ not null check (persons between 1 and 99),
  walk_in @int@ not null check (walk_in in (0, 1)),
  paper @int@ not null check (paper in (0, 1)),
  taken_at @int@ not null,
  rank_at @int@ not null,
  for_counter @int@ null references counter(id),
  counter @int@ null references counter(id),
  calls @int@ not null check (calls >= 0),
  first_called_at @int@ null,
  calling_at @int@ null,
  called_at @int@ null,
  call_reason text not null check (length(call_reason) <= 40),
  absent_at @int@ null,
  ended_at @int@ null,
  end_reason text not null check (length(end_reason) <= 40),
  follows @int@ null references ticket(id),
  unique (office_day, letter, number)
) @strict@

-- step: ticket_queue_priority
create index ticket_queue_priority on ticket(rank_at, id) where state = 'waiting' and priority <> ''

-- step: ticket_queue_regular
create index ticket_queue_regular on ticket(rank_at, id) where state = 'waiting' and priority = ''

-- step: ticket_at_counter
create unique index ticket_at_counter on ticket(counter) where state in ('called', 'serving')

-- step: ticket_parked
create index ticket_parked on ticket(rank_at, id) where state = 'parked'

-- step: ticket_absent
create index ticket_absent on ticket(office_day, rank_at, id) where state = 'absent'

-- step: leg
create table leg (
  id @id@,
  rev @int@ not null check (rev > 0),
  ticket @int@ not null references ticket(id),
  position @int@ not null check (position > 0),
  service @int@ not null references service(id),
  standard @int@ null references service_standard(id),
  counter @int@ null references counter(id),
  called_at @int@ null,
  started_at @int@ null,
  ended_at @int@ null,
  outcome text not null check (outcome in ('none', 'done', 'accepted', 'incomplete', 'refused', 'referred',
                                           'not_done', 'moved', 'undone')),
  reason text not null check (length(reason) <= 40),
  quantity @int@ not null check (quantity between 1 and 999),
  inaccurate @int@ not null check (inaccurate in (0, 1)),
  unique (ticket, position)
) @strict@

-- step: span
create table span (
  id @id@,
  rev @int@ not null check (rev > 0),
  ticket @int@ not null references ticket(id),
  leg @int@ not null references leg(id),
  counter @int@ not null references counter(id),
  staff @int@ null references staff(id),
  started_at @int@ not null,
  ended_at @int@ null,
  why text not null check (why in ('running', 'switched', 'parked', 'officer_changed', 'outage', 'ended', 'moved',
                                   'undone'))
) @strict@

-- step: span_ticket
create index span_ticket on span(ticket, id)

-- step: counter_call
create table counter_call (
  id @id@,
  rev @int@ not null check (rev > 0),
  counter @int@ not null references counter(id),
  ticket @int@ not null references ticket(id),
  priority text not null check (length(priority) <= 40),
  at @int@ not null,
  undone @int@ not null check (undone in (0, 1))
) @strict@

-- step: counter_call_newest
create index counter_call_newest on counter_call(counter, at, id) where undone = 0

-- step: turned_away
create table turned_away (
  id @id@,
  rev @int@ not null check (rev > 0),
  office_day text not null check (length(office_day) = 10),
  service @int@ not null references service(id),
  counter @int@ null references counter(id),
  persons @int@ not null check (persons between 1 and 999),
  reason text not null check (length(reason) <= 40),
  at @int@ not null
) @strict@

-- step: turned_away_day
create index turned_away_day on turned_away(office_day)

-- step: catch_up
create table catch_up (
  id @id@,
  rev @int@ not null check (rev > 0),
  office_day text not null check (length(office_day) = 10),
  service @int@ not null references service(id),
  counter @int@ null references counter(id),
  visits @int@ not null check (visits between 1 and 9999),
  outcome text not null check (outcome in ('done', 'accepted', 'incomplete', 'refused', 'referred')),
  reason text not null check (length(reason) <= 40),
  at @int@ not null
) @strict@

-- step: catch_up_day
create index catch_up_day on catch_up(office_day)

-- step: ticket_note
create table ticket_note (
  id @int@ primary key references ticket(id),
  rev @int@ not null check (rev > 0),
  digest text not null check (length(digest) in (0, 64))
) @strict@

-- step: note
create table note (
  ticket @int@ primary key references ticket(id),
  salt text not null check (length(salt) = 32),
  body text not null check (length(body) <= 2000)
) @strict@

-- step: alive
create table alive (
  station @int@ primary key references station(id),
  at @int@ not null
) @strict@

-- step: number_counter
create table number_counter (
  office_day text not null check (length(office_day) = 10),
  letter text not null check (length(letter) = 1),
  last @int@ not null check (last > 0),
  primary key (office_day, letter)
) @strict@

-- step: station_head
create table station_head (
  station @int@ primary key references station(id),
  seq @int@ not null check (seq > 0),
  hash text not null check (length(hash) = 64),
  at @int@ not null
) @strict@

-- step: journal
create table journal (
  station @int@ not null references station(id),
  seq @int@ not null check (seq > 0),
  act text not null unique check (length(act) = 36),
  at @int@ not null,
  office_day text not null check (length(office_day) = 10),
  staff @int@ null references staff(id),
  kind text not null check (length(kind) between 1 and 40),
  subject text not null check (length(subject) between 1 and 80),
  payload text not null check (length(payload) > 1),
  prev text not null check (length(prev) = 64),
  hash text not null check (length(hash) = 64),
  primary key (station, seq)
) @strict@

-- step: journal_subject
create index journal_subject on journal(subject)

-- step(sqlite): journal refuses update
create trigger journal_no_update before update on journal
begin
  select raise(abort, 'the journal is append-only');
end

-- step(sqlite): journal refuses delete
create trigger journal_no_delete before delete on journal
begin
  select raise(abort, 'the journal is append-only');
end

-- step(postgres): journal guard
create function journal_guard() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only';
end
$$

-- step(postgres): journal refuses update and delete
create trigger journal_append_only before update or delete on journal
for each row execute function journal_guard()

-- step(postgres): journal refuses truncate
create trigger journal_no_truncate before truncate on journal
for each statement execute function journal_guard()
