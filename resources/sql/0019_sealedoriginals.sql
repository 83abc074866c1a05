-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of a report of another system that became sealed its number there stands in the sealed part alone; by this digest an
-- import still knows it.
-- minimum compatible: 19

-- step: empty = it is not sealed, or was never imported
alter table complaint add column original_digest text not null default '' check (length(original_digest) in (0, 64))

-- step: complaint_original_digest
create index complaint_original_digest on complaint(original_digest) where original_digest <> ''
