// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/printlink.h"

#include "core/domain/actor.h"

#include <QTimer>

#include <optional>

namespace loket::ui {

/// How long a paper on its way is waited for (ms).
struct CourierPatience {
    int silentMs = 20000;  ///< a worker that says nothing about its paper for so long is ended
    int takeBackMs = 8000; ///< a worker that was told to take its paper back is ended after so long
};

/// A paper that is over: gone, refused, or nobody knows.
struct PaperEnd {
    PrintOrder order{};
    PrintFate fate = PrintFate::Refused;
    PrintTrouble trouble = PrintTrouble::None;
    std::optional<Actor> givenUpBy{}; ///< wanted it back
};

/// One print worker and the paper that it has. Lives on the window's thread and never waits there but in `finish`.
class PrintCourier : public QObject
{
    Q_OBJECT

public:
    PrintCourier(const QString &program, const QString &database, CourierPatience patience);

    [[nodiscard]] bool isIdle() const { return !m_paper; }
    /// Of the paper that it has; none while it is idle.
    [[nodiscard]] PrintJobId job() const { return m_paper ? m_paper->order.job.id : PrintJobId(); }
    [[nodiscard]] QString printer() const { return m_paper ? m_paper->order.job.printer : QString(); }
    /// Its printer says nothing.
    [[nodiscard]] bool isStalled() const { return m_paper && m_paper->stalled; }

    /// While it is idle.
    void give(const PrintOrder &order);
    /// The paper is asked back, once: it is refused where nothing of it has left, else uncertain.
    void takeBack(const Actor &actor);
    /// Asks the worker for something that is no paper; `reported` answers. A list only while it is idle: nobody listens
    /// while a paper is being sent.
    void ask(const PrintRequest &request) { m_link.send(request); }
    /// Reads what the worker says for at most so long (ms). False when it said nothing.
    bool finish(int milliseconds) { return m_link.waitForReport(milliseconds); }

Q_SIGNALS:
    void ended(const loket::ui::PaperEnd &end);
    void stalledChanged();
    /// About printers, not about its paper.
    void reported(const loket::PrintReport &report);
    /// The worker is gone, or could not be started; the next thing asked for starts another one. Before `ended`.
    void lost();

private:
    struct Paper {
        PrintOrder order{};
        bool left = false; ///< something of it may have left
        bool stalled = false;
        std::optional<Actor> givenUpBy{};
    };

    void take(const PrintReport &report);
    void end(PrintFate fate, PrintTrouble trouble);
    void workerEnded();

    CourierPatience m_patience;
    PrintLink m_link;
    QTimer m_watchdog; ///< runs while the worker has a paper
    std::optional<Paper> m_paper;
};

} // namespace loket::ui
