// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/printcourier.h"

namespace loket::ui {

PrintCourier::PrintCourier(const QString &program, const QString &database, CourierPatience patience)
    : m_patience(patience)
    , m_link(program, database)
{
    m_watchdog.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, &m_link, &PrintLink::kill);
    connect(&m_link, &PrintLink::reported, this, &PrintCourier::take);
    connect(&m_link, &PrintLink::ended, this, &PrintCourier::workerEnded);
}

void PrintCourier::give(const PrintOrder &order)
{
    m_paper = Paper{order};
    m_watchdog.start(m_patience.silentMs);
    m_link.send({PrintRequest::Kind::Print, order, {}});
}

void PrintCourier::takeBack(const Actor &actor)
{
    if (!m_paper || m_paper->givenUpBy)
        return;
    m_paper->givenUpBy = actor;
    m_link.send({PrintRequest::Kind::Cancel, {}, {}, job()});
    m_watchdog.start(m_patience.takeBackMs);
}

void PrintCourier::take(const PrintReport &report)
{
    if (report.kind == PrintReport::Kind::Printers || report.kind == PrintReport::Kind::Printer) {
        Q_EMIT reported(report);
        return;
    }
    if (!m_paper || report.job != job())
        return;
    if (report.kind == PrintReport::Kind::Ended) {
        end(report.fate, report.trouble);
        return;
    }
    m_paper->left = m_paper->left || report.kind == PrintReport::Kind::Sending;
    if (!m_paper->givenUpBy)
        m_watchdog.start(m_patience.silentMs);
    if (const bool stalls = report.trouble == PrintTrouble::Silent; stalls != m_paper->stalled) {
        m_paper->stalled = stalls;
        Q_EMIT stalledChanged();
    }
}

void PrintCourier::end(PrintFate fate, PrintTrouble trouble)
{
    m_watchdog.stop();
    const PaperEnd over{m_paper->order, fate, trouble, m_paper->givenUpBy};
    m_paper.reset();
    Q_EMIT ended(over);
}

void PrintCourier::workerEnded()
{
    Q_EMIT lost();
    if (!m_paper)
        return;
    // It says so right before the first byte leaves: without that word nothing has.
    if (m_paper->left)
        end(PrintFate::Uncertain, m_watchdog.isActive() ? PrintTrouble::CutOff : PrintTrouble::Silent);
    else
        end(PrintFate::Refused, m_watchdog.isActive() ? PrintTrouble::Program : PrintTrouble::Silent);
}

} // namespace loket::ui
