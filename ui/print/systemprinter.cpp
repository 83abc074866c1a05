// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/systemprinter.h"

#include "ui/print/queuewait.h"

#include <QNetworkProxy>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTcpSocket>
#include <QUrl>

namespace loket::print {

namespace {

QString targetOf(const QString &name)
{
    return PrinterTarget{PrinterTarget::Way::System, name}.text();
}

constexpr int reachMs = 2000;

/// CUPS takes a paper for a printer that is off and tries on and on without a word that could be read; so a printer on
/// the network is knocked at before. Others are believed to be there.
bool isReachable(const QUrl &device)
{
    const std::pair<const char *, int> ports[] = {{"socket", 9100}, {"ipp", 631}, {"ipps", 631}, {"lpd", 515}};
    for (const auto &[scheme, port] : ports) {
        if (device.scheme() != QLatin1String(scheme) || device.host().isEmpty())
            continue;
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(device.host(), static_cast<quint16>(device.port(port)));
        return socket.waitForConnected(reachMs);
    }
    return true;
}

/// What is known to be in the way before anything is sent.
std::optional<PrintTrouble> obstacle(const CupsServer &cups, const QString &name)
{
    if (!cups.isInstalled())
        return QPrinterInfo::availablePrinterNames().contains(name) ? std::nullopt
                                                                    : std::optional(PrintTrouble::Unknown);
    QueueState state;
    switch (cups.queue(name, state)) {
    case CupsServer::Answer::Nothing:
        return PrintTrouble::Silent;
    case CupsServer::Answer::Missing:
        return PrintTrouble::Unknown;
    case CupsServer::Answer::Found:
        break;
    }
    if (state.stopped)
        return PrintTrouble::Stopped;
    if (state.rejects)
        return PrintTrouble::Rejected;
    if (state.isOutOfPaper())
        return PrintTrouble::NoPaper;
    return isReachable(QUrl(state.device)) ? std::nullopt : std::optional(PrintTrouble::Off);
}

bool draw(QPrinter &printer, const DrawnPaper &paper)
{
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(paper.pageMm, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    printer.setPageMargins({}, QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (int page = 0; page < paper.pages; ++page) {
        if (page > 0 && !printer.newPage())
            return false;
        painter.save();
        paper.paint(painter, page, printer.resolution());
        painter.restore();
    }
    return painter.end();
}

} // namespace

PrinterList systemPrinters()
{
    const CupsServer cups;
    PrinterList list;
    if (!cups.isInstalled()) {
        for (const QString &name : QPrinterInfo::availablePrinterNames())
            list.printers << targetOf(name);
#ifndef Q_OS_WIN
        list.note = QStringLiteral("no_library");
#endif
        return list;
    }
    const auto queues = cups.queues();
    if (!queues)
        list.note = QStringLiteral("no_service");
    for (const QString &queue : queues.value_or(QStringList()))
        list.printers << targetOf(queue);
    list.printers.sort();
    return list;
}

Outcome sendToSystem(const QString &name, const DrawnPaper &paper, const QString &title, const Watcher &watcher,
                     const QueueLimits &limits)
{
    const CupsServer cups;
    if (const auto trouble = obstacle(cups, name))
        return refused(*trouble);
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    if (info.isNull())
        return refused(PrintTrouble::Unknown);
    const auto before = cups.jobs(name);
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(title);
    if (watcher.sending)
        watcher.sending();
    if (!draw(printer, paper)) {
        printer.abort();
        return uncertain(PrintTrouble::Rejected);
    }
    return cups.isInstalled() ? QueueWait(cups, name, title, lastJob(before), limits).untilOver(watcher) : Outcome();
}

} // namespace loket::print
