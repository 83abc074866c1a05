// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loket-prima/counterprogram.h"

#include "app/loket-prima/heartbeat.h"
#include "app/loket-prima/idlewatch.h"
#include "ui/presentation/sentence.h"
#include "ui/widgets/counterwindow.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSettings>
#include <QSysInfo>

#include <algorithm>
#include <cmath>

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

/// How long nobody may touch the PC before the screen is locked; 0 = never.
Millis lockAfter(OfficeThread &office)
{
    return office.post([](Office &o) -> Result<Millis> { return o.catalogue().settings.lockAfter; })
        .result()
        .value_or(0);
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

Result<QString> CounterProgram::stationName() const
{
    // One chain of the journal per counter and machine: two windows on one machine must not share one.
    const OfficeClock clock;
    QString counter = m_options.counter;
    if (const auto office = Office::openReadOnly(m_options.database, clock)) {
        const Counter *chosen = chosenCounter((*office)->catalogue(), m_options.counter);
        if (!chosen)
            return refuse(ErrorCode::UnknownCounter, m_options.counter);
        counter = chosen->name;
    }
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    return QStringLiteral("counter-%1-%2")
        .arg(QSysInfo::machineHostName(), counter)
        .toLower()
        .replace(other, QStringLiteral("-"));
}

Result<CounterProgram::Start> CounterProgram::begin(Office &office) const
{
    const Catalogue &catalogue = office.catalogue();
    const Counter *counter = chosenCounter(catalogue, m_options.counter);
    if (!counter)
        return refuse(ErrorCode::UnknownCounter, m_options.counter);
    Actor actor{office.station(), counter->id, {}};
    if (const auto ended = office.queue().endDaysBefore(Act{{office.station(), {}, {}}}, office.today()); !ended)
        return tl::unexpected(ended.error());
    const auto dead = office.counters().recordDeadTime(Act{actor});
    if (!dead)
        return tl::unexpected(dead.error());
    if (!catalogue.isBeingSetUp())
        return Start{actor, *dead ? std::optional((*dead)->startedAt) : std::nullopt}; // somebody signs in
    const auto officer = std::find_if(catalogue.staff.begin(), catalogue.staff.end(),
                                      [&](const Staff &s) { return s.isActiveOn(office.today().text()); });
    if (officer != catalogue.staff.end())
        actor.staff = officer->id;
    return Start{actor, *dead ? std::optional((*dead)->startedAt) : std::nullopt};
}

int CounterProgram::run()
{
    const auto station = stationName();
    if (!station)
        return fail(station.error());
    if (!hasScreen()) {
        const OfficeClock now;
        if (const auto office = Office::openReadOnly(m_options.database, now); !office)
            return fail(office.error());
        complain(tr("There is no screen to show the window on. Start the program in a desktop session."));
        return Refused;
    }
    OfficeClock clock;
    OfficeThread office;
    const auto opened = office.open([this, &clock, &station] {
        return Office::open(m_options.database, clock, *station, QStringLiteral("counter"));
    });
    if (const auto result = opened.result(); !result)
        return fail(result.error());
    const auto begun = office.post([this](Office &o) { return begin(o); }).result();
    if (!begun)
        return fail(begun.error());
    return showWindow(office, clock, *begun);
}

int CounterProgram::showWindow(OfficeThread &office, OfficeClock &clock, const Start &start) const
{
    auto &app = *qobject_cast<QApplication *>(QCoreApplication::instance());
    ui::loadFonts();
    ui::Theme theme(app, m_options.theme.value_or(savedTheme()), savedTextScale());
    QObject::connect(&theme, &ui::Theme::chosen, &app, [](ui::ThemeChoice choice) {
        QSettings().setValue(QStringLiteral("theme"), QString::fromLatin1(themeWords[int(choice)]));
    });
    QObject::connect(&theme, &ui::Theme::textScaleChosen, &app,
                     [](double scale) { QSettings().setValue(QString::fromLatin1(textScaleKey), scale); });
    ui::CounterPresenter presenter(office, start.actor);
    if (start.deadSince)
        presenter.warnOfDeadTime(*start.deadSince);
    Heartbeat heartbeat(office, clock, start.actor);
    QObject::connect(&heartbeat, &Heartbeat::clockStepped, &presenter, &ui::CounterPresenter::warnOfClockStep);
    ui::CounterWindow window(presenter, theme);
    IdleWatch idle(lockAfter(office));
    QObject::connect(&idle, &IdleWatch::idle, &presenter, [&presenter] { presenter.lock(QStringLiteral("idle")); });
    presenter.refresh();
    // Once the first reading is there.
    QObject::connect(
        &presenter, &ui::CounterPresenter::visitChanged, &presenter, [&presenter] { presenter.offerFirstRun(); },
        Qt::SingleShotConnection);
    window.showMaximized();
    return QApplication::exec();
}

} // namespace loket::app
