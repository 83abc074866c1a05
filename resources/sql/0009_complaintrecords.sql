-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the complaint desk goes by: classes of reports, alleged forms of maladministration, deadlines, channels. An
-- office made before gets the delivered ones when it is opened next, as an act of the program, so that the journal holds
-- them like all records.
-- minimum compatible: 9

-- step: complaint_class
create table complaint_class (
  id @id@,
  rev @int@ not null check (rev > 0),
  code text not null unique check (length(code) between 1 and 40),
  name_id text not null check (length(name_id) between 1 and 200),
  name_en text not null check (length(name_en) between 1 and 200),
  verified @int@ not null check (verified in (0, 1)),
  active @int@ not null check (active in (0, 1))
) @strict@

-- step: maladministration_form
create table maladministration_form (
  id @id@,
  rev @int@ not null check (rev > 0),
  code text not null unique check (length(code) between 1 and 40),
  name_id text not null check (length(name_id) between 1 and 200),
  name_en text not null check (length(name_en) between 1 and 200),
  meaning_id text not null check (length(meaning_id) <= 1000),
  meaning_en text not null check (length(meaning_en) <= 1000),
  example_id text not null check (length(example_id) <= 1000),
  example_en text not null check (length(example_en) <= 1000),
  verified @int@ not null check (verified in (0, 1)),
  active @int@ not null check (active in (0, 1))
) @strict@

-- step: complaint_deadline
create table complaint_deadline (
  id @id@,
  rev @int@ not null check (rev > 0),
  code text not null unique check (length(code) between 1 and 40),
  name_id text not null check (length(name_id) between 1 and 200),
  name_en text not null check (length(name_en) between 1 and 200),
  amount @int@ not null check (amount between 1 and 1000),
  unit text not null check (unit in ('working', 'calendar')),
  starts_at text not null check (starts_at in ('service_received', 'received', 'forwarded', 'completeness_answer_sent',
    'completeness_answer_received', 'file_complete', 'decided', 'reply_sent')),
  starts_until_known text not null check (starts_until_known in ('', 'service_received', 'received', 'forwarded',
    'completeness_answer_sent', 'completeness_answer_received', 'file_complete', 'decided', 'reply_sent')),
  classes text not null check (length(classes) <= 400),
  legal_label text not null check (length(legal_label) <= 200),
  verified @int@ not null check (verified in (0, 1)),
  active @int@ not null check (active in (0, 1))
) @strict@

-- step: escalation_channel
create table escalation_channel (
  id @id@,
  rev @int@ not null check (rev > 0),
  code text not null unique check (length(code) between 1 and 40),
  name_id text not null check (length(name_id) between 1 and 200),
  name_en text not null check (length(name_en) between 1 and 200),
  contacts text not null check (length(contacts) <= 1000),
  note_id text not null check (length(note_id) <= 1000),
  note_en text not null check (length(note_en) <= 1000),
  verified @int@ not null check (verified in (0, 1)),
  active @int@ not null check (active in (0, 1))
) @strict@
