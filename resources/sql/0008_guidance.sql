-- SPDX-License-Identifier: GPL-3.0-or-later
-- Advice for who serves: short cards in both languages. An office made before gets the delivered ones when it is opened
-- next, as an act of the program, so that the journal holds them like all records.
-- minimum compatible: 8

-- step: guidance_card
create table guidance_card (
  id @id@,
  rev @int@ not null check (rev > 0),
  code text not null unique check (length(code) between 1 and 40),
  contexts text not null check (length(contexts) <= 400),
  title_id text not null check (length(title_id) between 1 and 200),
  title_en text not null check (length(title_en) between 1 and 200),
  body_id text not null check (length(body_id) between 1 and 4000),
  body_en text not null check (length(body_en) between 1 and 4000),
  position @int@ not null check (position between 1 and 99),
  active @int@ not null check (active in (0, 1))
) @strict@
