-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the register tells of a case besides its dates. Of a sealed case all of it stands in the sealed part only, and
-- these columns are empty (corrections.md 3); hidden = its subject is, or may be, a person (corrections.md 7).
-- minimum compatible: 13

-- step: all its words are sealed
alter table complaint add column sealed @int@ not null default 0 check (sealed in (0, 1))

-- step: it stands in no document
alter table complaint add column hidden @int@ not null default 0 check (hidden in (0, 1))

-- step: the service that it is about
alter table complaint add column service @int@ null references service(id)

-- step: the visit that it came out of
alter table complaint add column ticket @int@ null references ticket(id)

-- step: the date that the receiver promised
alter table complaint add column promised_day text not null default '' check (length(promised_day) in (0, 10))

-- step: running number of the register, within the year of receipt
alter table complaint add column agenda @int@ null check (agenda > 0)

-- step: complaint_agenda
create index complaint_agenda on complaint(substr(received_day, 1, 4), agenda) where agenda is not null

-- step: complaint_open
create index complaint_open on complaint(received_at, id) where settled_at is null

-- step: complaint_allegation
create table complaint_allegation (
  id @id@,
  rev @int@ not null check (rev > 0),
  complaint @int@ not null references complaint(id),
  form text not null check (length(form) between 1 and 40),
  unique (complaint, form)
) @strict@
