// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loket-prima/counterprogram.h"

#include "app/loket-prima/heartbeat.h"
#include "app/loket-prima/idlewatch.h"
#include "core/export/tablefile.h"
#include "ui/paper/registersheet.h"
#include "ui/presentation/printservice.h"
#include "ui/presentation/sentence.h"
#include "ui/presentation/sheetinsight.h"
#include "ui/widgets/complaintwindow.h"
#include "ui/widgets/counterwindow.h"
#include "ui/widgets/fileswindow.h"
#include "ui/widgets/openlistkeys.h"
#include "ui/widgets/paperswindow.h"
#include "ui/widgets/personalwindow.h"
#include "ui/widgets/registerwindow.h"
#include "ui/widgets/settingswindow.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QSysInfo>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <memory>
#include <thread>

namespace loket::app {

namespace {

/// The counter that was asked for, or the first one in use.
const Counter *chosenCounter(const Catalogue &catalogue, const QString &name)
{
    if (!name.isEmpty())
        return catalogue.counterByName(name);
    const auto first = std::find_if(catalogue.counters.begin(), catalogue.counters.end(),
                                    [](const Counter &counter) { return counter.active; });
    return first == catalogue.counters.end() ? nullptr : &*first;
}

/// Asks printers through the print service alone.
std::unique_ptr<ui::PapersPresenter> papersPresenter(OfficeThread &office, ui::CounterPresenter &counter,
                                                     const ui::CounterWindow &window, ui::PrintService &printing)
{
    auto papers = std::make_unique<ui::PapersPresenter>(
        office, [&counter] { return counter.worker(); },
        [&counter, &window] { return ui::sheetInSight(counter, window.queue()->table()->currentIndex().row()); });
    papers->showPrinting(printing.now());
    QObject::connect(&printing, &ui::PrintService::nowChanged, papers.get(), &ui::PapersPresenter::showPrinting);
    QObject::connect(papers.get(), &ui::PapersPresenter::tryNowWanted, &printing, &ui::PrintService::tryNow);
    QObject::connect(papers.get(), &ui::PapersPresenter::takeBackWanted, &printing, &ui::PrintService::takeBack);
    QObject::connect(papers.get(), &ui::PapersPresenter::queueTouched, &printing, &ui::PrintService::lookSoon);
    return papers;
}

/// The computer's printers are asked for when the list is shown whose cells name one.
std::unique_ptr<ui::SettingsModel> settingsModel(OfficeThread &office, const std::function<Actor()> &actor,
                                                 ui::PrintService &printing)
{
    auto model = std::make_unique<ui::SettingsModel>(office, actor);
    QObject::connect(model.get(), &ui::SettingsModel::shown, &printing, [&printing](RecordKind kind) {
        if (kind == RecordKind::Papers)
            printing.listPrinters();
    });
    QObject::connect(&printing, &ui::PrintService::printersListed, model.get(),
                     [model = model.get()](const QStringList &printers, const QString &note) {
                         model->suggest(QStringLiteral("printer"), printers, ui::PrintTexts::listNote(note));
                     });
    return model;
}

/// A file whose applicant is here is served in the counter's window.
std::unique_ptr<ui::FilesPresenter> filesPresenter(OfficeThread &office, const std::function<ui::Worker()> &worker,
                                                   ui::CounterPresenter &counter, ui::CounterWindow &window)
{
    auto files = std::make_unique<ui::FilesPresenter>(office, worker);
    QObject::connect(files.get(), &ui::FilesPresenter::serveWanted, &window,
                     [&counter, &window](const ApplicationRow &file) {
                         window.raise();
                         window.activateWindow();
                         counter.askAboutFile(file);
                     });
    return files;
}

/// The form of a report keeps its draft before the screen is locked, and the counter goes on when it is closed.
std::unique_ptr<ui::ComplaintPresenter> complaintPresenter(OfficeThread &office, ui::CounterPresenter &counter)
{
    auto reports = std::make_unique<ui::ComplaintPresenter>(
        office, [&counter] { return counter.actor(); }, [&counter] { return counter.visitServed(); });
    reports->setPaperDrawer(&paper::registerPdf);
    QObject::connect(&counter, &ui::CounterPresenter::typingEnds, reports.get(), &ui::ComplaintPresenter::saveDraft);
    QObject::connect(reports.get(), &ui::ComplaintPresenter::closed, &counter, &ui::CounterPresenter::complaintEnded);
    QObject::connect(reports.get(), &ui::ComplaintPresenter::guidanceWanted, &counter,
                     &ui::CounterPresenter::guideReport);
    return reports;
}

/// Locked from its own window too, which closes by that.
std::unique_ptr<ui::RegisterPresenter> registerPresenter(OfficeThread &office, const std::function<Actor()> &actor,
                                                         ui::CounterPresenter &counter)
{
    auto cases = std::make_unique<ui::RegisterPresenter>(office, actor);
    cases->setWriters({[](const ExportTable &table, ui::TableFormat format) -> Result<QByteArray> {
                           return format == ui::TableFormat::Xlsx
                               ? tableXlsx(table)
                               : tableCsv(table, QLocale::system().decimalPoint().at(0));
                       },
                       &paper::registerPdf});
    QObject::connect(&counter, &ui::CounterPresenter::typingEnds, cases.get(), &ui::RegisterPresenter::keepForm);
    QObject::connect(cases.get(), &ui::RegisterPresenter::lockWanted, &counter,
                     [&counter] { counter.lock(QStringLiteral("key")); });
    return cases;
}

constexpr int patienceMs = 200;
constexpr int printingAfterMs = 500; ///< the window comes first

constexpr const char *themeWords[] = {"system", "light", "dark"}; ///< by ThemeChoice

ui::ThemeChoice savedTheme()
{
    const QString word = QSettings().value(QStringLiteral("theme")).toString();
    for (int i = 0; i < 3; ++i) {
        if (word == QLatin1String(themeWords[i]))
            return ui::ThemeChoice(i);
    }
    return ui::ThemeChoice::System;
}

constexpr const char *textScaleKey = "textScale";

double savedTextScale()
{
    bool isNumber = false;
    const double scale = QSettings().value(QString::fromLatin1(textScaleKey)).toDouble(&isNumber);
    return isNumber && std::isfinite(scale) ? scale : 1;
}

/// False where main() fell back to the platform without a screen; somebody who names it himself gets a window there.
bool hasScreen()
{
    return QGuiApplication::platformName() != QLatin1String("offscreen")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int fail(const Error &error)
{
    complain(sentence(error));
    return Refused;
}

Result<QString> CounterProgram::stationName(const Catalogue &catalogue) const
{
    // One chain of the journal per counter and machine: two windows on one machine must not share one.
    const Counter *counter = chosenCounter(catalogue, m_options.counter);
    if (!counter)
        return refuse(ErrorCode::UnknownCounter, m_options.counter);
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    return QStringLiteral("counter-%1-%2")
        .arg(QSysInfo::machineHostName(), counter->name)
        .toLower()
        .replace(other, QStringLiteral("-"));
}

Result<CounterProgram::Start> CounterProgram::begin(Office &office) const
{
    const Catalogue &catalogue = office.catalogue();
    const Counter *counter = chosenCounter(catalogue, m_options.counter);
    if (!counter)
        return refuse(ErrorCode::UnknownCounter, m_options.counter);
    const Actor actor{office.station(), counter->id, {}};
    if (const auto ended = office.queue().endDaysBefore(Act{{office.station(), {}, {}}}, office.today()); !ended)
        return tl::unexpected(ended.error());
    const auto dead = office.counters().recordDeadTime(Act{actor});
    if (!dead)
        return tl::unexpected(dead.error());
    Start start{actor, *dead ? std::optional((*dead)->startedAt) : std::nullopt};
    if (!catalogue.isBeingSetUp())
        return read(office, start); // somebody signs in
    const auto officer = std::find_if(catalogue.staff.begin(), catalogue.staff.end(),
                                      [&](const Staff &s) { return s.isActiveOn(office.today().text()); });
    if (officer != catalogue.staff.end())
        start.actor.staff = officer->id;
    return read(office, start);
}

Result<CounterProgram::Start> CounterProgram::read(Office &office, Start start)
{
    return ui::readCounter(office, *start.actor.counter).map([&](ui::Reading reading) {
        start.reading = std::move(reading);
        return std::move(start);
    });
}

int CounterProgram::run()
{
    if (!hasScreen())
        return runWithoutScreen();
    OfficeClock clock;
    OfficeThread office;
    // The office's data and the fonts are read at the same time.
    const auto opened = office.open([this, &clock] {
        const auto namer = [this](const Catalogue &catalogue) { return stationName(catalogue); };
        return Office::open(m_options.database, clock, namer, QStringLiteral("counter"));
    });
    const auto begun = office.post([this](Office &o) { return begin(o); });
    auto &app = *qobject_cast<QApplication *>(QCoreApplication::instance());
    ui::loadFonts();
    // The system's fonts are listed while the first widgets are made: with hundreds of them a twentieth of the start.
    const std::jthread listed([] { (void)QFontDatabase::families(); });
    const ui::OpenListKeys lists(app);
    ui::Theme theme(app, m_options.theme.value_or(savedTheme()), savedTextScale());
    QObject::connect(&theme, &ui::Theme::chosen, &app, [](ui::ThemeChoice choice) {
        QSettings().setValue(QStringLiteral("theme"), QString::fromLatin1(themeWords[int(choice)]));
    });
    QObject::connect(&theme, &ui::Theme::textScaleChosen, &app,
                     [](double scale) { QSettings().setValue(QString::fromLatin1(textScaleKey), scale); });
    // The window is built while the office is opened.
    ui::CounterPresenter presenter(office);
    ui::CounterWindow window(presenter, theme);
    if (!waitFor(begun, window))
        return Done;
    if (const auto result = opened.result(); !result)
        return fail(result.error());
    const auto start = begun.result();
    return start ? serve(office, clock, presenter, window, *start) : fail(start.error());
}

bool CounterProgram::waitFor(const QFuture<Result<Start>> &begun, QWidget &window)
{
    if (begun.isFinished())
        return true;
    // A database that lets the window wait leaves it saying so.
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &window, &QWidget::showMaximized);
    patience.start(patienceMs);
    bool isClosed = false;
    QObject::connect(qApp, &QGuiApplication::lastWindowClosed, &patience, [&isClosed] { isClosed = true; });
    QEventLoop loop;
    QFutureWatcher<Result<Start>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(begun);
    loop.exec();
    return !isClosed;
}

/// Says what is wrong with the office, or else that nobody could see the window.
int CounterProgram::runWithoutScreen() const
{
    const OfficeClock clock;
    const auto office = Office::openReadOnly(m_options.database, clock);
    const auto station = office.and_then([this](const auto &opened) { return stationName(opened->catalogue()); });
    if (!station)
        return fail(station.error());
    complain(tr("There is no screen to show the window on. Start the program in a desktop session."));
    return Refused;
}

int CounterProgram::serve(OfficeThread &office, OfficeClock &clock, ui::CounterPresenter &presenter,
                          ui::CounterWindow &window, const Start &start) const
{
    if (start.deadSince)
        presenter.warnOfDeadTime(*start.deadSince);
    presenter.begin(start.actor, *start.reading);
    presenter.offerFirstRun();
    if (!window.isVisible()) {
        window.resize(window.screen()->availableSize()); // laid out once: it comes maximized
        window.showMaximized();
    }
    Heartbeat heartbeat(office, clock, start.actor);
    QObject::connect(&heartbeat, &Heartbeat::clockStepped, &presenter, &ui::CounterPresenter::warnOfClockStep);
    ui::PrintService printing(office, start.actor, m_options.database);
    QObject::connect(&printing, &ui::PrintService::nowChanged, &presenter, &ui::CounterPresenter::showPrinting);
    QTimer::singleShot(printingAfterMs, &printing, &ui::PrintService::begin);
    const auto actor = [&presenter] { return presenter.actor(); };
    const auto worker = [&presenter] { return presenter.worker(); };
    ui::PersonalWindow<ui::SettingsModel, ui::SettingsWindow> settings(
        presenter, [&] { return settingsModel(office, actor, printing); });
    ui::PersonalWindow<ui::FilesPresenter, ui::FilesWindow> files(
        presenter, [&] { return filesPresenter(office, worker, presenter, window); });
    ui::PersonalWindow<ui::PapersPresenter, ui::PapersWindow> papers(
        presenter, [&] { return papersPresenter(office, presenter, window, printing); });
    ui::PersonalWindow<ui::ComplaintPresenter, ui::ComplaintWindow> complaints(
        presenter, [&] { return complaintPresenter(office, presenter); });
    QObject::connect(&presenter, &ui::CounterPresenter::complaintWanted, &presenter, [&] { complaints.open(); });
    QObject::connect(&presenter, &ui::CounterPresenter::draftWanted, &presenter,
                     [&] { complaints.open([](ui::ComplaintPresenter &reports) { reports.openDraftAtOnce(); }); });
    ui::PersonalWindow<ui::RegisterPresenter, ui::RegisterWindow> cases(
        presenter, [&] { return registerPresenter(office, actor, presenter); });
    QObject::connect(&presenter, &ui::CounterPresenter::registerWanted, &presenter, [&] { cases.open(); });
    QObject::connect(&presenter, &ui::CounterPresenter::settingsWanted, &presenter, [&] { settings.open(); });
    QObject::connect(&presenter, &ui::CounterPresenter::filesWanted, &presenter, [&] { files.open(); });
    QObject::connect(&presenter, &ui::CounterPresenter::papersWanted, &presenter, [&] { papers.open(); });
    IdleWatch idle;
    QObject::connect(&presenter, &ui::CounterPresenter::screenChanged, &presenter,
                     [&] { idle.setLimit(presenter.lockAfter()); });
    QObject::connect(&idle, &IdleWatch::idle, &presenter, [&presenter] { presenter.lock(QStringLiteral("idle")); });
    return QApplication::exec();
}

} // namespace loket::app
