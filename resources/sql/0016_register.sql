-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the register is found and listed without reading it whole: the words of what stands in clear, what falls due of
-- it, and an index for each thing that it is narrowed to. All of it follows from other rows and is made anew by the
-- program where it lacks; of a sealed case nothing stands here (corrections.md 3).
-- minimum compatible: 16

-- step: words of a clear case, as they are searched; place = its day of receipt and a number within it
create table complaint_words (
  place @int@ primary key,
  complaint @int@ not null unique references complaint(id),
  words text not null
) @strict@

-- step(sqlite): which words stand where; the tokens are cut and folded before (core/domain/searchwords.h)
create virtual table complaint_index using fts5(words, content='complaint_words', content_rowid='place',
  tokenize='ascii', detail=none, columnsize=0, prefix='2 3')

-- step(postgres): which words stand where
create index complaint_words_index on complaint_words using gin (to_tsvector('simple', words))

-- step: what of a clear case that is not settled falls due first; an empty day = nothing runs
create table complaint_due (
  complaint @int@ primary key references complaint(id),
  last_day text not null check (length(last_day) in (0, 10)),
  handler @int@ null
) @strict@

-- step: complaint_due_day
create index complaint_due_day on complaint_due(last_day, handler)

-- step: complaint_due_given
create index complaint_due_given on complaint_due(complaint, handler) where handler is not null

-- step: by what rule the tables above were made
create table register_mark (
  name text primary key not null check (length(name) between 1 and 40),
  mark text not null check (length(mark) <= 200)
) @strict@

-- step: complaint_newest
create index complaint_newest on complaint(received_at, id) where sealed = 0

-- step: complaint_of_class
create index complaint_of_class on complaint(class, received_at, id) where sealed = 0

-- step: complaint_of_state
create index complaint_of_state on complaint(state, received_at, id) where sealed = 0

-- step: complaint_of_channel
create index complaint_of_channel on complaint(channel, received_at, id) where sealed = 0

-- step: complaint_of_service
create index complaint_of_service on complaint(service, received_at, id) where sealed = 0

-- step: complaint_allegation_form
create index complaint_allegation_form on complaint_allegation(form, complaint)
