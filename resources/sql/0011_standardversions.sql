-- SPDX-License-Identifier: GPL-3.0-or-later
-- A version of a standard may be taken back: it ends on a day and stays what the numbers were told that were taken under
-- it. So a day may see several versions of a service begin; the last one of them holds.
-- minimum compatible: 11

-- step(postgres): any number of versions from one day
alter table service_standard drop constraint service_standard_service_valid_from_key

-- step(postgres): the day that a version was taken back
alter table service_standard add column withdrawn_on text not null default '' check (length(withdrawn_on) in (0, 10))

-- step(sqlite): rows that refer to a version find it again before the end
pragma defer_foreign_keys = on

-- step(sqlite): the rows meanwhile
create table service_standard_before as select * from service_standard

-- step(sqlite): the table with its rule of one version a day
drop table service_standard

-- step(sqlite): the table without it
create table service_standard (
  id @id@,
  rev @int@ not null check (rev > 0),
  service @int@ not null references service(id),
  decree text not null check (length(decree) <= 200),
  valid_from text not null check (length(valid_from) = 10),
  counter_minutes @int@ null check (counter_minutes between 1 and 1440),
  status text not null check (status in ('unset', 'example', 'verified')),
  completion_unit text not null default 'unset' check (completion_unit in ('unset', 'same_visit', 'minutes', 'hours', 'calendar_days', 'working_days')),
  completion_amount @int@ not null default 0 check (completion_amount between 0 and 9999),
  completion_status text not null default 'unset' check (completion_status in ('unset', 'example', 'verified')),
  fee_kind text not null default 'unset' check (fee_kind in ('unset', 'free', 'fixed', 'computed')),
  fee_rupiah @int@ not null default 0 check (fee_rupiah between 0 and 1000000000000),
  fee_place text not null default '' check (length(fee_place) <= 200),
  fee_status text not null default 'unset' check (fee_status in ('unset', 'example', 'verified')),
  withdrawn_on text not null default '' check (length(withdrawn_on) in (0, 10))
) @strict@

-- step(sqlite): the rows back
insert into service_standard select *, '' from service_standard_before

-- step(sqlite): and nowhere else
drop table service_standard_before
