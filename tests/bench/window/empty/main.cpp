// SPDX-License-Identifier: GPL-3.0-or-later
// An empty Qt Widgets program: what the start of loket-prima is measured against.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Empty"));
    window.showMaximized();
    return QApplication::exec();
}
