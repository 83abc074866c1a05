// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/officethread.h"
#include "ui/presentation/printlink.h"
#include "ui/presentation/printtexts.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <map>

namespace loket::ui {

/// How long printing waits for what (ms).
struct PrintPatience {
    int silentMs = 20000;  ///< a worker that says nothing about its paper for so long is ended
    int lookMs = 10000;    ///< between two looks when the journal tells of nothing
    int takeBackMs = 8000; ///< a worker that was told to take its paper back is ended after so long
    std::vector<int> restMs{2000, 5000, 15000}; ///< of a printer that refused, by how often; then the last one
};

/// Carries papers from the queue to the print worker, one at a time, and what became of them back. Lives on the
/// window's thread and never waits there: the office is asked by posts, printers by the worker alone.
class PrintService : public QObject
{
    Q_OBJECT

public:
    /// `actor`: the program itself at its counter. `office` and its thread outlive the service.
    PrintService(OfficeThread &office, const Actor &actor, const QString &database,
                 const QString &program = PrintLink::usualProgram(), PrintPatience patience = {});
    /// Gives a paper that is being sent two seconds to end; else it is uncertain at the next start.
    ~PrintService() override;

    /// At the program's start, once: what was cut off becomes uncertain, what waits is printed.
    void begin();
    /// Somebody asks again: printers rest no longer.
    void tryNow();
    /// Somebody gives up the paper that is being sent: it is taken back where nothing of it has left, else uncertain.
    /// The desk has said that he may (PrintDesk::mayTakeBack).
    void takeBack(const Actor &actor, PrintJobId job);
    /// The queue was changed without a word of the journal.
    void lookSoon() { m_soonTimer.start(); }
    /// Asks for the printers of the system; `printersListed` answers, also when nothing does.
    void listPrinters();

    [[nodiscard]] const PrintingNow &now() const { return m_now; }

Q_SIGNALS:
    /// Something about papers is another one than before.
    void nowChanged(const loket::ui::PrintingNow &now);
    /// `printers`: targets; `note`: see PrintTexts::listNote.
    void printersListed(const QStringList &printers, const QString &note);

private:
    struct View {
        PrintStatus status{};
        QStringList targets{}; ///< printers of this counter and of what waits
    };
    struct Rest {
        int refusals = 0;
        QDeadlineTimer until{QDeadlineTimer::Forever};
    };
    struct SystemTrouble {
        PrintTrouble trouble = PrintTrouble::None;
        int held = 0;
    };
    /// The paper that the worker has.
    struct Current {
        PrintOrder order{};
        bool left = false;                ///< something of it may have left
        bool stalled = false;             ///< its printer says nothing
        std::optional<Actor> givenUpBy{}; ///< wants it back
    };

    void look();
    void show(const View &view);
    void claim();
    void give(const PrintOrder &order);
    void take(const PrintReport &report);
    void end(PrintFate fate, PrintTrouble trouble);
    void workerEnded();
    void watch(const QStringList &targets);
    void noteRest(const QString &printer, PrintFate fate, PrintTrouble trouble);
    [[nodiscard]] QStringList resting();

    OfficeThread &m_office;
    Actor m_actor;
    PrintPatience m_patience;
    PrintLink m_link;
    QTimer m_lookTimer; ///< the next look by itself
    QTimer m_soonTimer; ///< many changes, one look
    QTimer m_watchdog;  ///< runs while the worker has a paper
    PrintingNow m_now;
    std::optional<Current> m_current;
    bool m_begun = false;
    bool m_claims = false; ///< the office is being asked for the next paper
    bool m_listAsked = false;
    QStringList m_watched;
    std::map<QString, Rest> m_rest;
    std::map<QString, SystemTrouble> m_system;
};

} // namespace loket::ui
