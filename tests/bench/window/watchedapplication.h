// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTimer>

#include <functional>

namespace loket::bench {

/// An application that knows when a widget has been painted, to the pixel on the X server, and how long its event loop
/// stood still.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    WatchedApplication(int &argc, char **argv);

    /// Waits for the first paint of `widget` for which `isNew` holds while it is painted; `painted` tells when the
    /// server has it.
    void watch(const QWidget *widget, std::function<bool()> isNew);

    void startWatchdog();
    /// The longest time between two ticks of a timer, less its interval (ms).
    double stopWatchdog();

    bool notify(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    void painted(double atMs);

private:
    const QWidget *m_widget = nullptr;
    std::function<bool()> m_isNew;
    bool m_isPainted = false;
    int m_depth = 0;
    QTimer m_watchdog;
    double m_lastTick = 0;
    double m_longest = 0;
};

} // namespace loket::bench
