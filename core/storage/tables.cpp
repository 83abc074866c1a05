// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables.h"

#include "core/storage/columns.h"

namespace loket::storage::tables {

const Table &unit()
{
    static const Table table(
        "unit", TableKind::Journalled,
        {integer("id"), integer("rev"), text("code"), text("name"), text("zone"), text("database_id")});
    return table;
}

const Table &setting()
{
    static const Table table("setting", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("key"), text("value")});
    return table;
}

const Table &reason()
{
    static const Table table("reason", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("kind"), text("code"), text("name_id"),
                              text("name_en"), integer("active")});
    return table;
}

const Table &guidanceCard()
{
    static const Table table("guidance_card", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("code"), text("contexts"), text("title_id"),
                              text("title_en"), text("body_id"), text("body_en"), integer("position"),
                              integer("active")});
    return table;
}

const Table &service()
{
    static const Table table("service", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("code"), text("letter"), text("name_id"),
                              text("name_en"), integer("active")});
    return table;
}

const Table &serviceStandard()
{
    static const Table table(
        "service_standard", TableKind::Journalled,
        {integer("id"), integer("rev"), integer("service"), text("decree"), text("valid_from"),
         optional("counter_minutes"), text("status"), text("completion_unit", QLatin1String("unset")),
         integer("completion_amount", 0), text("completion_status", QLatin1String("unset")),
         text("fee_kind", QLatin1String("unset")), integer("fee_rupiah", 0), text("fee_place", QLatin1String("")),
         text("fee_status", QLatin1String("unset")), text("withdrawn_on", QLatin1String(""))});
    return table;
}

const Table &standardComponent()
{
    static const Table table("standard_component", TableKind::Journalled,
                             {integer("id"), integer("rev"), integer("standard"), text("component"), text("body_id"),
                              text("body_en"), text("status")});
    return table;
}

const Table &application()
{
    static const Table table("application", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("code"), integer("service"), optional("standard"),
                              text("state"), text("office_number"), integer("opened_at"), optional("accepted_at"),
                              text("accepted_day"), text("promised_day"), integer("estimate"), optional("ready_at"),
                              optional("ended_at"), text("handed_to"), text("end_reason")});
    return table;
}

const Table &applicationItem()
{
    static const Table table("application_item", TableKind::Journalled,
                             {integer("id"), integer("rev"), integer("application"), integer("position"),
                              text("name_id"), text("name_en"), integer("ticked"), optional("added_at"),
                              text("added_reason"), integer("removed")});
    return table;
}

const Table &applicationPause()
{
    static const Table table("application_pause", TableKind::Journalled,
                             {integer("id"), integer("rev"), integer("application"), integer("position"),
                              text("reason"), integer("started_at"), optional("ended_at"), integer("undone")});
    return table;
}

const Table &applicationPromise()
{
    static const Table table("application_promise", TableKind::Journalled,
                             {integer("id"), integer("rev"), integer("application"), integer("position"), text("day"),
                              integer("estimate"), text("reason"), optional("staff"), integer("at"),
                              integer("undone")});
    return table;
}

const Table &counter()
{
    static const Table table("counter", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("name"), integer("active")});
    return table;
}

const Table &counterService()
{
    static const Table table(
        "counter_service", TableKind::Journalled,
        {integer("id"), integer("rev"), integer("counter"), integer("service"), integer("active")});
    return table;
}

const Table &station()
{
    static const Table table("station", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("name"), text("role")});
    return table;
}

const Table &staff()
{
    static const Table table("staff", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("code"), text("name"), text("nip", QLatin1String("")),
                              text("post", QLatin1String("")), text("roles", QLatin1String("counter_officer")),
                              text("active_from", QLatin1String("2000-01-01")), text("active_to", QLatin1String(""))});
    return table;
}

const Table &counterPeriod()
{
    static const Table table("counter_period", TableKind::Journalled,
                             {integer("id"), integer("rev"), integer("counter"), text("state"), text("reason"),
                              optional("staff"), integer("started_at"), optional("ended_at"), optional("return_at")});
    return table;
}

const Table &outage()
{
    static const Table table("outage", TableKind::Journalled,
                             {integer("id"), integer("rev"), optional("counter"), text("kind"), integer("started_at"),
                              optional("ended_at")});
    return table;
}

const Table &ticket()
{
    static const Table table("ticket", TableKind::Journalled,
                             {integer("id"),          integer("rev"),        text("office_day"),
                              text("letter"),         integer("number"),     integer("service"),
                              integer("wanted"),      text("state"),         text("priority"),
                              integer("persons"),     integer("walk_in"),    integer("paper"),
                              integer("taken_at"),    integer("rank_at"),    optional("for_counter"),
                              optional("counter"),    integer("calls"),      optional("first_called_at"),
                              optional("calling_at"), optional("called_at"), text("call_reason"),
                              optional("absent_at"),  optional("ended_at"),  text("end_reason"),
                              optional("follows")});
    return table;
}

const Table &leg()
{
    static const Table table("leg", TableKind::Journalled,
                             {integer("id"), integer("rev"), integer("ticket"), integer("position"), integer("service"),
                              optional("standard"), optional("counter"), optional("called_at"), optional("started_at"),
                              optional("ended_at"), text("outcome"), text("reason"), integer("quantity"),
                              integer("inaccurate"), optionalLater("application"), optionalLater("charged"),
                              optionalLater("announced"), text("office_number", QLatin1String("")),
                              text("chosen", QLatin1String(""))});
    return table;
}

const Table &span()
{
    static const Table table("span", TableKind::Journalled,
                             {integer("id"), integer("rev"), integer("ticket"), integer("leg"), integer("counter"),
                              optional("staff"), integer("started_at"), optional("ended_at"), text("why")});
    return table;
}

const Table &counterCall()
{
    static const Table table("counter_call", TableKind::Journalled,
                             {integer("id"), integer("rev"), integer("counter"), integer("ticket"), text("priority"),
                              integer("at"), integer("undone")});
    return table;
}

const Table &turnedAway()
{
    static const Table table("turned_away", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("office_day"), integer("service"),
                              optional("counter"), integer("persons"), text("reason"), integer("at")});
    return table;
}

const Table &catchUp()
{
    static const Table table("catch_up", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("office_day"), integer("service"),
                              optional("counter"), integer("visits"), text("outcome"), text("reason"), integer("at")});
    return table;
}

const Table &interest()
{
    static const Table table("interest", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("office_day"), integer("ticket"), integer("service"),
                              optional("staff"), integer("moved"), integer("at"), integer("undone")});
    return table;
}

const Table &incident()
{
    static const Table table("incident", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("office_day"), integer("at"), optional("counter"),
                              optional("ticket"), optional("staff"), text("behaviour"), optional("helper"),
                              text("ending")});
    return table;
}

const Table &ticketNote()
{
    static const Table table("ticket_note", TableKind::Journalled, {integer("id"), integer("rev"), text("digest")});
    return table;
}

const Table &hoursProfile()
{
    static const Table table("hours_profile", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("name"), text("kind"), integer("weekdays"),
                              text("valid_from"), text("valid_to"), text("service"), optional("numbers_from"),
                              optional("numbers_until"), integer("active")});
    return table;
}

const Table &quota()
{
    static const Table table(
        "quota", TableKind::Journalled,
        {integer("id"), integer("rev"), integer("profile"), integer("service"), optional("numbers")});
    return table;
}

const Table &holiday()
{
    static const Table table("holiday", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("date"), text("name_id"), text("name_en"),
                              text("kind"), integer("verified"), integer("active")});
    return table;
}

const Table &numbersDecision()
{
    static const Table table("numbers_decision", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("office_day"), optional("service"), integer("giving"),
                              text("reason"), optional("staff"), integer("at")});
    return table;
}

const Table &numberStart()
{
    static const Table table("number_start", TableKind::Journalled,
                             {integer("id"), integer("rev"), text("office_day"), text("letter"), integer("first")});
    return table;
}

const Table &numberCounter()
{
    static const Table table("number_counter", TableKind::Derived,
                             {text("office_day"), text("letter"), integer("last")});
    return table;
}

const Table &stationHead()
{
    static const Table table("station_head", TableKind::Derived,
                             {integer("station"), integer("seq"), text("hash"), integer("at")});
    return table;
}

const Table &note()
{
    static const Table table("note", TableKind::Outside, {integer("ticket"), text("salt"), text("body")});
    return table;
}

const Table &alive()
{
    static const Table table("alive", TableKind::Outside, {integer("station"), integer("at")});
    return table;
}

const Table &credential()
{
    static const Table table("credential", TableKind::Outside,
                             {integer("id"), integer("holder"), text("kind"), text("salt"), integer("effort"),
                              integer("memory"), text("public_key"), text("wrapped_key"), integer("made_at")});
    return table;
}

const Table &lockOut()
{
    static const Table table("lock_out", TableKind::Outside, {integer("holder"), integer("failures")});
    return table;
}

const Table &journal()
{
    static const Table table("journal", TableKind::Outside,
                             {integer("station"), integer("seq"), text("act"), integer("at"), text("office_day"),
                              optional("staff"), text("kind"), text("subject"), text("payload"), text("prev"),
                              text("hash")});
    return table;
}

const std::vector<const Table *> &all()
{
    static const std::vector<const Table *> tables{&unit(),
                                                   &setting(),
                                                   &reason(),
                                                   &guidanceCard(),
                                                   &complaintClass(),
                                                   &maladministrationForm(),
                                                   &complaintDeadline(),
                                                   &escalationChannel(),
                                                   &service(),
                                                   &serviceStandard(),
                                                   &standardComponent(),
                                                   &counter(),
                                                   &counterService(),
                                                   &station(),
                                                   &staff(),
                                                   &counterPeriod(),
                                                   &outage(),
                                                   &application(),
                                                   &applicationItem(),
                                                   &applicationPause(),
                                                   &applicationPromise(),
                                                   &ticket(),
                                                   &leg(),
                                                   &span(),
                                                   &counterCall(),
                                                   &turnedAway(),
                                                   &catchUp(),
                                                   &interest(),
                                                   &incident(),
                                                   &ticketNote(),
                                                   &hoursProfile(),
                                                   &quota(),
                                                   &holiday(),
                                                   &numbersDecision(),
                                                   &numberStart(),
                                                   &paperSetting(),
                                                   &paperCopy(),
                                                   &complaint(),
                                                   &complaintStep(),
                                                   &complaintAllegation(),
                                                   &complaintJudged(),
                                                   &complaintText(),
                                                   &unitKey(),
                                                   &numberCounter(),
                                                   &stationHead(),
                                                   &note(),
                                                   &complaintBody(),
                                                   &complaintWords(),
                                                   &complaintDue(),
                                                   &registerMark(),
                                                   &person(),
                                                   &contentKey(),
                                                   &keyEnvelope(),
                                                   &draft(),
                                                   &attachment(),
                                                   &attachmentPiece(),
                                                   &alive(),
                                                   &credential(),
                                                   &lockOut(),
                                                   &printJob(),
                                                   &journal()};
    return tables;
}

} // namespace loket::storage::tables
