-- SPDX-License-Identifier: GPL-3.0-or-later
-- Attachments of reports: their sealed bytes, outside the journal, which holds the salted digest of what stands here (a
-- row of complaint_text, part `attachment_file`). No name and no digest of the original stands in clear.
-- minimum compatible: 17

-- step: attachment, of a draft as long as its report is typed, then of its row in complaint_text
create table attachment (
  id @id@,
  draft @int@ null references draft(id),
  text @int@ null unique references complaint_text(id),
  salt text not null check (length(salt) = 32),
  digest text not null check (length(digest) = 64),
  size @int@ not null check (size > 0),
  pieces @int@ not null check (pieces between 1 and 100),
  check ((draft is null) <> (text is null))
) @strict@

-- step: attachment_draft
create index attachment_draft on attachment(draft) where draft is not null

-- step: attachment_piece
create table attachment_piece (
  id @id@,
  attachment @int@ not null references attachment(id),
  position @int@ not null check (position >= 0),
  bytes @blob@ not null check (length(bytes) between 60 and 300000),
  unique (attachment, position)
) @strict@
