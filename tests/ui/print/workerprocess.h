// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/printmessages.h"
#include "tests/support/catchqt.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QProcess>

namespace loket::test {

/// The real loket-print, led line by line.
class WorkerProcess
{
public:
    /// `cupsServer`: what CUPS_SERVER is for it; a path where nothing is plays a machine without a printing service.
    explicit WorkerProcess(const QString &database,
                           const QString &cupsServer = QStringLiteral("/nonexistent/cups.sock"))
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CUPS_SERVER"), cupsServer);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(qEnvironmentVariable("LOKET_BIN_DIR") + QStringLiteral("/loket-print"),
                        {QStringLiteral("--database"), database});
        REQUIRE(m_process.waitForStarted());
    }
    ~WorkerProcess()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
    }
    WorkerProcess(const WorkerProcess &) = delete;
    WorkerProcess &operator=(const WorkerProcess &) = delete;

    void say(const QByteArray &line)
    {
        m_process.write(line);
        m_process.waitForBytesWritten();
    }
    void print(const PrintJob &job)
    {
        PrintRequest request;
        request.kind = PrintRequest::Kind::Print;
        request.order.job = job;
        say(lineOf(request));
    }

    /// The next report of a kind; others before it are passed over, and kept in `passed`. Fails the case when none
    /// comes.
    PrintReport next(PrintReport::Kind kind, int milliseconds = 10'000)
    {
        QDeadlineTimer deadline(milliseconds);
        for (;;) {
            while (m_process.canReadLine()) {
                const auto report = printReportFrom(m_process.readLine());
                REQUIRE(report);
                if (report->kind == kind)
                    return *report;
                passed.push_back(*report);
            }
            REQUIRE(m_process.state() == QProcess::Running);
            REQUIRE_FALSE(deadline.hasExpired());
            m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        }
    }
    /// What became of a paper.
    PrintReport ended(const PrintJob &job, int milliseconds = 20'000)
    {
        print(job);
        const auto report = next(PrintReport::Kind::Ended, milliseconds);
        CHECK(report.job == job.id);
        return report;
    }
    /// Until a watched printer has this trouble.
    PrintReport untilTrouble(PrintTrouble trouble, int milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        for (;;) {
            const auto report = next(PrintReport::Kind::Printer, milliseconds - static_cast<int>(timer.elapsed()));
            if (report.trouble == trouble)
                return report;
        }
    }
    [[nodiscard]] bool saidSending() const
    {
        return std::any_of(passed.begin(), passed.end(),
                           [](const PrintReport &one) { return one.kind == PrintReport::Kind::Sending; });
    }

    std::vector<PrintReport> passed;

    [[nodiscard]] QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace loket::test
