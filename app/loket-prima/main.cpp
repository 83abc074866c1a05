// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loket-prima/counterprogram.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

#ifdef LOKET_WITH_XCB
#include <thread>

#include <fontconfig/fontconfig.h>
#endif

namespace {

/// Indonesian formats always, whatever the PC is set to; texts as asked.
void speak(QApplication &app, const QString &language)
{
    const bool english = language == QLatin1String("en");
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::Indonesian, QLocale::Indonesia));
    for (const char *part : {"qtbase", "loketprima"}) {
        auto *translator = new QTranslator(&app);
        if (translator->load(QStringLiteral(":/i18n/%1_%2.qm").arg(QString::fromLatin1(part), language)))
            QCoreApplication::installTranslator(translator);
    }
}

/// On stderr stand our sentences; what Qt remarks about fonts and folders of a missing desktop is nothing to act on.
void quiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

/// Without a screen the program can still say what is wrong, or write a summary.
void choosePlatform(int argc, char *argv[])
{
    const bool noScreen = qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    const bool named = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    if (!loket::app::OptionReader::wantsScreen(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    else if (noScreen && !named)
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
        qInstallMessageHandler(&quiet);
}

} // namespace

int main(int argc, char *argv[])
{
    const bool named = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    choosePlatform(argc, argv);
#ifdef LOKET_WITH_XCB
    // fontconfig reads its settings while the screen is connected to, not after it: a twentieth of the start.
    const std::jthread fonts = qgetenv("QT_QPA_PLATFORM") == "offscreen" ? std::jthread()
                                                                         : std::jthread([] { FcInit(); });
#endif
    QApplication app(argc, argv);
    if (!named)
        qunsetenv("QT_QPA_PLATFORM");
    QCoreApplication::setOrganizationName(QStringLiteral("LoketPrima"));
    QCoreApplication::setApplicationName(QStringLiteral("loket-prima"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOKET_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("id.go.banjarmasin.loketprima"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/loket-prima.svg")));
    speak(app, loket::app::OptionReader::language(QCoreApplication::arguments()));

    loket::app::OptionReader reader;
    if (const auto ended = reader.read(QCoreApplication::arguments()))
        return *ended;
    if (!reader.options().summaryDay.isEmpty())
        return loket::app::writeSummary(reader.options());
    if (!reader.options().paper.isEmpty())
        return loket::app::writePaper(reader.options());
    return loket::app::CounterProgram(reader.options()).run();
}
