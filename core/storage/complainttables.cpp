// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/columns.h"
#include "core/storage/tables.h"

namespace loket::storage::tables {

const Table &complaintClass()
{
    static const Table table("complaint_class", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("code"), text("name_id"), text("name_en"),
                              integer("verified"), integer("active")});
    return table;
}

const Table &maladministrationForm()
{
    static const Table table("maladministration_form", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("code"), text("name_id"), text("name_en"),
                              text("meaning_id"), text("meaning_en"), text("example_id"), text("example_en"),
                              integer("verified"), integer("active")});
    return table;
}

const Table &complaintDeadline()
{
    static const Table table("complaint_deadline", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("code"), text("name_id"), text("name_en"),
                              integer("amount"), text("unit"), text("starts_at"), text("starts_until_known"),
                              text("classes"), text("legal_label"), integer("verified"), integer("active")});
    return table;
}

const Table &escalationChannel()
{
    static const Table table("escalation_channel", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("code"), text("name_id"), text("name_en"),
                              text("contacts"), text("note_id"), text("note_en"), integer("verified"),
                              integer("active")});
    return table;
}

} // namespace loket::storage::tables
