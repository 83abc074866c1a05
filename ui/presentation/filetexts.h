// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/finder.h"
#include "ui/presentation/filesreading.h"

#include <QCoreApplication>

namespace loket::ui {

/// A file and what is done to it, in words. No person's name stands on a file.
class FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(loket::ui::FileTexts)

public:
    FileTexts(const Catalogue &catalogue, const OfficeDay &today);

    [[nodiscard]] static QString code(const Application &application);
    [[nodiscard]] QString service(const Application &application) const;
    /// The day of acceptance; before it, the day on which it was opened. Short.
    [[nodiscard]] QString since(const Application &application) const;
    /// Weekday and date, and that it is an estimate. Empty before acceptance.
    [[nodiscard]] QString promised(const Application &application) const;
    [[nodiscard]] QString state(const ApplicationRow &row) const;
    /// Where it stands, for whoever is asked for it.
    [[nodiscard]] QString standing(const Dossier &file) const;
    /// Why it cannot be accepted: it was, or is over.
    [[nodiscard]] QString acceptedAlready(const Dossier &file) const;
    /// All of it, for the chosen file.
    [[nodiscard]] QString line(const ApplicationRow &row) const;

    /// The same under the day and the number that its visitor holds.
    [[nodiscard]] QString line(const Ticket &ticket, const ApplicationRow &row) const;

    /// A visit that was looked for: day, number, service and files.
    [[nodiscard]] QString line(const FoundVisit &found) const;
    /// That the holidays of the day's year are not recorded; empty where they are.
    [[nodiscard]] QString unrecordedHolidays(const OfficeDay &day) const;
    /// What is to be known of a day before it is promised: the holidays that were passed over on the way to it, the first
    /// by name, and that those of its year are not recorded. Empty when there is nothing.
    [[nodiscard]] QString notesOnDay(const OfficeDay &day, const std::vector<Holiday> &passed) const;
    /// What a visit that has just ended has made of its files, a sentence for each, and last what is not known of the
    /// promised days; empty without one.
    [[nodiscard]] QString afterVisit(const Visit &visit, const std::vector<Dossier> &files) const;
    /// The same where there is little room: codes and days alone.
    [[nodiscard]] QString brieflyAfterVisit(const Visit &visit, const std::vector<Dossier> &files) const;
    /// Which of the promised days' years have no holidays recorded, each once; empty where all have.
    [[nodiscard]] QString unrecordedAfterVisit(const Visit &visit, const std::vector<Dossier> &files) const;
    /// Where there is none even for that.
    [[nodiscard]] static QString counted(std::size_t files);

    [[nodiscard]] static QString list(FileList list, std::size_t count);
    [[nodiscard]] static QString nothingIn(FileList list);

    /// The sentences in the status line.
    [[nodiscard]] static QString ready(const Application &application);
    [[nodiscard]] static QString handedOver(const Application &application);
    [[nodiscard]] QString paused(const Application &application, const QString &reason) const;
    [[nodiscard]] static QString resumed(const Application &application);
    [[nodiscard]] QString promiseChanged(const Dossier &dossier) const;
    [[nodiscard]] static QString withdrawn(const Application &application);
    [[nodiscard]] QString undone(const Dossier &dossier) const;
    /// What an undo at the counter does to a file of the visit.
    [[nodiscard]] static QString takenBack(const FileTakenBack &file);
    [[nodiscard]] static QString found(std::size_t count);
    /// No visit is known by what was typed, no file is, and none of those that are is still open.
    [[nodiscard]] static QString unknown(const QString &typed);
    [[nodiscard]] static QString nothingKnown(const QString &typed);
    [[nodiscard]] static QString nothingOpen(const QString &typed);
    [[nodiscard]] QString nothingOn(ServiceId service, const OfficeDay &day) const;

private:
    [[nodiscard]] QString dayOf(Instant at) const;
    [[nodiscard]] QString due(const ApplicationRow &row) const;
    [[nodiscard]] QString late(const ApplicationRow &row) const;
    [[nodiscard]] QString reasonName(const char *kind, const QString &code) const;

    const Catalogue &m_catalogue;
    OfficeDay m_today;
    OfficeZone m_zone;
};

} // namespace loket::ui
