// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/application.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/language.h"
#include "ui/presentation/sentence.h"

// The sentences that depend on what the detail says.
namespace loket {

QString Sentences::wrongState(const QString &detail)
{
    const QString number = detail.section(QLatin1Char(' '), 0, 0);
    const auto state = ticketStateFromWord(detail.section(QLatin1Char(' '), 1));
    if (!state)
        return tr("The state of number %1 does not allow this. Look at the list and choose again.").arg(number);
    switch (*state) {
    case TicketState::Booked:
        return tr("%1 is booked and has not checked in yet. Check it in first.").arg(number);
    case TicketState::Missed:
        return tr("The appointment %1 has passed. Give a new number.").arg(number);
    case TicketState::Waiting:
        return tr("%1 is waiting. Call the number first.").arg(number);
    case TicketState::Called:
        return tr("%1 has been called. Begin the service, or mark it as absent.").arg(number);
    case TicketState::Serving:
        return tr("%1 is being served. Finish, hold or transfer it first.").arg(number);
    case TicketState::Parked:
        return tr("%1 is on hold. Resume it from the list of held numbers.").arg(number);
    case TicketState::Absent:
        return tr("%1 is marked as absent. Call it again or let it return first.").arg(number);
    case TicketState::Finished:
        return tr("%1 is finished. Give a new number for another matter.").arg(number);
    case TicketState::Left:
        return tr("%1 has left. Give a new number when the visitor is back.").arg(number);
    case TicketState::Voided:
        return tr("%1 is void. Give a new number.").arg(number);
    case TicketState::Unserved:
        return tr("%1 was not served by closing time. Give a new number.").arg(number);
    }
    return {};
}

QString Sentences::takenElsewhere(const QString &detail)
{
    const QString number = detail.section(QLatin1Char(' '), 0, 0);
    const QString counter = detail.section(QLatin1Char(' '), 1);
    if (counter.isEmpty())
        return tr("%1 has just been called by another counter. Press F8 for the next number.").arg(number);
    return tr("%1 has just been called by %2. Press F8 for the next number.").arg(number, counter);
}

QString Sentences::reasonNeeded(const QString &kind)
{
    if (kind == QLatin1String("out_of_order"))
        return tr("Calling out of order needs a reason. Choose one from the list.");
    if (kind == QLatin1String("absent_early"))
        return tr("Absent before two calls and 60 seconds needs a reason. Choose one, or call again.");
    if (kind == QLatin1String("late_return"))
        return tr("Returning after the tolerance needs a reason. Choose one from the list.");
    if (kind == QLatin1String("transfer"))
        return tr("A transfer needs a reason. Choose one from the list.");
    if (kind == QLatin1String("void"))
        return tr("Voiding a number needs a reason. Choose one from the list.");
    if (kind == QLatin1String("refused"))
        return tr("A refused request needs a reason. Choose one from the list.");
    if (kind == QLatin1String("not_done"))
        return tr("A service that is not carried out needs a reason. Choose one from the list.");
    if (kind == QLatin1String("referred"))
        return tr("Choose from the list where the visitor is referred to.");
    if (kind == QLatin1String("requirement_added"))
        return tr("What is asked for only at a later visit needs a reason. Choose one from the list.");
    return tr("This act needs a reason. Choose one from the list.");
}

QString Sentences::applicationState(const QString &detail)
{
    const QString code = detail.section(QLatin1Char(' '), 0, 0);
    const auto state = applicationStateFromWord(detail.section(QLatin1Char(' '), 1));
    switch (state.value_or(ApplicationState::Withdrawn)) {
    case ApplicationState::Incomplete:
        return tr("File %1 is still incomplete. Accept it when everything is there.").arg(code);
    case ApplicationState::InProcess:
        return tr("File %1 is in process. Mark it as ready first, or change its date.").arg(code);
    case ApplicationState::Paused:
        return tr("The clock of file %1 stands still. Resume it first.").arg(code);
    case ApplicationState::Ready:
        return tr("File %1 is ready to be collected. Hand it over.").arg(code);
    case ApplicationState::HandedOver:
        return tr("File %1 has been handed over. For another request choose its service with F2, or give a number with "
                  "Ctrl+N.")
            .arg(code);
    case ApplicationState::Withdrawn:
        return tr("File %1 was withdrawn. For a new one choose its service with F2, or give a number with Ctrl+N.")
            .arg(code);
    }
    return {};
}

QString Sentences::nothingToUndo(const QString &detail)
{
    const QString code = detail.section(QLatin1Char(' '), 0, 0);
    const QString visit = detail.section(QLatin1Char(' '), 1);
    if (code.isEmpty())
        return tr("There is no act of yours left today that can be taken back at this counter.");
    if (visit.isEmpty())
        return tr("Nothing more of yours today can be undone on %1. Go on from where the file stands now.").arg(code);
    return tr("What was done last with %1 belongs to visit %2: press Esc, then Ctrl+Z at the counter takes it back "
              "there, your newest act first.")
        .arg(code, visit);
}

QString Sentences::fileWentOn(const QString &detail)
{
    const QString code = detail.section(QLatin1Char(' '), 0, 0);
    const QString where = detail.section(QLatin1Char(' '), 1);
    if (where.isEmpty())
        return tr("File %1 has gone on since, so your last act stays. Go on from where the file stands now (Ctrl+D).")
            .arg(code);
    if (where == QLatin1String("own"))
        return tr("You have gone on with file %1 since. Take that back first: Ctrl+D, look for the code, Ctrl+Z there; "
                  "then Ctrl+Z here.")
            .arg(code);
    if (where == QLatin1String("other"))
        return tr("A colleague has gone on with file %1 since. Only that colleague can take the step back, today in "
                  "Ctrl+D; else go on from where the file stands now.")
            .arg(code);
    return tr("File %1 has gone on since in visit %2. That visit must be taken back first, at its counter; else go on "
              "from where the file stands now.")
        .arg(code, where);
}

QString Sentences::ofDay(const Error &error)
{
    const QStringList parts = error.detail.split(QLatin1Char('\n'));
    const auto known = OfficeDay::fromText(parts.front());
    const QString day = known ? ui::ClockText::date(*known) : error.detail;
    switch (error.code) {
    case ErrorCode::DayOver:
        return tr("%1 is over. Choose today or a later working day.").arg(day);
    case ErrorCode::HoursOver:
        return tr("Today's service hours are over, so nothing more is promised for %1. Choose the next working day.")
            .arg(day);
    case ErrorCode::DayIsHoliday:
        return tr("%1 is a holiday (%2). Choose a working day.")
            .arg(day, ui::Language::either(parts.value(1), parts.value(2)));
    case ErrorCode::DayNotServed:
        return tr("%1 is not a working day of this office. Choose another day.").arg(day);
    case ErrorCode::DayAsBefore:
        return tr("%1 is the date that was promised already. Choose another day.").arg(day);
    case ErrorCode::DayToCome:
        return tr("%1 is still to come. Type today or an earlier day.").arg(day);
    case ErrorCode::DayUnread:
        return tr("\"%1\" is no day of the calendar. Write it like 21, 21/11 or 21/11/2023.").arg(error.detail);
    default:
        return {};
    }
}

QString Sentences::tooSoon(const QString &detail)
{
    const QString limit = detail.section(QLatin1Char(' '), 1);
    if (detail.startsWith(QLatin1String("limit ")))
        return tr("This number has been called %1 times. Begin the service, or mark it as absent.").arg(limit);
    return tr("The number has only just been called. Call again in %1 seconds.").arg(detail);
}

QString Sentences::numbersStopped(const QString &reason)
{
    if (reason == QLatin1String("hours"))
        return tr("No numbers are given at this hour. Note who is turned away, or give numbers all the same.");
    if (reason == QLatin1String("quota"))
        return tr("Today's quota of this service is used up. Note who is turned away, or give numbers all the same.");
    return tr(
        "Giving numbers has been stopped for today. Serve the numbers that have been taken; F12 gives numbers again.");
}

QString Sentences::badText(const QString &detail)
{
    if (detail == QLatin1String("empty"))
        return tr("A text that is needed is empty. Fill it in.");
    if (detail == QLatin1String("decree"))
        return tr("A text is set by the decree of its standard, and none is noted. Fill in the decree first.");
    if (detail == QLatin1String("rupiah"))
        return tr("This is no sum in whole rupiah. Write it as 15000 or 15.000, without cents.");
    if (detail == QLatin1String("NIK"))
        return tr("Sixteen digits look like a NIK, which is not kept here. Type the office's own file number.");
    if (detail == QLatin1String("phone"))
        return tr("This looks like a telephone number, which is not kept here. Type the office's own file number.");
    if (detail == QLatin1String("web"))
        return tr("This is no web address. Write it as lapor.go.id or https://lapor.go.id, or leave it empty.");
    if (detail == QLatin1String("personal"))
        return tr("A NIK or telephone number stands in the text, which is printed and kept. Take the number out.");
    if (detail.startsWith(QLatin1String("line ")))
        return tr("Line %1 is too long. It may have %2 characters.")
            .arg(detail.section(QLatin1Char(' '), 1, 1), detail.section(QLatin1Char(' '), 2));
    if (detail.startsWith(QLatin1String("length ")))
        return tr("The text is too long. It may have %1 characters.").arg(detail.section(QLatin1Char(' '), 1));
    return tr("The text cannot be kept (%1). Write it in another way.").arg(detail);
}

QString Sentences::unknownService(const QString &detail)
{
    const auto list = detail.endsWith(QLatin1Char(')')) ? detail.lastIndexOf(QLatin1String(" (")) : -1;
    if (list < 0)
        return tr("There is no service or template \"%1\" here. Choose one from the list.").arg(detail);
    return tr("There is no service or template \"%1\" here. Choose one of these: %2.")
        .arg(detail.left(list), detail.mid(list + 2).chopped(1));
}

QString Sentences::unknownKey(const QString &detail)
{
    const auto end = detail.lastIndexOf(QLatin1String(": "));
    return tr("\"%1\" does not belong in its place in the file. Correct the name or take it out; what may stand there: "
              "%2.")
        .arg(end < 0 ? detail : detail.left(end), end < 0 ? QString() : detail.mid(end + 2));
}

} // namespace loket
