// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/printmessages.h"

#include <QObject>
#include <QProcess>

namespace loket::ui {

/// The print worker (loket-print) as a process: started when it is first wanted, ended when it hangs, started again.
/// Never waits but when it is destroyed.
class PrintLink : public QObject
{
    Q_OBJECT

public:
    /// `program`: the path of loket-print.
    PrintLink(QString program, QString database);
    ~PrintLink() override;

    void send(const PrintRequest &request);
    /// Ends a worker that hangs; `ended` follows.
    void kill() { m_process.kill(); }
    /// Reads what the worker says for at most so long (ms) or until it says something. False when it said nothing.
    bool waitForReport(int milliseconds);

    /// Beside the running program.
    [[nodiscard]] static QString usualProgram();

Q_SIGNALS:
    void reported(const loket::PrintReport &report);
    /// The worker is gone, or could not be started. All it had said has been reported before.
    void ended();

private:
    void read();

    QString m_program;
    QString m_database;
    QProcess m_process;
};

} // namespace loket::ui
