-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an officer has noted of a service before its visit ends: the file's own number, and how the service is to end.
-- minimum compatible: 7

-- step: leg office number
alter table leg add column office_number text not null default '' check (length(office_number) <= 40)

-- step: leg chosen
alter table leg add column chosen text not null default '' check (length(chosen) <= 40000)

-- step: leg_office_number
create index leg_office_number on leg(office_number) where office_number <> ''
