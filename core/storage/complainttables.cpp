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

const Table &complaint()
{
    static const Table table("complaint", TableKind::Journalled,
                             {integer("id"),
                              integer("rev"),
                              text("number"),
                              text("month"),
                              text("class"),
                              text("state"),
                              text("channel"),
                              text("original_number"),
                              integer("anonymous"),
                              integer("confidential"),
                              integer("received_at"),
                              text("received_day"),
                              integer("entered_at"),
                              optional("due_at"),
                              optional("answered_at"),
                              optional("settled_at"),
                              integer("sealed", 0),
                              integer("hidden", 0),
                              optional("service"),
                              optional("ticket"),
                              text("promised_day", QLatin1String("")),
                              optional("agenda"),
                              integer("confirmed", 0),
                              optional("shown_at"),
                              text("original_digest", QLatin1String(""))});
    return table;
}

const Table &complaintStep()
{
    static const Table table("complaint_step", TableKind::Journalled,
                             {integer("id"), integer("rev"), integer("complaint"), integer("position"), text("kind"),
                              text("state"), integer("at"), optional("staff"), text("channel")});
    return table;
}

const Table &complaintAllegation()
{
    static const Table table("complaint_allegation", TableKind::Journalled,
                             {integer("id"), integer("rev"), integer("complaint"), text("form")});
    return table;
}

const Table &complaintJudged()
{
    static const Table table("complaint_judged", TableKind::Journalled,
                             {integer("id"), integer("rev"), integer("complaint"), text("code"), text("start_event"),
                              text("start_day"), integer("provisional"), text("last_day"), text("stopped_day"),
                              optional("kept"), integer("warning")});
    return table;
}

const Table &complaintText()
{
    static const Table table(
        "complaint_text", TableKind::Journalled,
        {integer("id"), integer("rev"), integer("complaint"), text("part"), optional("step"), text("digest")});
    return table;
}

const Table &complaintBody()
{
    static const Table table("complaint_body", TableKind::Outside,
                             {integer("text"), text("salt"), text("body"), integer("sealed")});
    return table;
}

const Table &complaintWords()
{
    static const Table table("complaint_words", TableKind::Outside,
                             {integer("place"), integer("complaint"), text("words")});
    return table;
}

const Table &complaintDue()
{
    static const Table table("complaint_due", TableKind::Outside,
                             {integer("complaint"), text("last_day"), optional("handler")});
    return table;
}

const Table &registerMark()
{
    static const Table table("register_mark", TableKind::Outside, {text("name"), text("mark")});
    return table;
}

} // namespace loket::storage::tables
