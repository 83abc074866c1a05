-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works here: roles and dates of the staff, the secrets they sign in with, failed attempts.
-- minimum compatible: 2

-- step: staff nip
alter table staff add column nip text not null default '' check (length(nip) <= 40)

-- step: staff post
alter table staff add column post text not null default '' check (length(post) <= 200)

-- step: staff roles
alter table staff add column roles text not null default 'counter_officer' check (length(roles) <= 200)

-- step: staff active from
alter table staff add column active_from text not null default '2000-01-01' check (length(active_from) = 10)

-- step: staff active to
alter table staff add column active_to text not null default '' check (length(active_to) in (0, 10))

-- step: staff active
alter table staff drop column active

-- step: credential
create table credential (
  id @id@,
  holder @int@ not null check (holder >= 0),
  kind text not null check (kind in ('pin', 'password', 'sign_in_recovery', 'handover_recovery')),
  salt text not null check (length(salt) = 32),
  effort @int@ not null check (effort > 0),
  memory @int@ not null check (memory > 0),
  public_key text not null check (length(public_key) = 64),
  wrapped_key text not null check (length(wrapped_key) between 96 and 200),
  made_at @int@ not null,
  unique (holder, kind)
) @strict@

-- step: lock_out
create table lock_out (
  holder @int@ primary key,
  failures @int@ not null check (failures > 0)
) @strict@
