-- SPDX-License-Identifier: GPL-3.0-or-later
-- The print queue, how many copies of a paper were asked for, and how each paper is printed at each counter.
-- minimum compatible: 6

-- step: paper_setting
create table paper_setting (
  id @id@,
  rev @int@ not null check (rev > 0),
  counter @int@ not null references counter(id),
  paper text not null check (length(paper) between 1 and 40),
  ask text not null check (ask in ('always', 'ask', 'never')),
  format text not null check (format in ('58', '80', 'a5', 'a4')),
  printer text not null check (length(printer) <= 300),
  code_page text not null check (length(code_page) between 1 and 20),
  knife_mm @int@ not null check (knife_mm between 0 and 100),
  cut @int@ not null check (cut in (0, 1)),
  native_qr @int@ not null check (native_qr in (0, 1)),
  unique (counter, paper)
) @strict@

-- step: paper_copy
create table paper_copy (
  id @id@,
  rev @int@ not null check (rev > 0),
  paper text not null check (length(paper) between 1 and 40),
  about text not null check (length(about) between 1 and 80),
  copies @int@ not null check (copies >= 0),
  unique (paper, about)
) @strict@

-- step: print_job
create table print_job (
  id @id@,
  station @int@ not null references station(id),
  counter @int@ null references counter(id),
  paper text not null check (length(paper) between 1 and 40),
  about text not null check (length(about) <= 80),
  language text not null check (language in ('id', 'en')),
  format text not null check (format in ('58', '80', 'a5', 'a4')),
  printer text not null check (length(printer) between 1 and 300),
  copy @int@ not null check (copy >= 0),
  state text not null check (state in ('waiting', 'sending', 'printed', 'uncertain', 'dropped')),
  tries @int@ not null check (tries >= 0),
  made_at @int@ not null,
  sent_at @int@ null,
  ended_at @int@ null,
  trouble text not null check (length(trouble) <= 40)
) @strict@

-- step: print_job_station
create index print_job_station on print_job(station, state, id)

-- step: print_job_about
create index print_job_about on print_job(about, paper, id)

-- step: print_job_ended
create index print_job_ended on print_job(ended_at) where ended_at is not null
