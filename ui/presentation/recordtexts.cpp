// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/recordtexts.h"

#include "ui/presentation/rolenames.h"

#include <QHash>

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
    case RecordKind::Reasons:
        return tr("Reasons");
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
    case RecordKind::Quotas:
    case RecordKind::Counters:
    case RecordKind::Values:
        break;
    }
    return {};
}

QString RecordTexts::column(const QString &key)
{
    const QHash<QString, QString> titles{
        {QStringLiteral("code"), tr("Code")},
        {QStringLiteral("name"), tr("Name")},
        {QStringLiteral("name_en"), tr("Name in English")},
        {QStringLiteral("nip"), tr("NIP")},
        {QStringLiteral("post"), tr("Post")},
        {QStringLiteral("roles"), tr("Roles")},
        {QStringLiteral("active_from"), tr("Works from")},
        {QStringLiteral("active_to"), tr("Works until")},
        {QStringLiteral("secret"), tr("PIN or password")},
        {QStringLiteral("kind"), tr("Kind")},
        {QStringLiteral("weekdays"), tr("Weekdays")},
        {QStringLiteral("valid_from"), tr("Valid from")},
        {QStringLiteral("valid_to"), tr("Valid until")},
        {QStringLiteral("service"), tr("Service hours")},
        {QStringLiteral("numbers_from"), tr("Numbers from")},
        {QStringLiteral("numbers_until"), tr("Numbers until")},
        {QStringLiteral("active"), tr("In use")},
        {QStringLiteral("profile"), tr("Hours")},
        {QStringLiteral("served"), tr("Service")},
        {QStringLiteral("numbers"), tr("Numbers a day")},
        {QStringLiteral("date"), tr("Date")},
        {QStringLiteral("verified"), tr("Compared with the decree")},
        {QStringLiteral("services"), tr("Serves (none = all)")},
        {QStringLiteral("letter"), tr("Letter")},
        {QStringLiteral("minutes"), tr("Standard (minutes)")},
        {QStringLiteral("status"), tr("Standard is")},
        {QStringLiteral("decree"), tr("Decree")},
        {QStringLiteral("standard_from"), tr("Standard from")},
        {QStringLiteral("list"), tr("List")},
        {QStringLiteral("setting"), tr("Setting")},
        {QStringLiteral("value"), tr("Value")},
        {QStringLiteral("default"), tr("As delivered")},
    };
    return titles.value(key, key);
}

QString RecordTexts::word(const QString &word)
{
    for (const Role role : allRoles()) {
        if (word == loket::word(role))
            return roleName(role);
    }
    const QHash<QString, QString> words{
        {QStringLiteral("yes"), tr("yes")},
        {QStringLiteral("no"), tr("no")},
        {QStringLiteral("pin"), tr("PIN")},
        {QStringLiteral("password"), tr("password")},
        {QStringLiteral("normal"), tr("normal")},
        {QStringLiteral("period"), tr("some weeks")},
        {QStringLiteral("single"), tr("one day")},
        {QStringLiteral("national"), tr("national holiday")},
        {QStringLiteral("joint_leave"), tr("joint leave")},
        {QStringLiteral("local"), tr("local holiday")},
        {QStringLiteral("verified"), tr("set")},
        {QStringLiteral("example"), tr("an example")},
        {QStringLiteral("unset"), tr("not set")},
        {QStringLiteral("mon"), tr("Mon")},
        {QStringLiteral("tue"), tr("Tue")},
        {QStringLiteral("wed"), tr("Wed")},
        {QStringLiteral("thu"), tr("Thu")},
        {QStringLiteral("fri"), tr("Fri")},
        {QStringLiteral("sat"), tr("Sat")},
        {QStringLiteral("sun"), tr("Sun")},
        {QStringLiteral("max_priority_run"), tr("Priority numbers in a row while others wait")},
        {QStringLiteral("max_calls"), tr("Calls of one number, the first one included")},
        {QStringLiteral("call_cool_down_s"), tr("Pause between two calls (seconds)")},
        {QStringLiteral("absent_calls"), tr("Calls before a number is absent without a reason")},
        {QStringLiteral("absent_time_s"), tr("Time before a number is absent without a reason (seconds)")},
        {QStringLiteral("tolerance_numbers"), tr("Tolerance of a return (numbers)")},
        {QStringLiteral("tolerance_time_s"), tr("Tolerance of a return (seconds)")},
        {QStringLiteral("lock_after_s"), tr("Screen locks when the computer rests (seconds, 0 = never)")},
        {QStringLiteral("gap_after_s"), tr("Nobody served while somebody waits: a gap from (seconds)")},
        {QStringLiteral("joint_leave_works"), tr("Joint leave is a working day here (1 = yes, 0 = no)")},
        {QStringLiteral("day_ends"), tr("Open numbers end at midnight (1 = yes, 0 = no)")},
        {QStringLiteral("supervisor"), tr("Supervisor above the unit head (name and post)")},
        {QStringLiteral("counter_break"), tr("break")},
        {QStringLiteral("counter_close"), tr("closing")},
        {QStringLiteral("out_of_order"), tr("called out of order")},
        {QStringLiteral("void"), tr("removed")},
        {QStringLiteral("unserved"), tr("not served until closing")},
        {QStringLiteral("numbers_stopped"), tr("numbers stopped")},
        {QStringLiteral("catch_up"), tr("entered later from paper")},
        {QStringLiteral("transfer"), tr("moved")},
        {QStringLiteral("refused"), tr("refused")},
        {QStringLiteral("late_return"), tr("late return")},
        {QStringLiteral("left"), tr("left")},
        {QStringLiteral("absent_early"), tr("absent early")},
        {QStringLiteral("not_done"), tr("not done")},
        {QStringLiteral("priority"), tr("priority group")},
    };
    return words.value(word, word);
}

QString RecordTexts::cell(const RecordColumn &column, const QString &text)
{
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

QString RecordTexts::hint(const RecordColumn &column)
{
    switch (column.kind) {
    case CellKind::Day:
        return tr("Day as YYYY-MM-DD, or empty");
    case CellKind::Time:
        return tr("Time as 08.00, or empty");
    case CellKind::Secret:
        return tr("A PIN of four digits, or a password of ten characters or more for who opens sealed things");
    case CellKind::Text:
        return column.key == QLatin1String("service") ? tr("As 08.00-12.00, 13.00-16.00; empty = closed") : QString();
    default:
        return {};
    }
}

} // namespace loket::ui
