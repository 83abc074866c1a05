// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/recordtexts.h"

#include "ui/presentation/language.h"
#include "ui/presentation/rolenames.h"

#include <utility>

namespace loket::ui {

QString RecordTexts::kind(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Staff:
        return tr("Staff and PINs");
    case RecordKind::Hours:
        return tr("Service hours");
    case RecordKind::Quotas:
        return tr("Quotas");
    case RecordKind::Holidays:
        return tr("Holidays");
    case RecordKind::Counters:
        return tr("Counters");
    case RecordKind::Services:
        return tr("Services and standards");
    case RecordKind::Standards:
        return tr("Texts of the standards");
    case RecordKind::Reasons:
        return tr("Reasons");
    case RecordKind::Guidance:
        return tr("Guidance cards");
    case RecordKind::ComplaintDeadlines:
        return tr("Complaint deadlines");
    case RecordKind::ComplaintClasses:
        return tr("Classes of reports");
    case RecordKind::MaladministrationForms:
        return tr("Forms of maladministration");
    case RecordKind::EscalationChannels:
        return tr("Complaint contacts");
    case RecordKind::Papers:
        return tr("Papers and printers");
    case RecordKind::Values:
        return tr("Queue and calling");
    }
    return {};
}

NewRecord RecordTexts::newRecord(RecordKind kind)
{
    const auto named = [](const char *english) { return NewRecord{tr(english), QString::fromLatin1(english)}; };
    switch (kind) {
    case RecordKind::Staff:
        return named(QT_TR_NOOP("Officer"));
    case RecordKind::Hours:
        return named(QT_TR_NOOP("New profile"));
    case RecordKind::Holidays:
        return named(QT_TR_NOOP("New holiday"));
    case RecordKind::Services:
        return named(QT_TR_NOOP("New service"));
    case RecordKind::Reasons:
        return named(QT_TR_NOOP("New reason"));
    case RecordKind::MaladministrationForms:
        return named(QT_TR_NOOP("New form"));
    case RecordKind::EscalationChannels:
        return named(QT_TR_NOOP("New contact"));
    case RecordKind::ComplaintDeadlines:
    case RecordKind::ComplaintClasses:
    case RecordKind::Quotas:
    case RecordKind::Counters:
    case RecordKind::Standards:
    case RecordKind::Guidance:
    case RecordKind::Papers:
    case RecordKind::Values:
        break;
    }
    return {};
}

/// The translated text of a key; of an unknown one itself.
template<std::size_t count>
QString RecordTexts::found(const std::pair<const char *, const char *> (&texts)[count], const QString &key)
{
    for (const auto &[known, text] : texts) {
        if (key == QLatin1String(known))
            return tr(text);
    }
    return key;
}

QString RecordTexts::column(const QString &key)
{
    static constexpr std::pair<const char *, const char *> titles[]{
        {"code", QT_TR_NOOP("Code")},
        {"name", QT_TR_NOOP("Name")},
        {"name_en", QT_TR_NOOP("Name in English")},
        {"nip", QT_TR_NOOP("NIP")},
        {"post", QT_TR_NOOP("Post")},
        {"roles", QT_TR_NOOP("Roles")},
        {"active_from", QT_TR_NOOP("Works from")},
        {"active_to", QT_TR_NOOP("Works until")},
        {"secret", QT_TR_NOOP("PIN or password")},
        {"kind", QT_TR_NOOP("Kind")},
        {"weekdays", QT_TR_NOOP("Weekdays")},
        {"valid_from", QT_TR_NOOP("Valid from")},
        {"valid_to", QT_TR_NOOP("Valid until")},
        {"service", QT_TR_NOOP("Service hours")},
        {"numbers_from", QT_TR_NOOP("Numbers from")},
        {"numbers_until", QT_TR_NOOP("Numbers until")},
        {"active", QT_TR_NOOP("In use")},
        {"profile", QT_TR_NOOP("Hours")},
        {"served", QT_TR_NOOP("Service")},
        {"numbers", QT_TR_NOOP("Numbers a day")},
        {"date", QT_TR_NOOP("Date")},
        {"verified", QT_TR_NOOP("Compared with the decree")},
        {"services", QT_TR_NOOP("Serves (none = all)")},
        {"letter", QT_TR_NOOP("Letter")},
        {"minutes", QT_TR_NOOP("Standard (minutes)")},
        {"status", QT_TR_NOOP("Standard is")},
        {"decree", QT_TR_NOOP("Decree")},
        {"standard_from", QT_TR_NOOP("Standard from")},
        {"holds", QT_TR_NOOP("Standard holds")},
        {"list", QT_TR_NOOP("List")},
        {"setting", QT_TR_NOOP("Setting")},
        {"value", QT_TR_NOOP("Value")},
        {"default", QT_TR_NOOP("As delivered")},
        {"completion", QT_TR_NOOP("Completion")},
        {"completion_amount", QT_TR_NOOP("Completion after")},
        {"completion_status", QT_TR_NOOP("Completion is")},
        {"fee", QT_TR_NOOP("Fee")},
        {"fee_rupiah", QT_TR_NOOP("Fee (rupiah each)")},
        {"fee_place", QT_TR_NOOP("Paid at")},
        {"fee_status", QT_TR_NOOP("Fee is")},
        {"component", QT_TR_NOOP("Component")},
        {"text", QT_TR_NOOP("Text")},
        {"text_en", QT_TR_NOOP("Text in English")},
        {"title", QT_TR_NOOP("Title")},
        {"title_en", QT_TR_NOOP("Title in English")},
        {"body", QT_TR_NOOP("Words of the card")},
        {"body_en", QT_TR_NOOP("Words in English")},
        {"contexts", QT_TR_NOOP("Helps when")},
        {"meaning", QT_TR_NOOP("Meaning")},
        {"meaning_en", QT_TR_NOOP("Meaning in English")},
        {"example", QT_TR_NOOP("At the counter")},
        {"example_en", QT_TR_NOOP("Example in English")},
        {"contacts", QT_TR_NOOP("Contacts")},
        {"channel_note", QT_TR_NOOP("Note")},
        {"channel_note_en", QT_TR_NOOP("Note in English")},
        {"rule_verified", QT_TR_NOOP("Compared with the rule")},
        {"contact_verified", QT_TR_NOOP("Tried and right")},
        {"amount", QT_TR_NOOP("Days")},
        {"deadline_unit", QT_TR_NOOP("Kind of days")},
        {"starts_at", QT_TR_NOOP("Counted from")},
        {"classes", QT_TR_NOOP("For")},
        {"legal_label", QT_TR_NOOP("Rule")},
        {"state", QT_TR_NOOP("State")},
        {"counter", QT_TR_NOOP("Counter")},
        {"paper", QT_TR_NOOP("Paper")},
        {"ask", QT_TR_NOOP("Print")},
        {"printer", QT_TR_NOOP("Printer")},
        {"format", QT_TR_NOOP("Width")},
        {"code_page", QT_TR_NOOP("Letters")},
        {"knife_mm", QT_TR_NOOP("Head to knife (mm)")},
        {"cut", QT_TR_NOOP("Cut")},
        {"native_qr", QT_TR_NOOP("Printer draws QR")},
    };
    return found(titles, key);
}

QString RecordTexts::word(const QString &word)
{
    for (const Role role : allRoles()) {
        if (word == loket::word(role))
            return roleName(role);
    }
    static constexpr std::pair<const char *, const char *> words[]{
        {"yes", QT_TR_NOOP("yes")},
        {"no", QT_TR_NOOP("no")},
        {"pin", QT_TR_NOOP("PIN")},
        {"password", QT_TR_NOOP("password")},
        {"normal", QT_TR_NOOP("normal")},
        {"period", QT_TR_NOOP("some weeks")},
        {"single", QT_TR_NOOP("one day")},
        {"national", QT_TR_NOOP("national holiday")},
        {"joint_leave", QT_TR_NOOP("joint leave")},
        {"local", QT_TR_NOOP("local holiday")},
        {"verified", QT_TR_NOOP("set")},
        {"example", QT_TR_NOOP("an example")},
        {"unset", QT_TR_NOOP("not set")},
        {"in_force", QT_TR_NOOP("now")},
        {"coming", QT_TR_NOOP("to come")},
        {"awaiting", QT_TR_NOOP("draft, awaits its decree")},
        {"mon", QT_TR_NOOP("Mon")},
        {"tue", QT_TR_NOOP("Tue")},
        {"wed", QT_TR_NOOP("Wed")},
        {"thu", QT_TR_NOOP("Thu")},
        {"fri", QT_TR_NOOP("Fri")},
        {"sat", QT_TR_NOOP("Sat")},
        {"sun", QT_TR_NOOP("Sun")},
        {"max_priority_run", QT_TR_NOOP("Priority numbers in a row while others wait")},
        {"max_calls", QT_TR_NOOP("Calls of one number, the first one included")},
        {"call_cool_down_s", QT_TR_NOOP("Pause between two calls (seconds)")},
        {"absent_calls", QT_TR_NOOP("Calls before a number is absent without a reason")},
        {"absent_time_s", QT_TR_NOOP("Time before a number is absent without a reason (seconds)")},
        {"tolerance_numbers", QT_TR_NOOP("Tolerance of a return (numbers)")},
        {"tolerance_time_s", QT_TR_NOOP("Tolerance of a return (seconds)")},
        {"lock_after_s", QT_TR_NOOP("Screen locks when the computer rests (seconds, 0 = never)")},
        {"gap_after_s", QT_TR_NOOP("Nobody served while somebody waits: a gap from (seconds)")},
        {"joint_leave_works", QT_TR_NOOP("Joint leave is a working day here (1 = yes, 0 = no)")},
        {"day_ends", QT_TR_NOOP("Open numbers end at midnight (1 = yes, 0 = no)")},
        {"identity_kept_days",
         QT_TR_NOOP("Who complained is kept after the end of a case (days, 0 = nothing is erased)")},
        {"case_kept_days",
         QT_TR_NOOP("Words of a case are kept after its end, by the JRA (days, 0 = nothing is erased)")},
        {"draft_kept_days", QT_TR_NOOP("Drafts of reports are kept (days, 0 = nothing is erased)")},
        {"supervisor", QT_TR_NOOP("Supervisor above the unit head (name and post)")},
        {"counter_break", QT_TR_NOOP("break")},
        {"counter_close", QT_TR_NOOP("closing")},
        {"out_of_order", QT_TR_NOOP("called out of order")},
        {"void", QT_TR_NOOP("removed")},
        {"unserved", QT_TR_NOOP("not served until closing")},
        {"numbers_stopped", QT_TR_NOOP("numbers stopped")},
        {"catch_up", QT_TR_NOOP("entered later from paper")},
        {"transfer", QT_TR_NOOP("moved")},
        {"refused", QT_TR_NOOP("refused")},
        {"late_return", QT_TR_NOOP("late return")},
        {"left", QT_TR_NOOP("left")},
        {"absent_early", QT_TR_NOOP("absent early")},
        {"not_done", QT_TR_NOOP("not done")},
        {"priority", QT_TR_NOOP("priority group")},
        {"draft", QT_TR_NOOP("not set (draft)")},
        {"clock_pause", QT_TR_NOOP("file paused")},
        {"referred", QT_TR_NOOP("referred to")},
        {"promise_changed", QT_TR_NOOP("promise changed")},
        {"requirement_added", QT_TR_NOOP("requirement added later")},
        {"inaccurate", QT_TR_NOOP("time not accurate")},
        {"incident_behaviour", QT_TR_NOOP("incident: behaviour")},
        {"incident_end", QT_TR_NOOP("incident: how it ended")},
        {"correction", QT_TR_NOOP("correction")},
        {"class_changed", QT_TR_NOOP("class of a report changed")},
        {"reopened", QT_TR_NOOP("complaint reopened")},
        {"withdrawn", QT_TR_NOOP("complaint withdrawn")},
        {"closed_without_answer", QT_TR_NOOP("closed without an answer")},
        {"identity_read", QT_TR_NOOP("identity read")},
        {"data_erased", QT_TR_NOOP("personal data erased")},
        {"subject_released", QT_TR_NOOP("officer may handle again")},
        {"complaint_channel", QT_TR_NOOP("channel of a report")},
        {"working", QT_TR_NOOP("working days")},
        {"calendar", QT_TR_NOOP("calendar days")},
        {"service_received", QT_TR_NOOP("the service")},
        {"received", QT_TR_NOOP("receiving the report")},
        {"forwarded", QT_TR_NOOP("passing it on")},
        {"completeness_answer_sent", QT_TR_NOOP("sending the answer on completeness")},
        {"completeness_answer_received", QT_TR_NOOP("receiving the answer on completeness")},
        {"file_complete", QT_TR_NOOP("the complete file")},
        {"decided", QT_TR_NOOP("the decision")},
        {"reply_sent", QT_TR_NOOP("sending the reply")},
        {"INFO", QT_TR_NOOP("information")},
        {"LIGHT", QT_TR_NOOP("light")},
        {"NORMATIVE", QT_TR_NOOP("normative")},
        {"PLAIN", QT_TR_NOOP("without supervision")},
        {"SUPERVISORY", QT_TR_NOOP("with supervision")},
        {"ASPIRATION", QT_TR_NOOP("aspiration")},
        {"ticket", QT_TR_NOOP("queue ticket")},
        {"receipt", QT_TR_NOOP("service receipt")},
        {"requirements", QT_TR_NOOP("requirement sheet")},
        {"missing", QT_TR_NOOP("what lacks")},
        {"coupon", QT_TR_NOOP("coupon")},
        {"complaint", QT_TR_NOOP("receipt of a report")},
        {"test", QT_TR_NOOP("test page")},
        {"always", QT_TR_NOOP("always")},
        {"ask", QT_TR_NOOP("when asked for")},
        {"never", QT_TR_NOOP("never")},
        {"58", QT_TR_NOOP("58 mm")},
        {"80", QT_TR_NOOP("80 mm")},
        {"a5", QT_TR_NOOP("A5")},
        {"a4", QT_TR_NOOP("A4")},
        {"same_visit", QT_TR_NOOP("at the same visit")},
        {"minutes", QT_TR_NOOP("minutes")},
        {"hours", QT_TR_NOOP("service hours")},
        {"calendar_days", QT_TR_NOOP("calendar days")},
        {"working_days", QT_TR_NOOP("working days")},
        {"free", QT_TR_NOOP("free of charge")},
        {"fixed", QT_TR_NOOP("a fixed amount")},
        {"computed", QT_TR_NOOP("worked out by the rules")},
        {"returning_waits", QT_TR_NOOP("Who comes back with what lacked queues again (1 = yes, 0 = no)")},
        {"address", QT_TR_NOOP("Address, printed under the office's name")},
        {"complaint_place", QT_TR_NOOP("Where complaints are received (such as: counter 5)")},
        {"complaint_contact", QT_TR_NOOP("Contact for complaints (such as: WhatsApp 0813 ..)")},
        {"complaint_link", QT_TR_NOOP("Web address for complaints (such as: lapor.go.id)")},
        {"pick_up_place", QT_TR_NOOP("Where finished documents are collected (such as: counter 4)")},
    };
    return found(words, word);
}

QString RecordTexts::cell(const RecordColumn &column, const QString &text)
{
    if (column.key == QLatin1String("component"))
        return Language::componentName(text);
    if (column.key == QLatin1String("contexts")) {
        QStringList names;
        for (const QString &context : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
            names << Language::contextName(context);
        return names.join(QStringLiteral(", "));
    }
    if (column.kind == CellKind::Lines)
        return QString(text).replace(QLatin1Char('\n'), QStringLiteral(" · "));
    const bool isWords = column.kind == CellKind::Words || column.kind == CellKind::Choice
        || column.kind == CellKind::YesNo || column.kind == CellKind::Secret || column.key == QLatin1String("setting")
        || column.key == QLatin1String("list");
    if (!isWords)
        return text;
    QStringList words;
    for (const QString &one : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        words << word(one);
    return words.join(QStringLiteral(", "));
}

QString RecordTexts::hint(const RecordColumn &column, const QString &component)
{
    if (!column.editable)
        return {};
    if (column.key == QLatin1String("standard_from"))
        return tr("Day of the decree as YYYY-MM-DD; numbers that were taken keep their standard");
    if (column.key == QLatin1String("rule_verified"))
        return tr("Of a deadline only the unit head says so; what is not compared is not printed as law");
    if (column.key == QLatin1String("contact_verified"))
        return tr("Somebody of the office has called, written or gone there; else it is not printed on a receipt");
    switch (column.kind) {
    case CellKind::Lines:
        return column.key == QLatin1String("contacts")
            ? tr("One contact in each line; Ctrl+Enter stores, Esc leaves the text as it was")
            : column.key.startsWith(QLatin1String("body"))
            ? tr("One short sentence in each line; Ctrl+Enter stores, Esc leaves the text as it was")
            : component == requirementsComponent()
            ? tr("One requirement in each line; Ctrl+Enter stores, Esc leaves the text as it was")
            : tr("One step or sentence in each line; Ctrl+Enter stores, Esc leaves the text as it was");
    case CellKind::Number:
        return column.key == QLatin1String("completion_amount")
            ? tr("How many of them, from the complete file on; empty = not set")
            : QString();
    case CellKind::Day:
        return tr("Day as YYYY-MM-DD, or empty");
    case CellKind::Time:
        return tr("Time as 08.00, or empty");
    case CellKind::Secret:
        return tr("A PIN of four digits, or a password of ten characters or more for who opens sealed things");
    case CellKind::Text:
        return column.key == QLatin1String("service") ? tr("As 08.00-12.00, 13.00-16.00; empty = closed")
            : column.key == QLatin1String("printer")  ? tr("As system:XP-58, raw:192.168.1.50:9100 or "
                                                            "device:/dev/usb/lp0; empty = no printer")
                                                      : QString();
    default:
        return {};
    }
}

QString RecordTexts::lacksDecree()
{
    return tr("Without a decree the values of this standard are not set: nobody is told them and nothing is counted by "
              "them. Fill in the decree.");
}

QString RecordTexts::goesOn(const QString &decree)
{
    const QString inForce = decree.isEmpty() ? tr("The line above goes on: that is told and counted.")
                                             : tr("%1 goes on: that is told and counted.").arg(decree);
    return inForce + QLatin1Char(' ')
        + tr("Type this one's decree under \"%1\"; the same again, if that sets it.")
              .arg(column(QStringLiteral("decree")));
}

QString RecordTexts::draft(const StandardEffect &effect, const RecordColumn &column)
{
    if (!effect.isBeside)
        return tr("Stored as a draft.") + QLatin1Char(' ') + lacksDecree();
    const auto shown = [&](const QString &text) {
        const QString words = cell(column, text);
        return words.isEmpty() ? tr("empty") : words;
    };
    // Texts are too long to be set against each other in one line, and a decree against none says nothing.
    const bool isValue = column.kind != CellKind::Lines && effect.value != effect.valueInForce
        && column.key != QLatin1String("decree");
    const QString stored = isValue
        ? tr("Stored as a draft: %1 instead of %2.").arg(shown(effect.value), shown(effect.valueInForce))
        : tr("Stored as a draft.");
    return stored + QLatin1Char(' ') + goesOn(effect.decree);
}

QString RecordTexts::onlyShown()
{
    return tr("This standard holds now and is only shown. The line below it, a draft or the one to come, can be "
              "changed.");
}

} // namespace loket::ui
