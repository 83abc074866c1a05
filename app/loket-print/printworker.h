// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loket-print/requestreader.h"
#include "core/domain/printmessages.h"
#include "core/service/officeclock.h"
#include "ui/print/outcome.h"
#include "ui/print/printerwatch.h"

#include <QFile>

#include <memory>
#include <mutex>

namespace loket {
class Office;
}

namespace loket::app {

/// Reads requests from standard input, one a line, and answers on standard output (core/domain/printmessages.h). Ends
/// with its input.
class PrintWorker
{
public:
    explicit PrintWorker(QString database);
    ~PrintWorker();

    /// The program's exit code.
    [[nodiscard]] int run();

private:
    void answer(const PrintRequest &request);
    void print(const PrintOrder &order);
    [[nodiscard]] print::Outcome send(const PrintOrder &order, const print::Watcher &watcher);
    /// The office to read from; null while it cannot be opened.
    [[nodiscard]] Office *office();
    void tell(const PrintReport &report);

    RequestReader m_requests;
    QString m_database;
    OfficeClock m_clock;
    std::unique_ptr<Office> m_office;
    QFile m_output;
    std::mutex m_outputMutex;
    print::PrinterWatch m_watch; ///< tells on a thread of its own
};

} // namespace loket::app
