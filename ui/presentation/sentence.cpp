// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/sentence.h"

namespace loket {

QString sentence(const Error &error)
{
    return Sentences::of(error);
}

QString Sentences::of(const Error &error)
{
    // Each group answers for its codes and is silent about the others; a test holds that no code is left out.
    for (const auto group : {&Sentences::ofQueue, &Sentences::ofRecord, &Sentences::ofApplication, &Sentences::ofReport,
                             &Sentences::ofDay, &Sentences::ofPeople, &Sentences::ofDatabase, &Sentences::ofFile}) {
        if (const QString text = group(error); !text.isEmpty())
            return text;
    }
    return {};
}

QString Sentences::ofQueue(const Error &error)
{
    const QString &detail = error.detail;
    switch (error.code) {
    case ErrorCode::NothingWaiting:
        return tr("Nobody is waiting for the services of this counter. Turn on automatic calling or change the "
                  "counter's services.");
    case ErrorCode::TicketNotFound:
        return tr("Number %1 is not among the numbers of that day. Check the number and the day.").arg(detail);
    case ErrorCode::WrongState:
        return wrongState(detail);
    case ErrorCode::TakenElsewhere:
        return takenElsewhere(detail);
    case ErrorCode::CounterBusy:
        return tr("This counter is still serving %1. Finish, hold or transfer that number first.").arg(detail);
    case ErrorCode::CounterClosed:
        return tr("The counter is closed. Press F12 to open it.");
    case ErrorCode::ReasonNeeded:
        return reasonNeeded(detail);
    case ErrorCode::WordsNeeded:
        return tr("This choice needs a few words. Choose it again and say why.");
    case ErrorCode::TooSoon:
        return tooSoon(detail);
    case ErrorCode::NothingToUndo:
        return nothingToUndo(detail);
    case ErrorCode::NothingToRestore:
        return tr("There is no change of this row left on this page that could be restored.");
    case ErrorCode::UndoOfHistory:
        return tr("The last act is more than 30 seconds ago. It stands in the history, which is open now: Ctrl+Z once "
                  "more takes it back.");
    case ErrorCode::UndoOvertaken:
        return tr("%1 has gone on at another counter, so your last act stays. Look at the number's present state.")
            .arg(detail);
    case ErrorCode::NobodyElse:
        return tr("Nobody else can take %1 over now. Note the family tie or interest instead.").arg(detail);
    case ErrorCode::SomebodyElse:
        return tr("%1 can take this visitor over. Move the visitor there with Ctrl+M.").arg(detail);
    case ErrorCode::LegNotFound:
        return tr("Visit %1 has no service left that fits. Choose a service from its list.").arg(detail);
    case ErrorCode::LegsNotRun:
        return tr("Chosen services that have not been carried out: %1. Carry them out or mark them as not done.")
            .arg(detail);
    case ErrorCode::NumbersStopped:
        return numbersStopped(detail);
    case ErrorCode::OfferOver:
        return tr("%1 was served, or has been used to come back already. Give a new number.").arg(detail);
    default:
        return {};
    }
}

QString Sentences::ofRecord(const Error &error)
{
    const QString &detail = error.detail;
    switch (error.code) {
    case ErrorCode::UnknownService:
        return unknownService(detail);
    case ErrorCode::UnknownCounter:
        return tr("There is no counter \"%1\" in this office. Check the counter's name.").arg(detail);
    case ErrorCode::UnknownReason:
        return tr("The reason \"%1\" is not in the office's list. Choose a reason from the list.").arg(detail);
    case ErrorCode::UnknownStaff:
        return tr("There is no officer \"%1\" in this office. Choose an officer from the list.").arg(detail);
    case ErrorCode::NoPrinter:
        return tr("No printer is chosen for this paper at this counter. Choose one in Settings (Ctrl+,) > Papers and "
                  "printers, or ask the administrator.");
    case ErrorCode::BadPrinter:
        return tr("\"%1\" is no printer. Write a printer of this computer as system:XP-58, one on the network as "
                  "raw:192.168.1.50:9100, one at a cable without a driver as device:/dev/usb/lp0.")
            .arg(detail);
    case ErrorCode::RollOnly:
        return tr("A printer without a driver (raw:, device:) prints rolls only. Choose the format 58 or 80 mm, or a "
                  "printer of this computer.");
    case ErrorCode::TooNarrow:
        return tr("Paper of %1 mm is not wide enough for this paper. Choose 80 mm, A5 or A4.").arg(detail);
    case ErrorCode::BadText:
        return badText(detail);
    case ErrorCode::OutOfRange:
        return tr("The value lies outside what is allowed (%1). Enter another value.").arg(detail);
    case ErrorCode::BadDay:
        return tr("\"%1\" is not a day of the calendar. Write the day as YYYY-MM-DD, such as 2023-11-17.").arg(detail);
    case ErrorCode::BadPeriod:
        return tr("The period ends before it begins. Exchange the first and the last day.");
    case ErrorCode::Conflict:
        return tr("This record has meanwhile been changed or is already in use (%1). Look at its present state and try "
                  "again.")
            .arg(detail);
    case ErrorCode::Cancelled:
        return tr("The work was stopped at your request. Start it again to go on.");
    default:
        return {};
    }
}

QString Sentences::ofApplication(const Error &error)
{
    const QString &detail = error.detail;
    switch (error.code) {
    case ErrorCode::ApplicationNotFound:
        return detail.isEmpty() ? tr("This file is not known here. Look for it in the list of files.")
                                : tr("The code %1 is not known. Check each character, or look for the file by service "
                                     "and day.")
                                      .arg(detail);
    case ErrorCode::ApplicationState:
        return applicationState(detail);
    case ErrorCode::FileWentOn:
        return fileWentOn(detail);
    case ErrorCode::StillLacks:
        return tr("Something lacks of file %1 by its list. Look at the list, or say that all is there now.")
            .arg(detail);
    case ErrorCode::CollectorNeeded:
        return tr("Say who takes the document of file %1: the applicant or a proxy.").arg(detail);
    case ErrorCode::FileInQueue:
        return tr("This file has the number %1 already, which waits or is being served. Go on with that number.")
            .arg(detail);
    case ErrorCode::PromiseNeeded:
        return tr("No standard gives a date for %1. Type the day on which it will be ready.").arg(detail);
    case ErrorCode::NoSuchPaper:
        return tr("There is no such paper for %1: what it would tell of has not happened. Choose another paper.")
            .arg(detail);
    case ErrorCode::NothingLacks:
        return tr("Nothing is marked as lacking. Mark what lacks, or choose another outcome.");
    default:
        return {};
    }
}

QString Sentences::ofDatabase(const Error &error)
{
    const QString &detail = error.detail;
    switch (error.code) {
    case ErrorCode::NotADatabase:
        if (detail.startsWith(QLatin1String("postgres")))
            return tr("No office database of Loket Prima is known by this address (%1). Write it like "
                      "postgresql://loket@server:5432/office, with ?host=/folder for a socket.")
                .arg(detail);
        return tr("%1 is not an office database of Loket Prima. Choose another file.").arg(detail);
    case ErrorCode::DatabaseMissing:
        return tr("The database %1 was not found. Check the path, or make an office with \"loketctl init\".")
            .arg(detail);
    case ErrorCode::DatabaseReadOnly:
        return tr("The database %1 cannot be written to. Allow writing to the file and its folder.").arg(detail);
    case ErrorCode::DatabaseBusy:
        return tr("The database is held by another program. Wait a moment, then try again.");
    case ErrorCode::DatabaseFull:
        return tr("The disk is full, so nothing was stored. Free some space, then try again.");
    case ErrorCode::DatabaseFailed:
        return tr("The database did not carry out the act, and nothing was stored. Try again; tell the administrator "
                  "if it happens once more.");
    case ErrorCode::DatabaseExists:
        return tr("%1 exists already and was left as it is. Choose another file name.").arg(detail);
    case ErrorCode::DatabaseLost:
        return tr("The office's database is not connected. Calling stops for now. Check the network cable, then press "
                  "F5.");
    case ErrorCode::ServerUnreachable:
        return tr("No connection to the database server at %1: it does not run there, or does not let this user in. "
                  "Check "
                  "the address, the user and the server.")
            .arg(detail);
    case ErrorCode::SchemaNewer:
        return tr("The database was made by a newer version of Loket Prima (structure %1). Update the program on this "
                  "computer.")
            .arg(detail);
    case ErrorCode::SchemaChanged:
        return tr("The structure of the database (step %1) is not the one that this program knows. Ask the "
                  "administrator to check the program's origin.")
            .arg(detail);
    case ErrorCode::SchemaFailed:
        return tr("The database could not be updated (step %1) and is as it was. Tell the administrator.").arg(detail);
    case ErrorCode::NetworkFolder:
        return tr("A network folder is not safe for this database. Choose a folder on this computer, or connect to "
                  "PostgreSQL.");
    case ErrorCode::SyncedFolder:
        return tr("A folder that is copied by a cloud program (%1) is not safe for this database. Choose another "
                  "folder "
                  "on this computer.")
            .arg(detail);
    case ErrorCode::CommitUncertain:
        return tr(
            "It is not known yet whether the last act was stored, so nothing more is written. Restart the program "
            "and look at the number.");
    case ErrorCode::ChainBroken:
        return tr("The journal is not intact: %1. Keep this file as it is and tell the administrator.").arg(detail);
    case ErrorCode::RowsDiffer:
        return tr("The data differ from the journal: %1. Keep this file as it is and tell the administrator.")
            .arg(detail);
    case ErrorCode::HeadMissing:
        return tr("The noted journal head %1 no longer holds. Keep this file as it is and compare it with the backup.")
            .arg(detail);
    case ErrorCode::Damaged:
        return tr("The database file is damaged. Keep a copy of it and restore the last backup.");
    default:
        return {};
    }
}

QString Sentences::ofFile(const Error &error)
{
    const QString &detail = error.detail;
    switch (error.code) {
    case ErrorCode::FileUnreadable:
        return tr("%1 cannot be read. Check that the file exists and may be read.").arg(detail);
    case ErrorCode::FileUnwritable:
        return tr("%1 cannot be written. Check the folder, its rights and the free space.").arg(detail);
    case ErrorCode::BadLine:
        return tr("Nothing was taken over: line %1. Correct the file and try again.").arg(detail);
    case ErrorCode::BadFile:
        return tr("The file's content cannot be used: %1. Correct the file and try again.").arg(detail);
    case ErrorCode::UnknownKey:
        return unknownKey(detail);
    default:
        return {};
    }
}

} // namespace loket
