// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/filetexts.h"

#include "core/domain/applicationcode.h"
#include "core/domain/completion.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/language.h"
#include "ui/presentation/screenwriter.h"

namespace loket::ui {

namespace {

/// Not by somebody else while its visitor waited.
bool isHandedOverBy(const Leg *leg, const Application &application)
{
    return leg && leg->outcome == LegOutcome::Done && application.state == ApplicationState::HandedOver
        && application.endedAt == leg->endedAt;
}

} // namespace

FileTexts::FileTexts(const Catalogue &catalogue, const OfficeDay &today)
    : m_catalogue(catalogue)
    , m_today(today)
    , m_zone(zoneOf(catalogue))
{
}

QString FileTexts::code(const Application &application)
{
    return applicationcode::text(application.code);
}

QString FileTexts::service(const Application &application) const
{
    return Language::nameOf(m_catalogue, application.service);
}

QString FileTexts::dayOf(Instant at) const
{
    return ClockText::shortDate(m_zone.dayOf(at));
}

QString FileTexts::since(const Application &application) const
{
    return application.acceptedAt ? dayOf(*application.acceptedAt) : tr("opened %1").arg(dayOf(application.openedAt));
}

QString FileTexts::promised(const Application &application) const
{
    const auto day = OfficeDay::fromText(application.promisedDay);
    if (!day)
        return {};
    return application.estimate ? tr("%1 (estimate)").arg(ClockText::date(*day)) : ClockText::date(*day);
}

QString FileTexts::reasonName(const char *kind, const QString &code) const
{
    const Reason *reason = m_catalogue.reason(QString::fromLatin1(kind), code);
    return reason ? Language::inSentence(*reason) : code;
}

/// By which promise; one that was broken is named where another date was told since.
QString FileTexts::late(const ApplicationRow &row) const
{
    const auto day = OfficeDay::fromText(row.judgedDay);
    const Calendar &calendar = m_catalogue.calendar;
    const int late = day ? calendar.workingDaysBetween(keptUntil(*day, calendar), m_today) : 0;
    if (!day || row.judgedDay == row.application.promisedDay)
        return late > 0 ? tr("%n working day(s) late", nullptr, late) : tr("late");
    const QString broken = ClockText::shortDate(*day);
    return late > 0 ? tr("%n working day(s) after the promise of %1", nullptr, late).arg(broken)
                    : tr("after the promise of %1").arg(broken);
}

/// What the promised day means today; empty when there is nothing to say.
QString FileTexts::due(const ApplicationRow &row) const
{
    QStringList parts;
    if (row.isLate)
        parts << late(row);
    if (row.promisedOnClosed)
        parts << tr("the promised day is now a day off");
    return parts.join(QStringLiteral(" · "));
}

QString FileTexts::state(const ApplicationRow &row) const
{
    const Application &application = row.application;
    QStringList parts;
    switch (application.state) {
    case ApplicationState::Incomplete:
        parts << tr("incomplete: %n requirement(s) missing", nullptr, row.missing);
        break;
    case ApplicationState::InProcess:
        parts << tr("in process");
        break;
    case ApplicationState::Paused:
        parts << (row.pause ? tr("paused since %1: %2")
                                  .arg(dayOf(row.pause->startedAt), reasonName("clock_pause", row.pause->reason))
                            : tr("paused"));
        break;
    case ApplicationState::Ready:
        parts << (application.readyAt ? tr("ready since %1").arg(dayOf(*application.readyAt)) : tr("ready"));
        break;
    case ApplicationState::HandedOver:
        parts << (application.handedTo == HandedTo::Proxy ? tr("handed over to a proxy on %1")
                                                          : tr("handed over to the applicant on %1"))
                     .arg(application.endedAt ? dayOf(*application.endedAt) : QString());
        break;
    case ApplicationState::Withdrawn:
        parts << tr("withdrawn on %1").arg(application.endedAt ? dayOf(*application.endedAt) : QString());
        break;
    }
    if (const QString text = due(row); !text.isEmpty())
        parts.prepend(text);
    return parts.join(QStringLiteral(" · "));
}

QString FileTexts::standing(const Dossier &file) const
{
    const Application &application = file.application;
    ApplicationRow row{application};
    const auto judged = judgedPromise(file, m_zone, m_catalogue.calendar);
    row.judge(judged ? judged->day : QString(), m_catalogue.calendar, m_today);
    QStringList parts{state(row)};
    if (application.isOpen() && !application.promisedDay.isEmpty())
        parts << tr("promised %1").arg(promised(application));
    if (row.isLate) // the visitor stands there: what he was told must not end as it is
        parts << tr("new date: Ctrl+D, then Ctrl+J");
    return tr("File %1: %2").arg(code(application), parts.join(QStringLiteral(" · ")));
}

QString FileTexts::acceptedAlready(const Dossier &file) const
{
    return file.application.isDue()
        ? tr("File %1 is accepted already. Another date is given with Ctrl+D, then Ctrl+J.").arg(code(file.application))
        : standing(file);
}

QString FileTexts::line(const ApplicationRow &row) const
{
    const Application &application = row.application;
    QStringList parts{code(application)};
    if (!application.officeNumber.isEmpty())
        parts << tr("No. %1").arg(application.officeNumber);
    parts << service(application);
    parts << (application.acceptedAt ? tr("accepted %1").arg(since(application)) : since(application));
    if (const QString day = promised(application); !day.isEmpty())
        parts << tr("promised %1").arg(day);
    return (parts << state(row)).join(QStringLiteral(" · "));
}

QString FileTexts::line(const Ticket &ticket, const ApplicationRow &row) const
{
    return (QStringList{ClockText::date(ticket.day), ticket.number.text()} << line(row)).join(QStringLiteral(" · "));
}

QString FileTexts::line(const FoundVisit &found) const
{
    QStringList parts{ClockText::date(found.visit.ticket.day), found.visit.ticket.number.text()};
    if (found.bearing || found.files.empty())
        parts << Language::nameOf(m_catalogue, found.bearing.value_or(found.visit.ticket.service));
    for (const auto &file : found.files)
        parts << service(file.application) << QStringLiteral("%1, %2").arg(code(file.application), state(file));
    return parts.join(QStringLiteral(" · "));
}

QString FileTexts::unrecordedHolidays(const OfficeDay &day) const
{
    return m_catalogue.lacksHolidaysOf(day)
        ? tr("No holidays of %1 are recorded yet: check this date.").arg(day.date().year())
        : QString();
}

QString FileTexts::notesOnDay(const OfficeDay &day, const std::vector<Holiday> &passed) const
{
    constexpr qsizetype mostNamed = 3; // a count of months passes over too many for one line
    QStringList names;
    for (const Holiday &holiday : passed) {
        const auto on = OfficeDay::fromText(holiday.date);
        if (on && names.size() < mostNamed)
            names << QStringLiteral("%1 (%2)").arg(Language::either(holiday.nameId, holiday.nameEn),
                                                   ClockText::day(*on));
    }
    if (const auto others = qsizetype(passed.size()) - names.size(); others > 0)
        names << QStringLiteral("+%1").arg(others);
    QStringList notes;
    if (!names.isEmpty())
        notes << tr("Passed over: %1").arg(names.join(QStringLiteral(", ")));
    if (const QString unknown = unrecordedHolidays(day); !unknown.isEmpty())
        notes << unknown;
    return notes.join(QStringLiteral(". "));
}

QString FileTexts::afterVisit(const Visit &visit, const std::vector<Dossier> &files) const
{
    QStringList sentences;
    for (const auto &file : files) {
        const Application &application = file.application;
        const Leg *leg = visit.legAbout(application.id);
        const LegOutcome outcome = leg ? leg->outcome : LegOutcome::None;
        if (outcome == LegOutcome::Accepted)
            sentences += tr("File %1 ready by %2.").arg(code(application), promised(application));
        if (outcome == LegOutcome::Incomplete)
            sentences += tr("File %1: %n requirement(s) lack.", nullptr, int(file.missing().size()))
                             .arg(code(application));
        else if (isHandedOverBy(leg, application))
            sentences += tr("File %1 handed over.").arg(code(application));
    }
    if (const QString unknown = unrecordedAfterVisit(visit, files); !unknown.isEmpty())
        sentences += unknown;
    return sentences.join(QLatin1Char(' '));
}

QString FileTexts::brieflyAfterVisit(const Visit &visit, const std::vector<Dossier> &files) const
{
    QStringList ready;
    QStringList lacking;
    QStringList handedOver;
    for (const auto &file : files) {
        const Application &application = file.application;
        const Leg *leg = visit.legAbout(application.id);
        const LegOutcome outcome = leg ? leg->outcome : LegOutcome::None;
        const auto day = OfficeDay::fromText(application.promisedDay);
        if (outcome == LegOutcome::Accepted && day)
            ready << code(application) + QLatin1Char(' ')
                    + (day->date().year() == m_today.date().year() ? ClockText::shortDay(*day)
                                                                   : ClockText::shortDate(*day));
        else if (outcome == LegOutcome::Incomplete)
            lacking << QStringLiteral("%1 (%2)").arg(code(application)).arg(file.missing().size());
        else if (isHandedOverBy(leg, application))
            handedOver << code(application);
    }
    QStringList sentences;
    const auto add = [&](const QString &sentence, const QStringList &of) {
        if (!of.isEmpty())
            sentences << sentence.arg(of.join(QStringLiteral(", ")));
    };
    add(tr("Ready by: %1."), ready);
    add(tr("Lacking: %1."), lacking);
    add(tr("Handed over: %1."), handedOver);
    return sentences.join(QLatin1Char(' '));
}

QString FileTexts::unrecordedAfterVisit(const Visit &visit, const std::vector<Dossier> &files) const
{
    QStringList sentences;
    for (const auto &file : files) {
        const Leg *leg = visit.legAbout(file.application.id);
        const auto day = OfficeDay::fromText(file.application.promisedDay);
        if (leg && leg->outcome == LegOutcome::Accepted && day)
            sentences << unrecordedHolidays(*day);
    }
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    return sentences.join(QLatin1Char(' '));
}

QString FileTexts::counted(std::size_t files)
{
    return tr("%n file(s): see Ctrl+D.", nullptr, int(files));
}

QString FileTexts::list(FileList list, std::size_t count)
{
    const auto n = int(count);
    switch (list) {
    case FileList::Incomplete:
        return tr("Incomplete (%1)").arg(n);
    case FileList::NotReady:
        return tr("Not ready (%1)").arg(n);
    case FileList::Late:
        return tr("Late (%1)").arg(n);
    case FileList::Ready:
        return tr("Ready to collect (%1)").arg(n);
    case FileList::Found:
        break;
    }
    return tr("Found (%1)").arg(n);
}

QString FileTexts::nothingIn(FileList list)
{
    return list == FileList::Found ? tr("No file fits.") : tr("There is no file in this list.");
}

QString FileTexts::ready(const Application &application)
{
    return tr("%1 is ready to be collected.").arg(code(application));
}

QString FileTexts::handedOver(const Application &application)
{
    return (application.handedTo == HandedTo::Proxy ? tr("%1 was handed over to a proxy.")
                                                    : tr("%1 was handed over to the applicant."))
        .arg(code(application));
}

QString FileTexts::paused(const Application &application, const QString &reason) const
{
    return tr("%1 is paused: %2. Its time to completion stands still.")
        .arg(code(application), reasonName("clock_pause", reason));
}

QString FileTexts::resumed(const Application &application)
{
    return tr("%1 is in process again. Its time to completion runs on.").arg(code(application));
}

QString FileTexts::promiseChanged(const Dossier &dossier) const
{
    const Application &application = dossier.application;
    const auto judged = judgedPromise(dossier, m_zone, m_catalogue.calendar);
    const auto broken = judged ? OfficeDay::fromText(judged->day) : refuse(ErrorCode::BadDay);
    if (broken && keptUntil(*broken, m_catalogue.calendar) < m_today)
        return tr("The promise of %1 for %2 had passed: the file still counts as late. Its new date is %3. Tell the "
                  "applicant.")
            .arg(code(application), ClockText::date(*broken), promised(application));
    const QString told = tr("%1 is now promised for %2. Tell the applicant.")
                             .arg(code(application), promised(application));
    const auto day = OfficeDay::fromText(application.promisedDay);
    return (told + QLatin1Char(' ') + (day ? unrecordedHolidays(*day) : QString())).trimmed();
}

QString FileTexts::withdrawn(const Application &application)
{
    return tr("%1 was withdrawn by the applicant.").arg(code(application));
}

QString FileTexts::undone(const Dossier &dossier) const
{
    Dossier now = dossier;
    ApplicationRow row{dossier.application, int(dossier.missing().size())};
    if (const ApplicationPause *pause = now.runningPause())
        row.pause = *pause;
    return tr("Taken back: %1 is as before (%2).").arg(code(dossier.application), state(row));
}

QString FileTexts::takenBack(const FileTakenBack &file)
{
    if (file.now.state == ApplicationState::Withdrawn)
        return tr("File %1 is withdrawn, its code is not used again.").arg(code(file.now));
    if (file.was.state == ApplicationState::HandedOver)
        return tr("The hand-over of file %1 is taken back: its document counts as not handed over.")
            .arg(code(file.now));
    return tr("File %1 is as it was before.").arg(code(file.now));
}

QString FileTexts::found(std::size_t count)
{
    return tr("%n file(s) found.", nullptr, int(count));
}

QString FileTexts::unknown(const QString &typed)
{
    return tr("No visit is known by %1. Check the number and its day, or the code.").arg(typed);
}

QString FileTexts::nothingKnown(const QString &typed)
{
    return tr("No file belongs to %1. Check the number and its day, or look by service and day (Shift+F3).").arg(typed);
}

QString FileTexts::nothingOpen(const QString &typed)
{
    return tr("No open file belongs to %1. Choose the service instead.").arg(typed);
}

QString FileTexts::nothingOn(ServiceId service, const OfficeDay &day) const
{
    return tr("No file of %1 was accepted on %2. Check service and day.")
        .arg(Language::nameOf(m_catalogue, service), ClockText::date(day));
}

} // namespace loket::ui
