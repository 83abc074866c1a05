-- SPDX-License-Identifier: GPL-3.0-or-later
-- The published standard of a service in full, and what outlives a visit: applications with their promises.
-- minimum compatible: 5

-- step: completion unit
alter table service_standard add column completion_unit text not null default 'unset' check (completion_unit in ('unset', 'same_visit', 'minutes', 'hours', 'calendar_days', 'working_days'))

-- step: completion amount
alter table service_standard add column completion_amount @int@ not null default 0 check (completion_amount between 0 and 9999)

-- step: completion status
alter table service_standard add column completion_status text not null default 'unset' check (completion_status in ('unset', 'example', 'verified'))

-- step: fee kind
alter table service_standard add column fee_kind text not null default 'unset' check (fee_kind in ('unset', 'free', 'fixed', 'computed'))

-- step: fee rupiah
alter table service_standard add column fee_rupiah @int@ not null default 0 check (fee_rupiah between 0 and 1000000000000)

-- step: fee place
alter table service_standard add column fee_place text not null default '' check (length(fee_place) <= 200)

-- step: fee status
alter table service_standard add column fee_status text not null default 'unset' check (fee_status in ('unset', 'example', 'verified'))

-- step: standard_component
create table standard_component (
  id @id@,
  rev @int@ not null check (rev > 0),
  standard @int@ not null references service_standard(id),
  component text not null check (length(component) between 1 and 40),
  body_id text not null check (length(body_id) <= 4000),
  body_en text not null check (length(body_en) <= 4000),
  status text not null check (status in ('draft', 'example', 'verified')),
  unique (standard, component)
) @strict@

-- step: application
create table application (
  id @id@,
  rev @int@ not null check (rev > 0),
  code text not null unique check (length(code) = 8),
  service @int@ not null references service(id),
  standard @int@ null references service_standard(id),
  state text not null check (state in ('incomplete', 'in_process', 'paused', 'ready', 'handed_over', 'withdrawn')),
  office_number text not null check (length(office_number) <= 40),
  opened_at @int@ not null,
  accepted_at @int@ null,
  accepted_day text not null check (length(accepted_day) in (0, 10)),
  promised_day text not null check (length(promised_day) in (0, 10)),
  estimate @int@ not null check (estimate in (0, 1)),
  ready_at @int@ null,
  ended_at @int@ null,
  handed_to text not null check (handed_to in ('', 'applicant', 'proxy')),
  end_reason text not null check (length(end_reason) <= 40)
) @strict@

-- step: application_present
create index application_present on application(state, promised_day, id) where state in ('incomplete', 'in_process', 'paused', 'ready')

-- step: application_accepted
create index application_accepted on application(accepted_day, service)

-- step: application_accepted_at
create index application_accepted_at on application(accepted_at)

-- step: application_number
create index application_number on application(office_number) where office_number <> ''

-- step: application_ready
create index application_ready on application(ready_at)

-- step: application_ended
create index application_ended on application(ended_at)

-- step: application_item
create table application_item (
  id @id@,
  rev @int@ not null check (rev > 0),
  application @int@ not null references application(id),
  position @int@ not null check (position > 0),
  name_id text not null check (length(name_id) between 1 and 500),
  name_en text not null check (length(name_en) <= 500),
  ticked @int@ not null check (ticked in (0, 1)),
  added_at @int@ null,
  added_reason text not null check (length(added_reason) <= 40),
  removed @int@ not null check (removed in (0, 1)),
  unique (application, position)
) @strict@

-- step: application_item_added
create index application_item_added on application_item(added_at) where added_at is not null

-- step: application_pause
create table application_pause (
  id @id@,
  rev @int@ not null check (rev > 0),
  application @int@ not null references application(id),
  position @int@ not null check (position > 0),
  reason text not null check (length(reason) between 1 and 40),
  started_at @int@ not null,
  ended_at @int@ null,
  undone @int@ not null check (undone in (0, 1)),
  unique (application, position)
) @strict@

-- step: application_promise
create table application_promise (
  id @id@,
  rev @int@ not null check (rev > 0),
  application @int@ not null references application(id),
  position @int@ not null check (position > 0),
  day text not null check (length(day) = 10),
  estimate @int@ not null check (estimate in (0, 1)),
  reason text not null check (length(reason) <= 40),
  staff @int@ null references staff(id),
  at @int@ not null,
  undone @int@ not null check (undone in (0, 1)),
  unique (application, position)
) @strict@

-- step: application_promise_at
create index application_promise_at on application_promise(at) where reason <> ''

-- step: leg application
alter table leg add column application @int@ null references application(id)

-- step: leg charged
alter table leg add column charged @int@ null check (charged between 0 and 1000000000000)

-- step: leg announced
alter table leg add column announced @int@ null references staff(id)

-- step: leg_application
create index leg_application on leg(application) where application is not null
