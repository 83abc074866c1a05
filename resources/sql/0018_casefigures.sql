-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a case stopped being handled apart: from then on it counts, as recorded later (corrections.md 7).
-- minimum compatible: 18

-- step: none = it never was
alter table complaint add column shown_at @int@ null

-- step: complaint_shown
create index complaint_shown on complaint(shown_at) where shown_at is not null

-- step: complaint_entered
create index complaint_entered on complaint(entered_at)

-- step: complaint_step_at
create index complaint_step_at on complaint_step(at)
