-- SPDX-License-Identifier: GPL-3.0-or-later
-- Complaints and other reports, as their register keeps them. Words stand outside the journal, which holds their salted
-- digests, so that they can be checked, sealed and erased.
-- minimum compatible: 10

-- step: complaint
create table complaint (
  id @id@,
  rev @int@ not null check (rev > 0),
  number text not null unique check (length(number) between 1 and 60),
  month text not null check (length(month) = 7),
  class text not null check (length(class) between 1 and 40),
  state text not null check (state in ('received', 'completeness_check', 'awaiting_completion', 'under_review',
    'in_follow_up', 'decided', 'communicated', 'closed', 'referred', 'withdrawn', 'escalated')),
  channel text not null check (length(channel) between 1 and 40),
  original_number text not null check (length(original_number) <= 80),
  anonymous @int@ not null check (anonymous in (0, 1)),
  confidential @int@ not null check (confidential in (0, 1)),
  received_at @int@ not null,
  received_day text not null check (length(received_day) = 10),
  entered_at @int@ not null,
  due_at @int@ null,
  answered_at @int@ null,
  settled_at @int@ null
) @strict@

-- step: complaint_month
create index complaint_month on complaint(month)

-- step: complaint_original
create unique index complaint_original on complaint(original_number) where original_number <> ''

-- step: complaint_received
create index complaint_received on complaint(received_day)

-- step: complaint_step
create table complaint_step (
  id @id@,
  rev @int@ not null check (rev > 0),
  complaint @int@ not null references complaint(id),
  position @int@ not null check (position > 0),
  kind text not null check (length(kind) between 1 and 40),
  state text not null check (state in ('received', 'completeness_check', 'awaiting_completion', 'under_review',
    'in_follow_up', 'decided', 'communicated', 'closed', 'referred', 'withdrawn', 'escalated')),
  at @int@ not null,
  staff @int@ null references staff(id),
  channel text not null check (length(channel) <= 40),
  unique (complaint, position)
) @strict@

-- step: complaint_text
create table complaint_text (
  id @id@,
  rev @int@ not null check (rev > 0),
  complaint @int@ not null references complaint(id),
  part text not null check (length(part) between 1 and 40),
  step @int@ null references complaint_step(id),
  digest text not null check (length(digest) in (0, 64))
) @strict@

-- step: complaint_text_of
create index complaint_text_of on complaint_text(complaint)

-- step: complaint_body
create table complaint_body (
  text @int@ primary key references complaint_text(id),
  salt text not null check (length(salt) = 32),
  body text not null check (length(body) <= 20000)
) @strict@
