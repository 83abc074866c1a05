-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sealing: bodies that may be sealed, identities, content keys and their envelopes, drafts (all outside the journal),
-- and the unit's own key, whose public half is journalled.
-- minimum compatible: 12

-- step: bodies, with room for sealed ones
create table complaint_body_next (
  text @int@ primary key references complaint_text(id),
  salt text not null check (length(salt) = 32),
  body text not null,
  sealed @int@ not null check (sealed in (0, 1)),
  check (length(body) <= case sealed when 1 then 120000 else 20000 end)
) @strict@

-- step: the bodies there are
insert into complaint_body_next (text, salt, body, sealed) select text, salt, body, 0 from complaint_body

-- step: their table before
drop table complaint_body

-- step: its name
alter table complaint_body_next rename to complaint_body

-- step: person
create table person (
  text @int@ primary key references complaint_text(id),
  salt text not null check (length(salt) = 32),
  body text not null check (length(body) between 60 and 120000)
) @strict@

-- step: unit_key
create table unit_key (
  id @id@,
  rev @int@ not null check (rev > 0),
  public_key text not null unique check (length(public_key) = 64),
  made_at @int@ not null
) @strict@

-- step: content_key
create table content_key (
  id @id@,
  complaint @int@ null unique references complaint(id),
  unit_key @int@ null unique references unit_key(id),
  excluded text not null check (length(excluded) <= 2000),
  made_at @int@ not null,
  check (complaint is null or unit_key is null)
) @strict@

-- step: key_envelope
create table key_envelope (
  id @id@,
  content_key @int@ not null references content_key(id),
  holder @int@ not null check (holder >= 0),
  purpose text not null check (purpose in ('handler', 'receiver', 'typist', 'recovery')),
  public_key text not null check (length(public_key) = 64),
  bytes text not null check (length(bytes) = 108),
  unique (content_key, holder, purpose, public_key)
) @strict@

-- step: key_envelope_public
create index key_envelope_public on key_envelope(public_key, content_key)

-- step: draft
create table draft (
  id @id@,
  content_key @int@ not null unique references content_key(id),
  typist @int@ not null references staff(id),
  kind text not null check (length(kind) between 1 and 40),
  saved_at @int@ not null,
  body text not null check (length(body) between 60 and 600000)
) @strict@

-- step: draft_typist
create index draft_typist on draft(typist)
