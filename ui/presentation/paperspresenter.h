// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/officethread.h"
#include "ui/presentation/barhost.h"
#include "ui/presentation/paperact.h"
#include "ui/presentation/papersmodel.h"
#include "ui/presentation/readingpace.h"
#include "ui/presentation/steadyclock.h"
#include "ui/presentation/worker.h"

namespace loket::ui {

/// Whose requirements are offered first: of a service of a visit, as they were when its number was taken.
struct SheetSubject {
    ServiceId service{};
    TicketId ticket{};
    QString number{}; ///< of the ticket
};

/// The papers of this station: those on their way, what became of the last ones, and every paper that is asked for
/// later. Reads and asks on the office's thread, only while its window is open; knows no widget and no printer.
class PapersPresenter : public BarHost
{
    Q_OBJECT

public:
    using InSight = std::function<std::optional<SheetSubject>()>;
    /// `actor`: who works at the counter's window when it is asked; `inSight`: what that window is about then.
    PapersPresenter(OfficeThread &office, std::function<Worker()> actor, InSight inSight = {}, SteadyClock steady = {},
                    QObject *parent = nullptr);
    /// Waits for what was posted: its answers name this object.
    ~PapersPresenter() override;

    /// Reads the papers, and again whenever something has changed.
    void open();
    /// Forgets everything: nothing of the person before is left when somebody else opens the window.
    void close();
    void refresh();
    /// A reading is on its way, or about to begin.
    [[nodiscard]] bool isReading() const { return m_pace.isBusy(); }
    /// What the print service knows.
    void showPrinting(const PrintingNow &now);

    [[nodiscard]] PapersModel &model() { return m_model; }
    void choose(int row);
    /// -1 = there is no paper.
    [[nodiscard]] int chosenRow() const;
    /// All that is known of the chosen paper and what to do, or that there is none.
    [[nodiscard]] QString line() const;

    [[nodiscard]] std::vector<PaperActState> acts() const;
    void trigger(PaperAct act);
    /// The papers of an earlier visit, by what is typed or scanned (reference.h).
    void find(const QString &typed);

    /// A letter is no answer where digits are asked for: it leaves the question and begins a search.
    void typeIntoBar(QChar typed, bool andFinish = false) override;

Q_SIGNALS:
    /// The papers, the chosen row or the acts.
    void changed();
    /// What came of it, as one sentence.
    void said(const QString &text, bool isError);
    void findBegun(QChar typed);
    /// The search has led to a visit.
    void found();
    /// Printers should rest no longer.
    void tryNowWanted();
    /// The paper that is being sent is given up; the desk has allowed it.
    void takeBackWanted(const loket::Actor &actor, loket::PrintJobId job);
    /// The print queue is another one than before, without a word of the journal.
    void queueTouched();

private:
    using Work = std::function<Result<PrintAnswer>(PrintDesk &, const Act &)>;

    void read();
    void take(const PapersReadingPtr &reading);
    void tellWhatBecame(const ListedPaper &paper);
    void display();
    [[nodiscard]] const ListedPaper *chosen() const { return m_model.rowAt(m_row); }
    [[nodiscard]] QString textOf(PaperAct act) const;
    /// An act is on its way, or has only just been done: a second press of its key is no second act.
    [[nodiscard]] bool isLocked() const { return m_busy || m_steady() < m_lockedUntil; }

    /// `words`: what is said afterwards.
    void perform(const Work &work, const std::function<QString(const PrintAnswer &)> &words);
    void print(const PaperOrder &order);
    /// Gives up the chosen paper.
    void drop(const ListedPaper &paper);
    void askLanguage(const QString &prompt, const PaperOrder &order);
    void askRequirements();
    void askService();
    void askTestPage();
    void offer(const std::vector<FoundVisit> &visits);
    void offerPapers(const FoundVisit &visit);

    OfficeThread &m_office;
    std::function<Worker()> m_actor;
    InSight m_inSight;
    SteadyClock m_steady;
    ReadingPace m_pace;
    PapersModel m_model;
    PapersReadingPtr m_reading;
    PrintingNow m_now;
    int m_row = -1;
    PrintJobId m_chosen{};
    PrintJobId m_toldOf{};    ///< what was said last is of its way to the printer
    PrintJobId m_takenBack{}; ///< is given up while it is being sent; what came of it is still to come
    qint64 m_asked = 0;
    qint64 m_closedAt = 0; ///< answers to what was asked before are not looked at
    Millis m_lockedUntil = 0;
    bool m_open = false;
    bool m_busy = false;
};

} // namespace loket::ui
