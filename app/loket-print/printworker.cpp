// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loket-print/printworker.h"

#include "app/loket-print/drawjob.h"
#include "ui/print/rawprinter.h"
#include "ui/print/systemprinter.h"

#include <QElapsedTimer>

namespace loket::app {

namespace {

constexpr int busyEveryMs = 2000;

/// There is nothing to print, however often it is tried.
bool isGone(ErrorCode code)
{
    return code == ErrorCode::TicketNotFound || code == ErrorCode::ApplicationNotFound
        || code == ErrorCode::UnknownService || code == ErrorCode::LegNotFound || code == ErrorCode::NoSuchPaper;
}

} // namespace

PrintWorker::PrintWorker(QString database)
    : m_database(std::move(database))
    , m_watch([this](const QString &target, PrintTrouble trouble, int held) {
        PrintReport report;
        report.kind = PrintReport::Kind::Printer;
        report.printers = QStringList{target};
        report.trouble = trouble;
        report.held = held;
        tell(report);
    })
{
    // Never opened twice: what is written here is read as messages.
    static_cast<void>(m_output.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered));
}

PrintWorker::~PrintWorker() = default;

int PrintWorker::run()
{
    while (const auto request = m_requests.next())
        answer(*request);
    return 0;
}

void PrintWorker::tell(const PrintReport &report)
{
    const std::lock_guard lock(m_outputMutex);
    m_output.write(lineOf(report));
}

void PrintWorker::answer(const PrintRequest &request)
{
    switch (request.kind) {
    case PrintRequest::Kind::Print:
        print(request.order);
        return;
    case PrintRequest::Kind::List: {
        const auto list = print::systemPrinters();
        PrintReport report;
        report.kind = PrintReport::Kind::Printers;
        report.printers = list.printers;
        report.note = list.note;
        tell(report);
        return;
    }
    case PrintRequest::Kind::Watch:
        m_watch.watch(request.printers);
        return;
    case PrintRequest::Kind::Cancel:
        return; // the paper is over
    }
}

void PrintWorker::print(const PrintOrder &order)
{
    PrintReport report;
    report.job = order.job.id;
    QElapsedTimer sinceBusy;
    sinceBusy.start();
    print::Watcher watcher;
    watcher.sending = [&] {
        report.kind = PrintReport::Kind::Sending;
        tell(report);
    };
    watcher.busy = [&](PrintTrouble trouble) {
        if (sinceBusy.elapsed() < busyEveryMs && trouble == report.trouble)
            return;
        sinceBusy.restart();
        report.kind = PrintReport::Kind::Busy;
        report.trouble = trouble;
        tell(report);
    };
    watcher.isCancelled = [&] { return m_requests.isCancelled(order.job.id); };
    const auto outcome = send(order, watcher);
    report.kind = PrintReport::Kind::Ended;
    report.fate = outcome.fate;
    report.trouble = outcome.trouble;
    tell(report);
}

print::Outcome PrintWorker::send(const PrintOrder &order, const print::Watcher &watcher)
{
    const auto target = PrinterTarget::fromText(order.job.printer);
    if (!target || target->way == PrinterTarget::Way::None)
        return print::refused(PrintTrouble::Unknown);
    Office *source = office();
    if (!source)
        return print::refused(PrintTrouble::Program); // it is tried again
    const auto paper = drawnPaper(*source, order);
    if (!paper) {
        m_office.reset(); // it may be the connection
        return print::refused(isGone(paper.error().code) ? PrintTrouble::Content : PrintTrouble::Program);
    }
    if (target->way == PrinterTarget::Way::System)
        return sendToSystem(target->place, *paper, QStringLiteral("Loket Prima %1").arg(order.job.id.value()), watcher);
    if (paper->escpos.isEmpty())
        return print::refused(PrintTrouble::Rejected);
    return target->way == PrinterTarget::Way::Raw ? sendRaw(*target, paper->escpos, watcher)
                                                  : sendToDevice(target->place, paper->escpos, watcher);
}

Office *PrintWorker::office()
{
    if (!m_office) {
        auto opened = Office::openReadOnly(m_database, m_clock);
        if (opened)
            m_office = *std::move(opened);
    }
    if (m_office)
        m_office->lookForChanges(); // its records may be others by now
    return m_office.get();
}

} // namespace loket::app
