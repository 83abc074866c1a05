// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printlink.h"

#include <QCoreApplication>

namespace loket::ui {

namespace {

constexpr int endsByItselfMs = 1000;

} // namespace

PrintLink::PrintLink(QString program, QString database) : m_program(std::move(program)), m_database(std::move(database))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PrintLink::read);
    connect(&m_process, &QProcess::finished, this, [this] {
        read();
        Q_EMIT ended();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT ended();
    });
}

PrintLink::~PrintLink()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(endsByItselfMs))
        return;
    m_process.kill();
    m_process.waitForFinished(endsByItselfMs);
}

QString PrintLink::usualProgram()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/loket-print");
}

void PrintLink::send(const PrintRequest &request)
{
    if (m_process.state() == QProcess::NotRunning)
        m_process.start(m_program, {QStringLiteral("--database"), m_database});
    if (m_process.state() != QProcess::NotRunning) // else `ended` has told it
        m_process.write(lineOf(request));
}

bool PrintLink::waitForReport(int milliseconds)
{
    return m_process.waitForReadyRead(milliseconds);
}

void PrintLink::read()
{
    while (m_process.canReadLine()) {
        if (const auto report = printReportFrom(m_process.readLine()))
            Q_EMIT reported(*report);
    }
}

} // namespace loket::ui
