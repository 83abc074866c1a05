// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loket-print/printworker.h"

#include <QGuiApplication>
#include <QLocale>

// loket-print --database DB: started by loket-prima for each counter; talks on its standard input and output.

namespace {

/// What Qt remarks about fonts and printers is nothing to act on, and standard error is the window program's own.
void ignore(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // it never shows anything, and must not need a screen
    qInstallMessageHandler(&ignore);
    const QGuiApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("LoketPrima"));
    QCoreApplication::setApplicationName(QStringLiteral("loket-print"));
    QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 || arguments.at(1) != QLatin1String("--database"))
        return 2;
    return loket::app::PrintWorker(arguments.at(2)).run();
}
