// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/officethread.h"
#include "ui/presentation/barhost.h"
#include "ui/presentation/fileact.h"
#include "ui/presentation/filesmodel.h"
#include "ui/presentation/readingpace.h"
#include "ui/presentation/steadyclock.h"
#include "ui/presentation/worker.h"

namespace loket::ui {

/// The lists of files and what is done to them between visits. Reads and acts on the office's thread, only while its
/// window is open; knows no widget.
class FilesPresenter : public BarHost
{
    Q_OBJECT

public:
    /// `actor`: who works at the counter's window when it is asked.
    FilesPresenter(OfficeThread &office, std::function<Worker()> actor, SteadyClock steady = {},
                   QObject *parent = nullptr);
    /// Waits for what was posted: its answers name this object.
    ~FilesPresenter() override;

    /// Reads the lists, and again whenever something has changed.
    void open();
    /// Forgets everything: nothing of the person before is left when somebody else opens the window.
    void close();
    void refresh();
    /// A reading is on its way, or about to begin.
    [[nodiscard]] bool isReading() const { return m_pace.isBusy(); }

    [[nodiscard]] FilesModel &model() { return m_model; }
    [[nodiscard]] FileList list() const { return m_list; }
    /// With its count. Empty: nothing has been looked for.
    [[nodiscard]] QString textOf(FileList list) const;
    void showList(FileList list);

    void choose(int row);
    /// Of the present list; -1 = it is empty.
    [[nodiscard]] int chosenRow() const;
    /// All that is known of the chosen file, or that there is none.
    [[nodiscard]] QString line() const;

    [[nodiscard]] std::vector<FileActState> acts() const;
    void trigger(FileAct act);

    /// By what stands on its papers, as typed or scanned, or else by the office's own number (finder.h).
    void find(const QString &typed);
    /// For somebody who comes without the paper: asks for the service, then for the day of acceptance (writtenday.h).
    void findWithoutPaper();

    /// A letter is no answer where digits are asked for: it leaves the question and begins a search, so that a code that
    /// is scanned meanwhile answers nothing. Where a service is asked for, a scanned code is looked for too.
    void typeIntoBar(QChar typed, bool andFinish = false) override;

Q_SIGNALS:
    /// Lists, the chosen row or the acts.
    void changed();
    /// What came of it, as one sentence.
    void said(const QString &text, bool isError);
    void findBegun(QChar typed);
    /// Its applicant is here: the counter asks how he is served.
    void serveWanted(const loket::ApplicationRow &file);
    /// The search has led to a row.
    void found();

private:
    using Work = std::function<Result<Dossier>(ApplicationDesk &, const Act &, ApplicationId)>;
    using Words = std::function<QString(const FileTexts &, const Dossier &)>;
    struct Reply {
        Dossier dossier;
        FilesReadingPtr reading{};
        std::optional<Error> notKept{}; ///< the act was done, but its words found no place
    };
    /// Why something is done, in the words of the officer where the reason wants them.
    struct Grounds {
        QString code;
        QString words{};
    };

    void read();
    void search(const FileQuery &query, const QString &nothing);
    void take(const FilesReadingPtr &reading);
    void unreadable(const Error &error);
    /// Puts the chosen file in sight; where it has gone, the one that took its place.
    void display();
    void goTo(ApplicationId id);
    void askAcceptedDay(ServiceId service);
    [[nodiscard]] const ApplicationRow *chosen() const;
    /// An act is on its way, or has only just been done: a second press of its key is no second act.
    [[nodiscard]] bool isLocked() const { return m_busy || m_steady() < m_lockedUntil; }
    [[nodiscard]] QString textOf(FileAct act, const Application *application) const;
    /// By the office's clock.
    [[nodiscard]] Instant now() const { return m_reading->now + (m_steady() - m_readAt); }

    /// On the file that is chosen now.
    void perform(const Application &on, Work work, Words words, bool followIt = false);
    /// `ownWords` go into the note of the last visit: a file has none.
    void performFor(const Application &on, const QString &ownWords, Work work, Words words, bool followIt = false);
    void answered(const Result<Reply> &reply, const Words &words, bool followIt);
    void pauseOrResume(const Application &on);
    void handOver(const Application &on);
    void changePromise(const Application &on);
    void withdraw(const Application &on);
    /// The file that Ctrl+Z is about: the one acted upon last, else the chosen one; null: none.
    [[nodiscard]] const Application *undoTarget() const;
    void askWhetherUndoable();
    void undo();
    using ReasonChosen = std::function<void(const Grounds &grounds)>;
    void askReason(const QString &prompt, const char *kind, const ReasonChosen &then);

    OfficeThread &m_office;
    std::function<Worker()> m_actor;
    SteadyClock m_steady;
    ReadingPace m_pace;
    FilesModel m_model;
    FilesReadingPtr m_reading;
    std::optional<FileQuery> m_query;
    FileList m_list = FileList::NotReady;
    int m_row = -1;
    ApplicationId m_chosen{};
    std::optional<Application>
        m_done; ///< what was acted upon last, until another row is chosen: Ctrl+Z takes that back
    std::pair<ApplicationId, bool> m_undoable{}; ///< what core has said of the file that Ctrl+Z is about
    qint64 m_asked = 0;
    qint64 m_closedAt = 0;  ///< answers to what was asked before are not looked at
    qint64 m_notBefore = 0; ///< readings that were asked for before know nothing of the present search
    Millis m_readAt = 0;
    Millis m_lockedUntil = 0;
    bool m_open = false;
    bool m_busy = false;
};

} // namespace loket::ui
