// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/officethread.h"
#include "ui/presentation/printcourier.h"
#include "ui/presentation/printtexts.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <map>
#include <memory>

namespace loket::ui {

/// How long printing waits for what (ms).
struct PrintPatience {
    CourierPatience courier{};
    int lookMs = 10000;                         ///< between two looks when the journal tells of nothing
    std::vector<int> restMs{2000, 5000, 15000}; ///< of a printer that refused, by how often; then the last one
};

/// Has papers carried from the queue to their printers and what became of them back: one paper of a printer at a time,
/// so that each keeps its order, and a printer that says nothing holds up no other. Lives on the window's thread and
/// never waits there: the office is asked by posts, printers by the workers alone.
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

    void look();
    void show(const View &view);
    /// Where a paper waits for a printer that is free.
    void claim();
    void take(const PrintReport &report);
    void end(const PaperEnd &end);
    PrintCourier &addCourier();
    /// One that has no paper; made when all have one.
    PrintCourier &idleCourier();
    /// Looks after printers too, beside the papers that it carries.
    [[nodiscard]] PrintCourier &watchman() { return *m_couriers.front(); }
    void watch(const QStringList &targets);
    void noteRest(const QString &printer, PrintFate fate, PrintTrouble trouble);
    /// Printers that rest or have a paper.
    [[nodiscard]] QStringList engaged();

    OfficeThread &m_office;
    Actor m_actor;
    PrintPatience m_patience;
    QString m_program;
    QString m_database;
    std::vector<std::unique_ptr<PrintCourier>> m_couriers; ///< one, and more while printers keep them waiting
    QTimer m_lookTimer;                                    ///< the next look by itself
    QTimer m_soonTimer;                                    ///< many changes, one look
    PrintingNow m_now;
    bool m_begun = false;
    bool m_claims = false; ///< the office is being asked for the next paper
    bool m_listAsked = false;
    QStringList m_watched;
    std::map<QString, Rest> m_rest;
    std::map<QString, SystemTrouble> m_system;
};

} // namespace loket::ui
